// Files of the API as downloads: a link cannot name the open city to the API, so an address of ours asks for them.
import { plural, t } from '@lingui/core/macro';
import { data, redirect } from 'react-router';
import { apiUrl } from './environment';
import { logInAddress } from './next-address';
import { notFound } from './not-found';

/** Why a file was not handed out, in the reader's language, and the status of that answer. */
export interface RefusedFile {
  status: number;
  title: string;
  message: string;
}

/** A file to hand out. */
export interface FileWanted {
  /** The page's request: its cookie and request id travel on, and a log-in returns to its address. */
  request: Request;
  /** Slug of the city whose workspace is open. */
  city: string;
  /** Address of the file at the API, from `/files/` on. */
  path: string;
  /** In which language the API says why there is none (BCP 47 tag); left out for its own. */
  language?: string;
  /** Takes the file, which is then answered in place of the page. */
  context: { instead?: Response };
}

// The web server itself says of every answer that its type is not to be guessed.
const PASSED_ON = ['content-type', 'content-disposition', 'content-length', 'content-security-policy'];

/**
 * Hands a file of the API out in place of the page, or answers why there is none, with the status of the refusal and its
 * `Retry-After`. Throws a redirect to the log-in page for someone who is not logged in, and 404 for a file that is not
 * there.
 */
export async function handOut(wanted: FileWanted) {
  const { request, context } = wanted;
  const answer = await ask(wanted);
  if (answer.status === 401) throw redirect(logInAddress(request.url));
  if (answer.status === 404) throw notFound('file');
  const headers = new Headers({ 'Cache-Control': 'private, no-store' });
  if (answer.ok && answer.body) {
    pass(answer, headers, PASSED_ON);
    context.instead = new Response(answer.body, { headers });
    return null;
  }
  pass(answer, headers, ['retry-after']);
  const refused = await refusedBy(answer);
  return data(refused, { status: refused.status, headers });
}

function ask({ request, city, path, language }: FileWanted): Promise<Response> {
  const headers = new Headers({ 'x-plumbline-city': city });
  if (language !== undefined) headers.set('x-plumbline-language', language);
  pass(request, headers, ['cookie', 'x-request-id', 'x-forwarded-for', 'user-agent']);
  return fetch(apiUrl() + path, { headers, signal: request.signal }).catch((cause: unknown) => {
    if (request.signal.aborted) throw cause;
    return Response.json({}, { status: 503 });
  });
}

function pass({ headers: from }: Request | Response, to: Headers, names: readonly string[]): void {
  for (const name of names) {
    const value = from.get(name);
    if (value) to.set(name, value);
  }
}

async function refusedBy(answer: Response): Promise<RefusedFile> {
  const status = answer.status >= 400 ? answer.status : 502;
  if (status === 403) {
    const message = t`Your roles in this city do not include it. Ask your city administrator if you need it.`;
    return { status, title: t`This file is not open to you`, message };
  }
  const said = await sentenceOf(answer);
  if (status === 429) {
    const message = `${said ?? t`Too many files were asked for at once.`} ${whenToTryAgain(answer)}`;
    return { status, title: t`The file is not ready yet`, message };
  }
  if (status >= 500) {
    const message = `${said ?? t`Something went wrong on our side.`} ${whenToTryAgain(answer)}`;
    return { status, title: t`The file could not be sent`, message };
  }
  return { status, title: t`This file can't be handed out`, message: said ?? t`Go back and try again.` };
}

/** The API's own sentence; a failure that it did not foresee has a code, but no words for people. */
async function sentenceOf(answer: Response): Promise<string | null> {
  const said: unknown = await answer.json().catch(() => null);
  if (typeof said !== 'object' || !said || !('code' in said) || !('message' in said)) return null;
  return typeof said.message === 'string' && said.message !== '' ? said.message : null;
}

function whenToTryAgain({ headers }: Response): string {
  const seconds = Math.ceil(Number(headers.get('retry-after')));
  if (!(seconds > 0)) return t`Please try again in a minute.`;
  if (seconds < 60) {
    return plural(seconds, { one: 'Please try again in # second.', other: 'Please try again in # seconds.' });
  }
  const minutes = Math.ceil(seconds / 60);
  return plural(minutes, { one: 'Please try again in # minute.', other: 'Please try again in # minutes.' });
}
