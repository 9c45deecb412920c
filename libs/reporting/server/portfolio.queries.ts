// The director's grid of teams by quarters: the same few statements for three teams or three hundred.
import { groupBy } from '@plumbline/platform/domain';
import type { Role } from '@plumbline/policy';
import { can, db, rows, today } from '@plumbline/platform/server';
import { PlanningTeam, departmentIdsOfTeam } from '@plumbline/cities/server';
import {
  DELIVERABLE_STATUSES,
  STATES_IN_FORCE,
  isOverdue,
  slippedDays,
  type DatedDeliverable,
  type DeliverableStatus,
} from '@plumbline/planning/domain';
import { isOutcomeMeasure, type MetricKind } from '@plumbline/measuring/domain';
import {
  timelinessOf,
  type QuarterlyReportState,
  type StatusCount,
  type Timeliness,
} from '@plumbline/reporting/domain';
import { ITEMS_OF_REPORTS, itemParameters } from './report.loaders';
import { ReportingPeriod } from './reporting-period.entity';

interface PortfolioCellRow {
  period: ReportingPeriod;
  reportId: string | null;
  state: QuarterlyReportState | null;
  timeliness: Timeliness;
  heldBy: Role | null;
  heldSince: Date | null;
  statusCounts: StatusCount[];
  itemsDone: number;
  itemsTotal: number;
  sample: boolean;
}

interface PortfolioTeamRow {
  team: PlanningTeam;
  cells: PortfolioCellRow[];
  goalsWithoutOutcomeMeasure: number;
  deliverables: number;
  slippedDeliverables: number;
  overdueDeliverables: number;
}

export interface PortfolioGrid {
  periods: ReportingPeriod[];
  rows: PortfolioTeamRow[];
}

/** The most quarters the grid shows at once. */
const MOST_PERIODS = 20;

/**
 * The teams in the viewer's scope (a manager's portfolio, the whole city for others) by the latest opened periods,
 * earliest first. The figures at the end of a row are of the team's plans in force, as of today.
 * @param periods how many quarters, 1 to 20
 */
export async function portfolioGrid(periods: number): Promise<PortfolioGrid> {
  const day = await today();
  const teams = await teamsInScope();
  const shown = (
    await db()
      .getRepository(ReportingPeriod)
      .createQueryBuilder('p')
      .where('p.opensOn <= :day', { day })
      .orderBy('p.startsOn', 'DESC')
      .limit(Math.min(Math.max(Math.trunc(periods), 1), MOST_PERIODS))
      .getMany()
  ).reverse();
  const teamIds = teams.map((team) => team.id);
  const reports = await reportsOf(teamIds, shown);
  const deliverables = groupBy(await deliverablesInForce(teamIds), (row) => row.teamId);
  const goals = await goalsWithoutOutcomeMeasure(teamIds);
  const cellOf = (team: PlanningTeam, period: ReportingPeriod): PortfolioCellRow => {
    const report = reports.get(`${team.id} ${period.id}`);
    return {
      period,
      reportId: report?.id ?? null,
      state: report?.state ?? null,
      timeliness: timelinessOf(report ?? null, period, day),
      heldBy: report?.heldBy ?? null,
      heldSince: report?.heldSince ?? null,
      statusCounts: report?.statusCounts ?? [],
      itemsDone: report?.itemsDone ?? 0,
      itemsTotal: report?.itemsTotal ?? 0,
      sample: report?.sample ?? false,
    };
  };
  return {
    periods: shown,
    rows: teams.map((team) => {
      const own = deliverables.get(team.id) ?? [];
      return {
        team,
        cells: shown.map((period) => cellOf(team, period)),
        goalsWithoutOutcomeMeasure: goals.get(team.id) ?? 0,
        deliverables: own.length,
        slippedDeliverables: own.filter((one) => (slippedDays(one) ?? 0) > 0).length,
        overdueDeliverables: own.filter((one) => isOverdue(one, day)).length,
      };
    }),
  };
}

