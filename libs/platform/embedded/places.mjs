// Where files must lie so that the account that runs Postgres can reach them.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * Whether the account can enter this folder, asked of the kernel, since modes are not the whole answer.
 * @param {string} folder
 * @param {Account} account
 */
export function canEnter(folder, account) {
  if (!account) return true;
  const asked = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], { ...account, cwd: '/' });
  return asked.status === 0;
}

/**
 * The folder that really holds the data: the one asked for or, where the account of the server cannot get to
 * it (a checkout below root's home), another one, noted beside it.
 * @param {string} dataDir
 * @param {Account} account
 * @param {(sentence: string) => void} [log]
 */
export function placeOfData(dataDir, account, log) {
  const note = notePath(dataDir);
  if (existsSync(note)) {
    const noted = readFileSync(note, 'utf8').trim();
    if (existsSync(dirname(noted))) return noted;
  }
  const parent = dirname(dataDir);
  mkdirSync(parent, { recursive: true });
  if (existsSync(dataDir) ? canEnter(dataDir, account) : canEnter(parent, account)) return dataDir;
  const elsewhere = join(openFolder(), `data-${randomBytes(8).toString('hex')}`);
  writeFileSync(note, `${elsewhere}\n`);
  log?.(`Postgres may not enter ${parent} (it never runs as root), so its data goes to ${elsewhere}.`);
  return elsewhere;
}

/**
 * The place noted for this data directory, without making anything.
 * @param {string} dataDir
 */
export function knownPlaceOfData(dataDir) {
  const note = notePath(dataDir);
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : dataDir;
}

/** A folder that only root writes to and every account can enter. Asked for by root only. */
export function openFolder() {
  for (const base of ['/var/lib/plumbline', '/var/tmp/plumbline', '/tmp/plumbline']) {
    try {
      mkdirSync(base, { recursive: true });
      const found = lstatSync(base);
      // Anybody may make a folder in /tmp; one that is not root's own could be a trap.
      if (!found.isDirectory() || found.uid !== 0) continue;
      chmodSync(base, 0o755);
      return base;
    } catch {
      continue;
    }
  }
  throw new CannotStart(
    'The embedded Postgres needs a folder outside of a private one, and none of /var/lib, /var/tmp and /tmp can be written. ' +
      'Set DATABASE_URL to a Postgres of your own.',
  );
}

/** @param {string} dataDir */
const notePath = (dataDir) => `${dataDir}.place`;
