// The public endpoint from outside: who may ask, how, and how much.
import type { AddressInfo } from 'node:net';
import express from 'express';
import { buildSchema, getIntrospectionQuery, parse, validate } from 'graphql';
import { readFileSync } from 'node:fs';
import { MOST_AT_THE_TOP, queryCost } from '@plumbline/publishing/server';
import { startTestServer } from '@plumbline/testing';
import { QUESTIONS_A_MINUTE, fairShare, openToOtherSites } from './public-door';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const ENDPOINT = '/public/graphql';
const fetchAs = (init: RequestInit, address = ENDPOINT) => server.as(null).fetch(address, init);
const post = (query: string) =>
  fetchAs({
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: 'https://elsewhere.example' },
    body: JSON.stringify({ query }),
  });

it('answers pages of any other site, by GET and by POST, and says so beforehand', async () => {
  const asked = [
    await post('{ cities { slug } }'),
    await fetchAs(
      {},
      `${ENDPOINT}?query=${encodeURIComponent('query ($s: String!) { city(slug: $s) { slug } }')}&variables=${encodeURIComponent('{"s":"nowhere"}')}`,
    ),
  ];
  for (const response of asked) {
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(await response.json()).toMatchObject({ data: {} });
  }
  const before = await fetchAs({ method: 'OPTIONS' });
  expect([before.status, before.headers.get('access-control-allow-methods')]).toEqual([
    204,
    'GET, POST, OPTIONS',
  ]);
  expect((await fetchAs({ method: 'DELETE' })).status).toBe(405);
});

it.each(['/public/nothing', '/public/nothing/<b>?at=all'])(
  'says kindly that nothing is at %s',
  async (address) => {
    const answer = await fetchAs({}, address);
    expect([answer.status, answer.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(await answer.text()).toBe('There is nothing at this address. Go to the start page and try again.');
    const release = await fetchAs({}, '/public/releases/nowhere/latest.json');
    expect([release.status, await release.text()]).toEqual([
      404,
      expect.stringContaining('There is no such'),
    ]);
  },
);

it('tells its schema, as a query and as text', async () => {
  const { data } = (await (await post(getIntrospectionQuery())).json()) as { data: { __schema: object } };
  expect(data.__schema).toBeDefined();
  const text = await (await fetchAs({}, '/public/schema.graphql')).text();
  expect(() => buildSchema(text)).not.toThrow();
  expect(text.trim()).toBe(readFileSync(new URL('./schema.public.graphql', import.meta.url), 'utf8').trim());
});

it.each([
  [
    'too many things at the first level',
    `{ ${Array.from({ length: MOST_AT_THE_TOP + 1 }, (_, index) => `a${index}: city(slug: "x") { slug }`).join(' ')} }`,
    'first level',
  ],
  [
    'what is hidden in fragments',
    `{ ${'...F '.repeat(3)} } fragment F on Query { ${Array.from({ length: 4 }, (_, index) => `a${index}: city(slug: "x") { slug }`).join(' ')} }`,
    'first level',
  ],
  [
    'many names',
    `{ cities { ${Array.from({ length: 40 }, (_, index) => `a${index}: slug`).join(' ')} } }`,
    'Aliases limit',
  ],
  ['many words', `{ ${'__typename '.repeat(5000)} }`, 'token limit'],
  [
    'many levels',
    `{ comparisons { ${'... on PublicComparison { '.repeat(14)} topic ${'} '.repeat(14)} } }`,
    'depth limit',
  ],
])('refuses %s with a sentence', async (_what, query, sentence) => {
  const response = await post(query);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors.map(({ message }) => message).join(' ')).toContain(sentence);
  expect(response.status).toBe(400);
});

it('takes a page of the site and one whole release, and refuses what costs more', () => {
  const schema = buildSchema(readFileSync(new URL('./schema.public.graphql', import.meta.url), 'utf8'));
  const problems = (query: string) =>
    validate(schema, parse(query), [queryCost]).map(({ message }) => message);
  const documents = JSON.parse(
    readFileSync(
      new URL('../../libs/platform/web/generated/persisted-documents.public.json', import.meta.url),
      'utf8',
    ),
  ) as Record<string, string>;
  for (const query of Object.values(documents)) expect(problems(query)).toEqual([]);
  const value =
    'periodLabel periodEndsOn category place value numerator denominator n marginOfError hidden missing note sourceUrl sample';
  const whole = (name: string) =>
    `${name}: release(city: "x") { departments { code plans { title goals { code metrics { code observations { ${value} } } } } } }`;
  expect(problems(`{ ${whole('a')} }`)).toEqual([]);
  expect(problems(`{ ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map(whole).join(' ')} }`)).toEqual([
    expect.stringContaining('asks for too much at once'),
  ]);
  // Fragments that double what they hold are counted, not unfolded, and one that leads to itself ends.
  const doubled = Array.from(
    { length: 40 },
    (_, index) => `fragment F${index} on Query { ...F${index + 1} ...F${index + 1} }`,
  );
  expect(problems(`{ ...F0 } ${doubled.join(' ')} fragment F40 on Query { cities { slug } }`)[0]).toContain(
    'asks for too much',
  );
  expect(problems('{ ...A } fragment A on Query { ...A cities { slug } }')).toEqual([]);
});

it('gives everybody a fair share', async () => {
  let now = 0;
  const app = express();
  app.use(
    openToOtherSites,
    express.json(),
    fairShare(() => now),
  );
  app.use((_request, response) => void response.json({ data: {} }));
  const listening = app.listen(0);
  const { port } = listening.address() as AddressInfo;
  const ask = (body: object) =>
    fetch(`http://127.0.0.1:${port}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  for (let asked = 0; asked < QUESTIONS_A_MINUTE; asked += 1)
    expect((await ask({ query: '{ a }' })).status).toBe(200);
  const late = await ask({ query: '{ a }' });
  expect([
    late.status,
    late.headers.get('retry-after'),
    late.headers.get('access-control-allow-origin'),
  ]).toEqual([429, '60', '*']);
  expect(await late.json()).toMatchObject({
    errors: [{ message: expect.stringContaining('Wait 60 seconds') }],
  });
  // The site's own pages are not counted, and a minute later it begins anew.
  expect((await ask({ documentId: 'a' })).status).toBe(200);
  now += 60_000;
  expect((await ask({ query: '{ a }' })).status).toBe(200);
  listening.close();
});
