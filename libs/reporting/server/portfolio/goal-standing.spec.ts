import { startTestServer } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { aMetric, aValue } from '@plumbline/measuring/testing';
import { aDeliverable, aPlanInForce } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const STANDINGS = `{ goalStandings { code team { id } deliverables completedDeliverables workDone result gap
  sentences sample } }`;

const up = (...values: string[]) => ({
  observations: values.map((value, index) => aValue(`${2020 + index}`, value)),
});

it('sets the work of each goal beside its result: done and worse is never a success', async () => {
  const city = await server.aCity();
  const [done, open, plain] = [await city.team(), await city.team(), await city.team()];
  await aPlanInForce(city, done, {
    deliverables: [aDeliverable('D1', { status: 'COMPLETED' }), aDeliverable('D2', { status: 'CANCELLED' })],
    metrics: [aMetric('M1', up('40', '31'))],
  });
  await aPlanInForce(city, open, {
    deliverables: [aDeliverable('D1', { status: 'COMPLETED' }), aDeliverable('D2', { status: 'ON_TRACK' })],
    metrics: [aMetric('M1', up('40', '45'))],
  });
  // Counting activity is no result.
  await aPlanInForce(city, plain, { metrics: [aMetric('M1', { kind: 'HOW_MUCH', ...up('1', '900') })] });
  const { data } = await server.as(await city.person('PLANNING_DIRECTOR')).execute(STANDINGS);
  const of = (team: { id: string }) =>
    data.goalStandings.find((goal: { team: { id: string } }) => goal.team.id === team.id);
  expect(of(done)).toMatchObject({
    deliverables: 1,
    completedDeliverables: 1,
    workDone: true,
    result: 'WORSE',
  });
  expect(of(open)).toMatchObject({
    deliverables: 2,
    completedDeliverables: 1,
    workDone: false,
    result: 'BETTER',
  });
  expect(of(plain)).toMatchObject({ workDone: false, result: 'UNMEASURED', gap: 'NOT_MEASURED' });
});

it('finds a goal whose work is done while the gap between groups grew', async () => {
  const city = await server.aCity();
  const team = await city.team();
  await city.asSystem(async () => {
    const { keepCategorySet } = await import('@plumbline/measuring/server');
    await keepCategorySet({
      ...{ code: 'RACE', version: '2024', name: 'Race and ethnicity' },
      categories: [
        { code: 'BLACK', label: 'Black' },
        { code: 'WHITE', label: 'White' },
      ],
    });
  });
  const value = (periodLabel: string, categoryCode: string, part: string) => ({
    ...aValue(periodLabel, String(Number(part) / 100)),
    ...{ categoryCode, numerator: part, denominator: '10000' },
  });
  await aPlanInForce(city, team, {
    deliverables: [aDeliverable('D1', { status: 'COMPLETED' })],
    metrics: [
      aMetric('M1', {
        ...{ categorySetCode: 'RACE', numeratorLabel: 'Served', denominatorLabel: 'Asked' },
        observations: [
          ...[value('2020', 'BLACK', '5000'), value('2020', 'WHITE', '6000')],
          ...[value('2024', 'BLACK', '5200'), value('2024', 'WHITE', '8000')],
        ],
      }),
    ],
  });
  const { data } = await server.as(await city.person('PLANNING_DIRECTOR')).execute(STANDINGS);
  // Both groups fare better, and they are further apart than before.
  expect(data.goalStandings).toMatchObject([{ workDone: true, result: 'BETTER', gap: 'WIDENED' }]);
  expect(data.goalStandings[0].sentences.join(' ')).toMatch(/widened/);
});

it('is a manager’s own portfolio, and only plans in force', async () => {
  const city = await server.aCity();
  const [mine, other] = [await city.team(), await city.team()];
  for (const team of [mine, other]) await aPlanInForce(city, team);
  const manager = await city.person('PLANNING_MANAGER', mine);
  const ask = async () => (await server.as(manager).execute(STANDINGS)).data.goalStandings;
  expect(await ask()).toMatchObject([{ team: { id: mine.id } }]);
  await city.asSystem(() => rows("update plan set state = 'DRAFTING', held_by = null, held_since = null"));
  expect(await ask()).toEqual([]);
});
