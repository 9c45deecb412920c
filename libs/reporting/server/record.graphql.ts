// What people send about a metric's values, with the shape each field must have.
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsBoolean,
  IsIn,
  IsInt,
  IsOptional,
  ValidateNested,
} from 'class-validator';
import { Type } from 'class-transformer';
import { MISSING_REASONS, type MissingReason } from '@plumbline/measuring/domain';
import { MissingReasonEnum } from '@plumbline/measuring/server';
import { Day, DecimalText, GraphQLDate, GraphQLDecimal, Id, Text } from '@plumbline/platform/server';
import { ENTRY_LABELS } from '@plumbline/reporting/domain';

/** More cells than this are an import, not a paste. */
const MOST_CELLS = 1000;

@InputType()
export class ObservationCellInput {
  @Field(() => String, {
    nullable: true,
    description: 'An earlier period, for example FY 2026 Q3; left out, it is the period of the report.',
  })
  @Text({ max: 80, optional: true })
  periodLabel?: string | null;

  @Field(() => ID, { nullable: true, description: 'Null is the total.' })
  @Id({ optional: true })
  categoryId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Null is the whole city.' })
  @Id({ optional: true })
  placeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The value you saw; null when there was none.' })
  @Id({ optional: true })
  replacesId?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  value?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  numerator?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  denominator?: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people or cases are behind the value.' })
  @IsOptional()
  @IsInt({ message: 'The number of people must be a whole number.' })
  n?: number | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true, label: ENTRY_LABELS.marginOfError })
  marginOfError?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  standardError?: string | null;

  @Field(() => MissingReasonEnum, { nullable: true })
  @IsOptional()
  @IsIn(MISSING_REASONS)
  missingReason?: MissingReason | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the source says about how far it can be trusted.',
  })
  @Text({ max: 300, optional: true })
  reliability?: string | null;

  @Field(() => String, { nullable: true })
  @Text({ max: 1000, multiline: true, optional: true, label: ENTRY_LABELS.valueNote })
  note?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'The value is unlike the last ones and right all the same.',
  })
  @IsOptional()
  @IsBoolean({ message: 'Checked must be yes or no.' })
  checked?: boolean | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description:
      'Only with a reason instead of a value: the day on which it is asked for again. Left out for one that is not available yet, it is 30 days from today.',
  })
  @Day({ optional: true, label: ENTRY_LABELS.askAgainOn })
  askAgainOn?: string | null;

  @Field(() => String, { nullable: true, description: 'Why a value changes that was approved before.' })
  @Text({ max: 2000, multiline: true, optional: true, label: ENTRY_LABELS.reason })
  reason?: string | null;
}

@InputType()
export class RecordObservationInput extends ObservationCellInput {
  @Field(() => ID)
  @Id()
  reportId: string;

  @Field(() => ID)
  @Id()
  metricId: string;
}

@InputType()
export class RecordObservationsInput {
  @Field(() => ID)
  @Id()
  reportId: string;

  @Field(() => ID)
  @Id()
  metricId: string;

  @Field(() => [ObservationCellInput])
  @ArrayMinSize(1, { message: 'Give at least one value.' })
  @ArrayMaxSize(MOST_CELLS, {
    message: `At most ${MOST_CELLS} values can be saved at once. Import a file instead.`,
  })
  @ValidateNested({ each: true })
  @Type(() => ObservationCellInput)
  cells: ObservationCellInput[];
}
