// What the rules of attention look at, read in the same few statements for three teams or three hundred.
import type { CalendarDay } from '@plumbline/platform/domain';
import { currentUnit, rows } from '@plumbline/platform/server';
import { ROLES, type Role } from '@plumbline/policy';
import { cityLabels } from '@plumbline/cities/server';
import { STATES_IN_FORCE, type DeliverableStatus, type PlanState } from '@plumbline/planning/domain';
import { isOutcomeMeasure, type MetricKind } from '@plumbline/measuring/domain';
import { labelKey, type HeldRole, type QuarterlyReportState } from '@plumbline/reporting/domain';

/** A deliverable of a plan in force, with what was last said about it. */
export interface DeliverableFacts {
  id: string;
  code: string;
  text: string;
  teamId: string;
  planId: string;
  planTitle: string;
  goalId: string;
  ownerRole: string | null;
  departmentId: string | null;
  status: DeliverableStatus | null;
  originalDueOn: CalendarDay | null;
  currentDueOn: CalendarDay | null;
  actualOn: CalendarDay | null;
  lastStatus: DeliverableStatus | null;
  lastUpdateOn: CalendarDay | null;
  replans: number;
  replanReason: string | null;
  sample: boolean;
}

/** The deliverables of the teams' plans in force, in the order of their plans. One statement. */
export async function deliverableFacts(teamIds: readonly string[]): Promise<DeliverableFacts[]> {
  return rows(
    `with said as materialized (
       select distinct on (u.deliverable_id) u.deliverable_id, u.status,
         (u.recorded_at at time zone $3)::date as said_on
       from progress_update u
       join quarterly_report q on q.id = u.report_id
       join reporting_period rp on rp.id = q.reporting_period_id
       where q.planning_team_id = any ($1)
       -- Of several updates in a report the last one stands.
       order by u.deliverable_id, rp.starts_on desc, u.recorded_at desc, u.id desc
     ), moved as (
       select deliverable_id, count(*)::int as times, (array_agg(reason order by at desc, id desc))[1] as reason
       from deliverable_date_change where milestone_id is null group by deliverable_id
     )
     select d.id, d.code, d.text, p.planning_team_id as "teamId", p.id as "planId", p.title as "planTitle",
       d.goal_id as "goalId", d.owner_role as "ownerRole", d.department_id as "departmentId", d.status,
       d.original_due_on as "originalDueOn", d.current_due_on as "currentDueOn", d.actual_on as "actualOn",
       coalesce(said.status, d.status) as "lastStatus", said.said_on as "lastUpdateOn",
       coalesce(moved.times, 0) as replans, moved.reason as "replanReason", d.sample
     from plan p
     join deliverable d on d.plan_id = p.id
     join goal g on g.id = d.goal_id
     left join said on said.deliverable_id = d.id
     left join moved on moved.deliverable_id = d.id
     where p.planning_team_id = any ($1) and p.state = any ($2)
     order by p.title, g.position, g.code, d.position, d.code`,
    [teamIds, [...STATES_IN_FORCE], await currentUnit().timeZone()],
  );
}

/** A report that is not approved yet. */
export interface ReportFacts {
  id: string;
  teamId: string;
  state: QuarterlyReportState;
  firstSubmittedOn: CalendarDay | null;
  heldBy: Role | null;
  heldSince: Date | null;
  periodLabel: string;
  dueOn: CalendarDay;
  graceUntil: CalendarDay;
  sample: boolean;
}

/** The reports of the teams that are still on their way, earliest period first. One statement. */
export async function reportsUnderWay(
  teamIds: readonly string[],
  today: CalendarDay,
): Promise<ReportFacts[]> {
  return rows(
    `select q.id, q.planning_team_id as "teamId", q.state, q.first_submitted_on as "firstSubmittedOn",
       q.held_by as "heldBy", q.held_since as "heldSince", p.label as "periodLabel", p.due_on as "dueOn",
       p.grace_until as "graceUntil", q.sample
     from quarterly_report q join reporting_period p on p.id = q.reporting_period_id
     where q.planning_team_id = any ($1) and p.opens_on <= $2 and q.state in ('OPEN', 'RETURNED', 'SUBMITTED')
     order by p.starts_on, q.held_since, q.id`,
    [teamIds, today],
  );
}

/** The day on which each team was first asked for a report. One statement. */
export async function askedSinceByTeam(
  teamIds: readonly string[],
  today: CalendarDay,
): Promise<Map<string, CalendarDay>> {
  const found = await rows<{ teamId: string; since: CalendarDay }>(
    `select q.planning_team_id as "teamId", min(p.opens_on) as since
     from quarterly_report q join reporting_period p on p.id = q.reporting_period_id
     where q.planning_team_id = any ($1) and p.opens_on <= $2 group by q.planning_team_id`,
    [teamIds, today],
  );
  return new Map(found.map(({ teamId, since }) => [teamId, since]));
}

