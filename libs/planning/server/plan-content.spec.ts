import { startTestServer, type TestServer, type TestTeam } from '@plumbline/testing';
import { rows, setClock } from '@plumbline/platform/server';
import {
  PlanCalls,
  aPlanInForce,
  aPlanTree,
  aTreeDeliverable,
  aTreeGoal,
  type SeenDeliverable,
  type SeenPlan,
} from '@plumbline/planning/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function aDraft(team?: TestTeam) {
  const city = await server.aCity();
  const own = team ?? (await city.team());
  const officer = new PlanCalls(server, await city.person('EQUITY_OFFICER', own));
  const plan = await officer.create(own.id);
  return { city, team: own, officer, plan };
}

async function withGoal() {
  const scene = await aDraft();
  const { goal, plan } = await scene.officer.addGoal(scene.plan, { code: 'G1', text: 'Everyone is safe.' });
  if (!goal || !plan) throw new Error('the goal was refused');
  return { ...scene, goal, plan };
}

describe('writing a plan', () => {
  it('takes goals, strategies, deliverables and milestones', async () => {
    const { officer, goal, plan, team } = await withGoal();
    const { strategy, plan: second } = await officer.call<{ strategy: { id: string }; plan: SeenPlan }>(
      'addStrategy',
      'AddStrategyInput',
      'strategy { id code text } plan { id version }',
      { goalId: goal.id, expectedVersion: plan.version, code: 'S1', text: 'Outreach.' },
    );
    const added = await officer.addDeliverable(goal.id, second, {
      code: 'D1',
      text: 'Give away smoke detectors.',
      strategyId: strategy.id,
      departmentId: team.departmentIds[0],
      ownerRole: 'Equity officer',
      dueOn: '2027-06-30',
    });
    const { deliverable } = await officer.call<{ deliverable: SeenDeliverable }>(
      'addMilestone',
      'AddMilestoneInput',
      'deliverable { milestones { text originalDueOn } }',
      {
        deliverableId: added.deliverable?.id,
        expectedVersion: added.plan?.version,
        text: 'Buy them',
        dueOn: '2027-03-31',
      },
    );
    expect(added.deliverable).toMatchObject({
      code: 'D1',
      originalDueOn: '2027-06-30',
      currentDueOn: '2027-06-30',
      status: null,
      department: { code: team.departmentCodes[0] },
      goal: { code: 'G1' },
      dateChanges: [],
    });
    expect(deliverable.milestones).toEqual([{ text: 'Buy them', originalDueOn: '2027-03-31' }]);
  });

  it('changes in an edit only what was sent', async () => {
    const { officer, goal } = await withGoal();
    const edit = (fields: object) =>
      officer.call<{ goal: { version: number; text: string; horizon: string | null } }>(
        'editGoal',
        'EditGoalInput',
        'goal { version text horizon }',
        { goalId: goal.id, ...fields },
      );
    const first = await edit({ expectedVersion: goal.version, horizon: 'Short-Term' });
    expect(first.goal).toEqual({ version: 2, text: 'Everyone is safe.', horizon: 'Short-Term' });
    const stale = await edit({ expectedVersion: 1, text: 'Everyone is safe at home.', horizon: 'Long-Term' });
    expect(stale.userErrors).toMatchObject([
      {
        code: 'STALE',
        conflict: expect.arrayContaining([
          { field: 'text', yours: 'Everyone is safe at home.', theirs: 'Everyone is safe.' },
          { field: 'horizon', yours: 'Long-Term', theirs: 'Short-Term' },
        ]),
      },
    ]);
  });

  it.each<[string, object, string, string[]]>([
    ['an empty text', { text: ' ' }, 'INVALID', ['input', 'text']],
    ['a hidden character', { text: 'a\u202eb' }, 'INVALID', ['input', 'text']],
    ['a control character', { text: 'a\u0007b' }, 'INVALID', ['input', 'text']],
    ['a text beyond the limit', { text: 'x'.repeat(4001) }, 'INVALID', ['input', 'text']],
    ['a code that cannot be one', { code: 'G 2' }, 'INVALID', ['code']],
    ['a code that is taken', { code: 'G1' }, 'ALREADY_EXISTS', ['code']],
    ['a source that is no web page', { sourceUrl: 'ftp://x' }, 'INVALID', ['input', 'sourceUrl']],
  ])('refuses %s and keeps nothing', async (_name, change, code, path) => {
    const { officer, plan } = await withGoal();
    const { userErrors } = await officer.addGoal(plan, { code: 'G2', text: 'Second.', ...change });
    expect(userErrors).toMatchObject([{ code, path: expect.arrayContaining([path.at(-1)]) }]);
    expect((await officer.see(plan.id))?.version).toBe(plan.version);
  });

  it('refuses a department and a strategy that belong elsewhere', async () => {
    const { officer, goal, plan, city } = await withGoal();
    const elsewhere = await city.team();
    const wrongDepartment = await officer.addDeliverable(goal.id, plan, {
      code: 'D1',
      text: 'x',
      departmentId: elsewhere.departmentIds[0],
    });
    expect(wrongDepartment.userErrors).toMatchObject([{ code: 'INVALID', path: ['departmentId'] }]);
    const wrongStrategy = await officer.addDeliverable(goal.id, plan, {
      code: 'D1',
      text: 'x',
      strategyId: goal.id,
    });
    expect(wrongStrategy.userErrors).toMatchObject([{ code: 'INVALID', path: ['strategyId'] }]);
  });

  it('refuses to write what is under review', async () => {
    const { officer, goal, plan, city, team } = await withGoal();
    const lead = new PlanCalls(server, await city.person('DEPARTMENT_LEAD', team));
    const submitted = await lead.take('submitPlan', plan);
    const { userErrors } = await officer.addDeliverable(goal.id, submitted, { code: 'D1', text: 'x' });
    expect(userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('Submitted to the equity office') },
    ]);
  });

  it('lets a team have several plans at once, each with its own title', async () => {
    const { officer, team, plan } = await aDraft();
    await officer.create(team.id, { title: 'Action Plan 2026' });
    const twin = await officer.call('createPlan', 'CreatePlanInput', 'plan { id }', {
      teamId: team.id,
      title: 'Equity Plan',
    });
    expect(twin.userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', path: ['title'] }]);
    expect(plan.state).toBe('DRAFTING');
  });

  it('meets a double click with a sentence', async () => {
    const { officer, team } = await aDraft();
    const twice = await Promise.all(
      [1, 2].map(() =>
        officer.call('createPlan', 'CreatePlanInput', 'plan { id }', { teamId: team.id, title: 'Twice' }),
      ),
    );
    expect(twice.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['ALREADY_EXISTS']);
  });

  it("refuses a plan for another department's team", async () => {
    const { officer, city } = await aDraft();
    const other = await city.team();
    const { userErrors } = await officer.call('createPlan', 'CreatePlanInput', 'plan { id }', {
      teamId: other.id,
      title: 'Mine',
    });
    expect(userErrors).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });
});

