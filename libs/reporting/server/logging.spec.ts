import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows } from '@plumbline/platform/server';
import { aCategorySet, aMetric } from '@plumbline/measuring/testing';
import { aDeliverable, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let city: TestCity;
let team: TestTeam;
let officer: TestPerson;
let colleague: TestPerson;
let lead: TestPerson;
let reportId: string;
let d1: string;
let m1: string;
let m2: string;
let groups: { id: string; label: string }[];

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

beforeEach(async () => {
  city = await server.aCity({ statuses: [{ status: 'CONTINUOUS', label: 'Continuous', hidden: true }] });
  team = await city.team('PARKS');
  [officer, colleague, lead] = [
    await city.person('EQUITY_OFFICER', team),
    await city.person('EQUITY_OFFICER', team),
    await city.person('DEPARTMENT_LEAD', team),
  ];
  await aCategorySet(city);
  await aPlanInForce(city, team, {
    deliverables: [aDeliverable('D1'), aDeliverable('D2')],
    metrics: [aMetric('M1'), aMetric('M2', { categorySetCode: 'RACE' })],
  });
  reportId = await aReport(city, team);
  const report = await as(officer).report(reportId);
  d1 = report.items[0].deliverable.id;
  [m1, m2] = report.measures.map((entry: { metric: { id: string } }) => entry.metric.id);
  groups = report.measures[1].cells.flatMap(
    (cell: { category: { id: string; label: string } | null }) => cell.category ?? [],
  );
});

const as = (person: TestPerson | null) => reportOperations(server, person);
const count = async (table: string) => (await city.asSystem(() => rows(`select 1 from ${table}`))).length;

describe('two writers of one item', () => {
  const said = (note: string) => ({ reportId, deliverableId: d1, status: 'ON_TRACK', note });

  it('at the very same moment: one wins, the other gets both values and loses nothing', async () => {
    const answers = await Promise.all([
      as(officer).saveProgress(said('The first words.')),
      as(colleague).saveProgress({ ...said('Other words.'), status: 'AT_RISK', blocker: 'Staff.' }),
    ]);
    const [won] = answers.filter((answer) => answer.userErrors.length === 0);
    const [lost] = answers.filter((answer) => answer.userErrors.length > 0);
    expect(won.progressUpdate.note).toMatch(/words/);
    expect(lost.userErrors).toMatchObject([{ code: 'STALE', path: ['replacesId'] }]);
    const { conflict } = lost.userErrors[0];
    const note = conflict.find((one: { field: string }) => one.field === 'note');
    expect([note.yours, note.theirs].sort()).toEqual(['Other words.', 'The first words.']);
    expect(conflict.map((one: { field: string }) => one.field).sort()).toEqual(['blocker', 'note', 'status']);
    expect(await count('progress_update')).toBe(1);

    const again = await as(colleague).saveProgress({
      ...said('Both together.'),
      replacesId: won.progressUpdate.id,
    });
    expect(again.userErrors).toEqual([]);
  });

  it('twenty at once leave one line of history without forks', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, (_, i) =>
        as(i % 2 ? officer : colleague).saveProgress(said(`Version ${i}`)),
      ),
    );
    expect(answers.filter((answer) => answer.userErrors.length === 0)).toHaveLength(1);
    expect(await count('progress_update')).toBe(1);
  });

  it('a click or request sent twice does no harm', async () => {
    const once = await as(officer).saveProgress(said('The same.'));
    const twice = await as(officer).saveProgress(said('The same.'));
    expect(twice.progressUpdate.id).toBe(once.progressUpdate.id);
    expect(await count('progress_update')).toBe(1);
  });

  it('nothing said about an item leaves no update', async () => {
    const empty = await as(officer).saveProgress({ reportId, deliverableId: d1 });
    expect(empty).toMatchObject({ progressUpdate: null, userErrors: [] });
    expect(await count('progress_update')).toBe(0);
    expect(await count('report_writer')).toBe(0);
  });

  it('of one value: one wins, the other gets both values', async () => {
    const record = (person: TestPerson, value: string) =>
      as(person).recordObservation({ reportId, metricId: m1, value });
    const answers = await Promise.all([record(officer, '10'), record(colleague, '20')]);
    const [lost] = answers.filter((answer) => answer.userErrors.length > 0);
    expect(lost.userErrors).toMatchObject([{ code: 'STALE', message: expect.stringContaining('M1') }]);
    const { yours, theirs } = lost.userErrors[0].conflict[0];
    expect([yours, theirs].sort()).toEqual(['10', '20']);
    expect(await count('observation')).toBe(1);
  });

  it('of the summary: the stale one gets both texts', async () => {
    await as(officer).saveSummary({ reportId, expectedVersion: 1, summary: 'A good quarter.' });
    const late = await as(colleague).saveSummary({
      reportId,
      expectedVersion: 1,
      summary: 'A slow quarter.',
    });
    expect(late.userErrors).toMatchObject([
      {
        code: 'STALE',
        conflict: [{ field: 'summary', yours: 'A slow quarter.', theirs: 'A good quarter.' }],
      },
    ]);
  });
});

