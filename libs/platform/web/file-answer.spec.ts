// What somebody gets at the address of a file: the file, the log-in page, or why there is none and when to ask again.
import { createServer, type IncomingHttpHeaders, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { handOut } from './file-answer';

let api: Server;
let answer: (response: ServerResponse) => void;
let asked: { url: string | undefined; headers: IncomingHttpHeaders };
const before = process.env['PLUMBLINE_API_URL'];
beforeAll(async () => {
  api = createServer(({ url, headers }, response) => {
    asked = { url, headers };
    answer(response);
  });
  await new Promise<void>((done) => api.listen(0, '127.0.0.1', done));
  process.env['PLUMBLINE_API_URL'] = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
});
afterAll(() => {
  if (before === undefined) delete process.env['PLUMBLINE_API_URL'];
  else process.env['PLUMBLINE_API_URL'] = before;
  api.close();
});

const refusing =
  (status: number, body: object, more: Record<string, string> = {}) =>
  (response: ServerResponse) => {
    response.writeHead(status, { 'content-type': 'application/json', ...more });
    response.end(JSON.stringify(body));
  };

const ADDRESS = 'http://localhost/chicago/work/portfolio/export/portfolio.csv?layer=late';

async function open(context: { instead?: Response } = {}) {
  const request = new Request(ADDRESS, { headers: { cookie: 'session=1', authorization: 'no' } });
  return handOut({ request, city: 'chicago', path: '/files/portfolio.csv?layer=late', context });
}

it('hands out the file in place of the page, as the person who asks', async () => {
  answer = (response) => {
    response.writeHead(200, {
      'content-type': 'text/csv',
      'content-disposition': 'attachment; filename="a.csv"',
      'content-security-policy': 'sandbox',
      'x-powered-by': 'the API',
    });
    response.end('a,b');
  };
  const context: { instead?: Response } = {};
  expect(await open(context)).toBeNull();
  expect(asked.url).toBe('/files/portfolio.csv?layer=late');
  expect(asked.headers).toMatchObject({ 'x-plumbline-city': 'chicago', cookie: 'session=1' });
  expect(asked.headers.authorization).toBeUndefined();
  expect(Object.fromEntries(context.instead?.headers ?? [])).toEqual({
    'cache-control': 'private, no-store',
    'content-type': 'text/csv',
    'content-disposition': 'attachment; filename="a.csv"',
    'content-security-policy': 'sandbox',
  });
  expect(await context.instead?.text()).toBe('a,b');
});

it.each([
  [
    'who may not',
    403,
    {},
    {},
    'This file is not open to you',
    /^Your roles in this city do not include it\./,
  ],
  [
    'too many requests',
    429,
    {},
    { 'retry-after': '7' },
    'The file is not ready yet',
    /^Too many files were asked for at once\. Please try again in 7 seconds\.$/,
  ],
  [
    'a wait of minutes',
    503,
    {},
    { 'retry-after': '90' },
    'The file could not be sent',
    /Please try again in 2 minutes\.$/,
  ],
  [
    'a failure without words',
    500,
    { statusCode: 500, message: 'Internal server error' },
    {},
    'The file could not be sent',
    /^Something went wrong on our side\. Please try again in a minute\.$/,
  ],
  [
    'a refusal in words',
    400,
    { code: 'INVALID', message: 'Choose a layer.' },
    {},
    "This file can't be handed out",
    /^Choose a layer\.$/,
  ],
])('%s', async (_, status, body, more, title, message) => {
  answer = refusing(status, body, more);
  const context: { instead?: Response } = {};
  const refused = await open(context);
  expect(context.instead).toBeUndefined();
  expect(refused).toMatchObject({
    data: { status, title, message: expect.stringMatching(message) },
    init: { status },
  });
  expect(new Headers(refused?.init?.headers).get('retry-after')).toBe(
    (more as Record<string, string>)['retry-after'] ?? null,
  );
});

it('asks strangers to log in, with the way back, and says what is not there', async () => {
  answer = refusing(401, { code: 'UNAUTHENTICATED', message: 'Log in.' });
  const toLogIn = (await open().catch((thrown: unknown) => thrown)) as Response;
  expect(toLogIn.status).toBe(302);
  expect(decodeURIComponent(toLogIn.headers.get('location') ?? '')).toContain(
    '/chicago/work/portfolio/export/portfolio.csv?layer=late',
  );
  answer = refusing(404, {});
  await expect(open()).rejects.toMatchObject({ status: 404 });
});

it('says so when the API cannot be reached', async () => {
  answer = (response) => response.destroy();
  expect(await open()).toMatchObject({ data: { status: 503, title: 'The file could not be sent' } });
});
