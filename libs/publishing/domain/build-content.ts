// Makes the public content of a quarter: every field the public will ever see is named here, one by one.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import { namedPeriod } from '@plumbline/cities/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import { isInForce, isOverdue } from '@plumbline/planning/domain';
import { timelinessOf as timelinessOfReport } from '@plumbline/reporting/domain';
import type {
  DeliverableContent,
  DepartmentContent,
  GoalContent,
  PlanContent,
  ReleaseContent,
  TeamContent,
} from './content';
import { NO_UPDATE, figuresOf } from './figures';
import type { CountedReport } from './figures';
import type { Gate, GateProblem } from './gate';
import type { EarlierValue } from './gate-earlier';
import { goalResult } from './goal-result';
import { measuredForPublic } from './measured-for-public';
import { publishedBefore } from './published-before';
import type { PublishedBefore } from './published-before';
import { isApproved } from './source';
import type {
  ReleaseSource,
  SourceDeliverable,
  SourceDepartment,
  SourceGoal,
  SourceMetric,
  SourcePlan,
  SourceTeam,
} from './source';

/** The content, what stands against publishing it, and how many values it keeps back. */
export interface BuiltContent {
  content: ReleaseContent;
  problems: GateProblem[];
  hiddenValues: number;
  /** The numbers behind the marks, with team, plan, goal and metric; for the city's own record, never for the public. */
  hidden: HiddenNumber[];
}

/** A number that is kept back, and where it stands. */
export interface HiddenNumber extends EarlierValue {
  path: string[];
}

/** What is passed down while content is built. */
interface Making {
  source: ReleaseSource;
  gate: Gate;
  dayOf: (label: string) => CalendarDay | null;
  before: PublishedBefore;
  problems: GateProblem[];
  hiddenValues: number;
  hidden: HiddenNumber[];
}

/**
 * The allow-list from inner rows to public content. Inner objects are never copied whole, so a field added to the
 * source stays inside until somebody adds it here. `earlier` are releases that are not withdrawn, newest first: a value
 * that differs from the newest one that gave it carries what was published then. Numbers the gate does not let through
 * are kept back, and the problems it reports must stop the release. `privacyRule` says in words what is kept back.
 */
export function buildReleaseContent(
  source: ReleaseSource,
  gate: Gate,
  earlier: readonly ReleaseContent[] = [],
  privacyRule: string | null = null,
): BuiltContent {
  const making: Making = {
    ...{ source, gate, before: publishedBefore(earlier), problems: [], hiddenValues: 0, hidden: [] },
    dayOf: (label) => namedPeriod(label, source.city.fiscalYearStartMonth)?.endsOn ?? null,
  };
  const teams = source.teams.map((team) => teamContent(team, making));
  const departments = source.departments.map((department) => departmentContent(department, source));
  const content: ReleaseContent = {
    city: { slug: source.city.slug, name: source.city.name },
    title: source.title,
    periodLabel: source.period.label,
    notes: source.notes,
    asOf: source.asOf,
    privacyRule,
    sample: teams.some((team) => team.reportSample) || departments.some((department) => department.sample),
    figures: figuresOf(
      teams.flatMap(goalsOf),
      source.teams.map((team) => countedReport(team, source)),
      source.asOf,
    ),
    departments,
    teams,
  };
  const { problems, hiddenValues, hidden } = making;
  return { content, problems, hiddenValues, hidden };
}

function goalsOf(team: TeamContent): GoalContent[] {
  return team.plans.flatMap((plan) => plan.goals);
}

/** Of a report that is not approved the public learns only whether it came in; within the grace days is on time. */
function countedReport({ report, hasPlan }: SourceTeam, source: ReleaseSource): CountedReport {
  if (report === null) return { timeliness: hasPlan ? 'NOT_OWED' : 'NO_PLAN', sample: false };
  // That a report of a demo is missing is made up as well.
  const { sample, firstSubmittedOn } = report;
  if (!isApproved(report)) {
    return { timeliness: firstSubmittedOn === null ? 'MISSING' : 'IN_REVIEW', sample };
  }
  const isLate = timelinessOfReport(report, source.period, source.asOf) === 'LATE';
  return { timeliness: isLate ? 'LATE' : 'ON_TIME', sample };
}

/** What a release says about how the report of a team came in. */
export const REPORTING_NOTES = {
  ON_TIME: msg`Reported on time.`,
  LATE: msg`Reported late.`,
  IN_REVIEW: msg`A report came in and is in review. It is not approved yet.`,
  MISSING: msg`No report came in for this quarter.`,
  NOT_OWED: msg`No report was due for this quarter.`,
  NO_PLAN: msg`No plan is in force, so no report was due for this quarter.`,
} as const satisfies Readonly<Record<CountedReport['timeliness'], Message>>;

