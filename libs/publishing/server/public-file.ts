// How files are handed to anybody: open to other sites, asked for again by their tag, small on the way.
import type { Request, Response } from 'express';

/** What every public file says: other sites may read it, and what a demo shows is not for search engines. */
export function openToAll(response: Response, { demo }: { demo: boolean }): void {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'ETag, Link, Content-Disposition',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'X-Content-Type-Options': 'nosniff',
    Vary: 'Accept-Encoding',
    ...(demo ? { 'X-Robots-Tag': 'noindex' } : {}),
  });
}

/** Whether the caller reads Brotli. */
export function readsBrotli(request: Request): boolean {
  return request.acceptsEncodings('br', 'identity') === 'br';
}

/** Whether the caller has this already. `If-None-Match` compares weakly (RFC 9110 section 13.1.2). */
export function hasAlready({ headers }: Request, tag: string): boolean {
  const header = headers['if-none-match'];
  if (header === undefined) return false;
  return header.split(',').some((candidate) => ['*', tag].includes(candidate.trim().replace(/^W\//, '')));
}

/** What stays at the address of a release that was withdrawn. */
interface Withdrawn {
  slug: string;
  number: number;
  title: string;
  digest: string;
  previousDigest: string | null;
  withdrawnAt: Date;
  withdrawnReason: string | null;
}

/** Says with 410 that, when and why the release was withdrawn. */
export function sayWithdrawn(response: Response, row: Withdrawn): void {
  const { slug, number, title, digest, previousDigest, withdrawnAt, withdrawnReason } = row;
  const withdrawn = { at: withdrawnAt.toISOString(), reason: withdrawnReason };
  response
    .status(410)
    .set({ 'Cache-Control': 'no-cache', 'Content-Type': 'application/json; charset=utf-8' })
    // Its place in the chain stays, so that a downloaded chain can still be proved.
    .end(JSON.stringify({ slug, number, title, digest, previousDigest, withdrawn }));
}
