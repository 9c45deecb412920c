// Planning cycles as the API shows them.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsInt, Min, ValidateNested } from 'class-validator';
import { LIMITS } from '@plumbline/planning/domain';
import { Day, GraphQLDate, GraphQLDateTime, Id, Payload, Text } from '@plumbline/platform/server';

@ObjectType('CycleStepRevision', { description: 'A date that was changed after it had been given, and why.' })
export class CycleStepRevisionType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: '"committedOn" or "actualOn".' })
  field: string;
  @Field(() => GraphQLDate, { name: 'from', nullable: true })
  fromOn: string | null;
  @Field(() => GraphQLDate, { name: 'to', nullable: true, description: 'Null when the date was taken back.' })
  toOn: string | null;
  @Field(() => String)
  reason: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  personId: string | null;
}

@ObjectType('CycleStep', {
  description: 'A step of a cycle: what the law says, what was promised, when it happened.',
})
export class CycleStepType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Goes up with each change; name it when you revise the step.' })
  version: number;
  @Field(() => String)
  name: string;
  @Field(() => GraphQLDate, { nullable: true, description: 'The day the law sets; null when it sets none.' })
  statutoryOn: string | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'The day the city promised last.' })
  committedOn: string | null;
  @Field(() => GraphQLDate, { nullable: true, description: 'The day it happened; null when it has not.' })
  actualOn: string | null;
}

@ObjectType('Cycle', { description: 'A round of planning, with its legal steps.' })
export class CycleType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => GraphQLDate)
  startsOn: string;
  @Field(() => GraphQLDate)
  endsOn: string;
}

@InputType()
export class CycleStepInput {
  @Field(() => String)
  @Text({ max: LIMITS.cycleName })
  name: string;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  statutoryOn?: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  committedOn?: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  @Day({ optional: true })
  actualOn?: string | null;
}

@InputType()
export class AddCycleInput {
  @Field(() => String)
  @Text({ max: LIMITS.cycleName })
  name: string;
  @Field(() => GraphQLDate)
  @Day()
  startsOn: string;
  @Field(() => GraphQLDate)
  @Day()
  endsOn: string;
  @Field(() => [CycleStepInput], { description: 'In their order; 1 to 30.' })
  @ValidateNested({ each: true })
  @Type(() => CycleStepInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(30)
  steps: CycleStepInput[];
}

@InputType()
export class ReviseCycleStepInput {
  @Field(() => ID)
  @Id()
  cycleStepId: string;
  @Field(() => Int)
  @IsInt()
  @Min(1)
  expectedVersion: number;
  @Field(() => GraphQLDate, { nullable: true, description: 'Leave out to keep it.' })
  @Day({ optional: true })
  committedOn?: string | null;
  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Leave out to keep it; null takes a wrong one back.',
  })
  @Day({ optional: true })
  actualOn?: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'Needed as soon as a date changes that was given before.',
  })
  @Text({ max: LIMITS.reason, multiline: true, optional: true })
  reason?: string | null;
}

@ObjectType()
export class CyclePayload extends Payload {
  @Field(() => CycleType, { nullable: true })
  cycle?: CycleType | null;
}

@ObjectType()
export class CycleStepPayload extends Payload {
  @Field(() => CycleStepType, { nullable: true })
  cycleStep?: CycleStepType | null;
}
