// Finding things in what a city published, for anybody.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@plumbline/platform/server';
import type { PublicRelease } from '../public.graphql';
import { PublicBoundaries, PublicFound, FindArgs } from './find.graphql';
import { findableRelease, foundPage, PAGE_SIZE } from './find.queries';
import { publicSettings } from './public-settings.queries';

@Resolver()
export class FindResolver {
  @Query(() => PublicFound, {
    nullable: true,
    description:
      'Goals, deliverables and metrics of a release, 25 a page. Null when there is no such release.',
  })
  @Public()
  async find(@Args() { city, release, words, page, ...filters }: FindArgs): Promise<PublicFound | null> {
    const findable = await findableRelease(city, release ?? null);
    if (!findable) return null;
    const found = foundPage(findable.index, { words: words ?? '', ...filters }, page);
    return {
      ...found,
      release: summaryOf(findable.release),
      city: findable.release.city,
      pageSize: PAGE_SIZE,
      boundaries: findable.settings.boundaries,
    };
  }

  @Query(() => [String], {
    description: 'Keys of the shared topics of a goal; empty: no topic yet, or no such goal.',
  })
  @Public()
  async goalTopics(
    @Args('city', { type: () => String }) city: string,
    @Args('release', { type: () => String, nullable: true }) release: string | null,
    @Args('department', { type: () => String }) department: string,
    @Args('plan', { type: () => String }) plan: string,
    @Args('goal', { type: () => String }) goal: string,
  ): Promise<readonly string[]> {
    const findable = await findableRelease(city, release ?? null);
    const item = findable?.index.items.find(
      (one) =>
        one.what === 'GOAL' &&
        one.goal === goal &&
        one.plan === plan &&
        one.departments.some(({ code }) => code === department),
    );
    return item?.topics ?? [];
  }

  @Query(() => PublicBoundaries, {
    nullable: true,
    description: 'Outlines of the areas of a city; null when it has published none.',
  })
  @Public()
  async boundaries(@Args('city', { type: () => String }) city: string): Promise<PublicBoundaries | null> {
    return (await publicSettings(city)).boundaries;
  }
}

function summaryOf({
  slug,
  number,
  title,
  periodLabel,
  publishedAt,
  digest,
  withdrawn,
  sample,
}: PublicRelease) {
  return {
    ...{ slug, number, title, periodLabel, withdrawn, sample },
    // Only the preview of a draft has neither.
    ...{ publishedAt: publishedAt ?? new Date(0), digest: digest ?? '' },
  };
}
