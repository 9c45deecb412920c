// The four figures of a release, each counted by itself: work, dates, results and reporting.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { datesOf } from '@plumbline/planning/domain';
import { workOf } from '@plumbline/reporting/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import type { Coverage, Figures, GoalContent, ReportingFigure, ResultsFigure, TeamContent } from './content';

/**
 * How the report of a team came in: approved `ON_TIME` or `LATE`, `IN_REVIEW` (received, not approved yet), `MISSING`
 * (owed and not received), `NOT_OWED` by a team that has a plan, and `NO_PLAN`.
 */
export type ReportTimeliness = 'ON_TIME' | 'LATE' | 'IN_REVIEW' | 'MISSING' | 'NOT_OWED' | 'NO_PLAN';

/** A report as it is counted; `sample` when it is one of a demo. */
export interface CountedReport {
  timeliness: ReportTimeliness;
  sample: boolean;
}

/** What the public is told where no update says more. */
export const NO_UPDATE = msg`No update`;

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
      label: labels.get(status) ?? say(NO_UPDATE),
      count,
    })),
    dates: datesOf(deliverables, asOf),
    results: resultsFigure(goals),
    reporting: reportingFigure(reports),
    coverage: coverageOf(reports),
  };
}

/** The figures of several teams together: work and results counted again, reports and coverage added up by kind. */
export function figuresOfTeams(teams: readonly TeamContent[], asOf: CalendarDay): Figures {
  const goals = teams.flatMap((team) => team.plans).flatMap((plan) => plan.goals);
  const sum = (count: (figures: Figures) => number) =>
    teams.reduce((total, { figures }) => total + count(figures), 0);
  return {
    ...figuresOf(goals, [], asOf),
    sample: teams.some((team) => team.figures.sample),
    reporting: {
      onTime: sum(({ reporting }) => reporting.onTime),
      late: sum(({ reporting }) => reporting.late),
      inReview: sum(({ reporting }) => reporting.inReview),
      missing: sum(({ reporting }) => reporting.missing),
      owedNothing: sum(({ reporting }) => reporting.owedNothing),
    },
    coverage: {
      approved: sum(({ coverage }) => coverage.approved),
      withPlan: sum(({ coverage }) => coverage.withPlan),
      withoutPlan: sum(({ coverage }) => coverage.withoutPlan),
    },
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

/** How many goals got better, stayed, got worse, are too uncertain to say, or have nothing to judge yet. */
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

function reportingFigure(reports: readonly CountedReport[]): ReportingFigure {
  const count = countOf(reports);
  return {
    onTime: count('ON_TIME'),
    late: count('LATE'),
    inReview: count('IN_REVIEW'),
    missing: count('MISSING'),
    owedNothing: count('NOT_OWED'),
  };
}

function coverageOf(reports: readonly CountedReport[]): Coverage {
  const count = countOf(reports);
  const withoutPlan = count('NO_PLAN');
  return {
    approved: count('ON_TIME') + count('LATE'),
    withPlan: reports.length - withoutPlan,
    withoutPlan,
  };
}

function countOf(reports: readonly CountedReport[]) {
  return (timeliness: ReportTimeliness) =>
    reports.filter((report) => report.timeliness === timeliness).length;
}
