import { startTestServer, type TestServer } from '@plumbline/testing';
import { PLAIN_TEMPLATE } from '@plumbline/planning/domain';
import { keepPlanTemplate, outcomeMeasuresComeFrom, planTemplates } from '@plumbline/planning/server';
import { PlanCalls, aDraft, aPlanInForce, aScene } from '@plumbline/planning/testing';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

describe('plan templates', () => {
  it('keep every version, and the same content once', async () => {
    const city = await server.aCity();
    const keep = (horizons: string[]) =>
      city.asSystem(
        async () => (await keepPlanTemplate({ ...PLAIN_TEMPLATE, name: 'Agency plan', horizons })).version,
      );
    expect([await keep([]), await keep([]), await keep(['Short-Term']), await keep(['Short-Term'])]).toEqual([
      1, 1, 2, 2,
    ]);
    const kept = await city.asSystem(() => planTemplates());
    expect(kept.map(({ name, version, content }) => [name, version, content.horizons])).toEqual([
      ['Agency plan', 2, ['Short-Term']],
    ]);
  });

  it('leave a plan with the version it began on', async () => {
    const scene = await aScene(server, { name: 'Agency plan', stateLabels: { DRAFTING: 'Draft 1' } });
    const plan = await aDraft(scene);
    await scene.city.asSystem(() =>
      keepPlanTemplate({
        ...PLAIN_TEMPLATE,
        name: 'Agency plan',
        stateLabels: { DRAFTING: 'Working paper' },
      }),
    );
    const lead = await scene.as('DEPARTMENT_LEAD');
    expect((await lead.see(plan.id))?.stateLabel).toBe('Draft 1');
    expect((await lead.create(scene.team.id, { title: 'Next plan' })).stateLabel).toBe('Working paper');
  });

  it('are named by the API in their newest versions', async () => {
    const scene = await aScene(server, { name: 'Agency plan' });
    const answer = await server
      .as(await scene.person('DEPARTMENT_LEAD'))
      .execute('{ planTemplates { name version } }');
    expect(answer.data.planTemplates).toEqual([{ name: 'Agency plan', version: 1 }]);
  });

  it('give a city without any of its own the plain one', async () => {
    const city = await server.aCity();
    const { planId } = await aPlanInForce(city, await city.team());
    expect(planId).toBeTruthy();
    expect((await city.asSystem(() => planTemplates())).map(({ name }) => name)).toEqual([
      PLAIN_TEMPLATE.name,
    ]);
  });

  it('list only the horizons that goals may have', async () => {
    const scene = await aScene(server, { horizons: ['Short-Term', 'Long-Term'] });
    const lead = await scene.as('DEPARTMENT_LEAD');
    const plan = await lead.create(scene.team.id);
    const { userErrors } = await lead.addGoal(plan, { code: 'G1', text: 'x', horizon: 'Soon' });
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: ['horizon'], message: 'The horizon is not one of: Short-Term; Long-Term.' },
    ]);
  });

  it('hold at most so many promises a year where the city says so', async () => {
    const scene = await aScene(server, { maxDeliverablesPerYear: 3 });
    const lead = await scene.as('DEPARTMENT_LEAD');
    let plan = await lead.create(scene.team.id);
    const added = await lead.addGoal(plan, { code: 'G1', text: 'x' });
    plan = added.plan ?? plan;
    for (const code of ['D1', 'D2', 'D3', 'D4']) {
      plan =
        (await lead.addDeliverable(added.goal?.id ?? '', plan, { code, text: 'x', dueOn: '2026-07-01' }))
          .plan ?? plan;
    }
    expect((await lead.step('submitPlan', plan)).userErrors).toMatchObject([
      {
        code: 'INCOMPLETE',
        message: expect.stringContaining('4 deliverables due in FY 2027. The limit is 3 a year.'),
      },
    ]);
  });
});

describe('a goal without a measure of what changes for people', () => {
  // The room that keeps the measures answers this question; here nobody has any.
  beforeAll(() => outcomeMeasuresComeFrom(() => Promise.resolve(new Set())));
  afterAll(() => outcomeMeasuresComeFrom(null));

  it('is a warning on the checklist and at submission', async () => {
    const scene = await aScene(server, { outcomeMeasure: 'WARNING' });
    const lead = await scene.as('DEPARTMENT_LEAD');
    const { plan, warnings, userErrors } = await lead.step('submitPlan', await aDraft(scene));
    expect([plan?.state, userErrors]).toEqual(['SUBMITTED', []]);
    expect(warnings).toEqual([
      { message: 'Goal G1 only counts activity. Add a measure that shows whether anyone is better off.' },
    ]);
  });

  it('is refused where the city says so, by the same list that the page shows', async () => {
    const scene = await aScene(server, { outcomeMeasure: 'REFUSAL' });
    const draft = await aDraft(scene);
    const person = await scene.person('DEPARTMENT_LEAD');
    const answer = await server
      .as(person)
      .execute('query ($id: ID!) { plan(id: $id) { problems { path message refuses } } }', { id: draft.id });
    expect(answer.data.plan.problems).toEqual([
      {
        path: ['goals', 'G1', 'metrics'],
        message: 'Goal G1 only counts activity. Add a measure that shows whether anyone is better off.',
        refuses: true,
      },
    ]);
    const { userErrors } = await new PlanCalls(server, person).step('submitPlan', draft);
    expect(userErrors).toMatchObject([{ code: 'INCOMPLETE', path: ['goals', 'G1', 'metrics'] }]);
  });
});
