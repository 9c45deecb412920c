// A release defines its measures as the edition in force does, whatever is being written for the next one.
import { saveMetrics } from '@plumbline/measuring/server';
import { aCategorySet } from '@plumbline/measuring/testing';
import { rows } from '@plumbline/platform/server';
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

it('shows the targets, breaks, groups and comparison of the edition in force while others are drafted', async () => {
  const { quarter, team, define, step, published } = await openQuarter();
  await aCategorySet(quarter.city);
  await define({ ...inForce, categorySetCode: 'RACE', frequency: 'YEARLY' });
  const as = server.as(team.manager);
  const [{ id: metricId }] = (await quarter.city.asSystem(() => rows('select id from metric'))) as [
    { id: string },
  ];
  const set = async (mutation: string, type: string, input: object) => {
    const { data } = await as.execute(
      `mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { message } } }`,
      { input: { metricId, ...input } },
    );
    expect(data[mutation].userErrors).toEqual([]);
  };
  await set('setMetricTarget', 'SetMetricTargetInput', { periodLabel: 'FY 2028', value: '65' });
  await set('declareSeriesBreak', 'DeclareSeriesBreakInput', {
    startsOn: '2020-01-01',
    reason: 'A new survey.',
  });
  await quarter.fill(team);
  await quarter.approve(team);
  await step(team.lead, 'amendPlan', 'ReasonedPlanStepInput', { reason: 'A new budget.' });
  await set('setMetricTarget', 'SetMetricTargetInput', {
    ...{ periodLabel: 'FY 2028', value: '15.125', reason: 'MARKER target', checked: true },
  });
  await set('declareSeriesBreak', 'DeclareSeriesBreakInput', {
    startsOn: '2021-01-01',
    reason: 'MARKER break',
  });
  await quarter.city.asSystem(() => rows("update metric set reference = 'TOTAL'"));
  const during = await published();
  expect(during.metric).toMatchObject({
    reference: 'BEST_OFF',
    targets: [{ periodLabel: 'FY 2028', periodEndsOn: '2028-06-30', category: null, value: '65' }],
    breaks: [{ startsOn: '2020-01-01', reason: 'A new survey.' }],
    categorySet: { code: 'RACE', version: '2024', counting: 'ONE_GROUP_EACH' },
    groups: ['Asian', 'Black or African American', 'White'].map((label) => ({ label, residual: null })),
  });
  expect(during.raw).not.toMatch(/MARKER|\.125/);
});