function teamContent(team: SourceTeam, making: Making): TeamContent {
  const report = isApproved(team.report) ? team.report : null;
  const counted = countedReport(team, making.source);
  const plans = report
    ? team.plans.filter((plan) => isInForce(plan.state)).map((plan) => planContent(plan, team, making))
    : [];
  return {
    name: team.name,
    reported: report !== null,
    reportingNote: say(REPORTING_NOTES[counted.timeliness]),
    summary: report?.summary ?? null,
    figures: figuresOf(
      plans.flatMap((plan) => plan.goals),
      [counted],
      making.source.asOf,
    ),
    plans,
    sample: counted.sample,
    reportSample: counted.sample || plans.some(containsSample),
  };
}

function departmentContent(department: SourceDepartment, source: ReleaseSource): DepartmentContent {
  return {
    code: department.code,
    name: department.name,
    departmentType: department.departmentType,
    planArea: department.planArea,
    teamNames: source.teams
      .filter((team) => team.departmentCodes.includes(department.code))
      .map((team) => team.name),
    sourceUrl: department.sourceUrl,
    sample: department.sample,
  };
}

function planContent(plan: SourcePlan, team: SourceTeam, making: Making): PlanContent {
  const goals = plan.goals.map((goal) => goalContent(goal, [team.name, plan.title], making));
  return {
    title: plan.title,
    stateLabel: plan.stateLabel,
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    goals,
    sourceUrl: plan.sourceUrl,
    sample: plan.sample,
  };
}

/** Whether a plan or anything in it is sample content. */
function containsSample(plan: PlanContent): boolean {
  const records = plan.goals.flatMap(({ strategies, deliverables, metrics, ...goal }) => [
    goal,
    ...strategies,
    ...deliverables,
    ...metrics.flatMap(({ observations, ...metric }) => [metric, ...observations]),
  ]);
  const reported = plan.goals.flatMap((goal) => goal.deliverables).some((one) => one.reportedSample);
  return plan.sample || reported || records.some((record) => record.sample);
}

function goalContent(goal: SourceGoal, path: readonly string[], making: Making): GoalContent {
  const measured = goal.metrics.map((metric) => measure(metric, [...path, goal.code], making));
  const metrics = measured.map((metric) => metric.content);
  const deliverables = goal.deliverables.map((deliverable) => deliverableContent(deliverable, making.source));
  const strategies = goal.strategies.map(({ code, text, sourceUrl, sample }) => ({
    code,
    text,
    sourceUrl,
    sample,
  }));
  const { result, sentence, sample: resultSample } = goalResult(measured);
  return {
    code: goal.code,
    text: goal.text,
    horizon: goal.horizon,
    priority: goal.priority,
    theme: goal.theme,
    planArea: goal.planArea,
    populationFocus: goal.populationFocus,
    geographyFocus: goal.geographyFocus,
    result,
    resultSentence: sentence,
    resultSample,
    strategies,
    deliverables,
    metrics,
    sourceUrl: goal.sourceUrl,
    sample: goal.sample,
  };
}

function deliverableContent(deliverable: SourceDeliverable, source: ReleaseSource): DeliverableContent {
  const { status } = deliverable;
  return {
    code: deliverable.code,
    text: deliverable.text,
    ownerRole: deliverable.ownerRole,
    status,
    statusLabel: status === null ? say(NO_UPDATE) : (source.statusLabels[status] ?? status),
    note: deliverable.note,
    originalDueOn: deliverable.originalDueOn,
    currentDueOn: deliverable.currentDueOn,
    actualOn: deliverable.actualOn,
    overdue: isOverdue(deliverable, source.asOf),
    dateChanges: deliverable.dateChanges.map(({ from, to, reason, on }) => ({ from, to, reason, on })),
    evidence: deliverable.evidence.map(({ title, kind, url, fileDigest, size, mediaType, on, sample }) => ({
      ...{ title, kind, url, fileDigest, size, mediaType, on, sample },
    })),
    sourceUrl: deliverable.sourceUrl,
    sample: deliverable.sample,
    reportedSample: deliverable.reportedSample,
  };
}

/** What the public reads of a metric, once the gate has decided about each of its numbers. */
function measure(metric: SourceMetric, path: readonly string[], making: Making) {
  const place = [...path, metric.code];
  const passage = making.gate(metric, place);
  const measured = measuredForPublic(metric, place, { passage, before: making.before, dayOf: making.dayOf });
  making.problems.push(...passage.problems);
  making.hiddenValues += measured.hiddenValues;
  making.hidden.push(...measured.hidden.map((value) => ({ ...value, path: place })));
  return measured;
}
