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
  @Field(() => Int)
  onTime: number;
  @Field(() => Int)
  late: number;
  @Field(() => Int)
  overdue: number;
  @Field(() => Int)
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

@ObjectType({ description: 'Whether the reports came in, as numbers of reports.' })
export class PublicReporting {
  @Field(() => Int)
  onTime: number;
  @Field(() => Int)
  late: number;
  @Field(() => Int)
  missing: number;
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
}
