// Everything the public endpoint reads, under the public's own database role: publications and nothing else.
import { inSourceLanguage } from '@plumbline/language/server';
import { groupBy } from '@plumbline/platform/domain';
import { BoundedCache, publicRows } from '@plumbline/platform/server';
import { contentOf, removalsOf } from '@plumbline/publishing/domain';
import type { SealedRelease } from '@plumbline/publishing/domain';
import type {
  PublicCity,
  PublicNotice,
  PublicRelease,
  PublicReleaseSummary,
  PublicTerm,
} from './public.graphql';
import { publicRelease, withdrawnRelease } from './public-release';

/** A release without its content, as the public role sees it. */
export interface PublicReleaseRow {
  cityId: string;
  releaseId: string;
  citySlug: string;
  cityName: string;
  demo: boolean;
  /** Name of the license the city gives its data under. */
  license: string;
  slug: string;
  number: number;
  title: string;
  periodLabel: string;
  publishedAt: Date;
  digest: string;
  previousDigest: string | null;
  tombstones: number;
  sample: boolean;
  withdrawnAt: Date | null;
  withdrawnReason: string | null;
}

const RELEASE = `
  select r.city_id as "cityId", r.id as "releaseId", c.slug as "citySlug", c.name as "cityName", c.demo,
    c.data_license as license, r.slug, r.number,
    r.title, r.period_label as "periodLabel", r.published_at as "publishedAt", r.digest,
    r.previous_digest as "previousDigest", r.tombstones, r.sample, w.at as "withdrawnAt", w.reason as "withdrawnReason"
  from public_city c join release r on r.city_id = c.city_id
  left join release_withdrawal w on w.city_id = r.city_id and w.release_id = r.id`;

interface CityRow extends Omit<PublicCity, 'releases' | 'notices' | 'terms'> {
  cityId: string;
  terms: PublicTerm[];
}

/** The cities with their releases and notices: all of them, or the one with this slug. Always three statements. */
export async function publicCities(slug?: string): Promise<PublicCity[]> {
  const cities = await publicRows<CityRow>(
    `select city_id as "cityId", slug, name, office_name as "officeName", plan_name as "planName",
       legal_basis as "legalBasis", time_zone as "timeZone", demo, terms, languages
     from public_city where $1::text is null or slug = $1 order by name`,
    [slug ?? null],
  );
  const ids = cities.map((city) => city.cityId);
  const releases = groupBy(
    await publicRows<PublicReleaseRow>(`${RELEASE} where r.city_id = any ($1) order by r.number desc`, [ids]),
    (release) => release.cityId,
  );
  const notices = groupBy(
    await publicRows<PublicNotice & { cityId: string }>(
      `select city_id as "cityId", id, kind, text, on_date as "onDate" from notice
       where city_id = any ($1) order by on_date desc, id desc`,
      [ids],
    ),
    (notice) => notice.cityId,
  );
  return cities.map((city) => ({
    slug: city.slug,
    name: city.name,
    officeName: city.officeName,
    planName: city.planName,
    legalBasis: city.legalBasis,
    timeZone: city.timeZone,
    demo: city.demo,
    terms: city.terms,
    languages: city.languages,
    releases: (releases.get(city.cityId) ?? []).map(summaryOf),
    notices: (notices.get(city.cityId) ?? []).map(({ id, kind, text, onDate }) => ({
      id,
      kind,
      text,
      onDate,
    })),
  }));
}

function withdrawalOf({ withdrawnAt, withdrawnReason }: PublicReleaseRow) {
  return withdrawnAt === null ? null : { at: withdrawnAt, reason: withdrawnReason ?? '' };
}

/** A release as lists show it. */
export function summaryOf(row: PublicReleaseRow): PublicReleaseSummary {
  const { slug, number, title, periodLabel, publishedAt, digest, sample } = row;
  return { slug, number, title, periodLabel, publishedAt, digest, withdrawn: withdrawalOf(row), sample };
}

/** The release at an address, or undefined. `latest` (or null) is the newest that is not withdrawn. */
export async function publicReleaseRow(
  citySlug: string,
  releaseSlug: string | null,
): Promise<PublicReleaseRow | undefined> {
  const [row] =
    releaseSlug === null || releaseSlug === 'latest'
      ? await publicRows<PublicReleaseRow>(
          `${RELEASE} where c.slug = $1 and w.id is null order by r.number desc limit 1`,
          [citySlug],
        )
      : await publicRows<PublicReleaseRow>(`${RELEASE} where c.slug = $1 and r.slug = $2`, [
          citySlug,
          releaseSlug,
        ]);
  return row;
}

/** All releases of a city, oldest first, those that were withdrawn too. */
export async function publicReleaseRows(citySlug: string): Promise<PublicReleaseRow[]> {
  return publicRows<PublicReleaseRow>(`${RELEASE} where c.slug = $1 order by r.number`, [citySlug]);
}

/** The release with this digest, or undefined. */
export async function publicReleaseByDigest(digest: string): Promise<PublicReleaseRow | undefined> {
  const [row] = await publicRows<PublicReleaseRow>(`${RELEASE} where r.digest = $1`, [digest]);
  return row;
}

/** The stored text of a release as it is served. */
export async function releaseText(row: PublicReleaseRow): Promise<string> {
  const [found] = await publicRows<{ content: string }>(
    'select content from release where city_id = $1 and id = $2',
    [row.cityId, row.releaseId],
  );
  return found?.content ?? '';
}

/** The same text compressed with Brotli when it was published. */
export async function releaseBrotli(row: PublicReleaseRow): Promise<Buffer> {
  const [found] = await publicRows<{ content: Buffer }>(
    'select content_brotli as content from release where city_id = $1 and id = $2',
    [row.cityId, row.releaseId],
  );
  return found?.content ?? Buffer.alloc(0);
}

/** Parsed releases, up to about 32 million characters of stored text. */
const parsed = new BoundedCache<PublicRelease>(32_000_000);

/** The release at an address with its content; a withdrawn one with its notice instead; null when there is none. */
export async function readPublicRelease(
  citySlug: string,
  releaseSlug: string | null,
): Promise<PublicRelease | null> {
  const row = await publicReleaseRow(citySlug, releaseSlug);
  if (!row) return null;
  const withdrawn = withdrawalOf(row);
  if (withdrawn) {
    return withdrawnRelease({ ...row, city: { slug: row.citySlug, name: row.cityName } }, withdrawn);
  }
  // A lawful removal keeps the digest, so the number of tombstones is part of the key.
  return parsed.get(`${row.digest}/${row.tombstones}`, async () => {
    const text = await releaseText(row);
    const sealed = JSON.parse(text) as SealedRelease;
    // One reading serves every reader.
    return {
      value: inSourceLanguage(() => publicRelease(contentOf(sealed), row, removalsOf(sealed))),
      weight: text.length,
    };
  });
}
