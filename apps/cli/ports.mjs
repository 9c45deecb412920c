// Finds the ports to serve on.
import { createServer } from 'node:net';
import { Trouble } from './trouble.mjs';

/**
 * The wished port or, when it is taken, the next free one.
 * @param {number} wished
 * @param {ReadonlySet<number>} [kept]  ports that are promised already
 * @returns {Promise<number>}
 */
export async function freePortFrom(wished, kept = new Set()) {
  if (!Number.isInteger(wished) || wished < 1 || wished > 65_535) {
    throw new Trouble(`${wished} is not a port. Choose a whole number from 1 to 65535.`);
  }
  for (let port = wished; port <= Math.min(wished + 200, 65_535); port += 1) {
    if (!kept.has(port) && (await isFree(port))) return port;
  }
  throw new Trouble(`None of the ports from ${wished} to ${Math.min(wished + 200, 65_535)} is free.`);
}

/**
 * @param {number} port
 * @returns {Promise<boolean>}
 */
export async function isFree(port) {
  // Some systems let one program have 127.0.0.1 and another the rest, so both are tried.
  for (const host of ['127.0.0.1', undefined]) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/** A port that nobody uses at this moment. */
export function anyFreePort() {
  return new Promise((/** @type {(port: number) => void} */ found, failed) => {
    const probe = createServer();
    probe.once('error', failed);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = /** @type {import('node:net').AddressInfo} */ (probe.address());
      probe.close(() => found(port));
    });
  });
}

/**
 * @param {number} port
 * @param {string | undefined} host
 */
function canListen(port, host) {
  return new Promise((/** @type {(free: boolean) => void} */ answer) => {
    const probe = createServer();
    probe.once('error', () => answer(false));
    probe.listen({ port, host, exclusive: true }, () => probe.close(() => answer(true)));
  });
}
