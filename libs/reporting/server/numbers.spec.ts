import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows, setClock } from '@plumbline/platform/server';
import { STANDARD_SETS } from '@plumbline/measuring/domain';
import { keepCategorySet } from '@plumbline/measuring/server';
import { aCategorySet, aMetric, aValue } from '@plumbline/measuring/testing';
import { aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let city: TestCity;
let team: TestTeam;
let officer: TestPerson;
let colleague: TestPerson;
let reportId: string;
let metricId: string;
let groups: { id: string; code: string }[];

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  city = await server.aCity();
  team = await city.team('PARKS');
  [officer, colleague] = [
    await city.person('EQUITY_OFFICER', team),
    await city.person('EQUITY_OFFICER', team),
  ];
  await aCategorySet(city);
  const observations = ['2019', '2020', '2021', '2022', '2023'].map((year, i) =>
    aValue(year, String(40 + i)),
  );
  await aPlanInForce(city, team, { metrics: [aMetric('M1', { categorySetCode: 'RACE', observations })] });
  reportId = await aReport(city, team);
  const [measure] = (await as(officer).report(reportId)).measures;
  metricId = measure.metric.id;
  groups = measure.cells.flatMap(
    (cell: { category: { id: string; code: string } | null }) => cell.category ?? [],
  );
});

const as = (person: TestPerson | null) => reportOperations(server, person);
const group = (code: string) => groups.find((one) => one.code === code)?.id;
const paste = (cells: object[], person = officer) =>
  as(person).recordObservations({ reportId, metricId, cells });
const metric = async (fields: string, person = officer) =>
  (await server.as(person).execute(`query ($id: ID!) { metric(id: $id) { ${fields} } }`, { id: metricId }))
    .data.metric;
const count = async () => (await city.asSystem(() => rows('select 1 from observation'))).length;

describe('pasting cells of several periods and groups', () => {
  it('keeps all of them, this period and earlier ones, in one go', async () => {
    const { userErrors, observations } = await paste([
      { value: '44' },
      { categoryId: group('BLACK'), value: '41.5', marginOfError: '2' },
      { categoryId: group('BLACK'), periodLabel: '2023', value: '40' },
      { categoryId: group('WHITE'), periodLabel: '2023', missingReason: 'NOT_COLLECTED' },
    ]);
    expect(userErrors).toEqual([]);
    expect(observations.map((one: { periodLabel: string; value: string }) => one.value)).toEqual([
      '44',
      '41.5',
      '40',
      null,
    ]);
    expect(await count()).toBe(9);
    const again = await paste([
      { value: '44' },
      { categoryId: group('BLACK'), periodLabel: '2023', value: '40.0' },
    ]);
    expect(again.userErrors).toEqual([]);
    expect(await count()).toBe(9);
  });

  it('one bad cell keeps none, and each problem names its cell', async () => {
    const { userErrors } = await paste([
      { value: '44' },
      { categoryId: group('BLACK'), value: '41', numerator: '9', denominator: '3' },
      { categoryId: group('WHITE'), periodLabel: 'Soon', value: '2' },
    ]);
    expect(userErrors).toMatchObject([
      { path: ['cells', '2', 'periodLabel'], message: expect.stringContaining('"Soon" is no period') },
    ]);
    const next = await paste([
      { value: '44' },
      { categoryId: group('BLACK'), value: '41', numerator: '9', denominator: '3' },
    ]);
    expect(next.userErrors).toMatchObject([{ code: 'INVALID', path: ['cells', '1', 'numerator'] }]);
    expect(await count()).toBe(5);
  });

  it('the same cell twice in one paste is refused', async () => {
    const { userErrors } = await paste([{ value: '44' }, { value: '45' }]);
    expect(userErrors).toMatchObject([{ path: ['cells', '1', 'value'] }]);
  });

  it('a period still to come is refused', async () => {
    const { userErrors } = await paste([{ periodLabel: '2199', value: '44' }]);
    expect(userErrors).toMatchObject([
      { path: ['cells', '0', 'periodLabel'], message: expect.stringContaining('ends after') },
    ]);
  });
});

