// What the law requires to be removed goes for good and in the open: two names, a reason, a tombstone; the rest verifies.
import { Client } from 'pg';
import { rows } from '@plumbline/platform/server';
import {
  keepSampleTranslations,
  publishTranslation,
  setCityLanguages,
  verifyCity,
} from '@plumbline/publishing/server';
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

const NOTE = 'Jane Roe of 5 Elm Street was helped.';
/** What the translations hold before anything is removed. */
let translationsBefore: object[];

/** The last is said of the deliverable that goes, and of the other one as well. */
const SPANISH = new Map([
  [NOTE, 'Se ayudó a Jane Roe.'],
  ['Summer quarter', 'Trimestre de verano'],
  ['On track', 'En curso'],
]);
const reason = 'Court order 12 of 2026.';
const names = { by: 'Ana Lopez', checkedBy: 'Ben Moss' };

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS', 'LIB']);
  for (const team of quarter.teams) {
    await quarter.fill(team, team === quarter.teams[0] ? { note: NOTE } : {});
    await quarter.approve(team);
  }
  const { id, slug } = await quarter.publish();
  wanted = { city: quarter.city.slug, release: slug };
  await quarter.city.asSystem(async () => {
    await setCityLanguages([{ language: 'es', legalBasis: 'Local Law 30 of 2017' }]);
    await keepSampleTranslations('es', SPANISH, []);
    await publishTranslation('es', id);
  });
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
  translationsBefore = await quarter.city.asSystem(() => rows('select * from release_translation'));
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

it('takes the translations along: what is left is proved, and what still stands is said again', async () => {
  const spanish = await server
    .as(null)
    .fetch(`/public/translations/${wanted.city}/${wanted.release}/es.json`);
  expect(spanish.status).toBe(200);
  expect(await spanish.text()).not.toMatch(/Jane Roe|deliverable D1.*deliverable D1/);
  const stored = await quarter.city.asSystem(() =>
    rows<{ number: number; content: string; texts: number }>(
      'select number, content, texts from release_translation order by number',
    ),
  );
  expect(stored.map(({ number, texts }) => [number, texts])).toEqual([
    [1, 1],
    [2, 2],
  ]);
  expect(stored[0]?.content.split(reason)).toHaveLength(3);
  expect(JSON.stringify(stored)).not.toContain('Jane Roe');
  const { data } = await server.askPublicly(
    `query ($city: String!, $release: String!) { release(city: $city, release: $release) {
      translation(language: "es") { number texts blocks(all: true) { text } } } }`,
    wanted,
  );
  expect(data.release.translation).toMatchObject({ number: 2, texts: 2 });
  const said = data.release.translation.blocks.map(({ text }: { text: string }) => text);
  expect(said.sort()).toEqual(['En curso', 'Trimestre de verano']);
  expect((await verifyCity(wanted.city))?.problems).toEqual([]);
});

