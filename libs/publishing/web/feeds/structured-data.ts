// What a public page is, in the words of schema.org, for search engines and data catalogs.
import { daysOfPeriod } from '@plumbline/cities/domain';
import { SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import { publicUrl } from '@plumbline/platform/web';
import { publicAddress } from '../public-address';

/** A piece of structured data: plain values only. */
export type Described = Record<string, unknown>;

/** The office that publishes. */
export function publisher(city: { name: string; officeName: string; slug: string }): Described {
  return {
    '@type': 'GovernmentOrganization',
    name: city.officeName,
    url: publicAddress(`/${city.slug}`),
    areaServed: { '@type': 'City', name: city.name },
  };
}

/** The public pages of a city. */
export function website(
  city: { name: string; officeName: string; planName: string; slug: string },
  address: string,
): Described {
  return {
    '@type': 'WebSite',
    '@id': `${address}#website`,
    name: `${city.name}: ${city.planName}`,
    url: address,
    inLanguage: spoken().language,
    publisher: publisher(city),
  };
}

/** What is known of a release that is described as a data set. */
export interface DescribedRelease {
  slug: string;
  number: number;
  title: string;
  periodLabel: string;
  publishedAt: string | null;
  digest?: string | null;
}

/** A release as a data set, with the file that holds all of it. */
export function dataset(
  city: {
    name: string;
    officeName: string;
    planName: string;
    slug: string;
    /** The terms of the data; a city that is only previewed tells none. */
    openData?: { licenseUrl: string } | null;
  },
  release: DescribedRelease,
  description: string,
): Described {
  const { slug, number, title, periodLabel, publishedAt, digest } = release;
  const path = `/${city.slug}/releases/${encodeURIComponent(slug)}`;
  const covered = daysOfPeriod(periodLabel);
  return {
    '@type': 'Dataset',
    '@id': `${publicUrl()}${path}#dataset`,
    name: `${city.name}: ${title.includes(periodLabel) ? title : `${title}, ${periodLabel}`}`,
    description: description.length < 50 ? `${city.planName}. ${description}` : description,
    url: publicAddress(path),
    version: String(number),
    ...(covered ? { temporalCoverage: covered } : {}),
    spatialCoverage: { '@type': 'Place', name: city.name },
    // The release itself is written in the source language, whatever language the page around it speaks.
    inLanguage: SOURCE_LANGUAGE,
    isAccessibleForFree: true,
    ...(city.openData ? { license: city.openData.licenseUrl } : {}),
    publisher: publisher(city),
    creator: publisher(city),
    ...(publishedAt ? { datePublished: publishedAt } : {}),
    ...(digest ? { identifier: `sha256:${digest}` } : {}),
    distribution: [
      {
        '@type': 'DataDownload',
        encodingFormat: 'application/json',
        contentUrl: `${publicUrl()}/public/releases/${city.slug}/${encodeURIComponent(slug)}.json`,
      },
    ],
  };
}

/** A page about a part of a release. */
export function partOfRelease(
  city: { slug: string },
  release: { slug: string },
  page: { title: string; address: string; description: string },
): Described {
  const path = `/${city.slug}/releases/${encodeURIComponent(release.slug)}`;
  return {
    '@type': 'WebPage',
    '@id': page.address,
    name: page.title,
    description: page.description,
    url: page.address,
    inLanguage: spoken().language,
    isPartOf: { '@id': `${publicUrl()}${path}#dataset` },
  };
}

/** An edition of a city's yearly report. */
export function reportOfCity(
  city: { name: string; officeName: string; slug: string },
  page: { title: string; address: string; publishedAt: string },
): Described {
  return {
    '@type': 'Report',
    '@id': page.address,
    name: page.title,
    url: page.address,
    datePublished: page.publishedAt,
    inLanguage: SOURCE_LANGUAGE,
    isAccessibleForFree: true,
    publisher: publisher(city),
  };
}

/** The way to the page, the page itself last. */
export function breadcrumbs(
  steps: readonly { label: string; to?: string }[],
  page: { title: string; address: string },
): Described {
  const items = [
    ...steps.flatMap(({ label, to }) => (to ? [{ name: label, item: publicAddress(to) }] : [])),
    { name: page.title, item: page.address },
  ];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: items.map((item, index) => ({ '@type': 'ListItem', position: index + 1, ...item })),
  };
}

/**
 * The data as text that can stand inside a script element: a "smaller than" sign is written so that no text of a city
 * can end the element or begin a comment in it.
 */
export function asScript(described: readonly Described[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': described }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
