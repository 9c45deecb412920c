import { startTestServer, type TestServer } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { aDraft, aScene, aSubmitted, type SeenPlan } from '@plumbline/planning/testing';

const EVERY_STEP = { assessment: true, legalReview: true, headSignature: true, preliminary: true };

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('the life of a plan', () => {
  it('goes through every step, held by each in turn, and leaves its history', async () => {
    const scene = await aScene(server, { steps: EVERY_STEP });
    const [lead, manager, counsel, head, director, chief] = await Promise.all(
      (
        [
          'DEPARTMENT_LEAD',
          'PLANNING_MANAGER',
          'COUNSEL',
          'DEPARTMENT_HEAD',
          'PLANNING_DIRECTOR',
          'CHIEF_EQUITY_OFFICER',
        ] as const
      ).map(scene.as),
    );
    if (!lead || !manager || !counsel || !head || !director || !chief) throw new Error('someone is missing');
    const held: (string | null)[] = [];
    const note = (plan: SeenPlan) => {
      held.push(`${plan.state} ${plan.heldBy ?? 'nobody'}`);
      return plan;
    };
    let plan = note(await lead.create(scene.team.id));
    plan = note(await lead.take('startPlanDrafting', plan));
    plan = (await lead.addGoal(plan, { code: 'G1', text: 'Everyone is safe.' })).plan as SeenPlan;
    plan = note(await lead.take('submitPlan', plan));
    plan = note(await manager.take('returnPlan', plan, 'Say who is responsible for goal G1.'));
    plan = note(await lead.take('submitPlan', plan));
    plan = note(await manager.take('approvePlan', plan));
    plan = note(await manager.take('sendPlanToLegal', plan));
    plan = note(await counsel.take('clearPlanLegally', plan));
    plan = note(await head.take('signPlan', plan));
    plan = note(await chief.take('publishPreliminaryPlan', plan));
    plan = note(await director.take('openPlanComments', plan));
    plan = note(await director.take('closePlanComments', plan));
    plan = note(await chief.take('finalizePlan', plan));
    plan = note(await lead.take('amendPlan', plan, 'A goal is added.'));
    plan = note(await chief.take('finalizePlan', plan));
    plan = note(await chief.take('suspendPlan', plan, 'A court asked for it.'));
    plan = note(await chief.take('resumePlan', plan, 'The court decided.'));
    plan = note(await chief.take('closePlan', plan));
    plan = note(await chief.take('supersedePlan', plan, 'Replaced by the plan of 2029.'));
    expect(held).toEqual([
      'ASSESSING DEPARTMENT_LEAD',
      'DRAFTING DEPARTMENT_LEAD',
      'SUBMITTED PLANNING_MANAGER',
      'DRAFTING DEPARTMENT_LEAD',
      'SUBMITTED PLANNING_MANAGER',
      'OFFICE_APPROVED PLANNING_MANAGER',
      'LEGAL_REVIEW COUNSEL',
      'OFFICE_APPROVED DEPARTMENT_HEAD',
      'HEAD_SIGNED CHIEF_EQUITY_OFFICER',
      'PRELIMINARY PLANNING_DIRECTOR',
      'COMMENT_OPEN PLANNING_DIRECTOR',
      'COMMENT_CLOSED CHIEF_EQUITY_OFFICER',
      'FINAL nobody',
      'AMENDING DEPARTMENT_LEAD',
      'FINAL nobody',
      'SUSPENDED CHIEF_EQUITY_OFFICER',
      'FINAL nobody',
      'CLOSED nobody',
      'SUPERSEDED nobody',
    ]);
    expect(plan.events).toHaveLength(19);
    expect(plan.events[3]).toEqual({
      kind: 'return',
      reason: 'Say who is responsible for goal G1.',
      by: { displayName: (await scene.person('PLANNING_MANAGER')).displayName },
    });
    const editions = await scene.city.asSystem(() =>
      rows<{ kind: string; state: string }>('select kind, state from plan_edition order by number'),
    );
    expect(editions.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
      'submit SUBMITTED',
      'submit SUBMITTED',
      'publishPreliminary PRELIMINARY',
      'finalize FINAL',
      'amend FINAL',
      'finalize FINAL',
    ]);
  });

  it('goes straight to final in a city without optional steps', async () => {
    const scene = await aScene(server);
    const manager = await scene.as('PLANNING_MANAGER');
    const approved = await manager.take('approvePlan', await aSubmitted(scene));
    const { userErrors } = await manager.step('sendPlanToLegal', approved);
    expect(userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('This plan has no legal review step.') },
    ]);
    expect(await (await scene.as('CHIEF_EQUITY_OFFICER')).take('finalizePlan', approved)).toMatchObject({
      state: 'FINAL',
      heldBy: null,
      heldSince: null,
    });
  });

  it('waits for the law department where the city has legal review', async () => {
    const scene = await aScene(server, { steps: { ...EVERY_STEP, assessment: false, preliminary: false } });
    const approved = await (await scene.as('PLANNING_MANAGER')).take('approvePlan', await aSubmitted(scene));
    const head = await scene.as('DEPARTMENT_HEAD');
    expect((await head.step('signPlan', approved)).userErrors).toMatchObject([
      { code: 'WRONG_STATE', message: expect.stringContaining('The law department must clear it first.') },
    ]);
  });

  it('lets counsel see a plan only while it is with the law department', async () => {
    const scene = await aScene(server, { steps: { ...EVERY_STEP, assessment: false } });
    const counsel = await scene.as('COUNSEL');
    const manager = await scene.as('PLANNING_MANAGER');
    const approved = await manager.take('approvePlan', await aSubmitted(scene));
    expect(await counsel.see(approved.id)).toBeNull();
    expect((await counsel.step('clearPlanLegally', approved)).userErrors).toMatchObject([
      { code: 'NOT_FOUND' },
    ]);
    const sent = await manager.take('sendPlanToLegal', approved);
    expect(await counsel.see(sent.id)).toMatchObject({
      viewerCan: { return: true, actions: ['return', 'clearLegally'].map(enumName) },
    });
    await counsel.take('returnPlan', sent, 'The third goal needs another basis in law.');
    expect(await counsel.see(sent.id)).toBeNull();
  });

  it("uses the city's words for states", async () => {
    const scene = await aScene(server, { stateLabels: { DRAFTING: 'Draft 1' } });
    expect((await aDraft(scene)).stateLabel).toBe('Draft 1');
  });
});

