// What a report said before it was opened again, beside what it says now, as the API shows it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeliverableStatusEnum } from '@plumbline/cities/server';
import type { MissingReason } from '@plumbline/measuring/domain';
import { MissingReasonEnum } from '@plumbline/measuring/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { GraphQLDate, GraphQLDateTime, closedSet } from '@plumbline/platform/server';

const REVISION_ENDS = ['APPROVED', 'RETURNED'] as const;
export type RevisionEnd = (typeof REVISION_ENDS)[number];

const RevisionEndEnum = closedSet('RevisionEnd', REVISION_ENDS, 'How a submission ended before this one.');

@ObjectType('ItemBefore', { description: 'What a submission said about a deliverable.' })
export class ItemBeforeType {
  @Field(() => ID)
  deliverableId: string;

  @Field(() => DeliverableStatusEnum, { nullable: true })
  status: DeliverableStatus | null;

  @Field(() => String, { nullable: true })
  statusReason?: string | null;

  @Field(() => String, { nullable: true })
  blankReason?: string | null;

  @Field(() => GraphQLDate, { nullable: true })
  askAgainOn?: string | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => String, { nullable: true })
  blocker: string | null;

  @Field(() => GraphQLDate, { nullable: true })
  actualOn: string | null;

  @Field(() => String, { nullable: true })
  evidenceUrl: string | null;

  @Field(() => String, { nullable: true })
  detail: string | null;
}

@ObjectType('ValueBefore', { description: 'What a submission said about one group of a metric.' })
export class ValueBeforeType {
  @Field(() => ID)
  metricId: string;

  @Field(() => ID, { nullable: true, description: 'Null is the total.' })
  categoryId: string | null;

  @Field(() => String, { nullable: true })
  value: string | null;

  @Field(() => MissingReasonEnum, { nullable: true })
  missingReason: MissingReason | null;
}

@ObjectType('RevisionBefore', {
  description: 'An earlier submission of the same report: as it was last approved, or last returned.',
})
export class RevisionBeforeType {
  @Field(() => Int, { description: 'From 1, in the order of submissions.' })
  number: number;

  @Field(() => RevisionEndEnum)
  end: RevisionEnd;

  @Field(() => GraphQLDateTime, { description: 'When it was approved or returned.' })
  at: Date;

  @Field(() => String, { nullable: true })
  summary: string | null;

  @Field(() => [ItemBeforeType])
  items: ItemBeforeType[];

  @Field(() => [ValueBeforeType])
  values: ValueBeforeType[];
}
