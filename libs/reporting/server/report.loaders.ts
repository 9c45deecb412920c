// Reports' rows in batches: however many reports a page shows, each kind of row is one statement.
import { In } from 'typeorm';
import { groupBy } from '@plumbline/platform/domain';
import { db, defineLoader, rows } from '@plumbline/platform/server';
import {
  DELIVERABLE_STATUSES,
  STATES_IN_FORCE,
  closes,
  type DeliverableStatus,
} from '@plumbline/planning/domain';
import { Observation } from '@plumbline/measuring/server';
import type { CommentSubject, SubmittedContent } from '@plumbline/reporting/domain';
import type { FrozenReport } from './frozen-report';
import { type ProgressUpdate } from './progress-update.entity';
import { ReportEvent } from './quarterly-report.entity';
import { ReportingPeriod } from './reporting-period.entity';

export const periodById = defineLoader<string, ReportingPeriod>(async (ids) => {
  const found = await db()
    .getRepository(ReportingPeriod)
    .findBy({ id: In([...ids]) });
  return new Map(found.map((period) => [period.id, period]));
});

/** The events of a report, in the order in which they happened. */
export const eventsOfReport = defineLoader<string, ReportEvent[]>(async (reportIds) => {
  const found = await db()
    .getRepository(ReportEvent)
    .find({ where: { reportId: In([...reportIds]) }, order: { at: 'ASC', id: 'ASC' } });
  return groupBy(found, (event) => event.reportId);
});

/** The summary of the team's report of the period before. */
export const lastSummaryBeforeReport = defineLoader<string, string | null>(async (reportIds) => {
  const found = await rows<{ reportId: string; summary: string | null }>(
    `select distinct on (q.id) q.id as "reportId", earlier.summary
     from quarterly_report q join reporting_period p on p.id = q.reporting_period_id
     join quarterly_report earlier on earlier.planning_team_id = q.planning_team_id
     join reporting_period e on e.id = earlier.reporting_period_id and e.starts_on < p.starts_on
     where q.id = any ($1) order by q.id, e.starts_on desc`,
    [reportIds],
  );
  return new Map(found.map(({ reportId, summary }) => [reportId, summary]));
});

/** A comment with its resolution. */
export interface CommentRow {
  id: string;
  reportId: string;
  subject: CommentSubject;
  subjectId: string;
  field: string | null;
  evidenceId: string | null;
  observationId: string | null;
  text: string;
  byPersonId: string | null;
  at: Date;
  resolvedAt: Date | null;
  resolvedById: string | null;
}

/** All comments ever pinned to a report, oldest first. */
export const commentsOfReport = defineLoader<string, CommentRow[]>(async (reportIds) => {
  const found = await rows<CommentRow>(
    `select c.id, c.report_id as "reportId", c.subject, c.subject_id as "subjectId", c.field, c.evidence_id as "evidenceId",
       c.observation_id as "observationId", c.text,
       c.by_person_id as "byPersonId", c.at, r.at as "resolvedAt", r.by_person_id as "resolvedById"
     from pinned_comment c left join comment_resolution r on r.comment_id = c.id
     where c.report_id = any ($1) order by c.at, c.position`,
    [reportIds],
  );
  return groupBy(found, (comment) => comment.reportId);
});

/**
 * Everybody who had a hand in a report: who submitted it at any time, wrote its summary, an update or a value in it,
 * and who recorded a value for its period elsewhere (an import), because the report rests on it. They may not decide
 * on it, even when somebody wrote over what they wrote.
 */
export const involvedInReport = defineLoader<string, string[]>(async (reportIds) => {
  const found = await rows<{ reportId: string; personId: string }>(
    `select report_id as "reportId", person_id as "personId" from report_writer where report_id = any ($1)
     union select report_id, by_person_id from report_event
       where report_id = any ($1) and kind = 'SUBMITTED' and by_person_id is not null
     union select report_id, by_person_id from progress_update where report_id = any ($1) and by_person_id is not null
     union select report_id, recorded_by from observation where report_id = any ($1) and recorded_by is not null
     union select q.id, o.recorded_by
       from quarterly_report q
       join reporting_period p on p.id = q.reporting_period_id
       join plan on plan.planning_team_id = q.planning_team_id
       join metric m on m.plan_id = plan.id
       join observation o on o.metric_id = m.id and o.period_label = p.label
       where q.id = any ($1) and o.recorded_by is not null`,
    [reportIds],
  );
  const groups = groupBy(found, (row) => row.reportId);
  return new Map([...groups].map(([id, list]) => [id, list.map((row) => row.personId)]));
});

