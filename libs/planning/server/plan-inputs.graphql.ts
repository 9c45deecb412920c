// What people send to begin a plan or to take a step with it.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Min } from 'class-validator';
import { LIMITS } from '@plumbline/planning/domain';
import { Day, GraphQLDate, Id, Payload, Text, Warning, WebAddress } from '@plumbline/platform/server';
import { PlanType } from './plan.graphql';

@InputType()
export class CreatePlanInput {
  @Field(() => ID)
  @Id()
  teamId: string;
  @Field(() => ID, { nullable: true })
  @Id({ optional: true })
  cycleId?: string | null;
  @Field(() => ID, {
    nullable: true,
    description: "Left out: the city's first template, in its newest version.",
  })
  @Id({ optional: true })
  templateId?: string | null;
  @Field(() => String, { description: 'Unique among the plans of the team.' })
  @Text({ max: LIMITS.title })
  title: string;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  startsOn?: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  endsOn?: string | null;
  @Field(() => String, { nullable: true })
  @WebAddress({ optional: true })
  sourceUrl?: string | null;
}

@InputType()
export class PlanStepInput {
  @Field(() => ID)
  @Id()
  planId: string;
  @Field(() => Int, { description: 'The version you saw.' })
  @IsInt()
  @Min(1)
  expectedVersion: number;
}

@InputType()
export class ReasonedPlanStepInput extends PlanStepInput {
  // Optional in shape only: an empty reason gets the plan's own sentence, not one about a form field.
  @Field(() => String, { description: 'Why, in words; it stays with the plan.' })
  @Text({ max: LIMITS.reason, multiline: true, optional: true })
  reason: string | null;
}

@ObjectType()
export class PlanPayload extends Payload {
  @Field(() => PlanType, { nullable: true })
  plan?: PlanType | null;
  @Field(() => [Warning], {
    defaultValue: [],
    description: 'What deserves a second look although the plan was submitted.',
  })
  warnings?: Warning[];
}
