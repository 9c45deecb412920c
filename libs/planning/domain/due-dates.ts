// Due dates that keep their history: the first promise, the day that counts now, and the day it was done.
import { msg } from '@lingui/core/macro';
import { Refusal, daysBetween, isCalendarDay, type CalendarDay } from '@plumbline/platform/domain';
import type { DeliverableStatus } from '@plumbline/cities/domain';
import { closes, isOpen } from './deliverable-status';

/** The three days of a deliverable or milestone. The original day never changes once set. */
export interface DueDates {
  originalDueOn: CalendarDay | null;
  currentDueOn: CalendarDay | null;
  actualOn: CalendarDay | null;
}

/** What dates are judged by. */
export interface DatedDeliverable extends DueDates {
  status: DeliverableStatus | null;
}

/** One slip (or gain) of a due day, with its reason; the first setting of a day is no change. */
export interface DateChange {
  from: CalendarDay;
  to: CalendarDay;
  reason: string;
}

/** The two due days after a new one was given; `change` is null when it was the first one. */
export interface Redated {
  originalDueOn: CalendarDay;
  currentDueOn: CalendarDay;
  change: DateChange | null;
}

/**
 * Gives a due day. The first becomes the original and current day; each later one replaces only the current day
 * and needs a reason. Refuses `INVALID` (no such day, the day it already is), `REASON_REQUIRED`, and `WRONG_STATE`
 * for what is closed.
 */
export function redate(kept: DatedDeliverable, dueOn: CalendarDay, reason: string | null): Redated {
  if (!isCalendarDay(dueOn))
    throw new Refusal('INVALID', msg`The due date is not a day of the calendar.`, at('dueOn'));
  if (kept.status !== null && closes(kept.status)) {
    throw new Refusal('WRONG_STATE', msg`This item is closed, so its due date stays as it is.`, at('dueOn'));
  }
  const { originalDueOn, currentDueOn } = kept;
  if (currentDueOn === null || originalDueOn === null) {
    return { originalDueOn: dueOn, currentDueOn: dueOn, change: null };
  }
  if (currentDueOn === dueOn)
    throw new Refusal('INVALID', msg`It is already due on ${{ day: dueOn }}.`, at('dueOn'));
  const words = reason?.trim();
  if (!words) {
    throw new Refusal(
      'REASON_REQUIRED',
      msg`Say why the due date moves from ${{ before: currentDueOn }} to ${{ after: dueOn }}. The reason is kept beside both dates.`,
      at('reason'),
    );
  }
  return { originalDueOn, currentDueOn: dueOn, change: { from: currentDueOn, to: dueOn, reason: words } };
}

function at(field: string): { path: string[] } {
  return { path: [field] };
}

/**
 * Whether the current due day has passed on `today` and the work is still open. Computed, never typed: what is
 * closed or continuous is never overdue, and the due day itself is still in time.
 */
export function isOverdue(deliverable: DatedDeliverable, today: CalendarDay): boolean {
  const { status, currentDueOn, actualOn } = deliverable;
  if (currentDueOn === null || actualOn !== null || status === 'CONTINUOUS' || !isOpen(status)) return false;
  return currentDueOn < today;
}

/** Days by which the current due day lies after the first promise; negative when earlier, null without a date. */
export function slippedDays({ originalDueOn, currentDueOn }: DueDates): number | null {
  return originalDueOn === null || currentDueOn === null ? null : daysBetween(originalDueOn, currentDueOn);
}

/**
 * The one rule of lateness, for the dates figure and for every page: what is closed is late when it was done after
 * its *current* due day, or was closed as not completed, because then its day was not met and will not be. A promise
 * that was re-planned in the open is judged by the day that counts now; how far and how often that day was moved from
 * the original one stays visible beside it, in words of its own (see `slippedDays` and the date changes). What is
 * still open is never late but `isOverdue`; what is cancelled, continuous or without a day has no day to miss.
 */
export function isLate({
  status,
  currentDueOn,
  actualOn,
}: Pick<DueDates, 'currentDueOn' | 'actualOn'> & { status: string | null }): boolean {
  if (currentDueOn === null || status === 'CANCELLED' || status === 'CONTINUOUS') return false;
  return status === 'NOT_COMPLETED' || (actualOn !== null && actualOn > currentDueOn);
}

/** How a deliverable stands with its dates; `null` for a cancelled one, which has no date to meet any more. */
export type DateStanding = 'onTime' | 'late' | 'overdue' | 'noDate' | 'notYetDue';

/**
 * Judges one deliverable against its *current* due day; what `late` means is said at `isLate`.
 * - Completed, wholly or partly: `onTime` or `late` by the actual day; `noDate` when either day is unknown.
 * - Continuous: `noDate`, since it has no end that could be met.
 */
export function dateStanding(deliverable: DatedDeliverable, today: CalendarDay): DateStanding | null {
  const { status, currentDueOn, actualOn } = deliverable;
  if (status === 'CANCELLED') return null;
  if (currentDueOn === null || status === 'CONTINUOUS') return 'noDate';
  if (isLate(deliverable)) return 'late';
  if (actualOn !== null) return 'onTime';
  if (!isOpen(status)) return 'noDate';
  return currentDueOn < today ? 'overdue' : 'notYetDue';
}

/** The dates figure: whole numbers of deliverables. Cancelled ones are in none of the five. */
export interface DateCounts {
  /** Closed in time, wholly or partly done. */
  onTime: number;
  /** Closed after the day, or closed without being done. */
  late: number;
  overdue: number;
  /** Without a day that could be met: none was set, it goes on without an end, or nobody said when it was done. */
  noDate: number;
  notYetDue: number;
}

/** Counts deliverables by how they stand with their dates on a given day. */
export function datesOf(deliverables: readonly DatedDeliverable[], today: CalendarDay): DateCounts {
  const counts: DateCounts = { onTime: 0, late: 0, overdue: 0, noDate: 0, notYetDue: 0 };
  for (const deliverable of deliverables) {
    const standing = dateStanding(deliverable, today);
    if (standing) counts[standing] += 1;
  }
  return counts;
}
