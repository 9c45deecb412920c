// The public endpoint from outside: open to pages of any other site, without anybody's log-in, a fair share for each.
import { Lexer, Source, TokenKind } from 'graphql';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import { senderOf } from '@plumbline/platform/domain';

/** How many questions of their own somebody may send in a minute; the site's own pages are not counted. */
export const QUESTIONS_A_MINUTE = 120;

/** And so many of the questions our own pages are known to ask, by their hash. */
const KNOWN_QUESTIONS_A_MINUTE = 6000;
const MINUTE = 60_000;
/** More callers than these are not remembered one by one. */
const MOST_CALLERS = 10_000;

/** Lets pages of other sites ask, and answers the question browsers ask before (Fetch Standard, CORS protocol). */
export function openToOtherSites(request: Request, response: Response, next: NextFunction): void {
  response.set({
    'Access-Control-Allow-Origin': '*',
    'Access-Control-Expose-Headers': 'Retry-After',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Cache-Control': 'no-store',
  });
  if (request.method !== 'OPTIONS') return next();
  response
    .set({
      'Access-Control-Allow-Methods': 'GET, POST, OPTIONS',
      'Access-Control-Allow-Headers': 'Content-Type, Accept',
      'Access-Control-Max-Age': '86400',
    })
    .status(204)
    .end();
}

/** The longest question, in words and signs of GraphQL. */
export const LONGEST_QUESTION = 4000;

/** Refuses a question that is too long to be read, before anything reads it. */
export function shortEnough(request: Request, response: Response, next: NextFunction): void {
  const { query } = { ...request.query, ...(request.body as object | undefined) };
  if (typeof query !== 'string' || !isTooLong(query)) return next();
  response.status(400).json({
    errors: [
      {
        message: `This query is longer than ${LONGEST_QUESTION} words and signs (token limit). Send several queries.`,
        extensions: { code: 'BAD_REQUEST' },
      },
    ],
  });
}

function isTooLong(query: string): boolean {
  const lexer = new Lexer(new Source(query));
  try {
    for (let count = 0; count <= LONGEST_QUESTION; count += 1) {
      if (lexer.advance().kind === TokenKind.EOF) return false;
    }
    return true;
  } catch {
    // It is not GraphQL; what reads it says where.
    return false;
  }
}

/** Counts questions by the caller's address; whoever sends more than {@link QUESTIONS_A_MINUTE} waits. */
export function fairShare(clock: () => number = Date.now): RequestHandler {
  let minute = 0;
  let asked = new Map<string, number>();
  return (request, response, next) => {
    const now = Math.floor(clock() / MINUTE);
    if (now !== minute) {
      minute = now;
      asked = new Map();
    }
    const body = request.body as { documentId?: unknown } | undefined;
    // Questions of our own pages are known and cheap, and a page asks several: they are counted apart.
    const isKnown = typeof body?.documentId === 'string';
    const caller = `${isKnown ? 'known ' : ''}${senderOf(request.ip ?? '')}`;
    const count = (asked.get(caller) ?? 0) + 1;
    asked.set(caller, count);
    for (const oldest of asked.keys()) {
      if (asked.size <= MOST_CALLERS) break;
      asked.delete(oldest);
    }
    if (count <= (isKnown ? KNOWN_QUESTIONS_A_MINUTE : QUESTIONS_A_MINUTE)) return next();
    const seconds = Math.ceil(((now + 1) * MINUTE - clock()) / 1000);
    response
      .status(429)
      .set('Retry-After', String(Math.max(1, seconds)))
      .json({
        errors: [
          {
            message: `You sent more than ${QUESTIONS_A_MINUTE} queries in a minute. Wait ${Math.max(1, seconds)} seconds, or take the files of the release.`,
            extensions: { code: 'TOO_MANY_REQUESTS' },
          },
        ],
      });
  };
}
