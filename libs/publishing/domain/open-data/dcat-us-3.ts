// The catalog as DCAT-US 3.0 wants it, beside the older one (resources.data.gov/resources/dcat-us3).
import { dataPageAddress, distributionsOf, keywordsOf } from './catalog';
import type { CataloguedCity, CataloguedRelease } from './catalog';
import { descriptionOf, licenseOf, releaseAddress, releaseFileAddress, titleOf } from './described-release';
import type { DescribedRelease } from './described-release';

/** The catalog: each city is a series, each of its releases a dataset of it, and the public API the service. */
export function dcatUs3(cities: readonly CataloguedCity[], site: string, address: string) {
  const withData = cities.filter(({ releases }) => releases.length > 0);
  return {
    '@context': 'https://resources.data.gov/dcat-us/3.0.0/context.jsonld',
    '@id': address,
    '@type': 'Catalog',
    title: 'Equity action plans: published releases',
    description: 'Every release that cities publish on this site, with its files.',
    conformsTo: { '@type': 'Standard', title: 'DCAT-US 3.0' },
    language: 'en',
    homepage: { '@type': 'Document', title: 'Cities that publish here', accessURL: `${site}/` },
    dataset: withData.flatMap((city) => city.releases.map((release) => dataset(release, city, site))),
    datasetSeries: withData.flatMap((city) => series(city, site)),
    service: withData
      .slice(0, 1)
      .flatMap(({ releases }) => releases.slice(0, 1).map((one) => service(one, site))),
  };
}

function contactOf({ city }: DescribedRelease) {
  return { '@type': 'Kind', fn: city.officeName, hasEmail: `mailto:${city.contactEmail}` };
}

function publisherOf({ city }: DescribedRelease) {
  return {
    '@type': 'Organization',
    name: city.officeName,
    subOrganizationOf: [{ '@type': 'Organization', name: city.name }],
  };
}

function seriesHead(release: CataloguedRelease, site: string) {
  const { city, sample, demo } = release;
  return {
    '@id': `${site}/${city.slug}/latest`,
    '@type': 'DatasetSeries',
    title: `${sample || demo ? 'Sample: ' : ''}${city.name}, ${city.planName}: releases`,
    description: `All releases of ${city.planName}, ${city.name}, one each quarter, as published by ${city.officeName}.`,
  };
}

function series({ releases }: CataloguedCity, site: string) {
  const [newest] = releases;
  const oldest = releases.at(-1);
  if (!newest || !oldest) return [];
  return [
    {
      ...seriesHead(newest, site),
      contactPoint: [contactOf(newest)],
      publisher: { '@type': 'Agent', name: newest.city.officeName },
      issued: oldest.publishedAt,
      modified: newest.publishedAt,
      spatial: [{ '@type': 'Location', prefLabel: newest.city.name }],
    },
  ];
}

function dataset(release: CataloguedRelease, city: CataloguedCity, site: string) {
  const { slug, number, publishedAt, tombstones } = release;
  const license = licenseOf(release);
  const newest = city.releases[0];
  return {
    '@id': releaseAddress(site, release),
    '@type': 'Dataset',
    identifier: releaseAddress(site, release),
    title: titleOf(release),
    description: descriptionOf(release),
    contactPoint: contactOf(release),
    publisher: publisherOf(release),
    keyword: keywordsOf(release),
    issued: publishedAt,
    modified: publishedAt,
    version: `${number}.${tombstones}.0`,
    language: 'en',
    accessRights: 'public',
    accrualPeriodicity: release === newest ? 'quarterly' : 'notPlanned',
    rights: [`${license.title}: ${license.path}`],
    spatial: [{ '@type': 'Location', prefLabel: city.name }],
    theme: [{ '@type': 'Concept', prefLabel: 'Equity' }],
    landingPage: {
      '@type': 'Document',
      title: `Data of ${release.title}`,
      accessURL: dataPageAddress(site, city.slug, slug),
    },
    describedBy: {
      '@type': 'Distribution',
      title: 'Codebook',
      mediaType: 'text/csv',
      downloadURL: site + releaseFileAddress(city.slug, slug, 'codebook.csv'),
    },
    inSeries: newest ? [seriesHead(newest, site)] : [],
    distribution: distributionsOf(release, slug, site).map(({ bytes, digest, ...file }) => ({
      '@type': 'Distribution',
      ...file,
      license: license.path,
      ...(bytes === null ? {} : { byteSize: String(bytes) }),
      ...(digest === null
        ? {}
        : { checksum: { '@type': 'Checksum', algorithm: 'SHA-256', checksumValue: digest } }),
    })),
  };
}

function service(release: CataloguedRelease, site: string) {
  return {
    '@type': 'DataService',
    title: 'Public GraphQL endpoint',
    description:
      'Answers queries about every published release. The schema can be asked for (introspection).',
    endpointURL: [`${site}/public/graphql`],
    endpointDescription: [`${site}/public/schema.graphql`],
    contactPoint: [contactOf(release)],
    publisher: { '@type': 'Agent', name: release.city.officeName },
    identifier: `${site}/public/graphql`,
  };
}
