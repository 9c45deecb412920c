import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import type { MetricGiven } from '@plumbline/measuring/domain';
import { aCategorySet, aMetric } from '@plumbline/measuring/testing';
import { aPlanInForce } from '@plumbline/reporting/testing';
import { keepCategorySet, saveMetrics } from '@plumbline/measuring/server';

let server: Awaited<ReturnType<typeof startTestServer>>;
let city: TestCity;
let team: TestTeam;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
beforeEach(async () => {
  city = await server.aCity();
  team = await city.team('PARKS');
});

const METRIC = `id code name kind unit direction frequency baselineValue targetValue goal { code }
  categorySet { code version categories { code label } }
  observations { periodLabel category { code } value missingReason replacesId reason sourceUrl }`;

const metricOf = async (person: TestPerson, id: string) =>
  (await server.as(person).execute(`query ($id: ID!) { metric(id: $id) { ${METRIC} } }`, { id })).data
    ?.metric;

const observed = (
  periodLabel: string,
  value: string | null,
  more: object = {},
): MetricGiven['observations'][number] => ({
  periodLabel,
  categoryCode: null,
  value,
  numerator: null,
  denominator: null,
  missingReason: null,
  sourceUrl: null,
  sample: false,
  ...more,
});

const idOf = async (code: string) =>
  (await city.asSystem(() => rows<{ id: string }>('select id from metric where code = $1', [code])))[0]?.id ??
  '';

