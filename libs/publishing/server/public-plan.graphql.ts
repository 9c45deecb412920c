// A plan as the public reads it: goals, what was promised, and what was measured.
import { Field, Float, ObjectType } from '@nestjs/graphql';
import { GraphQLDate } from '@plumbline/platform/server';
import { PublicMetric } from './public-metric.graphql';

@ObjectType()
export class PublicStrategy {
  @Field(() => String)
  code: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType({ description: 'A due date that moved, and why.' })
export class PublicDateChange {
  @Field(() => GraphQLDate, { nullable: true })
  from: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  to: string | null;
  @Field(() => String)
  reason: string;
  @Field(() => GraphQLDate)
  on: string;
}

@ObjectType({
  description: 'A link or a file that shows that a promise was kept, made public by the department.',
})
export class PublicEvidence {
  @Field(() => String)
  title: string;
  @Field(() => String, { description: 'LINK or FILE.' })
  kind: string;
  @Field(() => String, { nullable: true, description: 'Where a link leads; null for a file.' })
  url: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the file, which is also its address: /public/evidence/<city>/<digest>.',
  })
  fileDigest: string | null;
  @Field(() => Float, { nullable: true, description: 'Bytes of the file; null for a link.' })
  size: number | null;
  @Field(() => String, { nullable: true, description: 'What the file is, by its content; null for a link.' })
  mediaType: string | null;
  @Field(() => GraphQLDate, { description: 'The day it was attached.' })
  on: string;
  @Field(() => Boolean)
  sample: boolean;
}

@ObjectType({ description: 'What was promised, with all its dates.' })
export class PublicDeliverable {
  @Field(() => String)
  code: string;
  @Field(() => String)
  text: string;
  @Field(() => String, { nullable: true, description: 'A role, never a person.' })
  ownerRole: string | null;
  @Field(() => String, { nullable: true })
  status: string | null;
  @Field(() => String, { nullable: true, description: "The city's own word for the status." })
  statusLabel: string | null;
  @Field(() => String, { nullable: true })
  note: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  originalDueOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  currentDueOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  actualOn: string | null;
  @Field(() => Boolean)
  overdue: boolean;
  @Field(() => [PublicDateChange])
  dateChanges: PublicDateChange[];
  @Field(() => [PublicEvidence], { description: 'What was made public to show it, oldest first.' })
  evidence: PublicEvidence[];
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean, { description: 'What was promised is made up for demonstration.' })
  sample: boolean;
  @Field(() => Boolean, { description: 'Status, note and actual date come from a sample report.' })
  reportedSample: boolean;
}

@ObjectType({ description: 'What a plan wants to change, and what became of it.' })
export class PublicGoal {
  @Field(() => String)
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
  @Field(() => String)
  planTitle: string;
  @Field(() => String, { description: 'The address of its plan within the department.' })
  planSlug: string;
  @Field(() => String, { description: 'BETTER, SAME, WORSE, UNCERTAIN or UNMEASURED.' })
  result: string;
  @Field(() => String, { description: 'The result in words, naming the measures it comes from.' })
  resultSentence: string;
  @Field(() => Boolean, { description: 'The result rests on sample metrics or sample values.' })
  resultSample: boolean;
  @Field(() => [PublicStrategy])
  strategies: PublicStrategy[];
  @Field(() => [PublicDeliverable])
  deliverables: PublicDeliverable[];
  @Field(() => [PublicMetric])
  metrics: PublicMetric[];
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean, {
    description: "The goal's own words are made up; nothing is said of what is below it.",
  })
  sample: boolean;
}

@ObjectType()
export class PublicPlan {
  @Field(() => String, { description: 'Its address within the department; no other plan there has it.' })
  slug: string;
  @Field(() => String)
  title: string;
  @Field(() => String)
  stateLabel: string;
  @Field(() => GraphQLDate, { nullable: true })
  startsOn: string | null;
  @Field(() => GraphQLDate, { nullable: true })
  endsOn: string | null;
  @Field(() => String, { nullable: true })
  sourceUrl: string | null;
  @Field(() => Boolean)
  sample: boolean;
  @Field(() => [PublicGoal])
  goals: PublicGoal[];
}