/** Who approved an earlier step of the submission that is in review now: the next step takes another person. */
export const approversOfSubmission = defineLoader<string, string[]>(async (reportIds) => {
  const found = await rows<{ reportId: string; personId: string }>(
    `select e.report_id as "reportId", e.by_person_id as "personId" from report_event e
     join quarterly_report q on q.id = e.report_id and q.state = 'SUBMITTED'
     where e.report_id = any ($1) and e.kind = 'STEP_APPROVED' and e.by_person_id is not null
       and not exists (select from report_event s where s.report_id = e.report_id and s.kind = 'SUBMITTED'
         and (s.at, s.id) > (e.at, e.id))`,
    [reportIds],
  );
  const groups = groupBy(found, (row) => row.reportId);
  return new Map([...groups].map(([id, list]) => [id, list.map((row) => row.personId)]));
});

const CLOSING = DELIVERABLE_STATUSES.filter(closes);

/**
 * The deliverables a report is about; parameters $1 report ids, $2 plan states in force, $3 closing statuses.
 * While the team writes: those of its plans in force that were open at some time in the period, and whatever was
 * said in the report. Once submitted: exactly what was submitted.
 */
export const ITEMS_OF_REPORTS = `
  with report as (
    select q.id, q.planning_team_id, q.state in ('OPEN', 'RETURNED') as is_open, p.starts_on, p.ends_on
    from quarterly_report q join reporting_period p on p.id = q.reporting_period_id where q.id = any ($1::uuid[])
  ), submitted as (
    select distinct on (v.report_id) v.report_id, v.content -> 'deliverableIds' as ids
    from report_revision v join report on report.id = v.report_id where not report.is_open
    order by v.report_id, v.number desc
  ), item as (
    select report.id as report_id, d.id as deliverable_id, d.code,
      row_number() over (partition by report.id order by pl.title, g.position, g.code, d.position, d.code) as position
    from report
    join plan pl on pl.planning_team_id = report.planning_team_id
    join deliverable d on d.plan_id = pl.id
    join goal g on g.id = d.goal_id
    left join submitted s on s.report_id = report.id
    where case when report.is_open then
        (pl.state = any ($2::text[])
          and (pl.starts_on is null or pl.starts_on <= report.ends_on)
          and (d.status is null or d.status <> all ($3::text[]) or d.closed_on >= report.starts_on))
        or exists (select from progress_update u where u.report_id = report.id and u.deliverable_id = d.id)
      else s.ids ? d.id::text end
  )`;

/** The parameters of ITEMS_OF_REPORTS. */
export function itemParameters(reportIds: readonly string[]): unknown[] {
  return [reportIds, [...STATES_IN_FORCE], CLOSING];
}

export interface ItemPlace {
  reportId: string;
  deliverableId: string;
  code: string;
}

/** The deliverables of a report, in the order of their plans. */
export const itemPlacesOfReport = defineLoader<string, ItemPlace[]>(async (reportIds) => {
  const found = await rows<ItemPlace>(
    `${ITEMS_OF_REPORTS}
     select report_id as "reportId", deliverable_id as "deliverableId", code from item order by report_id, position`,
    itemParameters(reportIds),
  );
  return groupBy(found, (place) => place.reportId);
});

/** An update with the period it was written for. */
export type UpdateRow = Omit<ProgressUpdate, 'isDone'> & {
  periodLabel: string;
  status: DeliverableStatus | null;
};

const UPDATE = `u.id, u.report_id as "reportId", u.deliverable_id as "deliverableId", u.status, u.note, u.detail,
  u.suggested_status as "suggestedStatus", u.status_reason as "statusReason", u.blank_reason as "blankReason",
  u.ask_again_on as "askAgainOn",
  u.blocker, u.evidence_url as "evidenceUrl", u.same_as_last as "sameAsLast",
  u.actual_on as "actualOn", u.replaces_id as "replacesId",
  u.by_person_id as "byPersonId", u.recorded_at as "recordedAt", u.sample`;

/** True for the update that stands: nobody saved another one after having seen it. */
const STANDS = 'not exists (select from progress_update later where later.replaces_id = u.id)';

/** The updates that stand in a report, one for each deliverable that has any. */
export const updatesOfReport = defineLoader<string, UpdateRow[]>(async (reportIds) => {
  const found = await rows<UpdateRow>(
    `select ${UPDATE}, p.label as "periodLabel" from progress_update u
     join quarterly_report q on q.id = u.report_id join reporting_period p on p.id = q.reporting_period_id
     where u.report_id = any ($1) and ${STANDS}`,
    [reportIds],
  );
  return groupBy(found, (update) => update.reportId);
});

