// Builds the programs when their sources have changed since the last build.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { root } from './checkout.mjs';
import { npm, runStep } from './steps.mjs';

const products = [
  ...['api/main.js', 'api/worker.js', 'api/migrate.js', 'api/seed.js'],
  ...['web/server.js', 'web/pages.js'],
];

/** Folders that no build reads, or that the build itself writes. */
const leftOut = new Set([
  'node_modules',
  'dist',
  'build',
  'generated',
  '.react-router',
  'cli',
  'e2e',
  'bench',
]);

/**
 * @param {(sentence: string) => void} say
 * @param {AbortSignal} [signal]
 */
export async function buildWhenStale(say, signal) {
  const sources = hashOfSources(root);
  const stamp = join(root, 'dist/.plumbline-build');
  const built = existsSync(stamp) ? readFileSync(stamp, 'utf8') : null;
  if (built === sources && products.every((path) => existsSync(join(root, 'dist', path)))) {
    say('The programs are built already.');
    return;
  }
  say(`Building the programs, ${built ? 'because their sources have changed' : 'for the first time'}.`);
  rmSync(stamp, { force: true });
  await runStep({ name: 'build', failure: 'The build failed.', ...npm(['run', 'build']), say, signal });
  writeFileSync(stamp, sources);
  say('The programs are built.');
}

/**
 * A digest of everything a build reads: names and contents, so that neither a touched file nor a clock matters.
 * @param {string} folder
 */
export function hashOfSources(folder) {
  const digest = createHash('sha256');
  for (const path of sourcesIn(folder)) {
    digest.update(relative(folder, path)).update('\0').update(readFileSync(path)).update('\0');
  }
  return digest.digest('hex');
}

/** @param {string} folder */
function sourcesIn(folder) {
  const top = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(json|mjs|js|ts)$/.test(entry.name))
    .map((entry) => join(folder, entry.name));
  const below = ['apps', 'libs', 'migrations'].flatMap((name) => filesBelow(join(folder, name)));
  return [...top, ...below].sort();
}

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return leftOut.has(entry.name) ? [] : filesBelow(path);
    // Specs are not built; the build prints the GraphQL schemas beside their sources.
    return /\.spec\.tsx?$|\.graphql$|\.log$/.test(entry.name) ? [] : [path];
  });
}
