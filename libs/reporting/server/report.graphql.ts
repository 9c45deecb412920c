// A quarterly report as the API shows it, and the answers to what people do with one.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '@plumbline/cities/server';
import { ObservationType } from '@plumbline/measuring/server';
import { GraphQLDateTime, Payload, type Warning, closedSet } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import { QUARTERLY_REPORT_STATES, type QuarterlyReportState } from '@plumbline/reporting/domain';
import { ProgressUpdateType } from './progress.graphql';

export const QuarterlyReportStateEnum = closedSet(
  'QuarterlyReportState',
  QUARTERLY_REPORT_STATES,
  'Where a report is.',
);

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

@ObjectType('ReportReceipt', { description: 'What the lead gets for handing a report in.' })
export class ReportReceiptType {
  @Field(() => String, { description: 'Short enough to read out; another one each time.' })
  number: string;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => Int, { description: 'Deliverables that were handed in.' })
  deliverables: number;

  @Field(() => Int, { description: 'Metrics that were handed in.' })
  metrics: number;

  byPersonId: string | null;
}

@ObjectType()
export class QuarterlyReportPayload extends Payload {
  @Field(() => QuarterlyReportType, { nullable: true })
  report: QuarterlyReportType | null;
}

@ObjectType()
export class ApproveUnchangedReportsPayload extends Payload {
  @Field(() => [QuarterlyReportType], { nullable: true })
  reports: QuarterlyReportType[] | null;
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

  @Field(() => [ObservationType], {
    nullable: true,
    description: 'What stands now in each cell, in the order sent; null when the mutation was refused.',
  })
  observations?: ObservationType[] | null;

  @Field(() => QuarterlyReportType, { nullable: true })
  report: QuarterlyReportType | null;

  /** Served by a field resolver: a refused mutation has none. */
  warnings?: Warning[];
}
