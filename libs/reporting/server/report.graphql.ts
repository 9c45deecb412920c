// Periods, reports and the grid as the API shows them.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { DeliverableStatusEnum, PlanningTeamType, RoleEnum } from '@plumbline/cities/server';
import { ObservationType } from '@plumbline/measuring/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { GraphQLDate, GraphQLDateTime, Payload, type Warning } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import {
  QUARTERLY_REPORT_STATES,
  REPORT_EVENT_KINDS,
  type CommentSubject,
  type QuarterlyReportState,
  type ReportEventKind,
  type ReviewStepState,
  type Timeliness,
} from '@plumbline/reporting/domain';

function enumOf<T extends string>(name: string, values: readonly T[], description: string): Record<T, T> {
  const members = Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;
  registerEnumType(members, { name, description });
  return members;
}

export const COMMENT_SUBJECTS: readonly CommentSubject[] = ['REPORT', 'DELIVERABLE', 'METRIC'];

const QuarterlyReportStateEnum = enumOf(
  'QuarterlyReportState',
  QUARTERLY_REPORT_STATES,
  'Where a report is.',
);
export const ReportingPeriodStateEnum = enumOf(
  'ReportingPeriodState',
  ['UPCOMING', 'OPEN', 'CLOSED'] as const,
  'A closed period still takes late reports.',
);
export const CommentSubjectEnum = enumOf(
  'CommentSubject',
  COMMENT_SUBJECTS,
  'What a comment or problem is about.',
);
const ReviewStepStateEnum = enumOf(
  'ReviewStepState',
  ['WAITING', 'CURRENT', 'PASSED'] as const satisfies readonly ReviewStepState[],
  'Where a review step stands.',
);
const ReportEventKindEnum = enumOf('ReportEventKind', REPORT_EVENT_KINDS, 'What happened to a report.');
const TimelinessEnum = enumOf(
  'Timeliness',
  ['NOT_DUE', 'ON_TIME', 'LATE', 'IN_GRACE', 'MISSING'] as const satisfies readonly Timeliness[],
  'Whether a report came in time; nothing about how the work goes.',
);

@ObjectType('ReportingPeriod', {
  description: 'A fiscal quarter that is reported on. Its days are facts and never move.',
})
export class ReportingPeriodType {
  @Field(() => ID)
  id: string;

  @Field(() => String, { description: 'For example fy2027-q1.' })
  code: string;

  @Field(() => String)
  label: string;

  @Field(() => GraphQLDate)
  startsOn: string;

  @Field(() => GraphQLDate)
  endsOn: string;

  @Field(() => GraphQLDate)
  opensOn: string;

  @Field(() => GraphQLDate)
  dueOn: string;

  @Field(() => GraphQLDate)
  graceUntil: string;
}

@ObjectType('ProgressUpdate', { description: 'What was said about a deliverable in a report.' })
export class ProgressUpdateType {
  @Field(() => ID)
  id: string;

  @Field(() => DeliverableStatusEnum, { nullable: true })
  status: DeliverableStatus | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  detail: string | null;

  @Field(() => String, { nullable: true })
  blocker: string | null;

  @Field(() => String, { nullable: true })
  evidenceUrl: string | null;

  @Field(() => Boolean)
  sameAsLast: boolean;

  @Field(() => GraphQLDate, { nullable: true })
  actualOn: string | null;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => String)
  periodLabel: string;

  @Field(() => Boolean)
  sample: boolean;

  byPersonId: string | null;
}

@ObjectType('PinnedComment', { description: 'A reviewer’s comment, pinned to what it is about.' })
export class PinnedCommentType {
  @Field(() => ID)
  id: string;

  @Field(() => CommentSubjectEnum)
  subject: CommentSubject;

  @Field(() => ID)
  subjectId: string;

  @Field(() => String, { nullable: true })
  field: string | null;

  @Field(() => String)
  text: string;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  resolvedAt: Date | null;

  byPersonId: string | null;
  resolvedById: string | null;
}

@ObjectType('Problem', { description: 'What is missing before a report can be submitted.' })
export class ProblemType {
  @Field(() => CommentSubjectEnum)
  subject: CommentSubject;

  @Field(() => ID)
  subjectId: string;

  @Field(() => String)
  field: string;

  @Field(() => String)
  message: string;
}

@ObjectType('ReviewStep')
export class ReviewStepType {
  @Field(() => Int, { description: 'From 0.' })
  position: number;

