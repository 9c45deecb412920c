// Proves that the published translations of a city are the ones that were published, and translate what its releases say.
import { groupBy } from '@plumbline/platform/domain';
import { publicRows } from '@plumbline/platform/server';
import {
  canonicalJson,
  isTombstone,
  problemsWithAddenda,
  problemsWithSources,
} from '@plumbline/publishing/domain';
import type { Addendum, ChainReport, SealedRelease } from '@plumbline/publishing/domain';
import { sha256 } from '../verify';

interface StoredAddendum {
  release: number;
  language: string;
  number: number;
  digest: string;
  previousDigest: string | null;
  publishedAt: Date;
  content: string;
}

/**
 * What does not fit, read as the public reads it. Where only a lawful removal was not finished, the last sentence for
 * that release says how the operator finishes it.
 */
export async function problemsWithTranslations(
  { cityId, slug }: { cityId: string; slug: string },
  releases: readonly SealedRelease[],
): Promise<ChainReport['problems']> {
  const stored = await publicRows<StoredAddendum>(
    `select r.number as release, t.language, t.number, t.digest, t.previous_digest as "previousDigest",
       t.published_at as "publishedAt", t.content
     from release_translation t join release r on r.city_id = t.city_id and r.id = t.release_id
     where t.city_id = $1 order by r.number, t.language, t.number`,
    [cityId],
  );
  const problems: ChainReport['problems'] = [];
  for (const rows of groupBy(stored, ({ release, language }) => `${release} ${language}`).values()) {
    const number = rows[0]?.release ?? 0;
    const release = releases.find((one) => one.number === number);
    const addenda = rows.map(({ content }) => JSON.parse(content) as Addendum);
    const found = [
      ...(release
        ? problemsWithAddenda(addenda, release, sha256, releases)
        : [`Release ${number} is not stored.`]),
      ...rows.flatMap((row, index) => differenceOf(row, addenda[index])),
    ];
    const held = release ? problemsWithSources(addenda, release, sha256) : [];
    const removalToFinish = release?.records.some(isTombstone) ?? false;
    problems.push(
      ...found.map((message) => ({ release: number, record: null, message })),
      ...held.map((message) => ({ release: number, record: null, message, removalToFinish })),
    );
  }
  return [...problems, ...waysOut(slug, releases, problems)];
}

/** How to finish removals; not said where something else is wrong too, because that has to be cleared up first. */
function waysOut(
  slug: string,
  releases: readonly SealedRelease[],
  problems: ChainReport['problems'],
): ChainReport['problems'] {
  return releases.flatMap((release) => {
    const ofRelease = problems.filter((problem) => problem.release === release.number);
    if (ofRelease.length === 0 || !ofRelease.every(({ removalToFinish }) => removalToFinish)) return [];
    const command = `node dist/api/remove.js ${slug} ${release.slug} --finish --by "NAME" --checked-by "ANOTHER NAME"`;
    const message = `A lawful removal from release ${release.number} left its translations as they were. Finish it with: ${command}`;
    return [{ release: release.number, record: null, message, removalToFinish: true }];
  });
}

/** The columns beside the content are what pages find it by, so they must say the same. */
function differenceOf(row: StoredAddendum, addendum: Addendum | undefined): string[] {
  const same =
    addendum !== undefined &&
    addendum.language === row.language &&
    addendum.number === row.number &&
    addendum.digest === row.digest &&
    addendum.previousDigest === row.previousDigest &&
    addendum.publishedAt === row.publishedAt.toISOString() &&
    canonicalJson(addendum) === row.content;
  return same
    ? []
    : [
        `The list shows translation ${row.number} of release ${row.release} into "${row.language}" otherwise than it was published.`,
      ];
}
