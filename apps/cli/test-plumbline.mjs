// The steps of `npm test`: a throw-away database, Jest, the journeys in a browser, one line with the totals.
import { spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commandDyingWithParent, isAlive } from '../../libs/platform/embedded/index.mjs';
import { findBrowser } from './browser.mjs';
import { asked, environmentWith, makeFolders, root } from './checkout.mjs';
import { openDatabase } from './database.mjs';
import { choiceIn } from './choice.mjs';
import { journeysMatching } from './journeys.mjs';
import { narrator } from './narrator.mjs';
import { startParts } from './parts.mjs';
import { anyFreePort } from './ports.mjs';
import { environmentOfParts, migrate, prepare, seed } from './setup.mjs';
import { whenAskedToStop } from './stopping.mjs';
import { makeDatabase, secretsForTests } from './test-database.mjs';
import { closingLine, isGood, sumOf, totalsIn, totalsOfJest, totalsOfPlaywright } from './totals.mjs';
import { Trouble, wordsFor } from './trouble.mjs';

/** @typedef {(sentence: string) => void} Say */

/** @param {string[]} args  `--unit` or `--e2e`, and parts of paths */
export async function testPlumbline(args) {
  const say = narrator();
  /** @type {(() => unknown)[]} undone in the opposite order */
  const endings = [];
  /** @type {import('./totals.mjs').Totals[]} */
  const totals = [];
  const signal = whenAskedToStop((why) => say(`${why} Stopping in order.`));
  try {
    const { unit, e2e, filters } = choiceIn(args);
    makeFolders();
    await prepare(say, signal);
    const scene = await setScene(say, signal, endings);
    if (unit) totals.push(await runJest(scene, filters, say, signal));
    if (e2e && journeysMatching(filters).length > 0)
      totals.push(await runJourneys(scene, filters, say, signal, endings));
    else if (e2e && filters.length === 0) throw new Trouble('There are no journeys in apps/e2e to run.');
    signal.throwIfAborted();
  } catch (error) {
    if (sumOf(totals).failed === 0) totals.push({ passed: 0, failed: 1, skipped: 0 });
    if (!signal.aborted) say(wordsFor(error));
  }
  for (const end of endings.toReversed()) {
    try {
      await end();
    } catch (error) {
      say(`While tidying up: ${wordsFor(error)}`);
    }
  }
  const sum = sumOf(totals);
  if (sum.passed + sum.failed === 0) say('No test ran.');
  console.log(closingLine(sum));
  process.exit(isGood(sum) ? 0 : 1);
}

/**
 * @typedef {object} Scene
 * @property {string} folder       temporary
 * @property {import('./database.mjs').Database} database
 * @property {string} templateUrl  a migrated, empty database that each test file copies
 * @property {import('./secrets.mjs').Secrets} secrets
 */

/**
 * A migrated database that lasts as long as the tests.
 * @param {Say} say
 * @param {AbortSignal} signal
 * @param {(() => unknown)[]} endings
 * @returns {Promise<Scene>}
 */
async function setScene(say, signal, endings) {
  const folder = temporaryFolder();
  endings.push(() => rmSync(folder, { recursive: true, force: true }));
  const database = await openDatabase(say, { dataDir: join(folder, 'postgres'), fsync: false });
  endings.push(() => database.stop());
  const secrets = secretsForTests();
  const template = await makeDatabase(database, 'plumbline_template');
  endings.push(template.drop);
  const env = environmentOfParts({
    databaseUrl: template.url,
    secrets,
    apiPort: 0,
    webPort: 0,
    dataFolder: folder,
  });
  await migrate(env, say, signal);
  return { folder, database, templateUrl: template.url, secrets };
}

