// The database a command works with: the one in DATABASE_URL, or the Postgres that comes with Plumbline.
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { runningPostgres, startPostgres } from '../../libs/platform/embedded/index.mjs';
import { asked, dataDir, logsDir } from './checkout.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Database
 * @property {string} ownerUrl              for migrations, and to make further databases in tests
 * @property {string | null} superuserUrl   of the embedded server only
 * @property {Promise<string>} [ended]      its last words, when the embedded server ends by itself
 * @property {() => Promise<void>} stop     does nothing to a server that is not ours
 */

export const embeddedDataDir = join(dataDir, 'postgres');

/**
 * @param {(sentence: string) => void} say
 * @param {{ dataDir?: string, fsync?: boolean, useRunning?: boolean }} [options]
 *   `useRunning`: when another command of this checkout runs the embedded server, use that one
 * @returns {Promise<Database>}
 */
export async function openDatabase(say, options = {}) {
  if (asked.databaseUrl) return openGiven(asked.databaseUrl, say);
  const place = options.dataDir ?? embeddedDataDir;
  const running = options.useRunning ? runningPostgres(place) : null;
  if (running) return { ...running, stop: async () => {} };
  say('Starting the Postgres that comes with Plumbline.');
  const log = createWriteStream(join(logsDir, 'postgres.log'));
  const server = await startPostgres({
    dataDir: place,
    fsync: options.fsync ?? true,
    log: say,
    serverLog: (line) => log.write(`${line}\n`),
  });
  say(`Postgres listens on 127.0.0.1:${server.port}.`);
  return server;
}

/**
 * @param {string} url
 * @param {(sentence: string) => void} say
 * @returns {Promise<Database>}
 */
async function openGiven(url, say) {
  const where = placeIn(url);
  say(`Using the Postgres in DATABASE_URL (${where}).`);
  const version = await serverVersion(url, where);
  if (version < 150_000) {
    throw new Trouble(
      `The Postgres at ${where} is version ${Math.floor(version / 10_000)}, and Plumbline needs 15 or newer. ` +
        'Name a newer one in DATABASE_URL, or leave DATABASE_URL out to use the one that comes with Plumbline.',
    );
  }
  return { ownerUrl: url, superuserUrl: null, stop: async () => {} };
}

/**
 * Host, port and database of the address, without the password.
 * @param {string} url
 */
export function placeIn(url) {
  /** @type {URL | null} */
  let parsed = null;
  try {
    parsed = new URL(url);
  } catch {
    // Told below.
  }
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol)) {
    throw new Trouble(
      'DATABASE_URL is not the address of a Postgres. It looks like ' +
        'postgres://owner:password@host:5432/plumbline (write special characters of the password as %XX).',
    );
  }
  return `${parsed.host || 'localhost'}${parsed.pathname}`;
}

/**
 * @param {string} url
 * @param {string} where
 * @returns {Promise<number>} for example 150018
 */
async function serverVersion(url, where) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  try {
    await client.connect();
    const { rows } = await client.query('show server_version_num');
    return Number(rows[0].server_version_num);
  } catch (error) {
    throw new Trouble(`${reasonNotReached(/** @type {any} */ (error), where)} Check DATABASE_URL.`);
  } finally {
    await client.end().catch(() => {});
  }
}

/**
 * @param {{ code?: string, message: string, errors?: { code?: string }[] }} error
 * @param {string} where
 */
function reasonNotReached(error, where) {
  const code = error.code ?? error.errors?.[0]?.code;
  if (code === 'ECONNREFUSED') return `Nothing answers at ${where}: is that Postgres running?`;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return `There is no machine with the name in ${where}.`;
  if (code === '28P01' || code === '28000')
    return `The Postgres at ${where} does not accept that user or password.`;
  if (code === '3D000') return `The Postgres at ${where} has no database of that name; make it first.`;
  return `The Postgres at ${where} cannot be used: ${error.message || code}.`;
}