/** A plan that is being written or decided on. */
export interface PlanFacts {
  id: string;
  teamId: string;
  title: string;
  state: PlanState;
  heldBy: Role | null;
  heldSince: Date | null;
  /** Whether the last step it took was a return. */
  returned: boolean;
  sample: boolean;
}

/** The teams' plans on their way to being in force. One statement. */
export async function plansUnderWay(teamIds: readonly string[]): Promise<PlanFacts[]> {
  return rows(
    `select p.id, p.planning_team_id as "teamId", p.title, p.state, p.held_by as "heldBy",
       p.held_since as "heldSince", p.sample, coalesce(last.kind = 'return', false) as returned
     from plan p
     left join lateral (select e.kind from plan_event e where e.plan_id = p.id and e.from_state is distinct from e.to_state
       order by e.at desc, e.id desc limit 1) last on true
     where p.planning_team_id = any ($1)
       and p.state in ('DRAFTING', 'SUBMITTED', 'OFFICE_APPROVED', 'LEGAL_REVIEW', 'HEAD_SIGNED')
     order by p.held_since, p.title`,
    [teamIds],
  );
}

/** A step of a cycle that has not happened yet, for one team. */
export interface StepFacts {
  id: string;
  teamId: string;
  name: string;
  cycleName: string;
  statutoryOn: CalendarDay | null;
  committedOn: CalendarDay | null;
  actualOn: CalendarDay | null;
}

/**
 * The steps still open in the cycles of the teams' plans; for a team without a plan those of the cycles that run now,
 * because the law waits for it as well. One statement.
 */
export async function stepsAhead(teamIds: readonly string[], today: CalendarDay): Promise<StepFacts[]> {
  return rows(
    `with live as (
       select planning_team_id, cycle_id from plan
       where planning_team_id = any ($1) and state not in ('CLOSED', 'SUPERSEDED', 'WITHDRAWN')
     ), bound as (
       select distinct planning_team_id as team_id, cycle_id from live where cycle_id is not null
       union
       select t.id, c.id from unnest($1::uuid[]) as t (id) cross join cycle c
       where c.starts_on <= $2 and c.ends_on >= $2
         and not exists (select from live where live.planning_team_id = t.id)
     )
     select s.id, bound.team_id as "teamId", s.name, c.name as "cycleName", s.statutory_on as "statutoryOn",
       s.committed_on as "committedOn", s.actual_on as "actualOn"
     from bound join cycle c on c.id = bound.cycle_id join cycle_step s on s.cycle_id = c.id
     where s.actual_on is null and coalesce(s.committed_on, s.statutory_on) is not null
     order by coalesce(s.committed_on, s.statutory_on), s.position`,
    [teamIds, today],
  );
}

/** A goal of a plan in force. */
export interface GoalFacts {
  id: string;
  code: string;
  text: string;
  teamId: string;
  planId: string;
  planTitle: string;
  theme: string | null;
  planArea: string | null;
  priority: string | null;
  hasOutcomeMeasure: boolean;
  sample: boolean;
}

/** The goals of the teams' plans in force, in the order of their plans. One statement. */
export async function goalFacts(teamIds: readonly string[]): Promise<GoalFacts[]> {
  const found = await rows<Omit<GoalFacts, 'hasOutcomeMeasure'> & { kinds: MetricKind[] }>(
    `select g.id, g.code, g.text, p.planning_team_id as "teamId", p.id as "planId", p.title as "planTitle", g.theme,
       g.plan_area as "planArea", g.priority, g.sample,
       array(select distinct m.kind from metric m where m.goal_id = g.id) as kinds
     from plan p join goal g on g.plan_id = p.id
     where p.planning_team_id = any ($1) and p.state = any ($2)
     order by p.title, g.position, g.code`,
    [teamIds, [...STATES_IN_FORCE]],
  );
  return found.map(({ kinds, ...goal }) => ({
    ...goal,
    hasOutcomeMeasure: kinds.some((kind) => isOutcomeMeasure({ kind })),
  }));
}

/** Which roles are held today, and where; each once. One statement. */
export async function heldRoles(today: CalendarDay): Promise<HeldRole[]> {
  return rows(
    `select distinct role, department_id as "departmentId" from appointment
     where from_on <= $1 and (until_on is null or until_on >= $1)`,
    [today],
  );
}

/** The roles by what the city calls them, and by their plain names. */
export async function rolesByLabel(): Promise<Map<string, Role>> {
  const labels = await cityLabels();
  return new Map(
    ROLES.flatMap((role): [string, Role][] => {
      const { singular, plural } = labels(`role.${role}`);
      return [singular, plural].map((label) => [labelKey(label), role]);
    }),
  );
}
