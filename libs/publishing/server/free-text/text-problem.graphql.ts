// Texts of a draft that may say too much, and what a director decides about them.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, Max, Min } from 'class-validator';
import { GraphQLDateTime, Id, Text, closedSet } from '@plumbline/platform/server';
import { TEXT_FIELDS, type TextField } from '@plumbline/publishing/domain';
import { TEXT_FINDING_KINDS, type TextFindingKind } from '@plumbline/reporting/domain';

const TextFieldEnum = closedSet('TextField', TEXT_FIELDS, 'Which text of a release it is.');
export const TextFindingKindEnum = closedSet(
  'TextFindingKind',
  TEXT_FINDING_KINDS,
  'What is found in a text: something that names one person, or a small number beside the name of a group.',
);

@ObjectType({ description: 'What a director decided about a finding, for exactly this text at this place.' })
export class TextDecisionType {
  @Field(() => String)
  reason: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  byId: string;
}

/** What was found in a text, with the words around it. */
@ObjectType({ isAbstract: true })
export class FoundInText {
  @Field(() => ID)
  id: string;
  @Field(() => TextFindingKindEnum)
  kind: TextFindingKind;
  @Field(() => String)
  found: string;
  @Field(() => String, { description: 'The words just before it.' })
  before: string;
  @Field(() => String, { description: 'The words just after it.' })
  after: string;
}

@ObjectType({
  description:
    'Something in a text of a draft that may say too much. Without a decision the draft cannot be published.',
})
export class TextFindingType extends FoundInText {
  @Field(() => [String], {
    description: 'Team, plan, goal, and what is below it; empty for title and notes.',
  })
  path: string[];
  @Field(() => TextFieldEnum)
  field: TextField;
  @Field(() => Boolean, { description: 'The text can be left out of the release.' })
  removable: boolean;
  @Field(() => ID, {
    nullable: true,
    description: 'The report in which the text can be changed, once it is unlocked.',
  })
  reportId: string | null;
  @Field(() => ID, { nullable: true, description: 'The plan in which the text can be changed.' })
  planId: string | null;
  @Field(() => TextDecisionType, {
    nullable: true,
    description: 'Why it may be published; null while nobody decided.',
  })
  decision: TextDecisionType | null;
}

@ObjectType({ description: 'A text that was left out of a draft; the public reads a mark in its place.' })
export class RemovedTextType {
  @Field(() => ID)
  id: string;
  @Field(() => TextFindingKindEnum)
  kind: TextFindingKind;
  @Field(() => [String])
  path: string[];
  @Field(() => TextFieldEnum)
  field: TextField;
  @Field(() => TextDecisionType)
  decision: TextDecisionType;
}

@InputType({ isAbstract: true })
abstract class OnTextInput {
  @Field(() => ID)
  @Id()
  releaseDraftId: string;
  @Field(() => Int)
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  expectedVersion: number;
  @Field(() => ID, { description: 'Id of one of `textFindings` or `removedTexts`.' })
  @Text({ max: 64 })
  findingId: string;
}

@InputType()
export class ExplainTextInput extends OnTextInput {
  @Field(() => String, { description: 'Why it may be published, for the record of the city.' })
  @Text({ max: 1000, multiline: true, label: 'Why may it be published?' })
  reason: string;
}

@InputType()
export class RemoveTextInput extends OnTextInput {
  @Field(() => String, { description: 'Why it is left out, for the record of the city.' })
  @Text({ max: 1000, multiline: true, label: 'Why is it left out?' })
  reason: string;
}

@InputType()
export class TakeBackOnTextInput extends OnTextInput {}
