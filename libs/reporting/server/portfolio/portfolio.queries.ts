// The director's grid of teams by quarters: the same few statements for three teams or three hundred.
import { groupBy, type CalendarDay } from '@plumbline/platform/domain';
import type { Role } from '@plumbline/policy';
import { db, rows, today } from '@plumbline/platform/server';
import { departmentsOfTeam, type PlanningTeam } from '@plumbline/cities/server';
import { DELIVERABLE_STATUSES, type DeliverableStatus } from '@plumbline/planning/domain';
import {
  changeOf,
  timelinessOf,
  type AttentionKind,
  type QuarterChange,
  type QuarterlyReportState,
  type StatusCount,
  type StatusMove,
  type Timeliness,
} from '@plumbline/reporting/domain';
import { countsByKind, watchedTeams, type WatchedTeam } from '../attention/attention.queries';
import { ITEMS_OF_REPORTS, itemParameters } from '../report.loaders';
import { ReportingPeriod } from '../reporting-period.entity';

interface PortfolioCellRow {
  period: ReportingPeriod;
  reportId: string | null;
  state: QuarterlyReportState | null;
  timeliness: Timeliness;
  submitted: boolean;
  heldBy: Role | null;
  heldSince: Date | null;
  statusCounts: StatusCount[];
  itemsDone: number;
  itemsTotal: number;
  sample: boolean;
}

interface PortfolioTeamRow {
  team: PlanningTeam;
  themes: string[];
  planAreas: string[];
  cells: PortfolioCellRow[];
  lastUpdateOn: CalendarDay | null;
  change: QuarterChange | null;
  deliverables: number;
  replans: number;
  counts: { kind: AttentionKind; count: number }[];
}

export interface PortfolioGrid {
  periods: ReportingPeriod[];
  rows: PortfolioTeamRow[];
}

/** The most quarters the grid shows at once. */
const MOST_PERIODS = 20;

/** How many of the latest quarters are searched for two that can be compared: the running one may be empty yet. */
const COMPARED_PERIODS = 4;

/**
 * The teams in the viewer's scope (a manager's portfolio, the whole city for others) by the latest opened periods,
 * earliest first. The figures at the end of a row are of the team's plans in force, as of today; the counts are those
 * of the attention list.
 * @param periods how many quarters, 1 to 20
 */
