// The steps of the database commands, on DATABASE_URL or on the embedded Postgres of this checkout.
import { join } from 'node:path';
import { backUp } from './backup.mjs';
import { asked, dataDir, makeFolders } from './checkout.mjs';
import { openDatabase } from './database.mjs';
import { tryLock } from './lock.mjs';
import { narrator } from './narrator.mjs';
import { restore } from './restore.mjs';
import { secretsIn } from './secrets.mjs';
import { environmentOfParts, installInTurn, migrate, prepare, seed } from './setup.mjs';
import { whenAskedToStop } from './stopping.mjs';
import { Trouble, wordsFor } from './trouble.mjs';

const usage = `Say what to do with the database:
  npm run db:migrate                          bring its tables up to date
  npm run db:seed                             load the demo cities into an empty one
  npm run db:backup [-- file]                 write all of it into one file
  npm run db:restore -- file [--replace]      fill an empty one from such a file; --replace empties it first`;

/**
 * @param {string[]} args  the command and its arguments
 */
export async function keepDatabase([command = '', ...args]) {
  const say = narrator();
  /** @type {(() => unknown)[]} undone in the opposite order */
  const endings = [];
  const signal = whenAskedToStop((why) => say(`${why} Stopping in order.`));
  try {
    makeFolders();
    const work = choose(command, args, say, signal);
    await (command === 'migrate' || command === 'seed' ? prepare : installInTurn)(say, signal);
    await work(await open(command, say, endings));
    say('Done.');
  } catch (error) {
    process.exitCode = 1;
    say(wordsFor(error));
  }
  for (const end of endings.toReversed()) await end();
  process.exit();
}

/** @typedef {import('./database.mjs').Database} Database */

/**
 * @param {string} command
 * @param {string[]} args
 * @param {(sentence: string) => void} say
 * @param {AbortSignal} signal
 * @returns {(database: Database) => Promise<void>}
 */
function choose(command, args, say, signal) {
  const [file] = args.filter((arg) => !arg.startsWith('-'));
  const unknown = args.find((arg) => arg.startsWith('-') && !(command === 'restore' && arg === '--replace'));
  if (unknown) throw new Trouble(`${unknown} is not known here.\n\n${usage}`);
  switch (command) {
    case 'migrate':
      return (database) => migrate(environmentFor(database, say), say, signal);
    case 'seed':
      return (database) => seed(environmentFor(database, say), say, signal);
    case 'backup':
      return (database) => backUp(allSeeingUrl(database), file ?? defaultFile(), say);
    case 'restore':
      if (!file) throw new Trouble(`Name the file to restore from.\n\n${usage}`);
      return (database) =>
        restore(allSeeingUrl(database), file, { replace: args.includes('--replace') }, say);
    default:
      throw new Trouble(usage);
  }
}

/**
 * @param {string} command
 * @param {(sentence: string) => void} say
 * @param {(() => unknown)[]} endings
 * @returns {Promise<Database>}
 */
async function open(command, say, endings) {
  if (asked.databaseUrl) return openDatabase(say);
  const turn = tryLock(join(dataDir, 'running.lock'), `npm run db:${command}`);
  if ('lock' in turn) {
    endings.push(() => turn.lock.release());
  } else if (command === 'restore') {
    throw new Trouble(
      `Plumbline is running from this checkout (process ${turn.heldBy.pid}). Stop it before you restore, ` +
        'so that nobody works in a database that is being replaced.',
    );
  }
  const database = await openDatabase(say, { useRunning: 'heldBy' in turn });
  endings.push(() => database.stop());
  return database;
}

/**
 * The address of a role that sees every city's rows. The owner of the tables is bound by row security too.
 * @param {Database} database
 */
function allSeeingUrl({ superuserUrl, ownerUrl }) {
  if (!superuserUrl) return ownerUrl;
  const url = new URL(superuserUrl);
  url.pathname = new URL(ownerUrl).pathname;
  return url.href;
}

/**
 * @param {Database} database
 * @param {(sentence: string) => void} say
 */
function environmentFor(database, say) {
  const secrets = secretsIn(join(dataDir, 'secrets.json'), say);
  return environmentOfParts({
    databaseUrl: database.ownerUrl,
    secrets,
    apiPort: asked.apiPort,
    webPort: asked.webPort,
  });
}

const defaultFile = () =>
  join(dataDir, 'backups', `${new Date().toISOString().slice(0, 19).replaceAll(':', '-')}Z.jsonl.gz`);
