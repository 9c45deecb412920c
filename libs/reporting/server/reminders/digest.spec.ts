// The one mail of the morning: what came about yesterday, as far as it still waits, and nothing in between.
import { definedJobs, newId, rows, runAs, systemOf } from '@plumbline/platform/server';
import { AuthoringCalls, aDraft, aScene } from '@plumbline/planning/testing';
import { reportOperations, Scene } from '@plumbline/reporting/testing';
import { aClock, startTestServer, type TestCity, type TestPerson, type TestServer } from '@plumbline/testing';

let server: TestServer;
const at = aClock();
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** What the worker does each hour: one job for the city, then one for each person in it. */
async function remind(city: TestCity): Promise<void> {
  const job = async (task: string, payload: object = {}) => {
    const requestId = newId();
    await runAs(systemOf(city.id, requestId, task), async () => {
      await definedJobs().get(task)?.({ cityId: city.id, requestId, ...payload });
    });
  };
  await job('remind-people');
  const people = await city.asSystem(() =>
    rows<{ id: string }>('select distinct person_id as id from appointment order by 1'),
  );
  for (const { id } of people) await job('send-reminder-mail', { personId: id });
}

async function mailsTo(city: TestCity, person: TestPerson): Promise<{ subject: string; text: string }[]> {
  return city.asSystem(() =>
    rows('select subject, text from mail where to_address = $1 order by queued_at', [person.email]),
  );
}

/** Quarter FY 2027 Q1, due on 21 October 2026; the city's clocks are those of Chicago, its mail goes out at 8. */
const MONDAY_NOON = '2026-10-19T17:00:00Z';
const MONDAY_EVENING = '2026-10-19T23:00:00Z';
const TUESDAY_8 = '2026-10-20T13:00:00Z';
const WEDNESDAY_8 = '2026-10-21T13:00:00Z';

async function aQuarter(): Promise<Scene> {
  at('2026-09-30T13:00:00Z');
  const scene = await Scene.set(server);
  at(MONDAY_NOON);
  return scene;
}

describe('decisions and what waits for a decision', () => {
  it('come with the mail of the next morning, unless somebody chose otherwise', async () => {
    const scene = await (await aQuarter()).submitted();
    const manager = scene.who('PLANNING_MANAGER');
    expect(await scene.rows('select 1 from mail')).toEqual([]);
    at(MONDAY_EVENING);
    await remind(scene.city);
    expect(await scene.rows('select 1 from mail')).toEqual([]);
    at(TUESDAY_8);
    await remind(scene.city);
    await remind(scene.city);
    const mails = await mailsTo(scene.city, manager);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('One item is open for you:');
    expect(mails[0]?.text).toContain('Waits for your decision.');
    expect(mails[0]?.text).toContain(`/work/review/${scene.id}`);
  });

  it('leave out what is done by the morning', async () => {
    const scene = await (await aQuarter()).submitted();
    await scene.step('PLANNING_MANAGER', 'approve');
    at(TUESDAY_8);
    await remind(scene.city);
    expect(await mailsTo(scene.city, scene.who('PLANNING_MANAGER'))).toEqual([]);
    expect((await mailsTo(scene.city, scene.who('PLANNING_DIRECTOR')))[0]?.text).toContain(
      'Waits for your decision.',
    );
  });

  it('tell the team what was returned to it, as long as it is with the team', async () => {
    const scene = await (await aQuarter()).submitted();
    await scene.step('PLANNING_MANAGER', 'return');
    at(TUESDAY_8);
    await remind(scene.city);
    const [mail] = await mailsTo(scene.city, scene.who('DEPARTMENT_LEAD'));
    expect(mail?.text).toContain('Returned to you. Answer the comments, then submit it again.');
    const again = await (await aQuarter()).submitted();
    await again.step('PLANNING_MANAGER', 'return');
    await again.step('DEPARTMENT_LEAD', 'submit');
    at(TUESDAY_8);
    await remind(again.city);
    expect(await mailsTo(again.city, again.who('DEPARTMENT_LEAD'))).toEqual([]);
  });

  it('tell of an approval once, and not when the report was opened again before the morning', async () => {
    const scene = await (await aQuarter()).approved();
    const lead = scene.who('DEPARTMENT_LEAD');
    at(TUESDAY_8);
    await remind(scene.city);
    at(WEDNESDAY_8);
    await remind(scene.city);
    const mails = await mailsTo(scene.city, lead);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('Good to know:');
    expect(mails[0]?.text).toContain('Approved. There is nothing left to do.');
    const opened = await (await aQuarter()).approved();
    await opened.step('CHIEF_EQUITY_OFFICER', 'unlock');
    at(TUESDAY_8);
    await remind(opened.city);
    const [mail] = await mailsTo(opened.city, opened.who('DEPARTMENT_LEAD'));
    expect(mail?.text).toContain('Unlocked for a correction.');
    expect(mail?.text).not.toContain('Approved.');
  });

  it('go out at once to whoever chose that, and are not told again in the morning', async () => {
    const scene = await aQuarter();
    const manager = scene.who('PLANNING_MANAGER');
    await reportOperations(server, manager).hearAtOnce();
    await scene.submitted();
    expect(await mailsTo(scene.city, manager)).toMatchObject([
      { subject: expect.stringContaining('For your review') },
    ]);
    at(TUESDAY_8);
    await remind(scene.city);
    expect(await mailsTo(scene.city, manager)).toHaveLength(1);
  });
});

