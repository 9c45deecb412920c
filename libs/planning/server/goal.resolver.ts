// Goals and strategies over GraphQL.
import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires } from '@plumbline/platform/server';
import {
  AddGoalInput,
  AddStrategyInput,
  EditGoalInput,
  EditStrategyInput,
  GoalPayload,
  StrategyPayload,
} from './content-inputs.graphql';
import { DeliverableType } from './deliverable.graphql';
import { GoalType, StrategyType } from './goal.graphql';
import { addGoal, addStrategy, editGoal, editStrategy } from './goal.service';
import { PlanType } from './plan.graphql';
import { deliverablesOfGoal, planById, strategiesOfGoal } from './planning.loaders';

@Resolver(() => GoalType)
export class GoalResolver {
  @Mutation(() => GoalPayload, { description: 'Adds a goal to a plan that is being worked on.' })
  @Requires('plan:edit')
  async addGoal(@Args('input') input: AddGoalInput): Promise<GoalPayload> {
    const { item, plan } = await addGoal(input);
    return { goal: item, plan, userErrors: [] };
  }

  @Mutation(() => GoalPayload, { description: 'Edits a goal of a plan that is being worked on.' })
  @Requires('plan:edit')
  async editGoal(@Args('input') input: EditGoalInput): Promise<GoalPayload> {
    const { item, plan } = await editGoal(input);
    return { goal: item, plan, userErrors: [] };
  }

  @Mutation(() => StrategyPayload, {
    description: 'Adds a strategy to a goal of a plan that is being worked on.',
  })
  @Requires('plan:edit')
  async addStrategy(@Args('input') input: AddStrategyInput): Promise<StrategyPayload> {
    const { item, plan } = await addStrategy(input);
    return { strategy: item, plan, userErrors: [] };
  }

  @Mutation(() => StrategyPayload, { description: 'Edits a strategy of a plan that is being worked on.' })
  @Requires('plan:edit')
  async editStrategy(@Args('input') input: EditStrategyInput): Promise<StrategyPayload> {
    const { item, plan } = await editStrategy(input);
    return { strategy: item, plan, userErrors: [] };
  }

  @ResolveField(() => [StrategyType])
  strategies(@Parent() goal: GoalType): Promise<StrategyType[]> {
    return strategiesOfGoal(goal.id);
  }

  @ResolveField(() => [DeliverableType])
  deliverables(@Parent() goal: GoalType): Promise<DeliverableType[]> {
    return deliverablesOfGoal(goal.id);
  }

  @ResolveField(() => PlanType)
  async plan(@Parent() goal: GoalType): Promise<PlanType | undefined> {
    return planById(goal.planId);
  }
}
