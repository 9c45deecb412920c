// What is not known yet is left blank on purpose: with a reason, and a day on which it is asked for again.
import { t } from '@lingui/core/macro';
import { addDays, type CalendarDay } from '@plumbline/platform/domain';

/** Nobody puts a question off for longer than this, in days. */
export const LONGEST_WAIT = 366;

/** When a value that is not available yet is asked for again, unless the officer names another day. */
export function askAgainByDefault(today: CalendarDay): CalendarDay {
  return addDays(today, 30);
}

/** Why this day cannot be the day to ask again, as a sentence without a subject; null when it can. */
export function problemWithAskAgain(on: CalendarDay, today: CalendarDay): string | null {
  if (on <= today) return t`must be a day that is still to come. Choose tomorrow or a later day`;
  if (on > addDays(today, LONGEST_WAIT)) return t`is more than a year away. Choose an earlier day`;
  return null;
}

/** Has the day come on which it is asked again? The day itself counts. */
export function isAskedAgain(on: CalendarDay | null | undefined, today: CalendarDay): boolean {
  return on !== null && on !== undefined && on <= today;
}

/** A blank with its reason and day. */
export interface Blank {
  blankReason: string | null;
  askAgainOn: CalendarDay | null;
}

/** Is this a blank that may wait: a reason, and a day that has not come yet? */
export function isWaiting({ blankReason, askAgainOn }: Blank, today: CalendarDay): boolean {
  return blankReason !== null && blankReason.trim() !== '' && askAgainOn !== null && askAgainOn > today;
}
