// The web server: sends pages and files to browsers, passes data calls on to the API, and says no to strangers' forms.
import express from 'express';
import type { AddressInfo } from 'node:net';
import { createRequestHandler } from '@react-router/express';
import { pino } from 'pino';
import type { ServerBuild } from 'react-router';
import { apiUrl, trustedProxies, webPort } from '@plumbline/platform/web';
import './app/load-context';
import { proxyTo } from './server/proxy';
import { logged, numbered } from './server/request-log';
import { sameSiteFormsOnly, securityHeaders } from './server/security';
import { staticFiles } from './server/static-files';

const log = pino({ name: 'web', level: process.env.PLUMBLINE_LOG_LEVEL ?? 'info' });
const build = (await import(new URL('./server/index.js', import.meta.url).href)) as ServerBuild;

const app = express();
app.disable('x-powered-by');
app.set('trust proxy', trustedProxies());
app.get('/health/live', (_request, response) => void response.json({ status: 'ok' }));
app.use(numbered, logged(log));
app.use(staticFiles(new URL('./client/', import.meta.url)));
app.use('/public', proxyTo(apiUrl()));
app.use(sameSiteFormsOnly);
app.use(['/graphql', '/files'], proxyTo(apiUrl()));
app.use(securityHeaders);
app.use(
  createRequestHandler({
    build,
    mode: 'production',
    getLoadContext: (_request, response) => ({ nonce: response.locals.nonce as string }),
  }),
);
app.use(((error, request, response, _next) => {
  log.error({ err: error, requestId: request.headers['x-request-id'] }, 'page failed');
  if (response.headersSent) return void response.destroy();
  response
    .status(500)
    .type('text/plain')
    .send('Something went wrong on our side. Please try again in a minute.');
}) satisfies express.ErrorRequestHandler);

const server = app.listen(webPort(), () => {
  log.info({ port: (server.address() as AddressInfo).port, api: apiUrl() }, 'listening');
});
server.on('error', (error) => {
  log.fatal({ err: error }, 'could not listen');
  process.exitCode = 1;
});

/** Answers what was begun, takes nothing new, and is gone after ten seconds at the latest. */
function stop(): void {
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => process.exit(0), 10_000).unref();
}
process.once('SIGTERM', stop);
process.once('SIGINT', stop);
