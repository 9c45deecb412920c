// When reminders go out, day by day: weekends, holidays, the days on which clocks change, and fiscal calendars.
import { addDays, type CalendarDay } from '@plumbline/platform/domain';
import { fiscalQuarter } from '@plumbline/cities/domain';
import { planPeriod } from '../reporting-period';
import { businessDayBefore, businessDaysAfter, hourInZone } from './business-day';
import {
  dueSteps,
  isTimeToRemind,
  reminderNow,
  standingClockStep,
  standingDueStep,
  waitsForNextMorning,
} from './reminder';
import { deskEndsOn } from '../desk-clock';

const NO_HOLIDAYS: ReadonlySet<CalendarDay> = new Set();
/** Columbus Day and Veterans Day, Thanksgiving and Christmas. */
const HOLIDAYS: ReadonlySet<CalendarDay> = new Set(['2026-10-12', '2026-11-11', '2026-11-26', '2026-12-25']);
const chicago = { timeZone: 'America/Chicago', holidays: HOLIDAYS, reviewDays: 10 };
const newYork = { timeZone: 'America/New_York', holidays: HOLIDAYS, reviewDays: 10 };
const MORNING = { hour: 8, weeklyOn: null };

const asText = (steps: readonly { name: string; on: string }[]) =>
  steps.map(({ name, on }) => `${on} ${name}`);

describe('the days of the reminders', () => {
  it.each([
    {
      says: 'a due date in the middle of the week, with a holiday before it',
      dueOn: '2026-10-22',
      graceUntil: '2026-10-29',
      days: [
        '2026-10-01 BEFORE_14',
        '2026-10-15 BEFORE_5',
        '2026-10-21 BEFORE_1',
        '2026-10-23 AFTER_1',
        '2026-10-30 GRACE_ENDED',
      ],
    },
    {
      says: 'a due date on a Monday: the business day before is Friday',
      dueOn: '2026-11-02',
      graceUntil: '2026-11-09',
      days: [
        '2026-10-13 BEFORE_14',
        '2026-10-26 BEFORE_5',
        '2026-10-30 BEFORE_1',
        '2026-11-03 AFTER_1',
        '2026-11-10 GRACE_ENDED',
      ],
    },
    {
      says: 'a due date on a Friday: the day after is Monday',
      dueOn: '2026-10-30',
      graceUntil: '2026-11-06',
      days: [
        '2026-10-09 BEFORE_14',
        '2026-10-23 BEFORE_5',
        '2026-10-29 BEFORE_1',
        '2026-11-02 AFTER_1',
        '2026-11-09 GRACE_ENDED',
      ],
    },
    {
      says: 'a due date that fell on a Sunday all the same',
      dueOn: '2026-11-01',
      graceUntil: '2026-11-01',
      days: ['2026-10-13 BEFORE_14', '2026-10-26 BEFORE_5', '2026-10-30 BEFORE_1', '2026-11-02 GRACE_ENDED'],
    },
    {
      says: 'no grace days: the day after the due day is the end',
      dueOn: '2026-10-22',
      graceUntil: '2026-10-22',
      days: ['2026-10-01 BEFORE_14', '2026-10-15 BEFORE_5', '2026-10-21 BEFORE_1', '2026-10-23 GRACE_ENDED'],
    },
    {
      says: 'long grace: weekly in it, and not on the holidays in it',
      dueOn: '2026-11-03',
      graceUntil: '2026-12-01',
      days: [
        '2026-10-14 BEFORE_14',
        '2026-10-27 BEFORE_5',
        '2026-11-02 BEFORE_1',
        '2026-11-04 AFTER_1',
        '2026-11-12 IN_GRACE_1',
        '2026-11-19 IN_GRACE_2',
        '2026-11-27 IN_GRACE_3',
        '2026-12-02 GRACE_ENDED',
      ],
    },
  ])('$says', ({ dueOn, graceUntil, days }) => {
    expect(asText(dueSteps({ dueOn, graceUntil }, HOLIDAYS, null))).toEqual(days);
  });

  it.each([
    [1, ['2026-11-09', '2026-11-16', '2026-11-23', '2026-11-30']],
    // Veterans Day and then the day before Thanksgiving are Wednesdays; the holiday moves to the next business day.
    [3, ['2026-11-12', '2026-11-18', '2026-11-25']],
    [5, ['2026-11-13', '2026-11-20', '2026-11-27']],
  ])('who chose weekday %s is reminded on it while the grace days last', (weeklyOn, days) => {
    const steps = dueSteps({ dueOn: '2026-11-03', graceUntil: '2026-12-01' }, HOLIDAYS, weeklyOn);
    expect(steps.filter(({ name }) => name.startsWith('IN_GRACE')).map(({ on }) => on)).toEqual(days);
  });

  it('a weekday chosen never gives reminders on neighboring days', () => {
    // The first reminder after the due day is on a Wednesday, and Thursdays were chosen.
    const [first] = dueSteps({ dueOn: '2026-11-03', graceUntil: '2026-12-01' }, NO_HOLIDAYS, 4).filter(
      ({ name }) => name.startsWith('IN_GRACE'),
    );
    expect(first?.on).toBe('2026-11-12');
  });

  it.each([
    ['a calendar year (Chicago)', 1, '2026-09-30', '2026-10-22'],
    ['a year from July (New York, Philadelphia)', 7, '2026-12-31', '2027-01-22'],
    ['a year from October', 10, '2026-12-31', '2027-01-22'],
  ])('falls into the right season in %s', (_says, startMonth, endsOn, dueOn) => {
    const quarter = fiscalQuarter(endsOn, startMonth);
    const holidays = new Set([...HOLIDAYS, '2027-01-01']);
    const period = planPeriod(quarter, { dueAfterBusinessDays: 15, graceBusinessDays: 5, holidays });
    expect(period).toMatchObject({ endsOn, dueOn });
    const [first] = dueSteps(period, holidays, null);
    // Fifteen business days before the due day is the quarter's end, so the first reminder is the first business day after.
    expect(first).toEqual({ name: 'BEFORE_14', on: businessDayBefore(dueOn, 14, holidays) });
    expect(businessDaysAfter(endsOn, first?.on ?? '', holidays)).toBe(1);
  });

  it('every reminder of a year of due dates is on a business day, and they come in order', () => {
    for (let dueOn = '2026-01-01'; dueOn < '2027-01-01'; dueOn = addDays(dueOn, 1)) {
      for (const weeklyOn of [null, 1, 2, 3, 4, 5]) {
        const days = dueSteps({ dueOn, graceUntil: addDays(dueOn, 21) }, HOLIDAYS, weeklyOn).map(
          ({ on }) => on,
        );
        expect(days).toEqual([...new Set(days)].sort());
        for (const day of days)
          expect(HOLIDAYS.has(day) || [0, 6].includes(new Date(day).getUTCDay())).toBe(false);
      }
    }
  });
});

