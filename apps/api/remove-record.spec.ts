// What the law requires to be removed goes for good and in the open: two names, a reason, a tombstone; the rest verifies.
import { Client } from 'pg';
import { rows } from '@plumbline/platform/server';
import { verifyCity } from '@plumbline/publishing/server';
import { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import { removeRecord } from './remove-record';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let owner: Client;
let wanted: { city: string; release: string };
/** What the public is told. */
interface Told {
  city: { notices: unknown[] };
  release: { removals: unknown[]; department: { plans: { goals: unknown[] }[] } };
}

const reason = 'Court order 12 of 2026.';
const names = { by: 'Ana Lopez', checkedBy: 'Ben Moss' };

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  const [parks] = quarter.teams as [TestQuarter['teams'][number]];
  await quarter.fill(parks, { note: 'Jane Roe of 5 Elm Street was helped.', value: '40' });
  await quarter.approve(parks);
  const { slug } = await quarter.publish();
  wanted = { city: quarter.city.slug, release: slug };
  owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

const file = () => server.as(null).fetch(`/public/releases/${wanted.city}/${wanted.release}.json`);

async function numberOf(find: string): Promise<string> {
  const { lines } = await removeRecord(owner, { ...wanted, find });
  return /^(\d+)\. deliverable/.exec(lines[0] ?? '')?.[1] ?? '';
}

it('is refused without a reason, two names and the code, and changes nothing', async () => {
  const record = await numberOf('jane roe');
  const before = await (await file()).text();
  const given = { ...wanted, record, reason, ...names };
  for (const [more, said] of [
    [{ reason: ' ' }, 'Say with --reason'],
    [{ checkedBy: 'ana lopez' }, 'two different people'],
    [{ record: '1' }, 'a whole department'],
    [{ record: 'x' }, 'Give the number'],
    [{ release: 'nowhere' }, 'There is no release'],
    [{ city: 'nowhere' }, 'There is no city'],
    [{ confirm: 'wrong' }, 'The code is not the one'],
    [{}, 'give the same command with --confirm'],
  ] as const) {
    const { code, lines } = await removeRecord(owner, { ...given, ...more });
    expect(code).toBe(2);
    expect(lines.join('\n')).toContain(said);
  }
  expect(await (await file()).text()).toBe(before);
});

it('leaves a tombstone with the reason, and the rest still verifies', async () => {
  const record = await numberOf('jane roe');
  const tag = (await file()).headers.get('etag') ?? '';
  const shown = await removeRecord(owner, { ...wanted, record, reason, ...names });
  const confirm = /--confirm (\w+)$/.exec(shown.lines.at(-1) ?? '')?.[1];
  const { code, lines } = await removeRecord(owner, { ...wanted, record, reason, ...names, confirm });
  expect(code).toBe(0);
  expect(lines.join('\n')).toContain('/public/releases/by-digest/');

  // It is gone from both stored copies, at the same address, at once.
  for (const encoding of ['identity', 'br']) {
    const response = await server.as(null).fetch(`/public/releases/${wanted.city}/${wanted.release}.json`, {
      headers: { 'if-none-match': tag, 'accept-encoding': encoding },
    });
    expect(response.status).toBe(200);
    const text = await response.text();
    expect(text).not.toContain('Jane Roe');
    expect(text).toContain(reason);
  }
  expect(await verifyCity(wanted.city)).toMatchObject({
    problems: [],
    tombstones: [{ release: 1, record: Number(record) - 1, reason }],
  });
  expect(await removeRecord(owner, { ...wanted, record, reason, ...names })).toMatchObject({
    code: 2,
    lines: [expect.stringContaining('already removed')],
  });
});

it('is told on the pages where it stood, in a notice and in the audit trail', async () => {
  const response = await server.as(null).fetch('/public/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      query: `query ($city: String!, $release: String!) {
        city(slug: $city) { notices { kind text } }
        release(city: $city, release: $release) { removals { on reason kind departments plan goal metric }
          department(code: "PARKS") { plans { goals { code deliverables { code } } } } } }`,
      variables: wanted,
    }),
  });
  const { data } = (await response.json()) as { data: Told };
  expect(data.release.removals).toEqual([
    {
      ...{ on: expect.any(String), reason, kind: 'deliverable', departments: ['PARKS'] },
      ...{ plan: 'plan-of-parks', goal: 'G1', metric: null },
    },
  ]);
  expect(data.release.department.plans[0]?.goals).toEqual([{ code: 'G1', deliverables: [] }]);
  expect(data.city.notices).toEqual([{ kind: 'REMOVAL', text: expect.stringContaining(reason) }]);
  const trail = await quarter.city.asSystem(() =>
    rows<{ summary: string; detail: object; actingAs: string }>(
      `select summary, detail, acting_as as "actingAs" from audit_event where action = 'release:remove-record'`,
    ),
  );
  expect(trail).toEqual([
    {
      summary: expect.stringContaining('Removed 1 records from release 1'),
      detail: expect.objectContaining({ reason, ...names }),
      actingAs: 'operator',
    },
  ]);
  expect(JSON.stringify(trail)).not.toContain('Jane Roe');
});
