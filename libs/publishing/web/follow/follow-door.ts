// How the pages for followers speak with the server behind them; only ever on the server, and never with a cookie.
import { apiUrl } from '@plumbline/platform/web';
import type { FollowedPlace } from '@plumbline/publishing/domain';

/** What a link of a mail is about. */
export interface Followed extends FollowedPlace {
  city: string;
  language: string;
  confirmed: boolean;
}

/** What came of asking for mails; ASKED says nothing about whether the address is known. */
export type AskedToFollow = 'ASKED' | 'BAD_ADDRESS' | 'NOWHERE' | 'TOO_OFTEN';

async function call(request: Request, path: string, body?: unknown): Promise<unknown> {
  const headers = new Headers({ accept: 'application/json' });
  if (body !== undefined) headers.set('content-type', 'application/json');
  // Who asks travels on, since asking too often is slowed down for each of them alone.
  for (const name of ['x-request-id', 'x-forwarded-for']) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  const response = await fetch(`${apiUrl()}/public/follow${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers,
    body: body === undefined ? null : JSON.stringify(body),
    signal: request.signal,
  });
  if (response.status === 404) return null;
  if (!response.ok) throw new Response(null, { status: 503 });
  return response.json();
}

/** Asks for mails. */
export async function askToFollow(
  request: Request,
  wish: FollowedPlace & { city: string; email: string; language: string },
): Promise<AskedToFollow> {
  return ((await call(request, '', wish)) as { outcome: AskedToFollow }).outcome;
}

/** What the link with this key is about; null when it ended, or is of another city. */
export async function followedBehind(request: Request, city: string, key: string): Promise<Followed | null> {
  const found = (await call(request, `/behind?key=${encodeURIComponent(key)}`)) as Followed | null;
  return found?.city === city ? found : null;
}

/** Begins the mails. */
export async function confirmFollowing(request: Request, key: string): Promise<void> {
  await call(request, '/confirm', { key });
}

/** Ends the mails. */
export async function stopFollowing(request: Request, key: string): Promise<void> {
  await call(request, `/stop?key=${encodeURIComponent(key)}`, {});
}
