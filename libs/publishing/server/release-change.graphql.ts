// What differs between two versions of what the public reads.
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'What differs from an earlier release.' })
export class ReleaseChange {
  @Field(() => String, {
    description:
      'REVISED: another value of the same period. NEXT_PERIOD: a later period beside the one before it, no change. CHANGED, NEW or GONE.',
  })
  kind: string;
  @Field(() => String)
  path: string;
  @Field(() => String)
  what: string;
  @Field(() => String, { nullable: true, description: 'Null: it was not there.' })
  before: string | null;
  @Field(() => String, { nullable: true, description: 'Null: it is gone.' })
  after: string | null;
  @Field(() => String)
  reason: string;
}
