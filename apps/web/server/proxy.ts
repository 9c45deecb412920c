// Passes a request on to the API as it is and streams the answer back, so that browsers need one address only.
import type { Request, RequestHandler, Response } from 'express';
import { request as plain, type IncomingHttpHeaders, type RequestOptions } from 'node:http';
import { request as secure } from 'node:https';
import { addressBehind, refuseAddress } from './address';

/** Headers that belong to one connection, not to the message. */
const ownToConnection = [
  'connection',
  'keep-alive',
  'transfer-encoding',
  'upgrade',
  'te',
  'trailer',
  'proxy-authorization',
];

/**
 * Handler that forwards method, path, headers and body to `base` (an origin such as `http://127.0.0.1:3000`) and to
 * nowhere else. Only the `allowed` paths pass: `/files/` means everything below it, `/graphql` exactly this one.
 */
export function proxyTo(base: string, ...allowed: string[]): RequestHandler {
  const origin = new URL(base);
  const server = {
    protocol: origin.protocol,
    hostname: origin.hostname.replace(/^\[|\]$/g, ''),
    port: origin.port || null,
  };
  return (request, response) => {
    const path = addressBehind(request.originalUrl, allowed);
    if (typeof path === 'number') return refuseAddress(response, path);
    const headers = {
      host: origin.host,
      'x-forwarded-host': request.get('host') ?? '',
      'x-forwarded-proto': request.protocol,
    };
    passOn(request, response, { ...server, path, headers }, () => {
      const message = 'Plumbline cannot be reached right now. Please try again in a minute.';
      response.status(502).json({ errors: [{ message, extensions: { code: 'UNREACHABLE' } }] });
    });
  };
}

/**
 * Sends a request `to` another server of ours, with its body and its headers (those in `to` instead of its own), and
 * the answer back as it comes. `unreachable` answers where that server does not.
 */
export function passOn(
  request: Request,
  response: Response,
  to: RequestOptions & { headers: Record<string, string> },
  unreachable: () => void,
): void {
  // A body travels with POST and PATCH alone: with other methods it has no frame, so the other server could take it for
  // a second request.
  const hasBody = request.method === 'POST' || request.method === 'PATCH';
  const headers = { ...passedOn(request.headers, hasBody ? [] : ['content-length']), ...to.headers };
  const send = to.protocol === 'https:' ? secure : plain;
  const call = send({ ...to, method: request.method, headers }, (answer) => {
    if (response.headersSent) return void answer.destroy();
    response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers));
    answer.pipe(response);
    // An answer that breaks off must not look complete.
    answer.on('error', () => response.destroy());
  });
  call.on('error', () => {
    // A refusal that is being sent already is the better answer.
    if (response.locals.refused) return;
    if (response.headersSent) return void response.destroy();
    unreachable();
  });
  // Said only where `to` has a `timeout`.
  call.on('timeout', () => call.destroy(new Error('There was no answer in time.')));
  response.on('close', () => call.destroy());
  if (hasBody) request.pipe(call);
  else call.end();
}

function passedOn(headers: IncomingHttpHeaders, without: string[] = []): IncomingHttpHeaders {
  const dropped = [...ownToConnection, ...without];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.includes(name)));
}
