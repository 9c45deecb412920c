// What stands below the goals of a release, as it was approved: nothing of an open or unlocked report is read.
import { metricDefinitionsOfGoals } from '@plumbline/measuring/server';
import { groupBy } from '@plumbline/platform/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import { rows } from '@plumbline/platform/server';
import type { SourceDeliverable, SourceGoal } from '@plumbline/publishing/domain';
import { categorySets, metricWith } from './metric-source.queries';
import type { MetricNow, PlacedObservation } from './metric-source.queries';

/** A goal of a plan, without what hangs below it. */
export interface GoalRow extends Omit<SourceGoal, 'strategies' | 'deliverables' | 'metrics'> {
  id: string;
  planId: string;
}

/** The goals of some plans, in their order. */
export function goalRowsOf(planIds: readonly string[]): Promise<GoalRow[]> {
  return rows(
    `select id, plan_id as "planId", code, text, horizon, priority, theme, plan_area as "planArea",
       population_focus as "populationFocus", geography_focus as "geographyFocus", source_url as "sourceUrl", sample
     from goal where plan_id = any ($1) order by position, code`,
    [planIds],
  );
}

/** A deliverable that can be found again in an earlier edition of its plan. */
export type DeliverableRow = SourceDeliverable & { id: string };

type OfGoal<T> = T & { goalId: string };

/** The strategies of some goals, by goal. */
export async function strategiesOf(
  goalIds: readonly string[],
): Promise<Map<string, SourceGoal['strategies']>> {
  const found = await rows<OfGoal<SourceGoal['strategies'][number]>>(
    `select goal_id as "goalId", code, text, source_url as "sourceUrl", sample
     from strategy where goal_id = any ($1) order by position, code`,
    [goalIds],
  );
  return groupBy(found, (strategy) => strategy.goalId);
}

/** The period a release is about; `asIfApproved` is a report that counts as approved, for whoever reviews it. */
export interface ContentPeriod {
  endsOn: CalendarDay;
  asIfApproved: string | null;
}

/**
 * For each report of a period that had ended by the given day: the last approval, up to which its rows count. What
 * was written into a report after it was unlocked carries a later id (UUIDv7) and waits for the next approval.
 */
const APPROVED_REPORTS = `
  approved as (
    select r.id, p.ends_on,
      case when r.state in ('APPROVED', 'PUBLISHED') or r.id = $3 then 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid
           else (select e.id from report_event e where e.report_id = r.id and e.kind = 'APPROVED'
                 order by e.at desc, e.id desc limit 1) end as up_to
    from quarterly_report r join reporting_period p on p.id = r.reporting_period_id
    where p.ends_on <= $2)`;

/** The deliverables of some goals, by goal, each with the last status and note that a report up to the period had approved. */
export async function deliverablesOf(
  goalIds: readonly string[],
  period: ContentPeriod,
): Promise<Map<string, DeliverableRow[]>> {
  const found = await rows<OfGoal<DeliverableRow>>(
    `with ${APPROVED_REPORTS},
     said as (
       select distinct on (u.deliverable_id) u.deliverable_id, u.status, u.note, u.sample,
         -- Who names no day of completion is taken to mean the day of the report, within the quarter.
         coalesce(u.actual_on, case when u.status in ('COMPLETED', 'PARTLY_COMPLETED')
           then least((u.recorded_at at time zone (select time_zone from city))::date, a.ends_on) end) as actual_on
       from progress_update u join approved a on a.id = u.report_id and u.id <= a.up_to
       join deliverable d on d.id = u.deliverable_id
       where d.goal_id = any ($1)
       order by u.deliverable_id, a.ends_on desc, u.id desc),
     moved as (
       select c.deliverable_id, json_agg(json_build_object('from', c.from_on, 'to', c.to_on, 'reason', c.reason,
         'on', (c.at at time zone (select time_zone from city))::date) order by c.at, c.id) as changes
       from deliverable_date_change c join deliverable d on d.id = c.deliverable_id
       where d.goal_id = any ($1) and c.milestone_id is null
       group by c.deliverable_id),
     shown as (
       -- What was made public with a report and approved with it, unless it was taken back or removed since.
       select e.deliverable_id, json_agg(json_build_object('title', p.public_title, 'kind', e.kind, 'url', e.url,
         'fileDigest', f.sha256, 'size', f.bytes, 'mediaType', f.media_type,
         'on', (e.at at time zone (select time_zone from city))::date, 'sample', e.sample) order by e.at, e.id) as evidence
       from evidence e join approved a on a.id = e.report_id
       join deliverable d on d.id = e.deliverable_id
       join lateral (select v.id, v.kind, v.public_title from evidence_publication v where v.evidence_id = e.id
         order by v.number desc limit 1) p on p.kind = 'MADE_PUBLIC' and p.id <= a.up_to
       left join lateral (select v.kind from evidence_event v where v.evidence_id = e.id
         order by v.number desc limit 1) gone on true
       left join stored_file f on f.id = e.stored_file_id
       where d.goal_id = any ($1) and gone.kind is distinct from 'WITHDRAWN'
       group by e.deliverable_id),
     told as (
       select d.*, said.note, moved.changes, shown.evidence,
         -- What an import brought was public before; what a report says counts only once the report is approved.
         case when said.deliverable_id is not null then said.status when not d.status_from_report then d.status end as told,
         case when said.deliverable_id is not null then said.actual_on when not d.status_from_report then d.actual_on end as done_on,
         case when said.deliverable_id is not null then said.sample
              else d.sample and not d.status_from_report and coalesce(d.status, d.actual_on::text) is not null
         end as reported_sample
       from deliverable d
       left join said on said.deliverable_id = d.id
       left join moved on moved.deliverable_id = d.id
       left join shown on shown.deliverable_id = d.id
       where d.goal_id = any ($1))
     select goal_id as "goalId", id, code, text, owner_role as "ownerRole", told as status, note,
       original_due_on as "originalDueOn", current_due_on as "currentDueOn",
       done_on as "actualOn",
       coalesce(changes, '[]') as "dateChanges", coalesce(evidence, '[]') as evidence, source_url as "sourceUrl", sample, reported_sample as "reportedSample"
     from told order by position, code`,
    [goalIds, period.endsOn, period.asIfApproved],
  );
  return groupBy(found, (deliverable) => deliverable.goalId);
}

