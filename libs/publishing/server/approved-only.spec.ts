// A release says what was approved and promised, and nothing of what people are still writing.
import { newId, rows } from '@plumbline/platform/server';
import { keepCategorySet, saveMetrics } from '@plumbline/measuring/server';
import { aValue } from '@plumbline/measuring/testing';
import { TestQuarter, exampleTree } from '@plumbline/publishing/testing';
import { startTestServer } from '@plumbline/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

async function published(quarter: TestQuarter) {
  const { slug } = await quarter.publish();
  const response = await server.as(null).fetch(`/public/releases/${quarter.city.slug}/${slug}.json`);
  const raw = await response.text();
  const records: { record: { kind: string; fields: Record<string, unknown> } }[] = JSON.parse(raw).records;
  return {
    raw,
    of: (kind: string) =>
      records.filter(({ record }) => record.kind === kind).map(({ record }) => record.fields),
  };
}

it('keeps the approved value of an earlier quarter while that quarter is being corrected', async () => {
  const summer = await TestQuarter.open(server, ['PARKS']);
  await summer.fill(summer.teams[0]!, { value: '40', note: 'Summer note.' });
  await summer.approve(summer.teams[0]!);
  const autumn = await summer.next();
  await autumn.fill(autumn.teams[0]!, { value: '42', note: 'Autumn note.' });
  await autumn.approve(autumn.teams[0]!);
  await summer.unlock(summer.teams[0]!, 'The count was wrong.');
  await summer.fill(summer.teams[0]!, {
    value: '38.125',
    note: 'MARKER-CORRECTING',
    reason: 'MARKER-REASON',
  });
  const release = await published(autumn);
  expect(release.of('observation').map(({ value }) => value)).toEqual(['40', '42']);
  expect(release.of('deliverable')[0]).toMatchObject({ note: 'Autumn note.' });
  expect(release.raw).not.toMatch(/MARKER|38\.125/);
});

/** Enters the spring's value anew with a later report, as the metric's page does. */
async function correctSpring(quarter: TestQuarter, value: string, reason: string): Promise<void> {
  const team = quarter.teams[0]!;
  const lead = server.as(team.lead);
  const { data } = await lead.execute(
    'query ($id: ID!) { quarterlyReport(id: $id) { measures { metric { id observations { id periodLabel } } } } }',
    { id: team.reportId },
  );
  const { id: metricId, observations } = data.quarterlyReport.measures[0].metric;
  const standing = observations.find((one: { periodLabel: string }) => one.periodLabel === SPRING);
  const cell = { periodLabel: SPRING, value, n: 400, replacesId: standing.id, reason };
  const answer = await lead.execute(
    `mutation ($input: RecordObservationsInput!) {
       recordObservations(input: $input) { userErrors { message path } } }`,
    { input: { reportId: team.reportId, metricId, cells: [cell] } },
  );
  expect(answer.data.recordObservations.userErrors).toEqual([]);
}

const SPRING = 'FY 2026 Q4 (Apr–Jun 2026)';

/** Spring was published with 40. The summer's report is not approved yet, and says 38.5 for the spring; the autumn's is approved. */
async function correctedInSummer() {
  const summer = await TestQuarter.open(server, ['PARKS']);
  const team = summer.teams[0]!;
  const spring = await summer.next('2026-05-01');
  await spring.fill(spring.teams[0]!, { value: '40' });
  await spring.approve(spring.teams[0]!);
  await spring.publish();
  await summer.fill(team, { value: '42' });
  await correctSpring(summer, '38.5', 'Two sites were counted twice.');
  const autumn = await summer.next();
  await autumn.fill(autumn.teams[0]!, { value: '44' });
  await autumn.approve(autumn.teams[0]!);
  const ofSpring = async () => {
    const { of, raw } = await published(autumn);
    return { raw, row: of('observation').find(({ periodLabel }) => periodLabel === SPRING) };
  };
  return { summer, team, ofSpring };
}

it('a correction entered with a later report is public once that report is approved, with what it revises and why', async () => {
  const { summer, team, ofSpring } = await correctedInSummer();
  const open = await ofSpring();
  await summer.submit(team);
  const submitted = await ofSpring();
  for (const { raw, row } of [open, submitted]) {
    expect(row).toMatchObject({ value: '40', revisedFrom: null });
    expect(raw).not.toMatch(/38\.5|counted twice/);
  }
  await summer.approve(team, { submitted: true });
  expect((await ofSpring()).row).toMatchObject({
    value: '38.5',
    revisedFrom: '40',
    revisionReason: 'Two sites were counted twice.',
  });
});

it('what is written into a report after it was unlocked waits for its next approval', async () => {
  const { summer, team, ofSpring } = await correctedInSummer();
  await summer.approve(team);
  await summer.unlock(team, 'A site was left out.');
  await correctSpring(summer, '39.25', 'MARKER-LATER');
  const unlocked = await ofSpring();
  expect(unlocked.row).toMatchObject({ value: '38.5' });
  expect(unlocked.raw).not.toMatch(/MARKER|39\.25/);
  await summer.approve(team);
  expect((await ofSpring()).row).toMatchObject({ value: '39.25' });
});

