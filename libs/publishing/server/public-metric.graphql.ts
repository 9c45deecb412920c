// A metric as the public reads it: its values and what is said about them, frozen in the release.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GapParts, LevelParts, MeasureParts, PeriodParts } from '@plumbline/measuring/server';
import { GraphQLDate, GraphQLDecimal } from '@plumbline/platform/server';

@ObjectType({ description: 'One published value, or the reason why there is none.' })
export class PublicObservation {
  @Field(() => String)
  periodLabel: string;
  @Field(() => GraphQLDate, { nullable: true })
  periodEndsOn: string | null;
  @Field(() => String, { nullable: true, description: 'Null: the total.' })
  category: string | null;
  @Field(() => String, { nullable: true, description: 'Null: the whole city.' })
  place: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  value: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  numerator: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  denominator: string | null;
  @Field(() => Int, { nullable: true, description: 'How many people or cases are behind it.' })
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
  @Field(() => GraphQLDate, { nullable: true })
  dataDate: string | null;
  @Field(() => Boolean, { description: 'There is a value, and it is hidden to protect privacy.' })
  hidden: boolean;
  @Field(() => String, { nullable: true, description: 'Why there is no value, in a sentence.' })
  missing: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean)
  sample: boolean;
  @Field(() => GraphQLDecimal, {
    nullable: true,
    description: 'What an earlier release said, when it differs.',
  })
  revisedFrom: string | null;
  @Field(() => String, { nullable: true })
  revisionReason: string | null;
}

@ObjectType({ description: 'The list of groups a metric is split by.' })
export class PublicCategorySet {
  @Field(() => String)
  code: string;
  @Field(() => String)
  version: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  dimension: string;
  @Field(() => String, { description: 'ONE_GROUP_EACH, ALONE or ALONE_OR_IN_COMBINATION.' })
  counting: string;
}

@ObjectType()
export class PublicGroup {
  @Field(() => String)
  label: string;
  @Field(() => String, {
    nullable: true,
    description: 'OTHER or UNKNOWN: no group of its own, never compared.',
  })
  residual: string | null;
}

@ObjectType({ description: 'A day from which a metric is measured in another way.' })
export class PublicBreak {
  @Field(() => GraphQLDate)
  startsOn: string;
  @Field(() => String)
  reason: string;
}

@ObjectType({ description: 'What is to be reached by a period.' })
export class PublicTarget {
  @Field(() => String)
  periodLabel: string;
  @Field(() => GraphQLDate, { nullable: true })
  periodEndsOn: string | null;
  @Field(() => String, { nullable: true, description: 'Null: everyone.' })
  category: string | null;
  @Field(() => GraphQLDecimal)
  value: string;
}

@ObjectType({ description: 'How far everyone or a group has come towards the target.' })
export class PublicProgress {
  @Field(() => String, { nullable: true, description: 'Null: everyone.' })
  category: string | null;
  @Field(() => String, { description: 'REACHED, ON_PACE, BEHIND, NO_MOVE, AWAY or UNKNOWN.' })
  pace: string;
  @Field(() => GraphQLDecimal, { nullable: true, description: 'Part of the way from baseline to target.' })
  share: string | null;
  @Field(() => GraphQLDecimal, { nullable: true, description: 'Part of the time that has passed.' })
  timeShare: string | null;
  @Field(() => GraphQLDecimal, { nullable: true, description: 'Where a straight line would be now.' })
  expected: string | null;
  @Field(() => String, { nullable: true, description: 'What is missing, in a sentence.' })
  why: string | null;
}

@ObjectType({ description: 'A number with its interval at 95 percent.' })
export class PublicMeasured {
  @Field(() => GraphQLDecimal)
  value: string;
  @Field(() => GraphQLDecimal, { nullable: true })
  low: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  high: string | null;
}

@ObjectType({ description: 'Where one group, or everyone, stands in one period.' })
export class PublicLevel extends LevelParts {
  @Field(() => GraphQLDecimal, { nullable: true })
  value: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  low: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  high: string | null;
  @Field(() => String, { nullable: true, description: 'Why there is no value, in a sentence.' })
  missing: string | null;
}

@ObjectType({ description: 'How far apart two groups are in one period.' })
export class PublicGap extends GapParts {
  @Field(() => PublicMeasured)
  difference: PublicMeasured;
  @Field(() => PublicMeasured, { nullable: true, description: 'Null beside a value of 0.' })
  ratio: PublicMeasured | null;
}

@ObjectType({ description: 'One period of a metric.' })
export class PublicPeriod extends PeriodParts {
  @Field(() => PublicLevel, { nullable: true })
  total: PublicLevel | null;
  @Field(() => [PublicLevel])
  groups: PublicLevel[];
  @Field(() => PublicGap, { nullable: true })
  gap: PublicGap | null;
}

@ObjectType()
export class PublicPicture {
  @Field(() => [PublicPeriod], { description: 'Oldest first.' })
  periods: PublicPeriod[];
}

@ObjectType({ description: 'A measure of disparity of the newest period.' })
export class PublicMeasure extends MeasureParts {
  @Field(() => String, { description: 'See docs/measures.md.' })
  measure: string;
  @Field(() => GraphQLDecimal, { nullable: true })
  value: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  low: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  high: string | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many draws, where the interval comes from a simulation.',
  })
  draws: number | null;
}

@ObjectType()
export class PublicGroupResult {
  @Field(() => String, { nullable: true, description: 'Null: everyone.' })
  category: string | null;
  @Field(() => String)
  result: string;
}

@ObjectType({ description: 'What is measured, with its published values, oldest first.' })
export class PublicMetric {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  kind: string;
  @Field(() => String)
  unit: string;
  @Field(() => String, { description: 'Which way is good: UP, DOWN or NEITHER.' })
  direction: string;
  @Field(() => String, { description: 'What the groups are compared with: BEST_OFF, TOTAL, REST or GROUP.' })
  reference: string;
  @Field(() => String, { nullable: true })
  referenceGroup: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  baselineValue: string | null;
  @Field(() => String, { nullable: true })
  baselineLabel: string | null;
  @Field(() => GraphQLDecimal, { nullable: true })
  targetValue: string | null;
  @Field(() => String, { nullable: true })
  targetLabel: string | null;
  @Field(() => [PublicTarget])
  targets: PublicTarget[];
  @Field(() => [PublicProgress], { description: 'Of everyone, and of each group that has a target.' })
  progress: PublicProgress[];
  @Field(() => String, { nullable: true })
  methodNote: string | null;
  @Field(() => String, { nullable: true })
  categorySetName: string | null;
  @Field(() => PublicCategorySet, { nullable: true })
  categorySet: PublicCategorySet | null;
  @Field(() => [PublicGroup], { description: 'In their order, those before a break included.' })
  groups: PublicGroup[];
  @Field(() => [PublicBreak])
  breaks: PublicBreak[];
  @Field(() => String, {
    description: 'Level, gap, direction and certainty in plain sentences; empty in older releases.',
  })
  sentence: string;
  @Field(() => String, { nullable: true, description: 'What to know before quoting it.' })
  warning: string | null;
  @Field(() => String, {
    description: 'BETTER, SAME, WORSE, UNCERTAIN or UNMEASURED; as bad as its worst group.',
  })
  result: string;
  @Field(() => [PublicGroupResult])
  results: PublicGroupResult[];
  @Field(() => PublicPicture)
  picture: PublicPicture;
  @Field(() => [PublicMeasure])
  measures: PublicMeasure[];
  @Field(() => [PublicObservation])
  observations: PublicObservation[];
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean)
  sample: boolean;
}
