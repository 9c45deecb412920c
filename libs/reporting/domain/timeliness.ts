// Whether a report came in time: kept apart from how the work goes, because it is a different question.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { ReportingPeriod } from './reporting-period';

/**
 * NOT_DUE: nothing is owed yet. ON_TIME: handed in by the due day. IN_GRACE: handed in within the grace days, or
 * still owed within them. LATE: handed in after them. MISSING: still owed after them.
 */
export type Timeliness = 'NOT_DUE' | 'ON_TIME' | 'LATE' | 'IN_GRACE' | 'MISSING';

/**
 * Judges one report by the day of its *first* submission: a return by the reviewer never makes a department late.
 * @param report null when the team has none for this period: then it owes nothing, and is NOT_DUE
 */
export function timelinessOf(
  report: { firstSubmittedOn: CalendarDay | null } | null,
  period: Pick<ReportingPeriod, 'dueOn' | 'graceUntil'>,
  today: CalendarDay,
): Timeliness {
  if (report === null) return 'NOT_DUE';
  const submittedOn = report.firstSubmittedOn;
  if (submittedOn !== null) {
    if (submittedOn <= period.dueOn) return 'ON_TIME';
    return submittedOn <= period.graceUntil ? 'IN_GRACE' : 'LATE';
  }
  if (today <= period.dueOn) return 'NOT_DUE';
  return today <= period.graceUntil ? 'IN_GRACE' : 'MISSING';
}
