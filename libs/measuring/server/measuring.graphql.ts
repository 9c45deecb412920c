// Metrics, their groups and their values as the API shows them.
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn } from 'class-validator';
import {
  DIRECTIONS,
  METRIC_FREQUENCIES,
  METRIC_KINDS,
  MISSING_REASONS,
  REFERENCES,
  type Direction,
  type MetricFrequency,
  type MetricKind,
  type MissingReason,
  type Reference,
} from '@plumbline/measuring/domain';
import {
  DecimalText,
  GraphQLDate,
  GraphQLDateTime,
  GraphQLDecimal,
  Id,
  Payload,
  Text,
  closedSet,
} from '@plumbline/platform/server';

const MetricKindEnum = closedSet(
  'MetricKind',
  METRIC_KINDS,
  'How a whole population fares, or how much, how well, and whether anyone is better off.',
);

const DirectionEnum = closedSet('Direction', DIRECTIONS, 'Which way is good.');

const MetricFrequencyEnum = closedSet('MetricFrequency', METRIC_FREQUENCIES, 'How often a value is due.');

const ReferenceEnum = closedSet(
  'Reference',
  REFERENCES,
  'What groups are compared with: the best-off group, the total, everybody else, or a named group.',
);

export const MissingReasonEnum = closedSet(
  'MissingReason',
  MISSING_REASONS,
  'Why a value is absent; never zero.',
);

@ObjectType('Metric', { description: 'What is measured for a goal.' })
export class MetricType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  name: string;

  @Field(() => MetricKindEnum)
  kind: MetricKind;

  @Field(() => String)
  unit: string;

  @Field(() => DirectionEnum)
  direction: Direction;

  @Field(() => MetricFrequencyEnum)
  frequency: MetricFrequency;

  @Field(() => String, { nullable: true })
  numeratorLabel: string | null;

  @Field(() => String, { nullable: true })
  denominatorLabel: string | null;

  @Field(() => ReferenceEnum, { description: 'What the groups are compared with.' })
  reference: Reference;

  @Field(() => GraphQLDecimal, { nullable: true })
  baselineValue: string | null;

  @Field(() => String, { nullable: true })
  baselineLabel: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  targetValue: string | null;

  @Field(() => String, { nullable: true })
  targetLabel: string | null;

  @Field(() => String, { nullable: true })
  methodNote: string | null;

  @Field(() => String, { nullable: true })
  sourceUrl: string | null;

  @Field(() => Boolean)
  sample: boolean;

  planId: string;
  goalId: string;
  categorySetId: string | null;
  referenceCategoryId: string | null;
  copiedFromId: string | null;
}

@ObjectType('MetricViewerCan')
export class MetricViewerCan {
  @Field(() => Boolean, { description: 'Set targets by period, and declare a break in the series.' })
  revise: boolean;
}

@ObjectType('Observation', { description: 'One value of a metric, or the reason why there is none.' })
export class ObservationType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  periodLabel: string;

  @Field(() => GraphQLDate, { nullable: true, description: 'Last day of the period, where known.' })
  periodEndsOn: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  value: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  numerator: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  denominator: string | null;

  @Field(() => Int, { nullable: true, description: 'How many people or cases are behind the value.' })
  n: number | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  marginOfError: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  standardError: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the source says about how far it can be trusted.',
  })
  reliability: string | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The day on which the source had this number.' })
  dataDate: string | null;

  @Field(() => String, { nullable: true, description: 'SHA-256 of the file it came in.' })
  sourceHash: string | null;

  @Field(() => Boolean, {
    description: 'Unlike the values before it, and confirmed by the one who entered it.',
  })
  checked: boolean;

  @Field(() => MissingReasonEnum, { nullable: true })
  missingReason: MissingReason | null;

  @Field(() => String, { nullable: true })
  note: string | null;

  @Field(() => ID, { nullable: true, description: 'The value this one corrects.' })
  replacesId: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was corrected.' })
  reason: string | null;

  @Field(() => GraphQLDateTime)
  recordedAt: Date;

  @Field(() => String, { nullable: true })
  sourceUrl: string | null;

  @Field(() => Boolean)
  sample: boolean;

  categoryId: string | null;
  placeId: string | null;
  recordedBy: string | null;
}

@InputType()
export class DefineMetricInput {
  @Field(() => ID)
  @Id()
  goalId: string;

  @Field(() => String, { description: 'Short and unique in its plan, for example M1.' })
  @Text({ max: 40 })
  code: string;

  @Field(() => String)
  @Text({ max: 300 })
  name: string;

  @Field(() => MetricKindEnum)
  @IsIn(METRIC_KINDS)
  kind: MetricKind;

  @Field(() => String, { description: 'For example people, percent, days, dollars.' })
  @Text({ max: 80 })
  unit: string;

  @Field(() => DirectionEnum)
  @IsIn(DIRECTIONS)
  direction: Direction;

  @Field(() => MetricFrequencyEnum, { defaultValue: 'QUARTERLY' })
  @IsIn(METRIC_FREQUENCIES)
  frequency: MetricFrequency = 'QUARTERLY';

  @Field(() => String, { nullable: true })
  @Text({ max: 300, optional: true })
  numeratorLabel?: string | null;

  @Field(() => String, { nullable: true })
  @Text({ max: 300, optional: true })
  denominatorLabel?: string | null;

  @Field(() => ID, { nullable: true })
  @Id({ optional: true })
  categorySetId?: string | null;

  @Field(() => ReferenceEnum, { defaultValue: 'BEST_OFF' })
  @IsIn(REFERENCES)
  reference: Reference = 'BEST_OFF';

  @Field(() => ID, {
    nullable: true,
    description: 'The group to compare with, when the reference is a group.',
  })
  @Id({ optional: true })
  referenceCategoryId?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  baselineValue?: string | null;

  @Field(() => String, { nullable: true })
  @Text({ max: 300, optional: true })
  baselineLabel?: string | null;

  @Field(() => GraphQLDecimal, { nullable: true })
  @DecimalText({ optional: true })
  targetValue?: string | null;

  @Field(() => String, { nullable: true })
  @Text({ max: 300, optional: true })
  targetLabel?: string | null;

  @Field(() => String, { nullable: true })
  @Text({ max: 4000, multiline: true, optional: true })
  methodNote?: string | null;
}

@ObjectType()
export class MetricPayload extends Payload {
  @Field(() => MetricType, { nullable: true })
  metric: MetricType | null;
}
