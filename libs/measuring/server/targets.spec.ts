import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { aCategorySet, aMetric, aValue } from '@plumbline/measuring/testing';
import { aPlanInForce } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let city: TestCity;
let team: TestTeam;
let director: TestPerson;
let metricId: string;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  city = await server.aCity();
  team = await city.team('HEALTH');
  director = await city.person('PLANNING_DIRECTOR');
  await aCategorySet(city);
  const observations = [aValue('2020', '40'), aValue('2024', '50')];
  await aPlanInForce(city, team, { metrics: [aMetric('M1', { categorySetCode: 'RACE', observations })] });
  metricId = (await city.asSystem(() => rows<{ id: string }>('select id from metric')))[0]!.id;
});

const mutate = async (person: TestPerson, name: string, type: string, input: object) =>
  (
    await server.as(person).execute(
      `mutation ($input: ${type}!) { ${name}(input: $input) {
        metric { categorySet { code } targets { periodLabel value reason } breaks { startsOn reason }
          progress { pace share why } }
        userErrors { code message path } } }`,
      { input: { metricId, ...input } },
    )
  ).data?.[name];
const target = (input: object, person = director) =>
  mutate(person, 'setMetricTarget', 'SetMetricTargetInput', input);

describe('targets by period', () => {
  it('are set by the office, and progress follows from baseline, direction and time', async () => {
    const { metric, userErrors } = await target({ periodLabel: '2028', value: '60' });
    expect(userErrors).toEqual([]);
    expect(metric).toMatchObject({
      targets: [{ periodLabel: '2028', value: '60', reason: null }],
      progress: { pace: 'ON_PACE', share: 0.5 },
    });
  });

  it('another target needs a reason; the newest stands', async () => {
    await target({ periodLabel: '2028', value: '60' });
    expect((await target({ periodLabel: '2028', value: '80' })).userErrors).toMatchObject([
      { code: 'REASON_REQUIRED', path: ['reason'], message: expect.stringContaining('was 60') },
    ]);
    const { metric } = await target({
      periodLabel: '2028',
      value: '80',
      reason: 'The council asked for more.',
    });
    expect(metric).toMatchObject({ targets: [{ value: '80' }], progress: { pace: 'BEHIND' } });
    expect(await city.asSystem(() => rows('select 1 from metric_target'))).toHaveLength(2);
  });

  it.each([
    ['outside of what a percentage can be', { value: '120' }],
    ['worse than the start', { value: '30' }],
    ['a slipped decimal point', { value: '0.6' }],
    ['a period that is over', { periodLabel: '2021', value: '60' }],
  ])('an odd one is asked about and kept once it is confirmed: %s', async (_, given) => {
    const input = { periodLabel: '2028', ...given };
    expect((await target(input)).userErrors).toMatchObject([{ code: 'UNLIKELY', path: ['value'] }]);
    expect(await city.asSystem(() => rows('select 1 from metric_target'))).toEqual([]);
    const { metric, userErrors } = await target({ ...input, checked: true });
    expect(userErrors).toEqual([]);
    expect(metric.targets).toMatchObject([{ value: given.value }]);
  });

  it('an officer may not set them', async () => {
    const officer = await city.person('EQUITY_OFFICER', team);
    expect(await target({ periodLabel: '2028', value: '60' }, officer)).toBeUndefined();
    expect(await city.asSystem(() => rows('select 1 from metric_target'))).toEqual([]);
  });

  it('a plan under review stands still, and a change is on record as one of its writers', async () => {
    await city.asSystem(() => rows("update plan set state = 'SUBMITTED'"));
    expect((await target({ periodLabel: '2028', value: '60' })).userErrors).toMatchObject([
      { code: 'WRONG_STATE' },
    ]);
    await city.asSystem(() => rows("update plan set state = 'FINAL'"));
    const before = await city.asSystem(() => rows<{ version: number }>('select version from plan'));
    await target({ periodLabel: '2028', value: '60' });
    const after = await city.asSystem(() => rows<{ version: number }>('select version from plan'));
    expect(after[0]!.version).toBe(before[0]!.version + 1);
    const writers = await city.asSystem(() =>
      rows<{ person_id: string }>('select person_id from plan_writer'),
    );
    expect(writers.map((one) => one.person_id)).toContain(director.personId);
  });

  it.each([
    ['a period that is none', { periodLabel: 'one day', value: '60' }, 'periodLabel'],
    ['too many digits', { periodLabel: '2028', value: '1.2345678' }, 'value'],
  ])('%s is refused', async (_, input, field) => {
    expect((await target(input)).userErrors).toMatchObject([{ code: 'INVALID', path: [field] }]);
  });
});

