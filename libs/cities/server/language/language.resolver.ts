// Languages of the interface over GraphQL: the one a person reads, corrections of a city, and the review behind them.
import {
  Args,
  Field,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  registerEnumType,
  Resolver,
} from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsIn, IsString, MaxLength, ValidateNested } from 'class-validator';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '@plumbline/language/domain';
import { PageInput, Payload, Requires } from '@plumbline/platform/server';
import type { TranslationState } from '@plumbline/cities/domain';
import { chooseLanguage, reviewedEntries, reviewMessages, reviewSummary } from './language.service';

/** Tags with a dash are no names in GraphQL, so a language travels as its tag. */
const TAGS = Object.keys(LANGUAGES).filter((tag) => !LANGUAGES[tag as Language].pseudo);
const TRANSLATED = TAGS.filter((tag) => tag !== SOURCE_LANGUAGE);

export const TranslationStateEnum: Record<TranslationState, TranslationState> = {
  TO_REVIEW: 'TO_REVIEW',
  CHANGED_SINCE: 'CHANGED_SINCE',
  REVIEWED: 'REVIEWED',
  NOT_TRANSLATED: 'NOT_TRANSLATED',
};
registerEnumType(TranslationStateEnum, {
  name: 'TranslationState',
  description: 'Where a message stands in the review of its translation.',
});

@ObjectType('InterfaceMessage', {
  description: 'One text of the interface, and how it is said in another language.',
})
class InterfaceMessageType {
  @Field(() => String)
  id: string;

  @Field(() => String, { description: 'English, with its places for values and elements.' })
  source: string;

  @Field(() => String, { description: 'What is said now.' })
  said: string;

  @Field(() => TranslationStateEnum)
  state: TranslationState;

  @Field(() => [String], { description: 'Files that say it.' })
  places: readonly string[];
}

@ObjectType('InterfaceMessagePage')
class InterfaceMessagePage {
  @Field(() => [InterfaceMessageType])
  items: InterfaceMessageType[];

  @Field(() => Int)
  totalCount: number;
}

@ObjectType('MessageCorrection', { description: 'What a city says in place of a message.' })
class MessageCorrection {
  @Field(() => String)
  id: string;

  @Field(() => String)
  text: string;
}

@ObjectType('InterfaceLanguage', { description: 'A language of the interface, as it stands in this city.' })
class InterfaceLanguageType {
  @Field(() => String)
  tag: string;

  @Field(() => Int)
  messages: number;

  @Field(() => Int, { description: 'Messages a person has read in their present form.' })
  reviewed: number;

  @Field(() => Boolean, {
    description: 'False while any message waits for a person: the language is a draft.',
  })
  isReviewed: boolean;

  @Field(() => [MessageCorrection])
  corrections: MessageCorrection[];
}

@InputType()
class ReviewedMessageInput {
  @Field(() => String)
  @IsString()
  @MaxLength(20)
  messageId: string;

  @Field(() => String, { description: 'The English that was read.' })
  @IsString()
  @MaxLength(2000)
  source: string;

  @Field(() => String, { description: 'What is to be said.' })
  @IsString()
  @MaxLength(2000, { message: 'A translation has at most 2,000 letters.' })
  text: string;
}

@InputType()
export class ReviewMessagesInput {
  @Field(() => String)
  @IsIn(TRANSLATED, { message: 'Language must be one of the languages of the interface.' })
  language: Language;

  @Field(() => [ReviewedMessageInput])
  @ArrayMinSize(1, { message: 'Mark at least one message as read.' })
  @ArrayMaxSize(100, { message: 'Review at most 100 messages at once.' })
  @ValidateNested({ each: true })
  @Type(() => ReviewedMessageInput)
  messages: ReviewedMessageInput[];
}

@InputType()
export class ChooseLanguageInput {
  @Field(() => String)
  @IsIn(TAGS, { message: 'Language must be one of the languages of the interface.' })
  language: Language;
}

@ObjectType()
export class ReviewMessagesPayload extends Payload {}

@ObjectType()
export class ChooseLanguagePayload extends Payload {}

@Resolver()
export class LanguageResolver {
  @Query(() => InterfaceLanguageType, {
    nullable: true,
    description: 'How far the review of a language is; null for English and for what is no language here.',
  })
  @Requires('city:read')
  async interfaceLanguage(@Args('language') language: string): Promise<InterfaceLanguageType | null> {
    if (!TRANSLATED.includes(language)) return null;
    const { corrections, ...summary } = await reviewSummary(language as Language);
    return {
      tag: language,
      ...summary,
      corrections: Object.entries(corrections).map(([id, text]) => ({ id, text })),
    };
  }

  @Query(() => InterfaceMessagePage, {
    description: 'The messages of a language, in the order of the pages.',
  })
  @Requires('language:review')
  async interfaceMessages(
    @Args('language') language: string,
    @Args('states', { type: () => [TranslationStateEnum], nullable: true }) states: TranslationState[] | null,
    @Args('words', { type: () => String, nullable: true, description: 'In English or in the translation.' })
    words: string | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<InterfaceMessagePage> {
    if (!TRANSLATED.includes(language)) return { items: [], totalCount: 0 };
    const { number, size } = page ?? new PageInput();
    const sought = (words ?? '').trim().toLowerCase();
    const found = (await reviewedEntries(language as Language)).filter(
      ({ state, source, said }) =>
        (!states || states.includes(state)) && `${source} ${said}`.toLowerCase().includes(sought),
    );
    return { items: found.slice((number - 1) * size, number * size), totalCount: found.length };
  }

  @Mutation(() => ReviewMessagesPayload, {
    description:
      'Says that you have read these messages in their translation, with your corrections. All or none.',
  })
  @Requires('language:review')
  async reviewMessages(
    @Args('input') { language, messages }: ReviewMessagesInput,
  ): Promise<ReviewMessagesPayload> {
    await reviewMessages(language, messages);
    return { userErrors: [] };
  }

  @Mutation(() => ChooseLanguagePayload, {
    description: 'Remembers which language your mails are written in.',
  })
  @Requires('city:read', { audited: false })
  async chooseLanguage(@Args('input') { language }: ChooseLanguageInput): Promise<ChooseLanguagePayload> {
    await chooseLanguage(language);
    return { userErrors: [] };
  }
}