function enumName(action: string): string {
  return action.replace(/([A-Z])/g, '_$1').toUpperCase();
}

describe('nobody approves what they submitted or wrote', () => {
  it('refuses the lead who is also a reviewer', async () => {
    const scene = await aScene(server);
    const submitted = await aSubmitted(scene);
    await scene.city.alsoAppoint(await scene.person('DEPARTMENT_LEAD'), 'PLANNING_DIRECTOR');
    const both = await scene.as('DEPARTMENT_LEAD');
    expect((await both.see(submitted.id))?.viewerCan).toMatchObject({ approve: false, return: false });
    expect((await both.step('approvePlan', submitted)).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    expect((await both.see(submitted.id))?.state).toBe('SUBMITTED');
  });

  it('refuses an officer who wrote a goal and later became the head', async () => {
    const scene = await aScene(server, {
      steps: { assessment: false, legalReview: false, headSignature: true, preliminary: false },
    });
    const officer = await scene.as('EQUITY_OFFICER');
    let plan = await aDraft(scene);
    plan = (await officer.addGoal(plan, { code: 'G2', text: 'Second.' })).plan as SeenPlan;
    plan = await (await scene.as('DEPARTMENT_LEAD')).take('submitPlan', plan);
    plan = await (await scene.as('PLANNING_MANAGER')).take('approvePlan', plan);
    await scene.city.alsoAppoint(await scene.person('EQUITY_OFFICER'), 'DEPARTMENT_HEAD', scene.team);
    expect((await officer.step('signPlan', plan)).userErrors).toMatchObject([{ code: 'SAME_PERSON' }]);
    expect(await (await scene.as('DEPARTMENT_HEAD')).take('signPlan', plan)).toMatchObject({
      state: 'HEAD_SIGNED',
    });
  });
});
