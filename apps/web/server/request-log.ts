// Every request gets a number and one line in the log; neither holds anything about the person.
import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';

/** Gives the request its id (one from a trusted proxy is kept) and its sender's address for the API's throttle. */
export function numbered(request: Request, response: Response, next: NextFunction): void {
  const trusted = request.app.get('trust proxy') ? request.get('x-request-id') : undefined;
  const id = trusted && /^[\w-]{8,64}$/.test(trusted) ? trusted : randomUUID();
  request.headers['x-request-id'] = id;
  // What a stranger wrote here is dropped: only the address we see ourselves (or our proxies vouch for) travels on.
  request.headers['x-forwarded-for'] = request.ip ?? '';
  response.setHeader('x-request-id', id);
  next();
}

/** One line a request: method, path without its query, status, milliseconds, id. */
export function logged(log: Logger): RequestHandler {
  return (request, response, next) => {
    const startedAt = performance.now();
    const path = withoutKeys(request.path);
    response.on('close', () => {
      const ms = Math.round(performance.now() - startedAt);
      const requestId = request.headers['x-request-id'];
      log.info({ method: request.method, path, status: response.statusCode, ms, requestId }, 'request');
    });
    next();
  };
}

/** The address of a person's calendar is a key to it, and logs are read by more people than keys are for. */
function withoutKeys(path: string): string {
  return path.replace(/^(\/+calendar\/+).+/i, '$1…');
}
