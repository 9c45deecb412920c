import { startTestServer, type TestPerson, type TestServer } from '@plumbline/testing';
import type { Role } from '@plumbline/policy';
import { PlanCalls, aDraft, aScene, aSubmitted, type Scene } from '@plumbline/planning/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('a step is refused', () => {
  it('without a reason where one is needed, and leaves nothing behind', async () => {
    const scene = await aScene(server);
    const submitted = await aSubmitted(scene);
    const manager = await scene.as('PLANNING_MANAGER');
    expect((await manager.step('returnPlan', submitted, '  ')).userErrors).toMatchObject([
      { code: 'REASON_REQUIRED', message: 'Say why you want to return this plan.', path: ['reason'] },
    ]);
    const after = await manager.see(submitted.id);
    expect([after?.version, after?.events.length]).toEqual([submitted.version, submitted.events.length]);
  });

  it('in the wrong state, with a sentence that says from where it is possible', async () => {
    const scene = await aScene(server);
    const draft = await aDraft(scene);
    expect((await (await scene.as('PLANNING_MANAGER')).step('approvePlan', draft)).userErrors).toMatchObject([
      {
        code: 'WRONG_STATE',
        message:
          'You cannot approve this plan. It is now: Being drafted. That is possible from: Submitted to the equity office.',
      },
    ]);
  });

  it('when the plan changed since it was seen, with both versions', async () => {
    const scene = await aScene(server);
    const seen = await aDraft(scene);
    const lead = await scene.as('DEPARTMENT_LEAD');
    await lead.addGoal(seen, { code: 'G2', text: 'Added meanwhile.' });
    expect((await lead.step('submitPlan', seen)).userErrors).toMatchObject([
      {
        code: 'STALE',
        conflict: [{ field: 'version', yours: String(seen.version), theirs: String(seen.version + 1) }],
      },
    ]);
  });

  it('when two reviewers decide at once: one wins, the other learns of it', async () => {
    const scene = await aScene(server);
    const submitted = await aSubmitted(scene);
    const [manager, director] = [await scene.as('PLANNING_MANAGER'), await scene.as('PLANNING_DIRECTOR')];
    const answers = await Promise.all([
      manager.step('approvePlan', submitted),
      director.step('returnPlan', submitted, 'Not yet.'),
    ]);
    expect(answers.flatMap(({ userErrors }) => userErrors.map(({ code }) => code))).toEqual(['STALE']);
  });

  it('for an incomplete plan, naming what is missing', async () => {
    const scene = await aScene(server, { requiredParts: ['goal.deliverable'] });
    const lead = await scene.as('DEPARTMENT_LEAD');
    expect((await lead.step('submitPlan', await aDraft(scene))).userErrors).toMatchObject([
      {
        code: 'INCOMPLETE',
        message: 'The plan is not complete. Goal G1 has no deliverable. Add at least one.',
      },
    ]);
  });

  it.each<[string, Role, string, string]>([
    ['an officer submits', 'EQUITY_OFFICER', 'submitPlan', 'FORBIDDEN'],
    ['a manager submits', 'PLANNING_MANAGER', 'submitPlan', 'FORBIDDEN'],
    ['an administrator submits', 'CITY_ADMIN', 'submitPlan', 'FORBIDDEN'],
    ['a lead publishes', 'DEPARTMENT_LEAD', 'finalizePlan', 'FORBIDDEN'],
    ['a director publishes', 'PLANNING_DIRECTOR', 'finalizePlan', 'FORBIDDEN'],
  ])('when %s', async (_name, role, mutation, code) => {
    const scene = await aScene(server);
    const plan = await aDraft(scene);
    const answer = await server
      .as(await scene.person(role))
      .execute(`mutation ($input: PlanStepInput!) { ${mutation}(input: $input) { userErrors { code } } }`, {
        input: { planId: plan.id, expectedVersion: plan.version },
      });
    expect(answer.errors?.[0]?.extensions?.code).toBe(code);
  });

  it.each<[string, (scene: Scene) => Promise<TestPerson>]>([
    ["another department's lead", async ({ city }) => city.person('DEPARTMENT_LEAD', await city.team())],
    [
      'a manager of another portfolio',
      async ({ city }) => city.person('PLANNING_MANAGER', await city.team()),
    ],
    ['an oversight member', ({ city }) => city.person('OVERSIGHT_MEMBER')],
    ['an auditor', ({ city }) => city.person('AUDITOR')],
    ['a budget reader', ({ city }) => city.person('BUDGET_READER')],
    ['the administrator', ({ city }) => city.person('CITY_ADMIN')],
    [
      'a lead of another city',
      async () => {
        const other = await server.aCity();
        return other.person('DEPARTMENT_LEAD', await other.team());
      },
    ],
  ])('%s cannot tell the plan from one that does not exist', async (_name, somebody) => {
    const scene = await aScene(server);
    const plan = await aSubmitted(scene);
    const stranger = new PlanCalls(server, await somebody(scene));
    const missing = { id: '01890000-0000-7000-8000-000000000000', version: 1 };
    expect([await stranger.see(plan.id), await stranger.see(missing.id), await stranger.see('x')]).toEqual([
      null,
      null,
      null,
    ]);
    const refusals = await Promise.all(
      [plan, missing].map((one) => stranger.step('returnPlan', one, 'why').then((a) => a.userErrors)),
    );
    expect(refusals[0]).toEqual(refusals[1]);
    expect(refusals[0]).toMatchObject([{ code: 'NOT_FOUND', message: 'There is no such plan here.' }]);
  });
});
