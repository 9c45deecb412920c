// The planning calendar over GraphQL.
import { Args, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { daysLate } from '@plumbline/planning/domain';
import { Requires, today } from '@plumbline/platform/server';
import {
  AddCycleInput,
  CyclePayload,
  CycleStepPayload,
  CycleStepRevisionType,
  CycleStepType,
  CycleType,
  ReviseCycleStepInput,
} from './cycle.graphql';
import { addCycle, cycles, reviseCycleStep } from './cycle.service';
import { revisionsOfStep, stepsOfCycle } from './planning.loaders';

@Resolver(() => CycleType)
export class CycleResolver {
  @Query(() => [CycleType], { description: 'The planning cycles of the city, newest first.' })
  @Requires('city:read')
  cycles(): Promise<CycleType[]> {
    return cycles();
  }

  @Mutation(() => CyclePayload, {
    description: 'Whoever keeps the calendar adds a cycle with its legal steps.',
  })
  @Requires('calendar:keep')
  async addCycle(@Args('input') input: AddCycleInput): Promise<CyclePayload> {
    return { cycle: await addCycle(input), userErrors: [] };
  }

  @Mutation(() => CycleStepPayload, {
    description:
      'Whoever keeps the calendar moves a committed date or records an actual one; earlier dates stay visible.',
  })
  @Requires('calendar:keep')
  async reviseCycleStep(@Args('input') input: ReviseCycleStepInput): Promise<CycleStepPayload> {
    return { cycleStep: await reviseCycleStep(input), userErrors: [] };
  }

  @ResolveField(() => [CycleStepType])
  steps(@Parent() cycle: CycleType): Promise<CycleStepType[]> {
    return stepsOfCycle(cycle.id);
  }
}

@Resolver(() => CycleStepType)
export class CycleStepResolver {
  @ResolveField(() => Int, {
    nullable: true,
    description:
      'Against the statutory date or, without one, the committed one. 0 in time; null when not due yet or without a date.',
  })
  async daysLate(@Parent() step: CycleStepType): Promise<number | null> {
    return daysLate(step, await today());
  }

  @ResolveField(() => [CycleStepRevisionType], { description: 'Oldest first.' })
  revisions(@Parent() step: CycleStepType): Promise<CycleStepRevisionType[]> {
    return revisionsOfStep(step.id);
  }
}

@Resolver(() => CycleStepRevisionType)
export class CycleStepRevisionResolver {
  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the product itself did it.' })
  async by(@Parent() revision: CycleStepRevisionType): Promise<PersonType | null> {
    return revision.personId ? ((await personById(revision.personId)) ?? null) : null;
  }
}
