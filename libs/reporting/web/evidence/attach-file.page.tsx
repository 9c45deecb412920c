// Where a page with script says that a file it has sent belongs to an item; answered as JSON.
import type { ActionFunctionArgs } from 'react-router';
import { formOf } from '@plumbline/platform/web';
import { saveEvidence, type EvidenceAnswer } from './save-evidence';

/** Attaches the upload named in `uploadKey`. */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const place = { reportId: params.reportId ?? '', deliverableId: params.deliverableId ?? '' };
  const answer: EvidenceAnswer = await saveEvidence(await formOf(request), place, {
    request,
    city: params.city ?? '',
  });
  return Response.json(answer, { headers: { 'Cache-Control': 'private, no-store' } });
}
