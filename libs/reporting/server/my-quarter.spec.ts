import { startTestServer, type TestCity, type TestPerson, type TestTeam } from '@plumbline/testing';
import { rows, setClock } from '@plumbline/platform/server';
import { aMetric } from '@plumbline/measuring/testing';
import { aDeliverable, aPlanInForce, aReport, reportOperations } from '@plumbline/reporting/testing';

let server: Awaited<ReturnType<typeof startTestServer>>;
let city: TestCity;
let team: TestTeam;
let officer: TestPerson;
let lead: TestPerson;
let manager: TestPerson;
let director: TestPerson;
let id: string;
let back = () => {};

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());
afterEach(() => back());

const as = (person: TestPerson | null) => reportOperations(server, person);
/** From here on it is noon of this day. */
function goTo(day: string) {
  back();
  server.endSessions();
  back = setClock(() => new Date(`${day}T17:00:00Z`));
}
const count = async (table: string) => (await city.asSystem(() => rows(`select 1 from ${table}`))).length;

beforeEach(async () => {
  goTo('2026-10-10');
  city = await server.aCity();
  team = await city.team('PARKS');
  officer = await city.person('EQUITY_OFFICER', team);
  lead = await city.person('DEPARTMENT_LEAD', team);
  manager = await city.person('PLANNING_MANAGER', team);
  director = await city.person('PLANNING_DIRECTOR');
});

async function inForce(deliverables: Parameters<typeof aDeliverable>[1][], metrics: string[] = []) {
  await aPlanInForce(city, team, {
    deliverables: deliverables.map((more, index) => aDeliverable(`D${index + 1}`, more)),
    metrics: metrics.map((code) => aMetric(code)),
  });
  id = await aReport(city, team);
}

/** Says something about the only item on top of what stands. */
async function say(what: object, reportId = id) {
  const [item] = (await as(officer).report(reportId)).items;
  return as(officer).saveProgress({
    ...{ reportId, deliverableId: item.deliverable.id, replacesId: item.update?.id ?? null },
    ...what,
  });
}

async function messages(reportId = id): Promise<string[]> {
  return (await as(officer).report(reportId)).problems.map((one: { message: string }) => one.message);
}

async function approveAll(reportId = id) {
  for (const [person, verb] of [
    [lead, 'submit'],
    [manager, 'approve'],
    [director, 'approve'],
  ] as const) {
    const { version } = await as(lead).report(reportId);
    const answer = await as(person)[verb]({ reportId, expectedVersion: version });
    expect(answer.userErrors).toEqual([]);
  }
}

describe('a status other than the dates suggest', () => {
  it('needs one sentence, and is kept with what was suggested, for the reviewers too', async () => {
    await inForce([{ dueOn: '2026-09-30' }]);
    await say({ status: 'ON_TRACK', note: 'Nearly there.' });
    expect(await messages()).toEqual([
      'D1 is marked On track, and its dates suggest Off track. Say why it differs.',
    ]);
    expect(await as(lead).submit({ reportId: id, expectedVersion: 1 })).toMatchObject({
      userErrors: [{ code: 'INCOMPLETE', path: ['deliverable', expect.any(String), 'statusReason'] }],
    });
    await say({ status: 'ON_TRACK', note: 'Nearly there.', statusReason: 'The last site opens on Monday.' });
    expect(await messages()).toEqual([]);
    expect((await as(manager).report(id)).items[0].update).toMatchObject({
      suggestedStatus: 'OFF_TRACK',
      statusReason: 'The last site opens on Monday.',
    });
    // Nothing is overwritten: what was said first is still there, without the sentence.
    expect(await count('progress_update')).toBe(2);
  });

  it('comes from milestones too, and the same status needs no sentence and keeps none', async () => {
    await inForce([
      {
        dueOn: '2027-06-30',
        milestones: [{ text: 'Hire two people.', dueOn: '2026-10-01', actualOn: null }],
      } as never,
    ]);
    const { progressUpdate } = await say({
      status: 'AT_RISK',
      note: 'Hiring is slow.',
      blocker: 'The freeze.',
      statusReason: 'Not asked for.',
    });
    expect(progressUpdate).not.toBeNull();
    expect((await as(officer).report(id)).items[0].update).toMatchObject({
      suggestedStatus: 'AT_RISK',
      statusReason: null,
    });
    expect(await messages()).toEqual([]);
  });

  it('is not suggested at all where the city does not use it, or no date says anything', async () => {
    city = await server.aCity({ statuses: [{ status: 'OFF_TRACK', label: 'Off', hidden: true }] });
    team = await city.team('PARKS');
    officer = await city.person('EQUITY_OFFICER', team);
    await inForce([{ dueOn: '2026-09-30' }]);
    await say({ status: 'ON_TRACK', note: 'Nearly there.' });
    expect((await as(officer).report(id)).items[0].update.suggestedStatus).toBeNull();
    expect(await messages()).toEqual([]);
  });

  it('a day on which it was done suggests that it is completed', async () => {
    await inForce([{ dueOn: '2026-09-30' }]);
    await say({ status: 'COMPLETED', note: 'Done.', actualOn: '2026-10-02' });
    expect(await messages()).toEqual([]);
  });
});

