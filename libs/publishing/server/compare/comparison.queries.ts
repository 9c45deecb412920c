// Two published releases compared, as the public may: what is withdrawn is not read, and each pair is compared once.
import { inSourceLanguage } from '@plumbline/language/server';
import { BoundedCache } from '@plumbline/platform/server';
import { compareReleases, contentOf } from '@plumbline/publishing/domain';
import type { ComparedTeam, ReleaseContent, SealedRelease } from '@plumbline/publishing/domain';
import { publicReleaseRows, releaseText } from '../public.queries';
import type { PublicReleaseRow } from '../public.queries';

/** Two releases and what differs; nothing is told when one of them was withdrawn. */
export interface PublicComparison {
  /** The older one, whichever was named first. */
  earlier: PublicReleaseRow;
  later: PublicReleaseRow;
  /** True when they were asked for the other way round. */
  turned: boolean;
  teams: readonly ComparedTeam[];
}

/** Parsed releases and compared pairs, up to about this many characters each. */
const contents = new BoundedCache<ReleaseContent>(16_000_000);
const compared = new BoundedCache<readonly ComparedTeam[]>(16_000_000);

/** A lawful removal keeps the digest, so the number of tombstones is part of the key. */
function keyOf({ digest, tombstones }: PublicReleaseRow): string {
  return `${digest}/${tombstones}`;
}

/** The content of a release as it was sealed. Whether it was withdrawn since is for the caller to heed. */
export function contentOfRow(row: PublicReleaseRow): Promise<ReleaseContent> {
  return contents.get(keyOf(row), async () => {
    const text = await releaseText(row);
    return { value: contentOf(JSON.parse(text) as SealedRelease), weight: text.length };
  });
}

async function differences(chain: readonly PublicReleaseRow[]): Promise<readonly ComparedTeam[]> {
  return compared.get(chain.map(keyOf).join('>'), async () => {
    const [before, ...rest] = await Promise.all(chain.map(contentOfRow));
    const after = rest.pop();
    if (!before || !after) throw new Error('A comparison takes two releases.');
    // One reading serves every reader.
    const value = inSourceLanguage(() => compareReleases(before, after, rest));
    return { value, weight: JSON.stringify(value).length };
  });
}

/** The two releases at these addresses (`latest` is one too) compared; null when one is not there. */
export async function publicComparison(
  citySlug: string,
  from: string,
  to: string,
): Promise<PublicComparison | null> {
  const rows = await publicReleaseRows(citySlug);
  const [first, second] = [rowAt(rows, from), rowAt(rows, to)];
  if (!first || !second) return null;
  const turned = first.number > second.number;
  const [earlier, later] = turned ? [second, first] : [first, second];
  return { earlier, later, turned, teams: await teamsBetween(rows, earlier, later) };
}

/** What the release at an address changed since the one before it that was not withdrawn; null when there is none. */
export async function sinceLastRelease(
  citySlug: string,
  release: string | null,
): Promise<PublicComparison | null> {
  const rows = await publicReleaseRows(citySlug);
  const later = rowAt(rows, release ?? 'latest');
  const earlier = rows.filter((row) => later && row.number < later.number && row.withdrawnAt === null).at(-1);
  if (!later || !earlier || later.withdrawnAt !== null) return null;
  return { earlier, later, turned: false, teams: await teamsBetween(rows, earlier, later) };
}

function rowAt(rows: readonly PublicReleaseRow[], slug: string): PublicReleaseRow | undefined {
  if (slug === 'latest') return rows.filter(({ withdrawnAt }) => withdrawnAt === null).at(-1);
  return rows.find((row) => row.slug === slug);
}

async function teamsBetween(
  rows: readonly PublicReleaseRow[],
  earlier: PublicReleaseRow,
  later: PublicReleaseRow,
): Promise<readonly ComparedTeam[]> {
  if (earlier.number === later.number || earlier.withdrawnAt !== null || later.withdrawnAt !== null)
    return [];
  return differences(
    rows.filter(
      ({ number, withdrawnAt }) => number >= earlier.number && number <= later.number && withdrawnAt === null,
    ),
  );
}
