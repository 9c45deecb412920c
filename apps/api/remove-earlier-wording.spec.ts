// What the law removes is also gone where a later release shows its translation as that of an earlier wording.
import { Client } from 'pg';
import { rows } from '@plumbline/platform/server';
import {
  keepSampleTranslations,
  publishTranslation,
  setCityLanguages,
  verifyCity,
} from '@plumbline/publishing/server';
import { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer, type TestServer } from '@plumbline/testing';
import { removeRecord } from './remove-record';

const BEFORE = 'Help the family of Jane Roe.';
const SPANISH = 'Ayudar a la familia de Jane Roe (traducido).';
const names = { by: 'A B', checkedBy: 'C D' };

let server: TestServer;
let owner: Client;
let quarter: TestQuarter;
let first: { id: string; slug: string };
let second: { id: string; slug: string };
/** The addenda and what translators keep, as they were before the removal. */
let kept: { addenda: StoredAddendum[]; texts: object[] };

interface StoredAddendum {
  id: string;
  content: string;
  texts: number;
  reviewed: number;
  stale: number;
  total: number;
}

const say = (text: string) => quarter.city.asSystem(() => rows('update deliverable set text = $1', [text]));
const translate = (english: string, spanish: string) =>
  quarter.city.asSystem(() => keepSampleTranslations('es', new Map([[english, spanish]]), []));
const publish = ({ id }: { id: string }) => quarter.city.asSystem(() => publishTranslation('es', id));
const confirmOf = ({ lines }: { lines: string[] }) => /--confirm (\w+)$/.exec(lines.at(-1) ?? '')?.[1];
const problems = async () => (await verifyCity(quarter.city.slug))?.problems;

/** The newest translation of the second release as anybody gets it: the file, its tag, and the pages' texts. */
async function published(): Promise<{ file: string; tag: string | null; pages: string }> {
  const { slug } = quarter.city;
  const file = await server.as(null).fetch(`/public/translations/${slug}/${second.slug}/es.json`);
  const { data } = await server.askPublicly(
    `query ($city: String!, $release: String!) { release(city: $city, release: $release) {
      translation(language: "es") { blocks(all: true) { text state } } } }`,
    { city: slug, release: second.slug },
  );
  return { file: await file.text(), tag: file.headers.get('etag'), pages: JSON.stringify(data) };
}

async function removeJaneRoe() {
  const at = { city: quarter.city.slug, release: first.slug };
  const listed = await removeRecord(owner, { ...at, find: 'jane roe' });
  const record = /^(\d+)\./.exec(listed.lines[0] ?? '')?.[1];
  const wanted = { ...at, record, reason: 'Court.', ...names };
  return removeRecord(owner, { ...wanted, confirm: confirmOf(await removeRecord(owner, wanted)) });
}

/** Writes past every guard, as the database's owner could. */
async function pastGuards(table: string, statement: string, values: unknown[]) {
  await owner.query(`alter table ${table} disable trigger append_only`);
  await owner.query(statement, values);
  await owner.query(`alter table ${table} enable trigger append_only`);
}

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await quarter.city.asSystem(() => setCityLanguages([{ language: 'es', legalBasis: 'Law' }]));
  await say(BEFORE);
  for (const team of quarter.teams) {
    await quarter.fill(team);
    await quarter.approve(team);
  }
  first = await quarter.publish('One');
  await translate(BEFORE, SPANISH);
  await publish(first);
  await say('Help two families.');
  second = await quarter.publish('Two');
  await translate('Two', 'Dos');
  await publish(second);
  kept = await quarter.city.asSystem(async () => ({
    addenda: await rows('select id, content, texts, reviewed, stale, total from release_translation'),
    texts: await rows('select * from content_translation'),
  }));
});
afterAll(async () => {
  await owner.end();
  await server.close();
});

it('takes it out of the file and the pages at once, though they were read before', async () => {
  const before = await published();
  expect(before.pages).toContain('Jane Roe');
  expect(await removeJaneRoe()).toMatchObject({ code: 0 });
  const after = await published();
  expect(after.file).toContain('Dos');
  expect(after.file + after.pages).not.toContain('Jane Roe');
  // Whoever kept the file must not be told that it is the same.
  expect(after.tag).not.toBe(before.tag);
  expect(await problems()).toEqual([]);
});

it('and it does not come back with the next translation', async () => {
  await translate('Two', 'Dos, otra vez');
  await publish(second);
  const { file } = await published();
  expect(file).toContain('Dos, otra vez');
  expect(file).not.toContain('Jane Roe');
});

it('a removal that left them is finished in every release, and in what translators keep', async () => {
  for (const { id, content, texts, reviewed, stale, total } of kept.addenda) {
    await pastGuards(
      'release_translation',
      'update release_translation set content = $2, texts = $3, reviewed = $4, stale = $5, total = $6 where id = $1',
      [id, content, texts, reviewed, stale, total],
    );
  }
  await pastGuards(
    'content_translation',
    `insert into content_translation select * from json_populate_recordset(null::content_translation, $1)
     on conflict do nothing`,
    [JSON.stringify(kept.texts)],
  );
  const given = { city: quarter.city.slug, release: first.slug, finish: true, ...names };
  const confirm = confirmOf(await removeRecord(owner, given));
  expect(await removeRecord(owner, { ...given, confirm })).toMatchObject({ code: 0 });
  const held = await quarter.city.asSystem(async () => [
    ...(await rows('select content from release_translation')),
    ...(await rows('select * from content_translation')),
  ]);
  expect(JSON.stringify(held)).not.toContain('Jane Roe');
  expect((await published()).pages).not.toContain('Jane Roe');
  expect(await problems()).toEqual([]);
});