it('is told on the pages where it stood, in a notice and in the audit trail', async () => {
  const { data } = await server.askPublicly<Told>(
    `query ($city: String!, $release: String!) {
      city(slug: $city) { notices { kind text } }
      release(city: $city, release: $release) { removals { on reason kind departments plan goal metric }
        department(code: "PARKS") { plans { goals { code deliverables { code } } } } } }`,
    wanted,
  );
  expect(data?.release.removals).toEqual([
    {
      ...{ on: expect.any(String), reason, kind: 'deliverable', departments: ['PARKS'] },
      ...{ plan: 'plan-of-parks', goal: 'G1', metric: null },
    },
  ]);
  expect(data?.release.department.plans[0]?.goals).toEqual([{ code: 'G1', deliverables: [] }]);
  expect(data?.city.notices).toEqual([{ kind: 'REMOVAL', text: expect.stringContaining(reason) }]);
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

describe('a removal from before translations went along', () => {
  const command = /node dist\/api\/remove\.js \S+ \S+ --finish --by "NAME" --checked-by "ANOTHER NAME"/;
  const problems = async () =>
    ((await verifyCity(wanted.city))?.problems ?? []).map(({ message }) => message);

  /** What the table holds, written past every guard, as somebody with the database's owner could. */
  async function stored(statement: string, values: unknown[] = []) {
    await owner.query('alter table release_translation disable trigger append_only');
    await owner.query('alter table release_translation_signature disable trigger append_only');
    await owner.query(statement, values);
    await owner.query('alter table release_translation_signature enable trigger append_only');
    await owner.query('alter table release_translation enable trigger append_only');
  }

  beforeAll(async () => {
    await stored(
      'delete from release_translation_signature where release_translation_id in (select id from release_translation where number = 2)',
    );
    await stored('delete from release_translation where number = 2');
    const [before] = translationsBefore as { content: string; texts: number; total: number }[];
    await stored('update release_translation set content = $1, texts = $2, total = $3', [
      before?.content,
      before?.texts,
      before?.total,
    ]);
  });

  it('fails the proof with a sentence that says how to finish it', async () => {
    const found = await problems();
    expect(found).toEqual([
      expect.stringContaining('holds what was removed from the release'),
      expect.stringContaining('holds what was removed from the release'),
      expect.stringMatching(command),
    ]);
    const { code, lines } = await removeRecord(owner, wanted);
    expect([code, lines.at(-1)]).toEqual([0, expect.stringMatching(command)]);
    const another = await removeRecord(owner, { ...wanted, record: '4', reason, ...names });
    expect(another).toEqual({ code: 2, lines: [expect.stringMatching(command)] });
  });

  it('is not finished over what somebody changed, and the proof goes on failing', async () => {
    const content = String((translationsBefore[0] as { content: string }).content);
    await stored('update release_translation set content = $1', [content.replace('Jane Roe', 'Joan Doe')]);
    expect((await problems()).join()).toMatch(/was changed/);
    expect((await problems()).join()).not.toMatch(command);
    const { code, lines } = await removeRecord(owner, { ...wanted, finish: true, ...names });
    expect([code, lines.join()]).toEqual([2, expect.stringMatching(/was changed.*Clear it up first/)]);
    await stored('update release_translation set content = $1', [content]);
  });

  it('is finished by two named people, in the open, with the reason told before', async () => {
    const given = { ...wanted, finish: true, ...names };
    const alone = await removeRecord(owner, { ...given, checkedBy: names.by });
    expect(alone.lines).toEqual([expect.stringContaining('two different people')]);
    const shown = await removeRecord(owner, given);
    expect([shown.code, shown.lines.join('\n')]).toEqual([
      2,
      expect.stringContaining('Se ayudó a Jane Roe.'),
    ]);
    const confirm = /--confirm (\w+)$/.exec(shown.lines.at(-1) ?? '')?.[1];
    expect(await removeRecord(owner, { ...given, confirm: 'wrong' })).toMatchObject({ code: 2 });
    expect(await removeRecord(owner, { ...given, confirm })).toMatchObject({ code: 0 });
    expect(await problems()).toEqual([]);
    const held = await quarter.city.asSystem(() =>
      rows<{ number: number; content: string }>('select number, content from release_translation order by 1'),
    );
    expect(held.map(({ number }) => number)).toEqual([1, 2]);
    expect(held[0]?.content.split(reason)).toHaveLength(3);
    expect(JSON.stringify(held)).not.toContain('Jane Roe');
    expect(await removeRecord(owner, { ...given, confirm })).toMatchObject({
      code: 2,
      lines: [expect.stringContaining('is finished')],
    });
    const told = await quarter.city.asSystem(() =>
      rows<{ text: string; detail: object }>(
        `select n.text, e.detail from notice n, audit_event e
         where e.action = 'release:finish-removal' and n.text like '%translations too.'`,
      ),
    );
    expect(told).toEqual([{ text: expect.any(String), detail: { ...names, translations: 2 } }]);
  });

  it('does not let a copy pass whose text was changed afterwards', async () => {
    await stored(
      "update release_translation set content = replace(content, 'En curso', 'Hecho') where number = 2",
    );
    expect((await problems()).join()).toMatch(/was changed/);
  });
});
