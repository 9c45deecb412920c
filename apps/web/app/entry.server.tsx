// Renders a page on the server, whole; lets browsers keep what is public; compresses what they can read.
import { createHash } from 'node:crypto';
import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { ReactElement } from 'react';
import { renderToPipeableStream } from 'react-dom/server';
import { isRouteErrorResponse, ServerRouter, type AppLoadContext, type EntryContext } from 'react-router';
import { loadAllCatalogues, spoken } from '@plumbline/language/domain';
import { addressMeant } from '@plumbline/publishing/web';
import './load-context';
import { Nonce } from './nonce';
import { isPublished } from './published';

await loadAllCatalogues();

/** Gives up on a page after this many milliseconds. */
export const streamTimeout = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  router: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  if (context.instead) return context.instead;
  const meant = status === 404 ? await otherAddress(request) : null;
  if (meant !== null) return redirected(meant);
  headers.set('Content-Type', 'text/html; charset=utf-8');
  headers.set('Content-Language', spoken().language);
  // A still page has no script to mark, and without the mark it is the same for everybody and can be kept.
  const nonce = isStill(router) ? undefined : context.nonce;
  const page = await render(
    <Nonce value={nonce}>
      <ServerRouter context={router} url={request.url} {...(nonce ? { nonce } : {})} />
    </Nonce>,
  );
  return answer(request, page, status, headers);
}

/** Where somebody should be who mixed up large and small letters; null on any doubt, also when nobody can tell now. */
async function otherAddress(request: Request): Promise<string | null> {
  if (!isPublished(new URL(request.url).pathname)) return null;
  return addressMeant(request).catch(() => null);
}

function redirected(location: string): Response {
  return new Response(null, { status: 302, headers: { Location: location, 'Cache-Control': 'no-cache' } });
}

/** Data of a page that is opened without reload: kept and compressed like the page itself. */
export async function handleDataRequest(
  response: Response,
  { request }: { request: Request },
): Promise<Response> {
  if (!response.body) return response;
  const body = Buffer.from(await response.arrayBuffer());
  return answer(request, body, response.status, new Headers(response.headers));
}

/** Failures of our own go to the log; a page that is not there, or not for everybody, is no failure, nor is a reader who left. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (request.signal.aborted || isRouteErrorResponse(error)) return;
  console.error(`Request ${request.headers.get('x-request-id')} failed:`, error);
}

function isStill({ staticHandlerContext, routeModules }: EntryContext): boolean {
  const handles = staticHandlerContext.matches.map(({ route }) => routeModules[route.id]?.handle);
  return handles.some((handle) => (handle as { still?: boolean } | undefined)?.still);
}

function render(page: ReactElement): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const stream = renderToPipeableStream(page, {
      onAllReady: () => {
        clearTimeout(limit);
        buffer(stream.pipe(new PassThrough())).then(resolve, reject);
      },
      onShellError: reject,
    });
    const limit = setTimeout(() => stream.abort(), streamTimeout);
  });
}

async function answer(request: Request, body: Buffer, status: number, headers: Headers): Promise<Response> {
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store');
  headers.append('Vary', 'Accept-Encoding');
  const accepted = request.headers.get('accept-encoding') ?? '';
  const encoding = reads(accepted, 'br') ? 'br' : reads(accepted, 'gzip') ? 'gzip' : null;
  if (status === 200 && headers.get('Cache-Control')?.startsWith('public')) {
    // Strong, so each encoding has its own.
    const tag = createHash('sha256').update(body).digest('base64url').slice(0, 22);
    const etag = `"${encoding ? `${tag}-${encoding}` : tag}"`;
    headers.set('ETag', etag);
    if (request.headers.get('if-none-match') === etag) return new Response(null, { status: 304, headers });
  }
  if (encoding === null) return send(request, body, status, headers);
  headers.set('Content-Encoding', encoding);
  return send(request, await squeezed(encoding, body), status, headers);
}

function send(request: Request, body: Buffer, status: number, headers: Headers): Response {
  headers.set('Content-Length', String(body.length));
  return new Response(request.method === 'HEAD' ? null : new Uint8Array(body), { status, headers });
}

/** Whether a caller takes an encoding: named, and not with a weight of nothing (`br;q=0`). */
function reads(accepted: string, encoding: string): boolean {
  return new RegExp(`\\b${encoding}\\b(?!\\s*;\\s*q=0(\\.0*)?\\s*(,|$))`).test(accepted);
}

function squeezed(encoding: 'br' | 'gzip', body: Buffer): Promise<Buffer> {
  if (encoding === 'gzip') return promisify(gzip)(body);
  // Quality 4: about as fast as gzip and clearly smaller.
  return promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
}
