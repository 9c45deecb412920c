// The attention list as the API shows it: counts by team and reason, and the items behind them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { DeliverableStatusEnum, PlanningTeamType, RoleEnum } from '@plumbline/cities/server';
import type { DeliverableStatus, PlanState } from '@plumbline/planning/domain';
import { GraphQLDate, GraphQLDateTime, closedSet } from '@plumbline/platform/server';
import type { Role } from '@plumbline/policy';
import { ATTENTION_KINDS, type AttentionKind } from '@plumbline/reporting/domain';
import type { AttentionSubject } from './attention.queries';

export const AttentionKindEnum = closedSet(
  'AttentionKind',
  ATTENTION_KINDS,
  'Why something is on the attention list. STALE: nothing said for more than 60 days. LEGAL_DATE: within 60 days, or missed.',
);

const AttentionSubjectEnum = closedSet(
  'AttentionSubject',
  ['DELIVERABLE', 'REPORT', 'PLAN', 'GOAL', 'CYCLE_STEP'] as const satisfies readonly AttentionSubject[],
  'What an item of the attention list is.',
);

@ObjectType('AttentionCount', { description: 'How many items there are for a reason.' })
export class AttentionCountType {
  @Field(() => AttentionKindEnum)
  kind: AttentionKind;

  @Field(() => Int)
  count: number;
}

@ObjectType('NextLegalDate', { description: 'The earliest step still to come, or else the one missed last.' })
export class NextLegalDateType {
  @Field(() => String)
  name: string;

  @Field(() => String)
  cycleName: string;

  @Field(() => GraphQLDate, { description: 'The day promised last, or else the one the law sets.' })
  day: string;

  @Field(() => GraphQLDate, { nullable: true })
  statutoryOn: string | null;
}

@ObjectType('AttentionRow', { description: 'One team: its counts are exactly its items, counted.' })
export class AttentionRowType {
  @Field(() => PlanningTeamType)
  team: PlanningTeamType;

  @Field(() => [AttentionCountType], { description: 'Every reason, in a fixed order, zeros included.' })
  counts: AttentionCountType[];

  @Field(() => NextLegalDateType, { nullable: true })
  nextLegalDate: NextLegalDateType | null;
}

@ObjectType('Attention', { description: 'What needs attention in the viewer’s portfolio.' })
export class AttentionType {
  @Field(() => [AttentionRowType])
  rows: AttentionRowType[];

  @Field(() => [AttentionCountType], { description: 'The rows added up.' })
  totals: AttentionCountType[];

  @Field(() => NextLegalDateType, { nullable: true, description: 'The earliest of all teams.' })
  nextLegalDate: NextLegalDateType | null;
}

@ObjectType('AttentionItem', {
  description: 'One thing on the list for one reason; what does not apply to it is null.',
})
export class AttentionItemType {
  @Field(() => ID)
  id: string;

  @Field(() => AttentionKindEnum)
  kind: AttentionKind;

  @Field(() => AttentionSubjectEnum)
  subject: AttentionSubject;

  @Field(() => ID)
  subjectId: string;

  @Field(() => PlanningTeamType)
  team: PlanningTeamType;

  @Field(() => ID, { nullable: true })
  planId: string | null;

  @Field(() => String, { nullable: true })
  planTitle: string | null;

  @Field(() => String, { nullable: true })
  code: string | null;

  @Field(() => String)
  text: string;

  @Field(() => DeliverableStatusEnum, { nullable: true, description: 'What was said last, approved or not.' })
  status: DeliverableStatus | null;

  @Field(() => String, { nullable: true, description: 'For a plan: its state.' })
  planState: PlanState | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day first promised.' })
  originalDueOn: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day that counts now.' })
  dueOn: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'For a step of a cycle: the day the law sets.' })
  statutoryOn: string | null;

  @Field(() => Int, { nullable: true, description: 'How often its due day was moved.' })
  replans: number | null;

  @Field(() => String, { nullable: true, description: 'Why it was moved the last time.' })
  replanReason: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The last update, or the day an update was first asked for.',
  })
  silentSince: string | null;

  @Field(() => String, { nullable: true })
  ownerRole: string | null;

  @Field(() => RoleEnum, { nullable: true, description: 'On whose desk it lies.' })
  heldBy: Role | null;

  @Field(() => GraphQLDateTime, { nullable: true })
  heldSince: Date | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The last day that desk has for it, in business days of the city; null when no clock runs.',
  })
  deskEndsOn: string | null;

  @Field(() => Boolean, { description: 'Whether it lies there longer than the city grants.' })
  heldTooLong: boolean;

  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType()
export class AttentionItemPage {
  @Field(() => [AttentionItemType])
  items: AttentionItemType[];

  @Field(() => Int, { description: 'The same number as in the counts.' })
  totalCount: number;
}
