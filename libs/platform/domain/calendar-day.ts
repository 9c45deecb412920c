// Calendar days as cities use them: a due date is a day on the wall calendar, never an instant.

/** A calendar day as `YYYY-MM-DD`; days compare correctly as plain strings. */
export type CalendarDay = string;

const MS_PER_DAY = 86_400_000;

/** True for a real calendar day written `YYYY-MM-DD` (so not `2026-02-30`), years 1900 to 2199. */
export function isCalendarDay(value: string): boolean {
  if (!/^(19|20|21)\d\d-\d\d-\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

function toTime(day: CalendarDay): number {
  return Date.parse(`${day}T00:00:00Z`);
}

/** The day `n` calendar days after `day` (before it, when negative). */
export function addDays(day: CalendarDay, n: number): CalendarDay {
  return new Date(toTime(day) + n * MS_PER_DAY).toISOString().slice(0, 10);
}

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((toTime(to) - toTime(from)) / MS_PER_DAY);
}

/** The first of the month `months` after the month that holds `day`. */
export function addMonths(day: CalendarDay, months: number): CalendarDay {
  const [year, month] = day.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
}

/** The calendar day it is in `timeZone` (an IANA name such as `America/Chicago`) at `instant`. */
export function dayInZone(instant: Date, timeZone: string): CalendarDay {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  }).formatToParts(instant);
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** True when `day` is neither a Saturday or Sunday nor one of the city's `holidays`. */
export function isBusinessDay(day: CalendarDay, holidays: ReadonlySet<CalendarDay>): boolean {
  const weekday = new Date(toTime(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !holidays.has(day);
}

/** The `n`-th business day after `day` (`n` >= 1); with `n` = 0 the day itself or, if it is no business day, the next one. */
export function addBusinessDays(
  day: CalendarDay,
  n: number,
  holidays: ReadonlySet<CalendarDay>,
): CalendarDay {
  let current = day;
  for (let left = n; left > 0;) {
    current = addDays(current, 1);
    if (isBusinessDay(current, holidays)) left -= 1;
  }
  while (!isBusinessDay(current, holidays)) current = addDays(current, 1);
  return current;
}