describe('bad input is refused, naming the field, and leaves nothing', () => {
  afterEach(async () => {
    expect(await count('progress_update')).toBe(0);
    expect(await count('observation')).toBe(0);
  });

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    ['a control character', { note: 'bell \u0007' }, 'note', /^“What changed\?” has a control character/],
    ['a zero byte', { detail: 'zero \u0000 byte' }, 'detail', /^“More details” has a control character/],
    [
      'a right-to-left override',
      { blocker: 'abc\u202egpj.exe' },
      'blocker',
      /^“What stands in the way, and what help do you need\?” has a hidden character/,
    ],
    ['a bidi isolate', { note: 'x\u2066y' }, 'note', /^“What changed\?” has a hidden character/],
    ['281 characters', { note: 'n'.repeat(281) }, 'note', /281 characters long. The limit is 280/],
    [
      'an address that runs a script',
      { evidenceUrl: 'javascript:alert(1)' },
      'evidenceUrl',
      /^“Link to evidence” is not a web page/,
    ],
    [
      'a status the city does not use',
      { status: 'CONTINUOUS' },
      'status',
      /does not use the status "Continuous"/,
    ],
    ['"same" where there was nothing', { sameAsLast: true }, 'sameAsLast', /^D1 has no earlier update/],
    [
      'a day to come',
      { status: 'COMPLETED', note: 'x', actualOn: '2150-01-01' },
      'actualOn',
      /still to come/,
    ],
  ])('%s', async (_name, given, field, message) => {
    const { userErrors, progressUpdate } = await as(officer).saveProgress({
      reportId,
      deliverableId: d1,
      ...given,
    });
    expect(progressUpdate).toBeNull();
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: [field], message: expect.stringMatching(message) },
    ]);
  });

  it.each<[string, Record<string, unknown>, string, RegExp]>([
    [
      'a numerator above its denominator',
      { value: '120', numerator: '12', denominator: '10' },
      'numerator',
      /^M1: The numerator \(12\)/,
    ],
    ['value and reason together', { value: '1', missingReason: 'NOT_DUE' }, 'missingReason', /not both/],
    ['neither', {}, 'value', /choose the reason/],
    ['too many digits', { value: '1.1234567' }, 'value', /too many digits/],
    ['people below zero', { value: '1', n: -1 }, 'n', /whole number/],
    [
      'a hidden character in the note',
      { value: '1', note: 'a\u202eb' },
      'note',
      /^“Note” has a hidden character/,
    ],
  ])('a value with %s', async (_name, given, field, message) => {
    const { userErrors } = await as(officer).recordObservation({ reportId, metricId: m1, ...given });
    expect(userErrors).toMatchObject([
      { code: 'INVALID', path: [field], message: expect.stringMatching(message) },
    ]);
  });

  it('a group of another metric, and an item or metric that is not in the report', async () => {
    const elsewhere = groups[0]?.id;
    expect(
      (await as(officer).recordObservation({ reportId, metricId: m1, categoryId: elsewhere, value: '1' }))
        .userErrors,
    ).toMatchObject([{ code: 'INVALID', path: ['categoryId'] }]);
    expect(
      (await as(officer).recordObservation({ reportId, metricId: d1, value: '1' })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['metricId'] }]);
    expect(
      (await as(officer).saveProgress({ reportId, deliverableId: m1, status: 'ON_TRACK' })).userErrors,
    ).toMatchObject([{ code: 'NOT_FOUND', path: ['deliverableId'] }]);
    expect(
      (await as(officer).saveProgress({ reportId, deliverableId: 'x', status: 'ON_TRACK' })).userErrors,
    ).toMatchObject([{ code: 'INVALID', path: ['deliverableId'] }]);
  });
});

describe('unusual input is kept', () => {
  it('a percentage over 100, with a warning', async () => {
    const { userErrors, observation, warnings } = await as(officer).recordObservation({
      reportId,
      metricId: m1,
      value: '104.5',
    });
    expect(userErrors).toEqual([]);
    expect(observation.value).toBe('104.5');
    expect(warnings).toEqual([
      { path: ['value'], message: expect.stringMatching(/over 100\. Please check it\. It was saved\.$/) },
    ]);
  });

  it('any language, emoji and right-to-left text, as it was typed', async () => {
    const note = 'سوق المزارعين 🌱 農夫市集 <b>"quoted"</b>';
    const { progressUpdate } = await as(officer).saveProgress({
      reportId,
      deliverableId: d1,
      status: 'ON_TRACK',
      note,
    });
    expect(progressUpdate.note).toBe(note);
  });
});

describe('handing in', () => {
  it('is refused with the items named, and leaves nothing; the page shows the same list', async () => {
    const before = await as(lead).report(reportId);
    const { report, userErrors } = await as(lead).submit({ reportId, expectedVersion: 1 });
    expect(report).toBeNull();
    expect(userErrors).toMatchObject([
      {
        code: 'INCOMPLETE',
        path: ['deliverable', d1, 'status'],
        message:
          "The report can't be submitted yet. D1 has no update yet. Choose a status and write a note. " +
          'D2 has no update yet. Choose a status and write a note. ' +
          'M1 (Metric M1) needs a value, or a reason why there is none. And 1 more: see the list on the page.',
      },
    ]);
    expect(before.problems).toHaveLength(4);
    expect(before.problems[3]).toMatchObject({
      subject: 'METRIC',
      subjectId: m2,
      message:
        'M2 (Metric M2) needs a value, or a reason why there is none for the total, Asian, Black or African American and White.',
    });
    expect(await as(lead).report(reportId)).toEqual(before);
    expect(await count('report_revision')).toBe(0);
    expect(await count('mail')).toBe(0);
  });

  it('needs every group of a split metric: a value or a reason', async () => {
    for (const categoryId of [null, groups[0]?.id, groups[1]?.id]) {
      await as(officer).recordObservation({ reportId, metricId: m2, categoryId, value: '10' });
    }
    const report = await as(lead).report(reportId);
    expect(report.problems.at(-1).message).toBe(
      'M2 (Metric M2) needs a value, or a reason why there is none for White.',
    );
  });
});
