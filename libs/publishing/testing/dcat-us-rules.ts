// The rules of the published schemas of DCAT-US, 1.1 for those who are not federal and 3.0, restated.
import { problemsBy } from './schema-check';
import type { SchemaBook, SchemaRule } from './schema-check';

const TEXT: SchemaRule = { type: 'string', minLength: 1 };
const ADDRESS: SchemaRule = { type: 'string', format: 'uri' };
const EMAIL: SchemaRule = {
  type: 'string',
  pattern: "^mailto:[\\w~!$&'()*+,;=:.\\-]+@[\\w.\\-]+\\.[\\w.\\-]+?$",
};
/** A day or a point in time, as ISO 8601 writes it. */
const DAY: SchemaRule = {
  type: 'string',
  pattern: '^\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?)?)?)?$',
};
const MEDIA_TYPE: SchemaRule = {
  type: 'string',
  pattern: '^[a-z\\/\\.\\-\\+]+?(;\\s?[a-z]+?=[\\w\\-]+)?$',
};

function many(items: SchemaRule, minItems = 0): SchemaRule {
  return { type: 'array', items, minItems };
}

/** project-open-data.cio.gov/v1.1/schema, the variant without bureau and program codes. */
const BOOK_1: SchemaBook = {
  catalog: {
    type: 'object',
    required: ['conformsTo', 'dataset'],
    dependencies: { '@type': ['@context'] },
    properties: {
      '@context': ADDRESS,
      '@id': ADDRESS,
      '@type': { enum: ['dcat:Catalog'] },
      conformsTo: { enum: ['https://project-open-data.cio.gov/v1.1/schema'] },
      describedBy: ADDRESS,
      dataset: many({ ref: 'dataset' }),
    },
  },
  dataset: {
    type: 'object',
    required: [
      ...['title', 'description', 'keyword', 'modified', 'publisher', 'contactPoint'],
      ...['identifier', 'accessLevel'],
    ],
    properties: {
      '@type': { enum: ['dcat:Dataset'] },
      accessLevel: { enum: ['public', 'restricted public', 'non-public'] },
      accrualPeriodicity: {
        anyOf: [
          { enum: ['irregular'] },
          { type: 'string', pattern: '^R\\/P(?:\\d+Y)?(?:\\d+M)?(?:\\d+W)?(?:\\d+D)?$' },
        ],
      },
      contactPoint: { ref: 'contact' },
      describedBy: ADDRESS,
      describedByType: { type: 'string', pattern: '^[-\\w]+/[-\\w]+(\\.[-\\w]+)*([+][-\\w]+)?$' },
      description: { ...TEXT, maxLength: 10_000 },
      distribution: { ...many({ ref: 'distribution' }, 1), uniqueItems: true },
      identifier: TEXT,
      isPartOf: TEXT,
      issued: DAY,
      keyword: many(TEXT, 1),
      landingPage: ADDRESS,
      language: many({ type: 'string', pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$' }),
      license: ADDRESS,
      modified: DAY,
      publisher: { ref: 'organization' },
      rights: { ...TEXT, maxLength: 255 },
      spatial: TEXT,
      theme: { ...many(TEXT, 1), uniqueItems: true },
      title: TEXT,
    },
  },
  contact: {
    type: 'object',
    required: ['fn', 'hasEmail'],
    properties: { '@type': { enum: ['vcard:Contact'] }, fn: TEXT, hasEmail: EMAIL },
  },
  organization: {
    type: 'object',
    required: ['name'],
    properties: {
      '@type': { enum: ['org:Organization'] },
      name: TEXT,
      subOrganizationOf: { ref: 'organization' },
    },
  },
  distribution: {
    type: 'object',
    // An address for download says what comes back from it.
    dependencies: { downloadURL: ['mediaType'] },
    properties: {
      '@type': { enum: ['dcat:Distribution'] },
      title: TEXT,
      description: TEXT,
      format: TEXT,
      mediaType: MEDIA_TYPE,
      downloadURL: ADDRESS,
      accessURL: ADDRESS,
    },
  },
};

/** github.com/GSA/dcat-us, jsonschema/definitions, version 3.0.0. */
const BOOK_3: SchemaBook = {
  catalog: {
    type: 'object',
    required: ['dataset'],
    properties: {
      '@id': ADDRESS,
      title: TEXT,
      description: TEXT,
      conformsTo: { ref: 'standard' },
      language: { type: 'string', maxLength: 2 },
      homepage: { ref: 'document' },
      dataset: many({ ref: 'dataset' }),
      datasetSeries: many({ ref: 'series' }),
      service: many({ ref: 'service' }),
    },
  },
  dataset: {
    type: 'object',
    required: ['description', 'publisher', 'title', 'contactPoint', 'identifier'],
    properties: {
      '@id': ADDRESS,
      title: TEXT,
      description: TEXT,
      identifier: ADDRESS,
      publisher: { ref: 'organization' },
      contactPoint: { anyOf: [{ ref: 'contact' }, many({ ref: 'contact' })] },
      keyword: many(TEXT),
      issued: DAY,
      modified: DAY,
      version: TEXT,
      language: { type: 'string', maxLength: 2 },
      accessRights: TEXT,
      accrualPeriodicity: {
        anyOf: [
          {
            enum: [
              ...['continual', 'daily', 'weekly', 'fortnightly', 'monthly', 'quarterly', 'biannually'],
              ...['annually', 'asNeeded', 'irregular', 'notPlanned', 'unknown'],
            ],
          },
          { type: 'string', pattern: '^R/P.+$' },
        ],
      },
      rights: many(TEXT),
      spatial: many({ ref: 'location' }),
      theme: many({ ref: 'concept' }),
      landingPage: { ref: 'document' },
      describedBy: { ref: 'distribution' },
      inSeries: many({ ref: 'series' }),
      distribution: many({ ref: 'distribution' }),
    },
  },
  series: {
    type: 'object',
    required: ['description', 'title'],
    properties: {
      '@id': ADDRESS,
      title: TEXT,
      description: TEXT,
      contactPoint: many({ ref: 'contact' }),
      publisher: { ref: 'agent' },
      issued: DAY,
      modified: DAY,
      spatial: many({ ref: 'location' }),
    },
  },
  service: {
    type: 'object',
    required: ['contactPoint', 'endpointURL', 'publisher', 'title'],
    properties: {
      title: TEXT,
      endpointURL: many(ADDRESS, 1),
      endpointDescription: many(TEXT),
      contactPoint: many({ ref: 'contact' }, 1),
      publisher: { ref: 'agent' },
      identifier: ADDRESS,
    },
  },
  distribution: {
    type: 'object',
    properties: {
      title: TEXT,
      description: TEXT,
      format: TEXT,
      mediaType: MEDIA_TYPE,
      downloadURL: ADDRESS,
      license: TEXT,
      byteSize: { type: 'string', pattern: '^\\d+$' },
      checksum: {
        type: 'object',
        required: ['algorithm', 'checksumValue'],
        properties: { algorithm: TEXT, checksumValue: { type: 'string', pattern: '^[0-9a-f]+$' } },
      },
    },
  },
  contact: { type: 'object', required: ['hasEmail', 'fn'], properties: { fn: TEXT, hasEmail: EMAIL } },
  organization: {
    type: 'object',
    required: ['name'],
    properties: { name: TEXT, subOrganizationOf: many({ ref: 'organization' }) },
  },
  agent: { type: 'object', required: ['name'], properties: { name: TEXT } },
  document: { type: 'object', required: ['title'], properties: { title: TEXT, accessURL: ADDRESS } },
  standard: { type: 'object', properties: { title: TEXT } },
  location: { type: 'object', properties: { prefLabel: TEXT } },
  concept: { type: 'object', required: ['prefLabel'], properties: { prefLabel: TEXT } },
};

/** What is wrong with a data.json by DCAT-US 1.1; also a part whose whole is not in it, and an identifier used twice. */
export function problemsWithDcatUs1(catalog: unknown): string[] {
  const { dataset } = catalog as { dataset: { identifier: string; isPartOf?: string }[] };
  const known = new Set(dataset.map(({ identifier }) => identifier));
  const lost = dataset.filter(({ isPartOf }) => isPartOf !== undefined && !known.has(isPartOf));
  return [
    ...problemsBy(BOOK_1, { ref: 'catalog' }, catalog),
    ...(known.size < dataset.length ? ['an identifier is used twice'] : []),
    ...lost.map(({ isPartOf }) => `isPartOf leads nowhere: ${isPartOf}`),
  ];
}

/** What is wrong with a catalog by DCAT-US 3.0. */
export function problemsWithDcatUs3(catalog: unknown): string[] {
  return problemsBy(BOOK_3, { ref: 'catalog' }, catalog);
}
