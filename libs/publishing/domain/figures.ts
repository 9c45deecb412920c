// The four figures of a release, each counted by itself: work, dates, results and reporting.
import { datesOf } from '@plumbline/planning/domain';
import { workOf } from '@plumbline/reporting/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import type { Figures, GoalContent, ReportingFigure, ResultsFigure } from './content';

/** How the approved report of a team came in; `MISSING` when it owes one, `NONE` when it owes none. */
export type ReportTimeliness = 'ON_TIME' | 'LATE' | 'MISSING' | 'NONE';

/** A report as it is counted; `sample` when it is one of a demo. */
export interface CountedReport {
  timeliness: ReportTimeliness;
  sample: boolean;
}

/** What the public is told where no update says more. */
export const NO_UPDATE = 'No update';

/** All four figures for some goals and the reports they come from. `asOf` is the day "overdue" is judged for. */
export function figuresOf(
  goals: readonly GoalContent[],
  reports: readonly CountedReport[],
  asOf: CalendarDay,
): Figures {
  const deliverables = goals.flatMap((goal) => goal.deliverables);
  const labels = new Map(deliverables.map(({ status, statusLabel }) => [status, statusLabel]));
  return {
    sample: goals.some(countsSample) || reports.some((report) => report.sample),
    work: workOf(deliverables.map(({ status }) => status)).map(({ status, count }) => ({
      status,
      label: labels.get(status) ?? NO_UPDATE,
      count,
    })),
    dates: datesOf(deliverables, asOf),
    results: resultsFigure(goals),
    reporting: reportingFigure(reports),
  };
}

/** Whether a goal brings sample content into the counts: what was promised, reported or measured. */
function countsSample(goal: GoalContent): boolean {
  return (
    goal.sample ||
    goal.resultSample ||
    goal.deliverables.some((deliverable) => deliverable.sample || deliverable.reportedSample)
  );
}

/** How many goals got better, stayed, got worse, are too uncertain to say, or have no measure of results. */
function resultsFigure(goals: readonly GoalContent[]): ResultsFigure {
  const count = (result: GoalContent['result']) => goals.filter((goal) => goal.result === result).length;
  return {
    better: count('BETTER'),
    same: count('SAME'),
    worse: count('WORSE'),
    uncertain: count('UNCERTAIN'),
    unmeasured: count('UNMEASURED'),
  };
}

/** How many approved reports came in on time or late, and how many are missing. */
function reportingFigure(reports: readonly CountedReport[]): ReportingFigure {
  const count = (timeliness: ReportTimeliness) =>
    reports.filter((report) => report.timeliness === timeliness).length;
  return { onTime: count('ON_TIME'), late: count('LATE'), missing: count('MISSING') };
}
