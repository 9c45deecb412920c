// Our catalogs and packages keep the published schemas of DCAT-US and Frictionless, and broken ones are noticed.
import { DATA_TABLES, RELEASE_FILES, dataPackage, dcatUs1, dcatUs3 } from '../domain';
import { problemsWithPackage } from './data-package-rules';
import { problemsWithDcatUs1, problemsWithDcatUs3 } from './dcat-us-rules';

const SITE = 'https://plan.example.gov';
const DIGEST = 'a'.repeat(64);
const city = {
  ...{ slug: 'anytown', name: 'Anytown', officeName: "Mayor's Office of Equity", planName: 'Equity plan' },
  ...{ contactEmail: "o'hara+data@equity.anytown.example.gov", license: 'CC0-1.0' },
};
const release = (number: number) => ({
  ...{ city, number, slug: `fy2027-q${number}`, title: 'Quarter “one”', periodLabel: 'FY 2027, quarter 1' },
  ...{
    publishedAt: '2026-11-15T16:00:00.000Z',
    digest: DIGEST,
    tombstones: 1,
    sample: number > 1,
    demo: false,
  },
  files: RELEASE_FILES.map(({ name, mediaType }) => ({ name, mediaType, bytes: 12, digest: DIGEST })),
});
const cities = [
  { ...city, releases: [release(2), release(1)] },
  { ...city, slug: 'newtown', releases: [] },
];
const documents = {
  dcatUs1: dcatUs1(cities, SITE, `${SITE}/data.json`),
  dcatUs3: dcatUs3(cities, SITE, `${SITE}/public/dcat-us-3.json`),
  package: dataPackage(
    release(1),
    DATA_TABLES.map((definition) => ({ definition, rows: [], bytes: 12, hash: DIGEST })),
    SITE,
  ),
};
const RULES = { dcatUs1: problemsWithDcatUs1, dcatUs3: problemsWithDcatUs3, package: problemsWithPackage };

it.each(Object.keys(RULES) as (keyof typeof RULES)[])('%s keeps its schema', (name) => {
  // As it is sent: what JSON leaves out is not there.
  expect(RULES[name](JSON.parse(JSON.stringify(documents[name])))).toEqual([]);
});

/** Undefined takes the place away. */
type Breakage = [name: keyof typeof RULES, place: string, value: unknown, said: RegExp];