describe('dates that slip stay visible', () => {
  async function aPromise() {
    const city = await server.aCity();
    const team = await city.team();
    const person = await city.person('EQUITY_OFFICER', team);
    const tree = aPlanTree([aTreeGoal('G1', [aTreeDeliverable('D1', { dueOn: '2026-06-30' })])]);
    const { deliverableIds } = await aPlanInForce(city, team, tree);
    const officer = new PlanCalls(server, person);
    return { city, team, person, officer, deliverable: { id: deliverableIds['D1'] ?? '', version: 1 } };
  }

  it('keeps the original date, the current one and each reason', async () => {
    const { officer, person, deliverable } = await aPromise();
    const first = await officer.redate(deliverable, '2026-09-30', 'The vendor was late.');
    const second = await officer.redate(
      { ...deliverable, version: 2 },
      '2026-12-31',
      'The permit is still missing.',
    );
    expect(first.deliverable).toMatchObject({ originalDueOn: '2026-06-30', currentDueOn: '2026-09-30' });
    expect(second.deliverable).toMatchObject({
      originalDueOn: '2026-06-30',
      currentDueOn: '2026-12-31',
      dateChanges: [
        {
          from: '2026-06-30',
          to: '2026-09-30',
          reason: 'The vendor was late.',
          by: { displayName: person.displayName },
        },
        { from: '2026-09-30', to: '2026-12-31', reason: 'The permit is still missing.' },
      ],
    });
  });

  it('never changes the original date, whoever asks the database to', async () => {
    const { city, deliverable } = await aPromise();
    const rewrite = city.asSystem(() =>
      rows("update deliverable set original_due_on = '2026-12-31' where id = $1", [deliverable.id]),
    );
    await expect(rewrite).rejects.toThrow('the original due date of deliverable never changes');
    const forget = city.asSystem(() => rows('delete from deliverable_date_change'));
    await expect(forget).rejects.toThrow('permission denied');
  });

  it('computes what is overdue for the day it is asked', async () => {
    const { person, deliverable } = await aPromise();
    const overdueOn = async (instant: string) => {
      const back = setClock(() => new Date(instant));
      try {
        const answer = await server
          .as(person)
          .execute('query ($id: ID!) { deliverable(id: $id) { overdue } }', { id: deliverable.id });
        return answer.data.deliverable.overdue as boolean;
      } finally {
        back();
      }
    };
    // Midnight in the city, four hours after midnight in UTC.
    expect(await overdueOn('2026-07-01T03:30:00Z')).toBe(false);
    expect(await overdueOn('2026-07-01T04:30:00Z')).toBe(true);
  });

  it.each<[string, number, string, string | null, string]>([
    ['without a reason', 1, '2026-09-30', null, 'REASON_REQUIRED'],
    ['with a blank reason', 1, '2026-09-30', '  ', 'REASON_REQUIRED'],
    ['to the day it has', 1, '2026-06-30', 'why', 'INVALID'],
    ['on an older version', 7, '2026-09-30', 'why', 'STALE'],
  ])('refuses to move a date %s', async (_name, version, dueOn, reason, code) => {
    const { officer, deliverable } = await aPromise();
    expect((await officer.redate({ ...deliverable, version }, dueOn, reason)).userErrors).toMatchObject([
      { code },
    ]);
  });

  it("answers a stranger's deliverable like a missing one", async () => {
    const { deliverable, city } = await aPromise();
    const stranger = await city.person('EQUITY_OFFICER', await city.team());
    const calls = new PlanCalls(server, stranger);
    const missing = { id: '01890000-0000-7000-8000-000000000000', version: 1 };
    const [real, unknown] = await Promise.all(
      [deliverable, missing].map((one) => calls.redate(one, '2026-09-30', 'why')),
    );
    expect(real?.userErrors).toEqual(unknown?.userErrors);
    expect(real?.userErrors).toMatchObject([
      { code: 'NOT_FOUND', message: 'There is no such deliverable here.' },
    ]);
    const query = 'query ($id: ID!) { deliverable(id: $id) { id } }';
    for (const id of [deliverable.id, missing.id, 'x']) {
      expect((await server.as(stranger).execute(query, { id })).data).toEqual({ deliverable: null });
    }
  });
});
