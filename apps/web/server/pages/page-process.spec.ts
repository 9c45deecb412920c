// What a page hears of who asks for it, and what happens to a request whose page does not answer.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import express, { type Express } from 'express';
import { numbered } from '../request-log';
import { pagesAt, startPageProcess } from './page-process';

const folder = mkdtempSync(join(tmpdir(), 'plumbline-pages-spec-'));
const socketPath = join(folder, 'pages.sock');
const servers: Server[] = [];

async function listening(app: Express, at: string | number): Promise<AddressInfo> {
  const server = createServer({ keepAliveTimeout: 0 }, app as RequestListener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(at, done));
  return server.address() as AddressInfo;
}

/** A web server in front of the pages, which stands behind so many trusted proxies. */
async function front(trustedProxies: number): Promise<number> {
  const app = express().set('trust proxy', trustedProxies).use(numbered, pagesAt(socketPath));
  return (await listening(app, 0)).port;
}

beforeAll(async () => {
  const pages = express().set('trust proxy', true);
  pages.get('/breaks', (_request, response) => {
    response.write('half');
    setTimeout(() => response.destroy(), 20);
  });
  pages.use((asked, response) => {
    const { protocol, hostname, ip, originalUrl, method, headers } = asked;
    response.cookie('one', '1').cookie('two', '2');
    response.json({ protocol, hostname, ip, originalUrl, method, cookie: headers.cookie });
  });
  await listening(pages, socketPath);
});
afterAll(() => {
  for (const server of servers) {
    server.closeAllConnections();
    server.close();
  }
  rmSync(folder, { recursive: true, force: true });
});

function told(port: number, headers: Record<string, string>, path = '/es/chicago?page=2') {
  return new Promise<{ body: Record<string, unknown>; cookies?: string[] }>((done, fail) => {
    request({ port, path, headers }, (answer) => {
      let text = '';
      answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
      answer.on('error', fail);
      answer.on('end', () => {
        const cookies = answer.headers['set-cookie'];
        done({ body: JSON.parse(text) as Record<string, unknown>, ...(cookies && { cookies }) });
      });
    })
      .on('error', fail)
      .end();
  });
}

const claims = {
  host: 'plans.example',
  cookie: 'language=es',
  'x-forwarded-for': '203.0.113.7',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'https',
};

test('what a stranger claims about the way here is not passed on', async () => {
  const { body, cookies } = await told(await front(0), claims);
  expect(body).toEqual({
    protocol: 'http',
    hostname: 'plans.example',
    ip: expect.stringMatching(/127\.0\.0\.1|::1/) as string,
    originalUrl: '/es/chicago?page=2',
    method: 'GET',
    cookie: 'language=es',
  });
  expect(cookies).toHaveLength(2);
});

test('what our own proxies say is passed on', async () => {
  const { body } = await told(await front(1), claims);
  expect(body).toMatchObject({ protocol: 'https', hostname: 'evil.example', ip: '203.0.113.7' });
});

test('an answer that breaks off does not look complete, and one that never comes says so', async () => {
  const port = await front(0);
  await expect(told(port, { connection: 'close' }, '/breaks')).rejects.toThrow();
  const nobody = express().use(pagesAt(join(folder, 'nobody.sock')));
  const { port: lonely } = await listening(nobody, 0);
  const answer = await fetch(`http://127.0.0.1:${lonely}/chicago`, { headers: { connection: 'close' } });
  expect([answer.status, await answer.text()]).toEqual([
    502,
    'Something went wrong on our side. Please try again in a minute.',
  ]);
});

test('a page that never comes is given up, so that nobody waits for ever', async () => {
  const hanging = join(folder, 'hanging.sock');
  let left: (url: string) => void;
  const givenUp = new Promise<string>((done) => (left = done));
  await listening(
    express().use((asked, response) => void response.once('close', () => left(asked.originalUrl))),
    hanging,
  );
  const { port } = await listening(express().use(pagesAt(hanging, 50)), 0);
  const answer = await fetch(`http://127.0.0.1:${port}/chicago`, { headers: { connection: 'close' } });
  expect([answer.status, await answer.text()]).toEqual([
    502,
    'Something went wrong on our side. Please try again in a minute.',
  ]);
  expect(await givenUp).toBe('/chicago');
});

test('pages are made in another process, and it is told when that ends', async () => {
  const entry = join(folder, 'pages.mjs');
  writeFileSync(
    entry,
    `import { createServer } from 'node:http';
     const server = createServer((request, response) => {
       if (request.url === '/end') process.exit(3);
       response.end(String(process.pid));
     });
     server.listen(process.argv[2], () => process.send('listening'));`,
  );
  const causes: unknown[] = [];
  let told: (cause: unknown) => void = (cause) => causes.push(cause);
  const pages = await startPageProcess(pathToFileURL(entry), (cause) => told(cause));
  const { port } = await listening(express().use(numbered, pages), 0);
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
  expect(Number(await (await ask('/chicago')).text())).not.toBe(process.pid);
  expect(causes).toEqual([]);
  const ended = new Promise((done) => (told = done));
  expect((await ask('/end')).status).toBe(502);
  expect(String(await ended)).toContain('ended with 3');
});

test('a process of pages that hangs is ended, and one that works is left alone', async () => {
  const entry = join(folder, 'hanging.mjs');
  writeFileSync(
    entry,
    `import { createServer } from 'node:http';
     process.on('message', (asked) => process.send(asked));
     const server = createServer((request, response) => {
       if (request.url === '/hang') for (;;);
       response.end('a page');
     });
     server.listen(process.argv[2], () => process.send('listening'));`,
  );
  let told: (cause: unknown) => void = () => undefined;
  const ended = new Promise((done) => (told = done));
  const watch = { every: 50, mayOwe: 20 };
  const pages = await startPageProcess(pathToFileURL(entry), (cause) => told(cause), watch);
  const { port } = await listening(express().use(numbered, pages), 0);
  const ask = (path: string) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { connection: 'close' } });
  // Longer than it may owe answers.
  await new Promise((done) => setTimeout(done, watch.every * (watch.mayOwe + 10)));
  expect(await (await ask('/chicago')).text()).toBe('a page');
  expect((await ask('/hang')).status).toBe(502);
  expect(String(await ended)).toContain('SIGKILL');
});
