// Two releases compared, as the public API answers it: counted first, then team by team, with limits.
import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ComparedDifference } from '@plumbline/publishing/domain';
import { PublicReleaseSummary } from '../public.graphql';
import { ReleaseChange } from '../release-change.graphql';

@ObjectType({ description: 'How many differences there are of each sort; each is counted once.' })
export class PublicDifferenceCounts {
  @Field(() => Int, { description: 'Values of the same period that are others now.' })
  corrected: number;
  @Field(() => Int, { description: 'Due dates that moved.' })
  datesMoved: number;
  @Field(() => Int)
  statusesChanged: number;
  @Field(() => Int, { description: 'Values of a new period beside the one before it.' })
  newValues: number;
  @Field(() => Int, { description: 'Reports, notes, summaries and results of a new quarter.' })
  saidAnew: number;
  @Field(() => Int)
  otherChanges: number;
  @Field(() => Int)
  added: number;
  @Field(() => Int)
  gone: number;
}

@ObjectType({ description: 'Where a goal is read within a release.' })
export class PublicGoalAddress {
  @Field(() => String)
  department: string;
  @Field(() => String)
  plan: string;
  @Field(() => String)
  goal: string;
}

@ObjectType({ description: 'One difference between two releases, with what it is about and the way to it.' })
export class PublicDifference extends ReleaseChange {
  @Field(() => [String], { description: 'The parts of the path: team, plan, goal, and what is below.' })
  parts: readonly string[];
  @Field(() => [String], { description: 'Of a value: its period and group, the last parts of the path.' })
  within: readonly string[];
  @Field(() => String, {
    nullable: true,
    description: 'The unit of before and after where they are numbers of a metric.',
  })
  unit: string | null;
  @Field(() => String, { description: 'The text of the thing itself.' })
  about: string;
  @Field(() => Boolean, { description: 'The reason was given by people.' })
  explained: boolean;
  @Field(() => Boolean, { description: 'One of the two values is sample content.' })
  sample: boolean;
  @Field(() => PublicGoalAddress, { nullable: true, description: 'The goal in the earlier release.' })
  earlierGoal: PublicGoalAddress | null;
  @Field(() => PublicGoalAddress, { nullable: true, description: 'The goal in the later release.' })
  laterGoal: PublicGoalAddress | null;
}

@ObjectType({ description: 'A department as a comparison names it.' })
export class PublicComparedDepartment {
  @Field(() => String)
  code: string;
  @Field(() => String)
  name: string;
}

@ObjectType({ description: 'The differences of one planning team, corrections first.' })
export class PublicComparedTeam {
  @Field(() => String, { nullable: true, description: 'Null for what concerns the whole city.' })
  team: string | null;
  @Field(() => [PublicComparedDepartment])
  departments: PublicComparedDepartment[];
  @Field(() => Int, { description: 'How many differences there are, however many are listed.' })
  total: number;
  differences: readonly ComparedDifference[];
}

@ObjectType({ description: 'Two releases of a city compared, value by value.' })
export class PublicReleaseComparison {
  @Field(() => PublicReleaseSummary, { description: 'The older one, whichever was named first.' })
  earlier: PublicReleaseSummary;
  @Field(() => PublicReleaseSummary)
  later: PublicReleaseSummary;
  @Field(() => Boolean, { description: 'They were asked for the other way round.' })
  turned: boolean;
  @Field(() => PublicDifferenceCounts, {
    description: 'Of what was asked for; nothing when one was withdrawn.',
  })
  counts: PublicDifferenceCounts;
  @Field(() => [PublicComparedTeam])
  teams: PublicComparedTeam[];
  @Field(() => [PublicComparedDepartment], { description: 'The departments in which something differs.' })
  departments: PublicComparedDepartment[];
}

@ObjectType({ description: 'What a release changed since the one before it.' })
export class PublicSinceLast {
  @Field(() => PublicReleaseSummary)
  earlier: PublicReleaseSummary;
  @Field(() => PublicReleaseSummary)
  later: PublicReleaseSummary;
  @Field(() => PublicDifferenceCounts)
  counts: PublicDifferenceCounts;
  @Field(() => [PublicDifference], { description: 'Up to three, corrections and dates that moved first.' })
  told: PublicDifference[];
}