it('a number of one place is never published as that of the whole city', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const team = quarter.teams[0]!;
  await quarter.fill(team, { value: '40' });
  await quarter.city.asSystem(async () => {
    const set = await keepCategorySet({
      ...{ code: 'BOROUGH', version: '2024', name: 'Boroughs', dimension: 'PLACE' },
      categories: [
        { code: 'QUEENS', label: 'Queens' },
        { code: 'BRONX', label: 'The Bronx' },
      ],
    });
    await rows(
      `insert into observation (id, metric_id, period_label, period_ends_on, value, place_id, report_id, recorded_at)
       select $1, metric_id, 'FY 2024', '2024-06-30', 77.125,
         (select id from category where category_set_id = $2 and code = 'QUEENS'), report_id, recorded_at
       from observation`,
      [newId(), set.id],
    );
  });
  await quarter.approve(team);
  const release = await published(quarter);
  const values = release.of('observation');
  expect(values.filter(({ place }) => place === null).map(({ value }) => value)).toEqual(['40']);
  // It stands beside it as what it is: hidden here, because nobody said how many people are behind it.
  expect(values.filter(({ place }) => place !== null)).toMatchObject([{ hidden: true, value: null }]);
  expect(release.raw).not.toContain('77.125');
});

it('leaves a later quarter out of the release of an earlier one', async () => {
  const summer = await TestQuarter.open(server, ['PARKS']);
  await summer.fill(summer.teams[0]!, { value: '40', note: 'Summer note.' });
  await summer.approve(summer.teams[0]!);
  const autumn = await summer.next();
  await autumn.fill(autumn.teams[0]!, { value: '42.375', note: 'MARKER-AUTUMN' });
  await autumn.approve(autumn.teams[0]!);
  const release = await published(summer);
  expect(release.of('deliverable')[0]).toMatchObject({ note: 'Summer note.', status: 'ON_TRACK' });
  expect(release.raw).not.toMatch(/MARKER|42\.375/);
});

it('an import never replaces what a report was approved with, nor slips into an amendment', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const team = quarter.teams[0]!;
  const [label, history] = ['FY 2027 Q1 (Jul–Sep 2026)', 'FY 2024'];
  const bring = (...values: [string, string][]) =>
    quarter.city.asSystem(() => {
      const goals = exampleTree('PARKS').goals.map((goal) => ({
        ...goal,
        metrics: goal.metrics.map((metric) => ({
          ...metric,
          observations: values.map(([period, value]) => aValue(period, value)),
        })),
      }));
      return saveMetrics(team.planId, goals, 'MARKER-IMPORT');
    });
  await bring([history, '31'], [label, '40']);
  // The report rests on the imported value: what the lead enters is what stands there already.
  await quarter.fill(team, { value: '40', n: null });
  await quarter.approve(team);
  await bring([label, '77.125']);
  const values = async () => (await published(quarter)).of('observation').map(({ value }) => value);
  expect(await values()).toEqual(['31', '40']);
  const lead = server.as(team.lead);
  const { data } = await lead.execute('query ($id: ID!) { plan(id: $id) { version } }', { id: team.planId });
  const amended = await lead.execute(
    'mutation ($input: ReasonedPlanStepInput!) { amendPlan(input: $input) { plan { state } userErrors { message } } }',
    { input: { planId: team.planId, expectedVersion: data.plan.version, reason: 'A new budget.' } },
  );
  expect(amended.data.amendPlan).toMatchObject({ userErrors: [], plan: { state: 'AMENDING' } });
  await bring([history, '66.125'], ['FY 2025', '67.125']);
  expect(await values()).toEqual(['31', '40']);
});

it('shows a plan that is being amended in the words of its last public edition', async () => {
  const quarter = await TestQuarter.open(server, ['PARKS']);
  const team = quarter.teams[0]!;
  await quarter.fill(team);
  await quarter.approve(team);
  const lead = server.as(team.lead);
  const { data: before } = await lead.execute(
    'query ($id: ID!) { plan(id: $id) { version goals { id deliverables { id version code } } } }',
    { id: team.planId },
  );
  const amended = await lead.execute(
    'mutation ($input: ReasonedPlanStepInput!) { amendPlan(input: $input) { plan { state version } userErrors { message } } }',
    { input: { planId: team.planId, expectedVersion: before.plan.version, reason: 'A new budget.' } },
  );
  expect(amended.data.amendPlan).toMatchObject({ userErrors: [], plan: { state: 'AMENDING' } });
  // What the lead writes into the next edition.
  await quarter.city.asSystem(async () => {
    await rows("update goal set text = 'MARKER-GOAL' where plan_id = $1", [team.planId]);
    await rows("update deliverable set text = 'MARKER-DELIVERABLE' where plan_id = $1", [team.planId]);
  });
  const defined = await lead.execute(
    'mutation ($input: DefineMetricInput!) { defineMetric(input: $input) { userErrors { message } } }',
    {
      input: {
        goalId: before.plan.goals[0].id,
        code: 'M2',
        name: 'MARKER-METRIC',
        kind: 'HOW_MUCH',
        unit: 'sites',
        direction: 'UP',
        frequency: 'QUARTERLY',
      },
    },
  );
  expect(defined.data.defineMetric.userErrors).toEqual([]);
  const release = await published(quarter);
  expect(release.of('goal')[0]).toMatchObject({ text: 'Residents served by PARKS fare alike.' });
  expect(release.of('deliverable')[0]).toMatchObject({ text: 'Open two more sites.', status: 'ON_TRACK' });
  expect(release.of('metric').map(({ code }) => code)).toEqual(['M1']);
  expect(release.raw).not.toContain('MARKER');
});
