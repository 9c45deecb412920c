// The files of a release for anybody: bytes that were made when it was published, cheap to serve and to revalidate.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { LIST_OF_DOCUMENTS, isDocument, licenseNamed, releaseFileKind } from '@plumbline/publishing/domain';
import { hasAlready, openToAll, readsBrotli, sayWithdrawn } from '../public-file';
import { publicReleaseRow } from '../public.queries';
import type { PublicReleaseRow } from '../public.queries';
import { fileByDigest, fileBytes, readyFiles } from './release-file.queries';
import type { ReleaseFileRow } from './release-file.queries';

const NOWHERE = 'There is no such file of a release. See the page "Data" of the city.';
/** Seconds after which a file that is being made is worth asking for again. */
const AGAIN_AFTER = 30;

@Controller('public/releases')
export class OpenDataFileController {
  /** Named by its own digest the file can never be another, so browsers and caches may keep it. */
  @Get('by-digest/:digest/:file')
  @Public()
  async byDigest(
    @Param('digest') digest: string,
    @Param('file') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const file = /^[0-9a-f]{64}$/.test(digest) ? await fileByDigest(digest, name) : undefined;
    const row = file && (await publicReleaseRow(file.citySlug, file.slug));
    if (!row) throw new NotFoundException(NOWHERE);
    await serve(row, file, 'public, max-age=31536000, immutable', request, response);
  }

  /** `/public/releases/<city>/<slug or latest>/observations.csv`; asked for again each time, so a withdrawal shows. */
  @Get(':city/:release/:file')
  @Public()
  async ofRelease(
    @Param('city') city: string,
    @Param('release') release: string,
    @Param('file') name: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const row = releaseFileKind(name) ? await publicReleaseRow(city, release) : undefined;
    if (!row) throw new NotFoundException(NOWHERE);
    const files = row.withdrawnAt === null ? await readyFiles(row.cityId, row.releaseId) : [];
    const file = files.find((one) => one.name === name);
    // All documents are made together with their list: once it is there, what is not beside it never comes.
    const isListed = files.some((one) => one.name === LIST_OF_DOCUMENTS);
    if (!file && isListed && isDocument(name)) throw new NotFoundException(NOWHERE);
    await serve(row, file, 'no-cache', request, response);
  }
}

async function serve(
  row: PublicReleaseRow,
  file: ReleaseFileRow | undefined,
  caching: string,
  request: Request,
  response: Response,
): Promise<void> {
  openToAll(response, row);
  const { withdrawnAt } = row;
  if (withdrawnAt !== null) return sayWithdrawn(response, { ...row, withdrawnAt });
  if (!file) return sayLater(response);
  const brotli = file.hasBrotli && readsBrotli(request);
  const tag = `"${file.digest}${brotli ? '-br' : ''}"`;
  response.set({
    'Cache-Control': caching,
    ETag: tag,
    Link: `<${licenseNamed(row.license).path}>; rel="license"`,
  });
  if (hasAlready(request, tag)) {
    response.status(304).end();
    return;
  }
  const name = `${row.citySlug}-${row.slug}-${file.name}`.replace(/[^\w.-]/g, '-');
  response.set({
    'Content-Type': typeOf(file.mediaType),
    'Content-Disposition': `attachment; filename="${name}"`,
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(await fileBytes(file, brotli));
}

/** A release is published before its files are made. */
function sayLater(response: Response): void {
  response
    .status(503)
    .set({
      'Cache-Control': 'no-store',
      'Retry-After': String(AGAIN_AFTER),
      'Content-Type': 'text/plain; charset=utf-8',
    })
    .end(`This file is being made. Ask for it again in ${AGAIN_AFTER} seconds.`);
}

function typeOf(mediaType: string): string {
  if (mediaType === 'text/csv') return 'text/csv; charset=utf-8; header=present';
  return mediaType.startsWith('text/') || mediaType === 'application/json'
    ? `${mediaType}; charset=utf-8`
    : mediaType;
}