describe('an update that is not available yet', () => {
  const blank = { blankReason: 'The survey is not in.', askAgainOn: '2026-10-20' };

  it('may wait with a reason and a day, and is asked again on that day', async () => {
    await inForce([{}]);
    await say({ blankReason: blank.blankReason });
    expect(await messages()).toEqual(['D1 has no update yet. Say on which day to ask again.']);
    await say(blank);
    expect(await as(officer).report(id)).toMatchObject({ problems: [], itemsDone: 1 });
    const grid = async () => {
      const { data } = await server
        .as(director)
        .execute('{ portfolio(periods: 1) { rows { cells { itemsDone } } } }');
      return data.portfolio.rows[0].cells[0].itemsDone as number;
    };
    expect(await grid()).toBe(1);
    goTo('2026-10-19');
    expect(await messages()).toEqual([]);
    goTo('2026-10-20');
    expect(await messages()).toEqual([
      'D1 was put off until now and is asked again. Choose a status, or name another day.',
    ]);
    expect([(await as(officer).report(id)).itemsDone, await grid()]).toEqual([0, 0]);
    // The day that stands may pass while something else is said; another one is still to come.
    expect((await say({ ...blank, note: 'Half of it is in.' })).userErrors).toEqual([]);
    await say({ ...blank, askAgainOn: '2026-10-25', note: 'Half of it is in.' });
    expect(await messages()).toEqual([]);
    await say({ status: 'ON_TRACK', note: 'It is in.', ...blank, askAgainOn: '2026-10-25' });
    expect((await as(officer).report(id)).items[0].update).toMatchObject({
      status: 'ON_TRACK',
      blankReason: null,
      askAgainOn: null,
    });
  });

  it.each([
    ['2026-10-10', /still to come/],
    ['2028-01-01', /more than a year/],
  ])('not until %s', async (askAgainOn, message) => {
    await inForce([{}]);
    expect((await say({ ...blank, askAgainOn })).userErrors).toMatchObject([
      { code: 'INVALID', path: ['askAgainOn'], message: expect.stringMatching(message) },
    ]);
    expect(await count('progress_update')).toBe(0);
  });
});

describe('a value that is not available yet', () => {
  const record = (what: object) =>
    as(officer)
      .report(id)
      .then((report) =>
        as(officer).recordObservation({
          reportId: id,
          metricId: report.measures[0].metric.id,
          replacesId: report.measures[0].cells[0].observation?.id ?? null,
          ...what,
        }),
      );

  it('is asked again in 30 days, or on the day that is named', async () => {
    await inForce([], ['M1']);
    await record({ missingReason: 'NOT_YET_AVAILABLE' });
    const cell = async () => (await as(officer).report(id)).measures[0].cells[0];
    expect((await cell()).askAgainOn).toBe('2026-11-09');
    await record({ missingReason: 'NOT_YET_AVAILABLE', askAgainOn: '2026-10-15' });
    expect((await cell()).askAgainOn).toBe('2026-10-15');
    await record({ missingReason: 'NOT_YET_AVAILABLE', askAgainOn: '2026-10-15' });
    expect([await count('value_ask_again'), await messages()]).toEqual([2, []]);
    goTo('2026-10-15');
    expect(await messages()).toEqual([
      'M1 (Metric M1) was put off until now and is asked again. Enter the value, or name another day.',
    ]);
    expect((await record({ value: '7' })).userErrors).toEqual([]);
    expect([(await cell()).askAgainOn, await messages()]).toEqual([null, []]);
  });

  it('takes no day that is past, and none for a value that is there', async () => {
    await inForce([], ['M1']);
    const past = await record({ missingReason: 'NOT_COLLECTED', askAgainOn: '2026-10-01' });
    const there = await record({ value: '7', askAgainOn: '2026-10-20' });
    for (const answer of [past, there])
      expect(answer.userErrors).toMatchObject([{ code: 'INVALID', path: ['askAgainOn'] }]);
    expect([await count('observation'), await count('value_ask_again')]).toEqual([0, 0]);
  });

  it('is asked again with the next report when its own was handed in', async () => {
    await inForce([], ['M1']);
    await record({ missingReason: 'NOT_YET_AVAILABLE', askAgainOn: '2026-11-05' });
    await approveAll();
    const next = await aReport(city, team, 'fy2027-q2');
    expect((await as(officer).report(next)).askedAgain).toEqual([]);
    goTo('2026-11-05');
    expect((await as(officer).report(next)).askedAgain).toMatchObject([
      {
        metric: { code: 'M1' },
        observation: { periodLabel: 'FY 2027 Q1 (Jul–Sep 2026)' },
        askAgainOn: '2026-11-05',
      },
    ]);
    const m1 = (await as(officer).report(next)).measures[0].metric.id;
    const [asked] = (await as(officer).report(next)).askedAgain;
    await as(officer).recordObservation({
      reportId: next,
      metricId: m1,
      periodLabel: 'FY 2027 Q1 (Jul–Sep 2026)',
      replacesId: asked.observation.id,
      value: '7',
      reason: 'It came in.',
    });
    expect((await as(officer).report(next)).askedAgain).toEqual([]);
  });
});

