import { createReadableStreamFromReadable } from '@react-router/node';
import express from 'express';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { addressBehind } from './address';
import { front } from './front';
import { pagesAt } from './pages/page-process';

const servers: Server[] = [];
const sockets: Socket[] = [];
const folder = mkdtempSync(join(tmpdir(), 'plumbline-front-'));
let api: string;
let secret: string;
let port: number;
/** The same behind a proxy that says who calls. */
let proxiedPort: number;
/** What reached the API and the stranger's server: method and path. */
let seen: string[] = [];
let mostHeld = 0;
/** How much of its body each page that is being asked for has got. */
let got: { bytes: number }[] = [];

async function listening(app: express.Express): Promise<string> {
  const server = createServer(app as Parameters<typeof createServer>[1]);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

beforeAll(async () => {
  secret = await listening(
    express().use((request, response) => {
      seen.push(`secret ${request.method} ${request.url}`);
      response.send('SECRET');
    }),
  );
  api = await listening(
    express().use(async (request, response) => {
      seen.push(`${request.method} ${request.url}`);
      let length = 0;
      for await (const chunk of request) length += (chunk as Buffer).length;
      response.send(`api took ${length}`);
    }),
  );
  const pages: express.RequestHandler = async (request, response) => {
    const chunks: Buffer[] = [];
    const mine = { bytes: 0 };
    got.push(mine);
    // As the pages read a form.
    const body = createReadableStreamFromReadable(request) as unknown as AsyncIterable<Uint8Array>;
    try {
      for await (const chunk of body) {
        chunks.push(Buffer.from(chunk));
        mine.bytes += chunk.length;
        mostHeld = Math.max(mostHeld, mine.bytes);
      }
    } catch (error) {
      seen.push('page stopped');
      throw error;
    }
    seen.push('page acted');
    response.send(`page took ${Buffer.concat(chunks).length}`);
  };
  const app = express().use(pages) as Parameters<typeof createServer>[1];
  // Pages stand behind a socket, as they do in the product.
  const pageServer = createServer({ keepAliveTimeout: 0 }, app);
  servers.push(pageServer);
  const socketPath = join(folder, 'pages.sock');
  await new Promise<void>((done) => pageServer.listen(socketPath, done));
  const files: express.RequestHandler = (_request, _response, next) => next();
  const portOf = async (trustedProxies: number) => {
    const app = front({
      api,
      files,
      pages: pagesAt(socketPath),
      log: pino({ enabled: false }),
      trustedProxies,
    });
    return Number(new URL(await listening(app)).port);
  };
  port = await portOf(0);
  proxiedPort = await portOf(1);
});
beforeEach(() => {
  seen = [];
  mostHeld = 0;
  got = [];
});
afterEach(() => sockets.splice(0).forEach((socket) => socket.destroy()));
afterAll(() =>
  servers.forEach((server) => {
    server.closeAllConnections();
    server.close();
  }),
);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Raw {
  socket: Socket;
  /** Resolves with all that arrived once it matches. */
  until(pattern: RegExp): Promise<string>;
  closed: Promise<void>;
}

function raw(text: string, to = port): Raw {
  const socket = connect(to, '127.0.0.1');
  sockets.push(socket);
  let heard = '';
  socket.on('error', () => {});
  socket.on('data', (data) => (heard += data.toString()));
  socket.write(text);
  const closed = new Promise<void>((done) => socket.once('close', () => done()));
  const until = (pattern: RegExp) =>
    new Promise<string>((done, fail) => {
      const look = () => void (pattern.test(heard) && done(heard));
      socket.on('data', look);
      void closed.then(() => (pattern.test(heard) ? done(heard) : fail(new Error(`Heard only: ${heard}`))));
      look();
    });
  return { socket, until, closed };
}

const ours = 'Sec-Fetch-Site: same-origin\r\n';
const head = (line: string, headers = '') => `${line} HTTP/1.1\r\nHost: here\r\n${headers}\r\n`;

describe('addresses', () => {
  test.each([
    ['another server', 'PUT SECRET/latest/api/token'],
    ['another server behind our own path', 'PUT SECRET/public/../latest/api/token'],
    ['another server, read', 'GET SECRET/public/x'],
    ['another server for the inner API', 'POST SECRET/graphql'],
    ['another server for a page', 'GET SECRET/log-in'],
    ['another server by two slashes', 'GET //SECRETHOST/public/x'],
    ['a backslash', 'GET /\\SECRETHOST/public/x'],
    ['a backslash further on', 'GET /public/..\\graphql'],
    ['the way out of the public part', 'GET /public/../graphql'],
    ['the way out, written in percent signs', 'GET /public/%2e%2E/graphql'],
    ['the way out, half in percent signs', 'GET /public/.%2e/graphql'],
    ['the way out with a hidden slash', 'GET /public/..%2fgraphql'],
    ['a hidden slash', 'GET /public/x%2F..%2F..%2Fgraphql'],
    ['a hidden backslash', 'GET /public/..%5cgraphql'],
    ['one dot', 'GET /public/./graphql'],
    ['a fragment', 'GET /public/graphql#x'],
    ['no path at all', 'OPTIONS *'],
  ])('%s is refused', async (_, line) => {
    const target = line.replace('SECRETHOST', new URL(secret).host).replace('SECRET', secret);
    const answer = await raw(head(target, `${ours}Connection: close\r\n`)).until(/\r\n\r\n.+/s);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('Go to the start page');
    expect(seen).toEqual([]);
  });

  test.each(['/graphql/more', '/GraphQL', '/Public/graphql', '/public', '/files/', '/FILES/plan.xlsx'])(
    '%s is not there',
    async (path) => {
      const answer = await raw(head(`GET ${path}`, ours)).until(/start page/);
      expect(answer).toMatch(/^HTTP\/1.1 404 /);
      expect(seen).toEqual([]);
    },
  );

  test.each([
    '/graphql',
    '/graphql?x=..%2f',
    '/public/graphql',
    '/public/releases/chicago/2026-q1.json',
    '/files/plan-template.xlsx?team=a%2Fb',
  ])('%s reaches the API as it is', async (path) => {
    await raw(head(`GET ${path}`, ours)).until(/api took 0/);
    expect(seen).toEqual([`GET ${path}`]);
  });

  test('a piece of a file reaches the API with its body', async () => {
    await raw(head('PATCH /files/uploads/abc', `${ours}Content-Length: 4\r\n`) + 'part').until(/api took 4/);
    expect(seen).toEqual(['PATCH /files/uploads/abc']);
  });

  test('other paths with the same beginning are not passed on', () => {
    expect(addressBehind('/publicity', ['/public/'])).toBe(404);
    expect(addressBehind('http://h/public/x', ['/public/'])).toBe(400);
    expect(addressBehind('/graphql', ['/public/'])).toBe(404);
  });

  test('a body of a request that has none never becomes a second request', async () => {
    const second = 'POST /graphql HTTP/1.1\r\nHost: api\r\nContent-Length: 0\r\n\r\n';
    const chunked = `${second.length.toString(16)}\r\n${second}\r\n0\r\n\r\n`;
    await raw(head('GET /public/graphql', 'Transfer-Encoding: chunked\r\n') + chunked).until(/api took 0/);
    await new Promise((done) => setTimeout(done, 100));
    expect(seen).toEqual(['GET /public/graphql']);
  });
});

const kB = 1024;
const MB = 1024 * kB;

/** Sends `bytes` of body (without an end if fewer than `announced`), announced or in pieces, as fast as they are taken, until all is sent or the other side hangs up. */
function sending(path: string, bytes: number, chunked: boolean, announced = bytes, from?: string): Raw {
  const framing = chunked ? 'Transfer-Encoding: chunked\r\n' : `Content-Length: ${announced}\r\n`;
  const sender = from ? `X-Forwarded-For: ${from}\r\n` : '';
  const call = raw(head(`POST ${path}`, ours + framing + sender), from ? proxiedPort : port);
  const piece = Buffer.alloc(32 * kB, 'x');
  let sent = 0;
  const go = (): void => {
    while (sent < bytes && !call.socket.destroyed) {
      const part = piece.subarray(0, Math.min(piece.length, bytes - sent));
      sent += part.length;
      if (chunked) call.socket.write(`${part.length.toString(16)}\r\n`);
      const goesOn = call.socket.write(part);
      if (chunked) call.socket.write('\r\n');
      if (!goesOn) return void call.socket.once('drain', go);
    }
    if (chunked && sent >= announced) call.socket.write('0\r\n\r\n');
  };
  go();
  return call;
}

describe('bodies', () => {
  test.each([
    ['/log-in', 60 * kB, 'page'],
    ['/log-in.data', 60 * kB, 'page'],
    ['/chicago/work/reports/1', 500 * kB, 'page'],
    ['/chicago/work/import', 8 * MB, 'page'],
    ['/chicago/work/import.data', 8 * MB, 'page'],
    ['/chicago/work/values-import', 8 * MB, 'page'],
    ['/graphql', 8 * MB, 'api'],
    ['/chicago/work/reports/1/evidence/2', 8 * MB, 'page'],
    ['/files/uploads/abc', 512 * kB, 'api'],
  ])('%s takes %d bytes, announced or not', async (path, bytes, who) => {
    for (const chunked of [false, true]) {
      const answer = await sending(path, bytes, chunked).until(new RegExp(`${who} took ${bytes}`));
      expect(answer).toMatch(/^HTTP\/1.1 200 /);
    }
  });

  test.each([
    ['/log-in', 65 * kB],
    ['/log-in', 700 * MB],
    ['/chicago', 65 * kB],
    ['/chicago/workers', 65 * kB],
    ['/chicago/work/reports/1', 520 * kB],
    ['/chicago/work/import/template', 520 * kB],
    ['/public/graphql', 65 * kB],
    ['/graphql', 9 * MB],
  ])('%s refuses %d bytes, announced or not', async (path, bytes) => {
    for (const chunked of [false, true]) {
      const call = sending(path, bytes, chunked);
      expect(await call.until(/try again/)).toMatch(/^HTTP\/1.1 413 /);
      await call.closed;
      expect(mostHeld).toBeLessThan(700 * kB);
    }
    // Half a form was never taken for a whole one.
    expect(seen).not.toContain('page acted');
  });

  test('the import page refuses unannounced floods, and explains announced ones itself', async () => {
    expect(await sending('/chicago/work/import', 20 * MB, true).until(/try again/)).toMatch(/ 413 /);
    expect(mostHeld).toBeLessThan(9 * MB);
    expect(
      await raw(head('POST /chicago/work/import', `${ours}Content-Length: ${65 * MB}\r\n`)).until(/try/),
    ).toMatch(/ 413 /);
    await sending('/chicago/work/import', 9 * MB, false).until(/page took/);
  });

  /** Large bodies that are begun and not ended, each so far that it is known to be large. */
  async function begun(senders: readonly string[]): Promise<Raw[]> {
    const open = senders.map((from, n) =>
      sending('/chicago/work/import', n < 4 ? 600 * kB : MB, n % 2 === 0, 2 * MB, from),
    );
    await eventually(
      () => got.length === senders.length && got.every(({ bytes }) => bytes > 512 * kB && bytes < 2 * MB),
    );
    return open;
  }

  async function eventually(holds: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await holds())) await new Promise((done) => setTimeout(done, 10));
  }

  const served = async (from: string, chunked = false) =>
    /took/.test(await sending('/graphql', MB, chunked, MB, from).until(/api took|in a minute/));

  test('the ninth large one waits its turn', async () => {
    const open = await begun(Array.from({ length: 8 }, (_, n) => `10.0.0.${n}`));
    for (const chunked of [false, true]) {
      const ninth = await sending('/graphql', MB, chunked, MB, '10.0.0.9').until(/in a minute/);
      expect(ninth).toMatch(/^HTTP\/1.1 503 /);
      expect(ninth).toMatch(/retry-after: 60/i);
    }
    expect(await sending('/log-in', kB, false, kB, '10.0.0.9').until(/page took/)).toMatch(/ 200 /);
    open.forEach(({ socket }) => socket.destroy());
    await eventually(() => served('10.0.0.9'));
  });

  test.each([
    ['one address', '10.0.0.1', '10.0.0.1'],
    ['one network of IPv6', '2001:db8:0:1::1', '2001:db8:0:1:ffff::2'],
  ])('nobody takes all places: %s has four of them', async (_, first, second) => {
    const open = await begun([first, second, first, second]);
    for (const chunked of [false, true]) expect(await served(second, chunked)).toBe(false);
    expect(await served('10.0.0.2')).toBe(true);
    open[0]?.socket.destroy();
    await eventually(() => served(second));
  });

  test('the longest form there is fits: a report returned with every comment in a script far from ours', async () => {
    const text = '\u{10348}'.repeat(2000);
    const form = new URLSearchParams({ version: '12', intent: 'return', reason: text });
    const id = '01890000-0000-7000-8000-000000000000';
    for (let n = 0; n < 200; n += 1) form.append(`comment.DELIVERABLE.${id}.note`, text);
    for (let n = 0; n < 1000; n += 1) form.append(`comment.DELIVERABLE.${id}.evidenceUrl`, '');
    const bytes = form.toString().length;
    for (const path of ['/chicago/work/review/7', '/chicago/work/review/7.data']) {
      expect(await sending(path, bytes, false).until(/took|try again/)).toMatch(/page took/);
    }
    expect(await sending('/chicago/work/review', bytes, false).until(/took|try again/)).toMatch(/ 413 /);
  });

  test('who announces large ones and sends nothing holds no place', async () => {
    for (let n = 0; n < 12; n += 1) sending('/chicago/work/import', kB, false, 2 * MB);
    await sending('/graphql', MB, false).until(/api took/);
  });
});
