// Mail about reports: whoever has to act next hears it, with a link and without any of the report's content.
import { readEnvironment, rows, sendMail, today } from '@plumbline/platform/server';
import { addressesOf, departmentIdsOfTeam, planningTeamById, theCity } from '@plumbline/cities/server';
import { currentReviewRole } from '@plumbline/reporting/domain';
import type { QuarterlyReport } from './quarterly-report.entity';
import { periodOf } from './report-content';

/** Tells those who can decide at the current step: citywide roles, and managers who have the team in their portfolio. */
export async function tellReviewers(report: QuarterlyReport): Promise<void> {
  const role = currentReviewRole(report);
  if (role === null) return;
  const reviewers = await rows<{ personId: string; email: string }>(
    `select distinct p.id as "personId", p.email from appointment a join person p on p.id = a.person_id
     where a.role = $1 and a.from_on <= $3 and (a.until_on is null or a.until_on >= $3)
       and (a.role <> 'PLANNING_MANAGER' or exists (
         select from portfolio_assignment pa where pa.person_id = a.person_id and pa.planning_team_id = $2
           and pa.from_on <= $3 and (pa.until_on is null or pa.until_on >= $3)))`,
    [role, report.planningTeamId, await today()],
  );
  const { title, address } = await namesOf(report);
  for (const { personId, email } of reviewers) {
    await sendMail({
      to: email,
      key: keyOf(report, personId),
      subject: `For your review: ${title}`,
      text: `${title} was submitted and waits for your decision.\n\n${address}\n`,
    });
  }
}

const SENTENCES = {
  returned: 'was returned to you. Please answer the comments, then submit it again.',
  approved: 'has been approved. There is nothing left to do.',
  unlocked: 'was unlocked for a correction. Please correct it, then submit it again.',
} as const;

/** Tells the officers and leads of the team's departments what was decided, with the reviewer's reason. */
export async function tellTeam(
  report: QuarterlyReport,
  decision: keyof typeof SENTENCES,
  reason: string | null,
): Promise<void> {
  const departmentIds = await departmentIdsOfTeam(report.planningTeamId);
  const people = await addressesOf(['EQUITY_OFFICER', 'DEPARTMENT_LEAD'], departmentIds);
  const { title, address } = await namesOf(report);
  const why = reason === null ? '' : `\n\nReason: ${reason}`;
  for (const { personId, email } of people) {
    await sendMail({
      to: email,
      key: keyOf(report, personId),
      subject: `${decision.charAt(0).toUpperCase()}${decision.slice(1)}: ${title}`,
      text: `${title} ${SENTENCES[decision]}${why}\n\n${address}\n`,
    });
  }
}

/** One mail a person for each version of the report, however often a request is repeated. */
function keyOf(report: QuarterlyReport, personId: string): string {
  return `report:${report.id}:${report.version}:${personId}`;
}

async function namesOf(report: QuarterlyReport): Promise<{ title: string; address: string }> {
  const team = await planningTeamById(report.planningTeamId);
  const period = await periodOf(report);
  const { slug } = await theCity();
  return {
    title: `${team?.name ?? 'Planning team'}, ${period.label}`,
    address: `${readEnvironment().publicUrl}/${slug}/work/reports/${report.id}`,
  };
}
