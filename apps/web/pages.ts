// The process in which pages are made; the web server starts it and passes requests on to it.
import { pino } from 'pino';
import type { ServerBuild } from 'react-router';
import { STILL_THERE } from './server/pages/page-process';
import { pageServer } from './server/pages/page-server';

const log = pino({ name: 'web', level: process.env.PLUMBLINE_LOG_LEVEL ?? 'info' });
const build = (await import(new URL('./server/index.js', import.meta.url).href)) as ServerBuild;
const [, , socketPath] = process.argv;
// It lives as long as the web server, which may still owe answers when both are told to stop.
process.on('SIGTERM', () => undefined);
process.on('SIGINT', () => undefined);
process.once('disconnect', () => process.exit(0));
process.on('message', (asked) => asked === STILL_THERE && process.send?.(STILL_THERE));
pageServer(build, log).listen(socketPath, () => process.send?.('listening'));
