// What anybody may ask without logging in.
import { Args, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@plumbline/platform/server';
import { PublicCity, PublicDepartment, PublicRelease } from './public.graphql';
import { PublicGoal } from './public-plan.graphql';
import { publicCities, readPublicRelease } from './public.queries';

@Resolver()
export class PublicResolver {
  @Query(() => [PublicCity], { description: 'The cities that publish here, by name.' })
  @Public()
  cities(): Promise<PublicCity[]> {
    return publicCities();
  }

  @Query(() => PublicCity, {
    nullable: true,
    description: 'The city at this address; null when there is none.',
  })
  @Public()
  async city(@Args('slug', { type: () => String }) slug: string): Promise<PublicCity | null> {
    return (await publicCities(slug))[0] ?? null;
  }

  @Query(() => PublicRelease, {
    nullable: true,
    description: 'A release of a city. Without a slug, or with "latest": the newest that is not withdrawn.',
  })
  @Public()
  release(
    @Args('city', { type: () => String }) city: string,
    @Args('release', { type: () => String, nullable: true }) release: string | null,
  ): Promise<PublicRelease | null> {
    return readPublicRelease(city, release ?? null);
  }
}

/** Fields of public types that take an argument; part of both endpoints, because a draft's preview is a `PublicRelease`. */
@Resolver(() => PublicRelease)
export class PublicReleaseFields {
  @ResolveField(() => PublicDepartment, { nullable: true })
  department(
    @Parent() release: PublicRelease,
    @Args('code', { type: () => String }) code: string,
  ): PublicDepartment | null {
    return release.departments.find((department) => department.code === code) ?? null;
  }
}

@Resolver(() => PublicDepartment)
export class PublicDepartmentFields {
  @ResolveField(() => PublicGoal, {
    nullable: true,
    description:
      'A goal by its code. Two plans of a department may use one code: then name the plan as well.',
  })
  goal(
    @Parent() department: PublicDepartment,
    @Args('code', { type: () => String }) code: string,
    @Args('plan', { type: () => String, nullable: true }) plan: string | null,
  ): PublicGoal | null {
    const plans = plan ? department.plans.filter(({ title }) => title === plan) : department.plans;
    return plans.flatMap(({ goals }) => goals).find((goal) => goal.code === code) ?? null;
  }
}
