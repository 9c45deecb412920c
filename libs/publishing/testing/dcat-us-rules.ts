// Our catalogs held against the published schemas of DCAT-US 1.1 and 3.0, and what we ask of them beyond.
import { problemsBySchema } from './published-schemas';

interface Dataset1 {
  identifier?: string;
  isPartOf?: string;
  keyword?: unknown;
  modified?: unknown;
  contactPoint?: { hasEmail?: unknown };
}

/**
 * What is wrong with a data.json by DCAT-US 1.1. Beyond the schema for those who are not federal: a part whose whole is
 * not in it, an identifier used twice, and what only federal catalogs must say though every reader looks for it.
 */
export function problemsWithDcatUs1(catalog: unknown): string[] {
  const wrong = problemsBySchema('dcat-us-1.1', catalog);
  const { dataset } = catalog as { dataset?: unknown };
  const all = Array.isArray(dataset) ? (dataset as Dataset1[]) : [];
  const known = new Set(all.map(({ identifier }) => identifier));
  if (known.size < all.length) wrong.push('an identifier is used twice');
  for (const { identifier, isPartOf, keyword, modified, contactPoint } of all) {
    if (isPartOf !== undefined && !known.has(isPartOf)) wrong.push(`isPartOf leads nowhere: ${isPartOf}`);
    const lacks = Object.entries({ keyword, modified, hasEmail: contactPoint?.hasEmail })
      .filter(([, value]) => value === undefined)
      .map(([name]) => name);
    if (lacks.length > 0) wrong.push(`${identifier} lacks ${lacks.join(', ')}`);
  }
  return wrong;
}

/** What is wrong with a catalog by DCAT-US 3.0. The schema has no list of series, so ours are held to their class. */
export function problemsWithDcatUs3(catalog: unknown): string[] {
  const { datasetSeries = [] } = catalog as { datasetSeries?: readonly unknown[] };
  return [
    ...problemsBySchema('dcat-us-3.0', catalog),
    ...datasetSeries.flatMap((series) => problemsBySchema('dcat-us-3.0', series, 'datasetSeries')),
  ];
}
