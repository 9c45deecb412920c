// Questions about running programs: is one still there, is it the same one, will it die with us.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * Whether a process with this number is running (a zombie is not).
 * @param {number} pid
 */
export function isAlive(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // EPERM: it runs, as somebody else.
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
  return statFields(pid)?.[0] !== 'Z';
}

/**
 * A text that tells this process from a later one with the same number, or null if there is none now.
 * Numbers are reused, after a restart of the machine above all.
 * @param {number} pid
 * @returns {string | null}
 */
export function identityOf(pid) {
  if (!isAlive(pid)) return null;
  const fields = statFields(pid);
  if (fields) {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot}/${fields[19]}`; // proc(5): the 22nd field is the start time, the 3rd is fields[0] here
  }
  const asked = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  return asked.stdout?.trim() || String(pid);
}

/**
 * The command line of a running process, empty when it cannot be read.
 * @param {number} pid
 */
export function commandLineOf(pid) {
  const file = `/proc/${pid}/cmdline`;
  if (existsSync(file)) return readFileSync(file, 'utf8').replaceAll('\0', ' ');
  return spawnSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).stdout ?? '';
}

/**
 * The number of a process's parent, or null when it cannot be told.
 * @param {number} pid
 * @returns {number | null}
 */
export function parentOf(pid) {
  const fields = statFields(pid);
  if (fields) return Number(fields[1]);
  const asked = spawnSync('ps', ['-o', 'ppid=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(asked.stdout) || null;
}

/**
 * Asks a process to stop and waits; uses force when it does not.
 * @param {number} pid
 * @param {{ signal?: NodeJS.Signals, patience?: number }} [options]  patience in milliseconds
 */
export async function stopProcess(pid, { signal = 'SIGTERM', patience = 10_000 } = {}) {
  for (const [name, wait] of /** @type {[NodeJS.Signals, number][]} */ ([
    [signal, patience],
    ['SIGKILL', 2_000],
  ])) {
    // Number 0 would mean our own whole group.
    if (!isAlive(pid)) return;
    process.kill(pid, name);
    const until = Date.now() + wait;
    while (Date.now() < until) {
      if (!isAlive(pid)) return;
      await pause(20);
    }
  }
}

/**
 * A command that the kernel stops when we die, however we die; the plain command where that is not offered
 * (outside Linux, or without util-linux). Optionally under another account.
 * @param {string} command
 * @param {string[]} args
 * @param {{ signal: 'INT' | 'TERM', account?: import('./account.mjs').Account }} options
 * @returns {{ command: string, args: string[], uid?: number, gid?: number }}
 */
export function commandDyingWithParent(command, args, { signal, account = null }) {
  const setpriv = setprivProgram();
  if (!setpriv) return { command, args, ...account };
  const as = account ? [`--reuid=${account.uid}`, `--regid=${account.gid}`, '--clear-groups'] : [];
  return { command: setpriv, args: [...as, '--pdeathsig', signal, command, ...args] };
}

/** @type {string | null | undefined} */
let knownSetpriv;

function setprivProgram() {
  if (knownSetpriv === undefined) {
    const tried = process.platform === 'linux' && spawnSync('setpriv', ['--pdeathsig', 'INT', 'true']);
    knownSetpriv = tried && tried.status === 0 ? 'setpriv' : null;
  }
  return knownSetpriv;
}

/**
 * Fields of /proc/<pid>/stat from the state on; the name before it may contain spaces and brackets.
 * @param {number} pid
 */
function statFields(pid) {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return null;
  }
}
