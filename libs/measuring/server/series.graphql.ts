// Targets by period, breaks in a series, and progress, as the API shows them.
import { Field, Float, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsBoolean, IsOptional } from 'class-validator';
import { PACES, type Pace } from '@plumbline/measuring/domain';
import {
  Day,
  DecimalText,
  GraphQLDate,
  GraphQLDateTime,
  GraphQLDecimal,
  Id,
  Text,
  WebAddress,
  closedSet,
} from '@plumbline/platform/server';
import { CategoryType } from './category-set.graphql';

const PaceEnum = closedSet(
  'Pace',
  PACES,
  'How far a value has come from its baseline to its target, given the time that has passed.',
);

@ObjectType('MetricTarget', { description: 'What is to be reached by a period.' })
export class MetricTargetType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  periodLabel: string;

  @Field(() => GraphQLDate, { nullable: true })
  periodEndsOn: string | null;

  @Field(() => GraphQLDecimal)
  value: string;

  @Field(() => String, { nullable: true, description: 'Why it differs from what was set before.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  sourceUrl: string | null;

  @Field(() => GraphQLDateTime)
  setAt: Date;

  categoryId: string | null;
}

@ObjectType('TargetChange', { description: 'A target that was set or withdrawn; every one stays on record.' })
export class TargetChangeType {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  periodLabel: string;

  @Field(() => GraphQLDecimal, { nullable: true, description: 'Null: the target that stood was withdrawn.' })
  value: string | null;

  @Field(() => String, { nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true })
  sourceUrl: string | null;

  @Field(() => GraphQLDateTime)
  setAt: Date;

  categoryId: string | null;
  setBy: string | null;
}

@ObjectType('SeriesBreak', { description: 'From this day on the metric is measured in another way.' })
export class SeriesBreakType {
  @Field(() => GraphQLDate)
  startsOn: string;

  @Field(() => String)
  reason: string;

  @Field(() => String, { nullable: true, description: 'Where it is published.' })
  sourceUrl: string | null;
}

@ObjectType('Progress', {
  description: 'From baseline to target; never the actual value divided by the target.',
})
export class ProgressType {
  @Field(() => PaceEnum)
  pace: Pace;

  @Field(() => Float, {
    nullable: true,
    description: 'Part of the way, 0 to 1 and beyond; negative is away from it.',
  })
  share: number | null;

  @Field(() => Float, { nullable: true, description: 'Part of the time that has passed, 0 to 1.' })
  timeShare: number | null;

  @Field(() => Float, { nullable: true, description: 'Where a straight line would be by now.' })
  expected: number | null;

  @Field(() => String, { nullable: true, description: 'What is missing to judge it.' })
  why: string | null;
}

@ObjectType('GroupProgress', { description: 'The progress of everyone, or of one group.' })
export class GroupProgressType extends ProgressType {
  @Field(() => CategoryType, { nullable: true, description: 'Null is everybody.' })
  category: CategoryType | null;
}

@InputType()
export class SetMetricTargetInput {
  @Field(() => ID)
  @Id()
  metricId: string;

  @Field(() => ID, { nullable: true, description: 'Null is everybody.' })
  @Id({ optional: true })
  categoryId?: string | null;

  @Field(() => String, { description: 'A year or a quarter, for example FY 2028.' })
  @Text({ max: 80 })
  periodLabel: string;

  @Field(() => GraphQLDecimal)
  @DecimalText()
  value: string;

  @Field(() => String, { nullable: true, description: 'Required when it differs from what was set before.' })
  @Text({ max: 2000, multiline: true, optional: true })
  reason?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the target is published.' })
  @WebAddress({ optional: true, label: 'Source address' })
  sourceUrl?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Somebody was asked about this odd target and keeps it.',
  })
  @IsOptional()
  @IsBoolean()
  checked?: boolean | null;
}

@InputType()
export class WithdrawMetricTargetInput {
  @Field(() => ID)
  @Id()
  targetId: string;

  @Field(() => String, { description: 'Kept with the withdrawal.' })
  @Text({ max: 2000, multiline: true })
  reason: string;
}

@InputType()
export class DeclareSeriesBreakInput {
  @Field(() => ID)
  @Id()
  metricId: string;

  @Field(() => GraphQLDate, { description: 'First day of the new way of measuring.' })
  @Day()
  startsOn: string;

  @Field(() => String, { description: 'For everybody, in a sentence.' })
  @Text({ max: 300 })
  reason: string;

  @Field(() => ID, { nullable: true, description: 'The groups from then on; left out, they stay.' })
  @Id({ optional: true })
  categorySetId?: string | null;

  @Field(() => String, { nullable: true, description: 'Where the change is published.' })
  @WebAddress({ optional: true, label: 'Source address' })
  sourceUrl?: string | null;
}
