// A release as files and catalogs describe it, from its row and the public face of its city.
import { readEnvironment } from '@plumbline/platform/server';
import type { DescribedRelease } from '@plumbline/publishing/domain';

/** What is read of a release and its city for that. */
export interface DescribedRow {
  number: number;
  slug: string;
  title: string;
  periodLabel: string;
  publishedAt: Date;
  digest: string;
  tombstones: number;
  sample: boolean;
  demo: boolean;
  citySlug: string;
  cityName: string;
  officeName: string;
  planName: string;
  contactEmail: string | null;
  license: string;
}

/** The release, described. */
export function describedRelease(row: DescribedRow): DescribedRelease {
  const { number, slug, title, periodLabel, publishedAt, digest, tombstones, sample, demo } = row;
  return {
    city: {
      slug: row.citySlug,
      name: row.cityName,
      officeName: row.officeName,
      planName: row.planName,
      contactEmail: row.contactEmail ?? senderAddress(),
      license: row.license,
    },
    ...{ number, slug, title, periodLabel, digest, tombstones, sample, demo },
    publishedAt: publishedAt.toISOString(),
  };
}

/** Catalogs need an address; where a city gave none, it is the one this installation sends mail from. */
function senderAddress(): string {
  const { mailFrom } = readEnvironment();
  return /<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom;
}
