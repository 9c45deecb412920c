// A release in another language, as the public reads it.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDateTime, closedSet } from '@plumbline/platform/server';

const TEXT_STATES = ['MACHINE_DRAFT', 'HUMAN_REVIEWED', 'STALE'] as const;
export type PublicTextState = (typeof TEXT_STATES)[number];
const PublicTextStateEnum = closedSet(
  'PublicTextState',
  TEXT_STATES,
  'MACHINE_DRAFT: no person has checked it. HUMAN_REVIEWED: a person has read it beside its source. STALE: it translates an earlier wording; read the source.',
);

@ObjectType({ description: 'A language a city publishes in, and the law or rule that says so.' })
export class PublicLanguage {
  @Field(() => String, { description: 'BCP 47 tag.' })
  language: string;
  @Field(() => String)
  legalBasis: string;
}

@ObjectType({ description: 'A text of a release in another language.' })
export class PublicTranslatedText {
  @Field(() => String, { description: 'The text of the release, word for word.' })
  source: string;
  @Field(() => String)
  text: string;
  @Field(() => PublicTextStateEnum)
  state: PublicTextState;
}

@ObjectType({
  description:
    'A dated addendum that says texts of a release in another language. The newest of a release and language counts.',
})
export class PublicTranslation {
  @Field(() => String)
  language: string;
  @Field(() => Int)
  number: number;
  @Field(() => GraphQLDateTime)
  publishedAt: Date;
  @Field(() => String, { description: 'SHA-256 fingerprint, chained to the addendum before.' })
  digest: string;
  @Field(() => Int, {
    description: 'How many texts of the release are translated, outdated ones not counted.',
  })
  texts: number;
  @Field(() => Int, { description: 'Of these, how many a person has reviewed.' })
  reviewed: number;
  @Field(() => Int, { description: 'How many have a translation of an earlier wording only.' })
  stale: number;
  @Field(() => Int, { description: 'How many texts the release has.' })
  total: number;
}
