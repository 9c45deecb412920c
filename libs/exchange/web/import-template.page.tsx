// The template workbook as a download: a link cannot name the open city to the API, so this address does it.
import { t } from '@lingui/core/macro';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { apiUrl, logInAddress, notFound } from '@plumbline/platform/web';

/** Streams the workbook in the city's own labels; `?team=` offers that planning team's departments only. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const team = new URL(request.url).searchParams.get('team');
  const headers = new Headers({ 'x-plumbline-city': params.city ?? '' });
  for (const name of ['cookie', 'x-request-id', 'x-forwarded-for', 'user-agent']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const address = `${apiUrl()}/files/plan-template.xlsx${team ? `?team=${encodeURIComponent(team)}` : ''}`;
  const answer = await fetch(address, { headers, signal: request.signal });
  if (answer.status === 401) throw redirect(logInAddress(request.url));
  if (!answer.ok || !answer.body) throw notFound(t`file`);
  const passedOn = new Headers({ 'Cache-Control': 'private, no-store' });
  for (const name of ['content-type', 'content-disposition', 'content-length']) {
    const value = answer.headers.get(name);
    if (value) passedOn.set(name, value);
  }
  return new Response(answer.body, { headers: passedOn });
}
