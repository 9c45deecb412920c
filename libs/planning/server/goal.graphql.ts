// Goals and strategies as the API shows them.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('Strategy', { description: 'A way to a goal.' })
export class StrategyType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Goes up with each change; name it when you edit.' })
  version: number;
  @Field(() => String)
  code: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean, { description: 'True for invented content of a demo.' })
  sample: boolean;
  goalId: string;
  planId: string;
}

@ObjectType('Goal', {
  description: 'What a plan wants to change. Optional labels are null where the city does not use them.',
})
export class GoalType {
  @Field(() => ID)
  id: string;
  @Field(() => Int, { description: 'Goes up with each change; name it when you edit.' })
  version: number;
  @Field(() => String, { description: 'Unique in its plan.' })
  code: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  horizon: string | null;
  @Field(() => String, { nullable: true })
  priority: string | null;
  @Field(() => String, { nullable: true })
  theme: string | null;
  @Field(() => String, { nullable: true })
  planArea: string | null;
  @Field(() => String, { nullable: true })
  populationFocus: string | null;
  @Field(() => String, { nullable: true })
  geographyFocus: string | null;
  @Field(() => Boolean, {
    description: 'True when it changes how work is done rather than what happens to people.',
  })
  isProcess: boolean;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean, { description: 'True for invented content of a demo.' })
  sample: boolean;
  planId: string;
}
