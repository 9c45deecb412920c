// What anybody may ask about one promise or one measure over time, and about the newest word of a city.
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { Args, ArgsType, Field, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@plumbline/platform/server';
import { PublicCity, PublicRelease } from '../public.graphql';
import { readPublicRelease } from '../public.queries';
import { PublicDeliverableThen, PublicMetricThen } from './history.graphql';
import { goalThroughReleases, type GoalPlace } from './history.queries';

/** Names in addresses are short; anything longer names nothing. */
const LONGEST = 300;

@ArgsType()
class GoalPlaceArgs implements GoalPlace {
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST)
  city: string;
  @Field(() => String, {
    nullable: true,
    description: 'The last release to look at; without it, or with "latest", all.',
  })
  @IsOptional()
  @IsString()
  @MaxLength(LONGEST)
  release: string | null = null;
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST)
  department: string;
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST)
  plan: string;
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST)
  goal: string;
}

@ArgsType()
class DeliverablePlaceArgs extends GoalPlaceArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST)
  deliverable: string;
}

@ArgsType()
class MetricPlaceArgs extends GoalPlaceArgs {
  @Field(() => String)
  @IsString()
  @MaxLength(LONGEST)
  metric: string;
}

@Resolver()
export class HistoryResolver {
  @Query(() => [PublicDeliverableThen], {
    description: 'A deliverable in each release of a city, newest first, at most 20.',
  })
  @Public()
  async deliverableHistory(
    @Args() { deliverable: code, ...place }: DeliverablePlaceArgs,
  ): Promise<PublicDeliverableThen[]> {
    const told = await goalThroughReleases(place);
    return told.map(({ release, reported, goal }) => ({
      ...{ release, reported },
      deliverable: goal?.deliverables.find((one) => one.code === code) ?? null,
    }));
  }

  @Query(() => [PublicMetricThen], {
    description: 'A metric in each release of a city, newest first, at most 20.',
  })
  @Public()
  async metricHistory(@Args() { metric: code, ...place }: MetricPlaceArgs): Promise<PublicMetricThen[]> {
    const told = await goalThroughReleases(place);
    return told.map(({ release, reported, goal }) => ({
      ...{ release, reported },
      metric: goal?.metrics.find((one) => one.code === code) ?? null,
    }));
  }
}

@Resolver(() => PublicCity)
export class PublicCityFields {
  @ResolveField(() => PublicRelease, {
    nullable: true,
    description: 'The newest release that is not withdrawn.',
  })
  latest(@Parent() city: PublicCity): Promise<PublicRelease | null> {
    return readPublicRelease(city.slug, null);
  }
}
