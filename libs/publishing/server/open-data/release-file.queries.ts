// The files of releases as the public reads them, and the catalogs made of them.
import { groupBy } from '@plumbline/platform/domain';
import { publicRows } from '@plumbline/platform/server';
import type { CataloguedCity } from '@plumbline/publishing/domain';
import { describedRelease } from './described-release';
import type { DescribedRow } from './described-release';

/** A file without its bytes. */
export interface ReleaseFileRow {
  cityId: string;
  releaseId: string;
  name: string;
  mediaType: string;
  /** SHA-256 of its bytes, hexadecimal. */
  digest: string;
  /** Bytes, not compressed. */
  size: number;
  hasBrotli: boolean;
}

const FILE = `f.city_id as "cityId", f.release_id as "releaseId", f.name, f.media_type as "mediaType", f.digest,
  octet_length(f.bytes) as size, f.bytes_brotli is not null as "hasBrotli"`;

/**
 * The files of a release that say what it says now: one that was made before a lawful removal is not among them.
 */
export async function readyFiles(cityId: string, releaseId: string): Promise<ReleaseFileRow[]> {
  return publicRows<ReleaseFileRow>(
    `select ${FILE} from data_file f join release r on r.city_id = f.city_id and r.id = f.release_id
     where f.city_id = $1 and f.release_id = $2 and f.tombstones = r.tombstones order by f.name`,
    [cityId, releaseId],
  );
}

/**
 * The file with this digest and name, with the address of its release; undefined when there is none. Releases, also of
 * other cities, can have the same file: as long as one of them is in force, it is not withdrawn.
 */
export async function fileByDigest(
  digest: string,
  name: string,
): Promise<(ReleaseFileRow & { citySlug: string; slug: string }) | undefined> {
  const [found] = await publicRows<ReleaseFileRow & { citySlug: string; slug: string }>(
    `select ${FILE}, c.slug as "citySlug", r.slug
     from data_file f join release r on r.city_id = f.city_id and r.id = f.release_id and r.tombstones = f.tombstones
     join public_city c on c.city_id = f.city_id
     left join release_withdrawal w on w.city_id = r.city_id and w.release_id = r.id
     where f.digest = $1 and f.name = $2 order by w.id is null desc, r.number desc, c.slug limit 1`,
    [digest, name],
  );
  return found;
}

/** The bytes of a file, compressed with Brotli when `brotli`. */
export async function fileBytes(file: ReleaseFileRow, brotli: boolean): Promise<Buffer> {
  const [found] = await publicRows<{ bytes: Buffer }>(
    `select ${brotli ? 'bytes_brotli' : 'bytes'} as bytes from data_file
     where city_id = $1 and release_id = $2 and name = $3`,
    [file.cityId, file.releaseId, file.name],
  );
  return found?.bytes ?? Buffer.alloc(0);
}

type CatalogRow = DescribedRow & { cityId: string; releaseId: string };

/** The cities with the releases that can be read now, newest first; all of them or the one with this slug. */
export async function cataloguedCities(slug?: string): Promise<CataloguedCity[]> {
  const found = await publicRows<CatalogRow>(
    `select r.city_id as "cityId", r.id as "releaseId", r.number, r.slug, r.title, r.period_label as "periodLabel",
       r.published_at as "publishedAt", r.digest, r.tombstones, r.sample, c.demo, c.slug as "citySlug",
       c.name as "cityName", c.office_name as "officeName", c.plan_name as "planName",
       c.contact_email as "contactEmail", c.data_license as license
     from public_city c join release r on r.city_id = c.city_id
     where ($1::text is null or c.slug = $1)
       and not exists (select from release_withdrawal w where w.city_id = r.city_id and w.release_id = r.id)
     order by c.name, c.slug, r.number desc`,
    [slug ?? null],
  );
  const files = groupBy(
    await publicRows<ReleaseFileRow>(
      `select ${FILE} from data_file f join release r on r.city_id = f.city_id and r.id = f.release_id
       where f.city_id = any ($1) and f.tombstones = r.tombstones order by f.name`,
      [[...new Set(found.map(({ cityId }) => cityId))]],
    ),
    ({ releaseId }) => releaseId,
  );
  return [...groupBy(found, ({ citySlug }) => citySlug)].map(([city, releases]) => ({
    slug: city,
    name: releases[0]?.cityName ?? city,
    releases: releases.map((row) => ({
      ...describedRelease(row),
      files: (files.get(row.releaseId) ?? []).map(({ name, mediaType, size, digest }) => ({
        ...{ name, mediaType, digest },
        bytes: size,
      })),
    })),
  }));
}
