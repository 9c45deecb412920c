// When somebody is reminded of a report: before it is due, while it is late, and while it waits on a desk too long.
import {
  addBusinessDays,
  addDays,
  dayInZone,
  isBusinessDay,
  type CalendarDay,
} from '@plumbline/platform/domain';
import { deskEndsOn } from '../desk-clock';
import { businessDayBefore, hourInZone, weekdayOf } from './business-day';

/** A city's calendar as reminders need it. */
export interface CityCalendar {
  /** IANA name, e.g. `America/Chicago`. */
  timeZone: string;
  holidays: ReadonlySet<CalendarDay>;
}

/** When one person wants to be reminded. */
interface ReminderTime {
  /** From this hour on (0 to 23) on the city's clocks. */
  hour: number;
  /** Monday (1) to Friday (5) for what comes weekly; null: a week (five business days) after the one before. */
  weeklyOn: number | null;
}

/** One reminder of a row: what it is called in the list of those that went out, and its day, always a business day. */
export interface ReminderStep {
  name: string;
  on: CalendarDay;
}

/** Business days before the due day on which people are reminded. */
const BEFORE = [14, 5, 1];
/** A weekday somebody chose counts from here on, so that two reminders never stand on neighboring days. */
const LEAST_GAP = 4;

/**
 * The reminders of a report that stays open, in their order: `BEFORE_14`, `BEFORE_5`, `BEFORE_1` and `AFTER_1`, counted
 * in business days from the due day; then `IN_GRACE_1`, `IN_GRACE_2`, … weekly while the grace days last; and once, on the
 * first business day after them, `GRACE_ENDED`, when the supervisor hears of it too. Without grace days it takes the
 * place of `AFTER_1`.
 */
export function dueSteps(
  { dueOn, graceUntil }: { dueOn: CalendarDay; graceUntil: CalendarDay },
  holidays: ReadonlySet<CalendarDay>,
  weeklyOn: number | null,
): ReminderStep[] {
  const after = addBusinessDays(dueOn, 1, holidays);
  const ended = addBusinessDays(graceUntil > dueOn ? graceUntil : dueOn, 1, holidays);
  const steps = BEFORE.map((n) => ({ name: `BEFORE_${n}`, on: businessDayBefore(dueOn, n, holidays) }));
  if (after < ended) {
    steps.push({ name: 'AFTER_1', on: after });
    for (let n = 1; ; n += 1) {
      const on = weekly(after, n, holidays, weeklyOn);
      if (on >= ended) break;
      steps.push({ name: `IN_GRACE_${n}`, on });
    }
  }
  return [...steps, { name: 'GRACE_ENDED', on: ended }];
}

/** The day of the `n`-th weekly reminder (`n` >= 1) after the one on `first`. */
function weekly(
  first: CalendarDay,
  n: number,
  holidays: ReadonlySet<CalendarDay>,
  weeklyOn: number | null,
): CalendarDay {
  if (weeklyOn === null) return addBusinessDays(first, 5 * n, holidays);
  const earliest = addDays(first, LEAST_GAP);
  const wait = (weeklyOn - weekdayOf(earliest) + 7) % 7;
  return addBusinessDays(addDays(earliest, wait + 7 * (n - 1)), 0, holidays);
}

/** The reminder that stands on `today`: the latest whose day has come. Earlier ones that were missed are passed over. */
export function standingDueStep(
  days: { dueOn: CalendarDay; graceUntil: CalendarDay },
  holidays: ReadonlySet<CalendarDay>,
  weeklyOn: number | null,
  today: CalendarDay,
): ReminderStep | null {
  return dueSteps(days, holidays, weeklyOn).findLast(({ on }) => on <= today) ?? null;
}

/**
 * As `standingDueStep`, for a report that lies on a desk since the day `since`: `ARRIVED` from that day, `OVER_0` on the
 * first business day after the desk's `days`, then `OVER_1`, `OVER_2`, … weekly until it is decided.
 */
export function standingClockStep(
  since: CalendarDay,
  days: number,
  holidays: ReadonlySet<CalendarDay>,
  weeklyOn: number | null,
  today: CalendarDay,
): ReminderStep | null {
  if (today < since) return null;
  const over = addBusinessDays(deskEndsOn(since, { reviewDays: days, holidays }), 1, holidays);
  if (today < over) return { name: 'ARRIVED', on: since };
  let standing = { name: 'OVER_0', on: over };
  for (let n = 1; ; n += 1) {
    const on = weekly(over, n, holidays, weeklyOn);
    if (on > today) return standing;
    standing = { name: `OVER_${n}`, on };
  }
}

/** Whether mail goes out at this instant: on a business day of the city, from the hour that was chosen on. */
export function isTimeToRemind(
  { timeZone, holidays }: CityCalendar,
  { hour }: Pick<ReminderTime, 'hour'>,
  at: Date,
): boolean {
  return isBusinessDay(dayInZone(at, timeZone), holidays) && hourInZone(at, timeZone) >= hour;
}

/**
 * Whether something that came about at `cameAt` waits for the next morning's mail: today's hour was over by then. What
 * came about before that hour, or on an earlier day, goes out with the mail of today.
 */
export function waitsForNextMorning(
  cameAt: Date,
  { timeZone }: Pick<CityCalendar, 'timeZone'>,
  { hour }: Pick<ReminderTime, 'hour'>,
  at: Date,
): boolean {
  return dayInZone(cameAt, timeZone) === dayInZone(at, timeZone) && hourInZone(cameAt, timeZone) >= hour;
}

/** What is open, as far as reminders look at it. */
export interface OpenReport {
  dueOn: CalendarDay;
  graceUntil: CalendarDay;
  /** Since when it lies on the desk it lies on; null until it is handed in for the first time. */
  heldSinceOn: CalendarDay | null;
}

/** The reminder that stands on `today`: until it is handed in a report has its due day, from then on a desk's clock. */
export function standingStep(
  report: OpenReport,
  { holidays, reviewDays }: { holidays: ReadonlySet<CalendarDay>; reviewDays: number },
  weeklyOn: number | null,
  today: CalendarDay,
): ReminderStep | null {
  return report.heldSinceOn === null
    ? standingDueStep(report, holidays, weeklyOn, today)
    : standingClockStep(report.heldSinceOn, reviewDays, holidays, weeklyOn, today);
}

/**
 * Whether a reminder of a report goes out at this instant, and which; null when none does. A reminder that was missed
 * goes out late, once, unless the next one stands already.
 * @param report null when it is not open any more, or not for this person: then nothing goes out
 * @param wasSent whether the reminder of this name went out before
 */
export function reminderNow(
  report: OpenReport | null,
  calendar: CityCalendar & { reviewDays: number },
  time: ReminderTime,
  at: Date,
  wasSent: (name: string) => boolean,
): ReminderStep | null {
  if (!report || !isTimeToRemind(calendar, time, at)) return null;
  const step = standingStep(report, calendar, time.weeklyOn, dayInZone(at, calendar.timeZone));
  return step && !wasSent(step.name) ? step : null;
}
