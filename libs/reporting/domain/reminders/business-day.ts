// Counting back and forth in a city's business days, and telling the time of day there.
import { addBusinessDays, addDays, isBusinessDay, type CalendarDay } from '@plumbline/platform/domain';

/** The `n`-th business day before `day` (`n` >= 1). */
export function businessDayBefore(
  day: CalendarDay,
  n: number,
  holidays: ReadonlySet<CalendarDay>,
): CalendarDay {
  let current = day;
  for (let left = n; left > 0;) {
    current = addDays(current, -1);
    if (isBusinessDay(current, holidays)) left -= 1;
  }
  return current;
}

/** How many business days come after `from` up to and with `to`; 0 when `to` is not later. */
export function businessDaysAfter(
  from: CalendarDay,
  to: CalendarDay,
  holidays: ReadonlySet<CalendarDay>,
): number {
  let count = 0;
  for (let day = addBusinessDays(from, 1, holidays); day <= to; day = addBusinessDays(day, 1, holidays)) {
    count += 1;
  }
  return count;
}

/** 1 for Monday to 7 for Sunday, as ISO 8601 numbers them. */
export function weekdayOf(day: CalendarDay): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7;
}

/** The hour (0 to 23) that clocks show in `timeZone` at `instant`; where a clock is set back an hour comes twice. */
export function hourInZone(instant: Date, timeZone: string): number {
  const shown = new Intl.DateTimeFormat('en-US', { timeZone, hour: 'numeric', hourCycle: 'h23' });
  return Number(shown.formatToParts(instant).find(({ type }) => type === 'hour')?.value ?? 0);
}