const BREAKAGES: Breakage[] = [
  ['dcatUs1', 'conformsTo', undefined, /required property 'conformsTo'/],
  ['dcatUs1', 'conformsTo', 'https://example.org', /conformsTo should be equal to one of/],
  ['dcatUs1', '@context', undefined, /should have property @context/],
  ['dcatUs1', 'dataset.0.title', '', /title should NOT be shorter/],
  ['dcatUs1', 'dataset.0.publisher.name', undefined, /required property 'name'/],
  ['dcatUs1', 'dataset.0.publisher.subOrganizationOf', 'Anytown', /subOrganizationOf should be object/],
  ['dcatUs1', 'dataset.0.contactPoint.hasEmail', 'data@anytown.gov', /hasEmail should match pattern/],
  ['dcatUs1', 'dataset.0.contactPoint.hasEmail', undefined, /lacks hasEmail/],
  ['dcatUs1', 'dataset.0.accessLevel', 'open', /accessLevel should be equal to one of/],
  ['dcatUs1', 'dataset.0.modified', 'yesterday', /modified should match/],
  ['dcatUs1', 'dataset.0.accrualPeriodicity', 'quarterly', /accrualPeriodicity should/],
  ['dcatUs1', 'dataset.0.license', 'CC0', /license should match/],
  ['dcatUs1', 'dataset.0.keyword', [], /keyword should NOT have fewer/],
  ['dcatUs1', 'dataset.0.language', ['English!'], /language\[0\] should match pattern/],
  ['dcatUs1', 'dataset.0.theme', ['Equity', 'Equity'], /theme should NOT have duplicate items/],
  ['dcatUs1', 'dataset.0.describedByType', 'csv', /describedByType should match/],
  ['dcatUs1', 'dataset.0.distribution.0.mediaType', undefined, /required property 'mediaType'/],
  ['dcatUs1', 'dataset.0.distribution.0.mediaType', 'text/csv; charset=utf-8', /mediaType should match/],
  ['dcatUs1', 'dataset.0.distribution.0.downloadURL', 'observations.csv', /downloadURL should match format/],
  ['dcatUs1', 'dataset.1.isPartOf', `${SITE}/nowhere`, /isPartOf leads nowhere/],
  ['dcatUs1', 'dataset.1.identifier', `${SITE}/anytown/latest`, /identifier is used twice/],
  ['dcatUs3', 'dataset', undefined, /required property 'dataset'/],
  ['dcatUs3', 'conformsTo', 'DCAT-US 3.0', /conformsTo should be object/],
  ['dcatUs3', 'language', 'English', /language should NOT be longer/],
  ['dcatUs3', 'dataset.0.identifier', undefined, /required property 'identifier'/],
  ['dcatUs3', 'dataset.0.identifier', 7, /identifier should be/],
  ['dcatUs3', 'dataset.0.publisher', { title: 'Office' }, /publisher should have required property 'name'/],
  ['dcatUs3', 'dataset.0.contactPoint', { fn: 'Office' }, /required property 'hasEmail'/],
  ['dcatUs3', 'dataset.0.issued', '15 November 2026', /issued should match/],
  ['dcatUs3', 'dataset.0.accrualPeriodicity', 'each quarter', /accrualPeriodicity should be equal/],
  ['dcatUs3', 'dataset.0.rights', 'CC0', /rights should be null,array/],
  ['dcatUs3', 'dataset.0.landingPage.title', undefined, /required property 'title'/],
  ['dcatUs3', 'dataset.0.inSeries.0.description', undefined, /required property 'description'/],
  ['dcatUs3', 'dataset.0.theme.0.prefLabel', undefined, /required property 'prefLabel'/],
  ['dcatUs3', 'dataset.0.distribution.0.byteSize', 12, /byteSize should be null,string/],
  ['dcatUs3', 'dataset.0.distribution.0.checksum.algorithm', undefined, /required property 'algorithm'/],
  ['dcatUs3', 'dataset.0.distribution.0.downloadURL', '/observations.csv', /downloadURL should match format/],
  ['dcatUs3', 'datasetSeries.0.title', undefined, /required property 'title'/],
  ['dcatUs3', 'service.0.endpointURL', `${SITE}/public/graphql`, /endpointURL should be array/],
  ['package', 'resources', [], /resources should NOT have fewer/],
  ['package', '$schema', undefined, /names no profile of a datapackage/],
  ['package', 'name', 'Not A Name', /is no name of a datapackage/],
  ['package', 'created', '2026-11-15', /created should match format/],
  ['package', 'licenses.0', { title: 'CC0' }, /licenses\[0\] should have required property 'name'/],
  ['package', 'contributors.0', {}, /should NOT have fewer than 1 properties/],
  ['package', 'resources.0.name', undefined, /required property 'name'/],
  ['package', 'resources.0.path', '../goals.csv', /path should match/],
  ['package', 'resources.0.type', 'sheet', /type should be equal to one of/],
  ['package', 'resources.0.mediatype', 'csv', /mediatype should match pattern/],
  ['package', 'resources.0.hash', 'sha256', /hash should match pattern/],
  ['package', 'resources.0.dialect.header', 'yes', /header should be boolean/],
  ['package', 'resources.0.schema.fields', [], /fields should NOT have fewer/],
  ['package', 'resources.0.schema.fields.0.type', 'whole', /fields\[0\] should match exactly one schema/],
  ['package', 'resources.0.schema.fields.0.format', 'phone', /fields\[0\] should match exactly one schema/],
  ['package', 'resources.0.schema.fields.0.constraints.unique', 'yes', /unique should be boolean/],
  ['package', 'resources.0.schema.fieldsMatch', ['nearly'], /fieldsMatch\[0\] should be equal/],
  ['package', 'resources.0.schema.primaryKey', [], /primaryKey should/],
];

it.each(BREAKAGES)('%s with another %s (%j) fails', (name, place, value, said) => {
  const broken = JSON.parse(JSON.stringify(documents[name])) as Record<string, unknown>;
  const parts = place.split('.');
  const last = parts.pop() ?? '';
  const holder = parts.reduce((at, part) => at[part] as Record<string, unknown>, broken);
  expect(Object.keys(holder)).toContain(last);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  expect(RULES[name](broken).join('\n')).toMatch(said);
});
