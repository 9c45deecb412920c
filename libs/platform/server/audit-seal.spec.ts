// The audit trail is sealed after the changes, and whatever is done to it later is found.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { startTestServer, type TestCity, type TestServer } from '@plumbline/testing';
import { audit } from './audit';
import { sealAuditTrail, verifyAuditTrail } from './audit-seal';
import { definedJobs } from './jobs';
import { rows } from './unit-of-work';

let server: TestServer;
let owner: Client;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'heads-'));
  process.env['PLUMBLINE_DATA_DIR'] = folder;
  server = await startTestServer();
  owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await server.close();
  await rm(folder, { recursive: true });
});

const did = (summary: string) =>
  audit({ action: 'test', subjectType: 'Plan', subjectId: '1', summary, detail: { b: 1, a: [2] } });
const job = (name: string, city: TestCity) =>
  city.asSystem(() => definedJobs().get(name)!({ cityId: city.id, requestId: 'test' }));
const verified = (city: TestCity) => city.asSystem(verifyAuditTrail);

/** What somebody with the keys of the database could do: history's triggers and row security do not stop the owner. */
async function sabotage(city: TestCity, sql: string): Promise<void> {
  await owner.query('select set_config($1, $2, false)', ['app.city_id', city.id]);
  await owner.query(
    'alter table audit_event disable trigger user; alter table audit_seal disable trigger user',
  );
  await owner.query(sql);
  await owner.query(
    'alter table audit_event enable trigger user; alter table audit_seal enable trigger user',
  );
}

async function aSealedTrail(): Promise<TestCity> {
  const city = await server.aCity();
  await city.asSystem(async () => {
    for (const word of ['one', 'two', 'three']) await did(`Did ${word}.`);
  });
  await job('seal-audit-trail', city);
  await city.asSystem(() => did('Did four.'));
  await job('seal-audit-trail', city);
  await job('keep-audit-head', city);
  return city;
}

it('seals what was written, once, and proves it', async () => {
  const city = await aSealedTrail();
  const report = await verified(city);
  // The city's own set-up is the first entry.
  expect(report).toEqual({ seals: 2, entries: 5, unsealed: 0, problems: [] });
  expect(await city.asSystem(sealAuditTrail)).toBe(0);
  await city.asSystem(() => did('Did five.'));
  expect(await verified(city)).toEqual({ ...report, unsealed: 1 });
  const other = await server.aCity();
  expect(await verified(other)).toEqual({ seals: 0, entries: 0, unsealed: 1, problems: [] });
});

it('takes an entry that is committed late into the next seal, and nobody waits', async () => {
  const city = await server.aCity();
  let finish: () => void = () => undefined;
  let written: () => void = () => undefined;
  const hasWritten = new Promise<void>((done) => (written = done));
  const late = city.asSystem(async () => {
    await did('Began early.');
    written();
    await new Promise<void>((done) => (finish = done));
  });
  await hasWritten;
  await city.asSystem(() => did('Began late.'));
  // The early one is still open: sealing goes on without it.
  expect(await city.asSystem(sealAuditTrail)).toBe(2);
  finish();
  await late;
  expect(await city.asSystem(sealAuditTrail)).toBe(1);
  expect(await verified(city)).toEqual({ seals: 2, entries: 3, unsealed: 0, problems: [] });
});

it('writers do not wait while somebody seals', async () => {
  const city = await server.aCity();
  await city.asSystem(async () => {
    expect(await sealAuditTrail()).toBe(1);
    // Another connection, while this transaction holds the lock and its new seal.
    await city.asSystem(() => did('Written meanwhile.'));
  });
  expect(await verified(city)).toMatchObject({ entries: 1, unsealed: 1, problems: [] });
});

it('two that seal at once share the work and never fork the chain', async () => {
  const city = await server.aCity();
  await city.asSystem(() => did('Did one.'));
  const counts = await Promise.all([1, 2, 3].map(() => city.asSystem(sealAuditTrail)));
  expect(counts.toSorted()).toEqual([0, 0, 2]);
  expect((await verified(city)).problems).toEqual([]);
});

it('reads what waits and nothing of what is sealed', async () => {
  const city = await aSealedTrail();
  await city.asSystem(async () => {
    await did('Did five.');
    const read = () =>
      rows<{ waiting: number }>('select count(*)::int as waiting from audit_waiting').then(
        ([one]) => one!.waiting,
      );
    expect(await read()).toBe(1);
    expect(await sealAuditTrail()).toBe(1);
    expect(await read()).toBe(0);
  });
});

it('nobody but the database puts an entry on the list of those that wait', async () => {
  const city = await server.aCity();
  const forge = () => rows('insert into audit_waiting (id, event_id) select id, id from audit_event');
  await expect(city.asSystem(forge)).rejects.toThrow(/permission denied/);
});

it('seals a long trail in parts', async () => {
  const city = await server.aCity();
  await city.asSystem(() =>
    rows(
      `insert into audit_event (id, at, acting_as, request_id, action, subject_type, subject_id, summary, detail)
       select gen_random_uuid(), now(), 'system', 'r', 'test', 'Plan', n::text, 'Did it.', '{}' from generate_series(1, 2100) n`,
    ),
  );
  expect(await city.asSystem(sealAuditTrail)).toBe(2101);
  expect(await verified(city)).toEqual({ seals: 3, entries: 2101, unsealed: 0, problems: [] });
});

it.each([
  ['a changed word', "update audit_event set summary = 'Did nothing.' where summary = 'Did two.'", /changed/],
  [
    'another person',
    'update audit_event set person_id = gen_random_uuid() where id = (select min(first_event_id::text)::uuid from audit_seal)',
    /changed/,
  ],
  [
    'a microsecond',
    "update audit_event set at = at + interval '1 microsecond' where summary = 'Did two.'",
    /changed/,
  ],
  [
    'two entries that changed places',
    `update audit_event a set summary = b.summary from audit_event b where a.summary in ('Did one.', 'Did two.')
     and b.summary in ('Did one.', 'Did two.') and a.id <> b.id`,
    /changed or reordered/,
  ],
  ['a deleted entry', "delete from audit_event where summary = 'Did two.'", /is missing/],
  [
    'the last seal taken away with its entries',
    `with gone as (delete from audit_seal where number = 2 returning event_ids)
     delete from audit_event where id = any (select unnest(event_ids) from gone)`,
    /Seals are missing at the end: number 2/,
  ],
  [
    'an entry that was kept from being sealed',
    `with added as (insert into audit_event (id, at, acting_as, request_id, action, subject_type, subject_id, summary, detail)
       values (gen_random_uuid(), now(), 'system', 'r', 'test', 'Plan', '1', 'Did it.', '{}')) select`,
    /do not wait for their seal: 1/,
  ],
  [
    'entries listed in another order',
    'update audit_seal set event_ids = event_ids[2:] || event_ids[1:1] where number = 1',
    /changed or reordered/,
  ],
])('finds %s', async (_, sql, sentence) => {
  const city = await aSealedTrail();
  await sabotage(city, sql);
  const { problems } = await verified(city);
  expect(problems.join('\n')).toMatch(sentence);
});

it('people read in the audit trail until when it is sealed', async () => {
  const city = await server.aCity();
  const director = await city.person('PLANNING_DIRECTOR');
  const ask = async () =>
    (await server.as(director).execute('{ auditEvents { sealedUntil } }')).data.auditEvents.sealedUntil;
  expect(await ask()).toBeNull();
  const before = new Date();
  await city.asSystem(sealAuditTrail);
  const sealed = new Date(await ask());
  expect(sealed >= before && sealed <= new Date()).toBe(true);
});
