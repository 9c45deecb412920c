import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { STANDARD_MAPPINGS, STANDARD_SETS } from '@plumbline/measuring/domain';
import { keepCategoryMapping, keepCategorySet } from '@plumbline/measuring/server';
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
const broken = (input: object, person = director) =>
  mutate(person, 'declareSeriesBreak', 'DeclareSeriesBreakInput', input);

describe('the page of a metric', () => {
  const seen = async (person: TestPerson) =>
    (
      await server.as(person).execute(
        `query ($id: ID!) { metric(id: $id) { viewerCan { revise } goal { metrics { code } }
           progressByGroup { category { code } pace share } } }`,
        { id: metricId },
      )
    ).data.metric;

  it('tells the office that it may set targets, and the department that it may not', async () => {
    expect(await seen(director)).toMatchObject({
      viewerCan: { revise: true },
      goal: { metrics: [{ code: 'M1' }] },
    });
    expect((await seen(await city.person('DEPARTMENT_LEAD', team))).viewerCan).toEqual({ revise: false });
  });

  it('tells the progress of everybody, and of each group with a target of its own', async () => {
    const [black] = await city.asSystem(() =>
      rows<{ id: string }>("select id from category where code = 'BLACK'"),
    );
    await target({ periodLabel: '2028', value: '60' });
    expect((await seen(director)).progressByGroup).toMatchObject([{ category: null, pace: 'ON_PACE' }]);
    await target({ periodLabel: '2028', value: '70', categoryId: black!.id, checked: true });
    expect((await seen(director)).progressByGroup).toMatchObject([
      { category: null, pace: 'ON_PACE', share: 0.5 },
      { category: { code: 'BLACK' }, pace: 'UNKNOWN' },
    ]);
  });
});

describe('a break in a series', () => {
  it('ends every comparison with what came before it', async () => {
    await target({ periodLabel: '2028', value: '60' });
    const { metric, userErrors } = await broken({
      startsOn: '2022-01-01',
      reason: 'A new survey since 2022.',
    });
    expect(userErrors).toEqual([]);
    expect(metric).toMatchObject({
      breaks: [{ startsOn: '2022-01-01', reason: 'A new survey since 2022.' }],
      progress: { pace: 'UNKNOWN', why: expect.stringContaining('baseline') },
    });
    expect((await broken({ startsOn: '2022-01-01', reason: 'Again.' })).userErrors).toMatchObject([
      { code: 'ALREADY_EXISTS' },
    ]);
  });

  it('can bring other groups; old values stay under the groups they were collected by', async () => {
    const set = await city.asSystem(() => keepCategorySet(STANDARD_SETS.get('OMB-SPD15-2024')!));
    const { metric } = await broken({
      startsOn: '2024-03-28',
      reason: 'New federal standard.',
      categorySetId: set.id,
    });
    expect(metric.categorySet.code).toBe('OMB-SPD15-2024');
  });
});

describe('lists of groups', () => {
  it('are kept with what they split by and how they answer to each other; the same twice changes nothing', async () => {
    const [mapping] = STANDARD_MAPPINGS.filter(
      ({ from, to }) => from.code === 'NYC-DEATHS' && to.code === 'OMB-SPD15-1997',
    );
    await city.asSystem(async () => {
      for (const code of ['NYC-DEATHS', 'OMB-SPD15-1997']) await keepCategorySet(STANDARD_SETS.get(code)!);
      await keepCategoryMapping(mapping!);
      await keepCategoryMapping(mapping!);
      await keepCategorySet(STANDARD_SETS.get('NYC-DEATHS')!);
    });
    const { data } = await server.as(director).execute(
      `{ categorySets { code dimension counting standard categories { code residual }
          mappings { quality why from { code } to { code } toSet { code } } } }`,
    );
    const set = data.categorySets.find((one: { code: string }) => one.code === 'NYC-DEATHS');
    expect(set).toMatchObject({ dimension: 'RACE_ETHNICITY', counting: 'ONE_GROUP_EACH' });
    expect(set.categories.at(-1)).toEqual({ code: 'UNKNOWN', residual: 'UNKNOWN' });
    expect(set.mappings).toContainEqual({
      quality: 'IMPOSSIBLE',
      why: expect.stringContaining('cannot be split'),
      from: { code: 'API' },
      to: null,
      toSet: { code: 'OMB-SPD15-1997' },
    });
  });

  it('another mapping between the same lists is refused', async () => {
    const [mapping] = STANDARD_MAPPINGS.filter(
      ({ from, to }) => from.code === 'PHL-HEALTH' && to.code === 'OMB-SPD15-1997',
    );
    await expect(
      city.asSystem(async () => {
        for (const code of ['PHL-HEALTH', 'OMB-SPD15-1997']) await keepCategorySet(STANDARD_SETS.get(code)!);
        await keepCategoryMapping(mapping!);
        const other = mapping!.mappings.map((one) =>
          one.from === 'ASIAN' ? { ...one, to: 'ASIAN', quality: 'BROADER' as const } : one,
        );
        await keepCategoryMapping({ ...mapping!, mappings: other });
      }),
    ).rejects.toMatchObject({ code: 'ALREADY_EXISTS' });
  });
});

it('a metric tells its picture: a sentence, levels with intervals, the gap, every measure, and results by group', async () => {
  const given = [
    ['ASIAN', '52', '520'],
    ['BLACK', '40', '400'],
    ['WHITE', '60', '600'],
  ].map(([categoryCode, value, numerator]) => ({
    ...{ ...aValue('2024', value!), categoryCode: categoryCode!, numerator: numerator!, denominator: '1000' },
  }));
  const other = await city.team('PARKS');
  await aPlanInForce(city, other, {
    metrics: [aMetric('M9', { categorySetCode: 'RACE', observations: given })],
  });
  const { data } = await server.as(director).execute(
    `query ($id: ID!) { metric(id: $id) { picture {
       sentence warning result results { result }
       periods { label segment total { value } groups { label value low high hidden } gap { group comparedWith difference { value interval { low } } ratio { value } } }
       measures { measure name measured { value interval { low high draws } } refusal } } } }`,
    {
      id: (await city.asSystem(() => rows<{ id: string }>("select id from metric where code = 'M9'")))[0]!.id,
    },
  );
  const { picture } = data.metric;
  expect(picture.sentence).toMatch(/40 percent for Black or African American and 60 for White/);
  expect(picture.periods).toMatchObject([
    {
      label: '2024',
      gap: {
        group: 'Black or African American',
        comparedWith: 'White',
        difference: { value: 20 },
        ratio: { value: 1.5 },
      },
    },
  ]);
  expect(picture.periods[0].groups[1].low).toBeCloseTo(36.96, 1);
  expect(picture.measures).toHaveLength(17);
  expect(
    picture.measures.find((one: { measure: string }) => one.measure === 'MEAN_DIFFERENCE_FROM_BEST').measured
      .value,
  ).toBeCloseTo(9.33, 1);
  expect(picture.result).toBe('UNMEASURED');
});