describe('correcting an earlier period', () => {
  const standing = async () =>
    (await metric('observations { id periodLabel value recordedAt }')).observations.find(
      (one: { periodLabel: string }) => one.periodLabel === '2023',
    );

  it('cites what it replaces and says why; both stay in the history of the cell', async () => {
    const before = await standing();
    const cell = { periodLabel: '2023', value: '42', replacesId: before.id };
    expect((await paste([cell])).userErrors).toMatchObject([
      { code: 'REASON_REQUIRED', path: ['cells', '0', 'reason'] },
    ]);
    const { userErrors, observations } = await paste([{ ...cell, reason: 'The source revised it.' }]);
    expect(userErrors).toEqual([]);
    expect(observations).toMatchObject([{ replacesId: before.id, reason: 'The source revised it.' }]);
    const { history } = await metric(
      'history(periodLabel: "2023") { value reason recordedBy { displayName } }',
    );
    expect(history).toMatchObject([{ value: '42', reason: 'The source revised it.' }, { value: '44' }]);
  });

  it('what was known on a day can be asked for', async () => {
    const before = await standing();
    const moment = new Date(Date.parse(before.recordedAt) + 60_000).toISOString();
    const back = setClock(() => new Date(Date.parse(moment) + 60_000));
    await paste([{ periodLabel: '2023', value: '42', replacesId: before.id, reason: 'Revised.' }]).finally(
      back,
    );
    const { then, observations } = await metric(
      `then: observationsAsKnownOn(moment: "${moment}") { periodLabel value } observations { periodLabel value }`,
    );
    const of2023 = (list: { periodLabel: string; value: string }[]) =>
      list.find((one) => one.periodLabel === '2023')?.value;
    expect([of2023(then), of2023(observations)]).toEqual(['44', '42']);
  });

  it('of two writers one wins, and the other gets both values', async () => {
    const before = await standing();
    const cell = (value: string) => [
      { periodLabel: '2023', value, replacesId: before.id, reason: 'Revised.' },
    ];
    const answers = await Promise.all([paste(cell('41')), paste(cell('43'), colleague)]);
    const [lost] = answers.filter((answer) => answer.userErrors.length > 0);
    expect(lost.userErrors).toMatchObject([{ code: 'STALE', path: ['cells', '0', 'replacesId'] }]);
    const { yours, theirs } = lost.userErrors[0].conflict[0];
    expect([yours, theirs].sort()).toEqual(['41', '43']);
  });

  it('is refused in the language of whoever is refused', async () => {
    const input = { reportId, metricId, cells: [{ periodLabel: '2023', value: '41' }] };
    const { data } = await server.as(officer, undefined, 'es').execute(
      `mutation ($input: RecordObservationsInput!) {
        recordObservations(input: $input) { userErrors { code message } }
      }`,
      { input },
    );
    expect(data.recordObservations.userErrors).toEqual([
      { code: 'STALE', message: expect.stringMatching(/^Alguien más cambió M1/) },
    ]);
  });
});

describe('a value unlike the last ones', () => {
  it('is asked about, and kept once it is confirmed', async () => {
    const asked = await paste([{ value: '4400' }]);
    expect(asked.userErrors).toMatchObject([
      {
        code: 'UNLIKELY',
        path: ['cells', '0', 'value'],
        message: expect.stringMatching(/between 40 and 44\. Check it, then keep it\.$/),
      },
    ]);
    const kept = await paste([{ value: '4400', checked: true }]);
    expect(kept).toMatchObject({ userErrors: [], observations: [{ value: '4400', checked: true }] });
  });
});

describe('counts that can hardly be right', () => {
  const people = (numerator: string, more: object = {}) => ({
    ...{ value: '44', numerator, denominator: '1000', ...more },
  });

  it('a part of a person is asked about, and kept once it is confirmed', async () => {
    expect((await paste([people('12.5')])).userErrors).toMatchObject([
      {
        code: 'UNLIKELY',
        message: expect.stringMatching(/12\.5 is not a whole number \(.+\)\. Check it, then keep it\.$/),
      },
    ]);
    expect((await paste([people('12.5', { checked: true })])).userErrors).toEqual([]);
  });

  it('groups that do not make up their total are asked about at the total, or at the last one sent', async () => {
    const [asian, black, white] = ['ASIAN', 'BLACK', 'WHITE'].map(group);
    const groupsOf = (last: object = {}) => [
      people('100', { categoryId: asian, denominator: '300' }),
      people('200', { categoryId: black, denominator: '300' }),
      people('100', { categoryId: white, denominator: '400', ...last }),
    ];
    const asked = await paste([people('500'), ...groupsOf()]);
    expect(asked.userErrors).toMatchObject([
      {
        ...{ code: 'UNLIKELY', path: ['cells', '0', 'value'] },
        message: expect.stringContaining('the groups add up to 400, but the total is 500'),
      },
    ]);
    expect((await paste([people('500')])).userErrors).toEqual([]);
    expect((await paste(groupsOf())).userErrors).toMatchObject([{ path: ['cells', '2', 'value'] }]);
    expect((await paste(groupsOf({ checked: true }))).userErrors).toEqual([]);
  });
});

it('what was recorded under groups that a break replaced goes to the reviewers too', async () => {
  await paste([{ value: '44' }, { categoryId: group('BLACK'), value: '41' }]);
  const other = await city.asSystem(() => keepCategorySet(STANDARD_SETS.get('OMB-SPD15-2024')!));
  const director = await city.person('PLANNING_DIRECTOR');
  await server
    .as(director)
    .execute(
      'mutation ($input: DeclareSeriesBreakInput!) { declareSeriesBreak(input: $input) { userErrors { code } } }',
      { input: { metricId, startsOn: '2026-01-01', reason: 'New groups.', categorySetId: other.id } },
    );
  const { data } = await server
    .as(officer)
    .execute(
      'query ($id: ID!) { quarterlyReport(id: $id) { earlierNumbers { observation { value category { code } } } } }',
      { id: reportId },
    );
  expect(data.quarterlyReport.earlierNumbers).toEqual([
    { observation: { value: '41', category: { code: 'BLACK' } } },
  ]);
});
