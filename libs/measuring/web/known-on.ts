// The end of a day in a city: what was recorded by then is what was known on that day.
import { addDays, dayInZone, isCalendarDay, type CalendarDay } from '@plumbline/platform/domain';

const HALF_HOUR = 1_800_000;

/** Later than anything that will ever be recorded: asks for what is known now. */
export const NOW = '2199-12-31T23:59:59.999Z';

/** The last instant (ISO 8601) of a calendar day in a time zone. */
export function endOfDay(day: CalendarDay, timeZone: string): string {
  // No time zone is more than 14 hours ahead of UTC, and every one begins its days on a half hour or a quarter of one.
  let next = Date.parse(`${addDays(day, 1)}T00:00:00Z`) - 28 * HALF_HOUR;
  while (dayInZone(new Date(next), timeZone) <= day) next += HALF_HOUR / 2;
  return new Date(next - 1).toISOString();
}

/** The day a page was asked for, if it is one and lies before today. */
export function askedDay(asked: string | null, today: CalendarDay): CalendarDay | null {
  return asked !== null && isCalendarDay(asked) && asked < today ? asked : null;
}