describe('the same as last quarter', () => {
  const trouble = { status: 'AT_RISK', note: 'Hiring is slow.', blocker: 'The freeze.' };

  async function twoQuarters() {
    await inForce([{}]);
    await say(trouble);
    await approveAll();
    const second = await aReport(city, team, 'fy2027-q2');
    goTo('2027-01-10');
    return second;
  }

  it('is counted for those who write, and for nobody else', async () => {
    const second = await twoQuarters();
    await say({ sameAsLast: true }, second);
    await approveAll(second);
    const third = await aReport(city, team, 'fy2027-q3');
    goTo('2027-04-10');
    expect((await as(officer).report(third)).items[0].repeats).toBe(1);
    for (const reviewer of [manager, director])
      expect((await as(reviewer).report(third)).items[0].repeats).toBeNull();
  });

  it('a second time in a row in trouble needs a sentence; copying by hand is no way around it', async () => {
    const second = await twoQuarters();
    await say({ sameAsLast: true }, second);
    await approveAll(second);
    const third = await aReport(city, team, 'fy2027-q3');
    goTo('2027-04-10');
    await say(trouble, third);
    expect((await as(officer).report(third)).items[0].update.sameAsLast).toBe(true);
    expect(await messages(third)).toEqual([
      'D1 is unchanged for the second time in a row. Say what you will do next.',
    ]);
    await say({ ...trouble, detail: 'We hire through an agency in May.' }, third);
    expect(await messages(third)).toEqual([]);
  });

  it('is no repeat once the status is another one', async () => {
    const second = await twoQuarters();
    await say({ status: 'ON_TRACK', note: 'Hired.', sameAsLast: true }, second);
    expect((await as(officer).report(second)).items[0].update.sameAsLast).toBe(false);
  });
});

it('handing in gives a receipt that names what was handed in, another one each time', async () => {
  await inForce([{}], ['M1']);
  expect((await as(lead).report(id)).receipt).toBeNull();
  await say({ status: 'ON_TRACK', note: 'Going well.' });
  const report = await as(officer).report(id);
  await as(officer).recordObservation({ reportId: id, metricId: report.measures[0].metric.id, value: '1' });
  const handIn = async () =>
    (await as(lead).submit({ reportId: id, expectedVersion: (await as(lead).report(id)).version })).report
      .receipt;
  const first = await handIn();
  expect(first).toEqual({
    number: `FY2027-Q1-${id.slice(-6).toUpperCase()}-1`,
    deliverables: 1,
    metrics: 1,
    by: { displayName: lead.displayName },
  });
  const { version } = await as(manager).report(id);
  await as(manager).return({ reportId: id, expectedVersion: version, reason: 'Say more.' });
  expect((await handIn()).number).toMatch(/-2$/);
});

it('shortcuts are each person’s own choice, and stay as chosen', async () => {
  const setting = async (person: TestPerson) =>
    (await server.as(person).execute('{ entrySetting { shortcuts } }')).data.entrySetting.shortcuts;
  const choose = (on: boolean) =>
    server
      .as(officer)
      .execute(
        'mutation ($on: Boolean!) { setEntryShortcuts(input: { on: $on }) { userErrors { message } } }',
        {
          on,
        },
      );
  await inForce([{}]);
  expect(await setting(officer)).toBe(true);
  expect((await choose(false)).data.setEntryShortcuts.userErrors).toEqual([]);
  expect([await setting(officer), await setting(lead)]).toEqual([false, true]);
  await choose(true);
  expect(await setting(officer)).toBe(true);
});
