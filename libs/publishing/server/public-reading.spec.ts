// What the public can reach: publications, cheaply and completely, and nothing else at all.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { buildClientSchema, getIntrospectionQuery, lexicographicSortSchema, printSchema } from 'graphql';
import type { IntrospectionQuery } from 'graphql';
import { Client } from 'pg';
import { currentUnit, databaseUrl, publicRows, rows } from '@plumbline/platform/server';
import { TestQuarter } from '@plumbline/publishing/testing';
import { keepChainHead, verifyCity } from '@plumbline/publishing/server';
import { expectDocument, startTestServer } from '@plumbline/testing';
import { releasePeriod, releaseSource } from './content.queries';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let release: { slug: string; digest: string; id: string };
let folder: string;
const before = process.env['PLUMBLINE_DATA_DIR'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'chain-heads-'));
  process.env['PLUMBLINE_DATA_DIR'] = folder;
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  const [parks, library] = quarter.teams;
  await quarter.fill(parks!);
  await quarter.approve(parks!);
  // The library's officers have written, but nobody has approved it.
  await quarter.fill(library!, { note: 'MARKER-UNAPPROVED', value: '987654' });
  release = await quarter.publish();
});
afterAll(async () => {
  await server.close();
  process.env['PLUMBLINE_DATA_DIR'] = before;
  await rm(folder, { recursive: true });
});

const ask = (query: string, variables: object = {}) => server.askPublicly(query, variables);

describe('the public endpoint', () => {
  it('lists the cities with what they published', async () => {
    const { data } = await ask(
      `query ($slug: String!) { city(slug: $slug) {
      slug officeName timeZone demo terms { key plural } releases { slug number digest sample withdrawn { reason } }
      notices { id } } }`,
      { slug: quarter.city.slug },
    );
    expect(data.city).toMatchObject({
      slug: quarter.city.slug,
      officeName: 'Office of Equity',
      demo: false,
      releases: [{ slug: release.slug, number: 1, digest: release.digest, sample: false, withdrawn: null }],
      notices: [],
    });
    expect(data.city.terms).toContainEqual({ key: 'deliverable', plural: 'deliverables' });
    const all = await ask('{ cities { slug } }');
    expect(all.data.cities).toContainEqual({ slug: quarter.city.slug });
  });

  it('finds a department by its code and a goal by its plan and code', async () => {
    const { data } = await ask(
      `query ($city: String!) { release(city: $city) {
      department(code: "PARKS") { name plans { slug } goal(plan: "plan-of-parks", code: "G1") { text planTitle planSlug }
        nothing: goal(plan: "plan-of-parks", code: "G9") { text } other: goal(plan: "another-plan", code: "G1") { text }
        goalsWithCode(code: "G1") { planSlug } noneWithCode: goalsWithCode(code: "G9") { planSlug } }
      none: department(code: "NOPE") { name } } }`,
      { city: quarter.city.slug },
    );
    expect(data.release).toEqual({
      department: {
        name: 'Department PARKS',
        plans: [{ slug: 'plan-of-parks' }],
        goal: {
          text: 'Residents served by PARKS fare alike.',
          planTitle: 'Plan of PARKS',
          planSlug: 'plan-of-parks',
        },
        nothing: null,
        other: null,
        goalsWithCode: [{ planSlug: 'plan-of-parks' }],
        noneWithCode: [],
      },
      none: null,
    });
  });

  it.each([
    ['an unknown city', 'nowhere', null],
    ['an unknown release', null, 'fy1999-q1'],
  ])('answers %s with null', async (_name, city, slug) => {
    const { data, errors } = await ask(
      'query ($city: String!, $slug: String) { release(city: $city, release: $slug) { slug } }',
      { city: city ?? quarter.city.slug, slug },
    );
    expect([data, errors]).toEqual([{ release: null }, undefined]);
  });

  it('cannot even name an inner field', async () => {
    for (const field of [
      'releaseDrafts { id }',
      'quarterlyReport(id: "1") { id }',
      'viewer { email }',
      'auditEvents { totalCount }',
    ]) {
      const { errors } = await ask(`{ ${field} }`);
      expect(errors?.[0]?.message).toContain('Cannot query field');
    }
    const { data } = await ask('{ __schema { types { name kind fields { name } } mutationType { name } } }');
    expect(data.__schema.mutationType).toBeNull();
    const names: string[] = data.__schema.types
      .filter((type: { kind: string; name: string }) => type.kind === 'OBJECT' && !type.name.startsWith('__'))
      .map((type: { name: string }) => type.name);
    // A document is the same tree of parts for everybody.
    expect(names.filter((name) => !/^(Query$|Public|Document|FigurePart$)/.test(name))).toEqual([]);
  });
});

