import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { execute, executePublic } from './execute';
import { TypedDocumentString } from './generated/inner/graphql';
import { TypedDocumentString as PublicDocument } from './generated/public/graphql';

const question = new TypedDocumentString<{ city: string }, { id: string }>('query Q { city }', {
  hash: 'abc',
});
const publicQuestion = new PublicDocument<{ city: string }, Record<string, never>>('query P { city }', {
  hash: 'def',
});

let api: Server;
let asked: { path: string; headers: IncomingMessage['headers']; body: unknown };
let answer: { status: number; body: unknown; cookie?: string };

beforeAll(async () => {
  const replies = async (request: IncomingMessage, response: ServerResponse) => {
    const body: unknown = JSON.parse(String(await buffer(request)));
    asked = { path: request.url ?? '', headers: request.headers, body };
    if (answer.cookie) response.setHeader('set-cookie', answer.cookie);
    response.writeHead(answer.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(answer.body));
  };
  api = createServer((request, response) => void replies(request, response));
  await new Promise<void>((listening) => api.listen(0, '127.0.0.1', () => listening()));
  process.env.PLUMBLINE_API_URL = `http://127.0.0.1:${(api.address() as AddressInfo).port}`;
});
afterAll(() => void api.close());
beforeEach(() => {
  answer = { status: 200, body: { data: { city: 'Chicago' } } };
});

const request = () =>
  new Request('http://localhost/chicago/work?x=1', {
    headers: { cookie: 'sid=1', 'x-request-id': 'number-1' },
  });

test('calls as the person who is looking, in the city that is open', async () => {
  expect(await execute(question, { id: '7' }, { request: request(), city: 'chicago' })).toEqual({
    city: 'Chicago',
  });
  expect(asked.path).toBe('/graphql');
  expect(asked.headers).toMatchObject({
    cookie: 'sid=1',
    'x-request-id': 'number-1',
    'x-plumbline-city': 'chicago',
  });
  expect(asked.body).toEqual({ query: 'query Q { city }', variables: { id: '7' } });
});

test('in production an operation travels by its hash alone', async () => {
  const before = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await execute(question, { id: '7' }, { request: request() }).finally(() => (process.env.NODE_ENV = before));
  expect(asked.body).toEqual({ documentId: 'abc', variables: { id: '7' } });
});

test('the public endpoint never sees a cookie', async () => {
  await executePublic(publicQuestion, {}, { request: request() });
  expect(asked.path).toBe('/public/graphql');
  expect(asked.headers.cookie).toBeUndefined();
});

test('cookies the API sets reach the page', async () => {
  answer.cookie = 'sid=2; Path=/; HttpOnly';
  const cookies = new Headers();
  await execute(question, { id: '7' }, { request: request(), cookies });
  expect(cookies.getSetCookie()).toEqual(['sid=2; Path=/; HttpOnly']);
});

test('whoever is not logged in is sent to log in and comes back', async () => {
  answer.body = {
    data: null,
    errors: [{ message: 'Log in first.', extensions: { code: 'UNAUTHENTICATED' } }],
  };
  const thrown = (await execute(question, { id: '7' }, { request: request() }).catch(
    (cause) => cause,
  )) as Response;
  expect([thrown.status, thrown.headers.get('location')]).toEqual([
    302,
    '/log-in?next=%2Fchicago%2Fwork%3Fx%3D1',
  ]);
});

test.each([
  ['FORBIDDEN', 403, 'You do not have access to this page'],
  ['INTERNAL', 500, 'Something went wrong on our side'],
])('%s becomes a kind page with status %i that tells no detail', async (code, status, title) => {
  const log = console.error;
  console.error = () => undefined;
  answer.body = { errors: [{ message: 'relation "secret" does not exist', extensions: { code } }] };
  const thrown = (await execute(question, { id: '7' }, { request: request() }).catch(
    (cause) => cause,
  )) as Response;
  const text = await thrown.text();
  expect([thrown.status, JSON.parse(text).title]).toEqual([status, title]);
  expect(text).not.toContain('secret');
  console.error = log;
});

test('an API that cannot be reached is said to be so', async () => {
  const before = process.env.PLUMBLINE_API_URL;
  process.env.PLUMBLINE_API_URL = 'http://127.0.0.1:1';
  const thrown = await execute(question, { id: '7' }).catch((cause) => cause);
  process.env.PLUMBLINE_API_URL = before;
  expect(thrown).toMatchObject({ status: 503 });
});
