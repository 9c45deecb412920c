// What a release says is invented, and in which order it gives its values, as the public reads both.
import { TestQuarter, exampleTree } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const MARKS = `query ($city: String!) {
  city(slug: $city) { releases { sample } }
  release(city: $city) { sample figures { sample } department(code: "PARKS") {
    sample reportSample summarySample figures { sample }
    plans { sample goals { sample resultSample deliverables { sample reportedSample }
      metrics { sample observations { periodLabel value sample } } } } } } }`;

async function published(quarter: TestQuarter) {
  for (const team of quarter.teams) {
    await quarter.fill(team);
    await quarter.approve(team);
  }
  await quarter.publish();
  const { data, errors } = await server.askPublicly(MARKS, { city: quarter.city.slug });
  expect(errors).toBeUndefined();
  const { department, ...release } = data.release;
  const [plan] = department.plans;
  const [goal] = plan.goals;
  return { listed: data.city.releases[0], release, department, plan, goal };
}

/** The goal of the example with other deliverables or metrics. */
function goalWith(change: (goal: ReturnType<typeof exampleTree>['goals'][number]) => object) {
  const goal = exampleTree('PARKS').goals[0]!;
  return { goals: [{ ...goal, ...change(goal) }] };
}

it('a real plan stays unmarked when the reports on it are samples', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS'], {}, { sample: true });
  const { listed, release, department, plan, goal } = await published(quarter);
  expect([listed.sample, release.sample, release.figures.sample]).toEqual([true, true, true]);
  expect(department).toMatchObject({ sample: false, reportSample: true, figures: { sample: true } });
  expect([plan.sample, goal.sample, goal.metrics[0].sample]).toEqual([false, false, false]);
  expect(goal.deliverables).toEqual([{ sample: false, reportedSample: true }]);
  expect(goal.metrics[0].observations).toMatchObject([{ value: '40', sample: true }]);
  expect(goal.resultSample).toBe(true);
});

it('a real goal stays unmarked beside a sample deliverable whose real report is real', async () => {
  const tree = goalWith(({ deliverables }) => ({
    deliverables: deliverables.map((one) => ({ ...one, sample: true })),
  }));
  const { listed, release, department, goal } = await published(
    await TestQuarter.open(server, ['PARKS'], tree),
  );
  expect([listed.sample, release.figures.sample, department.reportSample]).toEqual([true, true, true]);
  expect(goal).toMatchObject({ sample: false, resultSample: false });
  expect(goal.deliverables).toEqual([{ sample: true, reportedSample: false }]);
});

it('an imported status of a sample deliverable is a sample until a report says more', async () => {
  const tree = goalWith(({ deliverables }) => ({
    deliverables: deliverables.map((one) => ({ ...one, sample: true, status: 'COMPLETED' })),
  }));
  const { goal } = await published(await TestQuarter.open(server, ['PARKS'], tree));
  expect(goal.deliverables).toEqual([{ sample: true, reportedSample: true }]);
});

it('a sample metric is marked, and the result that rests on it', async () => {
  const tree = goalWith(({ metrics }) => ({ metrics: metrics.map((one) => ({ ...one, sample: true })) }));
  const { goal } = await published(await TestQuarter.open(server, ['PARKS'], tree));
  expect(goal).toMatchObject({ sample: false, resultSample: true });
  expect(goal.metrics[0]).toMatchObject({ sample: true, observations: [{ sample: false }] });
});

it('values of files and reports stand in one line through time', async () => {
  const labels = ['FY 2026 Q4', '2024', 'FY 2026 Q2', '2015-2019', 'FY 2026 Q3', '2018', 'Year not stated'];
  const tree = goalWith(({ metrics }) => ({
    metrics: metrics.map((metric) => ({
      ...metric,
      observations: labels.map((periodLabel) => ({
        ...{ periodLabel, categoryCode: null, value: '35', numerator: null, denominator: null },
        ...{ missingReason: null, sourceUrl: 'https://example.org/values', sample: false },
      })),
    })),
  }));
  const { goal } = await published(await TestQuarter.open(server, ['PARKS'], tree));
  const order = goal.metrics[0].observations.map((row: { periodLabel: string }) => row.periodLabel);
  expect(order.map((label: string) => label.replace(/ \(.*/, ''))).toEqual([
    'Year not stated',
    '2018',
    // Several years stand where the last of them ends.
    '2015-2019',
    '2024',
    'FY 2026 Q2',
    'FY 2026 Q3',
    'FY 2026 Q4',
    'FY 2027 Q1',
  ]);
});
