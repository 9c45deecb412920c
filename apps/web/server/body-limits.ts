// How much anybody may send us: forms are small, only a plan file is large, and few large ones are held at a time.
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { senderOf } from '@plumbline/platform/domain';

const kB = 1024;
const MB = 1024 * kB;

/** A plan file of 5 MB written as text (a third more) with the form around it. */
const planFile = 8.5 * MB;

/** A translation file of 2 MB with the form around it. */
const translationFile = 2.25 * MB;

/** Bytes a character of any script may take in a form: four bytes of UTF-8, each written as three ("%F0"). */
const character = 12;

/**
 * A report that is returned with all its comments, the longest form of the site: 200 comments and a reason of 2,000
 * characters each, and the names of the boxes, filled or empty.
 */
const returnedReport = (200 + 1) * 2000 * character + 256 * kB;

/**
 * Above this a body counts as large. It is also the largest of all other forms of the workspace: an item of a report
 * has three texts of together 5,280 characters, a release has notes of 5,000.
 */
const workspaceForm = 512 * kB;

/** What still arrives after a refusal is thrown away up to here, since browsers read no answer before they have sent. */
const heard = 64 * MB;

interface Limit {
  /** Bytes that may arrive. */
  bytes: number;
  /** Bytes a body may announce: more than `bytes` only where the page throws such a body away and explains it itself. */
  announced: number;
}

function limitFor(path: string): Limit {
  if (/^\/[^/]+\/work\/(values-)?import(\.data)?\/?$/i.test(path))
    return { bytes: planFile, announced: heard };
  if (path === '/graphql') return { bytes: planFile, announced: planFile };
  if (/^\/[^/]+\/work\/review\/[^/]+\/?$/i.test(path)) {
    return { bytes: returnedReport, announced: returnedReport };
  }
  // A translation file of 2 MB; the page of a language takes nothing else that is large.
  if (/^\/[^/]+\/work\/translations\/[^/]+(\.data)?\/?$/i.test(path))
    return { bytes: translationFile, announced: heard };
  // A file posted without script comes whole; with script it comes in pieces.
  if (/^\/[^/]+\/work\/reports\/[^/]+\/evidence\/[^/]+$/i.test(path))
    return { bytes: planFile, announced: planFile };
  const isPart = /^\/files\/uploads(\/|$)/.test(path);
  const bytes = isPart || /^\/[^/]+\/work(\.data)?(\/|$)/i.test(path) ? workspaceForm : 64 * kB;
  return { bytes, announced: bytes };
}

/**
 * How many large bodies may arrive at a time, how long (milliseconds) one may take from the moment it has turned out to
 * be large, and how long a refused one may still be sent.
 */
const LARGE = { atOnce: 8, fromOneAddress: 4, arrival: 60_000, patience: 10_000 };

/**
 * Refuses a body that is too large (413), by its announced length or, where none is announced, as soon as too much has
 * arrived; and refuses more than `atOnce` large ones at a time, or `fromOneAddress`, so that nobody takes all places
 * (503). A body is large once so much of it has come: who announces one and sends nothing holds no place, and who sends
 * one slowly loses it (408). Nothing is kept: bodies pass through as they come.
 */
export function bodyLimits({ atOnce, fromOneAddress, arrival, patience } = LARGE): RequestHandler {
  let large = 0;
  const largeFrom = new Map<string, number>();
  return (request: Request, response: Response, next: NextFunction) => {
    const length = Number(request.headers['content-length'] ?? 0);
    if (length === 0 && !request.headers['transfer-encoding']) return next();
    const limit = limitFor(request.path);
    let counted = false;
    const mayBeLarge = (): boolean => {
      if (counted) return true;
      const sender = senderOf(request.ip ?? '');
      const own = largeFrom.get(sender) ?? 0;
      if (large >= atOnce || own >= fromOneAddress) return false;
      large += 1;
      largeFrom.set(sender, own + 1);
      counted = true;
      const tooLate = setTimeout(() => refuse(request, response, tooSlow, patience), arrival);
      request.once('end', () => clearTimeout(tooLate));
      response.once('close', () => {
        clearTimeout(tooLate);
        large -= 1;
        const left = (largeFrom.get(sender) ?? 1) - 1;
        if (left > 0) largeFrom.set(sender, left);
        else largeFrom.delete(sender);
      });
      return true;
    };
    if (length > limit.announced) return refuse(request, response, tooLarge, patience);
    if (length === 0 || length > workspaceForm) {
      const most = length === 0 ? limit.bytes : limit.announced;
      count(request, response, { limit: most, mayBeLarge, patience });
    }
    next();
  };
}

/** Watches a body as it comes without taking anything from those who read it. */
function count(
  request: Request,
  response: Response,
  { limit, mayBeLarge, patience }: { limit: number; mayBeLarge: () => boolean; patience: number },
): void {
  let arrived = 0;
  const look = (chunk: Buffer) => {
    arrived += chunk.length;
    const refusal = arrived > limit ? tooLarge : arrived > workspaceForm && !mayBeLarge() ? tooMany : null;
    if (!refusal) return;
    request.off('data', look);
    refuse(request, response, refusal, patience);
  };
  // Paused first, so that nothing flows before the one who reads the body is there.
  request.pause();
  request.on('data', look);
}

interface Refused {
  status: number;
  code: string;
  message: string;
}

const tooLarge: Refused = {
  status: 413,
  code: 'TOO_LARGE',
  message: 'This is more than we can take at once. Go back, shorten it or send it in parts, and try again.',
};
const tooMany: Refused = {
  status: 503,
  code: 'BUSY',
  message: 'Several large files are arriving right now. Please try again in a minute.',
};

const tooSlow: Refused = {
  status: 408,
  code: 'TOO_SLOW',
  message: 'Your connection was too slow for this file. Please try again, or send it from another place.',
};

/** Answers at once, takes the body away from its reader, throws away what still arrives, and then hangs up. */
function refuse(request: Request, response: Response, refusal: Refused, patience: number): void {
  response.locals.refused = true;
  request.unpipe();
  // The reader hears of a failure and never of an end: half a form must not be taken for a whole one.
  request.once('error', () => {});
  request.emit('error', new Error(refusal.message));
  for (const event of ['data', 'readable', 'end']) request.removeAllListeners(event);
  if (response.headersSent) return void response.destroy();
  const { status, code, message } = refusal;
  const forProgram = /^\/(graphql|public)(\/|$)/.test(request.path);
  const body = forProgram ? JSON.stringify({ errors: [{ message, extensions: { code } }] }) : message;
  response.writeHead(status, {
    'content-type': `${forProgram ? 'application/json' : 'text/plain'}; charset=utf-8`,
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    connection: 'close',
    ...(status === 503 ? { 'retry-after': '60' } : {}),
  });
  // Complete for the one who reads it, but the connection stays until the body has come or patience ends.
  response.write(body);
  let thrownAway = 0;
  const hangUp = () => void response.end();
  const timer = setTimeout(hangUp, patience);
  response.once('close', () => clearTimeout(timer));
  request.once('end', hangUp);
  request.on('data', (chunk: Buffer) => {
    thrownAway += chunk.length;
    if (thrownAway > heard) hangUp();
  });
  request.resume();
}
