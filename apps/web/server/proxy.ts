// Passes a request on to the API as it is and streams the answer back, so that browsers need one address only.
import type { RequestHandler } from 'express';
import { request as plain, type IncomingHttpHeaders } from 'node:http';
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
  const send = origin.protocol === 'https:' ? secure : plain;
  const server = { hostname: origin.hostname.replace(/^\[|\]$/g, ''), port: origin.port || null };
  return (request, response) => {
    const path = addressBehind(request.originalUrl, allowed);
    if (typeof path === 'number') return refuseAddress(response, path);
    // A body travels with POST and PATCH alone: with other methods it has no frame, so the API could take it for a
    // second request.
    const hasBody = request.method === 'POST' || request.method === 'PATCH';
    const headers = {
      ...passedOn(request.headers, hasBody ? [] : ['content-length']),
      host: origin.host,
      'x-forwarded-host': request.get('host') ?? '',
      'x-forwarded-proto': request.protocol,
    };
    const call = send({ ...server, path, method: request.method, headers }, (answer) => {
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
      const message = 'Plumbline cannot be reached right now. Please try again in a minute.';
      response.status(502).json({ errors: [{ message, extensions: { code: 'UNREACHABLE' } }] });
    });
    response.on('close', () => call.destroy());
    if (hasBody) request.pipe(call);
    else call.end();
  };
}

function passedOn(headers: IncomingHttpHeaders, without: string[] = []): IncomingHttpHeaders {
  const dropped = [...ownToConnection, ...without];
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.includes(name)));
}
