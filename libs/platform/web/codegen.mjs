// Collects every query and mutation the pages make, types it against the schemas and lists it for the API.
// Usage: node codegen.mjs [--check] [inner schema] [public schema]
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse, Source } from 'graphql';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

const root = join(import.meta.dirname, '../../..');
const generated = join(import.meta.dirname, 'generated');
const check = process.argv.includes('--check');
const [innerSchema, publicSchema] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));

const endpoints = [
  {
    tag: 'graphql',
    folder: 'inner',
    schema: innerSchema ?? join(root, 'apps/api/schema.graphql'),
    manifest: 'persisted-documents.json',
  },
  {
    tag: 'publicGraphql',
    folder: 'public',
    schema: publicSchema ?? join(root, 'apps/api/schema.public.graphql'),
    manifest: 'persisted-documents.public.json',
  },
];

const files = pageFiles(join(root, 'libs'));
const written = new Map();
for (const endpoint of endpoints) for (const [path, text] of await outputs(endpoint)) written.set(path, text);

const stale = [...written].filter(([path, text]) => !existsSync(path) || readFileSync(path, 'utf8') !== text);
if (check && stale.length > 0) {
  const names = stale.map(([path]) => relative(root, path)).join(', ');
  console.error(`Stale generated files: ${names}. Run "npm run codegen".`);
  process.exit(1);
}
for (const [path, text] of stale) {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}
console.log(`${written.size} generated files, ${stale.length} ${check ? 'stale' : 'written'}.`);

/**
 * Every .ts and .tsx file under a `web` folder of a library, specs and generated files aside, in a stable order.
 * @param {string} libs
 */
function pageFiles(libs) {
  return readdirSync(libs, { recursive: true, encoding: 'utf8' })
    .map((path) => join(libs, path))
    .filter((path) => /\/web\/.*\.tsx?$/.test(path) && !/\/generated\/|\.spec\./.test(path))
    .sort();
}

/**
 * The literals handed to `graphql(...)` (or `publicGraphql(...)`) in one file.
 * @param {string} path
 * @param {string} tag
 */
function documentsOf(path, tag) {
  const text = readFileSync(path, 'utf8');
  if (!text.includes(`${tag}(`)) return [];
  /** @type {{ location: string, rawSDL: string, document: import('graphql').DocumentNode }[]} */
  const found = [];
  const visit = (/** @type {ts.Node} */ node) => {
    if (ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === tag) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteralLike(argument)) {
        const location = relative(root, path);
        found.push({ location, rawSDL: argument.text, document: parse(new Source(argument.text, location)) });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX));
  return found;
}

/**
 * The generated files of one endpoint as [path, text] pairs: types, the tag function and the manifest.
 * @param {(typeof endpoints)[number]} endpoint
 * @returns {Promise<[string, string][]>}
 */
async function outputs({ tag, folder, schema, manifest }) {
  const base = {
    schema: parse(readFileSync(schema, 'utf8')),
    documents: files.flatMap((path) => documentsOf(path, tag)),
    plugins: [],
    pluginMap: {},
    config: {
      documentMode: 'string',
      enumType: 'string-literal',
      useTypeImports: true,
      scalars: { DateTime: 'string', Date: 'string', Decimal: 'string' },
      strictScalars: true,
    },
  };
  const sections = await preset.buildGeneratesSection({
    ...base,
    baseOutputDir: `${join(generated, folder)}/`,
    schemaAst: buildASTSchema(base.schema),
    presetConfig: { gqlTagName: tag, fragmentMasking: false, persistedDocuments: true },
  });
  // The manifest is filled while the documents are written, so all files are made side by side.
  return Promise.all(
    sections.map(async (section) => {
      const text = (await codegen({ ...base, ...section })).replaceAll('"sha256:', '"');
      return section.filename.endsWith('persisted-documents.json')
        ? [join(generated, manifest), `${text.trim()}\n`]
        : [section.filename, text];
    }),
  );
}
