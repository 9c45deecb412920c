// What the picture of a metric tells in the same words to the workspace and to the public; numbers are each side's own.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { GraphQLDate } from '@plumbline/platform/server';

/** Where one group, or everyone, stands. */
@ObjectType({ isAbstract: true })
export abstract class LevelParts {
  @Field(() => String)
  label: string;

  @Field(() => Boolean, { description: 'Hidden to protect privacy.' })
  hidden: boolean;
}

/** Between which groups a gap is. */
@ObjectType({ isAbstract: true })
export abstract class GapParts {
  @Field(() => String, { description: 'The group that fares worse while `difference` is above 0.' })
  group: string;

  @Field(() => String)
  comparedWith: string;
}

/** A period on its own: what it may be compared with, and why it has no gap. */
@ObjectType({ isAbstract: true })
export abstract class PeriodParts {
  @Field(() => String)
  label: string;

  @Field(() => GraphQLDate, { nullable: true })
  endsOn: string | null;

  @Field(() => Int, { description: 'Only periods with the same number may be joined or compared.' })
  segment: number;

  @Field(() => String, { nullable: true, description: 'Why it cannot be compared with earlier periods.' })
  brokenBy: string | null;

  @Field(() => String, { nullable: true, description: 'Why there is no gap.' })
  noGap: string | null;
}

/** A measure of disparity in words, or why there is none. */
@ObjectType({ isAbstract: true })
export abstract class MeasureParts {
  @Field(() => String)
  name: string;

  @Field(() => String, { description: 'What the value says, in plain words.' })
  says: string;

  @Field(() => String, { nullable: true, description: 'Why there is none, and the way out.' })
  refusal: string | null;
}
