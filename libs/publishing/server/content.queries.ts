// Reads a city's quarter for a release: a fixed number of statements, however many teams there are.
import { PLAN_STATE_LABELS, STATES_IN_FORCE } from '@plumbline/planning/domain';
import type { PlanState } from '@plumbline/planning/domain';
import type { SuppressionSettings } from '@plumbline/measuring/suppression';
import { groupBy } from '@plumbline/platform/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import { rows } from '@plumbline/platform/server';
import { isApproved } from '@plumbline/publishing/domain';
import type {
  ReleaseSource,
  SourceDepartment,
  SourcePlan,
  SourceReport,
  SourceTeam,
} from '@plumbline/publishing/domain';
import { goalRowsOf, deliverablesOf, metricsOf, strategiesOf } from './goal-content.queries';
import type { ContentPeriod, GoalRow } from './goal-content.queries';
import { categorySets } from './metric-source.queries';
import { citySuppression } from './privacy-rule.service';
import { asPublished, publishedEditions } from './plan-edition.queries';
import type { GoalNow, PlanNow, PublicEdition } from './plan-edition.queries';

/** The period a release is about. */
export interface ReleasePeriod {
  id: string;
  code: string;
  label: string;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  dueOn: CalendarDay;
  graceUntil: CalendarDay;
}

/** Whether a plan of the team is being amended: then a part of what stands in it waits until it is final. */
export async function hasAmendedPlan(teamId: string): Promise<boolean> {
  const [found] = await rows(
    "select 1 from plan where planning_team_id = $1 and state = 'AMENDING' limit 1",
    [teamId],
  );
  return found !== undefined;
}

/** The period with this id, or undefined. */
export async function releasePeriod(id: string): Promise<ReleasePeriod | undefined> {
  const [period] = await rows<ReleasePeriod>(
    `select id, code, label, starts_on as "startsOn", ends_on as "endsOn", due_on as "dueOn", grace_until as "graceUntil"
     from reporting_period where id = $1`,
    [id],
  );
  return period;
}

interface CityRow {
  slug: string;
  name: string;
  fiscalYearStartMonth: number;
}

interface TeamRow {
  id: string;
  name: string;
  departmentCodes: string[];
  reportId: string | null;
  state: string | null;
  summary: string | null;
  firstSubmittedOn: CalendarDay | null;
  sample: boolean | null;
  hasPlan: boolean;
}

interface PlanRow extends Omit<SourcePlan, 'goals' | 'stateLabel'> {
  id: string;
  teamId: string;
  state: PlanState;
  ownLabel: string | null;
  finalLabel: string | null;
}

/** What of a city goes into a release: everything, or only one report and its team, as if it were approved. */
export interface ReleasePart {
  teamId: string;
  reportId: string;
  /** Plans that are being amended are taken as they are written now, as if they were final. */
  asIfFinal?: boolean;
}

/** Everything a release of the period is made from, and the city's rule for small numbers. */
export async function releaseSource(
  period: ReleasePeriod,
  draft: { title: string; notes: string; asOf: CalendarDay },
  part: ReleasePart | null = null,
): Promise<{ source: ReleaseSource; settings: SuppressionSettings }> {
  const [city] = await rows<CityRow>(
    'select slug, name, fiscal_year_start_month as "fiscalYearStartMonth" from city',
  );
  if (!city) throw new Error('A release needs a city.');
  const labels = await rows<{ status: string; label: string }>('select status, label from status_option');
  const teams = await teamRows(period, part);
  const approved = teams.filter((team) => isApproved(reportOf(team))).map((team) => team.id);
  const plans = (await planRows(approved)).map((plan) => (part?.asIfFinal ? asFinal(plan) : plan));
  const goals = await goalRowsOf(plans.map((plan) => plan.id));
  const editions = await publishedEditions(plans.filter(isBeingAmended).map((plan) => plan.id));
  const asIfApproved = part?.reportId ?? null;
  const contents = await goalContents(goals, { endsOn: period.endsOn, asIfApproved }, editions);
  const sets = await categorySets();
  const plansOf = groupBy(plans, (plan) => plan.teamId);
  return {
    settings: await citySuppression(),
    source: {
      city: { slug: city.slug, name: city.name, fiscalYearStartMonth: city.fiscalYearStartMonth },
      statusLabels: Object.fromEntries(labels.map(({ status, label }) => [status, label])),
      period: { label: period.label, dueOn: period.dueOn, graceUntil: period.graceUntil },
      ...draft,
      departments: (await departmentRows(period)).filter(
        ({ code }) => part === null || teams.some((team) => team.departmentCodes.includes(code)),
      ),
      teams: teams.map((team): SourceTeam => ({
        name: team.name,
        departmentCodes: team.departmentCodes,
        report: reportOf(team),
        hasPlan: team.hasPlan,
        plans: (plansOf.get(team.id) ?? []).flatMap(({ ownLabel, finalLabel: _final, ...plan }) => {
          const current: PlanNow = {
            ...plan,
            stateLabel: ownLabel ?? PLAN_STATE_LABELS[plan.state],
            goals: contents.get(plan.id) ?? [],
          };
          if (!isBeingAmended(plan)) return current;
          const edition = editions.get(plan.id);
          return edition ? asPublished(current, edition, sets) : [];
        }),
      })),
    },
  };
}

