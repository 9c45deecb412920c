// The languages of a city on the real database: set, translated, brought in by file, published, read and proved.
import { Client } from 'pg';
import { createHash } from 'node:crypto';
import { rows } from '@plumbline/platform/server';
import { readXliff, xliffOf } from '@plumbline/publishing/domain';
import { verifyCity } from '@plumbline/publishing/server';
import { TestQuarter } from '@plumbline/publishing/testing';
import { startTestServer, type TestPerson } from '@plumbline/testing';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const GOAL = 'Residents served by PARKS fare alike.';
const BASIS = 'Local Law 30 of 2017';

let server: Awaited<ReturnType<typeof startTestServer>>;
let quarter: TestQuarter;
let admin: TestPerson;
let releaseId: string;

const mutation = (name: string, answer: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`;
  return `mutation ($input: ${input}!) { ${name}(input: $input) { ${answer} userErrors { code message path } } }`;
};
const MUTATIONS = {
  setCityLanguages: mutation('setCityLanguages', 'languages { language legalBasis }'),
  saveTranslations: mutation('saveTranslations', 'kept'),
  importTranslations: mutation('importTranslations', 'imported { taken unchanged untranslated problems }'),
  publishTranslation: mutation('publishTranslation', 'translation { number digest }'),
};

beforeAll(async () => {
  server = await startTestServer();
  quarter = await TestQuarter.open(server, ['PARKS']);
  const [parks] = quarter.teams;
  await quarter.fill(parks!);
  await quarter.approve(parks!);
  releaseId = (await quarter.publish()).id;
  admin = await quarter.city.person('CITY_ADMIN');
});
afterAll(() => server.close());

async function send(person: TestPerson, name: keyof typeof MUTATIONS, input: object) {
  const { data, errors } = await server.as(person).execute(MUTATIONS[name], { input });
  return data?.[name] ?? { denied: errors?.[0]?.extensions?.code };
}
const done = async (...given: Parameters<typeof send>) => {
  const answer = await send(...given);
  expect(answer.userErrors).toEqual([]);
  return answer;
};
const write = (person: TestPerson, source: string, text: string, more: object = {}) =>
  send(person, 'saveTranslations', {
    language: 'es',
    texts: [{ hash: sha256(source), replacesId: null, text, reviewed: false, ...more }],
  });
const bringIn = (person: TestPerson, content: string, language = 'es') =>
  send(person, 'importTranslations', { language, contentBase64: Buffer.from(content).toString('base64') });

async function block(source: string) {
  const { data } = await server
    .as(admin)
    .execute(
      `query ($words: String) { translationBlocks(language: "es", words: $words) { items { source state text translationId earlierText places } } }`,
      { words: source },
    );
  return data.translationBlocks.items.find((one: { source: string }) => one.source === source);
}
async function work(person: TestPerson) {
  const { data } = await server
    .as(person)
    .execute(
      `{ translationLanguages(language: "es") { counts { state count } toPublish takenOver ownWork published { number } viewerCan { write publish } } }`,
    );
  return data.translationLanguages[0];
}
async function readByPublic(
  args = 'department: "PARKS", plan: "plan-of-parks", goal: "G1"',
  release?: string,
) {
  const { data } = await server.askPublicly(
    `query ($city: String!, $release: String) { city(slug: $city) { languages { language legalBasis } }
        release(city: $city, release: $release) { slug translations { language number }
          translation(language: "es") { number texts reviewed stale total digest blocks(${args}) { source text state } } } }`,
    { city: quarter.city.slug, release: release ?? null },
  );
  return data;
}

it('a city sets its languages with their legal basis, and the public reads them', async () => {
  const languages = [
    { language: 'es', legalBasis: BASIS },
    { language: 'ar', legalBasis: BASIS },
  ];
  expect(await send(quarter.director, 'setCityLanguages', { languages })).toEqual({ denied: 'FORBIDDEN' });
  const bad = await send(admin, 'setCityLanguages', {
    languages: [...languages, { language: 'tlh', legalBasis: 'None' }],
  });
  expect(bad.userErrors).toMatchObject([{ code: 'INVALID', path: ['languages', '2', 'language'] }]);
  await done(admin, 'setCityLanguages', { languages });
  expect((await readByPublic()).city.languages).toEqual(languages);
  const trail = await quarter.city.asSystem(() =>
    rows<{ summary: string }>(
      "select summary from audit_event where action = 'city:administer' order by at desc limit 1",
    ),
  );
  expect(trail[0]?.summary).toContain('Spanish (Local Law 30 of 2017), Arabic');
});

it('translations are typed beside their source, by who may, and never over somebody else', async () => {
  expect(await block(GOAL)).toMatchObject({ state: 'MISSING', text: null });
  expect(await write(quarter.teams[0]!.lead, GOAL, 'x')).toEqual({ denied: 'FORBIDDEN' });
  expect((await write(admin, GOAL, 'A los residentes de PARKS les va igual.')).userErrors).toEqual([]);
  const first = await block(GOAL);
  expect(first).toMatchObject({ state: 'MACHINE_DRAFT', text: 'A los residentes de PARKS les va igual.' });
  expect(first.places[0]).toContain('goal G1 › text');
  // Who opened the page before that is told, with both texts.
  const late = await write(quarter.director, GOAL, 'Otra cosa.');
  expect(late.userErrors).toMatchObject([{ code: 'STALE', path: ['texts', '0', 'text'] }]);
  const reviewed = { replacesId: first.translationId, reviewed: true };
  expect((await write(quarter.director, GOAL, first.text, reviewed)).userErrors).toEqual([]);
  expect(await block(GOAL)).toMatchObject({ state: 'HUMAN_REVIEWED' });
  for (const [source, text, code] of [
    ['How the summer went.', '  ', 'INVALID'],
    ['How the summer went.', 'turned \u202e around', 'INVALID'],
    ['Nowhere said', 'x', 'STALE'],
  ] as const) {
    expect((await write(admin, source, text)).userErrors).toMatchObject([{ code }]);
  }
  const other = await send(admin, 'saveTranslations', {
    language: 'fr',
    texts: [{ hash: sha256(GOAL), text: 'x', reviewed: false }],
  });
  expect(other.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['language'] }]);
});

it('open texts go out as XLIFF, and what comes back is taken unit by unit', async () => {
  const { data } = await server.as(admin).execute(`{ translationFile(language: "es") { fileName content } }`);
  const { fileName, content } = data.translationFile;
  expect(fileName).toMatch(/-es\.xlf$/);
  const { units } = readXliff(content);
  const sources = units.map(({ source }) => source);
  expect(sources).toContain('How the summer went.');
  expect(sources).not.toContain(GOAL);
  const text = (
    source: string,
    target: string,
    state: 'translated' | 'final' | 'initial',
    hash = sha256(source),
  ) => ({
    ...{ hash, source, target, state, notes: [] },
  });
  const filled = xliffOf(
    [
      text('How the summer went.', 'Cómo fue el verano.', 'final'),
      text('Summer quarter', 'Trimestre de verano', 'translated'),
      text('Plan of PARKS', 'Plan', 'initial'),
      text('A sentence of last year.', 'Una frase', 'final'),
      text('Somebody edited the source', 'Alguien', 'final', sha256('PARKS does something.')),
      text(GOAL, 'con \u202e truco', 'final'),
    ],
    { original: 'x', sourceLanguage: 'en', language: 'es' },
  );
  const answer = await bringIn(admin, filled);
  expect(answer.imported).toMatchObject({ taken: 2, unchanged: 0, untranslated: 1 });
  expect(answer.imported.problems).toHaveLength(3);
  expect(answer.imported.problems[0]).toContain(
    '“A sentence of last year.” is not part of the latest release',
  );
  expect(await block('How the summer went.')).toMatchObject({
    state: 'HUMAN_REVIEWED',
    text: 'Cómo fue el verano.',
  });
  expect(await bringIn(admin, filled)).toMatchObject({ imported: { taken: 0, unchanged: 2 } });
  for (const [hostile, code] of [
    ['<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><x>&a;</x>', 'UNSUPPORTED_FILE'],
    ['not xml', 'UNSUPPORTED_FILE'],
    [filled.replace('trgLang="es"', 'trgLang="ar"'), 'INVALID'],
    [`<a>${' '.repeat(2 * 1024 * 1024)}</a>`, 'TOO_LARGE'],
  ] as const) {
    const refused = await bringIn(admin, hostile);
    expect(refused.userErrors).toMatchObject([{ code, path: ['contentBase64'] }]);
  }
});

it('a published translation is a dated addendum by somebody else, which the public reads and anybody can prove', async () => {
  expect((await readByPublic()).release).toMatchObject({ translations: [], translation: null });
  // The director reviewed the goal, so it waits; the rest the administrator wrote.
  expect(await work(quarter.director)).toMatchObject({
    toPublish: 2,
    ownWork: 1,
    viewerCan: { write: true, publish: true },
  });
  expect(await send(admin, 'publishTranslation', { language: 'es', releaseId })).toEqual({
    denied: 'FORBIDDEN',
  });
  await done(quarter.director, 'publishTranslation', { language: 'es', releaseId });
  const again = await send(quarter.director, 'publishTranslation', { language: 'es', releaseId });
  expect(again.userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
  await done(quarter.chief, 'publishTranslation', { language: 'es', releaseId });
  const nothing = await send(quarter.chief, 'publishTranslation', { language: 'es', releaseId });
  expect(nothing.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);

  const { release } = await readByPublic();
  expect(release.translation).toMatchObject({ number: 2, texts: 3, reviewed: 2, stale: 0 });
  expect(release.translation.blocks).toContainEqual({
    ...{ source: GOAL, text: 'A los residentes de PARKS les va igual.', state: 'HUMAN_REVIEWED' },
  });
  const own = (await readByPublic('department: null')).release.translation.blocks;
  expect(own.map(({ text }: { text: string }) => text).sort()).toEqual([
    'Cómo fue el verano.',
    'Trimestre de verano',
  ]);
  const file = await server
    .as(null)
    .fetch(`/public/translations/${quarter.city.slug}/${release.slug}/es.json`);
  expect(await file.json()).toMatchObject({ number: 2, digest: release.translation.digest, language: 'es' });
  expect((await verifyCity(quarter.city.slug))?.problems).toEqual([]);
});

it('nobody changes an addendum unseen, not even whoever owns the database', async () => {
  const owner = new Client({ connectionString: server.databaseUrl });
  await owner.connect();
  await owner.query("select set_config('app.city_id', $1, false)", [quarter.city.id]);
  await expect(owner.query("update release_translation set content = ''")).rejects.toThrow(/append-only/);
  await owner.query('alter table release_translation disable trigger append_only');
  await owner.query(
    "update release_translation set content = replace(content, 'Cómo fue', 'Qué bien') where city_id = $1",
    [quarter.city.id],
  );
  const said = (await verifyCity(quarter.city.slug))?.problems.map(({ message }) => message).join(' ');
  expect(said).toMatch(/Text \d+ of translation 1 .* was changed/);
  await owner.query(
    "update release_translation set content = replace(content, 'Qué bien', 'Cómo fue') where city_id = $1",
    [quarter.city.id],
  );
  await owner.query('alter table release_translation enable trigger append_only');
  await owner.end();
  expect((await verifyCity(quarter.city.slug))?.problems).toEqual([]);
});

it('with the next release equal words are offered again, and a changed wording is outdated, never passed off', async () => {
  await quarter.city.asSystem(() =>
    rows(`update goal set text = 'Residents served by PARKS fare better.' where text = $1`, [GOAL]),
  );
  const next = await quarter.next();
  await next.fill(next.teams[0]!);
  await next.approve(next.teams[0]!);
  const release = await next.publish('Summer quarter');
  // Nothing is said in Spanish of this release before somebody publishes it for this release.
  expect((await readByPublic()).release.translation).toBeNull();
  expect(await block('Residents served by PARKS fare better.')).toMatchObject({
    ...{ state: 'STALE', text: null, earlierText: 'A los residentes de PARKS les va igual.' },
  });
  expect(await work(next.director)).toMatchObject({ toPublish: 3, takenOver: 2 });
  await done(next.chief, 'publishTranslation', { language: 'es', releaseId: release.id });
  const { translation } = (await readByPublic()).release;
  expect(translation).toMatchObject({ number: 1, stale: 1 });
  expect(translation.blocks).toContainEqual({
    ...{
      source: 'Residents served by PARKS fare better.',
      text: 'A los residentes de PARKS les va igual.',
      state: 'STALE',
    },
  });
  expect((await verifyCity(quarter.city.slug))?.problems).toEqual([]);
});

it('a withdrawn release hides its translations', async () => {
  const { slug } = (await readByPublic()).release;
  const withdrawal = mutation('withdrawRelease', 'release { id }');
  const { data } = await server.as(quarter.chief).execute('{ releases { id slug } }');
  const id = data.releases.find((one: { slug: string }) => one.slug === slug).id;
  await server.as(quarter.chief).execute(withdrawal, { input: { releaseId: id, reason: 'A mistake.' } });
  expect((await readByPublic(undefined, slug)).release).toMatchObject({
    translations: [],
    translation: null,
  });
  expect(
    (await server.as(null).fetch(`/public/translations/${quarter.city.slug}/${slug}/es.json`)).status,
  ).toBe(404);
});
