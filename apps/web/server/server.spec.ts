import express from 'express';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { proxyTo } from './proxy';
import { numbered } from './request-log';
import { sameSiteFormsOnly, securityHeaders } from './security';

const servers: Server[] = [];

async function listening(handler: express.Express): Promise<string> {
  const server = createServer(handler as RequestListener);
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
afterAll(() => servers.forEach((server) => server.close()));

describe('forms', () => {
  const app = express().use(sameSiteFormsOnly, (_request, response) => void response.send('done'));

  test.each([
    ['from our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['from our own page, in an older browser', { origin: 'SELF' }, 200],
    ['from another website', { 'sec-fetch-site': 'cross-site' }, 403],
    ['from a neighbor below the same domain', { 'sec-fetch-site': 'same-site', origin: 'SELF' }, 403],
    ['from another website, in an older browser', { origin: 'https://evil.example' }, 403],
    ['from a hidden place', { origin: 'null' }, 403],
    ['from nobody knows where', {}, 403],
  ])('%s', async (_, headers: Record<string, string>, status) => {
    const url = await listening(app);
    const said = Object.fromEntries(
      Object.entries(headers).map(([name, value]) => [name, value.replace('SELF', url)]),
    );
    const response = await fetch(url, {
      method: 'POST',
      headers: { ...said, connection: 'close' },
      body: 'x=1',
    });
    expect(response.status).toBe(status);
  });

  test('reading is open to everybody', async () => {
    expect((await fetch(await listening(app), { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(
      200,
    );
  });
});

test('scripts run only from our files or with the mark of this very answer', async () => {
  const app = express().use(
    securityHeaders,
    (_request, response) => void response.send(response.locals.nonce),
  );
  const url = await listening(app);
  const [first, second] = await Promise.all([fetch(url), fetch(url)]);
  const policy = first.headers.get('content-security-policy');
  expect(policy).toContain(`'nonce-${await first.text()}'`);
  expect(policy).not.toContain('unsafe');
  expect(policy).not.toBe(second.headers.get('content-security-policy'));
});

describe('calls to the API', () => {
  test('pass through as they are, under the number of the request, and say who calls', async () => {
    const api = await listening(
      express().use(express.text({ type: () => true }), (request, response) => {
        response.status(418).setHeader('set-cookie', ['a=1', 'b=2']);
        response.json({ url: request.url, headers: request.headers, body: request.body });
      }),
    );
    const app = express().use(numbered).use('/graphql', proxyTo(api, '/graphql'));
    const url = await listening(app);
    const headers = { cookie: 'sid=1', 'x-forwarded-for': '6.6.6.6', 'x-request-id': 'forged-by-caller' };
    const response = await fetch(`${url}/graphql?x=1`, { method: 'POST', headers, body: 'body' });
    const seen = JSON.parse(await response.text());
    expect(response.status).toBe(418);
    expect(response.headers.getSetCookie()).toEqual(['a=1', 'b=2']);
    expect(seen).toMatchObject({ url: '/graphql?x=1', body: 'body', headers: { cookie: 'sid=1' } });
    expect(seen.headers['x-forwarded-for']).toMatch(/127\.0\.0\.1/);
    expect(seen.headers['x-request-id']).toBe(response.headers.get('x-request-id'));
    expect(seen.headers['x-request-id']).not.toBe('forged-by-caller');
  });

  test('say kindly when the API is away', async () => {
    const url = await listening(express().use(proxyTo('http://127.0.0.1:1', '/files/')));
    const response = await fetch(`${url}/files/plan.xlsx`);
    expect(response.status).toBe(502);
    expect(await response.text()).toContain('cannot be reached right now');
  });
});
