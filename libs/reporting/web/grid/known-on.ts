// "What did we know on 1 March?": the last moment of a day where the city is.
import { addDays, dayInZone, isCalendarDay, type CalendarDay } from '@plumbline/platform/domain';

const HOUR = 3_600_000;

/** The day in an address; null for anything that is none, and for days to come. */
export function knownOnDay(text: string | null, today: CalendarDay): CalendarDay | null {
  return text !== null && isCalendarDay(text) && text <= today ? text : null;
}

/**
 * The last millisecond of a day in a time zone (IANA name). Clocks may be up to 14 hours ahead of UTC and 12 behind, and
 * a day may be 23 or 25 hours long; the search asks the calendar instead of doing that arithmetic itself.
 */
export function endOfDay(day: CalendarDay, timeZone: string): Date {
  const midnight = Date.parse(`${addDays(day, 1)}T00:00:00Z`);
  let inside = midnight - 15 * HOUR;
  let outside = midnight + 13 * HOUR;
  while (outside - inside > 1) {
    const middle = Math.floor((inside + outside) / 2);
    if (dayInZone(new Date(middle), timeZone) <= day) inside = middle;
    else outside = middle;
  }
  return new Date(inside);
}
