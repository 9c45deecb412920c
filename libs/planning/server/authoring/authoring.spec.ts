import { startTestServer, type TestServer } from '@plumbline/testing';
import { db } from '@plumbline/platform/server';
import { Deliverable } from '@plumbline/planning/server';
import { AuthoringCalls, aScene, type AuthoredPlan, type Scene } from '@plumbline/planning/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

/** A draft with two goals; the first has a strategy with D1 and D2 below it, and D3 of its own. */
async function aDraftOfTwo(template = {}): Promise<{
  scene: Scene;
  officer: AuthoringCalls;
  lead: AuthoringCalls;
  plan: AuthoredPlan;
  id: (name: string) => string;
}> {
  const scene = await aScene(server, template);
  const officer = new AuthoringCalls(server, await scene.person('EQUITY_OFFICER'));
  const lead = new AuthoringCalls(server, await scene.person('DEPARTMENT_LEAD'));
  const { id: planId } = await (await scene.as('DEPARTMENT_LEAD')).create(scene.team.id);
  const g1 = await officer.added(planId, 'GOAL', 'Everyone is safe.');
  const g2 = await officer.added(planId, 'GOAL', 'Everyone is housed.');
  const s1 = await officer.added(planId, 'STRATEGY', 'Outreach.', g1);
  const d1 = await officer.added(planId, 'DELIVERABLE', 'Detectors.', s1);
  const d2 = await officer.added(planId, 'DELIVERABLE', 'Visits.', s1);
  const d3 = await officer.added(planId, 'DELIVERABLE', 'A survey.', g1);
  const ids: Record<string, string> = { g1, g2, s1, d1, d2, d3 };
  return { scene, officer, lead, plan: await officer.plan(planId), id: (name) => ids[name] ?? '' };
}

