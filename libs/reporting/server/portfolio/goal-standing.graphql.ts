// A goal in the matrix of work and results, as the API shows it.
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { PlanningTeamType } from '@plumbline/cities/server';
import { RESULTS, type Result } from '@plumbline/measuring/domain';
import { closedSet } from '@plumbline/platform/server';
import { GAP_STANDINGS, type GapStanding } from '@plumbline/reporting/domain';

const GoalResultEnum = closedSet(
  'GoalResult',
  RESULTS,
  'What became of the people a goal is for. One group that got worse makes it WORSE; nothing is averaged.',
);

const GapStandingEnum = closedSet(
  'GapStanding',
  GAP_STANDINGS,
  'What became of the gap between groups, with its interval; UNCERTAIN is too uncertain to say.',
);

@ObjectType('GoalStanding', { description: 'A goal: is its work done, and what became of it for people.' })
export class GoalStandingType {
  @Field(() => ID, { description: 'The goal’s id.' })
  id: string;

  @Field(() => String)
  code: string;

  @Field(() => String)
  text: string;

  @Field(() => PlanningTeamType)
  team: PlanningTeamType;

  @Field(() => ID)
  planId: string;

  @Field(() => String)
  planTitle: string;

  @Field(() => Int, { description: 'Promises that were not cancelled.' })
  deliverables: number;

  @Field(() => Int)
  completedDeliverables: number;

  @Field(() => Boolean, {
    description: 'At least one promise, and every one that was not cancelled is completed.',
  })
  workDone: boolean;

  @Field(() => GoalResultEnum)
  result: Result;

  @Field(() => GapStandingEnum)
  gap: GapStanding;

  @Field(() => [String], { description: 'What the measures of its results say, one text each.' })
  sentences: string[];

  @Field(() => Boolean, { description: 'Whether something that this rests on is made up.' })
  sample: boolean;
}
