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
    description: 'A goal by the address of its plan and its code, which only together name one goal.',
  })
  goal(
    @Parent() department: PublicDepartment,
    @Args('plan', { type: () => String }) plan: string,
    @Args('code', { type: () => String }) code: string,
  ): PublicGoal | null {
    const goals = department.plans.find(({ slug }) => slug === plan)?.goals ?? [];
    return goals.find((goal) => goal.code === code) ?? null;
  }

  @ResolveField(() => [PublicGoal], {
    description: 'All goals with this code: several where two plans of the department use it.',
  })
  goalsWithCode(
    @Parent() department: PublicDepartment,
    @Args('code', { type: () => String }) code: string,
  ): PublicGoal[] {
    return department.plans.flatMap(({ goals }) => goals).filter((goal) => goal.code === code);
  }
}
