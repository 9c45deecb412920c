// A Postgres that is already running on a data directory: ours from another command, or left behind by a crash.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CannotStart } from './cannot-start.mjs';
import { knownPlaceOfData } from './places.mjs';
import { commandLineOf, isAlive, stopProcess } from './processes.mjs';

/**
 * How to reach the server; made once with the data directory and kept inside it.
 * @typedef {{ superuserPassword: string, ownerPassword: string }} Access
 */

export const ownerRole = 'plumbline_owner';
export const databaseName = 'plumbline';

/**
 * The server that runs on this data directory now, or null. For a command that only wants to use it.
 * @param {string} dataDir
 * @returns {{ port: number, superuserUrl: string, ownerUrl: string } | null}
 */
export function runningPostgres(dataDir) {
  const place = knownPlaceOfData(dataDir);
  const postmaster = readPostmaster(place);
  return postmaster && addresses(postmaster.port, readAccess(place));
}

/**
 * Stops the server that a killed command left on this data directory, and clears what it left.
 * @param {string} place
 * @param {(sentence: string) => void} [log]
 */
export async function stopLeftover(place, log) {
  const postmaster = readPostmaster(place);
  if (!postmaster) return;
  log?.(`A Postgres from an earlier run (process ${postmaster.pid}) still uses ${place}; stopping it first.`);
  await stopProcess(postmaster.pid, { signal: 'SIGINT', patience: 20_000 });
}

/**
 * Whether the process number noted in the data directory is really this Postgres: after a restart of the
 * machine the number may belong to anybody, and Postgres itself would then refuse to start.
 * @param {string} place
 * @returns {{ pid: number, port: number } | null}
 */
function readPostmaster(place) {
  const lines = readIfThere(join(place, 'postmaster.pid'))?.split('\n');
  if (!lines) return null;
  const pid = Number(lines[0]);
  if (!isAlive(pid) || !commandLineOf(pid).includes('postgres')) return null;
  return { pid, port: Number(lines[3]) };
}

/**
 * Whether the data directory notes a server that is gone or is not a Postgres.
 * @param {string} place
 */
export function hasStaleNote(place) {
  return existsSync(join(place, 'postmaster.pid')) && !readPostmaster(place);
}

export const accessFile = 'plumbline-access.json';

/**
 * @param {string} place
 * @returns {Access}
 */
export function readAccess(place) {
  const text = readIfThere(join(place, accessFile));
  if (!text) {
    throw new CannotStart(
      `${place} holds a Postgres that Plumbline did not make (${accessFile} is missing). ` +
        'Move that folder away to begin with an empty database, or set DATABASE_URL to use it as it is.',
    );
  }
  return JSON.parse(text);
}

/**
 * @param {number} port
 * @param {Access} access
 */
export function addresses(port, access) {
  return {
    port,
    superuserUrl: `postgres://postgres:${access.superuserPassword}@127.0.0.1:${port}/postgres`,
    ownerUrl: `postgres://${ownerRole}:${access.ownerPassword}@127.0.0.1:${port}/${databaseName}`,
  };
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    if (code === 'EACCES') {
      throw new CannotStart(`${path} belongs to another account. Run the command as the one that made it.`);
    }
    throw error;
  }
}
