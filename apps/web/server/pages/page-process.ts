// Pages are made in a process of their own: however long one takes, what is ready goes out meanwhile, and the process
// that sends it stays small and quick.
import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RequestHandler } from 'express';
import { passOn } from '../proxy';
import { hostOf } from '../security';

/** Where the two processes meet: a socket that nobody else of this computer may open. */
function meetingPlace(): string {
  if (process.platform === 'win32') return `\\\\.\\pipe\\plumbline-pages-${process.pid}`;
  const folder = mkdtempSync(join(tmpdir(), 'plumbline-pages-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'pages.sock');
}

/** What the pages' process is asked; it answers with the same. */
export const STILL_THERE = 'still there?';

/**
 * How often the pages' process is asked whether it still works, in milliseconds, and how many answers it may owe. It is
 * counted, not timed: a computer that slept has asked nothing meanwhile.
 */
const WATCH = { every: 10_000, mayOwe: 3 };

/** Ends a process that no longer answers: who hangs for ever is worse than who is gone, and is started again. */
function endWhenHanging(pages: ChildProcess, { every, mayOwe }: typeof WATCH): void {
  let owed = 0;
  pages.on('message', () => (owed = 0));
  const watch = setInterval(() => {
    if (owed >= mayOwe) return void pages.kill('SIGKILL');
    owed += 1;
    pages.send(STILL_THERE, () => undefined);
  }, every).unref();
  // Who hangs hears of no end either, not even of the web server's.
  const endToo = () => void pages.kill('SIGKILL');
  process.once('exit', endToo);
  pages.once('exit', () => {
    clearInterval(watch);
    process.off('exit', endToo);
  });
}

/**
 * Starts the program `entry` as the process that makes pages, and waits until it listens. `died` is told when it ends,
 * which it does for no good reason; one that no longer answers is ended.
 */
export async function startPageProcess(
  entry: URL,
  died: (cause: unknown) => void,
  watch = WATCH,
): Promise<RequestHandler> {
  const socketPath = meetingPlace();
  const pages = fork(entry, [socketPath]);
  pages.once('error', died);
  pages.once('exit', (code, signal) => died(new Error(`The pages' process ended with ${signal ?? code}.`)));
  await once(pages, 'message');
  endWhenHanging(pages, watch);
  return pagesAt(socketPath);
}

/** How long a page may say and take nothing before it is given up, in milliseconds: longer than any of ours takes. */
const PATIENCE = 120_000;

/**
 * Passes requests on to the pages behind a socket, with what this server found out about who asks. A page that says
 * nothing for `patience` milliseconds is given up, or requests would pile up here when pages hang.
 */
export function pagesAt(socketPath: string, patience = PATIENCE): RequestHandler {
  return (request, response) => {
    const headers = {
      host: request.headers.host ?? '',
      'x-forwarded-host': hostOf(request) ?? '',
      'x-forwarded-proto': request.protocol,
    };
    const to = { socketPath, path: request.originalUrl, headers, timeout: patience };
    passOn(request, response, to, () => {
      response
        .status(502)
        .type('text/plain')
        .send('Something went wrong on our side. Please try again in a minute.');
    });
  };
}
