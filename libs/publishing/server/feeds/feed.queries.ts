// The Atom feed of a city, a department or a goal: one entry a release, with what changed; a withdrawal says so.
import { t } from '@lingui/core/macro';
import { v5 } from 'uuid';
import { SOURCE_LANGUAGE } from '@plumbline/language/domain';
import { inSourceLanguage } from '@plumbline/language/server';
import { publicRows, readEnvironment } from '@plumbline/platform/server';
import { atomFeed, pathOfPlace, releaseName } from '@plumbline/publishing/domain';
import type { AtomEntry, FollowedPlace, Told, ToldChange } from '@plumbline/publishing/domain';
import { publicReleaseRows } from '../public.queries';
import type { PublicReleaseRow } from '../public.queries';
import { cityFace, toldInFeeds } from './told.queries';
import type { CityFace } from './told.queries';

/** A feed holds the newest of each: ten years of quarters. */
const MOST_ENTRIES = 40;
const MOST_CHANGES = 30;
/** Letters of a notice in its title. */
const LONGEST_TITLE = 100;

/**
 * Names of entries are made from what never changes (the digest of a release, the id of a notice), not from addresses:
 * they stay when the installation moves to another domain.
 */
const NAMES = '6f0c1f0e-64f0-5d3a-9a55-3a1f0f6c9d21';
const nameOf = (...parts: string[]) => `urn:uuid:${v5(parts.join('\n'), NAMES)}`;

/** The feed of a place as text, and whether it is of a demonstration; null when the city never published the place. */
export async function feedOf(
  citySlug: string,
  place: FollowedPlace,
): Promise<{ text: string; demo: boolean } | null> {
  const city = await cityFace({ slug: citySlug });
  if (!city) return null;
  const rows = (await publicReleaseRows(citySlug)).toReversed();
  const found: { row: PublicReleaseRow; told: Told | null }[] = [];
  for (const row of rows.slice(0, MOST_ENTRIES)) {
    const before = rows.find((one) => one.number < row.number && one.withdrawnAt === null) ?? null;
    if (row.withdrawnAt !== null) found.push({ row, told: null });
    else {
      const told = await toldInFeeds(place, row, before, city, MOST_CHANGES);
      if (told) found.push({ row, told });
    }
  }
  const name = found.find(({ told }) => told)?.told?.name;
  if (place.department !== null && name === undefined) return null;
  const notices = place.department === null ? await noticesOf(city) : [];
  return {
    text: inSourceLanguage(() => written(city, place, { name: name ?? city.name, found, notices })),
    demo: city.demo,
  };
}

interface NoticeRow {
  id: string;
  text: string;
  at: Date;
}

function noticesOf({ cityId }: CityFace): Promise<NoticeRow[]> {
  return publicRows<NoticeRow>(
    // The entry of a withdrawn release says so itself.
    `select id, text, at from notice where city_id = $1 and kind <> 'WITHDRAWAL' order by at desc, id desc limit $2`,
    [cityId, MOST_ENTRIES],
  );
}

function written(
  city: CityFace,
  place: FollowedPlace,
  {
    name,
    found,
    notices,
  }: { name: string; found: { row: PublicReleaseRow; told: Told | null }[]; notices: NoticeRow[] },
): string {
  const { publicUrl } = readEnvironment();
  const path = pathOfPlace(place);
  const base = `${publicUrl}/${city.slug}`;
  const entries = [
    ...found.map(({ row, told }) => releaseEntry(row, told, base, path)),
    ...notices.map((notice) => noticeEntry(notice, base)),
  ].toSorted((a, b) => b.published.getTime() - a.published.getTime());
  const newest = Math.max(...entries.map(({ updated }) => updated.getTime()), beginningOf(city).getTime());
  return atomFeed({
    id: nameOf('feed', city.cityId, path),
    title:
      path === '' ? t`${{ city: city.name }}: releases and notices` : t`${name} (${{ city: city.name }})`,
    subtitle:
      path === ''
        ? t`Every release of the city, with what it says and what changed since the one before.`
        : t`What each release says about it, and what changed since the one before.`,
    language: SOURCE_LANGUAGE,
    self: `${publicUrl}/public/feeds/${city.slug}${path && `/${path}`}.atom`,
    alternate: path === '' ? base : `${base}/latest/${path}`,
    author: city.officeName,
    updated: new Date(newest),
    rights: city.demo ? t`This is a demonstration. It is not run by, or for, the city it shows.` : null,
    sampleLabel: t`Contains sample content, made up for demonstration`,
    entries,
  });
}

/** When the city was set up: its id begins with the milliseconds of that moment (RFC 9562, version 7). */
function beginningOf({ cityId }: CityFace): Date {
  return new Date(Number.parseInt(cityId.replaceAll('-', '').slice(0, 12), 16));
}

function releaseEntry(row: PublicReleaseRow, told: Told | null, base: string, path: string): AtomEntry {
  const address = `${base}/releases/${encodeURIComponent(row.slug)}${path && `/${path}`}`;
  const { title, publishedAt, withdrawnAt } = row;
  const entry = { id: nameOf('release', row.digest, path), address, published: publishedAt };
  if (!told) {
    const reason = row.withdrawnReason ?? '';
    return {
      ...entry,
      title: t`Withdrawn: ${title}`,
      updated: withdrawnAt ?? publishedAt,
      summary: t`This release was withdrawn. Reason given: ${reason}`,
      paragraphs: [t`This release was withdrawn. Reason given: ${reason}`],
      sample: false,
    };
  }
  const heading = t`What changed since the release before`;
  const named = releaseName(row);
  return {
    ...entry,
    title: path === '' ? named : t`${{ name: told.name }}: ${named}`,
    updated: publishedAt,
    summary: told.sentences.join(' '),
    paragraphs: told.sentences,
    list: { heading, items: [...told.changes.map(itemOf), ...further(told)] },
    sample: told.sample || told.changes.some(({ sample }) => sample),
  };
}

function itemOf({ about, place, says, sample }: ToldChange): { lead: string; place: string; text: string } {
  return { lead: about, place, text: sample ? `${says} (${t`Sample: made up for demonstration`})` : says };
}

function further({ more }: Told): { lead: string; place: string; text: string }[] {
  if (more === 0) return [];
  return [
    { lead: t`Further changes: ${more}`, place: '', text: t`The page of the release has all of them.` },
  ];
}

function noticeEntry({ id, text, at }: NoticeRow, base: string): AtomEntry {
  const title = t`Notice: ${{ text: shortened(text) }}`;
  const entry = { id: nameOf('notice', id), title, address: base, published: at, updated: at };
  return { ...entry, summary: text, paragraphs: [text], sample: false };
}

/** The first words of a text, for a title. */
function shortened(text: string): string {
  return text.length <= LONGEST_TITLE ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST_TITLE))} …`;
}
