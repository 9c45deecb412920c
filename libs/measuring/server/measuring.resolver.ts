// Metrics, groups and values over GraphQL.
import { Args, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Requires, isId } from '@plumbline/platform/server';
import { PersonType, personById } from '@plumbline/cities/server';
import { GoalType, goalById } from '@plumbline/planning/server';
import { CategorySetType, CategoryType } from './category-set.graphql';
import {
  DefineMetricInput,
  MetricPayload,
  MetricType,
  MetricViewerCan,
  ObservationType,
} from './measuring.graphql';
import { metricCopiedFrom } from './copied-metrics.service';
import { categoryById, categorySetById, metricsOfGoal, observationsOfMetric } from './measuring.loaders';
import { defineMetric, viewerCan, visibleMetric } from './metric.service';

@Resolver(() => MetricType)
export class MetricResolver {
  @Query(() => MetricType, { nullable: true, description: 'Null when it is not here, for you.' })
  @Requires('city:read')
  async metric(@Args('id', { type: () => ID }) id: string): Promise<MetricType | null> {
    return isId(id) ? visibleMetric(id) : null;
  }

  @Mutation(() => MetricPayload, {
    description:
      'Officers and leads of the department add a metric to a goal while the plan is being written.',
  })
  @Requires('metric:define')
  async defineMetric(@Args('input') input: DefineMetricInput): Promise<MetricPayload> {
    return { metric: await defineMetric(input), userErrors: [] };
  }

  @ResolveField(() => GoalType)
  goal(@Parent() metric: MetricType): Promise<GoalType | undefined> {
    return goalById(metric.goalId);
  }

  @ResolveField(() => MetricViewerCan)
  viewerCan(@Parent() metric: MetricType): Promise<MetricViewerCan> {
    return viewerCan(metric);
  }

  @ResolveField(() => MetricType, {
    nullable: true,
    description: 'The metric of another plan that it was copied from, if the viewer may read that plan.',
  })
  copiedFrom(@Parent() metric: MetricType): Promise<MetricType | null> {
    return metricCopiedFrom(metric);
  }

  @ResolveField(() => CategorySetType, { nullable: true, description: 'Null when only a total is measured.' })
  async categorySet(@Parent() metric: MetricType): Promise<CategorySetType | undefined> {
    return metric.categorySetId ? categorySetById(metric.categorySetId) : undefined;
  }

  @ResolveField(() => [ObservationType], {
    description: 'The values that stand, in the order of their periods.',
  })
  observations(@Parent() metric: MetricType): Promise<ObservationType[]> {
    return observationsOfMetric(metric.id);
  }
}

@Resolver(() => ObservationType)
export class ObservationResolver {
  @ResolveField(() => CategoryType, { nullable: true, description: 'Null is the total.' })
  async category(@Parent() observation: ObservationType): Promise<CategoryType | undefined> {
    return observation.categoryId ? categoryById(observation.categoryId) : undefined;
  }

  @ResolveField(() => CategoryType, { nullable: true, description: 'Null is the whole city.' })
  async place(@Parent() observation: ObservationType): Promise<CategoryType | undefined> {
    return observation.placeId ? categoryById(observation.placeId) : undefined;
  }

  @ResolveField(() => PersonType, { nullable: true })
  async recordedBy(@Parent() observation: ObservationType): Promise<PersonType | undefined> {
    return observation.recordedBy ? personById(observation.recordedBy) : undefined;
  }
}

@Resolver(() => GoalType)
export class GoalMetricsResolver {
  @ResolveField(() => [MetricType], { description: 'What is measured for it, in order.' })
  async metrics(@Parent() goal: GoalType): Promise<MetricType[]> {
    return (await metricsOfGoal(goal.id)) ?? [];
  }
}
