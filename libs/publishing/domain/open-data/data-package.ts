// The description inside the zip: a Frictionless Data Package, version 2, that readers of version 1 can read as well.
import { say } from '@plumbline/language/domain';
import { allowedWords } from './codebook';
import { columnTitle } from './column';
import type { Column, DataTable, TableDefinition } from './column';
import { descriptionOf, licenseOf, releaseAddress, titleOf } from './described-release';
import type { DescribedRelease } from './described-release';

/** The profiles a package and its tables promise to keep (datapackage.org, version 2.0). */
export const PACKAGE_PROFILE = 'https://datapackage.org/profiles/2.0/datapackage.json';
const RESOURCE_PROFILE = 'https://datapackage.org/profiles/2.0/dataresource.json';
const SCHEMA_PROFILE = 'https://datapackage.org/profiles/2.0/tableschema.json';

/** A table as a file of the package; `hash` is the SHA-256 of its bytes in hexadecimal. */
export interface PackagedTable extends DataTable {
  bytes: number;
  hash: string;
}

/**
 * The content of `datapackage.json`. Version 1 knows neither `$schema` nor `type`; it reads `profile`, which version 2
 * passes over where `$schema` stands.
 */
export function dataPackage(release: DescribedRelease, tables: readonly PackagedTable[], site: string) {
  const { city, number, slug, publishedAt, tombstones, periodLabel } = release;
  const { name, path, title } = licenseOf(release);
  const homepage = releaseAddress(site, release);
  return {
    $schema: PACKAGE_PROFILE,
    profile: 'tabular-data-package',
    name: `${city.slug}-${slug}`,
    id: homepage,
    title: titleOf(release),
    description: descriptionOf(release),
    homepage,
    // A lawful removal changes what the same release says.
    version: `${number}.${tombstones}.0`,
    created: publishedAt,
    keywords: ['racial equity', 'equity action plan', city.name, periodLabel],
    contributors: [{ title: city.officeName, organization: city.name, roles: ['publisher'] }],
    licenses: [{ name, path, title }],
    sources: [{ title: `${city.name}, ${city.officeName}: ${city.planName}`, path: homepage }],
    sample: release.sample || release.demo,
    resources: tables.map(resource),
  };
}

function resource({ definition, bytes, hash }: PackagedTable) {
  return {
    $schema: RESOURCE_PROFILE,
    name: definition.name,
    type: 'table',
    profile: 'tabular-data-resource',
    path: `${definition.name}.csv`,
    title: say(definition.title),
    description: say(definition.says),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', quoteChar: '"', doubleQuote: true, lineTerminator: '\r\n', header: true },
    bytes,
    hash: `sha256:${hash}`,
    schema: tableSchema(definition),
  };
}

function tableSchema({ columns }: TableDefinition) {
  const [key] = columns;
  const links = columns.flatMap(({ name, refersTo }) =>
    refersTo === undefined ? [] : [{ fields: [name], reference: { resource: refersTo, fields: [name] } }],
  );
  return {
    $schema: SCHEMA_PROFILE,
    fields: columns.map(field),
    fieldsMatch: ['equal'],
    missingValues: [''],
    ...(key ? { primaryKey: [key.name] } : {}),
    ...(links.length > 0 ? { foreignKeys: links } : {}),
  };
}

function field(column: Column, index: number) {
  const { name, type, says, required, isAddress } = column;
  const words = allowedWords(column);
  const constraints = {
    ...(required ? { required } : {}),
    ...(index === 0 ? { unique: true } : {}),
    ...(words.length > 0 ? { enum: words.map(({ word }) => word) } : {}),
  };
  return {
    name,
    type,
    ...(type === 'string' || type === 'date' ? { format: isAddress ? 'uri' : 'default' } : {}),
    title: columnTitle(name),
    description: say(says),
    ...(words.length > 0
      ? { categories: words.map(({ word, means }) => ({ value: word, label: means })) }
      : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  };
}

/** What a person reads who opens the zip. */
export function packageReadme(release: DescribedRelease, tables: readonly DataTable[], site: string): string {
  const { title, path } = licenseOf(release);
  const lines = [
    `# ${titleOf(release)}`,
    '',
    descriptionOf(release),
    '',
    `- Release: ${release.number} (${release.slug}), published ${release.publishedAt}`,
    `- Page: ${releaseAddress(site, release)}`,
    `- Digest (SHA-256): ${release.digest}`,
    `- License: ${title}, ${path}`,
    '',
    '## Tables',
    '',
    ...tables.map(
      ({ definition, rows }) =>
        `- ${definition.name}.csv (${rows.length} rows): ${say(definition.title)}. ${say(definition.says)}`,
    ),
    '',
    '## Reading them',
    '',
    '- Every column is explained in codebook.csv; datapackage.json says the same for programs.',
    '- An empty cell is a missing value. In observations.csv, "status" says why a value is missing or hidden.',
    '- SUPPRESSED means that there is a value which is hidden to protect a small group. It is not zero.',
    '- Files are UTF-8 with commas. A text that a spreadsheet program would run as a formula has an apostrophe before it.',
    '- "sample" is true on every row with invented content.',
    '',
  ];
  return lines.join('\n');
}
