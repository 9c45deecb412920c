// The published schemas of open data, as they are restated beside this file, to hold our files against.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import Ajv from 'ajv';

/** Schemas by the name of their file in published-schemas/ (sources and licenses are in its README). */
export type PublishedSchema = 'dcat-us-1.1' | 'dcat-us-3.0' | 'data-package-2.0';

const ajv = new Ajv({ allErrors: true, jsonPointers: false });
const added = new Set<PublishedSchema>();

/**
 * What is wrong with `value` by a published schema, as sentences with their place; empty when nothing is.
 * `definition` names one class of the schema; without it the value is held against the whole.
 */
export function problemsBySchema(name: PublishedSchema, value: unknown, definition?: string): string[] {
  if (!added.has(name)) {
    const file = resolve(import.meta.dirname, 'published-schemas', `${name}.json`);
    ajv.addSchema(JSON.parse(readFileSync(file, 'utf8')) as object, name);
    added.add(name);
  }
  const valid = ajv.validate(definition === undefined ? name : `${name}#/definitions/${definition}`, value);
  return valid === true ? [] : ajv.errorsText(ajv.errors, { dataVar: '$', separator: '\n' }).split('\n');
}