describe('defining a metric', () => {
  async function aDraft(): Promise<{ officer: TestPerson; goalId: string }> {
    const planId = await aPlanInForce(city, team);
    const [goal] = await city.asSystem(async () => {
      await rows(`update plan set state = 'DRAFTING' where id = $1`, [planId]);
      return rows<{ id: string }>('select id from goal where plan_id = $1', [planId]);
    });
    return { officer: await city.person('EQUITY_OFFICER', team), goalId: goal?.id ?? '' };
  }

  const define = (person: TestPerson, input: object) =>
    server
      .as(person)
      .execute(
        `mutation ($input: DefineMetricInput!) { defineMetric(input: $input) { metric { ${METRIC} } userErrors { code message path } } }`,
        { input },
      );

  const given = { code: 'M1', name: 'Residents housed', kind: 'BETTER_OFF', unit: 'people', direction: 'UP' };

  it('an officer adds it to a goal of a plan that is being written', async () => {
    const { officer, goalId } = await aDraft();
    const { id: categorySetId } = await aCategorySet(city);
    const { data } = await define(officer, {
      ...given,
      goalId,
      categorySetId,
      baselineValue: '12.50',
      frequency: 'YEARLY',
    });
    expect(data.defineMetric).toMatchObject({
      userErrors: [],
      metric: {
        code: 'M1',
        kind: 'BETTER_OFF',
        frequency: 'YEARLY',
        baselineValue: '12.5',
        goal: { code: 'G1' },
        categorySet: { code: 'RACE', categories: [{ code: 'ASIAN' }, { code: 'BLACK' }, { code: 'WHITE' }] },
        observations: [],
      },
    });
  });

  it.each<[string, object, string, string]>([
    ['an empty name', { name: ' ' }, 'INVALID', 'name'],
    ['a control character', { unit: 'peo\u0000ple' }, 'INVALID', 'unit'],
    ['a right-to-left override', { methodNote: 'a\u202eb' }, 'INVALID', 'methodNote'],
    ['a code with a space', { code: 'M 1' }, 'INVALID', 'code'],
    ['too many digits', { baselineValue: '1.1234567' }, 'INVALID', 'baselineValue'],
    [
      'an unknown category set',
      { categorySetId: '0190a000-0000-7000-8000-000000000000' },
      'NOT_FOUND',
      'categorySetId',
    ],
    ['an unknown goal', { goalId: '0190a000-0000-7000-8000-000000000000' }, 'NOT_FOUND', 'goalId'],
  ])('%s is refused, naming the field, and leaves nothing', async (_name, wrong, code, field) => {
    const { officer, goalId } = await aDraft();
    const { data } = await define(officer, { ...given, goalId, ...wrong });
    expect(data.defineMetric).toMatchObject({ metric: null, userErrors: [{ code, path: [field] }] });
    expect(await city.asSystem(() => rows('select 1 from metric'))).toEqual([]);
  });

  it('a code that is taken, and a plan that is not being written, are refused', async () => {
    const { officer, goalId } = await aDraft();
    await define(officer, { ...given, goalId });
    expect((await define(officer, { ...given, goalId })).data.defineMetric.userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
    await city.asSystem(() => rows(`update plan set state = 'FINAL'`));
    const late = await define(officer, { ...given, code: 'M2', goalId });
    expect(late.data.defineMetric.userErrors).toMatchObject([{ code: 'WRONG_STATE' }]);
  });

  it('wrong roles and strangers', async () => {
    const { goalId } = await aDraft();
    const other = await server.aCity();
    const stranger = await other.person('DEPARTMENT_LEAD', await other.team());
    const sibling = await city.person('DEPARTMENT_LEAD', await city.team('LIBRARY'));
    for (const person of [stranger, sibling]) {
      expect((await define(person, { ...given, goalId })).data.defineMetric.userErrors).toMatchObject([
        { code: 'NOT_FOUND' },
      ]);
    }
    const director = await city.person('PLANNING_DIRECTOR');
    expect((await define(director, { ...given, goalId })).errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });
});

describe('a metric', () => {
  it('of another city or of a plan that is not for the viewer answers like a missing one', async () => {
    await aPlanInForce(city, team, { metrics: [aMetric('M1')] });
    const id = await idOf('M1');
    expect(await metricOf(await city.person('DEPARTMENT_HEAD', team), id)).toMatchObject({ code: 'M1' });
    const other = await server.aCity();
    const strangers = [
      await other.person('PLANNING_DIRECTOR'),
      await city.person('EQUITY_OFFICER', await city.team('LIBRARY')),
      await city.person('PLANNING_MANAGER'),
    ];
    for (const stranger of strangers) expect(await metricOf(stranger, id)).toBeNull();
    expect(await metricOf(await city.person('PLANNING_DIRECTOR'), 'nonsense')).toBeNull();
  });
});

describe('category sets', () => {
  it('the same twice is one; other groups under the same version are refused, under a new version they are another set', async () => {
    const first = await aCategorySet(city);
    expect((await aCategorySet(city)).id).toBe(first.id);
    const changed = {
      code: 'RACE',
      version: '2024',
      name: 'Race and ethnicity',
      categories: [
        { code: 'ASIAN', label: 'Asian and Pacific Islander' },
        { code: 'BLACK', label: 'Black or African American' },
      ],
    };
    await expect(city.asSystem(() => keepCategorySet(changed))).rejects.toMatchObject({
      code: 'ALREADY_EXISTS',
    });
    const second = await city.asSystem(() => keepCategorySet({ ...changed, version: '2025' }));
    expect(second.id).not.toBe(first.id);
  });

  it('a series keeps the version it was collected under', async () => {
    const first = await aCategorySet(city);
    const metric = aMetric('M1', {
      categorySetCode: 'RACE',
      observations: [observed('2023', '8', { categoryCode: 'BLACK' })],
    });
    const planId = await aPlanInForce(city, team, { metrics: [metric] });
    await city.asSystem(() =>
      keepCategorySet({
        code: 'RACE',
        version: '2030',
        name: 'Race and ethnicity',
        categories: [
          { code: 'BLACK', label: 'Black' },
          { code: 'MENA', label: 'Middle Eastern or North African' },
        ],
      }),
    );
    expect(
      await city.asSystem(() => saveMetrics(planId, [{ code: 'G1', metrics: [metric] }], 'x')),
    ).toMatchObject({ added: 0, changed: 0 });
    const kept = await city.asSystem(() => rows('select category_set_id as id from metric'));
    expect(kept).toEqual([{ id: first.id }]);
  });
});

describe('the database itself keeps one history', () => {
  it('a place is begun once, a value is corrected once, and only by one of the same place', async () => {
    await aPlanInForce(city, team, {
      metrics: [aMetric('M1', { observations: [observed('2023', '10')] }), aMetric('M2')],
    });
    const [m1, m2] = [await idOf('M1'), await idOf('M2')];
    const [first] = await city.asSystem(() => rows<{ id: string }>('select id from observation'));
    const insert = (metricId: string, label: string, replacesId: string | null) =>
      city.asSystem(() =>
        rows(
          `insert into observation (id, metric_id, period_label, value, replaces_id, recorded_at)
           values (gen_random_uuid(), $1, $2, 1, $3, now())`,
          [metricId, label, replacesId],
        ),
      );
    await expect(insert(m1, '2023', null)).rejects.toThrow(/observation_first/);
    await expect(insert(m1, '2024', first?.id ?? '')).rejects.toThrow(/foreign key/);
    await expect(insert(m2, '2023', first?.id ?? '')).rejects.toThrow(/foreign key/);
    await insert(m1, '2023', first?.id ?? '');
    await expect(insert(m1, '2023', first?.id ?? '')).rejects.toThrow(/unique/);
    await expect(city.asSystem(() => rows('update observation set value = 2'))).rejects.toThrow(
      /permission denied/,
    );
  });
});