describe('the release as a file', () => {
  const path = () => `/public/releases/${quarter.city.slug}/${release.slug}.json`;
  const get = (address: string, headers: Record<string, string> = {}) =>
    server.as(null).fetch(address, { headers: { 'accept-encoding': 'identity', ...headers } });

  it('is the sealed release itself, revalidated by a strong tag', async () => {
    const response = await get(path());
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(response.headers.get('etag')).toBe(`"${release.digest}"`);
    expect(await response.json()).toMatchObject({ number: 1, slug: release.slug, digest: release.digest });
    for (const tag of [`"${release.digest}"`, `W/"${release.digest}"`, `"other", "${release.digest}"`, '*']) {
      const again = await get(path(), { 'if-none-match': tag });
      expect([again.status, await again.text()]).toEqual([304, '']);
    }
    expect((await get(path(), { 'if-none-match': '"other"' })).status).toBe(200);
  });

  it('is served compressed as it was stored, under a tag of its own', async () => {
    const [stored] = await publicRows<{ content: string; brotli: Buffer }>(
      'select content, content_brotli as brotli from release where digest = $1',
      [release.digest],
    );
    expect(brotliDecompressSync(stored!.brotli).toString()).toBe(stored!.content);
    const response = await get(path(), { 'accept-encoding': 'br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('etag')).toBe(`"${release.digest}-br"`);
    expect(response.headers.get('vary')).toContain('Accept-Encoding');
    expect(await response.text()).toBe(stored!.content);
  });

  it('may be kept for ever under its digest', async () => {
    const response = await get(`/public/releases/by-digest/${release.digest}.json`);
    expect(response.headers.get('cache-control')).toContain('immutable');
    expect(await response.json()).toMatchObject({ digest: release.digest });
  });

  it.each(['nowhere/x.json', 'by-digest/zz.json', 'by-digest/x', 'nowhere/x'])(
    'is not found at %s',
    async (address) => {
      expect((await get(`/public/releases/${address}`)).status).toBe(404);
    },
  );

  it('never contains what was not approved, nor who works on it', async () => {
    const text = await (await get(path())).text();
    for (const marker of [
      'MARKER',
      '987654',
      quarter.director.personId,
      quarter.chief.personId,
      quarter.periodId,
    ]) {
      expect(text).not.toContain(marker);
    }
    for (const team of quarter.teams) expect(text).not.toContain(team.reportId);
    expect(text).not.toMatch(/@|displayName|LEAD \d/);
  });
});

it('the public role can read nothing but publications, and change nothing but by the narrow door', async () => {
  const tables = await publicRows<{ name: string }>(
    `select n.nspname || '.' || quote_ident(c.relname) as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
     order by 1`,
  );
  expect(tables.length).toBeGreaterThan(30);
  const readable: string[] = [];
  for (const { name } of tables) {
    const read = await publicRows(`select * from ${name} limit 1`).then(
      () => true,
      () => false,
    );
    if (read) readable.push(name);
    for (const write of [`delete from ${name}`, `truncate ${name}`, `insert into ${name} default values`]) {
      await expect(publicRows(write)).rejects.toThrow(/permission denied/);
    }
  }
  expect(readable).toEqual([
    'public.boundary_set',
    'public.comparison_choice',
    'public.data_file',
    'public.notice',
    'public.public_city',
    'public.publication_state',
    'public.published_report',
    'public.release',
    'public.release_file',
    'public.release_translation',
    'public.release_withdrawal',
    'public.topic_map',
  ]);
  const callable = await publicRows<{ name: string }>(
    `select p.oid::regprocedure::text as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where n.nspname not in ('pg_catalog', 'information_schema') and p.prosecdef
       and has_schema_privilege(n.oid, 'usage') and has_function_privilege(p.oid, 'execute') order by 1`,
  );
  // The one narrow door: following by e-mail, and what becomes of it.
  expect(callable.map(({ name }) => name.replace(/\(.*/, ''))).toEqual([
    'door.ask_to_follow',
    'door.confirm_follower',
    'door.follower_behind',
    'door.stop_following',
  ]);
});

it('publications are append-only for the application as well', async () => {
  for (const table of ['release', 'release_signature', 'release_withdrawal', 'notice']) {
    for (const write of [`update ${table} set id = id`, `delete from ${table}`]) {
      await expect(quarter.city.asSystem(() => rows(write))).rejects.toThrow(/permission denied/);
    }
  }
});

it('the committed public schema is what the public endpoint serves', async () => {
  const { data } = await ask(getIntrospectionQuery());
  const schema = lexicographicSortSchema(buildClientSchema(data as IntrospectionQuery));
  expectDocument('apps/api/schema.public.graphql', `${printSchema(schema)}\n`);
});

describe('plumbline verify', () => {
  it('proves the chain against the head kept outside the database', async () => {
    await quarter.city.asSystem(keepChainHead);
    const kept = await readFile(join(folder, 'chain-heads', `${quarter.city.slug}.json`), 'utf8');
    expect(JSON.parse(kept)).toEqual({ city: quarter.city.slug, number: 1, digest: release.digest });
    expect(await verifyCity(quarter.city.slug)).toMatchObject({ releases: 1, problems: [], tombstones: [] });
    expect(await verifyCity('nowhere')).toBeNull();
  });

  it('notices what somebody changed behind the product, in the text, the list or the compressed copy', async () => {
    const owner = new Client({ connectionString: server.databaseUrl });
    await owner.connect();
    await owner.query('alter table release disable trigger append_only');
    await owner.query("select set_config('app.city_id', $1, false)", [quarter.city.id]);
    for (const [set, back] of [
      ['content = replace(content, \'"40"\', \'"90"\')', 'content = replace(content, \'"90"\', \'"40"\')'],
      ["title = title || 'x'", 'title = left(title, -1)'],
      ["content = content || ' '", "content = rtrim(content, ' ')"],
      ["content_brotli = '\\x00' || content_brotli", 'content_brotli = substring(content_brotli from 2)'],
      ['sample = not sample', 'sample = not sample'],
    ]) {
      await owner.query(`update release set ${set}`);
      const broken = await verifyCity(quarter.city.slug);
      await owner.query(`update release set ${back}`);
      expect(broken!.problems.length).toBeGreaterThan(0);
    }
    await owner.end();
    expect((await verifyCity(quarter.city.slug))!.problems).toEqual([]);
  });

  it('notices that the last release is gone', async () => {
    const file = join(folder, 'chain-heads', `${quarter.city.slug}.json`);
    const kept = await readFile(file, 'utf8');
    await writeFile(file, JSON.stringify({ city: quarter.city.slug, number: 2, digest: 'f'.repeat(64) }));
    expect((await verifyCity(quarter.city.slug))!.problems).toMatchObject([
      { message: expect.stringContaining('names release 2') },
    ]);
    await expect(quarter.city.asSystem(keepChainHead)).rejects.toThrow('is shorter than it was');
    await writeFile(file, kept);
  });

  it('puts the head into the queue with the publication', async () => {
    const client = new Client({ connectionString: databaseUrl('worker') });
    await client.connect();
    const { rows: jobs } = await client.query(
      "select key from graphile_worker.jobs where task_identifier = 'keep-chain-head'",
    );
    await client.end();
    expect(jobs).toHaveLength(1);
  });
});

it('reads the content with the same number of statements for two teams and for five', async () => {
  const larger = await TestQuarter.open(server, ['A', 'B', 'C', 'D', 'E']);
  for (const team of larger.teams.slice(0, 3)) {
    await larger.fill(team);
    await larger.approve(team);
  }
  const statements = (of: TestQuarter) =>
    of.city.asSystem(async () => {
      const period = await releasePeriod(of.periodId);
      await releaseSource(period!, { title: 'x', notes: '', asOf: period!.endsOn });
      return currentUnit().statements;
    });
  expect(await statements(larger)).toBe(await statements(quarter));
});
