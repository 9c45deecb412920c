// The practice city is built, and started over as often as people like: a new city at the old address.
import { access, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { PRACTICE_SLUG, PRACTICE_STEPS } from '@plumbline/cities/domain';
import { say } from '@plumbline/language/domain';
import {
  authRows,
  clearAwayFiles,
  databaseUrl,
  newId,
  now,
  publicRows,
  rows,
  runAs,
} from '@plumbline/platform/server';
import { passwordHash } from '@plumbline/cities/server';
import { keepChainHead } from '@plumbline/publishing/server';
import { TEST_PASSWORD, startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';
import { systemOf } from './demo-set-up';
import { buildPracticeCity, startOver } from './practice';

const nothing = { step: () => Promise.resolve(), settled: () => Promise.resolve() };
const officer: TestPerson = {
  personId: '',
  email: `equity-officer@${PRACTICE_SLUG}.example`,
  displayName: '',
  citySlug: PRACTICE_SLUG,
};
const START_OVER = 'mutation { startPracticeOver { userErrors { code message } } }';
const PRACTICE = '{ practiceCity { startingOver step steps } }';

let server: TestServer;
let folder: string;
const first = newId();
const before = { demo: process.env['PLUMBLINE_DEMO'], dataDir: process.env['PLUMBLINE_DATA_DIR'] };

function setting(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

async function inside<T>(id: string, sql: string): Promise<T | undefined> {
  return (await runAs(systemOf(id), () => rows<T>(sql)))[0];
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'practice-'));
  process.env['PLUMBLINE_DEMO'] = '1';
  process.env['PLUMBLINE_DATA_DIR'] = folder;
  server = await startTestServer();
  await buildPracticeCity(first, 'OPEN', () => undefined, nothing);
  const found = await inside<{ id: string }>(first, `select id from person where email = '${officer.email}'`);
  officer.personId = found?.id ?? '';
  await authRows('select identity.set_password($1, $2, $3)', [
    officer.personId,
    await passwordHash(TEST_PASSWORD),
    now(),
  ]);
  await runAs(systemOf(first), keepChainHead);
}, 120_000);
afterAll(async () => {
  setting('PLUMBLINE_DEMO', before.demo);
  setting('PLUMBLINE_DATA_DIR', before.dataDir);
  await server.close();
  await rm(folder, { recursive: true });
});

it('is small, wholly a sample, and has a quarter in each state', async () => {
  const real = await inside<{ real: number }>(
    first,
    `select (select count(*) from department where not sample) + (select count(*) from plan where not sample)
       + (select count(*) from goal where not sample) + (select count(*) from deliverable where not sample)
       + (select count(*) from metric where not sample) + (select count(*) from release where not sample) as real`,
  );
  expect(Number(real?.real)).toBe(0);
  const states = await runAs(systemOf(first), () =>
    rows<{ states: string[] }>(
      `select array_agg(r.state order by r.state) as states from quarterly_report r
       join reporting_period p on p.id = r.reporting_period_id group by p.starts_on order by p.starts_on`,
    ),
  );
  expect(states.map((one) => one.states)).toEqual([
    ['PUBLISHED', 'PUBLISHED'],
    ['OPEN', 'SUBMITTED'],
    ['OPEN', 'OPEN'],
  ]);
});

