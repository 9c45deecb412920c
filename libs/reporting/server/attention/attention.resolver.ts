// The attention list over GraphQL; counts and items come from one source, so they cannot differ.
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { PageInput, Requires } from '@plumbline/platform/server';
import type { AttentionKind } from '@plumbline/reporting/domain';
import { AttentionItemPage, AttentionKindEnum, AttentionType } from './attention.graphql';
import { countsByKind, watchedTeams } from './attention.queries';

@Resolver()
export class AttentionResolver {
  @Query(() => AttentionType, {
    description:
      'Planning managers (their portfolio), directors and the chief (the city): how much needs attention, by team and reason.',
  })
  @Requires('portfolio:read')
  async attention(): Promise<AttentionType> {
    const teams = await watchedTeams();
    const dates = teams.flatMap(({ nextLegalDate }) => nextLegalDate ?? []);
    return {
      rows: teams.map(({ team, items, nextLegalDate }) => ({
        team,
        counts: countsByKind(items),
        nextLegalDate,
      })),
      totals: countsByKind(teams.flatMap(({ items }) => items)),
      nextLegalDate: dates.sort((a, b) => (a.day < b.day ? -1 : 1))[0] ?? null,
    };
  }

  @Query(() => AttentionItemPage, {
    description:
      'Exactly the items behind a number of `attention` or of the portfolio: of one reason, in one team or all.',
  })
  @Requires('portfolio:read')
  async attentionItems(
    @Args('kind', { type: () => AttentionKindEnum }) kind: AttentionKind,
    @Args('teamId', { type: () => ID, nullable: true }) teamId: string | null,
    @Args('page', { type: () => PageInput, nullable: true }) page: PageInput | null,
  ): Promise<AttentionItemPage> {
    const { number, size } = page ?? new PageInput();
    const all = (await watchedTeams())
      .filter(({ team }) => !teamId || team.id === teamId)
      .flatMap(({ items }) => items.filter((item) => item.kind === kind));
    const shown = all.slice((number - 1) * size, number * size).map(({ show }) => show());
    return { items: shown, totalCount: all.length };
  }
}
