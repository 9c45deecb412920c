// Plans as the API shows them, with what the viewer may do and what is missing.
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { RoleEnum } from '@plumbline/cities/server';
import { PLAN_ACTIONS, PLAN_STATES, type PlanAction, type PlanState } from '@plumbline/planning/domain';
import { GraphQLDate, GraphQLDateTime } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';

const PlanStateEnum = Object.fromEntries(PLAN_STATES.map((state) => [state, state])) as Record<
  PlanState,
  PlanState
>;
registerEnumType(PlanStateEnum, { name: 'PlanState', description: 'Where a plan is in its life.' });

/** `sendToLegal` is `SEND_TO_LEGAL` in the API. */
function enumName(action: PlanAction): string {
  return action.replace(/([A-Z])/g, '_$1').toUpperCase();
}

const PlanActionEnum = Object.fromEntries(PLAN_ACTIONS.map((action) => [enumName(action), action])) as Record<
  string,
  PlanAction
>;
registerEnumType(PlanActionEnum, { name: 'PlanAction', description: 'A step in the life of a plan.' });

@ObjectType('PlanTemplate', { description: "A version of a city's own pattern of a plan." })
export class PlanTemplateType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
  @Field(() => Int)
  version: number;
}

@ObjectType('PlanEvent', { description: "A step in a plan's life: who took it, when and why." })
export class PlanEventType {
  @Field(() => ID)
  id: string;
  @Field(() => String, { description: '"create", "import" or the name of the step, e.g. "submit".' })
  kind: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  @Field(() => String, { nullable: true })
  reason: string | null;
  personId: string | null;
}

@ObjectType('PlanViewerCan', { description: 'What the viewer may do with the plan now.' })
export class PlanViewerCan {
  @Field(() => Boolean)
  edit: boolean;
  @Field(() => Boolean, { description: 'Pin comments to its parts, and answer comments.' })
  comment: boolean;
  @Field(() => Boolean, { description: 'Move due dates, with a reason.' })
  redate: boolean;
  @Field(() => Boolean)
  submit: boolean;
  @Field(() => Boolean)
  return: boolean;
  @Field(() => Boolean)
  approve: boolean;
  @Field(() => Boolean)
  sign: boolean;
  @Field(() => [PlanActionEnum], { description: 'Every step the viewer may take now.' })
  actions: PlanAction[];
}

@ObjectType('PlanProblem', { description: 'Something that is missing in a plan or deserves a second look.' })
export class PlanProblemType {
  @Field(() => [String], { description: 'The item by its codes, outermost first.' })
  path: string[];
  @Field(() => String)
  message: string;
  @Field(() => Boolean, { description: 'True when the plan cannot be submitted with it.' })
  refuses: boolean;
}

@ObjectType('Plan', { description: "A planning team's plan." })
export class PlanType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Goes up with each change; name it when you act on the plan.' })
  version: number;
  @Field(() => String)
  title: string;
  @Field(() => PlanStateEnum)
  state: PlanState;
  @Field(() => GraphQLDate, { nullable: true })
  startsOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  endsOn: string | null;
  @Field(() => RoleEnum, { nullable: true, description: 'Who has to act next; null when nobody has to.' })
  heldBy: Role | null;
  @Field(() => GraphQLDateTime, { nullable: true, description: 'Since when that role has had to act.' })
  heldSince: Date | null;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean, { description: 'True for invented content of a demo.' })
  sample: boolean;
  planningTeamId: string;
  cycleId: string | null;
  templateId: string;
  legallyCleared: boolean;
  suspendedFrom: PlanState | null;
}
