// The grid, the matrix of work and results, and a person's own views of them, over GraphQL.
import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '@plumbline/platform/server';
import { PortfolioType } from './portfolio.graphql';
import { portfolioGrid } from './portfolio.queries';
import { GoalStandingType } from './goal-standing.graphql';
import { goalStandings } from './goal-standing.queries';
import {
  ChooseDefaultViewInput,
  DeleteSavedViewInput,
  SaveViewInput,
  SavedViewPayload,
  SavedViewType,
} from './saved-view.graphql';
import { chooseDefaultView, deleteSavedView, mySavedViews, saveView } from './saved-view.service';

@Resolver(() => PortfolioType)
export class PortfolioResolver {
  @Query(() => PortfolioType, {
    description:
      'Teams by the latest opened quarters: timeliness and work apart. Planning managers see their own portfolio, directors and the chief the city.',
  })
  @Requires('portfolio:read')
  portfolio(
    @Args('periods', { type: () => Int, defaultValue: 4, description: 'How many quarters, 1 to 20.' })
    periods: number,
  ): Promise<PortfolioType> {
    return portfolioGrid(periods);
  }

  @Query(() => [GoalStandingType], {
    description:
      'Every goal of the plans in force in the viewer’s portfolio: is the work done, and what became of the people it is for.',
  })
  @Requires('portfolio:read')
  goalStandings(): Promise<GoalStandingType[]> {
    return goalStandings();
  }

  @Query(() => [SavedViewType], { description: 'Your own saved views of the portfolio, by name.' })
  @Requires('portfolio:read')
  savedViews(): Promise<SavedViewType[]> {
    return mySavedViews();
  }

  @Mutation(() => SavedViewPayload, {
    description:
      'Keeps a view of the portfolio for yourself under a name; the same name again replaces it. Nobody else sees it in their list, but its address can be shared.',
  })
  @Requires('portfolio:read')
  async saveView(@Args('input') input: SaveViewInput): Promise<SavedViewPayload> {
    return { view: await saveView(input), userErrors: [] };
  }

  @Mutation(() => SavedViewPayload, {
    description: 'Makes one of your saved views the one the portfolio opens with, or none.',
  })
  @Requires('portfolio:read')
  async chooseDefaultView(@Args('input') input: ChooseDefaultViewInput): Promise<SavedViewPayload> {
    return { view: await chooseDefaultView(input.savedViewId), userErrors: [] };
  }

  @Mutation(() => SavedViewPayload, { description: 'Takes one of your own saved views away.' })
  @Requires('portfolio:read')
  async deleteSavedView(@Args('input') input: DeleteSavedViewInput): Promise<SavedViewPayload> {
    return { view: await deleteSavedView(input.savedViewId), userErrors: [] };
  }
}
