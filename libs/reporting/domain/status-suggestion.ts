// What the dates of a promise say about how it stands: a suggestion, never a choice made for the officer.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { DeliverableStatus } from '@plumbline/planning/domain';

/** The days of a promise, as far as they say how it stands. Nothing here comes from results. */
export interface PromisedDays {
  currentDueOn?: CalendarDay | null;
  /** The day it was done, by the plan or by what the officer is typing. */
  actualOn?: CalendarDay | null;
  milestones: readonly { text: string; currentDueOn?: CalendarDay | null; actualOn?: CalendarDay | null }[];
}

/** What the dates suggest and why. `on` is the day it rests on; `milestone` the step whose day it is. */
export interface StatusSuggestion {
  status: 'COMPLETED' | 'OFF_TRACK' | 'AT_RISK' | 'ON_TRACK';
  because: 'DONE' | 'DUE_DAY_PASSED' | 'MILESTONE_PASSED' | 'NOTHING_LATE';
  on: CalendarDay;
  milestone: string | null;
}

/**
 * What the dates say on `today` (a day in the city's time zone), the worst first:
 * - a day on which it was done: completed;
 * - its due day has passed: off track;
 * - the day of a milestone has passed and it is not done: at risk (of several the oldest is named);
 * - every day is still to come: on track.
 * Null without any date to go by. The due day itself is still in time.
 */
export function suggestStatus(days: PromisedDays, today: CalendarDay): StatusSuggestion | null {
  const { currentDueOn: dueOn, actualOn } = days;
  if (actualOn) return { status: 'COMPLETED', because: 'DONE', on: actualOn, milestone: null };
  if (dueOn && dueOn < today) {
    return { status: 'OFF_TRACK', because: 'DUE_DAY_PASSED', on: dueOn, milestone: null };
  }
  const ahead = days.milestones
    .flatMap(({ text, currentDueOn, actualOn: done }) =>
      currentDueOn && !done ? [{ text, on: currentDueOn }] : [],
    )
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const first = ahead[0];
  if (first && first.on < today) {
    return { status: 'AT_RISK', because: 'MILESTONE_PASSED', on: first.on, milestone: first.text };
  }
  const next = first?.on ?? dueOn;
  return next
    ? { status: 'ON_TRACK', because: 'NOTHING_LATE', on: next, milestone: first?.text ?? null }
    : null;
}

/** Must the officer say in a sentence why the chosen status is another one than the dates suggest? */
export function needsStatusReason(
  chosen: DeliverableStatus | null,
  suggested: DeliverableStatus | null,
): boolean {
  return chosen !== null && suggested !== null && chosen !== suggested;
}
