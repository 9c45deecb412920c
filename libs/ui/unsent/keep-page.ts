// What happens to a form whose action cannot be reached: the person keeps the page, and the words are kept on the device.
import { t } from '@lingui/core/macro';
import { isRouteErrorResponse, type ClientActionFunctionArgs } from 'react-router';
import type { SaveAnswer } from '../autosave';
import { KEPT_FIELD, type Entry } from './changes';
import { unsentWork, type Line, type UnsentWork } from './unsent-work';

/** Code of a save that never reached the API, beside the API's own codes. */
export const NOT_SAVED = 'NOT_SAVED';

/**
 * Export it from a page as `clientAction`: `export const clientAction = keepPage;`. When an action fails because the
 * line is down, the server stumbles or the log-in has run out, the person keeps the page and the text on it instead of
 * losing both to an error page. An autosaving form that names its thing (hidden fields `autosave` and `about`) is then
 * kept on this device, encrypted, and sent later; any other says why it was not saved.
 */
export async function keepPage<A>(call: ClientActionFunctionArgs): Promise<A | SaveAnswer> {
  const form = await call.request.clone().formData();
  const about = form.get('about');
  const work = form.has('autosave') && typeof about === 'string' && about !== '' ? unsentWork() : null;
  if (!work || typeof about !== 'string') return sendOnly<A>(call, form.has('autosave'));
  const { pathname, search } = new URL(call.request.url);
  const sending: Sending = { call, form, work, entry: { path: pathname, about }, address: pathname + search };
  const order = Number(form.get(KEPT_FIELD)) || null;
  return order === null ? sendTyped<A>(sending) : sendKept<A>(sending, order);
}

interface Sending {
  call: ClientActionFunctionArgs;
  form: FormData;
  work: UnsentWork;
  entry: Entry;
  address: string;
}

async function sendOnly<A>(
  { serverAction }: ClientActionFunctionArgs,
  autosaving: boolean,
): Promise<A | SaveAnswer> {
  try {
    return (await serverAction()) as A;
  } catch (cause) {
    if (cause instanceof Response && !(autosaving && isLogIn(cause))) throw cause;
    return notSaved(cause);
  }
}

async function sendTyped<A>(sending: Sending): Promise<A | SaveAnswer> {
  const { call, form, work, entry, address } = sending;
  await work.open();
  // Older words of the same thing go first.
  if (work.isWaiting(entry) && (await work.keep(entry, address, form, false)))
    return { userErrors: [], kept: 'behind' };
  try {
    const answer = await call.serverAction();
    await work.reached(entry, null, answer ?? {});
    return answer as A;
  } catch (cause) {
    const line = lineOf(cause);
    if (line && (await work.keep(entry, address, form, true))) {
      work.setLine(line);
      return { userErrors: [], kept: 'line' };
    }
    if (cause instanceof Response && !isLogIn(cause)) throw cause;
    return notSaved(cause);
  }
}

async function sendKept<A>(sending: Sending, order: number): Promise<A | SaveAnswer> {
  const { call, work, entry } = sending;
  const act = async (): Promise<A | SaveAnswer> => {
    // Another tab has sent it meanwhile.
    if (!(await work.isKept(order))) return { userErrors: [], unchanged: true };
    await work.goesOut(order);
    try {
      const answer = await call.serverAction();
      await work.reached(entry, order, answer ?? {});
      return answer as A;
    } catch (cause) {
      const line = lineOf(cause);
      if (line) {
        work.setLine(line);
        return { userErrors: [], kept: 'line' };
      }
      const answer = notSaved(cause);
      await work.reached(entry, order, answer);
      return answer;
    }
  };
  // One tab at a time sends what belongs to one thing.
  const name = `plumbline-unsent ${entry.path} ${entry.about}`;
  return 'locks' in navigator ? navigator.locks.request(name, act) : act();
}

function isLogIn(cause: Response): boolean {
  return cause.headers.get('Location')?.startsWith('/log-in') ?? false;
}

/** How the line is, judged by a failure; null when it has nothing to do with the line and trying again is no use. */
function lineOf(cause: unknown): Line | null {
  if (cause instanceof Response) return isLogIn(cause) ? 'logged-out' : null;
  if (isRouteErrorResponse(cause)) return cause.status >= 500 || cause.status === 429 ? 'down' : null;
  return 'down';
}

function notSaved(cause: unknown): SaveAnswer {
  return { userErrors: [{ code: NOT_SAVED, message: whyNotSaved(cause), path: [] }] };
}

function whyNotSaved(cause: unknown): string {
  if (cause instanceof Response)
    return t`you were logged out. Log in again in another tab, then change the text once more.`;
  // A browser reports a broken line as a TypeError; everything else came from the server.
  return cause instanceof TypeError
    ? t`no connection. Your text is still here; please try again.`
    : t`the server had a problem. Your text is still here; please try again.`;
}
