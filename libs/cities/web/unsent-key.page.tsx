// Gives a page the secret that the person's unsent work on this device is encrypted with; never kept by a browser.
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { execute, graphql } from '@plumbline/platform/web';

const secretQuery = graphql(`
  query UnsentWorkSecret($device: String!) {
    unsentWorkSecret(device: $device)
  }
`);

export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const device = new URL(request.url).searchParams.get('device') ?? '';
  const { unsentWorkSecret } = await execute(
    secretQuery,
    { device },
    { request, city: params.city ?? '' },
  ).catch((cause: unknown) => {
    // Somebody whose session has ended comes back to a page, not to this address.
    if (cause instanceof Response && cause.status === 302) throw redirect('/log-in');
    throw cause;
  });
  return Response.json({ secret: unsentWorkSecret }, { headers: { 'Cache-Control': 'private, no-store' } });
}
