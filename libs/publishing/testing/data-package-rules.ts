// The rules of the published Data Package profiles (datapackage.org, version 2.0), restated, and what they say of rows.
import { problemsBy } from './schema-check';
import type { SchemaBook, SchemaRule } from './schema-check';

/** A web address, or a path inside the package that does not climb out of it. */
const PATH: SchemaRule = {
  type: 'string',
  pattern: '^((?=[^./~])(?!file:)((?!\\/\\.\\.\\/)(?!\\\\)(?!:\\/\\/).)*|(http|ftp)s?:\\/\\/.*)$',
};
const TEXT: SchemaRule = { type: 'string' };
const TEXTS: SchemaRule = { type: 'array', minItems: 1, items: TEXT };
const FLAG: SchemaRule = { type: 'boolean' };

const CONSTRAINTS: SchemaRule = {
  type: 'object',
  properties: {
    required: FLAG,
    unique: FLAG,
    pattern: TEXT,
    enum: { type: 'array', minItems: 1, uniqueItems: true },
    minLength: { type: 'integer' },
    maxLength: { type: 'integer' },
  },
};

/** What fields of every type have. */
const FIELD: SchemaRule = {
  type: 'object',
  required: ['name', 'type'],
  properties: {
    name: TEXT,
    title: TEXT,
    description: TEXT,
    rdfType: TEXT,
    constraints: CONSTRAINTS,
    categories: {
      type: 'array',
      items: { type: 'object', required: ['value'], properties: { value: TEXT, label: TEXT } },
    },
  },
};

function fieldOf(type: string, formats: readonly string[]): SchemaRule {
  return {
    ...FIELD,
    properties: { ...FIELD.properties, type: { enum: [type] }, format: { enum: formats } },
  };
}

const BOOK: SchemaBook = {
  package: {
    type: 'object',
    required: ['resources', '$schema'],
    properties: {
      $schema: { enum: ['https://datapackage.org/profiles/2.0/datapackage.json'] },
      // Version 1 allows no other letters; version 2 recommends it.
      name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
      id: TEXT,
      title: TEXT,
      description: TEXT,
      homepage: { type: 'string', format: 'uri' },
      version: TEXT,
      created: { type: 'string', format: 'date-time' },
      keywords: TEXTS,
      contributors: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          properties: {
            title: TEXT,
            path: PATH,
            email: { type: 'string', format: 'email' },
            organization: TEXT,
            roles: TEXTS,
          },
        },
      },
      licenses: {
        type: 'array',
        minItems: 1,
        items: {
          anyOf: [{ required: ['name'] }, { required: ['path'] }],
          type: 'object',
          properties: { name: { type: 'string', pattern: '^([-a-zA-Z0-9._])+$' }, path: PATH, title: TEXT },
        },
      },
      sources: { type: 'array', items: { type: 'object', properties: { title: TEXT, path: PATH } } },
      resources: { type: 'array', minItems: 1, items: { ref: 'resource' } },
    },
  },
  resource: {
    type: 'object',
    oneOf: [{ required: ['name', 'data'] }, { required: ['name', 'path'] }],
    properties: {
      $schema: { enum: ['https://datapackage.org/profiles/2.0/dataresource.json'] },
      name: { type: 'string', pattern: '^([-a-z0-9._/])+$' },
      path: { oneOf: [PATH, { type: 'array', minItems: 1, items: PATH }] },
      type: { enum: ['table'] },
      title: TEXT,
      description: TEXT,
      format: TEXT,
      mediatype: { type: 'string', pattern: '^(.+)/(.+)$' },
      encoding: TEXT,
      bytes: { type: 'integer' },
      hash: { type: 'string', pattern: '^([^:]+:[a-fA-F0-9]+|[a-fA-F0-9]{32}|)$' },
      dialect: {
        type: 'object',
        properties: {
          delimiter: TEXT,
          quoteChar: TEXT,
          doubleQuote: FLAG,
          lineTerminator: TEXT,
          header: FLAG,
        },
      },
      schema: { ref: 'schema' },
    },
  },
  schema: {
    type: 'object',
    required: ['fields'],
    properties: {
      $schema: { enum: ['https://datapackage.org/profiles/2.0/tableschema.json'] },
      fields: {
        type: 'array',
        minItems: 1,
        items: {
          oneOf: [
            fieldOf('string', ['default', 'email', 'uri', 'binary', 'uuid']),
            fieldOf('number', ['default']),
            fieldOf('integer', ['default']),
            fieldOf('boolean', ['default']),
            fieldOf('date', ['default', 'any']),
          ],
        },
      },
      fieldsMatch: {
        type: 'array',
        items: { enum: ['exact', 'equal', 'subset', 'superset', 'partial'] },
      },
      missingValues: { type: 'array', items: TEXT },
      primaryKey: { oneOf: [TEXTS, TEXT] },
      foreignKeys: {
        type: 'array',
        minItems: 1,
        items: {
          type: 'object',
          required: ['fields', 'reference'],
          properties: {
            fields: TEXTS,
            reference: {
              type: 'object',
              required: ['fields'],
              properties: { resource: TEXT, fields: TEXTS },
            },
          },
        },
      },
    },
  },
};

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
}

