import { startTestServer, type TestServer } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import {
  AuthoringCalls,
  aPlanInForce,
  aPlanTree,
  aScene,
  aTreeDeliverable,
  aTreeGoal,
} from '@plumbline/planning/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function aDraftUnderReview() {
  const scene = await aScene(server);
  const officer = new AuthoringCalls(server, await scene.person('EQUITY_OFFICER'));
  const director = new AuthoringCalls(server, await scene.person('PLANNING_DIRECTOR'));
  const lead = await scene.as('DEPARTMENT_LEAD');
  const { id } = await lead.create(scene.team.id);
  const goalId = await officer.added(id, 'GOAL', 'Everyone is safe.');
  const seen = async () => {
    const plan = await lead.see(id);
    if (!plan) throw new Error('the plan is gone');
    return plan;
  };
  return { scene, officer, director, lead, id, goalId, seen };
}

describe('comments', () => {
  it('stay pinned to their field through a return, are answered, resolved and opened again', async () => {
    const { scene, officer, director, lead, id, goalId, seen } = await aDraftUnderReview();
    await lead.take('submitPlan', await seen());
    const { itemId: thread } = await director.comment(id, 'GOAL', goalId, 'text', 'Safe from what?');
    const review = await scene.as('PLANNING_DIRECTOR');
    await review.take('returnPlan', await seen(), 'One question about the first goal.');
    await officer.answer(id, thread ?? '', 'From fires. It says so now.');
    await officer.decide(id, thread ?? '', 'resolve');
    const names = [await scene.person('PLANNING_DIRECTOR'), await scene.person('EQUITY_OFFICER')].map(
      ({ displayName }) => ({ displayName }),
    );
    const [comment] = (await officer.plan(id)).comments;
    expect(comment).toMatchObject({
      ...{ itemKind: 'GOAL', itemId: goalId, field: 'text', resolved: true },
      entries: [
        { kind: 'COMMENT', text: 'Safe from what?', by: names[0] },
        { kind: 'ANSWER', text: 'From fires. It says so now.', by: names[1] },
        { kind: 'RESOLVED', text: null, by: names[1] },
      ],
    });
    const twice = await officer.decide(id, thread ?? '', 'resolve');
    expect(twice.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    await director.decide(id, thread ?? '', 'reopen');
    expect((await officer.plan(id)).comments[0]?.resolved).toBe(false);
  });

  it('never make a reviewer an author: they may still decide', async () => {
    const { scene, director, lead, id, goalId, seen } = await aDraftUnderReview();
    await director.comment(id, 'GOAL', goalId, null, 'Good.');
    await lead.take('submitPlan', await seen());
    const approved = await (await scene.as('PLANNING_DIRECTOR')).take('approvePlan', await seen());
    expect(approved.state).toBe('OFFICE_APPROVED');
  });

  it('are never rewritten, whoever asks the database to', async () => {
    const { scene, director, id, goalId } = await aDraftUnderReview();
    await director.comment(id, 'GOAL', goalId, 'text', 'Safe from what?');
    for (const table of ['plan_comment', 'plan_change']) {
      const forget = scene.city.asSystem(() => rows(`delete from ${table}`));
      await expect(forget).rejects.toThrow('permission denied');
    }
  });

  it('refuse a field that is not there, and a comment of another plan', async () => {
    const { director, lead, scene, id, goalId } = await aDraftUnderReview();
    const wrong = await director.comment(id, 'GOAL', goalId, 'status', 'Late?');
    expect(wrong.userErrors).toMatchObject([{ code: 'INVALID', path: ['field'] }]);
    const { itemId: thread } = await director.comment(id, 'GOAL', goalId, null, 'Good.');
    const other = await lead.create(scene.team.id, { title: 'Another' });
    const astray = await director.answer(other.id, thread ?? '', 'Here?');
    expect(astray.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['threadId'] }]);
  });
});

