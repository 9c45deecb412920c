// The three programs of Plumbline (api, worker, web): started, waited for, watched, stopped.
import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { commandDyingWithParent, identityOf, stopProcess } from '../../libs/platform/embedded/index.mjs';
import { environmentWith, root } from './checkout.mjs';
import { lastLines } from './steps.mjs';
import { Trouble } from './trouble.mjs';

/**
 * @typedef {object} Parts
 * @property {{ name: string, pid: number, identity: string | null }[]} children
 * @property {Promise<string>} death    what died and its last words, when one of them ends by itself
 * @property {() => Promise<void>} stop
 */

/**
 * Starts api, worker and web, and waits until api and web answer.
 * @param {object} options
 * @param {Record<string, string | number | undefined>} options.env
 * @param {number} options.apiPort
 * @param {number} options.webPort
 * @param {string} options.logs           folder for their logs
 * @param {(sentence: string) => void} options.say
 * @param {(children: Parts['children']) => void} [options.onStarted]
 * @param {AbortSignal} [options.signal]  gives up waiting
 * @returns {Promise<Parts>}
 */
export async function startParts({ env, apiPort, webPort, logs, say, onStarted, signal }) {
  const started = [
    startOne('api', 'dist/api/main.js', env, logs),
    startOne('worker', 'dist/api/worker.js', env, logs),
    startOne('web', 'dist/web/server.js', env, logs),
  ];
  const parts = {
    children: started.map(({ name, pid }) => ({ name, pid, identity: identityOf(pid) })),
    death: Promise.race(started.map(({ died }) => died)),
    async stop() {
      // Web first, so that nobody is served half; all of them get the time to finish what they are doing.
      for (const one of started.toReversed()) one.expectEnd();
      await Promise.all(started.toReversed().map(({ pid }) => stopProcess(pid)));
    },
  };
  onStarted?.(parts.children);
  try {
    await Promise.race([
      Promise.all([
        answers(`http://127.0.0.1:${apiPort}/health/ready`, 'api', logs, signal),
        answers(`http://127.0.0.1:${webPort}/`, 'web', logs, signal),
      ]),
      parts.death.then((words) => {
        throw new Trouble(words);
      }),
    ]);
  } catch (error) {
    await parts.stop();
    throw error;
  }
  say('All three programs are ready.');
  return parts;
}

/**
 * @param {string} name
 * @param {string} script
 * @param {Record<string, string | number | undefined>} env
 * @param {string} logs
 */
function startOne(name, script, env, logs) {
  const log = join(logs, `${name}.log`);
  if (existsSync(log)) renameSync(log, join(logs, `${name}.previous.log`));
  const sink = openSync(log, 'w');
  const { command, args } = commandDyingWithParent(process.execPath, [join(root, script)], {
    signal: 'TERM',
  });
  // Its own process group: Ctrl-C reaches only us, and we stop everything in order.
  const child = spawn(command, args, {
    cwd: root,
    env: environmentWith(env),
    stdio: ['ignore', sink, sink],
    detached: true,
  });
  closeSync(sink);
  let expected = false;
  return {
    name,
    pid: child.pid ?? 0,
    expectEnd: () => (expected = true),
    died: new Promise((/** @type {(words: string) => void} */ tell) => {
      child.once('error', (error) => tell(`The ${name} program could not be started: ${error.message}`));
      child.once('exit', (code, signal) => {
        if (expected) return;
        const how = signal ? `was stopped by ${signal}` : `ended with code ${code}`;
        tell(`The ${name} program ${how}. Its last words, all of them in ${log}:\n\n${lastLines(log, 20)}`);
      });
    }),
  };
}

/**
 * Waits until an address answers with success.
 * @param {string} url
 * @param {string} name
 * @param {string} logs
 * @param {AbortSignal} [signal]
 */
async function answers(url, name, logs, signal) {
  const until = Date.now() + 120_000;
  let last = 'nothing answered';
  while (Date.now() < until && !signal?.aborted) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(10_000) });
      await response.arrayBuffer();
      if (response.ok) return;
      last = `it answered ${response.status}`;
    } catch {
      // Not listening yet.
    }
    await pause(100);
  }
  signal?.throwIfAborted();
  throw new Trouble(
    `The ${name} program was not ready after two minutes (${url}: ${last}). See ${logs}/${name}.log.`,
  );
}
