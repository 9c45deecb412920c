// Notifications in the product: told at once, read by their person alone, and gone when the thing is done.
import { Client } from 'pg';
import { databaseUrl, definedJobs, newId, rows, runAs, systemOf } from '@plumbline/platform/server';
import { Scene } from '@plumbline/reporting/testing';
import { TEST_PASSWORD, aClock, startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
const at = aClock();
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const LIST = '{ newNotifications notifications { id kind title sentence readAt open path } }';
const READ = `mutation ($input: MarkNotificationReadInput!) {
  markNotificationRead(input: $input) { newNotifications userErrors { code message path } }
}`;
const READ_ALL = 'mutation { markAllNotificationsRead { newNotifications userErrors { code } } }';
const CHOICES =
  '{ notificationPreferences { hears dueMail copyMail decisionMail reviewMail hour weeklyOn cityHour } }';
const CHOOSE = `mutation ($input: SaveNotificationPreferencesInput!) { saveNotificationPreferences(input: $input) {
  preferences { dueMail decisionMail reviewMail commentMail hour weeklyOn } userErrors { code message path } } }`;

const listOf = async (person: TestPerson) => (await server.as(person).execute(LIST)).data;

/** As somebody who comes back after days and logs in again. */
async function freshly(person: TestPerson) {
  const answer = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-plumbline-city': person.citySlug,
      cookie: await server.logIn(person.email, TEST_PASSWORD),
    },
    body: JSON.stringify({ query: LIST }),
  });
  return ((await answer.json()) as { data: any }).data; // eslint-disable-line @typescript-eslint/no-explicit-any -- as `execute` answers
}

async function remind(scene: Scene): Promise<void> {
  const requestId = newId();
  await runAs(systemOf(scene.city.id, requestId, 'remind-people'), async () => {
    await definedJobs().get('remind-people')?.({ cityId: scene.city.id, requestId });
  });
}

it('tells reviewers and the team at once, and is done when the thing is done', async () => {
  const scene = await (await Scene.set(server)).submitted();
  const manager = scene.who('PLANNING_MANAGER');
  const lead = scene.who('DEPARTMENT_LEAD');
  expect(await listOf(manager)).toMatchObject({
    newNotifications: 1,
    notifications: [{ kind: 'REVIEW', open: true, readAt: null, path: `review/${scene.id}` }],
  });
  expect((await listOf(lead)).notifications).toEqual([]);
  expect((await listOf(scene.who('PLANNING_DIRECTOR'))).notifications).toEqual([]);
  await scene.step('PLANNING_MANAGER', 'return');
  expect(await listOf(manager)).toMatchObject({
    newNotifications: 0,
    notifications: [{ open: false, sentence: 'Done. There is nothing left to do here.' }],
  });
  expect(await listOf(lead)).toMatchObject({
    newNotifications: 1,
    notifications: [{ kind: 'RETURNED', open: true, path: `reports/${scene.id}` }],
  });
  expect((await listOf(lead)).notifications[0].sentence).toMatch(
    /^Returned to you\. Answer the comments, then submit it again\. With you since .+; please act by .+\.$/,
  );
  await scene.step('DEPARTMENT_LEAD', 'submit');
  expect(await listOf(lead)).toMatchObject({ newNotifications: 0, notifications: [{ open: false }] });
  await scene.step('PLANNING_MANAGER', 'approve');
  expect(await listOf(scene.who('PLANNING_DIRECTOR'))).toMatchObject({ newNotifications: 1 });
  await scene.step('PLANNING_DIRECTOR', 'approve');
  expect(await listOf(lead)).toMatchObject({
    newNotifications: 1,
    notifications: [{ kind: 'APPROVED', open: false, sentence: 'Approved. There is nothing left to do.' }],
  });
});

it('has one line for a report, whatever reminders came, and says how the days run today', async () => {
  at('2026-09-30T13:00:00Z');
  const scene = await Scene.set(server);
  const officer = scene.who('EQUITY_OFFICER');
  at('2026-10-01T13:00:00Z');
  await remind(scene);
  await remind(scene);
  const { data } = await server.as(officer).execute(LIST);
  expect(data.notifications).toHaveLength(1);
  expect(data.notifications[0].sentence).toContain('Due on Wed, Oct 21, 2026, in 14 business days.');
  await server.as(officer).execute(READ_ALL);
  expect((await listOf(officer)).newNotifications).toBe(0);
  // The next reminder is new again.
  at('2026-10-14T13:00:00Z');
  await remind(scene);
  const later = await freshly(officer);
  expect(later.newNotifications).toBe(1);
  expect(later.notifications).toHaveLength(1);
  expect(later.notifications[0].sentence).toContain('in 5 business days.');
  // The head hears nothing before the grace days have ended.
  expect((await listOf(scene.who('DEPARTMENT_HEAD'))).notifications).toEqual([]);
  at('2026-10-29T13:00:00Z');
  await remind(scene);
  expect((await freshly(scene.who('DEPARTMENT_HEAD'))).notifications).toMatchObject([
    { kind: 'COPY', open: true },
  ]);
});

it('looking changes nothing; saying so does, for oneself only', async () => {
  const scene = await (await Scene.set(server)).submitted();
  const manager = scene.who('PLANNING_MANAGER');
  const { notifications } = await listOf(manager);
  expect((await listOf(manager)).newNotifications).toBe(1);
  const input = { notificationId: notifications[0].id };
  for (const other of [scene.who('PLANNING_DIRECTOR'), scene.who('EQUITY_OFFICER')]) {
    const { data } = await server.as(other).execute(READ, { input });
    expect(data.markNotificationRead.userErrors).toMatchObject([
      { code: 'NOT_FOUND', path: ['notificationId'] },
    ]);
  }
  const { data } = await server.as(manager).execute(READ, { input });
  expect(data.markNotificationRead).toEqual({ newNotifications: 0, userErrors: [] });
  expect((await listOf(manager)).notifications[0].readAt).not.toBeNull();
});

