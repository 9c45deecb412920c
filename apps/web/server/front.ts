// The order in which a request meets the web server's rules, before a page or the API answers it.
import express, { type Express, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import { plainAddressesOnly } from './address';
import { bodyLimits } from './body-limits';
import { proxyTo } from './proxy';
import { logged, numbered } from './request-log';
import { robotsText } from './robots';
import { sameSiteFormsOnly } from './security';

/** What stands behind the rules. */
interface Behind {
  /** Origin of the API, e.g. `http://127.0.0.1:3000`. */
  api: string;
  files: RequestHandler;
  pages: RequestHandler;
  log: Logger;
  /** Is this a demonstration? */
  demo?: boolean;
  /** Number of trusted proxies in front. */
  trustedProxies: number;
}

/** The whole web server, ready to listen. */
export function front({ api, files, pages, log, trustedProxies, demo = false }: Behind): Express {
  const app = express();
  app.disable('x-powered-by');
  app.set('trust proxy', trustedProxies);
  app.use(plainAddressesOnly);
  app.get('/health/live', (_request, response) => void response.json({ status: 'ok' }));
  app.use(numbered, logged(log), bodyLimits());
  app.get('/robots.txt', (_request, response) => void response.type('text/plain').send(robotsText(demo)));
  app.use(files);
  app.use('/public', proxyTo(api, '/public/'));
  // Where data portals look for the catalog.
  app.get('/data.json', proxyTo(api, '/data.json'));
  app.use(sameSiteFormsOnly);
  app.use(['/graphql', '/files'], proxyTo(api, '/graphql', '/files/'));
  app.use('/calendar', proxyTo(api, '/calendar/'));
  app.use(pages);
  app.use(((error, request, response, _next) => {
    // A page whose body was refused fails as it should; the caller has the answer.
    if (response.locals.refused) return;
    log.error({ err: error, requestId: request.headers['x-request-id'] }, 'page failed');
    if (response.headersSent) return void response.destroy();
    response
      .status(500)
      .type('text/plain')
      .send('Something went wrong on our side. Please try again in a minute.');
  }) satisfies express.ErrorRequestHandler);
  return app;
}
