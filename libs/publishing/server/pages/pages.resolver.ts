// What the pages of one promise, one measure and one priority ask for, by the codes in their addresses.
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PublicRelease } from '../public.graphql';
import { PublicMetric } from '../public-metric.graphql';
import { PublicDeliverable, PublicGoal } from '../public-plan.graphql';
import { PublicPriority } from './priority.graphql';

@Resolver(() => PublicGoal)
export class PublicGoalFields {
  @ResolveField(() => PublicDeliverable, { nullable: true })
  deliverable(
    @Parent() goal: PublicGoal,
    @Args('code', { type: () => String }) code: string,
  ): PublicDeliverable | null {
    return goal.deliverables.find((deliverable) => deliverable.code === code) ?? null;
  }

  @ResolveField(() => PublicMetric, { nullable: true })
  metric(
    @Parent() goal: PublicGoal,
    @Args('code', { type: () => String }) code: string,
  ): PublicMetric | null {
    return goal.metrics.find((metric) => metric.code === code) ?? null;
  }
}

@Resolver(() => PublicRelease)
export class PublicPriorityFields {
  @ResolveField(() => PublicPriority, { nullable: true, description: 'The priority at this address.' })
  priority(
    @Parent() release: PublicRelease,
    @Args('slug', { type: () => String }) slug: string,
  ): PublicPriority | null {
    return release.priorities.find((priority) => priority.slug === slug) ?? null;
  }
}
