// What files and catalogs say about a release besides its rows: who publishes it, where, when, and under which license.
import { licenseNamed } from './license';

/** A release as it is described to others; addresses are whole. */
export interface DescribedRelease {
  city: {
    slug: string;
    name: string;
    officeName: string;
    planName: string;
    /** Where people write to about the data. */
    contactEmail: string;
    license: string;
  };
  number: number;
  slug: string;
  title: string;
  periodLabel: string;
  /** ISO 8601 instant. */
  publishedAt: string;
  digest: string;
  tombstones: number;
  sample: boolean;
  /** A demo installation: nothing here is a city's own publication. */
  demo: boolean;
}

/** Said of everything that holds invented content, in files that have no other place for it. */
export const SAMPLE_WARNING =
  'SAMPLE: this holds invented content of a demonstration. It is not a publication of the city.';

/** A sentence or two about a release, with the warning first where something is invented. */
export function descriptionOf({ city, title, periodLabel, sample, demo }: DescribedRelease): string {
  const said = `${city.planName}, ${city.name}: ${title}, for ${periodLabel}. What was promised, what happened, and what changed for people, as published by ${city.officeName}. Values that are hidden to protect privacy are marked SUPPRESSED; they are neither zero nor missing.`;
  return sample || demo ? `${SAMPLE_WARNING} ${said}` : said;
}

/** "Sample: …" before a title where something is invented. */
export function titleOf({ city, title, sample, demo }: DescribedRelease): string {
  const said = `${city.name}, ${city.planName}: ${title}`;
  return sample || demo ? `Sample: ${said}` : said;
}

/** The license of a city with its name and address. */
export function licenseOf({ city }: Pick<DescribedRelease, 'city'>) {
  return licenseNamed(city.license);
}

/** Address of a release's pages: whole, without a slash at the end. */
export function releaseAddress(
  site: string,
  { city, slug }: Pick<DescribedRelease, 'city' | 'slug'>,
): string {
  return `${site}/${city.slug}/releases/${encodeURIComponent(slug)}`;
}

/** Address of a file of a release; `release` is its slug, or `latest`. */
export function releaseFileAddress(city: string, release: string, name: string): string {
  return `/public/releases/${encodeURIComponent(city)}/${encodeURIComponent(release)}/${name}`;
}
