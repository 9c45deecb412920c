// A save whose answer was lost comes a second time: it is carried out once, whatever happened in between.
import { randomUUID } from 'node:crypto';
import { Scene } from '@plumbline/reporting/testing';
import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const SAVE = `mutation ($input: SaveProgressInput!) { saveProgress(input: $input) {
  progressUpdate { id note } userErrors { code message conflict { field yours theirs } } } }`;

async function send(person: TestPerson, key: string | null, input: object, query = SAVE) {
  const answer = await server.as(person).fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(key ? { 'x-operation-key': key } : {}) },
    body: JSON.stringify({ query, variables: { input } }),
  });
  // The answers' shapes are the spec's business.

  const { data, errors } = await answer.json();
  return data?.saveProgress ?? data?.saveSummary ?? { errors };
}

async function aScene() {
  const scene = await Scene.set(server);
  await scene.logProgress();
  const [{ id } = { id: '' }] = await scene.rows<{ id: string }>('select id from progress_update');
  const officer = scene.who('EQUITY_OFFICER');
  const saying = (note: string, replacesId: string | null = id) => ({
    ...{ reportId: scene.id, deliverableId: scene.deliverableId, status: 'ON_TRACK', note, replacesId },
  });
  const notes = async () =>
    (await scene.rows<{ note: string }>('select note from progress_update order by recorded_at, id')).map(
      (row) => row.note,
    );
  return { scene, officer, saying, notes, id };
}

it('the second time nothing is written, and the answer is that of the first', async () => {
  const { officer, saying, notes, scene } = await aScene();
  const key = randomUUID();
  const first = await send(officer, key, saying('Typed on the train.'));
  const again = await send(officer, key, saying('Typed on the train.'));
  expect(first.userErrors).toEqual([]);
  expect(again).toEqual(first);
  expect(await notes()).toEqual(['Going well.', 'Typed on the train.']);
  const [trail] = await scene.rows<{ lines: string }>(
    `select count(*) as lines from audit_event where summary like 'Logged progress%'`,
  );
  expect(trail?.lines).toBe('2');
});

it('a save that arrived is not a conflict, even when a colleague wrote since; what is typed after it is', async () => {
  const { officer, saying, notes, scene } = await aScene();
  const key = randomUUID();
  const { progressUpdate } = await send(officer, key, saying('Mine.'));
  await send(scene.who('DEPARTMENT_LEAD'), randomUUID(), saying('The lead’s.', progressUpdate.id));
  const again = await send(officer, key, saying('Mine.'));
  expect(again).toMatchObject({ userErrors: [], progressUpdate: { id: progressUpdate.id } });
  expect(await notes()).toEqual(['Going well.', 'Mine.', 'The lead’s.']);
  const next = await send(officer, randomUUID(), saying('Mine, and more.', progressUpdate.id));
  expect(next.userErrors[0]).toMatchObject({
    code: 'STALE',
    conflict: [{ field: 'note', yours: 'Mine, and more.', theirs: 'The lead’s.' }],
  });
});

it('two that arrive at the same moment are one', async () => {
  const { officer, saying, notes } = await aScene();
  const key = randomUUID();
  const answers = await Promise.all([1, 2, 3, 4].map(() => send(officer, key, saying('At once.'))));
  expect(new Set(answers.map((answer) => answer.progressUpdate?.id)).size).toBe(1);
  expect(await notes()).toEqual(['Going well.', 'At once.']);
});

it('the summary is saved once as well, though its version has moved on', async () => {
  const { officer, scene } = await aScene();
  const query =
    'mutation ($input: SaveSummaryInput!) { saveSummary(input: $input) { report { version } userErrors { code } } }';
  const [row] = await scene.rows<{ version: number }>('select version from quarterly_report');
  const input = { reportId: scene.id, expectedVersion: row?.version, summary: 'A good quarter.' };
  const key = randomUUID();
  const first = await send(officer, key, input, query);
  await scene.rows('update quarterly_report set version = version + 1, summary = $1', ['Somebody else’s.']);
  expect(await send(officer, key, input, query)).toEqual(first);
  const [after] = await scene.rows<{ summary: string }>('select summary from quarterly_report');
  expect(after?.summary).toBe('Somebody else’s.');
});

it('what was refused is looked at again, and a key serves only the person and the words it was sent with', async () => {
  const { officer, saying, notes, scene } = await aScene();
  const key = randomUUID();
  const refused = await send(officer, key, saying('x'.repeat(281)));
  expect(refused.userErrors[0].code).toBe('INVALID');
  expect((await send(officer, key, saying('Short enough.'))).userErrors).toEqual([]);
  const lead = await send(scene.who('DEPARTMENT_LEAD'), key, saying('Short enough.'));
  expect(lead.userErrors).toEqual([]);
  const other = await Scene.set(server);
  expect(await send(other.who('EQUITY_OFFICER'), key, saying('Short enough.'))).toMatchObject({
    userErrors: [{ code: 'NOT_FOUND' }],
  });
  expect(await notes()).toEqual(['Going well.', 'Short enough.']);
});

it.each([
  ['somebody else is logged in beside the page', (scene: Scene) => scene.who('DEPARTMENT_LEAD')],
  ['the session has ended', () => null],
])('what a page holds is not saved in another name: when %s, it is asked to log in', async (_when, who) => {
  const { officer, saying, notes, scene } = await aScene();
  const answer = await server.as(who(scene), scene.city.slug).fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-operation-key': randomUUID(),
      'x-operation-writer': officer.personId,
    },
    body: JSON.stringify({ query: SAVE, variables: { input: saying('The officer’s own words.') } }),
  });
  const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
  expect([answer.status, errors.map(({ extensions }) => extensions.code)]).toEqual([
    200,
    ['UNAUTHENTICATED'],
  ]);
  expect(await notes()).toEqual(['Going well.']);
});
