// Where the script of the waiting page asks how far it is; there is nothing to read here.
import type { LoaderFunctionArgs } from 'react-router';
import { practiceProgress } from './practice-progress';

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const progress = await practiceProgress(request, params.city ?? '');
  return Response.json(progress, { headers: { 'Cache-Control': 'private, no-store' } });
}