describe('history', () => {
  it('says who changed which words, with the old ones and the new', async () => {
    const { scene, officer, id, goalId } = await aDraftUnderReview();
    await officer.write(id, 'GOAL', goalId, [['text', 'Everyone is safe.', 'Everyone is safe at home.']]);
    const d1 = await officer.added(id, 'DELIVERABLE', 'Detectors.', goalId);
    await officer.write(id, 'DELIVERABLE', d1, [['departmentId', null, scene.team.departmentIds[0] ?? '']]);
    await officer.remove(id, 'DELIVERABLE', d1);
    const { items, totalCount } = (await officer.plan(id)).changes;
    const by = { displayName: (await scene.person('EQUITY_OFFICER')).displayName };
    expect(totalCount).toBe(5);
    expect(items.map(({ itemName, kind, field }) => [itemName, kind, field])).toEqual([
      ['D1', 'REMOVED', null],
      ['D1', 'EDITED', 'departmentId'],
      ['D1', 'ADDED', null],
      ['G1', 'EDITED', 'text'],
      ['G1', 'ADDED', null],
    ]);
    expect(items[1]?.toValue).toBe(`Department ${scene.team.departmentCodes[0]}`);
    expect(items[3]).toMatchObject({
      fromValue: 'Everyone is safe.',
      toValue: 'Everyone is safe at home.',
      by,
    });
  });

  it('holds what files and older doors changed as well', async () => {
    const { scene, officer, lead, id, goalId, seen } = await aDraftUnderReview();
    await lead.addGoal(await seen(), { code: 'G2', text: 'Everyone is housed.' });
    await lead.call('editGoal', 'EditGoalInput', 'goal { id }', {
      goalId,
      expectedVersion: 1,
      theme: 'Safety',
    });
    const file = (text: string) => aPlanTree([aTreeGoal('G1', [], { text })], { planTitle: 'From a file' });
    const { planId } = await aPlanInForce(scene.city, scene.team, file('Reach G1.'));
    await aPlanInForce(scene.city, scene.team, file('Reach further.'));
    const { items } = (await officer.plan(id)).changes;
    expect(items.map(({ itemName, kind, field }) => [itemName, kind, field])).toEqual([
      ['G1', 'EDITED', 'theme'],
      ['G2', 'ADDED', null],
      ['G1', 'ADDED', null],
    ]);
    expect((await officer.plan(planId)).changes.items).toMatchObject([
      { kind: 'EDITED', field: 'text', fromValue: 'Reach G1.', toValue: 'Reach further.' },
    ]);
  });

  it('highlights at resubmission what changed since the return, and nothing before the first one', async () => {
    const { scene, officer, director, lead, id, goalId, seen } = await aDraftUnderReview();
    await lead.take('submitPlan', await seen());
    expect((await director.plan(id)).changesSinceReturn).toEqual([]);
    await (await scene.as('PLANNING_DIRECTOR')).take('returnPlan', await seen(), 'Safe from what?');
    await officer.write(id, 'GOAL', goalId, [['text', 'Everyone is safe.', 'Everyone is safe from fire.']]);
    await officer.added(id, 'GOAL', 'Everyone is housed.');
    await lead.take('submitPlan', await seen());
    expect((await director.plan(id)).changesSinceReturn).toEqual([
      {
        ...{ itemName: 'G1', kind: 'EDITED', field: 'text' },
        ...{ from: 'Everyone is safe.', to: 'Everyone is safe from fire.' },
      },
      { itemName: 'G2', kind: 'ADDED', field: null, from: null, to: 'Everyone is housed.' },
    ]);
  });
});

describe('copying from another plan', () => {
  async function aLastCycle() {
    const draft = await aDraftUnderReview();
    const { scene } = draft;
    const last = await aPlanInForce(
      scene.city,
      scene.team,
      aPlanTree(
        [
          aTreeGoal(
            'G1',
            [
              aTreeDeliverable('D1', {
                ...{ dueOn: '2024-02-29', status: 'COMPLETED', actualOn: '2024-02-01', strategyCode: 'S1' },
                departmentCode: scene.team.departmentCodes[0] ?? null,
                milestones: [{ text: 'Buy them', dueOn: null }],
              }),
            ],
            { strategies: [{ code: 'S1', text: 'Outreach.', sourceUrl: null, sample: false }], sample: true },
          ),
          aTreeGoal('G2', ['D2']),
        ],
        { planTitle: 'Last cycle' },
      ),
    );
    return { ...draft, last };
  }

  it.each<[string, number | null, string | null]>([
    ['empty dates', null, null],
    ['dates moved by three years, the leap day to the 28th', 3, '2027-02-28'],
    ['dates moved by four years', 4, '2028-02-29'],
  ])('takes structure with %s, and neither status nor result', async (_says, years, dueOn) => {
    const { officer, id, last } = await aLastCycle();
    expect((await officer.plan(id)).copySources.map(({ title }) => title)).toEqual(['Last cycle']);
    const { userErrors } = await officer.copy(id, last.planId, [last.goalIds['G1'] ?? ''], years);
    expect(userErrors).toEqual([]);
    const plan = await officer.plan(id);
    const copied = plan.goals[1];
    expect(plan.goals.map(({ code }) => code)).toEqual(['G1', 'G2']);
    expect(copied).toMatchObject({ text: 'Reach G1.', strategies: [{ code: 'S1', text: 'Outreach.' }] });
    expect(copied?.deliverables).toMatchObject([
      {
        ...{ code: 'D1', status: null, originalDueOn: dueOn, currentDueOn: dueOn },
        ...{ strategyId: copied?.strategies[0]?.id, milestones: [{ text: 'Buy them' }] },
      },
    ]);
    expect(copied?.deliverables[0]?.department).not.toBeNull();
    const origin = plan.origins.find(({ id: one }) => one === copied?.id);
    expect(origin).toEqual({ id: copied?.id, code: 'G1', planTitle: 'Last cycle' });
  });

  it("refuses a plan of a department that is not the viewer's own, like a missing one", async () => {
    const { scene, officer, id } = await aLastCycle();
    const theirs = await aPlanInForce(scene.city, await scene.city.team());
    const foreign = await officer.copy(id, theirs.planId, Object.values(theirs.goalIds));
    const missing = await officer.copy(id, '01890000-0000-7000-8000-000000000000', []);
    expect(foreign.userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['fromPlanId'] }]);
    expect(foreign.userErrors).toEqual(missing.userErrors);
  });
});
