// Documents as the API shows them: what can be made, what is written, what is final, and files to take away.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { GraphQLDateTime, Id, Payload, Text, closedSet } from '@plumbline/platform/server';
import { DocumentContentType } from './document-content.graphql';
import { FILE_FORMATS } from './document-file.service';
import type { FileFormat } from './document-file.service';

const FileFormatEnum = closedSet('FileFormat', FILE_FORMATS, 'PDF, or a Word file.');

@ObjectType('WordsVersion', { description: 'One version of what was written into a document.' })
export class WordsVersionType {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  text: string;
  @Field(() => GraphQLDateTime)
  writtenAt: Date;
  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType('WrittenSection', { description: 'A part of a document that people write.' })
export class WrittenSectionType {
  @Field(() => String)
  section: string;
  @Field(() => String)
  label: string;
  @Field(() => String)
  hint: string;
  @Field(() => Int, { description: 'Characters.' })
  limit: number;
  @Field(() => [WordsVersionType], { description: 'Newest first; the first one stands.' })
  versions: WordsVersionType[];
}

@ObjectType('NamedChoice')
export class NamedChoice {
  @Field(() => ID)
  id: string;
  @Field(() => String)
  name: string;
}

@ObjectType('YearChoice')
export class YearChoiceType {
  @Field(() => Int)
  fiscalYear: number;
  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'What documents can be made of, for the viewer.' })
export class DocumentChoices {
  @Field(() => [NamedChoice], { description: 'Quarters that have begun, newest first.' })
  periods: NamedChoice[];
  @Field(() => ID, { nullable: true, description: 'The newest quarter with an approved report.' })
  suggestedPeriod: string | null;
  @Field(() => [NamedChoice])
  teams: NamedChoice[];
  @Field(() => Boolean, {
    description: 'Whether the viewer sees the whole city; else all means their own teams.',
  })
  wholeCity: boolean;
  @Field(() => [YearChoiceType], { description: 'Empty for those who do not read yearly reports.' })
  years: YearChoiceType[];
}

@ObjectType('OnePager')
export class OnePagerType {
  @Field(() => NamedChoice)
  period: NamedChoice;
  @Field(() => NamedChoice, { nullable: true, description: 'Null: all teams the viewer sees.' })
  team: NamedChoice | null;
  @Field(() => DocumentContentType)
  content: DocumentContentType;
  @Field(() => [WrittenSectionType])
  sections: WrittenSectionType[];
  @Field(() => Boolean)
  mayWrite: boolean;
}

@ObjectType('DocumentFile')
export class DocumentFileType {
  @Field(() => ID)
  id: string;
  @Field(() => FileFormatEnum)
  format: FileFormat;
  @Field(() => String, { description: 'WAITING for the worker, READY, or FAILED.' })
  state: string;
  @Field(() => GraphQLDateTime)
  askedAt: Date;
  @Field(() => Int, { nullable: true, description: 'Bytes.' })
  size: number | null;
}

@ObjectType('YearlyEdition', { description: 'A yearly report that was made final. It never changes.' })
export class YearlyEditionType {
  @Field(() => ID)
  id: string;
  @Field(() => Int)
  fiscalYear: number;
  @Field(() => Int)
  edition: number;
  @Field(() => String, { description: 'SHA-256 of the canonical JSON of what it says.' })
  digest: string;
  @Field(() => GraphQLDateTime)
  finalizedAt: Date;
  @Field(() => [Int], { description: 'Releases it rests on that were withdrawn since.' })
  withdrawnSince: number[];
}

@ObjectType('YearlyReport', { description: 'The yearly report as it stands now.' })
export class YearlyReportType {
  @Field(() => Int)
  fiscalYear: number;
  @Field(() => String)
  name: string;
  @Field(() => String, { description: 'Of what it says now; making it final asks for it.' })
  digest: string;
  @Field(() => [WrittenSectionType])
  sections: WrittenSectionType[];
}

@ObjectType()
export class YearlyReportViewerCan {
  @Field(() => Boolean)
  write: boolean;
  @Field(() => Boolean)
  finalize: boolean;
  @Field(() => String, { nullable: true, description: 'Why the viewer cannot make it final, in a sentence.' })
  finalizeBlockedBecause: string | null;
}

@InputType()
export class SaveOnePagerWordsInput {
  @Field(() => ID)
  @Id()
  periodId: string;
  @Field(() => ID, { nullable: true, description: 'Null: the whole city.' })
  @Id({ optional: true })
  teamId?: string | null;
  @Field(() => String)
  @Text({ max: 40 })
  section: string;
  @Field(() => String, { nullable: true })
  @Text({ max: 10_000, multiline: true, optional: true, label: 'Text' })
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'The version the writer saw.' })
  @Id({ optional: true })
  replacesId?: string | null;
}

@InputType()
export class SaveYearlyWordsInput {
  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  fiscalYear: number;
  @Field(() => String)
  @Text({ max: 40 })
  section: string;
  @Field(() => String, { nullable: true })
  @Text({ max: 10_000, multiline: true, optional: true, label: 'Text' })
  text?: string | null;
  @Field(() => ID, { nullable: true, description: 'The version the writer saw.' })
  @Id({ optional: true })
  replacesId?: string | null;
}

@InputType()
export class FinalizeYearlyReportInput {
  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  fiscalYear: number;
  @Field(() => String)
  @Text({ max: 64 })
  expectedDigest: string;
}

@InputType()
export class MakeYearlyFilesInput {
  @Field(() => Int)
  @IsInt()
  @Min(2000)
  @Max(2100)
  fiscalYear: number;
  @Field(() => Int, { nullable: true, description: 'Null: the draft as it stands now.' })
  @IsOptional()
  @IsInt()
  @Min(1)
  edition?: number | null;
}

@ObjectType()
export class OnePagerPayload extends Payload {
  @Field(() => OnePagerType, { nullable: true })
  onePager: OnePagerType | null;
}

@ObjectType()
export class YearlyReportPayload extends Payload {
  @Field(() => YearlyReportType, { nullable: true })
  yearlyReport: YearlyReportType | null;
}

@ObjectType()
export class YearlyEditionPayload extends Payload {
  @Field(() => YearlyEditionType, { nullable: true })
  edition: YearlyEditionType | null;
}

@ObjectType()
export class DocumentFilesPayload extends Payload {
  @Field(() => [DocumentFileType], { nullable: true })
  files: DocumentFileType[] | null;
}
