// `plumbline verify`: proves that what a city shows is what it published, from the stored bytes up.
import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { publicRows } from '@plumbline/platform/server';
import { canonicalJson, isTombstone, verifyChain } from '@plumbline/publishing/domain';
import type { ChainHead, ChainReport, SealedRelease } from '@plumbline/publishing/domain';
import { keptChainHead } from './chain-head';
import { problemsWithTranslations } from './translations/verify-translations';

interface StoredRelease {
  number: number;
  slug: string;
  title: string;
  periodLabel: string;
  notes: string;
  digest: string;
  previousDigest: string | null;
  sample: boolean;
  tombstones: number;
  publishedAt: Date;
  content: string;
  contentBrotli: Buffer;
}

/** What was proved for a city; the proof holds when `problems` is empty. `head` is null when none is kept. */
export interface CityProof extends ChainReport {
  city: string;
  head: ChainHead | null;
}

/**
 * Reads a city's releases as the public does and proves them. Needs the connection of the public's role.
 * Returns null when there is no such city.
 */
export async function verifyCity(citySlug: string): Promise<CityProof | null> {
  const [city] = await publicRows<{ cityId: string }>(
    'select city_id as "cityId" from public_city where slug = $1',
    [citySlug],
  );
  if (!city) return null;
  const stored = await publicRows<StoredRelease>(
    `select number, slug, title, period_label as "periodLabel", notes, digest, previous_digest as "previousDigest", sample,
       tombstones, published_at as "publishedAt", content, content_brotli as "contentBrotli"
     from release where city_id = $1 order by number`,
    [city.cityId],
  );
  const head = await keptChainHead(citySlug);
  const releases = stored.map((row) => JSON.parse(row.content) as SealedRelease);
  const report = verifyChain(releases, sha256, head);
  report.problems.push(...(await problemsWithTranslations({ ...city, slug: citySlug }, releases)));
  for (const [index, row] of stored.entries()) {
    const release = releases[index];
    const message = release && (await problemWithRow(row, release));
    if (message) report.problems.push({ release: row.number, record: null, message });
  }
  return { ...report, city: citySlug, head: head ?? null };
}

/** The columns beside the content are what lists are made of, so they must say the same. */
async function problemWithRow(row: StoredRelease, release: SealedRelease): Promise<string | null> {
  const { header } = release;
  const said = {
    number: release.number,
    slug: release.slug,
    title: header.title,
    periodLabel: header.periodLabel,
    notes: release.notes,
    digest: release.digest,
    previousDigest: release.previousDigest,
    sample: header.sample,
    publishedAt: header.publishedAt,
    tombstones: release.records.filter(isTombstone).length,
  };
  const shown = { ...row, publishedAt: row.publishedAt.toISOString() };
  for (const [field, value] of Object.entries(said)) {
    if (shown[field as keyof typeof said] !== value) {
      return `The list shows another ${field} of release ${row.number} than the release itself.`;
    }
  }
  if (canonicalJson(release) !== row.content)
    return `The text of release ${row.number} is not in canonical form.`;
  const unpacked = await decompress(row.contentBrotli).catch(() => Buffer.alloc(0));
  if (unpacked.toString('utf8') !== row.content) {
    return `The compressed copy of release ${row.number} differs from its text.`;
  }
  return null;
}

const decompress = promisify(brotliDecompress);

/** SHA-256 of the text's UTF-8 bytes, in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
