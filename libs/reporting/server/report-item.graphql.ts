// What a report asks for: promises and metrics, this time beside last time, as the API shows them.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { CategoryType, MetricType, ObservationType } from '@plumbline/measuring/server';
import { GraphQLDate } from '@plumbline/platform/server';
import { ProgressUpdateType } from './progress.graphql';
import { PinnedCommentType } from './review.graphql';

@ObjectType('ReportItem', { description: 'A deliverable that is reported on: this time beside last time.' })
export class ReportItemType {
  @Field(() => ProgressUpdateType, {
    nullable: true,
    description: 'What is said now; null when nothing is yet.',
  })
  update: ProgressUpdateType | null;

  @Field(() => ProgressUpdateType, {
    nullable: true,
    description: 'What was said in the latest earlier report.',
  })
  lastUpdate: ProgressUpdateType | null;

  @Field(() => [PinnedCommentType])
  comments: PinnedCommentType[];

  @Field(() => Int, {
    nullable: true,
    description:
      'How many quarters in a row, up to the last one, repeated the one before. Only for those who write in the report.',
  })
  repeats: number | null;

  reportId: string;
  deliverableId: string;
}

@ObjectType('MeasureCell', { description: 'One place for a value.' })
class MeasureCellType {
  @Field(() => CategoryType, { nullable: true, description: 'Null is the total.' })
  category: CategoryType | null;

  @Field(() => ObservationType, {
    nullable: true,
    description: 'The value that stands; once the report is submitted, the very value that was submitted.',
  })
  observation: ObservationType | null;

  @Field(() => ObservationType, {
    nullable: true,
    description: 'A value that came after the report was submitted, and so is no part of it.',
  })
  newerObservation: ObservationType | null;

  @Field(() => ObservationType, { nullable: true, description: 'The latest value of an earlier period.' })
  lastObservation: ObservationType | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'For a value that is missing: the day on which it is asked for again.',
  })
  askAgainOn: string | null;

  @Field(() => [PinnedCommentType], {
    description:
      'Pinned to exactly this number, however often it was corrected since; they stand in those of its metric too.',
  })
  comments: PinnedCommentType[];
}

@ObjectType('MeasureEntry', {
  description: 'A metric that is due, with a cell for the total and each group.',
})
export class MeasureEntryType {
  @Field(() => MetricType)
  metric: MetricType;

  @Field(() => [MeasureCellType])
  cells: MeasureCellType[];

  @Field(() => [PinnedCommentType])
  comments: PinnedCommentType[];
}

@ObjectType('EarlierNumber', { description: 'A number of an earlier period that came in with a report.' })
export class EarlierNumberType {
  @Field(() => MetricType)
  metric: MetricType;

  @Field(() => ObservationType, {
    description: 'What the report says; once it is submitted, the very value that was submitted.',
  })
  observation: ObservationType;

  @Field(() => ObservationType, {
    nullable: true,
    description: 'What stood there before this report; null when nothing did.',
  })
  before: ObservationType | null;

  @Field(() => [PinnedCommentType], {
    description: 'Pinned to exactly this number, however often it was corrected since.',
  })
  comments: PinnedCommentType[];
}

@ObjectType('AskedAgain', {
  description:
    'A value of an earlier report that was put off until a day that has come, and is still missing.',
})
export class AskedAgainType {
  @Field(() => MetricType)
  metric: MetricType;

  @Field(() => ObservationType, { description: 'The blank with its reason.' })
  observation: ObservationType;

  @Field(() => GraphQLDate)
  askAgainOn: string;
}
