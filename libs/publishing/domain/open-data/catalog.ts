// What catalogs are told: the cities with the releases that can be read now, and the files of each.
import { say } from '@plumbline/language/domain';
import { releaseFileAddress } from './described-release';
import type { DescribedRelease } from './described-release';
import { LIST_OF_DOCUMENTS, RELEASE_FILES } from './release-files';

/** A release with the files that are ready. */
export interface CataloguedRelease extends DescribedRelease {
  files: readonly { name: string; mediaType: string; bytes: number; digest: string }[];
}

/** A city with its releases, newest first; those that were withdrawn are not among them. */
export interface CataloguedCity {
  slug: string;
  name: string;
  releases: readonly CataloguedRelease[];
}

/** A file as catalogs name it; `slug` is the release in its address. */
export function distributionsOf(release: CataloguedRelease, slug: string, site: string) {
  const { city, files } = release;
  const own = RELEASE_FILES.filter(({ name }) => name !== LIST_OF_DOCUMENTS).flatMap((kind) =>
    files
      .filter(({ name }) => name === kind.name)
      .map(({ name, mediaType, bytes, digest }) => ({
        title: say(kind.title),
        description: say(kind.says),
        format: kind.format,
        downloadURL: site + releaseFileAddress(city.slug, slug, name),
        ...{ mediaType, bytes, digest },
      })),
  );
  const sealed = {
    title: 'The whole release',
    description: 'The release as it was sealed, with everything that is said about each metric.',
    format: 'JSON',
    mediaType: 'application/json',
    downloadURL: `${site}/public/releases/${encodeURIComponent(city.slug)}/${encodeURIComponent(slug)}.json`,
    bytes: null,
    digest: null,
  };
  return [...own, sealed];
}

/** Address of the data page of a release; `slug` is the release in its address. */
export function dataPageAddress(site: string, city: string, slug: string): string {
  return slug === 'latest'
    ? `${site}/${city}/latest/data`
    : `${site}/${city}/releases/${encodeURIComponent(slug)}/data`;
}

/** Tags people look for such data by. */
export function keywordsOf({ city, periodLabel }: DescribedRelease): string[] {
  return [...new Set(['racial equity', 'equity action plan', 'performance', city.name, periodLabel])];
}
