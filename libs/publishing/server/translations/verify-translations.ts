// Proves that the published translations of a city are the ones that were published, and translate what its releases say.
import { groupBy } from '@plumbline/platform/domain';
import { publicRows } from '@plumbline/platform/server';
import { canonicalJson, problemsWithAddenda } from '@plumbline/publishing/domain';
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

/** What does not fit, read as the public reads it. */
export async function problemsWithTranslations(
  cityId: string,
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
      ...(release ? problemsWithAddenda(addenda, release, sha256) : [`Release ${number} is not stored.`]),
      ...rows.flatMap((row, index) => differenceOf(row, addenda[index])),
    ];
    problems.push(...found.map((message) => ({ release: number, record: null, message })));
  }
  return problems;
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
