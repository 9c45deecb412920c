// A release defines its measures as the edition in force does, whatever is being written for the next one.
import { saveMetrics } from '@plumbline/measuring/server';
import { TestQuarter, exampleTree } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';
import type { TestPerson } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const inForce = {
  name: 'Residents within reach of a site',
  unit: 'percent',
  direction: 'UP',
  baselineValue: '30',
  baselineLabel: 'FY 2025',
  targetValue: '60',
  targetLabel: 'FY 2028',
  methodNote: 'Counted from the map.',
  sourceUrl: 'https://example.org/map',
} as const;

const drafted = {
  name: 'MARKER residents far from a site',
  unit: 'MARKER-unit',
  direction: 'DOWN',
  baselineValue: '70.125',
  baselineLabel: 'MARKER baseline',
  targetValue: '10.125',
  targetLabel: 'MARKER target',
  methodNote: 'MARKER method',
  sourceUrl: 'https://example.org/MARKER',
} as const;

async function openQuarter() {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const [team] = quarter.teams as [TestQuarter['teams'][number]];
  const define = (definition: object) =>
    quarter.city.asSystem(() => {
      const goals = exampleTree('PARKS').goals.map((goal) => ({
        ...goal,
        metrics: goal.metrics.map((metric) => ({ ...metric, ...definition })),
      }));
      return saveMetrics(team.planId, goals, 'Imported for a test.');
    });
  const step = async (person: TestPerson, mutation: string, input: string, more: object = {}) => {
    const as = server.as(person);
    const { data } = await as.execute('query ($id: ID!) { plan(id: $id) { version } }', { id: team.planId });
    const answer = await as.execute(
      `mutation ($input: ${input}!) { ${mutation}(input: $input) { userErrors { message } plan { state } } }`,
      { input: { planId: team.planId, expectedVersion: data.plan.version, ...more } },
    );
    expect(answer.data[mutation].userErrors).toEqual([]);
  };
  const published = async () => {
    const { slug } = await quarter.publish();
    const response = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/${slug}.json`);
    const raw = await response.text();
    const records: { record: { kind: string; fields: Record<string, unknown> } }[] = JSON.parse(raw).records;
    const [metric] = records.filter(({ record }) => record.kind === 'metric');
    const [goal] = records.filter(({ record }) => record.kind === 'goal');
    return { raw, metric: metric!.record.fields, goal: goal!.record.fields };
  };
  return { quarter, team, define, step, published };
}

it('shows the definitions in force while others are drafted, and those once they are final', async () => {
  const { quarter, team, define, step, published } = await openQuarter();
  // The office corrects the plan in force from a file: that is in force at once.
  await define(inForce);
  await quarter.fill(team);
  await quarter.approve(team);
  await step(team.lead, 'amendPlan', 'ReasonedPlanStepInput', { reason: 'A new budget.' });
  await define(drafted);
  const during = await published();
  expect(during.metric).toMatchObject(inForce);
  // The result is judged by the direction and the baseline in force: 40 is more than 30, and more is better.
  expect(during.goal['result']).toBe('BETTER');
  expect(during.raw).not.toMatch(/MARKER|\.125/);

  await step(quarter.chief, 'finalizePlan', 'PlanStepInput');
  const after = await published();
  expect(after.metric).toMatchObject(drafted);

  // Amended once more: what was final is the edition in force now.
  await step(team.lead, 'amendPlan', 'ReasonedPlanStepInput', { reason: 'Another budget.' });
  await define(inForce);
  expect((await published()).metric).toMatchObject(drafted);
});
