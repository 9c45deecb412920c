// How a file of values is read, as the API takes and shows it: what each column is and what its words mean.
import { Field, InputType, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, ValidateNested } from 'class-validator';
import { MISSING_REASONS } from '@plumbline/measuring/domain';
import { Text } from '@plumbline/platform/server';
import { COLUMN_ROLES, COORDINATES, DATE_MEANINGS, MARGIN_LEVELS } from '@plumbline/exchange/domain';
import type { ColumnRole, Coordinate, ValueMapping } from '@plumbline/exchange/domain';

const enumOf = <T extends string>(values: readonly T[]) =>
  Object.fromEntries(values.map((value) => [value, value])) as Record<T, T>;

export const ColumnRoleEnum = enumOf(COLUMN_ROLES);
registerEnumType(ColumnRoleEnum, {
  name: 'ColumnRole',
  description:
    'What a column of a file holds: what was observed, of what, when and for whom, a filter, or nothing that is read.',
});
export const CoordinateEnum = enumOf(COORDINATES);
registerEnumType(CoordinateEnum, { name: 'ValueCoordinate', description: 'What a word of a file names.' });
const DateMeaningEnum = enumOf(DATE_MEANINGS);
registerEnumType(DateMeaningEnum, {
  name: 'DateMeaning',
  description: 'A day is a period of its own, only the newest day counts, or counts are summed.',
});
const BLANK_MEANINGS = [...MISSING_REASONS, 'LEAVE_OUT'] as const;
export const BlankMeaningEnum = enumOf(BLANK_MEANINGS);
registerEnumType(BlankMeaningEnum, {
  name: 'BlankMeaning',
  description: 'Why a number is not there, or LEAVE_OUT: nothing is recorded.',
});

const nullable = { nullable: true } as const;

@InputType('ValueRuleInput')
@ObjectType('ValueRule', { description: 'What the columns are whose headers match.' })
export class ValueRuleShape {
  @Field(() => String, {
    description: 'A header, or a pattern with {metric}, {period}, {group} and {place}.',
  })
  @Text({ max: 300, label: 'Columns' })
  columns: string;

  @Field(() => ColumnRoleEnum)
  @IsIn(COLUMN_ROLES)
  role: ColumnRole;

  @Field(() => String, { ...nullable, description: 'Fixed for these columns; null: header or row say it.' })
  @Text({ max: 300, optional: true })
  metric: string | null;

  @Field(() => String, nullable)
  @Text({ max: 80, optional: true })
  period: string | null;

  @Field(() => String, { ...nullable, description: '"*" is everybody.' })
  @Text({ max: 300, optional: true })
  group: string | null;

  @Field(() => String, { ...nullable, description: '"*" is the whole city.' })
  @Text({ max: 300, optional: true })
  place: string | null;

  @Field(() => String, { ...nullable, description: 'For FILTER: the word of the rows that are read.' })
  @Text({ max: 300, optional: true })
  equals: string | null;
}

@InputType('ValueWordInput')
@ObjectType('ValueWord', { description: 'A word of the file and what it means here.' })
export class ValueWordShape {
  @Field(() => CoordinateEnum)
  @IsIn(COORDINATES)
  coordinate: Coordinate;

  @Field(() => String, { ...nullable, description: 'Null is an empty cell.' })
  @Text({ max: 600, optional: true })
  word: string | null;

  @Field(() => String, {
    ...nullable,
    description: 'A code or period; "*" is everybody or the whole city; null leaves its values out.',
  })
  @Text({ max: 300, optional: true })
  to: string | null;
}

@InputType('ValueMappingInput')
@ObjectType('ValueMapping', { description: 'How one kind of file is read.' })
export class ValueMappingShape {
  @Field(() => String, nullable)
  @Text({ max: 200, optional: true })
  sheet: string | null;

  @Field(() => [ValueRuleShape])
  @IsArray()
  @ArrayMaxSize(1000)
  @ValidateNested({ each: true })
  @Type(() => ValueRuleShape)
  rules: ValueRuleShape[];

  @Field(() => [ValueWordShape])
  @IsArray()
  @ArrayMaxSize(2000)
  @ValidateNested({ each: true })
  @Type(() => ValueWordShape)
  words: ValueWordShape[];

  @Field(() => String, { ...nullable, description: 'Code of the metric of a file that names none.' })
  @Text({ max: 300, optional: true })
  metric: string | null;

  @Field(() => String, { ...nullable, description: 'Period of a file that names none.' })
  @Text({ max: 80, optional: true })
  period: string | null;

  @Field(() => BlankMeaningEnum, { ...nullable, description: 'Null: not chosen yet.' })
  @IsOptional()
  @IsIn(BLANK_MEANINGS)
  blankMeans: (typeof BLANK_MEANINGS)[number] | null;

  @Field(() => DateMeaningEnum, { ...nullable, description: 'Null: days are not taken.' })
  @IsOptional()
  @IsIn(DATE_MEANINGS)
  dates: (typeof DATE_MEANINGS)[number] | null;

  @Field(() => Boolean, { description: 'Shares such as 0.25 are percentages.' })
  @IsBoolean()
  fractions: boolean;

  @Field(() => Int, { ...nullable, description: '90, 95 or 99 percent confidence of the margins of error.' })
  @IsOptional()
  @IsIn(MARGIN_LEVELS)
  marginLevel: (typeof MARGIN_LEVELS)[number] | null;
}

/** The mapping as the rules know it: nothing is undefined, the empty word is a word. */
export function mappingOf(given: ValueMappingShape): ValueMapping {
  return {
    ...{ sheet: given.sheet ?? null, metric: given.metric ?? null, period: given.period ?? null },
    ...{ blankMeans: given.blankMeans ?? null, dates: given.dates ?? null },
    ...{ fractions: given.fractions, marginLevel: given.marginLevel ?? null },
    rules: given.rules.map(({ columns, role, metric, period, group, place, equals }) => ({
      ...{ columns, role, metric: metric ?? null, period: period ?? null },
      ...{ group: group ?? null, place: place ?? null, equals: equals ?? null },
    })),
    words: given.words.map(({ coordinate, word, to }) => ({ coordinate, word: word ?? '', to: to ?? null })),
  };
}

/** The mapping as the API shows it. */
export function shownMapping(mapping: ValueMapping): ValueMappingShape {
  return {
    ...mapping,
    rules: mapping.rules.map((one) => ({ ...one })),
    words: mapping.words.map(({ word, ...rest }) => ({ ...rest, word: word === '' ? null : word })),
  };
}
