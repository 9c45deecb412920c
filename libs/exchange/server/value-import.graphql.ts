// Bringing in values from a file, as the API takes and shows it.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsString, Matches, MaxLength, ValidateNested } from 'class-validator';
import { Type } from 'class-transformer';
import type { MissingReason } from '@plumbline/measuring/domain';
import type { ColumnRole, Coordinate } from '@plumbline/exchange/domain';
import { MissingReasonEnum } from '@plumbline/measuring/server';
import { Day, GraphQLDate, GraphQLDateTime, Id, Payload, Text, WebAddress } from '@plumbline/platform/server';
import { ImportBatchType, ImportProblemType } from './import.graphql';
import { ColumnRoleEnum, CoordinateEnum, ValueMappingShape } from './value-mapping.graphql';

@InputType({ isAbstract: true })
abstract class ValuesFileInput {
  @Field(() => ID, { description: 'The plan whose metrics the values are for.' })
  @Id()
  planId: string;

  @Field(() => String, { description: 'Ends in .xlsx or .csv.' })
  @Text({ max: 200 })
  fileName: string;

  @Field(() => String, { description: "The file's bytes in base64; at most 5 MB before encoding." })
  @IsString({ message: 'The file is missing. Choose one.' })
  @MaxLength(7_500_000, { message: 'The file is larger than 5 MB. Bring it in in parts.' })
  @Matches(/^[A-Za-z0-9+/]*={0,2}$/, { message: 'The file did not arrive whole. Choose it again.' })
  contentBase64: string;
}

@InputType()
export class PreviewValuesInput extends ValuesFileInput {
  @Field(() => String, { nullable: true, description: 'The sheet of a workbook; null is the first table.' })
  @Text({ max: 200, optional: true })
  sheet?: string | null;

  @Field(() => ValueMappingShape, {
    nullable: true,
    description:
      'Shows the columns as read by this; null: as the last file with these headers, or as suggested.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => ValueMappingShape)
  mapping?: ValueMappingShape | null;
}

@InputType()
export class ImportValuesInput extends ValuesFileInput {
  @Field(() => ValueMappingShape)
  @ValidateNested()
  @Type(() => ValueMappingShape)
  mapping: ValueMappingShape;

  @Field(() => String, { nullable: true, description: 'Where the file is published.' })
  @WebAddress({ optional: true, label: 'Source address' })
  sourceUrl?: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day on which the source had these numbers.' })
  @Day({ optional: true, label: 'Date of the data' })
  dataDate?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True for invented numbers; they are marked everywhere.',
  })
  @IsOptional()
  @IsBoolean()
  sample?: boolean | null;

  @Field(() => Boolean, { description: 'True: only check, change nothing.' })
  @IsBoolean({ message: 'Say whether this is only a check.' })
  dryRun: boolean;
}

@ObjectType('ValueColumn', { description: 'A column of the file and what it is taken for.' })
export class ValueColumnType {
  @Field(() => String)
  header: string;
  @Field(() => String, { description: 'The header with the letter of the column.' })
  name: string;
  @Field(() => [String], { description: 'Some of what stands in it.' })
  samples: string[];
  @Field(() => ColumnRoleEnum)
  role: ColumnRole;
  @Field(() => String, { nullable: true, description: 'The rule that says so; null when none does.' })
  pattern: string | null;
}

@ObjectType('ValueChoice', { description: 'A metric, group or place that a word of the file may mean.' })
export class ValueChoiceType {
  @Field(() => String)
  code: string;
  @Field(() => String)
  label: string;
}

@ObjectType('RememberedMapping', { description: 'How a file with the same headers was read the last time.' })
export class RememberedMappingType {
  @Field(() => String)
  fileName: string;
  @Field(() => GraphQLDateTime)
  at: Date;
  personId: string | null;
}

@ObjectType('ValuesPreview', { description: 'A file of values, opened but not brought in.' })
export class ValuesPreviewType {
  @Field(() => [String], { description: 'The sheets of the file that have a table.' })
  sheets: string[];
  @Field(() => String)
  sheet: string;
  @Field(() => [ValueColumnType])
  columns: ValueColumnType[];
  @Field(() => ValueMappingShape)
  mapping: ValueMappingShape;
  @Field(() => RememberedMappingType, { nullable: true })
  remembered: RememberedMappingType | null;
  @Field(() => MissingReasonEnum, {
    nullable: true,
    description: "What the file's own notes say about empty cells.",
  })
  blankHint: MissingReason | null;
  @Field(() => [String], { description: 'What stands out in the file.' })
  remarks: string[];
  @Field(() => [ValueChoiceType])
  metrics: ValueChoiceType[];
  @Field(() => [ValueChoiceType], { description: "Groups of the plan's metrics." })
  groups: ValueChoiceType[];
  @Field(() => [ValueChoiceType])
  places: ValueChoiceType[];
}

@ObjectType('UnknownWord', { description: 'A word of the file that means nothing here yet.' })
export class UnknownWordType {
  @Field(() => CoordinateEnum)
  coordinate: Coordinate;
  @Field(() => String, { nullable: true, description: 'Null is an empty cell.' })
  word: string | null;
  @Field(() => Int, { description: 'The row where it stands first.' })
  row: number;
  @Field(() => String)
  column: string;
  @Field(() => Int, { description: 'How many values wait for it.' })
  values: number;
  @Field(() => String, { nullable: true, description: 'The nearest known word.' })
  meant: string | null;
}

@ObjectType()
export class PreviewValuesPayload extends Payload {
  @Field(() => ValuesPreviewType, { nullable: true })
  preview?: ValuesPreviewType | null;
}

@ObjectType()
export class ImportValuesPayload extends Payload {
  @Field(() => ImportBatchType, {
    nullable: true,
    description: 'Null for a check and when nothing was brought in.',
  })
  batch?: ImportBatchType | null;
  /** Absent when the file was refused as a whole; the API then answers 0 and empty lists. */
  added?: number;
  corrected?: number;
  unchanged?: number;
  leftOut?: number;
  missing?: number;
  unknownWords?: UnknownWordType[];
  problems?: ImportProblemType[];
}
