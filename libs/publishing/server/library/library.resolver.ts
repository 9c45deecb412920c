// The library across cities, for anybody.
import { Args, Query, Resolver } from '@nestjs/graphql';
import { Public } from '@plumbline/platform/server';
import { isTopic } from '@plumbline/publishing/domain';
import { PAGE_SIZE } from '../find/find.queries';
import { comparisons } from './comparison.queries';
import { LibraryArgs, PublicComparison, PublicLibrary } from './library.graphql';
import { library } from './library.queries';

@Resolver()
export class LibraryResolver {
  @Query(() => PublicLibrary, {
    description: 'Goals of the latest releases of all cities, 25 a page, by the names of cities.',
  })
  @Public()
  async library(@Args() { page, words, ...filters }: LibraryArgs): Promise<PublicLibrary> {
    return { ...(await library({ words: words ?? '', ...filters }, page)), pageSize: PAGE_SIZE };
  }

  @Query(() => [PublicComparison], {
    description:
      'Measures of several cities side by side, where definition, groups and denominator agree and each city agreed; else why not.',
  })
  @Public()
  async comparisons(
    @Args('topic', { type: () => String, nullable: true }) topic: string | null,
  ): Promise<PublicComparison[]> {
    if (topic && !isTopic(topic)) return [];
    const all = await comparisons(topic && isTopic(topic) ? topic : null);
    return all.map(({ tables, ...rest }) => ({ ...rest, tables: tables.map((measures) => ({ measures })) }));
  }
}
