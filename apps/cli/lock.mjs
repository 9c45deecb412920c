// Keeps two commands from using the same data or the same node_modules at once, and outlives no crash.
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { identityOf, stopProcess } from '../../libs/platform/embedded/index.mjs';

/**
 * What a lock says about its holder. `identity` tells a process from a later one with the same number.
 * @typedef {object} Holder
 * @property {number} pid
 * @property {string | null} identity
 * @property {string} purpose                                  for example 'npm start'
 * @property {boolean} [stopping]                              on its way out
 * @property {Record<string, string>} [addresses]              where it serves
 * @property {{ name: string, pid: number, identity: string | null }[]} [children]  what to stop if it was killed
 */

/**
 * Takes the lock if it is free or its holder is dead.
 * @param {string} path
 * @param {string} purpose
 * @returns {{ lock: Lock, leftBehind: Holder | null } | { heldBy: Holder }}
 *   `leftBehind`: the dead holder whose lock was taken over
 */
export function tryLock(path, purpose) {
  for (;;) {
    const self = { pid: process.pid, identity: identityOf(process.pid), purpose };
    if (placeWhole(path, self)) return { lock: new Lock(path, self), leftBehind: null };
    const holder = readHolder(path);
    if (!holder) continue;
    if (isHolding(holder)) return { heldBy: holder };
    if (takeAway(path, holder) && placeWhole(path, self)) {
      return { lock: new Lock(path, self), leftBehind: holder };
    }
  }
}

/**
 * Waits for the lock.
 * @param {string} path
 * @param {string} purpose
 * @param {{ patience?: number, onWait?: (holder: Holder) => void }} [options]
 *   patience in milliseconds; with a holder that is on its way out we have at least half a minute
 */
export async function waitForLock(path, purpose, { patience = Infinity, onWait } = {}) {
  const began = Date.now();
  for (let told = false; ; told = true) {
    const result = tryLock(path, purpose);
    if (!('heldBy' in result)) return result;
    const enough = result.heldBy.stopping ? Math.max(patience, 30_000) : patience;
    if (Date.now() - began >= enough) return result;
    if (!told) onWait?.(result.heldBy);
    await pause(200);
  }
}

/** A lock that we hold. */
export class Lock {
  /** @param {string} path @param {Holder} holder */
  constructor(path, holder) {
    this.path = path;
    this.holder = holder;
  }

  /** @param {Pick<Holder, 'addresses' | 'children' | 'stopping'>} facts  added to what the lock says */
  note(facts) {
    this.holder = { ...this.holder, ...facts };
    const next = `${this.path}.next-${process.pid}`;
    writeFileSync(next, JSON.stringify(this.holder));
    renameSync(next, this.path);
  }

  release() {
    if (readHolder(this.path)?.pid === process.pid) rmSync(this.path, { force: true });
  }
}

/**
 * Stops what a killed holder left running.
 * @param {Holder | null} holder
 * @param {(sentence: string) => void} say
 */
export async function stopLeftChildren(holder, say) {
  for (const child of holder?.children ?? []) {
    if (!child.identity || identityOf(child.pid) !== child.identity) continue;
    say(`An earlier run was killed and left its ${child.name} running (process ${child.pid}); stopping it.`);
    await stopProcess(child.pid);
  }
}

/** @param {Holder} holder */
const isHolding = (holder) => holder.identity !== null && identityOf(holder.pid) === holder.identity;

/**
 * Puts the lock there with its content in one step, or not at all when there is one.
 * @param {string} path
 * @param {Holder} holder
 */
function placeWhole(path, holder) {
  const whole = `${path}.next-${process.pid}`;
  writeFileSync(whole, JSON.stringify(holder));
  try {
    linkSync(whole, path);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(whole, { force: true });
  }
}

/**
 * Removes a dead holder's lock. Two commands may see the same dead holder: what was moved away must be that one.
 * @param {string} path
 * @param {Holder} dead
 */
function takeAway(path, dead) {
  const away = `${path}.dead-${process.pid}`;
  try {
    renameSync(path, away);
  } catch {
    return false;
  }
  const moved = readHolder(away);
  const right = moved?.pid === dead.pid && moved.identity === dead.identity;
  if (!right) {
    try {
      linkSync(away, path);
    } catch {
      // A third command was faster; it holds the lock now.
    }
  }
  rmSync(away, { force: true });
  return right;
}

/**
 * @param {string} path
 * @returns {Holder | null}
 */
function readHolder(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'ENOENT') return null;
    if (!(error instanceof SyntaxError)) throw error;
    return { pid: 0, identity: null, purpose: 'a damaged lock' };
  }
}
