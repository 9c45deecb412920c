// Whom a report concerns today: its team, their supervisors, and those who can decide on it; nobody whose appointment ended.
import { groupBy } from '@plumbline/platform/domain';
import { defineLoader, rows, today } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import { currentReviewRole, type QuarterlyReportState } from '@plumbline/reporting/domain';
import { approversOfSubmission, involvedInReport } from '../report.loaders';

/** Somebody who hears of a report. */
export interface Recipient {
  personId: string;
  email: string;
}

/** Officers and leads, and the heads, of a planning team's departments, as they are appointed today. */
export const peopleOfTeam = defineLoader<string, (Recipient & { isHead: boolean })[]>(async (teamIds) => {
  const found = await rows<Recipient & { isHead: boolean; teamId: string }>(
    `select p.id as "personId", p.email, td.planning_team_id as "teamId", bool_and(a.role = 'DEPARTMENT_HEAD') as "isHead"
     from planning_team_department td
     join appointment a on a.department_id = td.department_id
     join person p on p.id = a.person_id
     where td.planning_team_id = any ($1) and a.role in ('EQUITY_OFFICER', 'DEPARTMENT_LEAD', 'DEPARTMENT_HEAD')
       and a.from_on <= $2 and (a.until_on is null or a.until_on >= $2)
     group by p.id, p.email, td.planning_team_id order by p.email`,
    [teamIds, await today()],
  );
  return groupBy(found, ({ teamId }) => teamId);
});

/** Everybody who reviews today, with their roles and, for managers, the planning teams they look after. */
const reviewers = defineLoader<'here', (Recipient & { role: Role; teamIds: string[] })[]>(async () => {
  const found = await rows<Recipient & { role: Role; teamIds: string[] }>(
    `select distinct p.id as "personId", p.email, a.role,
       (select coalesce(json_agg(pa.planning_team_id), '[]') from portfolio_assignment pa
         where pa.person_id = p.id and pa.from_on <= $1 and (pa.until_on is null or pa.until_on >= $1))::jsonb as "teamIds"
     from appointment a join person p on p.id = a.person_id
     where a.department_id is null and a.from_on <= $1 and (a.until_on is null or a.until_on >= $1)
     order by p.email`,
    [await today()],
  );
  return new Map([['here', found]]);
});

/**
 * Who can decide at the report's current step: citywide roles, and managers who have the team in their portfolio; not
 * those who wrote in it, or approved an earlier step, because they cannot. Nobody when it is not in review.
 */
export async function reviewersOf(report: {
  id: string;
  planningTeamId: string;
  state: QuarterlyReportState;
  currentStep: number | null;
  reviewChain: readonly Role[];
}): Promise<Recipient[]> {
  const role = currentReviewRole(report);
  if (role === null) return [];
  const [all = [], involved = [], approvers = []] = await Promise.all([
    reviewers('here'),
    involvedInReport(report.id),
    approversOfSubmission(report.id),
  ]);
  return all
    .filter((one) => one.role === role)
    .filter(({ teamIds }) => role !== 'PLANNING_MANAGER' || teamIds.includes(report.planningTeamId))
    .filter(({ personId }) => !involved.includes(personId) && !approvers.includes(personId))
    .map(({ personId, email }) => ({ personId, email }));
}
