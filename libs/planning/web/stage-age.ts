// How long something has been lying where it is, in days and in words.
import { plural, t } from '@lingui/core/macro';
import { dayInZone, daysBetween } from '@plumbline/platform/domain';

/** Whole days from an instant to today, counted in the city's time zone; never below 0. */
export function daysSince(since: string, timeZone: string, today: string): number {
  return Math.max(0, daysBetween(dayInZone(new Date(since), timeZone), today));
}

/** "since today", "for 1 day", "for 12 days". */
export function ageInWords(days: number): string {
  if (days === 0) return t`since today`;
  return plural(days, { one: 'for # day', other: 'for # days' });
}
