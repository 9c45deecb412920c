// Files of evidence for everybody, by their content's digest: only those that a release in force refers to.
import { Controller, Get, NotFoundException, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { pipeline } from 'node:stream/promises';
import { Public, publishedFile } from '@plumbline/platform/server';
import { kindByMediaType } from '@plumbline/platform/domain';
import { readPublicRelease } from '../public.queries';
import { releasesWithFile, type FileInRelease } from './release-files.queries';

const NOWHERE = 'There is no such file here. See the releases of the city.';

@Controller('public/evidence')
export class PublicEvidenceController {
  /**
   * Asked again each time, so that a withdrawal is seen at once; unchanged bytes are not sent again. 410 once every
   * release that refers to the file is withdrawn or lost its record.
   */
  @Get(':city/:digest')
  @Public()
  async file(
    @Param('city') city: string,
    @Param('digest') digest: string,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    const found = /^[0-9a-f]{64}$/.test(digest) ? await releasesWithFile(city, digest) : [];
    if (found.length === 0) throw new NotFoundException(NOWHERE);
    response.set('Cache-Control', 'no-cache');
    const file = await inForce(city, found);
    if (!file) {
      response.status(410).type('text/plain; charset=utf-8');
      response.end(
        'This file was published and has been withdrawn. See the releases of the city for the reason.\n',
      );
      return;
    }
    const content = await publishedFile(file.cityId, digest);
    if (!content) throw new NotFoundException(NOWHERE);
    const tag = `"${digest}"`;
    // Whatever is inside, a browser must neither guess another type, nor run it, nor show it as a page of ours.
    response.set({
      ETag: tag,
      'Content-Type': file.mediaType,
      'Content-Disposition': attachment(file),
      'Content-Security-Policy': "sandbox; default-src 'none'",
      'X-Content-Type-Options': 'nosniff',
      'Cross-Origin-Resource-Policy': 'cross-origin',
      ...(file.demo ? { 'X-Robots-Tag': 'noindex' } : {}),
    });
    const known = (request.headers['if-none-match'] ?? '').split(',');
    if (known.some((one) => ['*', tag].includes(one.trim().replace(/^W\//, '')))) {
      response.status(304).end();
      return;
    }
    response.set('Content-Length', String(file.size));
    if (request.method === 'HEAD') {
      response.end();
      return;
    }
    // Whoever hangs up in the middle has done nothing wrong.
    await pipeline(content(), response).catch(() => undefined);
  }
}

/** The first release that is not withdrawn and still has the record with the file. */
async function inForce(city: string, found: readonly FileInRelease[]): Promise<FileInRelease | null> {
  for (const one of found.filter(({ withdrawn }) => !withdrawn)) {
    if (one.tombstones === 0) return one;
    const release = await readPublicRelease(city, one.releaseSlug);
    const pieces = (release?.departments ?? []).flatMap(({ plans }) =>
      plans.flatMap(({ goals }) =>
        goals.flatMap(({ deliverables }) => deliverables.flatMap((d) => d.evidence)),
      ),
    );
    if (pieces.some(({ fileDigest }) => fileDigest === one.digest)) return one;
  }
  return null;
}

/** Named by its public title, in both forms of RFC 6266; the name it was sent in under may say who sent it. */
function attachment({ title, mediaType }: FileInRelease): string {
  const kind = kindByMediaType(mediaType);
  const ending = kind ? `.${kind.extensions[0]}` : '';
  // Whole letters only: half of one has no form in UTF-8.
  const words = [...title.replace(/[\\/:*?"<>|\u0000-\u001f]/g, ' ').trim()].slice(0, 120).join('');
  const name = `${words || 'evidence'}${ending}`;
  const plain = name.replace(/[^\w. ()-]/g, '_');
  const whole = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16)}`);
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
