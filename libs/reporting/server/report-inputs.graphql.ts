// What people send about reports, with the shape each field must have.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import { DeliverableStatusEnum } from '@plumbline/cities/server';
import { DELIVERABLE_STATUSES, type DeliverableStatus } from '@plumbline/planning/domain';
import { Day, GraphQLDate, Id, Text, WebAddress } from '@plumbline/platform/server';
import { ENTRY_LABELS, NOTE_LIMIT, type CommentSubject } from '@plumbline/reporting/domain';
import { COMMENT_SUBJECTS, CommentSubjectEnum } from './review.graphql';

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
    description:
      'One sentence on why the status is another one than the dates suggest; kept only where it is. For reviewers.',
  })
  @Text({ max: NOTE_LIMIT, multiline: true, optional: true, label: ENTRY_LABELS.statusReason })
  statusReason?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why there is no update yet; kept only without a status.',
  })
  @Text({ max: NOTE_LIMIT, multiline: true, optional: true, label: ENTRY_LABELS.blankReason })
  blankReason?: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The day on which it is asked for again; kept only without a status.',
  })
  @Day({ optional: true, label: ENTRY_LABELS.askAgainOn })
  askAgainOn?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What changed, for the public; at most 280 characters.',
  })
  @Text({ max: NOTE_LIMIT, multiline: true, optional: true, label: ENTRY_LABELS.note })
  note?: string | null;

  @Field(() => String, { nullable: true, description: 'More, for reviewers.' })
  @Text({ max: 4000, multiline: true, optional: true, label: ENTRY_LABELS.detail })
  detail?: string | null;

  @Field(() => String, { nullable: true, description: 'What stands in the way, or what help is needed.' })
  @Text({ max: 1000, multiline: true, optional: true, label: ENTRY_LABELS.blocker })
  blocker?: string | null;

  @Field(() => String, { nullable: true })
  @WebAddress({ optional: true, label: ENTRY_LABELS.evidenceUrl })
  evidenceUrl?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Repeats last time’s status, note and blocker where you give none.',
  })
  @IsOptional()
  @IsBoolean({ message: 'Same as last must be yes or no.' })
  sameAsLast?: boolean | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day it was completed, wholly or partly.' })
  @Day({ optional: true, label: ENTRY_LABELS.actualOn })
  actualOn?: string | null;
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
export class ApproveUnchangedReportsInput {
  @Field(() => [ReportStepInput], { description: 'At most 100; all of them are approved, or none.' })
  @ValidateNested({ each: true })
  @Type(() => ReportStepInput)
  @ArrayMaxSize(100, { message: 'Choose at most 100 reports at once.' })
  reports: ReportStepInput[];
}

@InputType()
export class SubmitQuarterlyReportInput extends ReportStepInput {}

@InputType()
export class ApproveQuarterlyReportInput extends ReportStepInput {}

@InputType()
export class SaveSummaryInput extends ReportStepInput {
  @Field(() => String, { nullable: true })
  @Text({ max: 4000, multiline: true, optional: true, label: ENTRY_LABELS.summary })
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

  @Field(() => ID, {
    nullable: true,
    description: 'With subject DELIVERABLE: exactly this piece of its evidence, which must not be removed.',
  })
  @Id({ optional: true })
  evidenceId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'With subject METRIC: exactly this number of it, one that is due with the report or one of earlierNumbers.',
  })
  @Id({ optional: true })
  observationId?: string | null;

  @Field(() => String)
  @Text({ max: 2000, multiline: true, label: 'Comment' })
  text: string;
}

@InputType()
export class ReturnQuarterlyReportInput extends ReportStepInput {
  @Field(() => String, { description: 'Required. It stays on record.' })
  @Text({ max: 2000, multiline: true, optional: true, label: 'Why do you return it?' })
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
  @Text({ max: 2000, multiline: true, optional: true, label: 'Why is it unlocked?' })
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
