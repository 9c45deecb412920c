import { reportingOf, workOf } from './figures';
import { periodState, planPeriod, readPeriodCode } from './reporting-period';
import { timelinessOf, type Timeliness } from './timeliness';

const quarter = { code: 'fy2027-q1', label: 'FY 2027 Q1', startsOn: '2026-07-01', endsOn: '2026-09-30' };
const columbusDay = new Set(['2026-10-12']);
const period = planPeriod(quarter, { dueAfterBusinessDays: 10, graceBusinessDays: 5, holidays: columbusDay });

it('opens with the quarter, is due business days after its end (a holiday does not count), then come the grace days', () => {
  expect(period).toEqual({
    ...quarter,
    opensOn: '2026-07-01',
    dueOn: '2026-10-15',
    graceUntil: '2026-10-22',
  });
});

it('without grace days the last day is the due day', () => {
  const strict = planPeriod(quarter, {
    dueAfterBusinessDays: 10,
    graceBusinessDays: 0,
    holidays: columbusDay,
  });
  expect(strict.graceUntil).toBe(strict.dueOn);
});

it.each([
  ['2026-06-30', 'UPCOMING'],
  ['2026-07-01', 'OPEN'],
  ['2026-10-22', 'OPEN'],
  ['2026-10-23', 'CLOSED'],
])('on %s the period is %s', (today, state) => {
  expect(periodState(period, today)).toBe(state);
});

it.each([
  ['fy2027-q1', { fiscalYear: 2027, quarter: 1 }],
  ['2026-q4', { fiscalYear: 2026, quarter: 4 }],
  ['2026-q5', null],
  ['FY2027-Q1', null],
  ['fy27-q1', null],
  ['', null],
])('reads the code %j', (code, read) => {
  expect(readPeriodCode(code)).toEqual(read);
});

describe('timeliness', () => {
  it.each<[string | null, string, Timeliness]>([
    [null, '2026-09-01', 'NOT_DUE'],
    [null, '2026-10-15', 'NOT_DUE'],
    [null, '2026-10-16', 'IN_GRACE'],
    [null, '2026-10-22', 'IN_GRACE'],
    [null, '2026-10-23', 'MISSING'],
    ['2026-10-15', '2027-01-01', 'ON_TIME'],
    ['2026-10-16', '2027-01-01', 'IN_GRACE'],
    ['2026-10-22', '2027-01-01', 'IN_GRACE'],
    ['2026-10-23', '2027-01-01', 'LATE'],
  ])('first submitted %p, seen on %s: %s', (firstSubmittedOn, today, expected) => {
    expect(timelinessOf({ firstSubmittedOn }, period, today)).toBe(expected);
  });

  it('a team without a report owes none', () => {
    expect(timelinessOf(null, period, '2027-01-01')).toBe('NOT_DUE');
  });
});

it('work is counted by status and never turned into one number', () => {
  expect(workOf(['OFF_TRACK', null, 'ON_TRACK', 'ON_TRACK'])).toEqual([
    { status: 'ON_TRACK', count: 2 },
    { status: 'OFF_TRACK', count: 1 },
    { status: null, count: 1 },
  ]);
  expect(workOf([])).toEqual([]);
});

it('reporting counts apart: within grace is in time, and what is not due is not counted', () => {
  const of = (timeliness: Timeliness, submitted: boolean) => ({ timeliness, submitted });
  expect(
    reportingOf([
      of('ON_TIME', true),
      of('IN_GRACE', true),
      of('IN_GRACE', false),
      of('LATE', true),
      of('MISSING', false),
      of('NOT_DUE', false),
    ]),
  ).toEqual({ onTime: 2, late: 1, missing: 1 });
});
