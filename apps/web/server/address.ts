// Which addresses the web server listens to at all: paths on itself, never the address of another computer.
import type { NextFunction, Request, Response } from 'express';

/** A path on this server: one slash in front, no backslash, no fragment, no character that moves a cursor. */
const PATH = /^\/(?!\/)(?:(?!%(?:[01][\da-f]|7f))[^\\#?])*(?:\?[^\\#]*)?$/i;

/** A part that only leads up or nowhere: what stands behind it is read in two ways. */
const CLIMBS = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** The name or number of a computer, and its port; nothing where a program says neither. */
const HOST = /^([\w.-]*|\[[\da-f:.]+\])(:\d{1,5})?$/i;

/**
 * Refuses with 400 a request whose target is not a plain path: another server's address (`http://10.0.0.1/`), two
 * slashes (which some programs read as a server's name), a backslash, a fragment, a part that climbs out of its folder,
 * or a control character behind a percent sign, which no name of ours has; and one for a computer whose name is none,
 * since whoever puts name and path together would read another path. Browsers never send these by themselves.
 */
export function plainAddressesOnly(request: Request, response: Response, next: NextFunction): void {
  const [path = ''] = request.url.split('?', 1);
  const forwarded = request.get('x-forwarded-host')?.split(',')[0]?.trim() ?? '';
  const isPlain = PATH.test(request.url) && !CLIMBS.test(path);
  if (isPlain && HOST.test(request.headers.host ?? '') && HOST.test(forwarded)) return next();
  refuseAddress(response, 400);
}

/**
 * Path and query to ask the API for, or the status of the refusal: 400 for an address that climbs out of its folder or
 * hides a dot or slash behind a percent sign, 404 for one that is not `allowed`. An `allowed` that ends in a slash
 * means everything below it, any other exactly this path.
 */
export function addressBehind(target: string, allowed: readonly string[]): string | 400 | 404 {
  const path = target.split('?', 1)[0] ?? '';
  if (!/^\/(?!\/)[^\\#]*$/.test(target)) return 400;
  if (/%(2e|2f|5c)/i.test(path) || /\/\.{1,2}(\/|$)/.test(path)) return 400;
  // What a program that tidies addresses would make of it is what was written; otherwise the check below proves nothing.
  if (new URL(path, 'http://localhost').pathname !== path) return 400;
  const fits = allowed.some((one) =>
    one.endsWith('/') ? path.startsWith(one) && path !== one : path === one,
  );
  return fits ? target : 404;
}

/** Says in a sentence that this address is not one of ours. */
export function refuseAddress(response: Response, status: 400 | 404): void {
  const sentence =
    status === 400
      ? 'This address is not written the way addresses here are. Go to the start page and try again.'
      : 'There is nothing at this address. Go to the start page and try again.';
  response.status(status).type('text/plain').send(sentence);
}
