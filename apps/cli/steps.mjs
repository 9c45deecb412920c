// Runs one step of a command, quietly unless it fails, and says so when it takes long.
import { spawn } from 'node:child_process';
import { createWriteStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asked, environmentWith, logsDir, root } from './checkout.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Step
 * @property {string} name        names its log, for example 'build'
 * @property {string} failure     the sentence when it fails, for example 'The build failed.'
 * @property {boolean} [reasonFirst]  the reason stands at the beginning of its log, not at the end
 * @property {string} command
 * @property {string[]} args
 * @property {Record<string, string | number | undefined>} [env]  changes to our environment
 * @property {(sentence: string) => void} say
 * @property {AbortSignal} [signal]   stops the step
 */

/**
 * Runs a program to its end; what it writes goes to a log of its own, whose last lines are shown on failure.
 * @param {Step} step
 * @returns {Promise<void>}
 */
export async function runStep({ name, failure, reasonFirst = false, command, args, env = {}, say, signal }) {
  const log = join(logsDir, `${name}.log`);
  const sink = createWriteStream(log);
  const child = spawn(command, args, {
    cwd: root,
    env: environmentWith(env),
    stdio: ['ignore', 'pipe', 'pipe'],
    signal,
    killSignal: 'SIGTERM',
  });
  child.stdout.pipe(sink, { end: false });
  child.stderr.pipe(sink, { end: false });
  const reminder = setInterval(() => say('… still at it.'), 15_000);
  const outcome = await new Promise((/** @type {(words: string | null) => void} */ done) => {
    // Being stopped is an error too, told again by `close` when it is really gone.
    child.once('error', (error) => error.name === 'AbortError' || done(error.message));
    child.once('close', (code, killed) =>
      done(code === 0 ? null : killed ? `stopped by ${killed}` : `code ${code}`),
    );
  });
  clearInterval(reminder);
  await new Promise((closed) => sink.end(() => closed(undefined)));
  if (outcome === null) return;
  const words = reasonFirst ? firstLines(log, 25) : lastLines(log, 40);
  throw new Trouble(`${failure} (${outcome}) All its words are in ${log}; these matter most:

${words}
`);
}

/**
 * @param {string} path
 * @param {number} count
 */
function firstLines(path, count) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(0, count).join('\n');
}

/**
 * The last lines of a log, for showing them beside a failure.
 * @param {string} path
 * @param {number} count
 */
export function lastLines(path, count) {
  return readFileSync(path, 'utf8').trimEnd().split('\n').slice(-count).join('\n') || '(nothing)';
}

/**
 * How to run npm: its own script with our Node when npm started us, else the `npm` on the path.
 * @param {string[]} args
 * @returns {{ command: string, args: string[] }}
 */
export function npm(args) {
  return asked.npmScript
    ? { command: process.execPath, args: [asked.npmScript, ...args] }
    : { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', args };
}