describe('comments on a plan', () => {
  const LIST = '{ newNotifications notifications { id kind title sentence open readAt path } }';
  const READ = `mutation ($input: MarkNotificationReadInput!) {
    markNotificationRead(input: $input) { newNotifications userErrors { code } } }`;

  async function aDraftWithComments() {
    at(MONDAY_NOON);
    const scene = await aScene(server, {
      steps: { assessment: false, legalReview: true, headSignature: false, preliminary: false },
    });
    const { id } = await aDraft(scene);
    const by = async (role: Parameters<typeof scene.person>[0]) =>
      new AuthoringCalls(server, await scene.person(role));
    const officer = await by('EQUITY_OFFICER');
    const goalId = (await officer.plan(id)).goals[0]?.id ?? '';
    const bell = async (role: Parameters<typeof scene.person>[0]) =>
      (await server.as(await scene.person(role)).execute(LIST)).data;
    return { scene, id, goalId, by, officer, bell };
  }

  it('are heard in the bell by writers and by whoever spoke there, never by who wrote them', async () => {
    const { id, goalId, by, bell, scene, officer } = await aDraftWithComments();
    const manager = await by('PLANNING_MANAGER');
    const { itemId: thread } = await manager.comment(id, 'GOAL', goalId, 'text', 'Secret words?');
    const name = (await scene.person('PLANNING_MANAGER')).displayName;
    expect(await bell('DEPARTMENT_LEAD')).toEqual({
      newNotifications: 1,
      notifications: [
        {
          ...{ id: expect.any(String), kind: 'COMMENT', title: 'Equity Plan', open: true, readAt: null },
          sentence: `${name} commented on Goal G1. Read it, then answer or resolve it.`,
          path: `plans/${id}/write#comment-${thread}`,
        },
      ],
    });
    for (const role of ['PLANNING_MANAGER', 'EQUITY_OFFICER', 'PLANNING_DIRECTOR'] as const) {
      expect((await bell(role)).notifications).toEqual([]);
    }
    await officer.answer(id, thread ?? '', 'More secret words.');
    expect(await bell('PLANNING_MANAGER')).toMatchObject({ newNotifications: 1 });
    expect((await bell('DEPARTMENT_LEAD')).notifications).toHaveLength(1);
    expect((await bell('EQUITY_OFFICER')).notifications).toEqual([]);
    // Whoever answers has dealt with it, and a resolved thread waits for nobody.
    await (await by('DEPARTMENT_LEAD')).answer(id, thread ?? '', 'Agreed.');
    expect(await bell('DEPARTMENT_LEAD')).toMatchObject({
      newNotifications: 0,
      notifications: [{ open: false }],
    });
    expect((await bell('EQUITY_OFFICER')).newNotifications).toBe(1);
    await manager.decide(id, thread ?? '', 'resolve');
    expect((await bell('EQUITY_OFFICER')).newNotifications).toBe(0);
  });

  it('are marked as read by their person', async () => {
    const { id, goalId, by, bell, scene } = await aDraftWithComments();
    await (await by('PLANNING_MANAGER')).comment(id, 'GOAL', goalId, null, 'Why?');
    const input = { notificationId: (await bell('DEPARTMENT_LEAD')).notifications[0].id };
    const lead = server.as(await scene.person('DEPARTMENT_LEAD'));
    const { data } = await lead.execute(READ, { input });
    expect(data.markNotificationRead).toEqual({ newNotifications: 0, userErrors: [] });
    const { data: foreign } = await server
      .as(await scene.person('PLANNING_MANAGER'))
      .execute(READ, { input });
    expect(foreign.markNotificationRead.userErrors).toMatchObject([{ code: 'NOT_FOUND' }]);
  });

  it('come once with the mail of the morning, without their words, and not when they are resolved', async () => {
    const { id, goalId, by, scene } = await aDraftWithComments();
    const lead = await scene.person('DEPARTMENT_LEAD');
    const manager = await by('PLANNING_MANAGER');
    const settled = (await manager.comment(id, 'GOAL', goalId, 'text', 'Settled?')).itemId ?? '';
    await manager.comment(id, 'GOAL', goalId, null, 'Secret words?');
    await manager.decide(id, settled, 'resolve');
    at(MONDAY_EVENING);
    await remind(scene.city);
    expect(await mailsTo(scene.city, lead)).toEqual([]);
    at(TUESDAY_8);
    await remind(scene.city);
    at(WEDNESDAY_8);
    await remind(scene.city);
    const mails = await mailsTo(scene.city, lead);
    expect(mails).toHaveLength(1);
    expect(mails[0]?.text).toContain('One item is open for you:');
    expect(mails[0]?.text).toContain('commented on Goal G1.');
    expect(mails[0]?.text).not.toContain('Secret');
    expect(await mailsTo(scene.city, await scene.person('PLANNING_MANAGER'))).toEqual([]);
  });

  it('are told to nobody who may not read the plan or the thread today', async () => {
    const { id, goalId, by, officer, bell, scene } = await aDraftWithComments();
    const old = (await officer.comment(id, 'GOAL', goalId, null, 'Between us.')).itemId ?? '';
    const take = async (role: Parameters<typeof scene.person>[0], step: string, reason?: string) => {
      const calls = await scene.as(role);
      const plan = await calls.see(id);
      if (!plan) throw new Error(`${role} does not see the plan`);
      return calls.take(step, plan, reason);
    };
    await take('DEPARTMENT_LEAD', 'submitPlan');
    await take('PLANNING_MANAGER', 'approvePlan');
    await take('PLANNING_MANAGER', 'sendPlanToLegal');
    const counsel = await by('COUNSEL');
    const thread = (await counsel.comment(id, 'GOAL', goalId, 'text', 'Which law?')).itemId ?? '';
    await officer.answer(id, thread, 'The charter.');
    await officer.answer(id, old, 'Still between us?');
    expect(await bell('COUNSEL')).toMatchObject({
      newNotifications: 1,
      notifications: [{ path: `plans/${id}/write#comment-${thread}` }],
    });
    await take('COUNSEL', 'returnPlan', 'Name the law.');
    expect(await bell('COUNSEL')).toEqual({ newNotifications: 0, notifications: [] });
    await officer.answer(id, thread, 'It is named now.');
    at(TUESDAY_8);
    await remind(scene.city);
    expect(await mailsTo(scene.city, await scene.person('COUNSEL'))).toEqual([]);
  });
});
