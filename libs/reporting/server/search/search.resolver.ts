// Finding things over GraphQL: by words, and what was opened last.
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { FoundKind } from '@plumbline/reporting/domain';
import { Requires } from '@plumbline/platform/server';
import { recentItems, rememberOpened } from './recent.queries';
import {
  FoundKindEnum,
  RecentItemType,
  RememberOpenedInput,
  RememberOpenedPayload,
  SearchResultType,
} from './search.graphql';
import { search } from './search.queries';

@Resolver()
export class SearchResolver {
  @Query(() => SearchResultType, {
    description:
      'Looks for words in the plans, metrics, reports and updates the viewer may read. Quotes keep words together, a minus leaves one out.',
  })
  @Requires('city:read')
  search(
    @Args('words') words: string,
    @Args('kind', { type: () => FoundKindEnum, nullable: true }) kind?: FoundKind,
  ): Promise<SearchResultType> {
    return search(words, kind ?? null);
  }

  @Query(() => [RecentItemType], {
    description: 'What you opened last, the latest first; nobody else can ask for it.',
  })
  @Requires('city:read')
  recentItems(): Promise<RecentItemType[]> {
    return recentItems();
  }

  @Mutation(() => RememberOpenedPayload, {
    description: 'Remembers for yourself that you opened a plan, a metric or a report.',
  })
  @Requires('city:read', { audited: false })
  async rememberOpened(@Args('input') { kind, itemId }: RememberOpenedInput): Promise<RememberOpenedPayload> {
    await rememberOpened(kind, itemId);
    return { userErrors: [] };
  }
}