describe('two people at once', () => {
  it('both succeed in different fields of the same goal', async () => {
    const { officer, lead, plan, id } = await aDraftOfTwo();
    const both = await Promise.all([
      officer.write(plan.id, 'GOAL', id('g1'), [['text', 'Everyone is safe.', 'Everyone is safe at home.']]),
      lead.write(plan.id, 'GOAL', id('g1'), [['populationFocus', null, 'Elders']]),
    ]);
    expect(both.map(({ userErrors }) => userErrors)).toEqual([[], []]);
    const [goal] = (await officer.plan(plan.id)).goals;
    expect(goal).toMatchObject({ text: 'Everyone is safe at home.', populationFocus: 'Elders' });
  });

  it('shows the second one both values of the same field, and overwrites nothing', async () => {
    const { officer, lead, plan, id, scene } = await aDraftOfTwo();
    await officer.write(plan.id, 'GOAL', id('g1'), [['text', 'Everyone is safe.', 'Officer words.']]);
    const second = await lead.write(plan.id, 'GOAL', id('g1'), [
      ['text', 'Everyone is safe.', 'Lead words.'],
    ]);
    const { displayName } = await scene.person('EQUITY_OFFICER');
    expect(second.userErrors).toMatchObject([
      {
        code: 'STALE',
        message: expect.stringContaining(`${displayName} changed What shall change of Goal G1`),
        conflict: [{ field: 'text', yours: 'Lead words.', theirs: 'Officer words.' }],
      },
    ]);
    expect((await lead.plan(plan.id)).goals[0]?.text).toBe('Officer words.');
    // Having seen the other's words, the lead may choose their own.
    const chosen = await lead.write(plan.id, 'GOAL', id('g1'), [['text', 'Officer words.', 'Lead words.']]);
    expect(chosen.userErrors).toEqual([]);
  });

  it('write at the very same moment: one is kept, one is told', async () => {
    const { officer, lead, plan, id } = await aDraftOfTwo();
    const both = await Promise.all([
      officer.write(plan.id, 'DELIVERABLE', id('d1'), [['ownerRole', null, 'Deputy chief']]),
      lead.write(plan.id, 'DELIVERABLE', id('d1'), [['ownerRole', null, 'Fire marshal']]),
    ]);
    expect(both.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE']);
  });

  it('add at the same moment and get different codes', async () => {
    const { officer, lead, plan, id } = await aDraftOfTwo();
    await Promise.all([
      officer.added(plan.id, 'DELIVERABLE', 'One.', id('s1')),
      lead.added(plan.id, 'DELIVERABLE', 'Two.', id('s1')),
    ]);
    const codes = (await officer.plan(plan.id)).goals[0]?.deliverables.map(({ code }) => code) ?? [];
    expect(new Set(codes).size).toBe(5);
  });

  it('move at the same moment and leave no twins and no gaps', async () => {
    const { officer, lead, plan, id, scene } = await aDraftOfTwo();
    await Promise.all([
      officer.move(plan.id, 'DELIVERABLE', id('d1'), id('s1'), id('d2')),
      lead.move(plan.id, 'DELIVERABLE', id('d3'), id('s1'), null),
      officer.move(plan.id, 'DELIVERABLE', id('d2'), id('s1'), id('d1')),
      lead.move(plan.id, 'DELIVERABLE', id('d1'), id('g1'), null),
    ]);
    const kept = await scene.city.asSystem(() =>
      db()
        .getRepository(Deliverable)
        .find({ where: { goalId: id('g1') }, order: { position: 'ASC' } }),
    );
    expect(kept.map(({ position }) => position)).toEqual([0, 1, 2]);
    expect(new Set(kept.map(({ id: one }) => one)).size).toBe(3);
  });
});

describe('the outline', () => {
  it('moves what hangs below along with a strategy', async () => {
    const { officer, plan, id } = await aDraftOfTwo();
    expect((await officer.move(plan.id, 'STRATEGY', id('s1'), id('g2'), null)).userErrors).toEqual([]);
    const [first, second] = (await officer.plan(plan.id)).goals;
    expect(first?.deliverables.map(({ code }) => code)).toEqual(['D3']);
    expect(second?.strategies.map(({ code }) => code)).toEqual(['S1']);
    expect(second?.deliverables.map(({ code, strategyId }) => [code, strategyId])).toEqual([
      ['D1', id('s1')],
      ['D2', id('s1')],
    ]);
  });

  it('puts goals in another order', async () => {
    const { officer, plan, id } = await aDraftOfTwo();
    await officer.move(plan.id, 'GOAL', id('g2'), null, null);
    expect((await officer.plan(plan.id)).goals.map(({ code }) => code)).toEqual(['G2', 'G1']);
  });

  it('removes a goal with everything below it, frees its codes, and brings it all back', async () => {
    const { officer, plan, id } = await aDraftOfTwo();
    await officer.remove(plan.id, 'DELIVERABLE', id('d2'));
    await officer.remove(plan.id, 'GOAL', id('g1'));
    const without = await officer.plan(plan.id);
    expect(without.goals.map(({ code }) => code)).toEqual(['G2']);
    expect(without.removed.map(({ name }) => name)).toEqual(['G1']);
    await officer.restore(plan.id, 'GOAL', id('g1'));
    const back = await officer.plan(plan.id);
    // What was removed by itself before stays removed.
    expect(back.goals[0]?.deliverables.map(({ code }) => code)).toEqual(['D1', 'D3']);
    expect(back.removed.map(({ name }) => name)).toEqual(['D2']);
  });

  it('does not bring back a code that something new has taken', async () => {
    const { officer, plan, id } = await aDraftOfTwo();
    await officer.remove(plan.id, 'GOAL', id('g2'));
    const g3 = await officer.added(plan.id, 'GOAL', 'Everyone is heard.');
    expect((await officer.plan(plan.id)).goals.map(({ code }) => code)).toEqual(['G1', 'G3']);
    await officer.write(plan.id, 'GOAL', g3, [['code', 'G3', 'G2']]);
    const { userErrors } = await officer.restore(plan.id, 'GOAL', id('g2'));
    expect(userErrors).toMatchObject([{ code: 'ALREADY_EXISTS', message: expect.stringContaining('G2') }]);
  });

  it('doubles a goal with everything below it, without dates', async () => {
    const { officer, plan, id } = await aDraftOfTwo();
    await officer.date(plan.id, 'DELIVERABLE', id('d1'), null, '2027-06-30');
    await officer.duplicate(plan.id, 'GOAL', id('g1'));
    const { goals } = await officer.plan(plan.id);
    expect(goals.map(({ code }) => code)).toEqual(['G1', 'G3', 'G2']);
    expect(goals[1]?.deliverables.map(({ code, currentDueOn }) => [code, currentDueOn])).toEqual([
      ['D4', null],
      ['D5', null],
      ['D6', null],
    ]);
    expect(goals[1]?.deliverables[0]?.strategyId).toBe(goals[1]?.strategies[0]?.id);
  });

  it('keeps what was promised: neither its code nor the item itself goes away in an amendment', async () => {
    const { officer, scene, plan, id } = await aDraftOfTwo();
    const lead = await scene.as('DEPARTMENT_LEAD');
    const seen = async () => {
      const now = await lead.see(plan.id);
      if (!now) throw new Error('the plan is gone');
      return now;
    };
    await lead.take('submitPlan', await seen());
    const office = await scene.as('PLANNING_DIRECTOR');
    const approved = await office.take('approvePlan', await seen());
    const chief = await scene.as('CHIEF_EQUITY_OFFICER');
    await chief.take('finalizePlan', approved);
    await lead.take('amendPlan', await seen(), 'The council asked for more.');
    for (const refused of [
      await officer.remove(plan.id, 'DELIVERABLE', id('d1')),
      await officer.write(plan.id, 'GOAL', id('g1'), [['code', 'G1', 'G9']]),
    ]) {
      expect(refused.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
    }
    const added = await officer.added(plan.id, 'DELIVERABLE', 'New.', id('g2'));
    expect((await officer.remove(plan.id, 'DELIVERABLE', added)).userErrors).toEqual([]);
    // Nor does it go away with something new that it was moved below.
    const goal = await officer.added(plan.id, 'GOAL', 'A goal of its own.');
    expect((await officer.move(plan.id, 'DELIVERABLE', id('d1'), goal, null)).userErrors).toEqual([]);
    expect((await officer.remove(plan.id, 'GOAL', goal)).userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });
});

describe('fields', () => {
  it.each<[string, 'GOAL' | 'DELIVERABLE' | 'PLAN', string, [string, string | null, string | null], string]>([
    ['an empty goal', 'GOAL', 'g1', ['text', 'Everyone is safe.', '  '], 'INVALID'],
    ['a code that is taken', 'GOAL', 'g1', ['code', 'G1', 'G2'], 'ALREADY_EXISTS'],
    ['a code with a space', 'GOAL', 'g1', ['code', 'G1', 'G 1'], 'INVALID'],
    ['a horizon that is not listed', 'GOAL', 'g1', ['horizon', null, 'Someday'], 'INVALID'],
    ['a field of another kind', 'DELIVERABLE', 'd1', ['horizon', null, 'Short'], 'INVALID'],
    ['a source that is no address', 'GOAL', 'g1', ['sourceUrl', null, 'my desk'], 'INVALID'],
  ])('refuses %s', async (_says, kind, name, field, code) => {
    const { officer, plan, id } = await aDraftOfTwo({ horizons: ['Short', 'Long'] });
    const { userErrors } = await officer.write(plan.id, kind, id(name), [field]);
    expect(userErrors).toMatchObject([{ code, path: [field[0]] }]);
  });

  it('keeps the first due date of a deliverable and a milestone, and asks why it moves', async () => {
    const { officer, plan, id } = await aDraftOfTwo();
    const m1 = await officer.added(plan.id, 'MILESTONE', 'Buy them', id('d1'));
    for (const [kind, item] of [
      ['DELIVERABLE', id('d1')],
      ['MILESTONE', m1],
    ] as const) {
      expect((await officer.date(plan.id, kind, item, null, '2027-06-30')).userErrors).toEqual([]);
      const unseen = await officer.date(plan.id, kind, item, null, '2027-07-31', 'The vendor was late.');
      expect(unseen.userErrors).toMatchObject([{ code: 'STALE' }]);
      const unsaid = await officer.date(plan.id, kind, item, '2027-06-30', '2027-07-31');
      expect(unsaid.userErrors).toMatchObject([{ code: 'REASON_REQUIRED' }]);
      await officer.date(plan.id, kind, item, '2027-06-30', '2027-07-31', 'The vendor was late.');
    }
    const [deliverable] = (await officer.plan(plan.id)).goals[0]?.deliverables ?? [];
    const days = { originalDueOn: '2027-06-30', currentDueOn: '2027-07-31' };
    expect(deliverable).toMatchObject({ ...days, milestones: [days] });
  });
});

describe('who may', () => {
  it("answers another department's officer as if the plan were not there", async () => {
    const { scene, plan, id } = await aDraftOfTwo();
    const other = new AuthoringCalls(
      server,
      await scene.city.person('EQUITY_OFFICER', await scene.city.team()),
    );
    const tries = [
      await other.write(plan.id, 'GOAL', id('g1'), [['text', 'Everyone is safe.', 'Mine.']]),
      await other.add(plan.id, 'GOAL', 'Mine.'),
      await other.move(plan.id, 'GOAL', id('g1'), null, null),
      await other.remove(plan.id, 'GOAL', id('g1')),
      await other.duplicate(plan.id, 'GOAL', id('g1')),
      await other.comment(plan.id, 'GOAL', id('g1'), 'text', 'Hello.'),
    ];
    for (const { userErrors } of tries) {
      expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', message: 'There is no such plan here.' }]);
    }
  });

  it('lets reviewers read and comment but not write', async () => {
    const { scene, plan, id } = await aDraftOfTwo();
    const director = new AuthoringCalls(server, await scene.person('PLANNING_DIRECTOR'));
    await expect(
      director.write(plan.id, 'GOAL', id('g1'), [['text', 'Everyone is safe.', 'Mine.']]),
    ).rejects.toThrow('FORBIDDEN');
    expect((await director.comment(plan.id, 'GOAL', id('g1'), 'text', 'For whom?')).userErrors).toEqual([]);
  });

  it('lets nobody write while the plan is under review', async () => {
    const { scene, officer, plan, id } = await aDraftOfTwo();
    const lead = await scene.as('DEPARTMENT_LEAD');
    const draft = await lead.see(plan.id);
    if (draft) await lead.take('submitPlan', draft);
    const { userErrors } = await officer.write(plan.id, 'GOAL', id('g1'), [
      ['text', 'Everyone is safe.', 'X'],
    ]);
    expect(userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('does not reach into another plan by way of one that may be written', async () => {
    const { scene, officer, id } = await aDraftOfTwo();
    const own = await (await scene.as('DEPARTMENT_LEAD')).create(scene.team.id, { title: 'Another' });
    const { userErrors } = await officer.write(own.id, 'GOAL', id('g1'), [
      ['text', 'Everyone is safe.', 'X'],
    ]);
    expect(userErrors).toMatchObject([{ code: 'NOT_FOUND', path: ['itemId'] }]);
  });
});