/** What is being amended is a draft again: until the new edition is final, the public reads the last one. */
function isBeingAmended(plan: { state: PlanState }): boolean {
  return plan.state === 'AMENDING';
}

function asFinal(plan: PlanRow): PlanRow {
  return isBeingAmended(plan) ? { ...plan, state: 'FINAL', ownLabel: plan.finalLabel } : plan;
}

function reportOf(team: TeamRow): SourceReport | null {
  if (team.state === null) return null;
  const { state, summary, firstSubmittedOn, sample } = team;
  return { state, summary, firstSubmittedOn, sample: sample ?? false };
}

function departmentRows(period: ReleasePeriod): Promise<SourceDepartment[]> {
  return rows(
    `select code, name, department_type as "departmentType", plan_area as "planArea", source_url as "sourceUrl", sample
     from department
     where (active_from is null or active_from <= $2) and (active_until is null or active_until >= $1)
     order by name, code`,
    [period.startsOn, period.endsOn],
  );
}

function teamRows(period: ReleasePeriod, part: ReleasePart | null): Promise<TeamRow[]> {
  return rows(
    `select t.id, t.name, r.id as "reportId", case when r.id = $3 then 'APPROVED' else r.state end as state, r.summary, r.first_submitted_on as "firstSubmittedOn", r.sample,
       array(select d.code from planning_team_department m join department d on d.id = m.department_id
             where m.planning_team_id = t.id order by d.code) as "departmentCodes",
       exists (select from plan p where p.planning_team_id = t.id and p.state = any ($2)) as "hasPlan"
     from planning_team t
     left join quarterly_report r on r.planning_team_id = t.id and r.reporting_period_id = $1
     where $4::uuid is null or t.id = $4
     order by t.name`,
    [period.id, STATES_IN_FORCE, part?.reportId ?? null, part?.teamId ?? null],
  );
}

function planRows(teamIds: readonly string[]): Promise<PlanRow[]> {
  return rows(
    `select p.id, p.planning_team_id as "teamId", p.title, p.state, p.starts_on as "startsOn", p.ends_on as "endsOn",
       p.source_url as "sourceUrl", p.sample, t.content -> 'stateLabels' ->> p.state as "ownLabel",
       t.content -> 'stateLabels' ->> 'FINAL' as "finalLabel"
     from plan p join plan_template t on t.id = p.template_id
     where p.planning_team_id = any ($1) order by p.title`,
    [teamIds],
  );
}

async function goalContents(
  goals: readonly GoalRow[],
  period: ContentPeriod,
  editions: ReadonlyMap<string, PublicEdition>,
): Promise<Map<string, GoalNow[]>> {
  const ids = goals.map((goal) => goal.id);
  const strategies = await strategiesOf(ids);
  const deliverables = await deliverablesOf(ids, period);
  const amendedFrom = new Map([...editions].map(([planId, edition]) => [planId, edition.amendedFrom]));
  const metrics = await metricsOf(ids, period, amendedFrom);
  const contents = new Map<string, GoalNow[]>();
  for (const goal of goals) {
    const list = contents.get(goal.planId) ?? [];
    list.push({
      ...goal,
      strategies: strategies.get(goal.id) ?? [],
      deliverables: deliverables.get(goal.id) ?? [],
      metrics: metrics.get(goal.id) ?? [],
    });
    contents.set(goal.planId, list);
  }
  return contents;
}
