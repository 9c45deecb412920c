// Finding reports for a person: only those they may see, and locked when they are about to change.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import type { Subject } from '@plumbline/policy';
import { actor, can, db, newId, now, rows, today } from '@plumbline/platform/server';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import {
  currentReviewRole,
  isPossible,
  isReturnable,
  type QuarterlyReportState,
  type ReportAction,
} from '@plumbline/reporting/domain';
import { QuarterlyReport } from './quarterly-report.entity';
import { approversOfSubmission, involvedInReport, submittedContent } from './report.loaders';
import { ReportingPeriod } from './reporting-period.entity';

/** What permissions on a report depend on. */
export async function subjectOf(report: QuarterlyReport): Promise<Subject> {
  const [departmentIds, involvedPersonIds = []] = await Promise.all([
    departmentIdsOfTeam(report.planningTeamId),
    involvedInReport(report.id),
  ]);
  return { planningTeamId: report.planningTeamId, departmentIds, involvedPersonIds };
}

/** As `subjectOf`, for the approval of the current step: whoever approved an earlier one counts as involved too. */
async function subjectOfApproval(report: QuarterlyReport): Promise<Subject> {
  const [subject, approvers = []] = await Promise.all([subjectOf(report), approversOfSubmission(report.id)]);
  return { ...subject, involvedPersonIds: [...(subject.involvedPersonIds ?? []), ...approvers] };
}

/** Notes that the actor wrote in the report or submitted it, so that somebody else decides on it. */
export async function noteReportWriter(reportId: string): Promise<void> {
  const { personId } = actor();
  if (personId === null) return;
  await rows(
    `insert into report_writer (id, report_id, person_id, since) values ($1, $2, $3, $4)
     on conflict (city_id, report_id, person_id) do nothing`,
    [newId(), reportId, personId, now()],
  );
}

const RIGHTS = {
  log: 'report:log',
  submit: 'report:submit',
  return: 'report:review',
  approve: 'report:review',
  unlock: 'report:unlock',
} as const;

/** May the viewer do this to the report as it is now? The answer for `viewerCan`, and for queues. */
export async function viewerMay(
  action: Exclude<ReportAction, 'publish'>,
  report: QuarterlyReport,
): Promise<boolean> {
  if (!isPossible(report.state, action)) return false;
  if (action === 'return') {
    const content = await submittedContent(report.id);
    if (content && !isReturnable(content)) return false;
  }
  const subject = action === 'approve' ? await subjectOfApproval(report) : await subjectOf(report);
  const isReview = action === 'return' || action === 'approve';
  return can(RIGHTS[action], isReview ? { ...subject, reviewRole: currentReviewRole(report) } : subject);
}

async function mayRead(report: QuarterlyReport): Promise<boolean> {
  const { planningTeamId } = report;
  return can('report:read', { planningTeamId, departmentIds: await departmentIdsOfTeam(planningTeamId) });
}

/** The report, or null when it is not here or not for the viewer: both look alike. */
export async function visibleReport(id: string): Promise<QuarterlyReport | null> {
  const report = await db().getRepository(QuarterlyReport).findOneBy({ id });
  return report && (await mayRead(report)) ? report : null;
}

/** Locks a report until this operation ends; refuses NOT_FOUND when it is not here or not for the viewer. */
export async function lockReport(id: string, path = 'reportId'): Promise<QuarterlyReport> {
  const report = await db()
    .getRepository(QuarterlyReport)
    .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (report && (await mayRead(report))) return report;
  throw new Refusal('NOT_FOUND', msg`There is no such report here.`, { path: [path] });
}

/** All periods of the city, earliest first. */
export function allPeriods(): Promise<ReportingPeriod[]> {
  return db()
    .getRepository(ReportingPeriod)
    .find({ order: { startsOn: 'ASC' } });
}

/**
 * The reports of the viewer's own departments that are still to be handed in, in every period that has been opened,
 * earliest first, then by team; where there are none, those of the latest period. With a period, all of it as well.
 */
export async function myReports(periodId: string | null): Promise<QuarterlyReport[]> {
  const departmentIds = actor().appointments.flatMap((a) =>
    a.departmentId === null ? [] : [a.departmentId],
  );
  if (departmentIds.length === 0) return [];
  const found = await rows<{ id: string; periodId: string; state: QuarterlyReportState }>(
    `select q.id, q.state, p.id as "periodId"
     from quarterly_report q
     join reporting_period p on p.id = q.reporting_period_id
     join planning_team t on t.id = q.planning_team_id
     where p.opens_on <= $2 and exists (select from planning_team_department td
       where td.planning_team_id = q.planning_team_id and td.department_id = any ($1))
     order by p.starts_on, t.name`,
    [departmentIds, await today()],
  );
  const isDue = ({ state }: { state: QuarterlyReportState }) => isPossible(state, 'submit');
  const wanted = periodId ?? (found.some(isDue) ? null : found.at(-1)?.periodId);
  const mine = found.filter((report) => isDue(report) || report.periodId === wanted);
  return onlyThose(await reportsInOrder(mine.map((report) => report.id)), mayRead);
}

/**
 * What a reviewer has to look at: submitted reports that wait for their decision, the longest waiting first, then
 * those that were returned in their scope, to see what happens to them.
 */
export async function reviewQueue(): Promise<QuarterlyReport[]> {
  const found = await rows<{ id: string }>(
    `select id from quarterly_report where state in ('SUBMITTED', 'RETURNED')
     order by state = 'RETURNED', held_since, id`,
  );
  return onlyThose(await reportsInOrder(found.map((row) => row.id)), async (report) => {
    if (report.state === 'SUBMITTED') return viewerMay('approve', report);
    const departmentIds = await departmentIdsOfTeam(report.planningTeamId);
    return can('report:review', { planningTeamId: report.planningTeamId, departmentIds });
  });
}

/** Submitted reports in the viewer's scope that lie on somebody else's desk, the longest waiting first. */
export async function inReviewElsewhere(): Promise<QuarterlyReport[]> {
  const found = await rows<{ id: string }>(
    "select id from quarterly_report where state = 'SUBMITTED' order by held_since, id",
  );
  return onlyThose(await reportsInOrder(found.map((row) => row.id)), async (report) => {
    if (await viewerMay('approve', report)) return false;
    const departmentIds = await departmentIdsOfTeam(report.planningTeamId);
    return can('report:review', { planningTeamId: report.planningTeamId, departmentIds });
  });
}

async function reportsInOrder(ids: readonly string[]): Promise<QuarterlyReport[]> {
  if (ids.length === 0) return [];
  return db()
    .getRepository(QuarterlyReport)
    .createQueryBuilder('q')
    .where('q.id = any (:ids)', { ids })
    .orderBy('array_position(:ids::uuid[], q.id)')
    .getMany();
}

async function onlyThose(
  reports: readonly QuarterlyReport[],
  holds: (report: QuarterlyReport) => Promise<boolean>,
): Promise<QuarterlyReport[]> {
  const kept = await Promise.all(reports.map(holds));
  return reports.filter((_report, index) => kept[index]);
}
