// A published translation as a file for anybody: the stored addendum itself, to be proved beside its release.
import { Controller, Get, Header, NotFoundException, Param, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { publicReleaseRow } from '../public.queries';
import { addendumText, publicTranslations, versionOf } from './public-translation.queries';

@Controller('public/translations')
export class TranslationFileController {
  /** `/public/translations/<city>/<slug or latest>/<language>.json`; asked again each time, as a newer one may have come. */
  @Get(':city/:release/:file')
  @Public()
  @Header('Access-Control-Allow-Origin', '*')
  @Header('Cross-Origin-Resource-Policy', 'cross-origin')
  @Header('Cache-Control', 'no-cache')
  async addendum(
    @Param('city') city: string,
    @Param('release') slug: string,
    @Param('file') file: string,
    @Res() response: Response,
  ): Promise<void> {
    const language = /^([A-Za-z0-9-]{2,35})\.json$/.exec(file)?.[1];
    const release = language ? await publicReleaseRow(city, slug) : undefined;
    const [row] = release && language ? await publicTranslations(release.digest, language) : [];
    const text = row ? await addendumText(row) : null;
    if (!release || !row || text === null) throw new NotFoundException('There is no such translation.');
    if (release.demo) response.set('X-Robots-Tag', 'noindex');
    response.set({ 'Content-Type': 'application/json; charset=utf-8', ETag: `"${versionOf(row)}"` });
    response.end(text);
  }
}
