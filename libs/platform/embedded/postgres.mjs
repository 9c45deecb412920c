// Starts the embedded Postgres on a data directory and stops it in order.
import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { accountFor } from './account.mjs';
import { usableBinaries } from './binaries.mjs';
import { CannotStart } from './cannot-start.mjs';
import { cleanEnvironment, makeDataDirectory } from './data-directory.mjs';
import { addresses, databaseName, hasStaleNote, ownerRole, readAccess, stopLeftover } from './leftovers.mjs';
import { knownPlaceOfData, placeOfData } from './places.mjs';
import { commandDyingWithParent } from './processes.mjs';

/**
 * A running server.
 * @typedef {object} EmbeddedPostgres
 * @property {number} port
 * @property {string} superuserUrl  database `postgres`, as superuser: for backups, and for making databases in tests
 * @property {string} ownerUrl      database `plumbline`, as its owner, which is no superuser: row security binds it
 * @property {Promise<string>} ended  its last words, if it ends without having been asked to
 * @property {() => Promise<void>} stop
 */

/**
 * Starts a server on a data directory, which is made when missing. It listens on 127.0.0.1 only. A server that
 * a killed process left on the same directory is stopped first, so the caller must be the only user of it.
 * @param {object} options
 * @param {string} options.dataDir
 * @param {number} [options.port]     0, the default, takes a free one
 * @param {boolean} [options.fsync]   false gives up safety against power loss for speed: for tests only
 * @param {(sentence: string) => void} [options.log]         what is being done, for a person
 * @param {(line: string) => void} [options.serverLog]       what the server writes
 * @returns {Promise<EmbeddedPostgres>}
 * @throws {CannotStart} with a sentence that says why, and the way out
 */
export async function startPostgres({ dataDir, port = 0, fsync = true, log, serverLog }) {
  const asked = resolve(dataDir);
  const account = accountFor(knownPlaceOfData(asked));
  const binaries = await usableBinaries(account, dirname(asked), log);
  const place = placeOfData(asked, account, log);
  await stopLeftover(place, log);
  makeDataDirectory(place, binaries, account, { durable: fsync, log });
  if (hasStaleNote(place)) rmSync(join(place, 'postmaster.pid'), { force: true });

  const server = await launch(binaries.postgres, place, account, { port, fsync, serverLog });
  const found = addresses(server.port, readAccess(place));
  try {
    await makeOwnerAndDatabase(found);
  } catch (error) {
    await server.stop();
    throw error;
  }
  return { ...found, ended: server.ended, stop: server.stop };
}

/**
 * @param {string} postgres
 * @param {string} place
 * @param {import('./account.mjs').Account} account
 * @param {{ port: number, fsync: boolean, serverLog?: (line: string) => void }} options
 */
async function launch(postgres, place, account, { port, fsync, serverLog }) {
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    'timezone=UTC',
    'log_timezone=UTC',
    'lc_messages=C',
    ...(fsync ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
  ].flatMap((setting) => ['-c', setting]);

  for (let attempt = 1; ; attempt += 1) {
    const at = port || (await freePort());
    const args = ['-D', place, '-p', String(at), ...settings];
    const started = run(commandDyingWithParent(postgres, args, { signal: 'INT', account }), serverLog);
    const problem = await started.ready;
    if (problem === null) return { ...started, port: at };
    // The port was taken since we looked; or the processes of a killed server are still going.
    const passing =
      (port === 0 && /could not bind/.test(problem)) || /pre-existing shared memory/.test(problem);
    if (!passing || attempt === 20) {
      throw new CannotStart(`The embedded Postgres did not start on port ${at} with ${place}: ${problem}`);
    }
    await pause(200);
  }
}

/**
 * @param {ReturnType<typeof commandDyingWithParent>} command
 * @param {(line: string) => void} [serverLog]
 */
function run({ command, args, uid, gid }, serverLog) {
  // Its own process group: Ctrl-C reaches only us, and we stop the database last.
  const child = spawn(command, args, {
    ...(uid === undefined ? {} : { uid, gid }),
    cwd: '/',
    env: cleanEnvironment(),
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
  });
  /** @type {string[]} */
  const lastLines = [];
  let asked = false;
  const stopOnExit = () => child.kill('SIGINT');
  process.once('exit', stopOnExit);

  /** @type {Promise<string>} */
  const gone = new Promise((done) => {
    child.once('error', (error) => done(error.message));
    child.once('close', () => done(lastLines.join(' ') || 'it ended without a word'));
  });
  gone.then(() => process.off('exit', stopOnExit));
  const ready = new Promise((/** @type {(problem: string | null) => void} */ done) => {
    let rest = '';
    child.stderr?.setEncoding('utf8').on('data', (text) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      for (const line of lines) {
        serverLog?.(line);
        lastLines.push(line);
        if (lastLines.length > 8) lastLines.shift();
        if (line.includes('database system is ready to accept connections')) done(null);
      }
    });
    gone.then(done);
  });
  return {
    ready,
    ended: new Promise((/** @type {(words: string) => void} */ tell) => {
      gone.then((words) => asked || tell(words));
    }),
    async stop() {
      asked = true;
      // SIGINT: open transactions are rolled back and everything is written; SIGQUIT: without writing.
      for (const [signal, patience] of /** @type {[NodeJS.Signals, number][]} */ ([
        ['SIGINT', 15_000],
        ['SIGQUIT', 5_000],
        ['SIGKILL', 5_000],
      ])) {
        child.kill(signal);
        if (await within(gone, patience)) return;
      }
    },
  };
}

/**
 * @param {Promise<unknown>} event
 * @param {number} milliseconds
 * @returns {Promise<boolean>} whether it came in time
 */
async function within(event, milliseconds) {
  const clock = new AbortController();
  const late = pause(milliseconds, false, { signal: clock.signal }).catch(() => false);
  const came = await Promise.race([event.then(() => true), late]);
  clock.abort();
  return came;
}

/**
 * The owner of the tables is not a superuser, since row security never binds one.
 * @param {{ superuserUrl: string, ownerUrl: string }} server
 */
async function makeOwnerAndDatabase({ superuserUrl, ownerUrl }) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: superuserUrl });
  await client.connect();
  try {
    const roles = await client.query('select 1 from pg_roles where rolname = $1', [ownerRole]);
    if (roles.rowCount === 0) {
      const password = client.escapeLiteral(new URL(ownerUrl).password);
      await client.query(`create role ${ownerRole} login createrole createdb password ${password}`);
    }
    const databases = await client.query('select 1 from pg_database where datname = $1', [databaseName]);
    if (databases.rowCount === 0) await client.query(`create database ${databaseName} owner ${ownerRole}`);
  } finally {
    await client.end();
  }
}

/** @returns {Promise<number>} a port of 127.0.0.1 that nobody uses at this moment */
function freePort() {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => found(port));
    });
  });
}
