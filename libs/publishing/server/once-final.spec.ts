// A reviewer sees what waits for an amended plan, and it is exactly what the public reads once the plan is final.
import { saveMetrics } from '@plumbline/measuring/server';
import { aCategorySet, aValue } from '@plumbline/measuring/testing';
import { TestQuarter, exampleTree } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const RELEASE = `departments { plans { goals { text metrics { code name unit
  observations { periodLabel category value hidden } } } } }`;
const VIEW = `query ($id: ID!) { publicViewOfReport(reportId: $id) {
  release { ${RELEASE} } onceFinal { hidden problems { path } changes { kind path what before after } release { ${RELEASE} } } } }`;

async function openQuarter() {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const [team] = quarter.teams as [TestQuarter['teams'][number]];
  await aCategorySet(quarter.city);
  const bring = (definition: object, ...values: [period: string, value: string, group?: string][]) =>
    quarter.city.asSystem(() => {
      const goals = exampleTree('PARKS').goals.map((goal) => ({
        ...goal,
        metrics: goal.metrics.map((metric) => ({
          ...{ ...metric, categorySetCode: 'RACE', ...definition },
          observations: values.map(([period, value, group]) => ({
            ...{ ...aValue(period, value), categoryCode: group ?? null },
          })),
        })),
      }));
      return saveMetrics(team.planId, goals, 'From a file.');
    });
  const step = async (person: TestPerson, mutation: string, input: string, more: object = {}) => {
    const as = server.as(person);
    const { data } = await as.execute('query ($id: ID!) { plan(id: $id) { version } }', { id: team.planId });
    const answer = await as.execute(
      `mutation ($input: ${input}!) { ${mutation}(input: $input) { userErrors { message } } }`,
      { input: { planId: team.planId, expectedVersion: data.plan.version, ...more } },
    );
    expect(answer.data[mutation].userErrors).toEqual([]);
  };
  const view = async (person: TestPerson) =>
    (await server.as(person).execute(VIEW, { id: team.reportId })).data.publicViewOfReport;
  return { quarter, team, bring, step, view };
}

it('shows nothing where no plan of the team is being amended', async () => {
  const { quarter, team, view } = await openQuarter();
  await quarter.fill(team);
  await quarter.submit(team);
  expect((await view(team.manager)).onceFinal).toBeNull();
});

it('shows values brought in meanwhile, what is hidden of them, and that is what a release says after it', async () => {
  const { quarter, team, bring, step, view } = await openQuarter();
  await bring({ unit: 'people', frequency: 'YEARLY' }, ['FY 2024', '310']);
  await step(team.lead, 'amendPlan', 'ReasonedPlanStepInput', { reason: 'A new budget.' });
  const drafted = { unit: 'people', frequency: 'YEARLY', name: 'People who came, counted anew' };
  await bring(
    drafted,
    ['FY 2024', '310'],
    ...([
      ['FY 2025', '320'],
      ['FY 2025', '33', 'ASIAN'],
      ['FY 2025', '7', 'BLACK'],
      ['FY 2025', '280', 'WHITE'],
    ] as [string, string, string?][]),
  );
  await quarter.fill(team, { note: 'Two sites are open.' });
  await quarter.submit(team);

  const { release, onceFinal } = await view(team.manager);
  expect(JSON.stringify(release)).not.toMatch(/counted anew|320/);
  const said = JSON.stringify(onceFinal.changes);
  expect(said).toContain('320');
  expect(said).toContain('counted anew');
  expect(onceFinal.hidden).toHaveLength(2);
  expect(JSON.stringify(onceFinal)).not.toContain('"7"');
  expect(onceFinal.problems).toEqual([]);

  // While it is being amended a release says what the view says, and afterwards what it says is to come.
  await quarter.approve(team, { submitted: true });
  const preview = async () => {
    const { id } = await quarter.assemble();
    const query = `query ($id: ID!) { releaseDraft(id: $id) { preview { ${RELEASE} } } }`;
    return (await server.as(quarter.director).execute(query, { id })).data.releaseDraft.preview;
  };
  expect(await preview()).toEqual(release);
  await step(quarter.chief, 'finalizePlan', 'PlanStepInput');
  expect(await preview()).toEqual(onceFinal.release);
});