it('the database itself shows a person their own rows and no others, in whatever city', async () => {
  const scene = await (await Scene.set(server)).submitted();
  const client = new Client({ connectionString: databaseUrl('app') });
  await client.connect();
  const seen = async (personId: string) => {
    await client.query(
      "select set_config('app.city_id', $1, false), set_config('app.person_id', $2, false)",
      [scene.city.id, personId],
    );
    const { rows: found } = await client.query<{ person_id: string }>('select person_id from notification');
    const { rowCount } = await client.query('update notification set read_at = now()');
    return [found.map((row) => row.person_id), rowCount];
  };
  const manager = scene.who('PLANNING_MANAGER').personId;
  expect(await seen(scene.who('PLANNING_DIRECTOR').personId)).toEqual([[], 0]);
  expect(await seen('')).toEqual([[], 0]);
  expect(await seen(manager)).toEqual([[manager], 1]);
  await client.end();
});

it('whoever moved to another department reads no more of the old one’s', async () => {
  const scene = await (await Scene.set(server)).submitted();
  await scene.step('PLANNING_MANAGER', 'return');
  const officer = scene.who('EQUITY_OFFICER');
  const other = await scene.city.team('FIRE');
  await scene.rows("update appointment set until_on = '2020-01-02' where person_id = $1", [officer.personId]);
  await scene.city.alsoAppoint(officer, 'EQUITY_OFFICER', other);
  expect(await listOf(officer)).toEqual({ newNotifications: 0, notifications: [] });
});

describe('what people hear by mail', () => {
  it('is asked of each person as their roles go', async () => {
    const scene = await Scene.set(server);
    const hears = async (role: string) =>
      (await server.as(scene.who(role)).execute(CHOICES)).data.notificationPreferences.hears;
    expect(await hears('EQUITY_OFFICER')).toEqual([
      ...['DUE', 'RETURNED', 'UNLOCKED', 'APPROVED', 'COMMENT'],
    ]);
    expect(await hears('DEPARTMENT_HEAD')).toEqual(['COPY', 'COMMENT']);
    expect(await hears('PLANNING_MANAGER')).toEqual(['REVIEW', 'COMMENT']);
  });

  it('is kept for the person and city, and is followed at once', async () => {
    const scene = await Scene.set(server);
    const manager = scene.who('PLANNING_MANAGER');
    const input = {
      dueMail: true,
      copyMail: true,
      decisionMail: 'NONE',
      reviewMail: 'MORNING',
      hour: 10,
      weeklyOn: 2,
    };
    const { data } = await server.as(manager).execute(CHOOSE, { input });
    expect(data.saveNotificationPreferences).toEqual({
      preferences: {
        ...{ dueMail: true, decisionMail: 'NONE', reviewMail: 'MORNING', commentMail: 'MORNING' },
        ...{ hour: 10, weeklyOn: 2 },
      },
      userErrors: [],
    });
    // What a page does not ask about stays as it was chosen.
    const commentMail = async (more: object) =>
      (await server.as(manager).execute(CHOOSE, { input: { ...input, ...more } })).data
        .saveNotificationPreferences.preferences.commentMail;
    expect(await commentMail({ commentMail: 'NONE' })).toBe('NONE');
    expect(await commentMail({})).toBe('NONE');
    const atOnce = { ...input, decisionMail: 'AT_ONCE' };
    await server.as(scene.who('DEPARTMENT_LEAD')).execute(CHOOSE, { input: atOnce });
    await server.as(scene.who('EQUITY_OFFICER')).execute(CHOOSE, { input });
    await scene.submitted();
    // The manager wants it with the morning's mail, so nothing went out now; in the product it stands.
    expect(await scene.rows('select 1 from mail')).toEqual([]);
    expect((await listOf(manager)).newNotifications).toBe(1);
    await scene.step('PLANNING_MANAGER', 'return');
    expect(await scene.rows('select to_address from mail')).toEqual([
      { to_address: scene.who('DEPARTMENT_LEAD').email },
    ]);
  });

  it.each([
    [{ hour: 5 }, 'hour'],
    [{ hour: 19 }, 'hour'],
    [{ weeklyOn: 6 }, 'weeklyOn'],
  ])('refuses %j', async (wrong, field) => {
    const scene = await Scene.set(server);
    const input = {
      dueMail: true,
      copyMail: true,
      decisionMail: 'NONE',
      reviewMail: 'NONE',
      hour: null,
      weeklyOn: null,
    };
    const { data } = await server
      .as(scene.who('EQUITY_OFFICER'))
      .execute(CHOOSE, { input: { ...input, ...wrong } });
    expect(data.saveNotificationPreferences.userErrors).toMatchObject([{ code: 'INVALID', path: [field] }]);
  });

  it('nobody chooses for somebody else', async () => {
    const scene = await Scene.set(server);
    const officer = scene.who('EQUITY_OFFICER').personId;
    const lead = scene.who('DEPARTMENT_LEAD').personId;
    const actor = { ...systemOf(scene.city.id, newId(), 'try'), personId: officer };
    const choose = (personId: string) =>
      runAs(actor, () =>
        rows('insert into notification_preference (id, person_id, due_mail) values ($1, $2, false)', [
          newId(),
          personId,
        ]),
      );
    await choose(officer);
    await expect(choose(lead)).rejects.toThrow('row-level security');
  });
});
