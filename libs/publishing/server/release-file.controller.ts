// Releases as files for anybody: the stored JSON itself, already compressed, cheap to serve and to revalidate.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { licenseNamed } from '@plumbline/publishing/domain';
import { hasAlready, openToAll, readsBrotli, sayWithdrawn } from './public-file';
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
  openToAll(response, row);
  const { withdrawnAt } = row;
  if (withdrawnAt !== null) return sayWithdrawn(response, { ...row, withdrawnAt });
  const brotli = readsBrotli(request);
  const tag = entityTag(row, brotli);
  response.set({
    'Content-Type': 'application/json; charset=utf-8',
    'Cache-Control': caching,
    ETag: tag,
    Link: `<${licenseNamed(row.license).path}>; rel="license"`,
  });
  if (hasAlready(request, tag)) {
    response.status(304).end();
    return;
  }
  if (brotli) response.set('Content-Encoding', 'br');
  response.end(brotli ? await releaseBrotli(row) : await releaseText(row));
}

/** Strong, so each encoding has its own; removals are counted in it because they alone change bytes under a digest. */
function entityTag(row: PublicReleaseRow, brotli: boolean): string {
  return `"${row.digest}${row.tombstones > 0 ? `-t${row.tombstones}` : ''}${brotli ? '-br' : ''}"`;
}