/** A folder for this run; those of runs that were killed are removed. */
function temporaryFolder() {
  const prefix = 'plumbline-test-';
  for (const name of readdirSync(tmpdir()).filter((entry) => entry.startsWith(prefix))) {
    if (isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue;
    try {
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another account's.
    }
  }
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  // The account that runs Postgres has to get in.
  chmodSync(folder, 0o755);
  return folder;
}

/**
 * @param {Scene} scene
 * @param {string[]} filters
 * @param {Say} say
 * @param {AbortSignal} signal
 */
async function runJest({ folder, database, templateUrl, secrets }, filters, say, signal) {
  say('Running the tests without a browser.');
  const report = join(folder, 'jest.json');
  const exitCode = await run(
    'jest/bin/jest.js',
    ['--maxWorkers=2', '--passWithNoTests', '--json', `--outputFile=${report}`, ...filters],
    {
      NODE_ENV: 'test',
      NODE_OPTIONS: `${asked.nodeOptions} --experimental-vm-modules`.trim(),
      PLUMBLINE_TEST_OWNER_URL: templateUrl,
      PLUMBLINE_TEST_SUPERUSER_URL: database.superuserUrl ?? undefined,
      PLUMBLINE_ROLE_SECRET: secrets.roleSecret,
      PLUMBLINE_SESSION_SECRET: secrets.sessionSecret,
      PLUMBLINE_DATA_DIR: folder,
    },
    signal,
  );
  return totalsIn(report, exitCode, totalsOfJest);
}

/**
 * Serves the demo cities as `npm start` does, from a database of its own, and plays the journeys on them.
 * @param {Scene} scene
 * @param {string[]} filters
 * @param {Say} say
 * @param {AbortSignal} signal
 * @param {(() => unknown)[]} endings
 */
async function runJourneys({ folder, database, secrets, templateUrl }, filters, say, signal, endings) {
  const browser = await findBrowser(say, signal);
  const served = await makeDatabase(database, 'plumbline_journeys', templateUrl);
  endings.push(served.drop);
  const webPort = await anyFreePort();
  const apiPort = await anyFreePort();
  const dataFolder = join(folder, 'journeys');
  mkdirSync(dataFolder);
  const env = environmentOfParts({ databaseUrl: served.url, secrets, apiPort, webPort, dataFolder });
  await seed(env, say, signal);
  say('Starting the three programs: api, worker and web.');
  const parts = await startParts({ env, apiPort, webPort, logs: dataFolder, say, signal });
  endings.push(() => parts.stop());
  say('Playing the journeys in the browser.');
  const report = join(folder, 'playwright.json');
  const exitCode = await run(
    '@playwright/test/cli.js',
    [
      'test',
      '--config=apps/e2e/playwright.config.ts',
      '--reporter=list,json',
      '--pass-with-no-tests',
      ...filters,
    ],
    {
      ...env,
      ...browser.env,
      NODE_ENV: 'test',
      CHROMIUM_PATH: browser.path,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
      PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: 1,
    },
    signal,
  );
  return totalsIn(report, exitCode, totalsOfPlaywright);
}

/**
 * Runs a test runner with its output going straight to the terminal.
 * @param {string} script  below node_modules
 * @param {string[]} args
 * @param {Record<string, string | number | undefined>} env
 * @param {AbortSignal} signal
 * @returns {Promise<number | null>} its exit code; null when it was stopped
 */
function run(script, args, env, signal) {
  const whole = [join(root, 'node_modules', script), ...args];
  const dying = commandDyingWithParent(process.execPath, whole, { signal: 'TERM' });
  const child = spawn(dying.command, dying.args, {
    cwd: root,
    env: environmentWith(env),
    stdio: ['ignore', 'inherit', 'inherit'],
    // A process group, so that the runner's own helpers are stopped with it.
    detached: process.platform !== 'win32',
  });
  const stop = () => stopGroup(child);
  signal.addEventListener('abort', stop, { once: true });
  process.once('exit', stop);
  return new Promise((/** @type {(code: number | null) => void} */ done) => {
    child.once('error', () => done(null));
    child.once('close', (code) => done(code));
  }).finally(() => {
    signal.removeEventListener('abort', stop);
    process.off('exit', stop);
  });
}

/** @param {import('node:child_process').ChildProcess} child */
function stopGroup(child) {
  if (!child.pid) return;
  if (process.platform === 'win32') return void child.kill();
  try {
    process.kill(-child.pid, 'SIGTERM');
  } catch {
    // All of them are gone already.
  }
}
