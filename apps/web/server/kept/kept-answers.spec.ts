// What is kept of the public site: sent again without asking, and never once it is no longer true or was never for everybody.
import {
  createServer,
  request,
  type IncomingHttpHeaders,
  type RequestListener,
  type Server,
} from 'node:http';
import type { AddressInfo } from 'node:net';
import { KeptAnswers, placeOf } from './kept-answers';
import { PublicationWatch, type PublicationState } from './publication-state';

const servers: Server[] = [];
afterAll(() => servers.forEach((server) => server.close()));

interface Site {
  get: (
    path: string,
    headers?: Record<string, string>,
  ) => Promise<{ status: number; text: string; headers: IncomingHttpHeaders }>;
  post: (path: string) => Promise<unknown>;
  /** Addresses that were made anew. */
  made: string[];
  publish: (city: string) => void;
  breakApi: () => void;
  asked: () => number;
  pass: (milliseconds: number) => void;
}

async function site(headersOf: (path: string) => Record<string, string>): Promise<Site> {
  const numbers = new Map([
    ['chicago', 1],
    ['new-york', 1],
  ]);
  let [asked, time, broken] = [0, 1000, false];
  const ask = (): Promise<PublicationState | null> => {
    asked += 1;
    const cities = new Map([...numbers].map(([city, number]) => [city, String(number)]));
    return Promise.resolve(broken ? null : { cities, all: JSON.stringify([...cities]) });
  };
  const made: string[] = [];
  const app: RequestListener = (call, response) => {
    if (call.method !== 'POST') made.push(call.url ?? '');
    response.setHeader('x-request-id', made.length);
    response.writeHead(200, { 'content-type': 'text/plain', ...headersOf(call.url ?? '') });
    response.write(`${call.url} `);
    response.end(`number ${made.length}`);
  };
  const watch = new PublicationWatch(ask, () => time);
  const server = createServer(new KeptAnswers(watch, { all: 20_000, one: 2000 }).around(app));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const call = (method: string, path: string, headers: Record<string, string> = {}) =>
    new Promise<{ status: number; text: string; headers: IncomingHttpHeaders }>((done, fail) => {
      request({ port, path, method, headers, agent: false }, (answer) => {
        let text = '';
        answer.on('data', (chunk: Buffer) => (text += chunk.toString()));
        answer.on('end', () => done({ status: answer.statusCode ?? 0, text, headers: answer.headers }));
      })
        .on('error', fail)
        .end();
    });
  return {
    get: (path, headers) => call('GET', path, headers),
    post: async (path) => {
      await call('POST', path);
      // The server hears that the answer is through a moment after the caller does.
      await new Promise((done) => setTimeout(done, 20));
      time += 1;
    },
    made,
    publish: (city) => numbers.set(city, (numbers.get(city) ?? 0) + 1),
    breakApi: () => (broken = true),
    asked: () => asked,
    pass: (milliseconds) => (time += milliseconds),
  };
}

const published = () => ({ 'cache-control': 'public, max-age=0, must-revalidate', etag: '"1"' });

test('a published page is made once, and asked about once in a while', async () => {
  const { get, made, pass, asked } = await site(published);
  const first = await get('/chicago/latest');
  expect(await get('/chicago/latest')).toMatchObject({ status: 200, text: first.text });
  pass(1000);
  await Promise.all([get('/chicago/latest'), get('/chicago/latest')]);
  expect(made).toEqual(['/chicago/latest']);
  expect(asked()).toBe(2);
});

test('it is made again once something of its city was published or withdrawn, and not for another city', async () => {
  const { get, made, pass, publish } = await site(published);
  for (const path of ['/chicago', '/es/chicago', '/new-york', '/', '/library']) await get(path);
  made.length = 0;
  publish('chicago');
  pass(1000);
  for (const path of ['/chicago', '/es/chicago', '/new-york', '/', '/library']) await get(path);
  expect(made).toEqual(['/chicago', '/es/chicago', '/', '/library']);
});

test('who publishes something through this server sees it at once', async () => {
  const { get, post, made, publish } = await site(published);
  await get('/chicago');
  publish('chicago');
  await get('/chicago');
  expect(made).toHaveLength(1);
  await post('/chicago/work/releases/1');
  await get('/chicago');
  expect(made).toHaveLength(2);
});

