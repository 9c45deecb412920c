// What a review leaves behind: steps, comments, what is missing, and the history of a report.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoleEnum } from '@plumbline/cities/server';
import { GraphQLDateTime, closedSet } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import {
  REPORT_EVENT_KINDS,
  type CommentSubject,
  type ReportEventKind,
  type ReviewStepState,
} from '@plumbline/reporting/domain';

export const COMMENT_SUBJECTS: readonly CommentSubject[] = ['REPORT', 'DELIVERABLE', 'METRIC'];

export const CommentSubjectEnum = closedSet(
  'CommentSubject',
  COMMENT_SUBJECTS,
  'What a comment or problem is about.',
);

const ReviewStepStateEnum = closedSet(
  'ReviewStepState',
  ['WAITING', 'CURRENT', 'PASSED'] as const satisfies readonly ReviewStepState[],
  'Where a review step stands.',
);

const ReportEventKindEnum = closedSet('ReportEventKind', REPORT_EVENT_KINDS, 'What happened to a report.');

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

  @Field(() => ID, {
    nullable: true,
    description: 'The piece of evidence of the deliverable it is about; null for none in particular.',
  })
  evidenceId: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'The number of the metric it is about, as it was when the comment was written; null for none in particular.',
  })
  observationId: string | null;

  @Field(() => String)
  text: string;

  @Field(() => GraphQLDateTime)
  at: Date;

  @Field(() => GraphQLDateTime, { nullable: true })
  resolvedAt: Date | null;

  byPersonId: string | null;
  resolvedById: string | null;
  reportId: string;
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

  @Field(() => ID, {
    nullable: true,
    description: "The reviewer's comment that waits for an answer; null for everything else.",
  })
  commentId: string | null;
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
