// What may be put into a frame: scorecards, in every language, and nothing else.
import express from 'express';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { securityHeaders } from './security';

let server: Server;
let origin: string;

beforeAll(async () => {
  const app = express().use(securityHeaders, (_request, response) => void response.send('page'));
  server = createServer(app as Parameters<typeof createServer>[1]);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

async function framing(path: string): Promise<(string | null | undefined)[]> {
  const { headers } = await fetch(origin + path);
  const policy = headers.get('content-security-policy') ?? '';
  return [
    /frame-ancestors ([^;]+)/.exec(policy)?.[1],
    headers.get('x-frame-options'),
    headers.get('cross-origin-resource-policy'),
  ];
}

it.each([
  '/chicago/embed',
  '/chicago/embed/',
  '/chicago/embed?release=2026-q1',
  '/es/chicago/embed',
  '/zh-Hans/chicago/embed/departments/CPD',
  '/chicago/embed/departments/A%20B',
])('%s may be shown on other websites', async (path) => {
  expect(await framing(path)).toEqual(['*', null, 'cross-origin']);
});

it.each([
  '/',
  '/embed',
  '/chicago',
  '/chicago/embedded',
  '/chicago/embed/departments',
  '/chicago/embed/departments/CPD/goals',
  '/chicago/work/embed',
  '/xx/chicago/embed',
  '/chicago/follow?next=/chicago/embed',
  '/chicago/follow/stop?key=/embed',
  '/log-in',
])('%s may not', async (path) => {
  expect(await framing(path)).toEqual(["'none'", 'DENY', 'same-origin']);
});

it('a scorecard is as strict as any page in everything else', async () => {
  const policyOf = async (path: string) =>
    ((await fetch(origin + path)).headers.get('content-security-policy') ?? '')
      .replace(/'nonce-[^']+'/, "'nonce'")
      .replace(/frame-ancestors [^;]+/, '');
  expect(await policyOf('/chicago/embed')).toBe(await policyOf('/chicago'));
});
