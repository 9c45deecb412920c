// A piece of evidence as a download: a link cannot name the open city to the API, so this address does it.
import { t } from '@lingui/core/macro';
import { redirect, type LoaderFunctionArgs } from 'react-router';
import { apiUrl, logInAddress, notFound } from '@plumbline/platform/web';

const PASSED_ON = ['content-type', 'content-disposition', 'content-length', 'content-security-policy'];

/** Streams the file; 404 alike for what was removed, what is not there and what is not for the viewer. */
export async function loader({ request, params }: LoaderFunctionArgs): Promise<Response> {
  const headers = new Headers({ 'x-plumbline-city': params.city ?? '' });
  for (const name of ['cookie', 'x-request-id', 'x-forwarded-for', 'user-agent']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const address = `${apiUrl()}/files/evidence/${encodeURIComponent(params.evidenceId ?? '')}`;
  const answer = await fetch(address, { headers, signal: request.signal });
  if (answer.status === 401) throw redirect(logInAddress(request.url));
  if (!answer.ok || !answer.body) throw notFound(t`file`);
  const passedOn = new Headers({ 'Cache-Control': 'private, no-store' });
  // The web server itself says of every answer that its type is not to be guessed.
  for (const name of PASSED_ON) {
    const value = answer.headers.get(name);
    if (value) passedOn.set(name, value);
  }
  return new Response(answer.body, { headers: passedOn });
}
