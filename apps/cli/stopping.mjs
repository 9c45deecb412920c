// Notices that a command is to end: Ctrl-C, a kill, a closed terminal, or the death of the npm that started it.
import { commandLineOf, isAlive, parentOf } from '../../libs/platform/embedded/index.mjs';
import { asked } from './checkout.mjs';

/**
 * @param {(why: string) => void} tell  called once
 * @returns {AbortSignal} aborted when the command is to end
 */
export function whenAskedToStop(tell) {
  const stop = new AbortController();
  const parent = process.ppid;
  /** @param {string} why */
  const end = (why) => {
    if (stop.signal.aborted) return;
    tell(why);
    stop.abort(new Error(why));
  };
  process.on('SIGINT', () => end('Ctrl-C.'));
  process.on('SIGTERM', () => end('Asked to stop.'));
  process.on('SIGHUP', () => end('The terminal was closed.'));
  const npm = asked.npmScript ? npmAbove(parent) : null;
  const watch = setInterval(() => {
    // npm passes a kill on to its shell only, and when it is killed hard, to nobody.
    if (npm && (process.ppid !== parent || !isAlive(npm))) end('The npm that started this is gone.');
  }, 500);
  watch.unref();
  return stop.signal;
}

/**
 * @param {AbortSignal} signal
 * @returns {Promise<null>} when the command is to end
 */
export function askedToStop(signal) {
  return new Promise((done) => {
    if (signal.aborted) return done(null);
    signal.addEventListener('abort', () => done(null), { once: true });
  });
}

/**
 * The npm that started us: our parent, or the parent of the shell in between.
 * @param {number} parent
 */
function npmAbove(parent) {
  return commandLineOf(parent).includes('apps/cli/') ? parentOf(parent) : parent;
}
