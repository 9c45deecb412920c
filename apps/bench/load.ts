// Asks a server for many addresses over a few connections that stay open, as fast as it answers.
import { connect, type Socket } from 'node:net';

/** What a round of asking found. */
export interface Round {
  /** Whole answers a second. */
  perSecond: number;
  /** Bytes of all answers, heads included. */
  bytes: number;
}

/** One request, written once. `headers` are lines without their ends. */
export function requestFor(path: string, headers: readonly string[]): Buffer {
  return Buffer.from([`GET ${path} HTTP/1.1`, 'Host: localhost', ...headers, '', ''].join('\r\n'));
}

/**
 * Asks `port` for `requests` in turn for `seconds` over `connections`; each connection asks anew once its answer is
 * whole. Throws when an answer is neither 200 nor 304, or says no length.
 */
export async function load(
  port: number,
  requests: readonly Buffer[],
  { connections, seconds }: { connections: number; seconds: number },
): Promise<Round> {
  let [answers, bytes, next, over] = [0, 0, 0, false];
  const ask = () => requests[next++ % requests.length] ?? Buffer.alloc(0);
  const run = () =>
    new Promise<void>((done, fail) => {
      const socket: Socket = connect(port, '127.0.0.1');
      socket.setNoDelay(true);
      // Bytes of the present answer that are still to come; null until its head is read.
      let rest: number | null = null;
      let head: Buffer = Buffer.alloc(0);
      socket.on('connect', () => socket.write(ask()));
      socket.on('error', fail);
      socket.on('close', () => (over ? done() : fail(new Error('The server hung up.'))));
      socket.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (rest === null) {
          head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
          const end = head.indexOf('\r\n\r\n');
          if (end < 0) return;
          const length = bodyLength(head.toString('latin1', 0, end));
          if (length === null) return void socket.destroy(new Error('An answer that cannot be measured.'));
          rest = length - (head.length - end - 4);
        } else rest -= chunk.length;
        if (rest > 0) return;
        rest = null;
        head = Buffer.alloc(0);
        answers += 1;
        if (over) return void socket.end();
        socket.write(ask());
      });
    });
  const start = performance.now();
  const all = Array.from({ length: connections }, run);
  setTimeout(() => (over = true), seconds * 1000);
  await Promise.all(all);
  return { perSecond: answers / ((performance.now() - start) / 1000), bytes };
}

function bodyLength(head: string): number | null {
  if (head.startsWith('HTTP/1.1 304')) return 0;
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  return head.startsWith('HTTP/1.1 200') && length !== undefined ? Number(length) : null;
}
