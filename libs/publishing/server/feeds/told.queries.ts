// What the releases of a city tell of a place, read from publications and kept, so that feeds and mails cost little.
import { wordsOf } from '@plumbline/cities/domain';
import { inSourceLanguage } from '@plumbline/language/server';
import { BoundedCache, publicRows } from '@plumbline/platform/server';
import { pathOfPlace, placesIn, toldOf } from '@plumbline/publishing/domain';
import type { FollowedPlace, ReleasePair, SentenceWords, Told } from '@plumbline/publishing/domain';
import { contentOfRow, sinceLastRelease } from '../compare/comparison.queries';
import type { PublicReleaseRow } from '../public.queries';

/** A city as feeds and mails name it. */
export interface CityFace {
  cityId: string;
  slug: string;
  name: string;
  officeName: string;
  demo: boolean;
  words: SentenceWords;
}

/** The public face of the city at this address, or with this id; undefined when there is none. */
export async function cityFace(by: { slug: string } | { cityId: string }): Promise<CityFace | undefined> {
  const [column, value] = 'slug' in by ? ['slug', by.slug] : ['city_id', by.cityId];
  const [found] = await publicRows<
    Omit<CityFace, 'words'> & { terms: { key: string; singular: string; plural: string }[] }
  >(
    `select city_id as "cityId", slug, name, office_name as "officeName", demo, terms
     from public_city where ${column} = $1`,
    [value],
  );
  if (!found) return undefined;
  const { terms, ...face } = found;
  const { inSentence } = wordsOf(terms);
  const words = {
    team: inSentence('planningTeam'),
    deliverable: inSentence('deliverable'),
    goal: inSentence('goal'),
  };
  return { ...face, words };
}

const places = new BoundedCache<ReadonlySet<string>>(8_000_000);
const told = new BoundedCache<Told | null>(8_000_000);

/** A lawful removal keeps the digest, so the number of tombstones is part of the key. */
function keyOf({ digest, tombstones }: PublicReleaseRow): string {
  return `${digest}/${tombstones}`;
}

/** Whether a release has the place. */
export async function hasPlace(row: PublicReleaseRow, place: FollowedPlace): Promise<boolean> {
  const path = pathOfPlace(place);
  if (path === '') return true;
  const known = await places.get(keyOf(row), async () => {
    const paths = placesIn(await contentOfRow(row));
    return { value: new Set(paths), weight: paths.join('').length };
  });
  return known.has(path);
}

/** A release beside the one before it that was not withdrawn. Not for a withdrawn release. */
export async function pairOf(row: PublicReleaseRow): Promise<ReleasePair> {
  const since = await sinceLastRelease(row.citySlug, row.slug);
  return {
    after: await contentOfRow(row),
    before: since && (await contentOfRow(since.earlier)),
    teams: since?.teams ?? [],
  };
}

/**
 * What a release tells of a place in the source language, with at most `most` changes; null when neither it nor the one
 * before it has the place.
 * @param before the release it is compared with, null for the first
 */
export async function toldInFeeds(
  place: FollowedPlace,
  row: PublicReleaseRow,
  before: PublicReleaseRow | null,
  { words }: CityFace,
  most: number,
): Promise<Told | null> {
  if (!(await hasPlace(row, place)) && !(before && (await hasPlace(before, place)))) return null;
  const key = [keyOf(row), before ? keyOf(before) : '', pathOfPlace(place), JSON.stringify(words)].join('>');
  return told.get(key, async () => {
    const pair = await pairOf(row);
    const value = inSourceLanguage(() => toldOf(place, pair, words, most));
    return { value, weight: JSON.stringify(value).length };
  });
}