/** A package as its description says it, as far as its rows are held against it. */
interface Described {
  resources: {
    name: string;
    path: string;
    schema: {
      fields: Field[];
      primaryKey: string[];
      missingValues: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

/** What is wrong with the description of a package. */
export function problemsWithPackage(descriptor: unknown): string[] {
  return problemsBy(BOOK, { ref: 'package' }, descriptor);
}

/** A table of a package as it was read: its header and its rows. */
export type ReadTable = readonly (readonly string[])[];

/** What is wrong with the rows of a package by its own schemas: types, constraints, keys, and links between tables. */
export function problemsWithRows(descriptor: unknown, read: (path: string) => ReadTable): string[] {
  const { resources } = descriptor as Described;
  const columns = new Map<string, readonly string[]>();
  const wrong: string[] = [];
  for (const { name, path, schema } of resources) {
    const [header = [], ...rows] = read(path);
    if (JSON.stringify(header) !== JSON.stringify(schema.fields.map((field) => field.name))) {
      wrong.push(`${name}: the header is ${header.join(', ')}`);
    }
    for (const [index, field] of schema.fields.entries()) {
      const cells = rows.map((row) => row[index] ?? '');
      columns.set(`${name}.${field.name}`, cells);
      wrong.push(...problemsWithColumn(`${name}.${field.name}`, field, cells, schema.missingValues));
    }
    const key = columns.get(`${name}.${schema.primaryKey[0]}`) ?? [];
    if (new Set(key).size !== rows.length || key.includes('')) wrong.push(`${name}: its key is not unique`);
  }
  for (const { name, schema } of resources) {
    for (const { fields, reference } of schema.foreignKeys ?? []) {
      const there = new Set(columns.get(`${reference.resource}.${reference.fields[0]}`));
      const lost = (columns.get(`${name}.${fields[0]}`) ?? []).filter((cell) => !there.has(cell));
      if (lost.length > 0) wrong.push(`${name}.${fields[0]} leads nowhere ${lost.length} times`);
    }
  }
  return wrong;
}

/** How a cell of each type is written (Table Schema 2.0, "Field Types"). */
const WRITTEN: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  number: /^[+-]?(\d+(\.\d*)?|\.\d+)(E[+-]?\d+)?$/i,
  integer: /^[+-]?\d+$/,
  boolean: /^(true|True|TRUE|1|false|False|FALSE|0)$/,
  date: /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
};

function problemsWithColumn(
  at: string,
  { type, format, constraints = {} }: Field,
  cells: readonly string[],
  missing: readonly string[],
): string[] {
  const given = cells.filter((cell) => !missing.includes(cell));
  const misfit = given.find(
    (cell) => !WRITTEN[type]?.test(cell) || (format === 'uri' && !URL.canParse(cell)),
  );
  const stray = given.find((cell) => constraints.enum && !constraints.enum.includes(cell));
  return [
    misfit !== undefined && `${at} is no ${type}: ${misfit}`,
    stray !== undefined && `${at} may not be ${stray}`,
    constraints.required === true && given.length < cells.length && `${at} is empty`,
    constraints.unique === true && new Set(given).size < given.length && `${at} is not unique`,
  ].filter((problem) => typeof problem === 'string');
}
