// Whether somebody has written in a plan, and who has it open: an address of its own, so that asking costs next to nothing.
import { data, type ActionFunctionArgs, type LoaderFunctionArgs } from 'react-router';
import { execute } from '@plumbline/platform/web';
import { openMutation, pulseQuery, type Pulse } from './write-operations';

const NOT_KEPT = { headers: { 'Cache-Control': 'no-store' } };

/** The plan's stamp; null when it is not here or not for the viewer. A line that is down is no trouble here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  try {
    const { plan } = await execute(pulseQuery, { id: params.planId ?? '' }, call);
    return data<Pulse>({ stamp: plan?.stamp ?? null, alsoOpenBy: plan?.alsoOpenBy ?? [] }, NOT_KEPT);
  } catch {
    return data<Pulse>({ stamp: null, alsoOpenBy: null });
  }
}

/** Says that the viewer has the plan open; whether that was heard is no trouble either. */
export async function action({ request, params }: ActionFunctionArgs): Promise<Response> {
  const call = { request, city: params.city ?? '' };
  await execute(openMutation, { input: { planId: params.planId ?? '' } }, call).catch(() => null);
  return new Response(null, { status: 204, ...NOT_KEPT });
}