it('is started over by anybody who practices there, while the log-in and the address stay', async () => {
  const session = await server.as(officer).execute('{ viewer { email cities { slug } } }', {});
  expect(session.data.viewer).toMatchObject({ cities: [{ slug: PRACTICE_SLUG }] });
  await runAs(systemOf(first), () => rows(`update quarterly_report set summary = 'Tried out'`));

  const asked = await server.as(officer).execute(START_OVER, {});
  expect(asked.data).toEqual({ startPracticeOver: { userErrors: [] } });
  // Twice is the same as once.
  expect((await server.as(officer).execute(START_OVER, {})).errors).toBeUndefined();
  expect((await server.as(officer).execute(PRACTICE, {})).data.practiceCity).toEqual({
    startingOver: true,
    step: 0,
    steps: PRACTICE_STEPS.map(say),
  });
  await startOver(first);

  // The same session opens the new city, where nothing was tried out yet and nobody starts over.
  const again = await server.as(officer).execute('{ city { id slug } viewer { cities { slug } } }', {});
  const { city, viewer } = again.data as {
    city: { id: string; slug: string };
    viewer: { cities: unknown[] };
  };
  expect(city.slug).toBe(PRACTICE_SLUG);
  expect(city.id).not.toBe(first);
  expect(viewer.cities).toEqual([{ slug: PRACTICE_SLUG }]);
  expect((await server.as(officer).execute(PRACTICE, {})).data.practiceCity).toMatchObject({
    startingOver: false,
  });
  expect(
    await inside(city.id, `select 1 as found from quarterly_report where summary = 'Tried out'`),
  ).toBeUndefined();
  // The public finds one practice city with its own release, and the head outside of the database is its own.
  expect(
    await publicRows('select city_id as id from public_city where slug like $1', [`${PRACTICE_SLUG}%`]),
  ).toEqual([{ id: city.id }]);
  await runAs(systemOf(city.id), keepChainHead);
  const digest = await inside<{ digest: string }>(city.id, 'select digest from release');
  const kept = await readFile(join(folder, 'chain-heads', `${PRACTICE_SLUG}.json`), 'utf8');
  expect(JSON.parse(kept)).toMatchObject(digest ?? {});
  // The old one keeps its history, under an address that nobody opens.
  const old = await inside<{ slug: string; standing: string; releases: number; said: number }>(
    first,
    `select slug, standing, (select count(*)::int from release) as releases,
       (select count(*)::int from audit_event where action in ('city:start-over', 'city:retire')) as said from city`,
  );
  expect(old).toMatchObject({ standing: 'RETIRED', releases: 1, said: 3 });
  const there = await server.as({ ...officer, citySlug: old?.slug ?? '' }).execute('{ city { id } }', {});
  expect(there.data?.city ?? null).toBeNull();
  // And done again, as after a crash, it changes nothing.
  await startOver(first);
  expect((await inside<{ standing: string }>(city.id, 'select standing from city'))?.standing).toBe('OPEN');
}, 120_000);

it('the files of the city that was started over go with it; every other city keeps its own', async () => {
  const [fresh] = await authRows<{ id: string }>('select id from identity.every_city() where slug = $1', [
    PRACTICE_SLUG,
  ]);
  const cities = [first, fresh!.id, (await server.aCity()).id];
  const filesOf = (id: string) => [
    join(folder, 'files', id, 'ab', 'ab'.repeat(32)),
    join(folder, 'uploads', id, officer.personId, 'cd'.repeat(16)),
  ];
  for (const path of cities.flatMap(filesOf)) {
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, 'tried out');
  }
  const queue = new Client({ connectionString: databaseUrl('worker') });
  await queue.connect();
  const { rows: asked } = await queue.query(
    "select key from graphile_worker.jobs where task_identifier = 'clear-away-files'",
  );
  await queue.end();
  // Asked for in the transaction that retired it, and for no other city.
  expect(asked).toEqual([{ key: `${first}:clear-away-files` }]);
  for (const id of cities) await runAs(systemOf(id), clearAwayFiles);
  const there = (path: string) =>
    access(path).then(
      () => true,
      () => false,
    );
  expect(await Promise.all(cities.flatMap(filesOf).map(there))).toEqual([
    false,
    false,
    true,
    true,
    true,
    true,
  ]);
});

it('is refused in every other city, and outside of a demo', async () => {
  const city = await server.aCity();
  const admin = await city.person('CITY_ADMIN');
  const elsewhere = await server.as(admin).execute(START_OVER, {});
  expect(JSON.stringify(elsewhere)).toContain('Only the practice city of a demo can be started over.');
  expect((await server.as(admin).execute(PRACTICE, {})).data.practiceCity).toBeNull();
  setting('PLUMBLINE_DEMO', undefined);
  const noDemo = await server.as(officer).execute(START_OVER, {});
  process.env['PLUMBLINE_DEMO'] = '1';
  expect(JSON.stringify(noDemo)).toContain('NOT_ALLOWED');
});
