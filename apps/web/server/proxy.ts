// Passes a request on to the API as it is and streams the answer back, so that browsers need one address only.
import type { RequestHandler } from 'express';
import { request as plain, type IncomingHttpHeaders } from 'node:http';
import { request as secure } from 'node:https';

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

/** Handler that forwards method, path, headers and body to `base` (an origin such as `http://127.0.0.1:3000`). */
export function proxyTo(base: string): RequestHandler {
  const origin = new URL(base);
  const send = origin.protocol === 'https:' ? secure : plain;
  return (request, response) => {
    const headers = {
      ...passedOn(request.headers),
      host: origin.host,
      'x-forwarded-host': request.get('host') ?? '',
      'x-forwarded-proto': request.protocol,
    };
    const call = send(new URL(request.originalUrl, origin), { method: request.method, headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, passedOn(answer.headers));
      answer.pipe(response);
      // An answer that breaks off must not look complete.
      answer.on('error', () => response.destroy());
    });
    call.on('error', () => {
      if (response.headersSent) return void response.destroy();
      const message = 'Plumbline cannot be reached right now. Please try again in a minute.';
      response.status(502).json({ errors: [{ message, extensions: { code: 'UNREACHABLE' } }] });
    });
    response.on('close', () => call.destroy());
    request.pipe(call);
  };
}

function passedOn(headers: IncomingHttpHeaders): IncomingHttpHeaders {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ownToConnection.includes(name)));
}
