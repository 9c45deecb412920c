// Deliverables with their dates as the API shows them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeliverableStatusEnum } from '@plumbline/cities/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import { GraphQLDate, GraphQLDateTime } from '@plumbline/platform/server';

@ObjectType('DateChange', {
  description: 'A due date that moved, and why. The first setting of a date is no change.',
})
export class DateChangeType {
  @Field(() => ID)
  id: string;
  @Field(() => GraphQLDate, { name: 'from', nullable: true })
  fromOn: string | null;
  @Field(() => GraphQLDate, { name: 'to', nullable: true })
  toOn: string | null;
  @Field(() => String)
  reason: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  personId: string | null;
}

@ObjectType('Milestone', { description: 'A step on the way to a deliverable.' })
export class MilestoneType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  text: string;
  @Field(() => GraphQLDate, { nullable: true })
  originalDueOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  currentDueOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  actualOn: string | null;
}

@ObjectType('Deliverable', { description: 'What is promised and reported on each quarter.' })
export class DeliverableType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Goes up with each change; name it when you edit or redate.' })
  version: number;
  @Field(() => String, { description: 'Unique in its plan.' })
  code: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true, description: 'The role that is responsible, never a name.' })
  ownerRole: string | null;
  @Field(() => DeliverableStatusEnum, {
    nullable: true,
    description: 'By the last approved report; null before the first.',
  })
  status: DeliverableStatus | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'The first promise; it never changes.' })
  originalDueOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  currentDueOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  actualOn: string | null;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean, { description: 'True for invented content of a demo.' })
  sample: boolean;
  @Field(() => ID, { nullable: true, description: 'The strategy of its goal that it follows, if any.' })
  strategyId: string | null;
  planId: string;
  goalId: string;
  departmentId: string | null;
}
