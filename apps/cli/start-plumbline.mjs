// The steps of `npm start`, from a fresh clone to a running Plumbline, and its orderly end.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, dataDir, logsDir, makeFolders } from './checkout.mjs';
import { openDatabase } from './database.mjs';
import { stopLeftChildren, waitForLock } from './lock.mjs';
import { narrator } from './narrator.mjs';
import { startParts } from './parts.mjs';
import { freePortFrom } from './ports.mjs';
import { secretsIn } from './secrets.mjs';
import { environmentOfParts, migrate, prepare, seed } from './setup.mjs';
import { askedToStop, whenAskedToStop } from './stopping.mjs';
import { Trouble, wordsFor } from './trouble.mjs';

export async function startPlumbline() {
  const say = narrator();
  /** @type {(() => unknown)[]} undone in the opposite order */
  const endings = [];
  const signal = whenAskedToStop((why) => say(`${why} Stopping in order; this takes a few seconds.`));
  try {
    makeFolders();
    const lock = await takeTurn(say);
    endings.push(() => lock.release());
    signal.addEventListener('abort', () => lock.note({ stopping: true }));
    const { death } = await startAll(say, signal, endings, lock);
    const words = await Promise.race([death, askedToStop(signal)]);
    if (words) throw new Trouble(words);
  } catch (error) {
    if (!signal.aborted) {
      process.exitCode = 1;
      say(wordsFor(error));
    }
  }
  for (const end of endings.toReversed()) await end();
  if (endings.length > 1) say('Stopped.');
  process.exit();
}

/**
 * @param {(sentence: string) => void} say
 * @param {AbortSignal} signal
 * @param {(() => unknown)[]} endings
 * @param {import('./lock.mjs').Lock} lock
 * @returns {Promise<{ death: Promise<string> }>} what died, should something die
 */
async function startAll(say, signal, endings, lock) {
  await prepare(say, signal);
  const secrets = secretsIn(join(dataDir, 'secrets.json'), say);
  const database = await openDatabase(say);
  endings.push(() => database.stop());
  signal.throwIfAborted();

  const webPort = await portFor('web', asked.webPort, 'PLUMBLINE_WEB_PORT', say);
  const apiPort = await portFor('api', asked.apiPort, 'PLUMBLINE_API_PORT', say, new Set([webPort]));
  const env = environmentOfParts({ databaseUrl: database.ownerUrl, secrets, apiPort, webPort });
  await migrate(env, say, signal);
  await seed(env, say, signal);

  say('Starting the three programs: api, worker and web.');
  const addresses = { web: `http://localhost:${webPort}`, api: `http://localhost:${apiPort}` };
  const parts = await startParts({
    env,
    apiPort,
    webPort,
    logs: logsDir,
    say,
    signal,
    onStarted: (children) => lock.note({ children, addresses }),
  });
  endings.push(() => parts.stop());
  welcome(addresses, env.PLUMBLINE_DEMO_PASSWORD, say);
  const databaseDeath = database.ended?.then((words) => `The embedded Postgres ended by itself: ${words}`);
  return { death: Promise.race([parts.death, ...(databaseDeath ? [databaseDeath] : [])]) };
}

/** @param {(sentence: string) => void} say */
async function takeTurn(say) {
  // An earlier one may be on its way out.
  const turn = await waitForLock(join(dataDir, 'running.lock'), 'npm start', { patience: 3_000 });
  if ('heldBy' in turn) {
    const { pid, addresses, purpose } = turn.heldBy;
    throw new Trouble(
      `Plumbline is already in use from this checkout: ${purpose}, process ${pid}` +
        `${addresses ? `, at ${addresses.web}` : ''}. Stop it with Ctrl-C in its window (or kill ${pid}) and try again.`,
    );
  }
  if (turn.leftBehind) say('The last run here did not end properly; tidying up after it.');
  await stopLeftChildren(turn.leftBehind, say);
  return turn.lock;
}

/**
 * @param {string} part
 * @param {number} wished
 * @param {string} setting
 * @param {(sentence: string) => void} say
 * @param {ReadonlySet<number>} [kept]
 */
async function portFor(part, wished, setting, say, kept) {
  const port = await freePortFrom(wished, kept);
  if (port !== wished) {
    say(
      `Port ${wished} is taken by another program, so ${part} gets port ${port} (choose one with ${setting}).`,
    );
  }
  return port;
}

/**
 * @param {{ web: string, api: string }} addresses
 * @param {string} password
 * @param {(sentence: string) => void} say
 */
function welcome(addresses, password, say) {
  const file = join(dataDir, 'demo-log-ins.json');
  /** @type {{ email: string, role: string, city: string }[]} */
  const people = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : [];
  say('Plumbline is running.');
  const lines = [
    '',
    `  The site          ${addresses.web}`,
    '  Mail              is kept, not sent: see "Mail outbox" after logging in',
    `  GraphQL           ${addresses.api}/graphql  and  ${addresses.api}/public/graphql`,
    `  Logs              ${logsDir}`,
    '',
  ];
  if (people.length > 0) {
    const width = Math.max(...people.map(({ email }) => email.length));
    lines.push(`  Demo log-ins, all with the password  ${password}`, '');
    for (const { email, role, city } of people) lines.push(`    ${email.padEnd(width)}   ${role}, ${city}`);
  } else {
    lines.push('  The database had its own people before, so there are no demo log-ins to show.');
  }
  console.log([...lines, '', '  Stop with Ctrl-C.', ''].join('\n'));
}
