// Releases as files for anybody: the stored JSON itself, already compressed, cheap to serve and to revalidate.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { publicReleaseByDigest, publicReleaseRow, releaseBrotli, releaseText } from './public.queries';
import type { PublicReleaseRow } from './public.queries';

const NOWHERE = 'There is no such release. See the list of releases of the city.';

@Controller('public/releases')
export class ReleaseFileController {
  /** Named by its digest the content can never be another, so browsers and caches may keep it. */
  @Get('by-digest/:file')
  @Public()
  async byDigest(
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const digest = nameOf(file);
    const row = /^[0-9a-f]{64}$/.test(digest) ? await publicReleaseByDigest(digest) : undefined;
    await serve(
      row,
      row?.tombstones === 0 ? 'public, max-age=31536000, immutable' : 'no-cache',
      request,
      response,
    );
  }

  /** An address is asked again each time, so that a withdrawal or a removal is seen at once. */
  @Get(':city/:file')
  @Public()
  async bySlug(
    @Param('city') city: string,
    @Param('file') file: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    await serve(await publicReleaseRow(city, nameOf(file)), 'no-cache', request, response);
  }
}

function nameOf(file: string): string {
  if (!file.endsWith('.json')) throw new NotFoundException(NOWHERE);
  return file.slice(0, -'.json'.length);
}

async function serve(
  row: PublicReleaseRow | undefined,
  caching: string,
  request: Request,
  response: Response,
): Promise<void> {
  if (!row) throw new NotFoundException(NOWHERE);
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Type': 'application/json; charset=utf-8',
    Vary: 'Accept-Encoding',
    ...(row.demo ? { 'X-Robots-Tag': 'noindex' } : {}),
  });
  if (row.withdrawnAt !== null) {
    const { slug, number, title, withdrawnAt, withdrawnReason } = row;
    const withdrawn = { at: withdrawnAt.toISOString(), reason: withdrawnReason };
    response.status(410).set('Cache-Control', 'no-cache');
    response.end(JSON.stringify({ slug, number, title, withdrawn }));
    return;
  }
  const brotli = request.acceptsEncodings('br', 'identity') === 'br';
  const tag = entityTag(row, brotli);
  response.set({ 'Cache-Control': caching, ETag: tag });
  if (brotli) response.set('Content-Encoding', 'br');
  if (asksFor(request.headers['if-none-match'], tag)) {
    response.removeHeader('Content-Encoding');
    response.status(304).end();
    return;
  }
  response.end(brotli ? await releaseBrotli(row) : await releaseText(row));
}

/** Strong, so each encoding has its own; removals are counted in it because they alone change bytes under a digest. */
function entityTag(row: PublicReleaseRow, brotli: boolean): string {
  return `"${row.digest}${row.tombstones > 0 ? `-t${row.tombstones}` : ''}${brotli ? '-br' : ''}"`;
}

/** `If-None-Match` compares weakly (RFC 9110 section 13.1.2). */
function asksFor(header: string | undefined, tag: string): boolean {
  if (header === undefined) return false;
  return header.split(',').some((candidate) => ['*', tag].includes(candidate.trim().replace(/^W\//, '')));
}
