// Goals that are copied into another plan take along how their measures are defined, and nothing that came of them.
import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { aCategorySet, aMetric, aValue } from '@plumbline/measuring/testing';
import { AuthoringCalls, PlanCalls, aTemplate } from '@plumbline/planning/testing';
import { aPlanInForce } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

let city: TestCity;
let lead: TestPerson;
let last: { planId: string; goalId: string; metricId: string };
let planId: string;

const only = async <T extends object>(sql: string, values: unknown[] = []) =>
  (await city.asSystem(() => rows<T>(sql, values)))[0]!;

beforeEach(async () => {
  city = await server.aCity();
  await aTemplate(city, { outcomeMeasure: 'NOT_ASKED' });
  const team: TestTeam = await city.team('HEALTH');
  lead = await city.person('DEPARTMENT_LEAD', team);
  await aCategorySet(city);
  await aPlanInForce(city, team, {
    title: 'Last cycle',
    metrics: [
      aMetric('M1', {
        ...{ categorySetCode: 'RACE', unit: 'percent of births', methodNote: 'As the state counts them.' },
        ...{ baselineValue: '12.5', baselineLabel: '2020', targetValue: '9', targetLabel: '2024' },
        ...{ sourceUrl: 'https://example.org/births', observations: [aValue('2020', '12.5')] },
      }),
    ],
  });
  last = await only(
    `select m.plan_id as "planId", m.goal_id as "goalId", m.id as "metricId" from metric m where m.code = 'M1'`,
  );
  const declared = await server
    .as(await city.person('PLANNING_DIRECTOR'))
    .execute(
      `mutation ($input: DeclareSeriesBreakInput!) { declareSeriesBreak(input: $input) { userErrors { message } } }`,
      { input: { metricId: last.metricId, startsOn: '2023-01-01', reason: 'Another way to count.' } },
    );
  expect(declared.data.declareSeriesBreak.userErrors).toEqual([]);
  planId = (await new PlanCalls(server, lead).create(team.id)).id;
});

interface SeenMetric {
  id: string;
  code: string;
  copiedFrom: { id: string; code: string; goal: { plan: { title: string } } } | null;
  [field: string]: unknown;
}

const FIELDS = `id code name kind unit direction frequency reference categorySet { id version } baselineValue
  baselineLabel targetValue targetLabel methodNote sourceUrl sample breaks { startsOn reason }
  targets { value } observations { value } copiedFrom { id code goal { plan { title } } }`;

async function metricsOf(plan: string): Promise<SeenMetric[]> {
  const query = `query ($id: ID!) { plan(id: $id) { goals { metrics { ${FIELDS} } } } }`;
  const { data } = await server.as(lead).execute(query, { id: plan });
  return data.plan.goals.flatMap((goal: { metrics: SeenMetric[] }) => goal.metrics);
}

const copy = (more: { measures?: boolean } = {}) =>
  new AuthoringCalls(server, lead).copy(planId, last.planId, [last.goalId], null, more);

it('defines the measure as it was, with the same version of its list of groups', async () => {
  expect((await copy()).userErrors).toEqual([]);
  const [before] = await metricsOf(last.planId);
  const [after] = await metricsOf(planId);
  const { id, copiedFrom, observations, targets, targetValue, targetLabel, ...definition } = after!;
  expect(before).toMatchObject(definition);
  expect(id).not.toBe(last.metricId);
  expect(copiedFrom).toEqual({ id: last.metricId, code: 'M1', goal: { plan: { title: 'Last cycle' } } });
  // Targets are promised anew, and values stay where they were recorded.
  expect({ observations, targets, targetValue, targetLabel }).toEqual({
    ...{ observations: [], targets: [], targetValue: null, targetLabel: null },
  });
  expect(before).toMatchObject({ targetValue: '9', breaks: [{ startsOn: '2023-01-01' }] });
});

it('gives the next free code where one is taken, and says so in the audit trail', async () => {
  await copy();
  await copy();
  expect((await metricsOf(planId)).map(({ code }) => code)).toEqual(['M1', 'M2']);
  const trail = await city.asSystem(() =>
    rows<{ summary: string }>(
      `select summary from audit_event where action = 'metric:define' order by at, id`,
    ),
  );
  expect(trail.map(({ summary }) => summary)).toEqual([
    'Defined metric M1 as it is defined in the plan it was copied from.',
    'Defined metric M2 as it is defined in the plan it was copied from.',
  ]);
});

it('leaves measures behind where nobody wants them', async () => {
  expect((await copy({ measures: false })).userErrors).toEqual([]);
  expect(await metricsOf(planId)).toEqual([]);
});

it('says where it came from only to those who may read that plan', async () => {
  await copy();
  const [after] = await metricsOf(planId);
  await city.asSystem(() =>
    rows('update metric set copied_from_id = $2 where id = $1', [after!.id, last.goalId]),
  );
  expect((await metricsOf(planId))[0]?.copiedFrom).toBeNull();
});
