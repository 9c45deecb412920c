// The web server: sends pages and files to browsers, passes data calls on to the API, and says no to strangers' forms.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pino } from 'pino';
import { apiUrl, isDemo, publicUrl, trustedProxies, webPort } from '@plumbline/platform/web';
import { front } from './server/front';
import { KeptAnswers } from './server/kept/kept-answers';
import { askApiForState, PublicationWatch } from './server/kept/publication-state';
import { startPageProcess } from './server/pages/page-process';
import { warningAboutProxies } from './server/proxies';
import { staticFiles } from './server/static-files';

const log = pino({ name: 'web', level: process.env.PLUMBLINE_LOG_LEVEL ?? 'info' });
const warning = warningAboutProxies(publicUrl(), trustedProxies());
if (warning) log.warn(warning);

const app = front({
  api: apiUrl(),
  files: staticFiles(new URL('./client/', import.meta.url)),
  pages: await startPageProcess(new URL('./pages.js', import.meta.url), (err) => {
    log.fatal({ err }, 'pages can no longer be made');
    process.exit(1);
  }),
  log,
  trustedProxies: trustedProxies(),
  demo: isDemo(),
});

const kept = new KeptAnswers(new PublicationWatch(askApiForState(apiUrl())));
const server = createServer(kept.around(app));
server.listen(webPort(), () => {
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
