// A request names a path of ours and a computer; anything else is refused before somebody reads it in another way.
import express from 'express';
import { createServer, type RequestListener, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { plainAddressesOnly } from './address';

let server: Server;
beforeAll(async () => {
  const app = express().use(plainAddressesOnly, (_request, response) => void response.send('a page'));
  server = createServer(app as RequestListener);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
});
afterAll(() => new Promise((done) => server.close(done)));

/** The whole answer to a request that names this computer. */
function asked(host: string, target = '/log-in', more = ''): Promise<string> {
  const socket = connect((server.address() as AddressInfo).port, '127.0.0.1');
  socket.end(`GET ${target} HTTP/1.1\r\nHost: ${host}\r\n${more}Connection: close\r\n\r\n`);
  return text(socket);
}

test.each(['[::1', '::1', 'here/library?', 'here#', 'a b', 'me@here', 'here:port', 'here, there', '<here>'])(
  'a request for the computer "%s" is refused: none is called so',
  async (host) => {
    const answer = await asked(host);
    expect(answer).toMatch(/^HTTP\/1.1 400 /);
    expect(answer).toContain('Go to the start page');
  },
);

test.each(['here', 'HERE.example.', 'web_1:80', '10.0.0.1:4200', '[::1]:4200', ''])(
  'a request for the computer "%s" is answered',
  async (host) => {
    expect(await asked(host)).toMatch(/^HTTP\/1.1 200 .*a page$/s);
  },
);

test.each([
  '/%09',
  '/new%0d%0aX:y',
  '/a%00',
  '/%7F',
  '//x',
  '/a\\b',
  '/a?b#c',
  '/chicago/../new-york',
  '/a/%2E%2e/b',
  '/a/.',
  '/..',
])('the address "%s" is refused: nothing of ours is called so', async (target) => {
  expect(await asked('here', target)).toMatch(/^HTTP\/1.1 400 /);
});

test.each([
  '/',
  '/new-york/find?words=a%0Ab',
  '/es/%E2%80%A6',
  '/a?b=/?c',
  '/.well-known/x',
  '/a..b/...',
  '/a?b=/../',
])('"%s" is answered', async (target) => {
  expect(await asked('here', target)).toMatch(/^HTTP\/1.1 200 /);
});

test('a name that a proxy passes on is held to the same rule', async () => {
  expect(await asked('here', '/', 'X-Forwarded-Host: here/library?\r\n')).toMatch(/^HTTP\/1.1 400 /);
  expect(await asked('here', '/', 'X-Forwarded-Host: here.example:443\r\n')).toMatch(/^HTTP\/1.1 200 /);
});
