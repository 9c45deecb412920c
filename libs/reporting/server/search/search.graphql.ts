// What a search finds and what was opened last, as the API shows it.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import { FOUND_KINDS, RECENT_KINDS, type FoundKind, type RecentKind } from '@plumbline/reporting/domain';
import { closedSet, Id, Payload } from '@plumbline/platform/server';

export const FoundKindEnum = closedSet('FoundKind', FOUND_KINDS, 'What kind of thing a search found.');
export const RecentKindEnum = closedSet('RecentKind', RECENT_KINDS, 'What kind of thing was opened.');

@ObjectType('ExcerptPart', { description: 'A piece of text around what was found.' })
export class ExcerptPartType {
  @Field(() => String)
  text: string;

  @Field(() => Boolean, { description: 'Whether these are the words that were looked for.' })
  found: boolean;
}

@ObjectType('FoundItem')
export class FoundItemType {
  @Field(() => FoundKindEnum)
  kind: FoundKind;

  @Field(() => ID, { description: 'Of the thing itself; for a milestone or an update its deliverable.' })
  itemId: string;

  @Field(() => String, { nullable: true, description: 'The code it goes by in its plan.' })
  code: string | null;

  @Field(() => [ExcerptPartType], { description: 'Its words, or those around what was found.' })
  excerpt: ExcerptPartType[];

  @Field(() => ID, { nullable: true })
  planId: string | null;

  @Field(() => String, { nullable: true })
  planTitle: string | null;

  @Field(() => ID, { nullable: true, description: 'The report an update stands in, or the report found.' })
  reportId: string | null;

  @Field(() => String, { nullable: true })
  periodLabel: string | null;

  @Field(() => String)
  teamName: string;

  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType('FoundCount')
export class FoundCountType {
  @Field(() => FoundKindEnum)
  kind: FoundKind;

  @Field(() => Int)
  count: number;
}

@ObjectType('SearchResult')
export class SearchResultType {
  @Field(() => [FoundCountType], { description: 'How many of each kind were found, only kinds with any.' })
  counts: FoundCountType[];

  @Field(() => [FoundItemType], {
    description: 'The best first, at most 50; of one kind where one was asked.',
  })
  items: FoundItemType[];
}

@ObjectType('RecentItem')
export class RecentItemType {
  @Field(() => RecentKindEnum)
  kind: RecentKind;

  @Field(() => ID)
  itemId: string;

  @Field(() => String)
  title: string;

  @Field(() => String)
  teamName: string;
}

@InputType()
export class RememberOpenedInput {
  @Field(() => RecentKindEnum)
  @IsIn(RECENT_KINDS, { message: 'Kind must be a plan, a metric or a report.' })
  kind: RecentKind;

  @Field(() => ID)
  @Id()
  itemId: string;
}

@ObjectType()
export class RememberOpenedPayload extends Payload {}
