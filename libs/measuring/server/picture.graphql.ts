// What a metric shows, as the API tells it: sentences first, then levels, gaps and measures with their intervals.
import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';
import { RESULTS, type MissingReason, type Result } from '@plumbline/measuring/domain';
import { MEASURE_IDS, type MeasureId } from '@plumbline/measuring/disparity';
import { closedSet } from '@plumbline/platform/server';
import { MissingReasonEnum } from './measuring.graphql';
import { GapParts, LevelParts, MeasureParts, PeriodParts } from './picture-parts.graphql';

const ResultEnum = closedSet('Result', RESULTS, 'What became of a measure; never an average of groups.');

const MeasureEnum = closedSet('DisparityMeasure', MEASURE_IDS, 'See docs/measures.md.');

@ObjectType('Interval', { description: 'Where the true value lies, at 95 percent confidence.' })
export class IntervalType {
  @Field(() => Float)
  low: number;

  @Field(() => Float)
  high: number;

  @Field(() => Int, { nullable: true, description: 'How many draws, where it comes from a simulation.' })
  draws?: number;
}

@ObjectType('Level', { description: 'Where one group, or everyone, stands in one period.' })
export class LevelType extends LevelParts {
  @Field(() => ID, { nullable: true, description: 'Null is everyone.' })
  categoryId: string | null;

  @Field(() => Float, { nullable: true })
  value: number | null;

  @Field(() => Float, { nullable: true })
  low: number | null;

  @Field(() => Float, { nullable: true })
  high: number | null;

  @Field(() => MissingReasonEnum, { nullable: true })
  missingReason: MissingReason | null;
}

@ObjectType('Measured', { description: 'A value with its interval.' })
export class MeasuredType {
  @Field(() => Float)
  value: number;

  @Field(() => IntervalType, { nullable: true, description: 'Null when nothing says how certain it is.' })
  interval: IntervalType | null;
}

@ObjectType('Gap', { description: 'How far apart two groups are in one period.' })
export class GapType extends GapParts {
  @Field(() => MeasuredType, { description: 'In the unit of the metric; above 0, `group` fares worse.' })
  difference: MeasuredType;

  @Field(() => MeasuredType, {
    nullable: true,
    description: 'Above 1, `group` fares worse; null beside a value of 0.',
  })
  ratio: MeasuredType | null;
}

@ObjectType('PicturedPeriod', { description: 'One period of a metric.' })
export class PicturedPeriodType extends PeriodParts {
  @Field(() => LevelType, { nullable: true })
  total: LevelType | null;

  @Field(() => [LevelType])
  groups: LevelType[];

  @Field(() => GapType, { nullable: true })
  gap: GapType | null;
}

@ObjectType('DisparityOutcome', { description: 'One measure of disparity of the newest period.' })
export class DisparityOutcomeType extends MeasureParts {
  @Field(() => MeasureEnum)
  measure: MeasureId;

  @Field(() => MeasuredType, { nullable: true })
  measured: MeasuredType | null;
}

@ObjectType('GroupResult')
export class GroupResultType {
  @Field(() => ID, { nullable: true, description: 'Null is everyone.' })
  categoryId: string | null;

  @Field(() => ResultEnum)
  result: Result;
}

@ObjectType('MetricPicture', { description: 'What a metric shows, with the words that go with it.' })
export class MetricPictureType {
  @Field(() => String, { description: 'Level, gap, direction and certainty in plain sentences.' })
  sentence: string;

  @Field(() => String, { nullable: true, description: 'What to know before quoting it.' })
  warning: string | null;

  @Field(() => [PicturedPeriodType], { description: 'Oldest first.' })
  periods: PicturedPeriodType[];

  @Field(() => [DisparityOutcomeType], { description: 'Of the newest period; empty without groups.' })
  measures: DisparityOutcomeType[];

  @Field(() => ResultEnum, { description: 'As bad as its worst group.' })
  result: Result;

  @Field(() => [GroupResultType])
  results: GroupResultType[];
}
