// A save whose answer was lost comes a second time: it is carried out once, whatever happened in between.
import { randomUUID } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import { definedJobs, isKeptByKey, newId, now, rows, setClock } from '@plumbline/platform/server';
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

const MAKE_ADDRESS =
  'mutation { makeCalendarAddress { address calendar { madeAt } userErrors { code message } } }';

it('an answer that holds a secret is never kept: what the queue does not send is refused with a key', async () => {
  const { officer, scene } = await aScene();
  const key = randomUUID();
  for (const query of [
    MAKE_ADDRESS,
    // Another name for it does not make it one of the saves.
    MAKE_ADDRESS.replace('makeCalendarAddress', 'saveProgress: makeCalendarAddress'),
  ]) {
    const answer = await server.as(officer).fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-operation-key': key },
      body: JSON.stringify({ query }),
    });
    const { data, errors } = (await answer.json()) as { data: unknown; errors: Told[] };
    expect([data, errors[0]?.extensions.code]).toEqual([null, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain('makeCalendarAddress');
  }
  const { data } = await server.as(officer).execute('{ calendarFeed { madeAt } }');
  expect(data.calendarFeed).toBeNull();
  expect(await scene.city.asPerson(officer, () => rows('select 1 from operation_key'))).toEqual([]);
  // Without a key it is made as ever.
  expect((await server.as(officer).execute(MAKE_ADDRESS)).data.makeCalendarAddress.address).toContain(
    '/calendar/',
  );
});

interface Told {
  message: string;
  extensions: { code: string };
}

it('only the saves of the queue are declared as kept by key', () => {
  const { schema } = server.app.get(GraphQLSchemaHost, { strict: false });
  const kept = Object.values(schema.getMutationType()?.getFields() ?? {}).filter(isKeptByKey);
  expect(kept.map(({ name }) => name).sort()).toEqual(['recordObservation', 'saveProgress', 'saveSummary']);
});

it('a kept answer is read by the person it was given, by nobody else in the city, and in no other name', async () => {
  const { officer, saying, scene } = await aScene();
  await send(officer, randomUUID(), saying('Mine alone.'));
  const keptFor = (person: TestPerson) =>
    scene.city.asPerson(person, () =>
      rows<{ personId: string }>('select person_id as "personId" from operation_key'),
    );
  expect(await keptFor(officer)).toEqual([{ personId: officer.personId }]);
  expect(await keptFor(scene.who('DEPARTMENT_LEAD'))).toEqual([]);
  expect(await keptFor(scene.who('PLANNING_DIRECTOR'))).toEqual([]);
  expect(await scene.rows('select 1 from operation_key')).toEqual([]);
  const forged = scene.city.asPerson(scene.who('DEPARTMENT_LEAD'), () =>
    rows(
      `insert into operation_key (id, person_id, key, digest, answer, at) values ($1, $2, $3, 'x', '{}', $4)`,
      [newId(), officer.personId, randomUUID(), now()],
    ),
  );
  await expect(forged).rejects.toThrow('row-level security');
});

it('answers are forgotten after 30 days, whosever they are, in this city alone', async () => {
  const [here, there] = [await aScene(), await aScene()];
  for (const { officer, saying } of [here, there]) await send(officer, randomUUID(), saying('Kept.'));
  const kept = async ({ scene, officer }: typeof here) =>
    (await scene.city.asPerson(officer, () => rows('select 1 from operation_key'))).length;
  const forget = () =>
    here.scene.city.asSystem(() =>
      definedJobs().get('forget-answers')!({ cityId: here.scene.city.id, requestId: newId() }),
    );
  await forget();
  expect([await kept(here), await kept(there)]).toEqual([1, 1]);
  const back = setClock(() => new Date(Date.now() + 31 * 86_400_000));
  try {
    await forget();
  } finally {
    back();
  }
  expect([await kept(here), await kept(there)]).toEqual([0, 1]);
});
