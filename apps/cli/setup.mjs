// What `npm start` and `npm test` do alike: install, build, and prepare the database.
import { join } from 'node:path';
import { buildWhenStale } from './build.mjs';
import { asked, dataDir, root } from './checkout.mjs';
import { installWhenNeeded } from './install.mjs';
import { waitForLock } from './lock.mjs';
import { runStep } from './steps.mjs';

/** @typedef {(sentence: string) => void} Say */

/**
 * Installs and builds what needs it.
 * @param {Say} say
 * @param {AbortSignal} [signal]
 */
export async function prepare(say, signal) {
  await inTurn(say, async () => {
    await installWhenNeeded(say, signal);
    await buildWhenStale(say, signal);
  });
}

/**
 * Installs only.
 * @param {Say} say
 * @param {AbortSignal} [signal]
 */
export const installInTurn = (say, signal) => inTurn(say, () => installWhenNeeded(say, signal));

/**
 * One command of this checkout at a time changes node_modules and dist.
 * @param {Say} say
 * @param {() => Promise<void>} work
 */
async function inTurn(say, work) {
  const turn = await waitForLock(join(dataDir, 'preparing.lock'), 'installing and building', {
    onWait: () => say('Another command is installing or building in this checkout; waiting for it.'),
  });
  try {
    await work();
  } finally {
    if ('lock' in turn) turn.lock.release();
  }
}

/**
 * What the programs are told through their environment.
 * @param {object} facts
 * @param {string} facts.databaseUrl
 * @param {import('./secrets.mjs').Secrets} facts.secrets
 * @param {number} facts.apiPort
 * @param {number} facts.webPort
 * @param {string} [facts.dataFolder]
 */
export function environmentOfParts({ databaseUrl, secrets, apiPort, webPort, dataFolder = dataDir }) {
  return {
    NODE_ENV: 'production',
    DATABASE_URL: databaseUrl,
    PLUMBLINE_API_PORT: apiPort,
    PLUMBLINE_WEB_PORT: webPort,
    PLUMBLINE_PUBLIC_URL: `http://localhost:${webPort}`,
    PLUMBLINE_API_URL: `http://127.0.0.1:${apiPort}`,
    PLUMBLINE_ROLE_SECRET: asked.roleSecret ?? secrets.roleSecret,
    PLUMBLINE_SESSION_SECRET: asked.sessionSecret ?? secrets.sessionSecret,
    PLUMBLINE_DEMO: 1,
    PLUMBLINE_DEMO_PASSWORD: asked.demoPassword ?? secrets.demoPassword,
    PLUMBLINE_DATA_DIR: dataFolder,
  };
}

/**
 * @param {Record<string, string | number | undefined>} env
 * @param {Say} say
 * @param {AbortSignal} [signal]
 */
export async function migrate(env, say, signal) {
  say('Bringing the tables of the database up to date.');
  await runScript('migrate', 'The migration of the database failed.', env, say, signal);
}

/**
 * @param {Record<string, string | number | undefined>} env
 * @param {Say} say
 * @param {AbortSignal} [signal]
 */
export async function seed(env, say, signal) {
  say('Loading the demo cities, unless the database has cities already.');
  await runScript('seed', 'Loading the demo cities failed.', env, say, signal);
}

/**
 * @param {'migrate' | 'seed'} name
 * @param {string} failure
 * @param {Record<string, string | number | undefined>} env
 * @param {Say} say
 * @param {AbortSignal} [signal]
 */
async function runScript(name, failure, env, say, signal) {
  const args = [join(root, `dist/api/${name}.js`)];
  await runStep({ name, failure, command: process.execPath, args, env, say, signal });
}