async function teamsInScope(): Promise<PlanningTeam[]> {
  const teams = await db()
    .getRepository(PlanningTeam)
    .find({ order: { name: 'ASC' } });
  const visible = await Promise.all(
    teams.map(async ({ id }) =>
      can('report:read', { planningTeamId: id, departmentIds: await departmentIdsOfTeam(id) }),
    ),
  );
  return teams.filter((_team, index) => visible[index]);
}

interface ReportRow {
  id: string;
  teamId: string;
  periodId: string;
  state: QuarterlyReportState;
  firstSubmittedOn: string | null;
  heldBy: Role | null;
  heldSince: Date | null;
  sample: boolean;
  statusCounts: StatusCount[];
  itemsDone: number;
  itemsTotal: number;
}

/** The reports of the teams and periods, by "team period", with their items counted. Two statements. */
async function reportsOf(
  teamIds: readonly string[],
  periods: readonly ReportingPeriod[],
): Promise<Map<string, ReportRow>> {
  const found = await rows<Omit<ReportRow, 'statusCounts' | 'itemsDone' | 'itemsTotal'>>(
    `select id, planning_team_id as "teamId", reporting_period_id as "periodId", state,
       first_submitted_on as "firstSubmittedOn", held_by as "heldBy", held_since as "heldSince", sample
     from quarterly_report where planning_team_id = any ($1) and reporting_period_id = any ($2)`,
    [teamIds, periods.map((period) => period.id)],
  );
  const counted = groupBy(await itemCounts(found.map((report) => report.id)), (row) => row.reportId);
  return new Map(
    found.map((report) => {
      const own = counted.get(report.id) ?? [];
      const sum = (field: 'count' | 'done') => own.reduce((total, row) => total + row[field], 0);
      const statusCounts = own.map(({ status, count }) => ({ status, count }));
      return [
        `${report.teamId} ${report.periodId}`,
        { ...report, statusCounts, itemsDone: sum('done'), itemsTotal: sum('count') },
      ];
    }),
  );
}

/** How the items of reports stand, counted by status: null is "no update yet". One statement. */
async function itemCounts(
  reportIds: readonly string[],
): Promise<{ reportId: string; status: DeliverableStatus | null; count: number; done: number }[]> {
  if (reportIds.length === 0) return [];
  return rows(
    `${ITEMS_OF_REPORTS}, standing as (
       select u.report_id, u.deliverable_id, u.status, u.is_done from progress_update u
       where u.report_id = any ($1::uuid[])
         and not exists (select from progress_update later where later.replaces_id = u.id)
     )
     select i.report_id as "reportId", s.status, count(*)::int as count,
       count(*) filter (where s.is_done)::int as done
     from item i
     left join standing s on s.report_id = i.report_id and s.deliverable_id = i.deliverable_id
     group by i.report_id, s.status
     order by i.report_id, array_position($4::text[], s.status)`,
    [...itemParameters(reportIds), [...DELIVERABLE_STATUSES]],
  );
}

async function deliverablesInForce(
  teamIds: readonly string[],
): Promise<(DatedDeliverable & { teamId: string })[]> {
  return rows(
    `select p.planning_team_id as "teamId", d.status, d.original_due_on as "originalDueOn",
       d.current_due_on as "currentDueOn", d.actual_on as "actualOn"
     from plan p join deliverable d on d.plan_id = p.id
     where p.planning_team_id = any ($1) and p.state = any ($2)`,
    [teamIds, [...STATES_IN_FORCE]],
  );
}

/** By team: how many goals of plans in force have no measure that says whether people fare better. */
async function goalsWithoutOutcomeMeasure(teamIds: readonly string[]): Promise<Map<string, number>> {
  const goals = await rows<{ teamId: string; kinds: MetricKind[] }>(
    `select p.planning_team_id as "teamId", array_remove(array_agg(m.kind), null) as kinds
     from plan p join goal g on g.plan_id = p.id left join metric m on m.goal_id = g.id
     where p.planning_team_id = any ($1) and p.state = any ($2) group by p.planning_team_id, g.id`,
    [teamIds, [...STATES_IN_FORCE]],
  );
  const without = goals.filter(({ kinds }) => !kinds.some((kind) => isOutcomeMeasure({ kind })));
  return new Map([...groupBy(without, (goal) => goal.teamId)].map(([teamId, list]) => [teamId, list.length]));
}
