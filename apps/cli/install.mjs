// Installs the packages when they are missing or are not those of package-lock.json.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './checkout.mjs';
import { npm, runStep } from './steps.mjs';

/**
 * @param {(sentence: string) => void} say
 * @param {AbortSignal} [signal]
 */
export async function installWhenNeeded(say, signal) {
  const reason = reasonToInstall(root);
  if (!reason) return;
  say(`${reason}, so installing them with npm ci. This takes about half a minute.`);
  const args = ['ci', '--include=dev', '--include=optional', '--no-audit', '--no-fund'];
  await runStep({ name: 'install', failure: 'npm ci failed.', reasonFirst: true, ...npm(args), say, signal });
  writeFileSync(stampPath(root), lockHash(root));
  say('The packages are installed.');
}

/**
 * Why the packages have to be installed; null when they are there.
 * @param {string} folder  the one with package-lock.json
 * @returns {string | null}
 */
export function reasonToInstall(folder) {
  if (!existsSync(join(folder, 'node_modules'))) return 'The packages are not installed yet';
  const stamp = existsSync(stampPath(folder)) ? readFileSync(stampPath(folder), 'utf8') : null;
  if (stamp === lockHash(folder)) return null;
  if (!matchesLock(folder)) {
    return stamp === null ? 'The packages are not completely installed' : 'The list of packages has changed';
  }
  // Somebody ran npm ci by hand.
  writeFileSync(stampPath(folder), lockHash(folder));
  return null;
}

/**
 * Whether what npm says it installed is what the lock file asks for. npm writes its own list last, so an
 * interrupted installation has none. Packages for other machines may be absent.
 * @param {string} folder
 */
function matchesLock(folder) {
  const written = join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(written)) return false;
  const wanted = JSON.parse(readFileSync(join(folder, 'package-lock.json'), 'utf8')).packages;
  const found = JSON.parse(readFileSync(written, 'utf8')).packages;
  for (const [path, { version, integrity, optional, link }] of Object.entries(wanted)) {
    if (path === '' || link) continue;
    if (!found[path]) {
      if (optional) continue;
      return false;
    }
    if (found[path].version !== version || found[path].integrity !== integrity) return false;
  }
  return Object.keys(found).every((path) => path in wanted);
}

/** @param {string} folder */
const lockHash = (folder) =>
  createHash('sha256')
    .update(readFileSync(join(folder, 'package-lock.json')))
    .digest('hex');

/** @param {string} folder */
const stampPath = (folder) => join(folder, 'node_modules/.plumbline-lock');
