// What the public is told of a record that the law required to be removed.
import { Field, ObjectType } from '@nestjs/graphql';
import { GraphQLDate } from '@plumbline/platform/server';

@ObjectType({ description: 'A record that was lawfully removed from a release after it was published.' })
export class PublicRemoval {
  @Field(() => GraphQLDate)
  on: string;
  @Field(() => String)
  reason: string;
  @Field(() => String, {
    nullable: true,
    description: 'plan, goal, strategy, deliverable, metric or observation.',
  })
  kind: string | null;
  @Field(() => [String], { description: 'Codes of the departments on whose pages it stood.' })
  departments: string[];
  @Field(() => String, { nullable: true })
  plan: string | null;
  @Field(() => String, { nullable: true })
  goal: string | null;
  @Field(() => String, { nullable: true })
  metric: string | null;
}
