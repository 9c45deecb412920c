// Which browser journeys there are.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout.mjs';

const folder = join(root, 'apps/e2e');

export const hasJourneys = () => existsSync(join(folder, 'playwright.config.ts'));

/**
 * The journeys whose path contains one of the filters; all of them without a filter. Looked up before the
 * programs are started for them.
 * @param {string[]} filters
 * @returns {string[]}
 */
export function journeysMatching(filters) {
  if (!hasJourneys()) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.spec.ts'))
    .map((path) => join(folder, path))
    .filter((path) => filters.length === 0 || filters.some((filter) => path.includes(filter)));
}
