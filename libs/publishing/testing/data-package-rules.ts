// Our packages held against the published Data Package profiles, version 2.0, and what they say of their own rows.
import { problemsBySchema } from './published-schemas';

const PROFILES = 'https://datapackage.org/profiles/2.0/';

interface Field {
  name: string;
  type: string;
  format?: string;
  constraints?: { required?: boolean; unique?: boolean; enum?: string[] };
}

/** A package as its description says it, as far as its rows are held against it. */
interface Described {
  $schema?: string;
  name: string;
  resources: {
    $schema?: string;
    name: string;
    path: string;
    schema: {
      $schema?: string;
      fields: Field[];
      primaryKey: string[];
      missingValues: string[];
      foreignKeys?: { fields: string[]; reference: { resource: string; fields: string[] } }[];
    };
  }[];
}

/**
 * What is wrong with the description of a package. Beyond the profile: it names the version it keeps, and is called with
 * the letters that version 1 allows and version 2 recommends.
 */
export function problemsWithPackage(descriptor: unknown): string[] {
  const wrong = problemsBySchema('data-package-2.0', descriptor);
  if (wrong.length > 0) return wrong;
  const { $schema, name, resources } = descriptor as Described;
  const parts = [
    { of: 'datapackage', $schema, name },
    ...resources.map((resource) => ({ of: 'dataresource', ...resource })),
    ...resources.map((resource) => ({
      of: 'tableschema',
      $schema: resource.schema.$schema,
      name: resource.name,
    })),
  ];
  return parts.flatMap(({ of, ...part }) => [
    ...(part.$schema === `${PROFILES}${of}.json` ? [] : [`${part.name} names no profile of a ${of}`]),
    ...(/^[-a-z0-9._/]+$/.test(part.name) ? [] : [`${part.name} is no name of a ${of}`]),
  ]);
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