/**
 * The metrics of some goals, by goal, each with its approved values up to the period.
 * @param amendedFrom by plan that is being amended: the id of the event with which that began
 */
export async function metricsOf(
  goalIds: readonly string[],
  period: ContentPeriod,
  amendedFrom: ReadonlyMap<string, string>,
): Promise<Map<string, MetricNow[]>> {
  const found = await metricDefinitionsOfGoals(goalIds);
  const sets = await categorySets();
  const observations = await observationsOf(goalIds, period, amendedFrom);
  return groupBy(
    found.map((metric) => metricWith(metric, observations.get(metric.id) ?? [], sets)),
    (metric) => metric.goalId,
  );
}

/**
 * One value for each period, group and place of a series. Where an approved report
 * says a value, for its own period or an earlier one, what it said (frozen when it was submitted) stands; of several the
 * newest. What was written with a report and is not in what was submitted was reviewed by nobody, and stays in.
 * Only where no approved report speaks, an imported value stands; during an amendment only one from before it.
 */
async function observationsOf(
  goalIds: readonly string[],
  period: ContentPeriod,
  amendedFrom: ReadonlyMap<string, string>,
): Promise<Map<string, PlacedObservation[]>> {
  const found = await rows<PlacedObservation & { metricId: string; recordedAt: Date }>(
    `with ${APPROVED_REPORTS},
     last_approved as (
       select distinct on (v.report_id) v.content from report_revision v
       join approved a on a.id = v.report_id and v.id <= a.up_to
       order by v.report_id, v.number desc),
     submitted as (
       select (cell ->> 'observationId')::uuid as id
       from last_approved, jsonb_array_elements(content -> 'measures') as measure,
         jsonb_array_elements(measure -> 'cells') as cell
       where cell ->> 'observationId' is not null
       union
       select (earlier ->> 'observationId')::uuid
       from last_approved, jsonb_array_elements(coalesce(content -> 'earlier', '[]')) as earlier),
     amended as (select * from unnest($4::uuid[], $5::uuid[]) as a (plan_id, since))
     select distinct on (o.metric_id, o.period_label, o.category_id, o.place_id) o.metric_id as "metricId", o.id,
       o.period_label as "periodLabel", o.period_ends_on as "periodEndsOn", o.recorded_at as "recordedAt",
       c.code as "categoryCode", c.label as "categoryLabel",
       c.category_set_id as "categorySetId", w.label as "placeLabel", w.category_set_id as "placeSetId", o.value, o.numerator, o.denominator, o.n,
       o.margin_of_error as "marginOfError", o.standard_error as "standardError", o.reliability,
       o.data_date as "dataDate", o.missing_reason as "missingReason", o.note, o.reason,
       o.source_url as "sourceUrl", o.sample
     from observation o join metric m on m.id = o.metric_id
     left join category c on c.id = o.category_id
     left join category w on w.id = o.place_id
     left join submitted s on s.id = o.id
     left join amended on amended.plan_id = m.plan_id
     where m.goal_id = any ($1) and (o.period_ends_on is null or o.period_ends_on <= $2)
       and (s.id is not null
         or (o.report_id is null and (amended.since is null or o.id < amended.since)))
     order by o.metric_id, o.period_label, o.category_id, o.place_id, s.id is not null desc,
       o.report_id is not null desc, o.id desc`,
    [goalIds, period.endsOn, period.asIfApproved, [...amendedFrom.keys()], [...amendedFrom.values()]],
  );
  const plain = found.map((row) => ({ ...row, recordedAt: row.recordedAt.toISOString() }));
  return groupBy(plain, (row) => row.metricId);
}
