// The four figures of a release as the public reads them: four types, and no field that merges any two.
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How many deliverables have a status.' })
export class PublicStatusCount {
  @Field(() => String, { nullable: true, description: 'Null: without an approved update.' })
  status: string | null;
  @Field(() => String, { description: "The city's own word for it." })
  label: string;
  @Field(() => Int)
  count: number;
}

@ObjectType({ description: 'How the promised days were kept, as numbers of deliverables.' })
export class PublicDates {
  @Field(() => Int, { description: 'Closed in time, wholly or partly done.' })
  onTime: number;
  @Field(() => Int, { description: 'Closed after the day, or closed without being done.' })
  late: number;
  @Field(() => Int, { description: 'Still open after the day.' })
  overdue: number;
  @Field(() => Int, {
    description:
      'Without a day that could be met: none was set, it goes on without an end, or nobody said when it was done.',
  })
  noDate: number;
  @Field(() => Int)
  notYetDue: number;
}

@ObjectType({ description: 'What changed for people, as numbers of goals.' })
export class PublicResults {
  @Field(() => Int)
  better: number;
  @Field(() => Int)
  same: number;
  @Field(() => Int)
  worse: number;
  @Field(() => Int, { description: 'Too uncertain to say.' })
  uncertain: number;
  @Field(() => Int)
  unmeasured: number;
}

@ObjectType({
  description:
    'Whether the reports came in, as numbers of teams that have a plan. Each team is in one of them.',
})
export class PublicReporting {
  @Field(() => Int, { description: 'Approved, and received in time.' })
  onTime: number;
  @Field(() => Int, { description: 'Approved, and received late.' })
  late: number;
  @Field(() => Int, { description: 'Received, not yet approved.' })
  inReview: number;
  @Field(() => Int, { description: 'Owed and not received.' })
  missing: number;
  @Field(() => Int, { description: 'No report was due.' })
  owedNothing: number;
}

@ObjectType({ description: 'On how many teams the figures rest: only approved reports are counted.' })
export class PublicCoverage {
  @Field(() => Int)
  approved: number;
  @Field(() => Int, { description: 'All teams that have a plan, also those that owed no report.' })
  withPlan: number;
  @Field(() => Int)
  withoutPlan: number;
}

@ObjectType({ description: 'Work, dates, results and reporting: four separate things.' })
export class PublicFigures {
  @Field(() => Boolean, { description: 'True when anything counted here is sample content.' })
  sample: boolean;
  @Field(() => [PublicStatusCount])
  work: PublicStatusCount[];
  @Field(() => PublicDates)
  dates: PublicDates;
  @Field(() => PublicResults)
  results: PublicResults;
  @Field(() => PublicReporting)
  reporting: PublicReporting;
  @Field(() => PublicCoverage)
  coverage: PublicCoverage;
}
