// What people send to write a plan together: single fields, places in the outline, copies, and comments.
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsBoolean, IsIn, IsInt, IsOptional, Max, Min, ValidateNested } from 'class-validator';
import {
  LIMITS,
  LONGEST_COMMENT,
  MOST_YEARS,
  PLAN_FIELDS,
  PLAN_ITEM_KINDS,
  type PlanField,
  type PlanItemKind,
} from '@plumbline/planning/domain';
import { Day, GraphQLDate, Id, PageInput, Payload, Text, closedSet } from '@plumbline/platform/server';
import { PlanType } from '../plan.graphql';

export const PlanItemKindEnum = closedSet(
  'PlanItemKind',
  PLAN_ITEM_KINDS,
  'What a plan is made of, the plan itself included.',
);

/** The most fields one write can hold: more than any item has. */
const MOST_FIELDS = 20;
/** The most goals one copy can take over. */
const MOST_GOALS = 200;

@InputType({ isAbstract: true })
abstract class InPlan {
  @Field(() => ID)
  @Id()
  planId: string;
}

@InputType()
export class PlanPartInput extends InPlan {
  @Field(() => PlanItemKindEnum)
  @IsIn(PLAN_ITEM_KINDS)
  kind: PlanItemKind;
  @Field(() => ID)
  @Id()
  itemId: string;
}

@InputType()
export class PlanFieldInput {
  @Field(() => String, { description: 'The name of a field of this kind of item, for example "text".' })
  @IsIn(PLAN_FIELDS, { message: 'There is no field of this name.' })
  field: PlanField;
  @Field(() => String, { nullable: true, description: 'What stood there when you began to write.' })
  @IsOptional()
  seen?: string | null;
  @Field(() => String, { nullable: true, description: 'What you wrote; null empties it.' })
  @IsOptional()
  value?: string | null;
}

@InputType()
export class WritePlanItemInput extends PlanPartInput {
  @Field(() => [PlanFieldInput])
  @ArrayMaxSize(MOST_FIELDS)
  @ValidateNested({ each: true })
  @Type(() => PlanFieldInput)
  fields: PlanFieldInput[];
}

@InputType()
export class DatePlanItemInput extends PlanPartInput {
  @Field(() => GraphQLDate, { nullable: true, description: 'The due date you saw.' })
  @Day({ optional: true })
  seenDueOn?: string | null;
  @Field(() => GraphQLDate)
  @Day({ label: 'Due date' })
  dueOn: string;
  @Field(() => String, { nullable: true, description: 'Needed as soon as a date was given before.' })
  @Text({ max: LIMITS.reason, multiline: true, optional: true, label: 'Why does it move?' })
  reason?: string | null;
}

@InputType()
export class AddPlanItemInput extends InPlan {
  @Field(() => PlanItemKindEnum)
  @IsIn(PLAN_ITEM_KINDS)
  kind: PlanItemKind;
  @Field(() => ID, {
    nullable: true,
    description: 'The goal, strategy or deliverable it hangs below; left out for a goal.',
  })
  @Id({ optional: true })
  parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The sibling it follows; left out: last.' })
  @Id({ optional: true })
  afterId?: string | null;
  @Field(() => String)
  @Text({ max: LIMITS.text, multiline: true, label: 'Words' })
  text: string;
}

@InputType()
export class MovePlanItemInput extends PlanPartInput {
  @Field(() => ID, { nullable: true, description: 'Below what it stands from now on; left out for a goal.' })
  @Id({ optional: true })
  parentId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The sibling it follows; left out: first.' })
  @Id({ optional: true })
  afterId?: string | null;
}

@InputType()
export class MarkPlanOpenInput extends InPlan {}

@InputType()
export class CopyIntoPlanInput extends InPlan {
  @Field(() => ID, { description: 'A plan you may read.' })
  @Id()
  fromPlanId: string;
  @Field(() => [ID])
  @ArrayMaxSize(MOST_GOALS)
  goalIds: string[];
  @Field(() => Int, {
    nullable: true,
    description: 'By how many years the due dates move; left out: every date stays empty.',
  })
  @IsOptional()
  @IsInt()
  @Min(1)
  @Max(MOST_YEARS)
  years?: number | null;
  @Field(() => Boolean, {
    defaultValue: true,
    description:
      'Whether each goal takes along how its measures are defined: unit, groups, baseline, breaks; never targets or values.',
  })
  @IsBoolean()
  measures: boolean;
}

@InputType()
export class CommentOnPlanInput extends PlanPartInput {
  @Field(() => String, { nullable: true, description: 'The field it is about; left out: the whole item.' })
  @Text({ max: LIMITS.label, optional: true })
  field?: string | null;
  @Field(() => String)
  @Text({ max: LONGEST_COMMENT, multiline: true, label: 'Comment' })
  text: string;
}

@InputType()
export class PlanThreadInput extends InPlan {
  @Field(() => ID, { description: 'The comment that began the thread.' })
  @Id()
  threadId: string;
}

@InputType()
export class AnswerPlanCommentInput extends PlanThreadInput {
  @Field(() => String)
  @Text({ max: LONGEST_COMMENT, multiline: true, label: 'Answer' })
  text: string;
}

@ObjectType()
export class PlanWritingPayload extends Payload {
  @Field(() => PlanType, { nullable: true, description: 'The plan with its new version.' })
  plan?: PlanType | null;
  @Field(() => ID, { nullable: true, description: 'What was added or copied.' })
  itemId?: string | null;
}

/** Which changes of a plan are asked for. */
@ArgsType()
export class PlanChangesArgs {
  @Field(() => ID, { nullable: true, description: 'Only those of one item.' })
  @Id({ optional: true })
  itemId?: string | null;
  @Field(() => PageInput, { nullable: true })
  @ValidateNested()
  @Type(() => PageInput)
  page?: PageInput;
}
