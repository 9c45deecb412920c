// What was said about a promise in a report, as the API shows it.
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { DeliverableStatusEnum } from '@plumbline/cities/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { GraphQLDate, GraphQLDateTime } from '@plumbline/platform/server';

@ObjectType('ProgressUpdate', { description: 'What was said about a deliverable in a report.' })
export class ProgressUpdateType {
  @Field(() => ID)
  id: string;

  @Field(() => DeliverableStatusEnum, { nullable: true })
  status: DeliverableStatus | null;

  @Field(() => DeliverableStatusEnum, {
    nullable: true,
    description: 'What dates and milestones suggested when it was said; null when they said nothing.',
  })
  suggestedStatus: DeliverableStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'Why the status is another one than the dates suggested.',
  })
  statusReason: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no update yet.' })
  blankReason: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day on which a blank is asked for again.' })
  askAgainOn: string | null;

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
