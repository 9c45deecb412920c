// What the API says about a plan that is written together: its template, its history, its comments, what was removed.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import {
  COMMENT_KINDS,
  PLAN_CHANGE_KINDS,
  type CommentKind,
  type PlanChangeKind,
  type PlanItemKind,
} from '@plumbline/planning/domain';
import { GraphQLDateTime, closedSet } from '@plumbline/platform/server';
import { PlanItemKindEnum } from './authoring-inputs.graphql';

const PlanChangeKindEnum = closedSet(
  'PlanChangeKind',
  PLAN_CHANGE_KINDS,
  'What happened to an item of a plan.',
);
const PlanCommentKindEnum = closedSet('PlanCommentKind', COMMENT_KINDS, 'What was added to a thread.');

@ObjectType('PlanLevel', { description: "A level of a plan with the template's own words for it." })
export class PlanLevelType {
  @Field(() => String)
  level: string;
  @Field(() => String)
  singular: string;
  @Field(() => String)
  plural: string;
}

@ObjectType('PlanForm', { description: 'What the template of a plan asks for.' })
export class PlanFormType {
  @Field(() => [PlanLevelType])
  levels: PlanLevelType[];
  @Field(() => [String], { description: 'Parts that must be filled in, e.g. "deliverable.owner".' })
  requiredParts: string[];
  @Field(() => [String], { description: 'The horizons to choose from; empty when the city has none.' })
  horizons: string[];
  @Field(() => [String], { description: 'The priorities to choose from; empty when any text will do.' })
  priorities: string[];
  @Field(() => String, { description: '"NOT_ASKED", "WARNING" or "REFUSAL".' })
  outcomeMeasure: string;
}

@ObjectType('PlanChange', { description: 'One change of a plan: who, when, the old words and the new.' })
export class PlanChangeType {
  @Field(() => ID)
  id: string;
  @Field(() => PlanItemKindEnum)
  itemKind: PlanItemKind;
  @Field(() => ID)
  itemId: string;
  @Field(() => String, { description: 'What the item was called then.' })
  itemName: string;
  @Field(() => PlanChangeKindEnum)
  kind: PlanChangeKind;
  @Field(() => String, { nullable: true, description: 'Null when the item came, went or moved.' })
  field: string | null;
  @Field(() => String, { nullable: true })
  fromValue: string | null;
  @Field(() => String, { nullable: true })
  toValue: string | null;
  @Field(() => GraphQLDateTime)
  at: Date;
  personId: string | null;
}

@ObjectType()
export class PlanChangePage {
  @Field(() => [PlanChangeType])
  items: PlanChangeType[];
  @Field(() => Int)
  totalCount: number;
}

@ObjectType('PlanDifference', { description: 'What differs from the edition that was returned.' })
export class PlanDifferenceType {
  @Field(() => PlanItemKindEnum)
  itemKind: PlanItemKind;
  @Field(() => ID)
  itemId: string;
  @Field(() => String)
  itemName: string;
  @Field(() => PlanChangeKindEnum)
  kind: PlanChangeKind;
  @Field(() => String, { nullable: true })
  field: string | null;
  @Field(() => String, { nullable: true })
  from: string | null;
  @Field(() => String, { nullable: true })
  to: string | null;
}

@ObjectType('PlanCommentEntry', { description: 'A comment, an answer to it, or that it was resolved.' })
export class PlanCommentEntryType {
  @Field(() => ID)
  id: string;
  @Field(() => PlanCommentKindEnum)
  kind: CommentKind;
  @Field(() => String, { nullable: true })
  text: string | null;
  @Field(() => GraphQLDateTime)
  at: Date;
  personId: string | null;
}

@ObjectType('PlanCommentViewerCan', { description: 'What the viewer may do with a comment now.' })
export class PlanCommentViewerCan {
  @Field(() => Boolean)
  answer: boolean;
  @Field(() => Boolean, {
    description: 'Resolve it or open it again: whoever wrote the comment, and whoever drafts the plan.',
  })
  resolve: boolean;
}

@ObjectType('PlanCommentThread', { description: 'A comment pinned to an item or a field, with its answers.' })
export class PlanCommentThreadType {
  @Field(() => ID)
  id: string;
  @Field(() => PlanItemKindEnum)
  itemKind: PlanItemKind;
  @Field(() => ID)
  itemId: string;
  @Field(() => String, { nullable: true, description: 'Null when it is about the whole item.' })
  field: string | null;
  @Field(() => Boolean)
  resolved: boolean;
  @Field(() => [PlanCommentEntryType], {
    description:
      'Oldest first; the first is the comment itself, except for counsel, who of an older one sees only what was said while the plan lay with the law department.',
  })
  entries: PlanCommentEntryType[];
  openedBy: string | null;
  planId: string;
}

@ObjectType('RemovedPlanItem', { description: 'What was removed from a plan and can come back.' })
export class RemovedPlanItemType {
  @Field(() => ID)
  id: string;
  @Field(() => PlanItemKindEnum)
  kind: PlanItemKind;
  @Field(() => String)
  name: string;
  @Field(() => String)
  text: string;
  @Field(() => GraphQLDateTime)
  removedAt: Date;
}

@ObjectType('PlanItemOrigin', { description: 'Where something in a plan was copied from.' })
export class PlanItemOriginType {
  @Field(() => ID, { description: 'The copy.' })
  id: string;
  @Field(() => String)
  code: string;
  @Field(() => String)
  planTitle: string;
}
