// What people send to write goals, strategies, deliverables and milestones. In edits, a field left out stays as it is.
import { Field, ID, InputType, Int, ObjectType, PartialType, PickType } from '@nestjs/graphql';
import { IsBoolean, IsInt, IsOptional, Min } from 'class-validator';
import { LIMITS } from '@plumbline/planning/domain';
import { Day, GraphQLDate, Id, Payload, Text, WebAddress } from '@plumbline/platform/server';
import { DeliverableType } from './deliverable.graphql';
import { GoalType, StrategyType } from './goal.graphql';
import { PlanType } from './plan.graphql';

@InputType({ isAbstract: true })
abstract class Versioned {
  @Field(() => Int, {
    description: 'The version you saw: of the plan when you add, of the thing itself when you edit it.',
  })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType()
export class AddGoalInput extends Versioned {
  @Field(() => ID)
  @Id()
  planId: string;
  @Field(() => String, { description: 'Unique in the plan: letters, digits, dot, hyphen, underscore.' })
  @Text({ max: LIMITS.label })
  code: string;
  @Field(() => String)
  @Text({ max: LIMITS.text, multiline: true })
  text: string;
  @Field(() => String, { nullable: true })
  @Text({ max: LIMITS.label, optional: true })
  horizon?: string | null;
  @Field(() => String, { nullable: true })
  @Text({ max: LIMITS.label, optional: true })
  priority?: string | null;
  @Field(() => String, { nullable: true })
  @Text({ max: LIMITS.label, optional: true })
  theme?: string | null;
  @Field(() => String, { nullable: true })
  @Text({ max: LIMITS.label, optional: true })
  planArea?: string | null;
  @Field(() => String, { nullable: true })
  @Text({ max: LIMITS.label, optional: true })
  populationFocus?: string | null;
  @Field(() => String, { nullable: true })
  @Text({ max: LIMITS.label, optional: true })
  geographyFocus?: string | null;
  @Field(() => Boolean, { nullable: true })
  @IsOptional()
  @IsBoolean()
  isProcess?: boolean | null;
  @Field(() => String, { nullable: true })
  @WebAddress({ optional: true })
  sourceUrl?: string | null;
}

@InputType()
export class EditGoalInput extends PartialType(
  PickType(AddGoalInput, [
    'text',
    'horizon',
    'priority',
    'theme',
    'planArea',
    'populationFocus',
    'geographyFocus',
    'isProcess',
    'sourceUrl',
  ] as const),
) {
  @Field(() => ID)
  @Id()
  goalId: string;
  @Field(() => Int, { description: 'The version of the goal you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType()
export class AddStrategyInput extends Versioned {
  @Field(() => ID)
  @Id()
  goalId: string;
  @Field(() => String)
  @Text({ max: LIMITS.label })
  code: string;
  @Field(() => String)
  @Text({ max: LIMITS.text, multiline: true })
  text: string;
  @Field(() => String, { nullable: true })
  @WebAddress({ optional: true })
  sourceUrl?: string | null;
}

@InputType()
export class EditStrategyInput extends PartialType(
  PickType(AddStrategyInput, ['text', 'sourceUrl'] as const),
) {
  @Field(() => ID)
  @Id()
  strategyId: string;
  @Field(() => Int, { description: 'The version of the strategy you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType()
export class AddDeliverableInput extends Versioned {
  @Field(() => ID)
  @Id()
  goalId: string;
  @Field(() => String)
  @Text({ max: LIMITS.label })
  code: string;
  @Field(() => String)
  @Text({ max: LIMITS.text, multiline: true })
  text: string;
  @Field(() => ID, { nullable: true, description: 'A strategy of the same goal.' })
  @Id({ optional: true })
  strategyId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: 'A department of the planning team; left out when the whole team owns it.',
  })
  @Id({ optional: true })
  departmentId?: string | null;
  @Field(() => String, { nullable: true, description: 'A role, not a name.' })
  @Text({ max: LIMITS.label, optional: true })
  ownerRole?: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  dueOn?: string | null;
  @Field(() => String, { nullable: true })
  @WebAddress({ optional: true })
  sourceUrl?: string | null;
}

@InputType()
export class EditDeliverableInput extends PartialType(
  PickType(AddDeliverableInput, ['text', 'strategyId', 'departmentId', 'ownerRole', 'sourceUrl'] as const),
) {
  @Field(() => ID)
  @Id()
  deliverableId: string;
  @Field(() => Int, { description: 'The version of the deliverable you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType()
export class AddMilestoneInput extends Versioned {
  @Field(() => ID)
  @Id()
  deliverableId: string;
  @Field(() => String, { description: 'Unique in its deliverable.' })
  @Text({ max: LIMITS.milestone })
  text: string;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  dueOn?: string | null;
}

@InputType()
export class RedateDeliverableInput {
  @Field(() => ID)
  @Id()
  deliverableId: string;
  @Field(() => Int, { description: 'The version of the deliverable you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
  @Field(() => GraphQLDate)
  @Day()
  dueOn: string;
  @Field(() => String, { nullable: true, description: 'Needed as soon as a date was given before.' })
  @Text({ max: LIMITS.reason, multiline: true, optional: true })
  reason?: string | null;
}

@ObjectType()
export class GoalPayload extends Payload {
  @Field(() => GoalType, { nullable: true })
  goal?: GoalType | null;
  @Field(() => PlanType, { nullable: true, description: 'The plan with its new version.' })
  plan?: PlanType | null;
}

@ObjectType()
export class StrategyPayload extends Payload {
  @Field(() => StrategyType, { nullable: true })
  strategy?: StrategyType | null;
  @Field(() => PlanType, { nullable: true, description: 'The plan with its new version.' })
  plan?: PlanType | null;
}

@ObjectType()
export class DeliverablePayload extends Payload {
  @Field(() => DeliverableType, { nullable: true })
  deliverable?: DeliverableType | null;
  @Field(() => PlanType, { nullable: true, description: 'The plan with its new version.' })
  plan?: PlanType | null;
}