/** The updates that stood in a report at a moment: said by then, and by then nobody had said another one. */
export function updatesOfReportAt(reportId: string, moment: Date): Promise<UpdateRow[]> {
  return rows<UpdateRow>(
    `select ${UPDATE}, p.label as "periodLabel" from progress_update u
     join quarterly_report q on q.id = u.report_id join reporting_period p on p.id = q.reporting_period_id
     where u.report_id = $1 and u.recorded_at <= $2 and not exists
       (select from progress_update later where later.replaces_id = u.id and later.recorded_at <= $2)
     order by u.recorded_at, u.id`,
    [reportId, moment],
  );
}

/** For each deliverable of a report: the latest update in an earlier period's report. */
export const lastUpdatesBeforeReport = defineLoader<string, UpdateRow[]>(async (reportIds) => {
  const found = await rows<UpdateRow & { forReportId: string }>(
    `select distinct on (q.id, u.deliverable_id) q.id as "forReportId", ${UPDATE}, ep.label as "periodLabel"
     from quarterly_report q
     join reporting_period p on p.id = q.reporting_period_id
     join quarterly_report e on e.planning_team_id = q.planning_team_id
     join reporting_period ep on ep.id = e.reporting_period_id and ep.starts_on < p.starts_on
     join progress_update u on u.report_id = e.id
     where q.id = any ($1) and ${STANDS}
     order by q.id, u.deliverable_id, ep.starts_on desc`,
    [reportIds],
  );
  return groupBy(found, (update) => update.forReportId);
});

/** Whether each earlier update that stands repeated the one before, the latest period first, by deliverable. */
export const repeatsBeforeReport = defineLoader<string, { deliverableId: string; sameAsLast: boolean }[]>(
  async (reportIds) => {
    const found = await rows<{ reportId: string; deliverableId: string; sameAsLast: boolean }>(
      `select q.id as "reportId", u.deliverable_id as "deliverableId", u.same_as_last as "sameAsLast"
       from quarterly_report q
       join reporting_period p on p.id = q.reporting_period_id
       join quarterly_report e on e.planning_team_id = q.planning_team_id
       join reporting_period ep on ep.id = e.reporting_period_id and ep.starts_on < p.starts_on
       join progress_update u on u.report_id = e.id
       where q.id = any ($1) and ${STANDS}
       order by ep.starts_on desc`,
      [reportIds],
    );
    return groupBy(found, ({ reportId }) => reportId);
  },
);

/** The day on which a missing value is asked for again, as it was said last; absent when no day was ever named. */
export const askAgainOfObservation = defineLoader<string, string | null>(async (observationIds) => {
  const found = await rows<{ observationId: string; askAgainOn: string | null }>(
    `select distinct on (observation_id) observation_id as "observationId", ask_again_on as "askAgainOn"
     from value_ask_again where observation_id = any ($1) order by observation_id, id desc`,
    [observationIds],
  );
  return new Map(found.map(({ observationId, askAgainOn }) => [observationId, askAgainOn]));
});

type Submitted = SubmittedContent &
  Pick<FrozenReport, 'measures' | 'earlier'> & {
    /** How often it has been handed in by then. */
    submission: number;
    at: Date;
    byPersonId: string | null;
  };

/** What was submitted with a report the last time; absent for one that never was. */
export const submittedContent = defineLoader<string, Submitted>(async (reportIds) => {
  const found = await rows<Submitted & { reportId: string }>(
    `select distinct on (report_id) report_id as "reportId", number as submission, at, by_person_id as "byPersonId",
       content -> 'measures' as measures,
       coalesce(content -> 'earlier', '[]') as earlier, content ->> 'summary' as summary,
       jsonb_array_length(content -> 'deliverableIds') as deliverables,
       jsonb_array_length(content -> 'metricIds') as metrics,
       jsonb_array_length(coalesce(content -> 'earlier', '[]')) as "earlierNumbers"
     from report_revision where report_id = any ($1) order by report_id, number desc`,
    [reportIds],
  );
  return new Map(found.map((row) => [row.reportId, row]));
});

/** Every value that was entered with a report, whatever its period, oldest first; corrected ones too. */
export const observationsOfReport = defineLoader<string, Observation[]>(async (reportIds) => {
  const found = await db()
    .getRepository(Observation)
    .find({ where: { reportId: In([...reportIds]) }, order: { id: 'ASC' } });
  return groupBy(found, ({ reportId }) => reportId ?? '');
});

/** Observations by id, corrected ones too: what was submitted stays what was submitted. */
export const observationById = defineLoader<string, Observation>(async (ids) => {
  const found = await db()
    .getRepository(Observation)
    .findBy({ id: In([...ids]) });
  return new Map(found.map((observation) => [observation.id, observation]));
});
