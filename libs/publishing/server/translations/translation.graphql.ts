// Languages a city publishes in, and the translation of its texts, as the people of the city work on them.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsOptional,
  IsString,
  IsUUID,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { GraphQLDateTime, Id, Payload, Text, closedSet } from '@plumbline/platform/server';
import { BLOCK_STATES, MOST_LANGUAGES } from '@plumbline/publishing/domain';
import type { BlockState } from '@plumbline/publishing/domain';
import { FoundInText } from '../free-text/text-problem.graphql';

export const BlockStateEnum = closedSet(
  'BlockState',
  BLOCK_STATES,
  'MISSING: not translated. MACHINE_DRAFT: no person has checked it. HUMAN_REVIEWED: a person has. STALE: there is a translation of an earlier wording only.',
);

@ObjectType({ description: 'A language a city publishes in, and the law or rule that says so.' })
export class CityLanguage {
  @Field(() => String, { description: 'BCP 47 tag.' })
  language: string;
  @Field(() => String)
  legalBasis: string;
}

@ObjectType({ description: 'A published translation of a release: a dated addendum that never changes.' })
export class TranslationHead {
  @Field(() => String)
  language: string;
  @Field(() => Int, { description: '1 for the first of the release and language; the highest counts.' })
  number: number;
  @Field(() => GraphQLDateTime)
  publishedAt: Date;
  @Field(() => String, { description: 'SHA-256 fingerprint, chained to the translation before.' })
  digest: string;
}

@ObjectType()
export class BlockCount {
  @Field(() => BlockStateEnum)
  state: BlockState;
  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'A text of the latest release beside its translation.' })
export class TranslationBlock {
  @Field(() => String, { description: 'SHA-256 of the source text, which names it.' })
  hash: string;
  @Field(() => String)
  source: string;
  @Field(() => BlockStateEnum)
  state: BlockState;
  @Field(() => String, { nullable: true, description: 'The translation of this very text.' })
  text: string | null;
  @Field(() => ID, { nullable: true, description: 'Names that translation.' })
  translationId: string | null;
  @Field(() => String, { nullable: true, description: 'For STALE: what stood there before.' })
  earlierSource: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'For STALE: the translation of what stood there before.',
  })
  earlierText: string | null;
  @Field(() => [String], { description: 'Where it stands, at most five of the places.' })
  places: string[];
  @Field(() => Int, { description: 'In how many places it stands.' })
  placeCount: number;
}

@ObjectType()
export class TranslationBlockPage {
  @Field(() => [TranslationBlock])
  items: TranslationBlock[];
  @Field(() => Int)
  totalCount: number;
}

@ObjectType()
export class TranslationViewerCan {
  @Field(() => Boolean)
  write: boolean;
  @Field(() => Boolean)
  publish: boolean;
}

@ObjectType({
  description:
    'Something in a translated text that may say too much. It is changed, or explained when the translation is published.',
})
export class TranslationTextFinding extends FoundInText {
  @Field(() => String, { description: 'The text it translates, shortened.' })
  source: string;
  @Field(() => String, { description: 'Where that text stands.' })
  place: string;
}

@ObjectType({ description: 'How far the translation of the latest release into a language is.' })
export class LanguageWork {
  @Field(() => String)
  language: string;
  @Field(() => String)
  legalBasis: string;
  @Field(() => ID, { nullable: true, description: 'Null while nothing is published.' })
  releaseId: string | null;
  @Field(() => String, { nullable: true })
  releaseTitle: string | null;
  @Field(() => [BlockCount])
  counts: BlockCount[];
  @Field(() => [String], { description: 'Teams and departments whose texts can be shown alone.' })
  parts: string[];
  @Field(() => TranslationHead, { nullable: true, description: 'What was published last for this release.' })
  published: TranslationHead | null;
  @Field(() => Int, { description: 'Texts the viewer would publish anew.' })
  toPublish: number;
  @Field(() => Int, {
    description: 'Of these, texts that an earlier release was published with in the same words.',
  })
  takenOver: number;
  @Field(() => Int, {
    description: 'New texts that the viewer wrote or reviewed; somebody else publishes them.',
  })
  ownWork: number;
  @Field(() => [TranslationTextFinding], {
    description: 'What in texts that are not published yet may say too much.',
  })
  textFindings: TranslationTextFinding[];
  @Field(() => TranslationViewerCan)
  viewerCan: TranslationViewerCan;
}

