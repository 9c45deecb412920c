// The catalog as DCAT-US 1.1 wants it, for harvesters that look for data.json (resources.data.gov/resources/dcat-us).
import { dataPageAddress, distributionsOf, keywordsOf } from './catalog';
import type { CataloguedCity, CataloguedRelease } from './catalog';
import { descriptionOf, licenseOf, releaseAddress, releaseFileAddress, titleOf } from './described-release';

/**
 * The content of data.json: for each city its latest release, and each release by itself as a part of it. Bureau and
 * program codes are for federal agencies alone and are left out, as the schema for others allows.
 */
export function dcatUs1(cities: readonly CataloguedCity[], site: string, address: string) {
  return {
    '@context': 'https://project-open-data.cio.gov/v1.1/schema/catalog.jsonld',
    '@id': address,
    '@type': 'dcat:Catalog',
    conformsTo: 'https://project-open-data.cio.gov/v1.1/schema',
    describedBy: 'https://project-open-data.cio.gov/v1.1/schema/catalog.json',
    dataset: cities.flatMap((city) => [
      ...city.releases.slice(0, 1).map((release) => latest(release, site)),
      ...city.releases.map((release) => ({
        ...dataset(release, release.slug, site),
        identifier: releaseAddress(site, release),
        title: titleOf(release),
        accrualPeriodicity: 'irregular',
        isPartOf: latestAddress(site, city.slug),
      })),
    ]),
  };
}

function latestAddress(site: string, city: string): string {
  return `${site}/${city}/latest`;
}

/** What moves: always the newest release, one each quarter. */
function latest(release: CataloguedRelease, site: string) {
  const { city, sample, demo } = release;
  return {
    ...dataset(release, 'latest', site),
    identifier: latestAddress(site, city.slug),
    title: `${sample || demo ? 'Sample: ' : ''}${city.name}, ${city.planName}: latest release`,
    // Once in three months (ISO 8601).
    accrualPeriodicity: 'R/P3M',
  };
}

function dataset(release: CataloguedRelease, slug: string, site: string) {
  const { city, publishedAt } = release;
  return {
    '@type': 'dcat:Dataset',
    description: descriptionOf(release),
    keyword: keywordsOf(release),
    modified: publishedAt,
    issued: publishedAt,
    publisher: {
      '@type': 'org:Organization',
      name: city.officeName,
      subOrganizationOf: { '@type': 'org:Organization', name: city.name },
    },
    contactPoint: { '@type': 'vcard:Contact', fn: city.officeName, hasEmail: `mailto:${city.contactEmail}` },
    accessLevel: 'public',
    license: licenseOf(release).path,
    spatial: city.name,
    language: ['en'],
    theme: ['Equity'],
    landingPage: dataPageAddress(site, city.slug, slug),
    describedBy: site + releaseFileAddress(city.slug, slug, 'codebook.csv'),
    describedByType: 'text/csv',
    distribution: distributionsOf(release, slug, site).map(
      ({ title, description, format, mediaType, downloadURL }) => ({
        '@type': 'dcat:Distribution',
        ...{ title, description, format, mediaType, downloadURL },
      }),
    ),
  };
}
