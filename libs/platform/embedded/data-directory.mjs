// Makes a new data directory, whole or not at all.
import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { accessFile } from './leftovers.mjs';
import { commandDyingWithParent, isAlive } from './processes.mjs';

/** @typedef {import('./account.mjs').Account} Account */

/**
 * Makes the data directory unless it is there. It is made under a temporary name and renamed when complete,
 * so that an interruption leaves no half of one.
 * @param {string} place
 * @param {{ initdb: string, majorVersion: number }} binaries
 * @param {Account} account
 * @param {{ durable: boolean, log?: (sentence: string) => void }} options
 */
export function makeDataDirectory(place, binaries, account, { durable, log }) {
  removeHalfMade(place);
  if (existsSync(join(place, 'PG_VERSION'))) return refuseOtherVersion(place, binaries.majorVersion);
  if (existsSync(place) && readdirSync(place).length > 0) {
    throw new CannotStart(
      `${place} is not empty and not a Postgres data directory. Move it away and try again.`,
    );
  }
  log?.(`Making an empty database in ${place}.`);
  const making = `${place}.making-${process.pid}`;
  mkdirSync(making, { recursive: true });
  if (account) chownSync(making, account.uid, account.gid);
  chmodSync(making, 0o700);

  const access = { superuserPassword: secret(), ownerPassword: secret() };
  // initdb insists on an empty folder, so the password waits beside it in one that only the account can read.
  const passwordFile = `${making}.password`;
  writePrivately(passwordFile, `${access.superuserPassword}\n`, account);
  const { command, args, ...as } = commandDyingWithParent(
    binaries.initdb,
    [
      ...['--pgdata', making, '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
      // The same order of letters on every machine, whatever locales it has.
      ...[
        '--encoding',
        'UTF8',
        '--locale',
        'C',
        '--locale-provider',
        'builtin',
        '--builtin-locale',
        'C.UTF-8',
      ],
      '--no-instructions',
      ...(durable ? [] : ['--no-sync']),
    ],
    { signal: 'TERM', account },
  );
  const done = spawnSync(command, args, { ...as, cwd: '/', encoding: 'utf8', env: cleanEnvironment() });
  rmSync(passwordFile, { force: true });
  if (done.status !== 0) {
    rmSync(making, { recursive: true, force: true });
    const reason = done.error?.message ?? `${done.stderr ?? ''}`.trim();
    throw new CannotStart(`The embedded Postgres could not make its data directory in ${place}: ${reason}`);
  }
  writePrivately(join(making, accessFile), JSON.stringify(access), account);
  renameSync(making, place);
}

/** The environment without settings of another Postgres (PGPORT, PGOPTIONS and so on). */
export function cleanEnvironment() {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('PG')));
}

/**
 * Clears what interrupted attempts left; one that is being made right now is left alone.
 * @param {string} place
 */
function removeHalfMade(place) {
  const prefix = `${basename(place)}.making-`;
  for (const name of existsSync(dirname(place)) ? readdirSync(dirname(place)) : []) {
    if (!name.startsWith(prefix)) continue;
    const pid = Number.parseInt(name.slice(prefix.length), 10);
    if (pid !== process.pid && isAlive(pid)) continue;
    rmSync(join(dirname(place), name), { recursive: true, force: true });
  }
}

/**
 * @param {string} place
 * @param {number} majorVersion
 */
function refuseOtherVersion(place, majorVersion) {
  const made = Number(readFileSync(join(place, 'PG_VERSION'), 'utf8'));
  if (made === majorVersion) return;
  throw new CannotStart(
    `The data in ${place} was made by Postgres ${made}, and the installed one is Postgres ${majorVersion}. ` +
      'Back it up with the version of Plumbline that made it, move the folder away, and restore.',
  );
}

/**
 * @param {string} path
 * @param {string} text
 * @param {Account} account
 */
function writePrivately(path, text, account) {
  rmSync(path, { force: true });
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  if (account) chownSync(path, account.uid, account.gid);
}

const secret = () => randomBytes(24).toString('hex');
