// The figures of reporting: how the work stands and whether reports came in time. Two questions, never one score.
import { DELIVERABLE_STATUSES, type DeliverableStatus } from '@plumbline/planning/domain';
import type { Timeliness } from './timeliness';

/** How many deliverables have this status; null is "no update". */
export interface StatusCount {
  status: DeliverableStatus | null;
  count: number;
}

/**
 * The mix of statuses, as counts, in the fixed order of the statuses with "no update" last; statuses nobody has
 * are left out. Counts, not percentages: seven on track and one off track is not "88 percent good".
 */
export function workOf(statuses: readonly (DeliverableStatus | null)[]): StatusCount[] {
  return [...DELIVERABLE_STATUSES, null]
    .map((status) => ({ status, count: statuses.filter((other) => other === status).length }))
    .filter((entry) => entry.count > 0);
}

/** How many reports came in time. Reports that are not due yet are in none of the three. */
export interface ReportingFigure {
  onTime: number;
  late: number;
  missing: number;
}

/** Counts timeliness. Within the grace days is in time; a report still owed within them is not counted yet. */
export function reportingOf(
  reports: readonly { timeliness: Timeliness; submitted: boolean }[],
): ReportingFigure {
  const count = (...wanted: Timeliness[]) => reports.filter((r) => wanted.includes(r.timeliness)).length;
  return {
    onTime: count('ON_TIME') + reports.filter((r) => r.timeliness === 'IN_GRACE' && r.submitted).length,
    late: count('LATE'),
    missing: count('MISSING'),
  };
}
