// How long a desk may take: one rule for the review queue, the attention list, reminders and calendars.
import { addBusinessDays, type CalendarDay } from '@plumbline/platform/domain';

/** What a city grants each desk. */
interface DeskRule {
  /** Business days a desk has for what came to it; a setting of the city. */
  reviewDays: number;
  holidays: ReadonlySet<CalendarDay>;
}

/** The last day a desk has for what came there on `since`: the city's number of business days later. */
export function deskEndsOn(since: CalendarDay, { reviewDays, holidays }: DeskRule): CalendarDay {
  return addBusinessDays(since, reviewDays, holidays);
}

/** Whether it lies there longer than the city grants: from the day after the last one on. */
export function isHeldTooLong(since: CalendarDay, today: CalendarDay, rule: DeskRule): boolean {
  return today > deskEndsOn(since, rule);
}
