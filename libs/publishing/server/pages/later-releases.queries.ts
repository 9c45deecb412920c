// What came after a release, as its old pages say it: each pair of releases is looked at once and kept.
import { BoundedCache } from '@plumbline/platform/server';
import {
  isOnPage,
  meantWord,
  pageInRelease,
  partsOfPath,
  placeInRelease,
  valuesCorrected,
} from '@plumbline/publishing/domain';
import type { CorrectedValue } from '@plumbline/publishing/domain';
import { inSourceLanguage } from '@plumbline/language/server';
import { contentOfRow } from '../compare/comparison.queries';
import { publicCities, publicReleaseRows, readPublicRelease, summaryOf } from '../public.queries';
import type { PublicReleaseRow } from '../public.queries';
import type { PublicLaterReleases } from './later-releases.graphql';

const corrected = new BoundedCache<readonly CorrectedValue[]>(4_000_000);

/** A lawful removal keeps the digest, so the number of tombstones is part of the key. */
function keyOf({ digest, tombstones }: PublicReleaseRow): string {
  return `${digest}/${tombstones}`;
}

function correctedBy(before: PublicReleaseRow, later: PublicReleaseRow): Promise<readonly CorrectedValue[]> {
  return corrected.get(`${keyOf(before)}>${keyOf(later)}`, async () => {
    const [then, now] = [await contentOfRow(before), await contentOfRow(later)];
    const value = inSourceLanguage(() => valuesCorrected(then, now));
    return { value, weight: 100 + JSON.stringify(value).length };
  });
}

/**
 * What came after a release; null when there is no such release, it was withdrawn, or it is the newest that stands.
 * @param path the page within the release, e.g. `departments/DPR`; empty for the release itself
 */
export async function laterReleases(
  city: string,
  release: string,
  path: string,
): Promise<PublicLaterReleases | null> {
  const standing = (await publicReleaseRows(city)).filter(({ withdrawnAt }) => withdrawnAt === null);
  const row = standing.find(({ slug }) => slug === release);
  const latest = standing.at(-1);
  if (!row || !latest || latest.number <= row.number) return null;
  const parts = partsOfPath(path) ?? [];
  const place = placeInRelease(parts);
  const told = new Set<string>();
  const corrections: PublicLaterReleases['corrections'] = [];
  for (const later of standing.filter(({ number }) => number > row.number)) {
    const found = (await correctedBy(row, later)).filter((value) => isOnPage(value, place));
    const values = found.filter(({ key }) => !told.has(key)).length;
    for (const { key } of found) told.add(key);
    if (values > 0) corrections.push({ release: summaryOf(later), values });
  }
  const newest = await readPublicRelease(city, latest.slug);
  return {
    latest: summaryOf(latest),
    hasPage: newest !== null && pageInRelease(newest, parts) !== null,
    corrections,
  };
}

/** Pages of a city that belong to no release. */
const PAGES_OF_CITY = ['methods', 'follow', 'accessibility', 'compare', 'check'];

/**
 * The address of the page that this one means when large and small letters are not heeded, e.g. `/new-york/latest` for
 * `/New-York/Latest`; null when it is spelled rightly already, or there is not exactly one such page.
 * @param path the address below the city
 */
export async function addressMeant(city: string, path: string): Promise<string | null> {
  const parts = partsOfPath(path);
  if (!parts) return null;
  const slug = meantWord(
    city,
    (await publicCities()).map((one) => one.slug),
  );
  if (slug === undefined) return null;
  const below = await partsMeant(slug, parts);
  if (!below) return null;
  const [given, meant] = [
    [city, ...parts],
    [slug, ...below],
  ].map((all) => `/${all.map(encodeURIComponent).join('/')}`);
  return meant === undefined || given === meant ? null : meant;
}

async function partsMeant(city: string, parts: readonly string[]): Promise<string[] | null> {
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  const word = meantWord(first, ['latest', 'releases', ...PAGES_OF_CITY]);
  if (word === undefined) return null;
  if (word !== 'latest' && word !== 'releases') return rest.length === 0 ? [word] : null;
  const [named = '', ...ofRelease] = word === 'latest' ? ['latest', ...rest] : rest;
  const slug =
    word === 'latest'
      ? named
      : meantWord(
          named,
          (await publicReleaseRows(city)).map((row) => row.slug),
        );
  const release = slug === undefined ? null : await readPublicRelease(city, slug);
  if (slug === undefined || !release) return null;
  const below = release.withdrawn ? ofRelease : pageInRelease(release, ofRelease, 'any')?.parts;
  if (!below) return null;
  return word === 'latest' ? ['latest', ...below] : ['releases', slug, ...below];
}
