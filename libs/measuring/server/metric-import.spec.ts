import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import type { MetricGiven } from '@plumbline/measuring/domain';
import { aCategorySet, aMetric, importAsManager } from '@plumbline/measuring/testing';
import { aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';
import { compareMetrics, saveMetrics } from '@plumbline/measuring/server';

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

describe('taking over metrics from a file', () => {
  const tree = (metric: MetricGiven) => [{ code: 'G1', metrics: [metric] }];

  it('keeps them, says the same in a dry run, and the same file twice changes nothing', async () => {
    await aCategorySet(city);
    const planId = await aPlanInForce(city, team);
    const metric = aMetric('M1', {
      categorySetCode: 'RACE',
      observations: [
        observed('2022', '10'),
        observed('2023', '12.50', { sourceUrl: 'https://example.gov/table' }),
        observed('2023', '8', { categoryCode: 'BLACK' }),
        observed('2023', null, { categoryCode: 'WHITE', missingReason: 'SUPPRESSED' }),
      ],
    });
    const dry = await city.asSystem(() => compareMetrics(planId, tree(metric)));
    expect(dry).toEqual({ added: 5, changed: 0, unchanged: 0, problems: [] });
    expect(await idOf('M1')).toBe('');
    expect(await city.asSystem(() => saveMetrics(planId, tree(metric), 'x'))).toEqual({
      added: 5,
      changed: 0,
      unchanged: 0,
    });
    expect(await city.asSystem(() => saveMetrics(planId, tree(metric), 'x'))).toEqual({
      added: 0,
      changed: 0,
      unchanged: 5,
    });
    const shown = await metricOf(await city.person('PLANNING_DIRECTOR'), await idOf('M1'));
    expect(
      shown.observations.map((o: { periodLabel: string; value: string }) => [o.periodLabel, o.value]),
    ).toEqual([
      ['2022', '10'],
      ['2023', '12.5'],
      ['2023', '8'],
      ['2023', null],
    ]);
  });

  it('corrects a changed number beside the old one, with the reason, and never overwrites', async () => {
    const planId = await aPlanInForce(city, team, {
      metrics: [aMetric('M1', { observations: [observed('2023', '10')] })],
    });
    const changed = tree(aMetric('M1', { name: 'Renamed', observations: [observed('2023', '11')] }));
    expect(await city.asSystem(() => saveMetrics(planId, changed, 'Imported from plan.xlsx.'))).toEqual({
      added: 0,
      changed: 2,
      unchanged: 0,
    });
    const history = await city.asSystem(() =>
      rows(
        'select o.value, o.reason, p.value as corrects from observation o left join observation p on p.id = o.replaces_id order by o.recorded_at, o.id',
      ),
    );
    expect(history).toEqual([
      { value: '10', reason: null, corrects: null },
      { value: '11', reason: 'Imported from plan.xlsx.', corrects: '10' },
    ]);
  });

  it('leaves alone what people reported since: an old file is no news, and a new one may not replace it', async () => {
    const label = 'FY 2027 Q1 (Jul–Sep 2026)';
    const metric = aMetric('M1', { observations: [observed(label, '10')] });
    const planId = await aPlanInForce(city, team, { metrics: [metric] });
    const reportId = await aReport(city, team);
    const officer = reportOperations(server, await city.person('EQUITY_OFFICER', team));
    const { cells } = (await officer.report(reportId)).measures[0];
    const entered = await officer.recordObservation({
      reportId,
      metricId: await idOf('M1'),
      replacesId: cells[0].observation.id,
      value: '14',
    });
    expect(entered.userErrors).toEqual([]);
    expect(await city.asSystem(() => saveMetrics(planId, tree(metric), 'x'))).toMatchObject({ changed: 0 });
    const newer = tree({ ...metric, observations: [observed(label, '15')] });
    const problem = {
      path: ['goals', 0, 'metrics', 0, 'observations', 0],
      message: expect.stringMatching(/^Metric M1, FY 2027 Q1 .*: This value was reported; correct it in/),
    };
    expect((await city.asSystem(() => compareMetrics(planId, newer))).problems).toEqual([problem]);
    await expect(city.asSystem(() => saveMetrics(planId, newer, 'Final count.'))).rejects.toMatchObject({
      refusals: [{ code: 'WRONG_STATE', path: problem.path.map(String) }],
    });
    expect((await officer.report(reportId)).measures[0].cells[0].observation.value).toBe('14');
  });

  it('counts as writing the plan, once something changed', async () => {
    const planId = await aPlanInForce(city, team);
    const manager = await city.person('PLANNING_MANAGER', team);
    const upload = (metric: MetricGiven) =>
      importAsManager(city, manager, team, () => saveMetrics(planId, tree(metric), 'x'));
    const traces = () =>
      city.asSystem(() =>
        rows<object>(
          `select p.version, array(select w.person_id from plan_writer w where w.plan_id = p.id) as writers from plan p`,
        ),
      );
    const [before] = await traces();
    await upload(aMetric('M1'));
    const [after] = await traces();
    expect(before).toMatchObject({ version: 1, writers: [] });
    expect(after).toEqual({ version: 2, writers: [manager.personId] });
    await upload(aMetric('M1'));
    expect(await traces()).toEqual([after]);
  });

  it('refuses everything wrong at once, each with its place, and keeps nothing', async () => {
    const planId = await aPlanInForce(city, team);
    const wrong = [
      {
        code: 'G1',
        metrics: [
          aMetric('M1', { unit: '', categorySetCode: 'NOPE', baselineValue: 'ten' }),
          aMetric('M1', {
            observations: [
              observed('2023', '3', { numerator: '4', denominator: '3' }),
              observed('2023', null),
            ],
          }),
          aMetric('M3', { name: 'a\u202eb', sourceUrl: 'javascript:alert(1)' }),
        ],
      },
    ];
    const { problems } = await city.asSystem(() => compareMetrics(planId, wrong));
    expect(problems.map(({ path }) => path.join('.'))).toEqual([
      'goals.0.metrics.0.unit',
      'goals.0.metrics.0.baselineValue',
      'goals.0.metrics.0.categorySetCode',
      'goals.0.metrics.1.code',
      'goals.0.metrics.1.observations.0.numerator',
      'goals.0.metrics.1.observations.1.value',
      'goals.0.metrics.1.observations.1',
      'goals.0.metrics.2.name',
      'goals.0.metrics.2.sourceUrl',
    ]);
    await expect(city.asSystem(() => saveMetrics(planId, wrong, 'x'))).rejects.toMatchObject({
      refusals: { length: 9 },
    });
    expect(await city.asSystem(() => rows('select 1 from metric'))).toEqual([]);
  });

  it('keeps how often a value is due, and asks a yearly one only with the last quarter of the year', async () => {
    const planId = await aPlanInForce(city, team, {
      metrics: [aMetric('M1'), aMetric('M2', { frequency: 'YEARLY' })],
    });
    const reader = reportOperations(server, await city.person('PLANNING_DIRECTOR'));
    const due = async (code: string) =>
      (await reader.report(await aReport(city, team, code))).measures.map(
        (m: { metric: { code: string } }) => m.metric.code,
      );
    expect(await due('fy2027-q3')).toEqual(['M1']);
    expect(await due('fy2027-q4')).toEqual(['M1', 'M2']);
    // A file that says nothing about it changes nothing.
    expect(await city.asSystem(() => saveMetrics(planId, tree(aMetric('M2')), 'x'))).toMatchObject({
      changed: 0,
    });
  });

  it('refuses a goal the plan does not have, and an unknown plan', async () => {
    const planId = await aPlanInForce(city, team);
    const lost = [{ code: 'G9', metrics: [aMetric('M1')] }];
    await expect(city.asSystem(() => saveMetrics(planId, lost, 'x'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    const other = await server.aCity();
    await expect(other.asSystem(() => saveMetrics(planId, tree(aMetric('M1')), 'x'))).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
  });
});