  @Field(() => RoleEnum)
  role: Role;

  @Field(() => ReviewStepStateEnum)
  state: ReviewStepState;

  @Field(() => GraphQLDateTime, { nullable: true })
  at: Date | null;

  /** Person id; resolved by `by`. */
  byPersonId: string | null;
}

@ObjectType('ReportEvent', { description: 'A line of a report’s history.' })
export class ReportEventType {
  @Field(() => ID)
  id: string;

  @Field(() => ReportEventKindEnum)
  kind: ReportEventKind;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => String, { nullable: true })
  reason: string | null;

  byPersonId: string | null;
}

@ObjectType('QuarterlyReportViewerCan', { description: 'What you can do with the report now.' })
export class QuarterlyReportViewerCanType {
  @Field(() => Boolean)
  log: boolean;

  @Field(() => Boolean)
  submit: boolean;

  @Field(() => Boolean)
  return: boolean;

  @Field(() => Boolean)
  approve: boolean;

  @Field(() => Boolean)
  unlock: boolean;
}

@ObjectType('QuarterlyReport', { description: 'What a planning team reports for one quarter.' })
export class QuarterlyReportType {
  @Field(() => ID)
  id: string;

  @Field(() => Int)
  version: number;

  @Field(() => QuarterlyReportStateEnum)
  state: QuarterlyReportState;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'Who has to act next; null when nobody has to.' })
  heldBy: Role | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  heldSince: Date | null;

  @Field(() => Boolean, { description: 'True after an unlock, until it is approved again.' })
  correcting: boolean;

  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType('StatusCount')
export class StatusCountType {
  @Field(() => DeliverableStatusEnum, { nullable: true, description: 'Null is "no update".' })
  status: DeliverableStatus | null;

  @Field(() => Int)
  count: number;
}

@ObjectType('PortfolioCell', { description: 'One team in one quarter.' })
export class PortfolioCellType {
  @Field(() => ReportingPeriodType)
  period: ReportingPeriodType;

  @Field(() => ID, { nullable: true, description: 'Null when the team has no report for the quarter.' })
  reportId: string | null;

  @Field(() => QuarterlyReportStateEnum, { nullable: true })
  state: QuarterlyReportState | null;

  @Field(() => TimelinessEnum)
  timeliness: Timeliness;

  @Field(() => RoleEnum, { nullable: true })
  heldBy: Role | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  heldSince: Date | null;

  @Field(() => [StatusCountType])
  statusCounts: StatusCountType[];

  @Field(() => Int)
  itemsDone: number;

  @Field(() => Int)
  itemsTotal: number;

  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType('PortfolioRow', { description: 'One team; the counts are of its plans in force, as of today.' })
export class PortfolioRowType {
  @Field(() => PlanningTeamType)
  team: PlanningTeamType;

  @Field(() => [PortfolioCellType])
  cells: PortfolioCellType[];

  @Field(() => Int)
  goalsWithoutOutcomeMeasure: number;

  @Field(() => Int)
  deliverables: number;

  @Field(() => Int)
  slippedDeliverables: number;

  @Field(() => Int)
  overdueDeliverables: number;
}

@ObjectType('Portfolio', { description: 'The grid of teams by quarters.' })
export class PortfolioType {
  @Field(() => [ReportingPeriodType])
  periods: ReportingPeriodType[];

  @Field(() => [PortfolioRowType])
  rows: PortfolioRowType[];
}

@ObjectType()
export class QuarterlyReportPayload extends Payload {
  @Field(() => QuarterlyReportType, { nullable: true })
  report: QuarterlyReportType | null;
}

@ObjectType()
export class SaveProgressPayload extends Payload {
  @Field(() => ProgressUpdateType, { nullable: true })
  progressUpdate: ProgressUpdateType | null;

  @Field(() => QuarterlyReportType, { nullable: true })
  report: QuarterlyReportType | null;
}

@ObjectType()
export class RecordObservationPayload extends Payload {
  @Field(() => ObservationType, { nullable: true })
  observation: ObservationType | null;

  @Field(() => QuarterlyReportType, { nullable: true })
  report: QuarterlyReportType | null;

  /** Served by a field resolver: a refused mutation has none. */
  warnings?: Warning[];
}

@ObjectType()
export class ReportingPeriodPayload extends Payload {
  @Field(() => ReportingPeriodType, { nullable: true })
  period: ReportingPeriodType | null;
}