describe('whether a reminder goes out now', () => {
  const report = { dueOn: '2026-11-02', graceUntil: '2026-11-09', heldSinceOn: null };
  const now = (at: string, sent: string[] = []) =>
    reminderNow(report, chicago, MORNING, new Date(at), (name) => sent.includes(name))?.name ?? null;

  it.each([
    // Chicago is five hours behind in October, six from 1 November on: on that day the clocks are set back.
    ['before the first one', '2026-10-12T14:00:00Z', [], null],
    ['before the hour', '2026-10-13T12:59:00Z', [], null],
    ['at the hour', '2026-10-13T13:00:00Z', [], 'BEFORE_14'],
    ['later that day', '2026-10-14T03:00:00Z', [], 'BEFORE_14'],
    ['once it went out', '2026-10-13T14:00:00Z', ['BEFORE_14'], null],
    ['a day late, because nothing ran that day', '2026-10-14T13:00:00Z', [], 'BEFORE_14'],
    ['not on the weekend after', '2026-10-17T15:00:00Z', [], null],
    ['five business days before', '2026-10-26T13:00:00Z', ['BEFORE_14'], 'BEFORE_5'],
    ['the missed ones before are passed over', '2026-10-26T13:00:00Z', [], 'BEFORE_5'],
    ['on the Friday before a due Monday', '2026-10-30T13:00:00Z', ['BEFORE_5'], 'BEFORE_1'],
    ['on the Sunday on which the clocks change', '2026-11-01T15:00:00Z', ['BEFORE_5'], null],
    ['on the due day only what was missed', '2026-11-02T14:00:00Z', ['BEFORE_5', 'BEFORE_1'], null],
    ['an hour later by the world clock once they have changed', '2026-11-03T13:30:00Z', ['BEFORE_1'], null],
    ['the day after', '2026-11-03T14:00:00Z', ['BEFORE_1'], 'AFTER_1'],
    ['not in the midst of the week after', '2026-11-06T14:00:00Z', ['AFTER_1'], null],
    ['after the grace days', '2026-11-10T14:00:00Z', ['AFTER_1'], 'GRACE_ENDED'],
    ['and never again', '2026-12-10T14:00:00Z', ['GRACE_ENDED'], null],
  ])('%s', (_says, at, sent, expected) => {
    expect(now(at, sent)).toBe(expected);
  });

  it('nothing once it is handed in, and something again when it lies on a desk too long', () => {
    const at = new Date('2026-11-19T14:00:00Z');
    const never = () => false;
    expect(reminderNow(null, chicago, MORNING, at, never)).toBeNull();
    const onDesk = { ...report, heldSinceOn: '2026-11-03' };
    expect(reminderNow(onDesk, chicago, MORNING, at, never)?.name).toBe('OVER_0');
    expect(reminderNow(onDesk, chicago, MORNING, at, () => true)).toBeNull();
  });

  it.each([
    ['the same day before the hour', '2026-11-19T13:59:00Z', '2026-11-19T14:00:00Z', false],
    ['the same day after the hour', '2026-11-19T14:00:00Z', '2026-11-19T20:00:00Z', true],
    ['the evening before', '2026-11-19T02:00:00Z', '2026-11-19T14:00:00Z', false],
    [
      'the same day in London, the day before in Chicago',
      '2026-11-19T03:00:00Z',
      '2026-11-19T15:00:00Z',
      false,
    ],
  ])('what came about on %s waits for the next morning: %s, %s, %s', (_says, cameAt, at, waits) => {
    expect(waitsForNextMorning(new Date(cameAt), chicago, MORNING, new Date(at))).toBe(waits);
  });

  it('each person at the hour of their own, on the clocks of the city', () => {
    const at = new Date('2026-11-03T18:30:00Z');
    expect(isTimeToRemind(chicago, { hour: 13 }, at)).toBe(false);
    expect(isTimeToRemind(newYork, { hour: 13 }, at)).toBe(true);
  });

  it('in each hour of the two days on which clocks change', () => {
    // 8 March 2026: 2 a.m. does not exist. 1 November 2026: 1 a.m. comes twice. Both are Sundays; the next mornings count.
    expect(
      [6, 7, 8].map((hour) => hourInZone(new Date(`2026-03-08T0${hour}:30:00Z`), 'America/Chicago')),
    ).toEqual([0, 1, 3]);
    expect(
      [6, 7, 8].map((hour) => hourInZone(new Date(`2026-11-01T0${hour}:30:00Z`), 'America/Chicago')),
    ).toEqual([1, 1, 2]);
    expect(isTimeToRemind(chicago, MORNING, new Date('2026-03-09T12:59:00Z'))).toBe(false);
    expect(isTimeToRemind(chicago, MORNING, new Date('2026-03-09T13:00:00Z'))).toBe(true);
    expect(hourInZone(new Date('2026-03-09T05:00:00Z'), 'America/Chicago')).toBe(0);
  });

  it('the day is the city’s own, not the world’s', () => {
    // Late in the evening in Chicago it is the next day in Greenwich already.
    const wasSent = (name: string) => name === 'BEFORE_14';
    const evening = new Date('2026-10-24T02:00:00Z');
    expect(reminderNow(report, chicago, MORNING, evening, wasSent)).toBeNull();
    expect(reminderNow(report, chicago, MORNING, new Date('2026-10-27T02:00:00Z'), wasSent)?.name).toBe(
      'BEFORE_5',
    );
  });

  it('a run each hour of half a year sends each reminder once', () => {
    const sent = new Set<string>();
    const out: string[] = [];
    for (
      let at = Date.parse('2026-09-01T00:30:00Z');
      at < Date.parse('2027-01-01T00:00:00Z');
      at += 3_600_000
    ) {
      const step = reminderNow(report, chicago, MORNING, new Date(at), (name) => sent.has(name));
      if (!step) continue;
      sent.add(step.name);
      out.push(`${new Date(at).toISOString().slice(0, 13)} ${step.name}`);
    }
    expect(out).toEqual([
      '2026-10-13T13 BEFORE_14',
      '2026-10-26T13 BEFORE_5',
      '2026-10-30T13 BEFORE_1',
      '2026-11-03T14 AFTER_1',
      '2026-11-10T14 GRACE_ENDED',
    ]);
  });
});