export async function portfolioGrid(periods: number): Promise<PortfolioGrid> {
  const day = await today();
  const watched = await watchedTeams();
  const opened = await latestPeriods(Math.max(wholeBetween(periods), COMPARED_PERIODS), day);
  const shown = opened.slice(-wholeBetween(periods));
  const teamIds = watched.map(({ team }) => team.id);
  const reports = await reportsOf(teamIds, shown);
  const moves = await movesOf(teamIds, opened.slice(-COMPARED_PERIODS));
  const cellOf = (team: PlanningTeam, period: ReportingPeriod): PortfolioCellRow => {
    const report = reports.get(`${team.id} ${period.id}`);
    return {
      period,
      reportId: report?.id ?? null,
      state: report?.state ?? null,
      timeliness: timelinessOf(report ?? null, period, day),
      submitted: (report?.firstSubmittedOn ?? null) !== null,
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
    rows: await Promise.all(
      watched.map(async (one) => ({
        team: one.team,
        ...(await labelsOf(one)),
        cells: shown.map((period) => cellOf(one.team, period)),
        lastUpdateOn: one.deliverables.reduce<CalendarDay | null>(
          (last, { lastUpdateOn }) =>
            lastUpdateOn !== null && lastUpdateOn > (last ?? '') ? lastUpdateOn : last,
          null,
        ),
        change: changeOf(moves.get(one.team.id) ?? []),
        deliverables: one.deliverables.length,
        replans: one.deliverables.reduce((sum, { replans }) => sum + replans, 0),
        counts: countsByKind(one.items),
      })),
    ),
  };
}

function wholeBetween(periods: number): number {
  return Math.min(Math.max(Math.trunc(periods), 1), MOST_PERIODS);
}

/** The latest periods that have been opened, earliest first. */
async function latestPeriods(count: number, day: CalendarDay): Promise<ReportingPeriod[]> {
  const found = await db()
    .getRepository(ReportingPeriod)
    .createQueryBuilder('p')
    .where('p.opensOn <= :day', { day })
    .orderBy('p.startsOn', 'DESC')
    .limit(count)
    .getMany();
  return found.reverse();
}

/** What a team can be looked for by, each once: the themes of its goals, the areas of its goals and departments. */
async function labelsOf({ team, goals }: WatchedTeam): Promise<{ themes: string[]; planAreas: string[] }> {
  const departments = (await departmentsOfTeam(team.id)) ?? [];
  return {
    themes: eachOnce(goals.map(({ theme }) => theme)),
    planAreas: eachOnce([
      ...departments.map(({ planArea }) => planArea),
      ...goals.flatMap(({ planArea, priority }) => [planArea, priority]),
    ]),
  };
}

/** A plan may name several, separated by semicolons. */
function eachOnce(texts: readonly (string | null)[]): string[] {
  const all = texts.flatMap((text) => text?.split(';').map((part) => part.trim()) ?? []);
  return [...new Set(all.filter(Boolean))];
}

/** By team: how the statuses moved from the quarter before to the newest one that says anything. One statement. */
async function movesOf(
  teamIds: readonly string[],
  periods: readonly ReportingPeriod[],
): Promise<Map<string, StatusMove[]>> {
  const found = await rows<StatusMove & { teamId: string }>(
    `with said as materialized (
       select distinct on (u.deliverable_id, p.starts_on) q.planning_team_id as team_id, u.deliverable_id, u.status, p.starts_on
       from reporting_period p
       join quarterly_report q on q.reporting_period_id = p.id
       join progress_update u on u.report_id = q.id and u.status is not null
       where p.id = any ($1) and q.planning_team_id = any ($2)
       order by u.deliverable_id, p.starts_on, u.recorded_at desc, u.id desc
     ), ranked as (
       select *, dense_rank() over (partition by team_id order by starts_on desc) as quarters_back from said
     ), pair as (
       select team_id, max(status) filter (where quarters_back = 2) as before,
         max(status) filter (where quarters_back = 1) as after
       from ranked where quarters_back <= 2 group by team_id, deliverable_id
     )
     select team_id as "teamId", before, after, count(*)::int as count
     from pair where before is not null and after is not null group by team_id, before, after`,
    [periods.map((period) => period.id), teamIds],
  );
  return groupBy(found, (move) => move.teamId);
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

/** The reports of the teams and periods, by "team period", with their items counted. Three statements. */
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
  const isOpen = ({ state }: Pick<ReportRow, 'state'>) => state === 'OPEN' || state === 'RETURNED';
  const idsOf = (open: boolean) => found.filter((one) => isOpen(one) === open).map(({ id }) => id);
  const counted = groupBy(
    [...(await itemCounts(idsOf(true))), ...(await submittedItemCounts(idsOf(false)))],
    (row) => row.reportId,
  );
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

interface ItemCount {
  reportId: string;
  status: DeliverableStatus | null;
  count: number;
  done: number;
}

/** How the items of open reports stand, counted by status: null is "no update yet". One statement. */
async function itemCounts(reportIds: readonly string[]): Promise<ItemCount[]> {
  if (reportIds.length === 0) return [];
  return rows(
    `${ITEMS_OF_REPORTS}, standing as (
       -- What was put off is done until its day comes, and for good once it was handed in.
       select u.report_id, u.deliverable_id, u.status,
         u.is_done and (u.ask_again_on is null or u.ask_again_on > $5 or not r.is_open) as is_done
       from progress_update u join report r on r.id = u.report_id
       where u.report_id = any ($1::uuid[])
         and not exists (select from progress_update later where later.replaces_id = u.id)
     )
     select i.report_id as "reportId", s.status, count(*)::int as count,
       count(*) filter (where s.is_done)::int as done
     from item i
     left join standing s on s.report_id = i.report_id and s.deliverable_id = i.deliverable_id
     group by i.report_id, s.status
     order by i.report_id, array_position($4::text[], s.status)`,
    [...itemParameters(reportIds), [...DELIVERABLE_STATUSES], await today()],
  );
}

/**
 * The same for reports that were handed in: exactly the items they were handed in with, so the plans need not be read
 * again. One statement.
 */
async function submittedItemCounts(reportIds: readonly string[]): Promise<ItemCount[]> {
  if (reportIds.length === 0) return [];
  const found = await rows<ItemCount & { total: number }>(
    `with submitted as materialized (
       select distinct on (report_id) report_id, content -> 'deliverableIds' as ids,
         jsonb_array_length(content -> 'deliverableIds') as total
       from report_revision where report_id = any ($1::uuid[]) order by report_id, number desc
     )
     select s.report_id as "reportId", u.status, s.total,
       count(u.id)::int as count, count(u.id) filter (where u.is_done)::int as done
     from submitted s
     left join progress_update u on u.report_id = s.report_id and s.ids ? u.deliverable_id::text
       and not exists (select from progress_update later where later.replaces_id = u.id)
     group by s.report_id, s.total, u.status
     order by s.report_id, array_position($2::text[], u.status)`,
    [reportIds, [...DELIVERABLE_STATUSES]],
  );
  return [...groupBy(found, (row) => row.reportId)].flatMap(([reportId, own]) => {
    const said = own.filter(({ status }) => status !== null);
    const counted = said.reduce((sum, { count }) => sum + count, 0);
    const silent = (own[0]?.total ?? 0) - counted;
    const done = own.find(({ status }) => status === null)?.done ?? 0;
    return silent > 0 ? [...said, { reportId, status: null, count: silent, done }] : said;
  });
}
