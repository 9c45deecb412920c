import type { AddressInfo } from 'node:net';
import express from 'express';
import { persistedOperations } from './persisted-operations';

/** A server that answers what reaches it behind the middleware. */
async function ask(
  production: boolean,
  init: RequestInit & { path?: string },
): Promise<{ status: number; text: string }> {
  const app = express();
  app.use(express.json());
  app.use(['/graphql', '/public/graphql'], persistedOperations(production));
  app.use((request, response) => void response.json(request.body ?? null));
  const server = app.listen(0);
  const { port } = server.address() as AddressInfo;
  const response = await fetch(`http://127.0.0.1:${port}${init.path ?? '/graphql'}`, init);
  const answer = { status: response.status, text: await response.text() };
  server.close();
  return answer;
}

const json = { 'content-type': 'application/json' };
const session = { ...json, cookie: 'plumbline_session=abc' };
const free = JSON.stringify({ query: '{ viewer { email } }' });

it.each<[string, boolean, RequestInit & { path?: string }, number]>([
  [
    'free text in a browser session in production',
    true,
    { method: 'POST', headers: session, body: free },
    400,
  ],
  [
    'free text in the address in a session',
    true,
    { method: 'GET', headers: session, path: '/graphql?query={viewer{email}}' },
    405,
  ],
  [
    'the endpoint by another spelling',
    true,
    { method: 'POST', headers: session, body: free, path: '/GraphQL/' },
    400,
  ],
  [
    'an address below the endpoint',
    true,
    { method: 'POST', headers: session, body: free, path: '/graphql/x' },
    404,
  ],
  ['a batch in a session', true, { method: 'POST', headers: session, body: `[${free}]` }, 400],
  [
    'free text without a session, which reaches only what is open',
    true,
    { method: 'POST', headers: json, body: free },
    200,
  ],
  ['free text while developing', false, { method: 'POST', headers: session, body: free }, 200],
  [
    'an operation nobody made',
    true,
    { method: 'POST', headers: session, body: '{"documentId":"unknown"}' },
    400,
  ],
])('%s', async (_says, production, init, status) => {
  expect((await ask(production, init)).status).toBe(status);
});
