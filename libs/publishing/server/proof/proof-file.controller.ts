// What anybody needs to prove and to cite a release by themselves: the list of the chain, the verifier, and citations.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Public } from '@plumbline/platform/server';
import { CHAIN_FORMAT, pageInRelease, partsOfPath } from '@plumbline/publishing/domain';
import type { PageInRelease } from '@plumbline/publishing/domain';
import { publicCities, publicReleaseRow, publicReleaseRows, readPublicRelease } from '../public.queries';
import type { PublicReleaseRow } from '../public.queries';
import { bibTex, ris } from './citation-file';
import type { CitedPage } from './citation-file';

const NOWHERE = 'There is no such release. See the list of releases of the city.';
const NO_PAGE = 'The release has no such page, so it cannot be cited.';

@Controller('public')
export class ProofFileController {
  /** The chain as a list, oldest release first. Together with the files of the releases it proves that none is missing. */
  @Get('releases/:city/chain.json')
  @Public()
  async chain(@Param('city') city: string, @Res() response: Response): Promise<void> {
    const rows = await publicReleaseRows(city);
    if (rows.length === 0) throw new NotFoundException(NOWHERE);
    open(response);
    response.json({
      format: CHAIN_FORMAT,
      city,
      releases: rows.map(
        ({ number, slug, title, publishedAt, digest, previousDigest, tombstones, withdrawnAt }) => ({
          ...{ number, slug, title, publishedAt, digest, previousDigest },
          ...{ removedRecords: tombstones, withdrawn: withdrawnAt !== null },
        }),
      ),
    });
  }

  /** The verifier as one file: `node verify.mjs *.json`. */
  @Get('verify.mjs')
  @Public()
  verifier(@Res() response: Response): void {
    const file = ['./verify.mjs', '../verify.mjs']
      .map((place) => fileURLToPath(new URL(place, import.meta.url)))
      .find((place) => existsSync(place));
    if (!file) throw new NotFoundException('The verifier is part of a built server; this one was not built.');
    open(response);
    response.set({
      'Content-Type': 'text/javascript; charset=utf-8',
      'Content-Disposition': 'attachment; filename="verify.mjs"',
    });
    response.send(readFileSync(file));
  }

  @Get('releases/:city/:slug.bib')
  @Public()
  async bib(
    @Param('city') city: string,
    @Param('slug') slug: string,
    @Query('page') page: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const cited = await citedPage(city, slug, page);
    open(response);
    response.type('application/x-bibtex').send(bibTex(cited));
  }

  @Get('releases/:city/:slug.ris')
  @Public()
  async ris(
    @Param('city') city: string,
    @Param('slug') slug: string,
    @Query('page') page: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const cited = await citedPage(city, slug, page);
    open(response);
    response.type('application/x-research-info-systems').send(ris(cited));
  }
}

function open(response: Response): void {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-cache',
  });
}

/** The page is named by its address below the release, and told by what the release calls it: nobody can cite what is not there. */
async function citedPage(citySlug: string, slug: string, page: unknown): Promise<CitedPage> {
  const [row, [city]] = await Promise.all([publicReleaseRow(citySlug, slug), publicCities(citySlug)]);
  if (!row || !city) throw new NotFoundException(NOWHERE);
  const parts = page === undefined ? [] : typeof page === 'string' ? partsOfPath(page) : null;
  if (!parts) throw new NotFoundException(NO_PAGE);
  const found = parts.length === 0 ? { parts, title: null } : await pageOf(row, parts);
  if (!found) throw new NotFoundException(NO_PAGE);
  return {
    ...{ release: row, officeName: city.officeName, planName: city.planName, timeZone: city.timeZone },
    ...found,
  };
}

/** Pages of a withdrawn release say nothing that could be cited. */
async function pageOf(row: PublicReleaseRow, parts: readonly string[]): Promise<PageInRelease | null> {
  const release = row.withdrawnAt === null ? await readPublicRelease(row.citySlug, row.slug) : null;
  return release && pageInRelease(release, parts);
}
