// Targets by period, breaks, history and progress of a metric over GraphQL.
import { Args, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { GraphQLDateTime, Requires } from '@plumbline/platform/server';
import { theCity } from '@plumbline/cities/server';
import { CategoryType } from './category-set.graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { breaksOfMetric, categoryById, targetChangesOfMetric, targetsOfMetric } from './measuring.loaders';
import { MetricPayload, MetricType, ObservationType } from './measuring.graphql';
import { MetricPictureType } from './picture.graphql';
import { pictureOfMetric } from './picture.queries';
import { knownOn, placedObservations, progressByGroup, progressOf, valueHistory } from './series.queries';
import {
  DeclareSeriesBreakInput,
  GroupProgressType,
  MetricTargetType,
  ProgressType,
  SeriesBreakType,
  SetMetricTargetInput,
  TargetChangeType,
  WithdrawMetricTargetInput,
} from './series.graphql';
import { declareSeriesBreak } from './series.service';
import { setMetricTarget, withdrawMetricTarget } from './target.service';

@Resolver(() => MetricType)
export class SeriesResolver {
  @Mutation(() => MetricPayload, { description: 'The office sets what is to be reached by a period.' })
  @Requires('metric:revise')
  async setMetricTarget(@Args('input') input: SetMetricTargetInput): Promise<MetricPayload> {
    return { metric: await setMetricTarget(input), userErrors: [] };
  }

  @Mutation(() => MetricPayload, {
    description:
      'The office takes a target back, with a reason. It stays on record, and none stands in its place.',
  })
  @Requires('metric:revise')
  async withdrawMetricTarget(@Args('input') input: WithdrawMetricTargetInput): Promise<MetricPayload> {
    return { metric: await withdrawMetricTarget(input), userErrors: [] };
  }

  @Mutation(() => MetricPayload, {
    description: 'The office declares that a metric is measured in another way from a day on.',
  })
  @Requires('metric:revise')
  async declareSeriesBreak(@Args('input') input: DeclareSeriesBreakInput): Promise<MetricPayload> {
    return { metric: await declareSeriesBreak(input), userErrors: [] };
  }

  @ResolveField(() => CategoryType, {
    nullable: true,
    description: 'The group the others are compared with, if one is named.',
  })
  async referenceCategory(@Parent() metric: MetricType): Promise<CategoryType | undefined> {
    return metric.referenceCategoryId ? categoryById(metric.referenceCategoryId) : undefined;
  }

  @ResolveField(() => [MetricTargetType], { description: 'Those that stand, or stood at a moment.' })
  targets(
    @Parent() metric: MetricType,
    @Args('asKnownOn', { type: () => GraphQLDateTime, nullable: true }) asKnownOn: string | null,
  ): Promise<MetricTargetType[]> {
    return targetsOfMetric(metric.id, momentOf(asKnownOn));
  }

  @ResolveField(() => [TargetChangeType], {
    description: 'Every target ever set or withdrawn, newest first.',
  })
  async targetHistory(@Parent() metric: MetricType): Promise<TargetChangeType[]> {
    return [...((await targetChangesOfMetric(metric.id)) ?? [])].reverse();
  }

  @ResolveField(() => [SeriesBreakType], {
    description: 'No line and no comparison crosses one of these days.',
  })
  async breaks(@Parent() metric: MetricType): Promise<SeriesBreakType[]> {
    return (await breaksOfMetric(metric.id)) ?? [];
  }

  @ResolveField(() => [ObservationType], { description: 'Values of single places, by period.' })
  placedObservations(@Parent() metric: MetricType): Promise<ObservationType[]> {
    return placedObservations(metric.id);
  }

  @ResolveField(() => [ObservationType], {
    description: 'The values that stood at a moment: what was known then.',
  })
  observationsAsKnownOn(
    @Parent() metric: MetricType,
    @Args('moment', { type: () => GraphQLDateTime }) moment: string,
  ): Promise<ObservationType[]> {
    return knownOn(metric.id, new Date(moment));
  }

  @ResolveField(() => [ObservationType], {
    description:
      'Every value one place of the series ever had, newest first; each names the one it corrects.',
  })
  history(
    @Parent() metric: MetricType,
    @Args('periodLabel', { type: () => String }) periodLabel: string,
    @Args('categoryId', { type: () => ID, nullable: true }) categoryId: string | null,
    @Args('placeId', { type: () => ID, nullable: true }) placeId: string | null,
  ): Promise<ObservationType[]> {
    return valueHistory(metric.id, { periodLabel, categoryId, placeId });
  }

  @ResolveField(() => MetricPictureType, {
    description: 'As it is known now, or as it was known at a moment.',
  })
  picture(
    @Parent() metric: MetricType,
    @Args('asKnownOn', { type: () => GraphQLDateTime, nullable: true }) asKnownOn: string | null,
  ): Promise<MetricPictureType> {
    return pictureOfMetric(metric, momentOf(asKnownOn));
  }

  @ResolveField(() => ProgressType, { description: 'Of the total, or one group, towards the target.' })
  async progress(
    @Parent() metric: MetricType,
    @Args('categoryId', { type: () => ID, nullable: true }) categoryId: string | null,
  ): Promise<ProgressType> {
    return progressOf(metric, categoryId, (await theCity()).fiscalYearStartMonth, null);
  }

  @ResolveField(() => [GroupProgressType], {
    description:
      'Of the total, then of each group with a target of its own; as it is known now or was at a moment.',
  })
  progressByGroup(
    @Parent() metric: MetricType,
    @Args('asKnownOn', { type: () => GraphQLDateTime, nullable: true }) asKnownOn: string | null,
  ): Promise<GroupProgressType[]> {
    return progressByGroup(metric, momentOf(asKnownOn));
  }
}

const momentOf = (text: string | null) => (text ? new Date(text) : null);

@Resolver(() => MetricTargetType)
export class MetricTargetResolver {
  @ResolveField(() => CategoryType, { nullable: true, description: 'Null is everybody.' })
  async category(@Parent() target: MetricTargetType): Promise<CategoryType | undefined> {
    return target.categoryId ? categoryById(target.categoryId) : undefined;
  }
}

@Resolver(() => TargetChangeType)
export class TargetChangeResolver {
  @ResolveField(() => CategoryType, { nullable: true, description: 'Null is everybody.' })
  async category(@Parent() change: TargetChangeType): Promise<CategoryType | undefined> {
    return change.categoryId ? categoryById(change.categoryId) : undefined;
  }

  @ResolveField(() => PersonType, { nullable: true, description: 'Null when the product itself set it.' })
  async by(@Parent() { setBy }: TargetChangeType): Promise<PersonType | undefined> {
    return setBy ? personById(setBy) : undefined;
  }
}
