// The measured numbers of a draft as a director looks through them to choose what is not shown.
import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Text } from '@plumbline/platform/server';

@ObjectType({ description: 'A value as the public would read it.' })
export class DraftValue {
  @Field(() => String)
  periodLabel: string;
  @Field(() => String, { nullable: true, description: 'Null is the total.' })
  group: string | null;
  @Field(() => String, { nullable: true, description: 'Null is the whole city.' })
  place: string | null;
  @Field(() => String, { nullable: true, description: 'Null where there is none or where it is hidden.' })
  value: string | null;
  @Field(() => Boolean)
  hidden: boolean;
  @Field(() => String, { nullable: true, description: 'Why there is no value.' })
  missing: string | null;
}

@ObjectType({ description: 'A measure of a draft, by the names the draft gives its place.' })
export class DraftMeasure {
  @Field(() => String)
  team: string;
  @Field(() => String)
  plan: string;
  @Field(() => String)
  goal: string;
  @Field(() => String)
  goalText: string;
  @Field(() => String)
  metric: string;
  @Field(() => String)
  name: string;
  @Field(() => String)
  unit: string;
  @Field(() => Int, { description: 'Values that would carry the mark.' })
  hiddenValues: number;
  @Field(() => [DraftValue])
  values: DraftValue[];
}

@ObjectType()
export class DraftMeasurePage {
  @Field(() => [DraftMeasure])
  items: DraftMeasure[];
  @Field(() => Int)
  totalCount: number;
}

@InputType({ description: 'Where a measure stands.' })
export class MeasurePlaceInput {
  @Field(() => String)
  @Text({ max: 500 })
  team: string;
  @Field(() => String)
  @Text({ max: 1000 })
  plan: string;
  @Field(() => String)
  @Text({ max: 200 })
  goal: string;
  @Field(() => String)
  @Text({ max: 200 })
  metric: string;
}