@ObjectType({ description: 'A file for translators: XLIFF 2.1.' })
export class TranslationFileType {
  @Field(() => String)
  fileName: string;
  @Field(() => String)
  content: string;
}

@InputType()
class CityLanguageInput {
  @Field(() => String)
  @IsString()
  @MaxLength(35)
  language: string;
  @Field(() => String)
  @Text({ max: 300, optional: true, label: 'Legal basis' })
  legalBasis: string | null;
}

@InputType()
export class SetCityLanguagesInput {
  @Field(() => [CityLanguageInput], { description: 'All of them, in the order of the city.' })
  @ArrayMaxSize(MOST_LANGUAGES, { message: `Name at most ${MOST_LANGUAGES} languages.` })
  @ValidateNested({ each: true })
  @Type(() => CityLanguageInput)
  languages: CityLanguageInput[];
}

@InputType()
class WrittenTextInput {
  @Field(() => String, { description: 'SHA-256 of the source text.' })
  @Matches(/^[0-9a-f]{64}$/)
  hash: string;
  @Field(() => ID, { nullable: true, description: 'The translation that stood there when it was written.' })
  @IsOptional()
  @IsUUID()
  replacesId?: string | null;
  @Field(() => String)
  @IsString()
  @MaxLength(20_000)
  text: string;
  @Field(() => Boolean, { description: 'A person has read it beside its source.' })
  @IsBoolean()
  reviewed: boolean;
}

@InputType()
export class SaveTranslationsInput {
  @Field(() => String)
  @IsString()
  @MaxLength(35)
  language: string;
  @Field(() => [WrittenTextInput])
  @ArrayMinSize(1, { message: 'Write a translation, or mark one as reviewed.' })
  @ArrayMaxSize(50, { message: 'Save at most 50 texts at once.' })
  @ValidateNested({ each: true })
  @Type(() => WrittenTextInput)
  texts: WrittenTextInput[];
}

@InputType()
export class ImportTranslationsInput {
  @Field(() => String)
  @IsString()
  @MaxLength(35)
  language: string;
  @Field(() => String, { description: 'The file, at most 2 MB.' })
  @IsString({ message: 'The file is missing. Choose one.' })
  @MaxLength(3_000_000, { message: 'The file is larger than 2 MB. Bring it in as two files.' })
  @Matches(/^[A-Za-z0-9+/]*={0,2}$/, { message: 'The file did not arrive whole. Choose it again.' })
  contentBase64: string;
}

@InputType()
class ExplainedTextInput {
  @Field(() => String, { description: 'Id of the finding.' })
  @Matches(/^[0-9a-f]{64}$/)
  findingId: string;
  @Field(() => String)
  @Text({ max: 1000, label: 'Why may it be published?' })
  reason: string;
}

@InputType()
export class PublishTranslationInput {
  @Field(() => String)
  @IsString()
  @MaxLength(35)
  language: string;
  @Field(() => ID, { description: 'The release it was read for.' })
  @Id()
  releaseId: string;
  @Field(() => [ExplainedTextInput], {
    defaultValue: [],
    description: 'Why everybody may read what was found; what is not explained must be changed first.',
  })
  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Type(() => ExplainedTextInput)
  explained: ExplainedTextInput[] = [];
}

@ObjectType()
export class SetCityLanguagesPayload extends Payload {
  @Field(() => [CityLanguage], { nullable: true })
  languages: CityLanguage[] | null;
}

@ObjectType()
export class SaveTranslationsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many texts are other than before.' })
  kept: number | null;
}

@ObjectType({ description: 'What became of a translation file.' })
export class ImportedTranslations {
  @Field(() => Int, { description: 'Texts kept anew.' })
  taken: number;
  @Field(() => Int, { description: 'Texts that say what was there already.' })
  unchanged: number;
  @Field(() => Int, { description: 'Texts nobody filled in.' })
  untranslated: number;
  @Field(() => [String], { description: 'Why others were not taken; the rest of the file was.' })
  problems: string[];
}

@ObjectType()
export class ImportTranslationsPayload extends Payload {
  @Field(() => ImportedTranslations, { nullable: true })
  imported: ImportedTranslations | null;
}

@ObjectType()
export class PublishTranslationPayload extends Payload {
  @Field(() => TranslationHead, { nullable: true })
  translation: TranslationHead | null;
}
