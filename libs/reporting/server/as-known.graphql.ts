// A report as it was known at a moment, as the API shows it.
import { Field, ObjectType } from '@nestjs/graphql';
import type { QuarterlyReportState } from '@plumbline/reporting/domain';
import { ProgressUpdateType } from './progress.graphql';
import { QuarterlyReportStateEnum } from './report.graphql';
import { PinnedCommentType, ReportEventType } from './review.graphql';

@ObjectType('ReportAsKnown', { description: 'What stood in a report at a moment.' })
export class ReportAsKnownType {
  @Field(() => QuarterlyReportStateEnum, {
    nullable: true,
    description: 'Null before the report was opened.',
  })
  state: QuarterlyReportState | null;

  @Field(() => String, { nullable: true, description: 'As it was last submitted by then.' })
  submittedSummary: string | null;

  @Field(() => [ProgressUpdateType], { description: 'The updates that stood then.' })
  updates: ProgressUpdateType[];

  @Field(() => [PinnedCommentType], {
    description: 'Comments made by then; answered only where that was by then.',
  })
  comments: PinnedCommentType[];

  @Field(() => [ReportEventType], { description: 'Decisions by then, oldest first.' })
  events: ReportEventType[];
}
