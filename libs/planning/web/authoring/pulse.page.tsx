// Whether somebody has written in a plan: an address of its own, so that asking costs next to nothing.
import { data, type LoaderFunctionArgs } from 'react-router';
import { execute } from '@plumbline/platform/web';
import { pulseQuery } from './write-operations';

/** The plan's stamp; null when it is not here or not for the viewer. A line that is down is no trouble here. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const call = { request, city: params.city ?? '' };
  try {
    const { plan } = await execute(pulseQuery, { id: params.planId ?? '' }, call);
    return data({ stamp: plan?.stamp ?? null }, { headers: { 'Cache-Control': 'no-store' } });
  } catch {
    return data({ stamp: null });
  }
}
