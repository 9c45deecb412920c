// What people send about reports, with the shape each field must have.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { DeliverableStatusEnum } from '@plumbline/cities/server';
import { MISSING_REASONS, type MissingReason } from '@plumbline/measuring/domain';
import { MissingReasonEnum } from '@plumbline/measuring/server';
import { DELIVERABLE_STATUSES, type DeliverableStatus } from '@plumbline/planning/domain';
import {
  Day,
  DecimalText,
  GraphQLDate,
  GraphQLDecimal,
  Id,
  Text,
  WebAddress,
} from '@plumbline/platform/server';
import type { CommentSubject } from '@plumbline/reporting/domain';
import { COMMENT_SUBJECTS, CommentSubjectEnum } from './report.graphql';

@InputType()
export class SaveProgressInput {
  @Field(() => ID)
  @Id()
  reportId: string;

  @Field(() => ID)
  @Id()
  deliverableId: string;

  @Field(() => ID, { nullable: true, description: 'The update you saw; null when there was none.' })
  @Id({ optional: true })
  replacesId?: string | null;

  @Field(() => DeliverableStatusEnum, { nullable: true })
  @IsOptional()
  @IsIn(DELIVERABLE_STATUSES)
  status?: DeliverableStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'What changed, for the public; at most 280 characters.',
  })
  @Text({ max: 280, multiline: true, optional: true })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'More, for reviewers.' })
  @Text({ max: 4000, multiline: true, optional: true })
  detail?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the way, or what help is needed.' })
  @Text({ max: 1000, multiline: true, optional: true })
  blocker?: string | null;

  @Field(() => String, { nullable: true })
  @WebAddress({ optional: true })
  evidenceUrl?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Repeats last time’s status, note and blocker where you give none.',
  })
  @IsOptional()
  @IsBoolean({ message: 'Same as last must be yes or no.' })
  sameAsLast?: boolean | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was completed, wholly or partly.' })
  @Day({ optional: true })
  actualOn?: string | null;
}

@InputType()
export class RecordObservationInput {
  @Field(() => ID)
  @Id()
  reportId: string;

  @Field(() => ID)
  @Id()
  metricId: string;

  @Field(() => ID, { nullable: true, description: 'Null is the total.' })
  @Id({ optional: true })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The value you saw; null when there was none.' })
  @Id({ optional: true })
  replacesId?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  value?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  numerator?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  denominator?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people or cases are behind the value.' })
  @IsOptional()
  @IsInt({ message: 'The number of people must be a whole number.' })
  n?: number | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  marginOfError?: string | null;

  @Field(() => MissingReasonEnum, { nullable: true })
  @IsOptional()
  @IsIn(MISSING_REASONS)
  missingReason?: MissingReason | null;

  @Field(() => String, { nullable: true })
  @Text({ max: 1000, multiline: true, optional: true })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'Why a value changes that was approved before.' })
  @Text({ max: 2000, multiline: true, optional: true })
  reason?: string | null;
}

@InputType({ isAbstract: true })
export class ReportStepInput {
  @Field(() => ID)
  @Id()
  reportId: string;

  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  @Min(1)
  @Max(2_000_000_000)
  expectedVersion: number;
}

@InputType()
export class SubmitQuarterlyReportInput extends ReportStepInput {}

@InputType()
export class ApproveQuarterlyReportInput extends ReportStepInput {}

@InputType()
export class SaveSummaryInput extends ReportStepInput {
  @Field(() => String, { nullable: true })
  @Text({ max: 4000, multiline: true, optional: true })
  summary?: string | null;
}

@InputType()
export class PinCommentInput {
  @Field(() => CommentSubjectEnum)
  @IsIn(COMMENT_SUBJECTS)
  subject: CommentSubject;

  @Field(() => ID, { description: 'The report itself, one of its deliverables, or one of its metrics.' })
  @Id()
  subjectId: string;

  @Field(() => String, { nullable: true, description: 'The field it is about, for example note.' })
  @Text({ max: 40, optional: true })
  field?: string | null;

  @Field(() => String)
  @Text({ max: 2000, multiline: true })
  text: string;
}

@InputType()
export class ReturnQuarterlyReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Required. It stays on record.' })
  @Text({ max: 2000, multiline: true, optional: true })
  reason: string | null;

  @Field(() => [PinCommentInput], { defaultValue: [] })
  @ArrayMaxSize(200, { message: 'A report can be returned with at most 200 comments.' })
  @ValidateNested({ each: true })
  @Type(() => PinCommentInput)
  comments: PinCommentInput[] = [];
}

@InputType()
export class UnlockQuarterlyReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Required. It stays on record.' })
  @Text({ max: 2000, multiline: true, optional: true })
  reason: string | null;
}

@InputType()
export class ResolveCommentInput {
  @Field(() => ID)
  @Id()
  commentId: string;
}

@InputType()
export class OpenReportingPeriodInput {
  @Field(() => String, { description: 'A fiscal quarter, for example fy2027-q1.' })
  @Text({ max: 20 })
  code: string;
}
