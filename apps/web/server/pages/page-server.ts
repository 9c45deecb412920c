// What answers in the process of the pages: headers that guard the reader, the language, the page.
import { createServer, type RequestListener, type Server } from 'node:http';
import { createRequestHandler } from '@react-router/express';
import express, { type ErrorRequestHandler } from 'express';
import type { Logger } from 'pino';
import type { ServerBuild } from 'react-router';
import '../../app/load-context';
import { inTheReadersLanguage } from '../language';
import { securityHeaders } from '../security';

/** Answers requests for pages, which come from the web server alone: it is believed who asks, and for what. */
export function pageServer(build: ServerBuild, log: Logger): Server {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', true);
  app.use(
    securityHeaders,
    inTheReadersLanguage((prefix) =>
      createRequestHandler({
        build: { ...build, basename: prefix || '/' },
        mode: 'production',
        getLoadContext: (_request, response) => ({ nonce: response.locals.nonce as string }),
      }),
    ),
  );
  app.use(((error, request, response, _next) => {
    // Who hung up, or whose body was refused on the way, has no use for an answer.
    if (request.destroyed || response.destroyed) return;
    log.error({ err: error, requestId: request.headers['x-request-id'] }, 'page failed');
    if (response.headersSent) return void response.destroy();
    response
      .status(500)
      .type('text/plain')
      .send('Something went wrong on our side. Please try again in a minute.');
  }) satisfies ErrorRequestHandler);
  // The web server decides how long a connection lasts; one that ends just as a request comes would fail it.
  return createServer({ keepAliveTimeout: 0, requestTimeout: 0 }, app as RequestListener);
}
