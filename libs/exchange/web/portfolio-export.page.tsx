// What the portfolio shows as a file: a link cannot name the open city to the API, so this address does it.
import { t } from '@lingui/core/macro';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { apiUrl, logInAddress, notFound } from '@plumbline/platform/web';

const FILES = ['portfolio.csv', 'portfolio.xlsx'];

/** Streams the file for the same filters, layer and order as the page's own address. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const file = FILES.find((known) => known === params.file);
  if (!file) throw notFound(t`file`);
  const headers = new Headers({ 'x-plumbline-city': params.city ?? '' });
  for (const name of ['cookie', 'x-request-id', 'x-forwarded-for', 'user-agent']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const address = `${apiUrl()}/files/${file}${new URL(request.url).search}`;
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