describe('the clock of a desk', () => {
  const step = (today: CalendarDay, weeklyOn: number | null = null) =>
    standingClockStep('2026-10-21', 10, HOLIDAYS, weeklyOn, today);

  it.each([
    ['2026-10-20', null],
    ['2026-10-21', 'ARRIVED'],
    ['2026-11-04', 'ARRIVED'],
    ['2026-11-05', 'OVER_0'],
    ['2026-11-12', 'OVER_0'],
    ['2026-11-13', 'OVER_1'],
    ['2026-11-20', 'OVER_2'],
  ])('on %s: %s', (today, name) => {
    expect(step(today)?.name ?? null).toBe(name);
  });

  it('ends after the business days the city gives a desk, and begins with the next one on a weekend', () => {
    expect(deskEndsOn('2026-10-21', { reviewDays: 10, holidays: HOLIDAYS })).toBe('2026-11-04');
    expect(deskEndsOn('2026-10-24', { reviewDays: 1, holidays: HOLIDAYS })).toBe('2026-10-26');
  });

  it('reminds on the weekday somebody chose', () => {
    expect(step('2026-11-08', 1)).toEqual({ name: 'OVER_0', on: '2026-11-05' });
    expect(step('2026-11-15', 1)).toEqual({ name: 'OVER_1', on: '2026-11-09' });
    expect(step('2026-11-16', 1)).toEqual({ name: 'OVER_2', on: '2026-11-16' });
  });
});

it('what stands is the latest reminder whose day has come', () => {
  const days = { dueOn: '2026-11-02', graceUntil: '2026-11-09' };
  const stands = (today: CalendarDay) => standingDueStep(days, HOLIDAYS, null, today)?.name ?? null;
  expect(['2026-10-12', '2026-10-31', '2026-11-02', '2026-11-08', '2026-12-24'].map(stands)).toEqual([
    null,
    'BEFORE_1',
    'BEFORE_1',
    'AFTER_1',
    'GRACE_ENDED',
  ]);
});