test('a visitor who has it already is told so in a few bytes; each encoding is kept for itself', async () => {
  const { get, made } = await site(published);
  await get('/chicago', { 'accept-encoding': 'br' });
  await get('/chicago', { 'accept-encoding': 'gzip' });
  expect(made).toHaveLength(2);
  const again = await get('/chicago', { 'accept-encoding': 'br', 'if-none-match': 'W/"0", "1"' });
  expect(again).toMatchObject({ status: 304, text: '' });
  expect(again.headers).toMatchObject({ etag: '"1"', 'cache-control': 'public, max-age=0, must-revalidate' });
  expect(made).toHaveLength(2);
});

test.each([
  ['a page of the workspace', '/chicago/work', published()],
  ['the log-in page', '/log-in', published()],
  ['what says it is private', '/chicago', { 'cache-control': 'private, no-store', etag: '"1"' }],
  ['what sets a cookie', '/chicago', { ...published(), 'set-cookie': 'a=b' }],
  ['what has no tag', '/chicago', { 'cache-control': 'public' }],
  ['an answer of the API to a question', '/public/graphql?query=x', published()],
  ['an address that is none of ours', '//chicago', published()],
])('%s is never kept', async (_, path, headers) => {
  const { get, made } = await site(() => headers);
  await get(path);
  await get(path);
  expect(made).toHaveLength(2);
});

test('nothing kept is trusted while nobody can say whether it is true', async () => {
  const { get, made, pass, breakApi } = await site(published);
  await get('/chicago');
  breakApi();
  pass(1000);
  await get('/chicago');
  expect(made).toHaveLength(2);
});

test('the mark of one answer’s scripts is not kept', async () => {
  const policy = { 'content-security-policy': "default-src 'none';script-src 'self' 'nonce-abc=='" };
  const { get } = await site(() => ({ ...published(), ...policy }));
  await get('/chicago');
  const { headers } = await get('/chicago');
  expect(headers['content-security-policy']).toBe("default-src 'none';script-src 'self'");
});

test('there is room for so much; what came first goes first, and what is too large is not kept', async () => {
  const { get, made } = await site(published);
  const pages = Array.from({ length: 60 }, (_, n) => `/chicago/${n}`);
  for (const path of pages) await get(path);
  made.length = 0;
  await get('/chicago/59');
  await get('/chicago/0');
  await get(`/chicago/${'x'.repeat(2500)}`);
  await get(`/chicago/${'x'.repeat(2500)}`);
  expect(made).toHaveLength(3);
});

test('what takes room counts with its address and headers, and long made-up addresses take none', async () => {
  const { get, made } = await site(() => ({ ...published(), 'x-long': 'x'.repeat(4000) }));
  for (const path of ['/chicago/0', '/chicago/1', '/chicago/2']) await get(path);
  made.length = 0;
  await get('/chicago/0');
  expect(made).toEqual(['/chicago/0']);
  const short = await site(published);
  const long = `/es?x=${'x'.repeat(1000)}`;
  for (const path of [long, long, '/es?x=x', '/es?x=x']) await short.get(path);
  expect(short.made).toEqual([long, long, '/es?x=x']);
});

test('an answer in another encoding than was asked for is not kept for those who ask for that one', async () => {
  const { get, made } = await site(() => ({ ...published(), 'content-encoding': 'gzip' }));
  for (const accepted of ['br;q=0, gzip', 'br', 'gzip', 'gzip'])
    await get('/chicago', { 'accept-encoding': accepted });
  expect(made).toHaveLength(3);
});

test.each([
  ['/', ''],
  ['/es', ''],
  ['/zh-Hans/chicago/latest?x=/work', 'chicago'],
  ['/public/releases/chicago/2026-q3.json', 'chicago'],
  ['/public/feeds/chicago.atom', 'chicago'],
  ['/chicago/work.data', null],
  ['/es/chicago/work', null],
  ['/favicon.svg', null],
])('%s speaks of "%s"', (address, place) => {
  expect(placeOf(address)).toBe(place);
});