describe('a target that is withdrawn', () => {
  const withdrawn = async (targetId: string, reason = 'The council dropped it.') =>
    (
      await server.as(director).execute(
        `mutation ($input: WithdrawMetricTargetInput!) { withdrawMetricTarget(input: $input) {
           metric { targets { value } targetHistory { value reason by { id } category { code } }
             progress { pace why } } userErrors { code message path } } }`,
        { input: { targetId, reason } },
      )
    ).data?.withdrawMetricTarget;
  const standingId = async () =>
    (await city.asSystem(() => rows<{ id: string }>('select id from metric_target order by id')))[0]!.id;

  it('stands no more; it and the reason stay in its history, which says who', async () => {
    await target({ periodLabel: '2028', value: '60' });
    const { metric, userErrors } = await withdrawn(await standingId());
    expect(userErrors).toEqual([]);
    expect(metric).toMatchObject({
      targets: [],
      targetHistory: [
        { value: null, reason: 'The council dropped it.', by: { id: director.personId }, category: null },
        { value: '60', reason: null },
      ],
      progress: { pace: 'UNKNOWN', why: 'No target has been set.' },
    });
    expect(await city.asSystem(() => rows('select 1 from metric_target'))).toHaveLength(2);
  });

  it('can be set anew without a reason, and is not withdrawn twice', async () => {
    await target({ periodLabel: '2028', value: '60' });
    const id = await standingId();
    await withdrawn(id);
    expect((await withdrawn(id)).userErrors).toMatchObject([{ code: 'STALE' }]);
    expect((await target({ periodLabel: '2028', value: '65' })).metric.targets).toMatchObject([
      { value: '65' },
    ]);
  });

  it('needs a reason, and is not for an officer', async () => {
    await target({ periodLabel: '2028', value: '60' });
    const id = await standingId();
    expect((await withdrawn(id, '  ')).userErrors).toMatchObject([{ path: ['reason'] }]);
    const officer = await city.person('EQUITY_OFFICER', team);
    const refused = await server
      .as(officer)
      .execute(
        `mutation ($input: WithdrawMetricTargetInput!) { withdrawMetricTarget(input: $input) { metric { id } } }`,
        { input: { targetId: id, reason: 'No.' } },
      );
    expect(refused.data?.withdrawMetricTarget ?? null).toBeNull();
    expect(await city.asSystem(() => rows('select 1 from metric_target'))).toHaveLength(1);
  });
});

it('progress of an earlier day goes by the targets and values of then', async () => {
  const past = new Date(Date.now() - 60_000).toISOString();
  await target({ periodLabel: '2028', value: '60' });
  const { data } = await server.as(director).execute(
    `query ($id: ID!, $past: DateTime!) { metric(id: $id) {
       then: progressByGroup(asKnownOn: $past) { pace why } now: progressByGroup { pace }
       targetsThen: targets(asKnownOn: $past) { value } } }`,
    { id: metricId, past },
  );
  expect(data.metric).toMatchObject({
    then: [{ pace: 'UNKNOWN', why: 'No target has been set.' }],
    now: [{ pace: 'ON_PACE' }],
    targetsThen: [],
  });
});
