// Comparing releases, as anybody may ask: filtered, counted, and at most so many rows at once.
import { Args, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Public } from '@plumbline/platform/server';
import { countDifferences, mostTelling } from '@plumbline/publishing/domain';
import type { ComparedDifference, ComparedTeam } from '@plumbline/publishing/domain';
import { summaryOf } from '../public.queries';
import { publicComparison, sinceLastRelease } from './comparison.queries';
import {
  PublicComparedTeam,
  PublicDifference,
  PublicReleaseComparison,
  PublicSinceLast,
} from './release-comparison.graphql';

/** A page of one team's differences holds at most so many. */
const MOST = 200;
/** So many are told in the few words on the first screen of a page. */
const TOLD = 3;

/** What of a comparison is asked for; null: all of it. */
interface Wanted {
  department: string | null;
  kind: string | null;
  plan?: string | null;
  goal?: string | null;
}

@Resolver()
export class ComparisonResolver {
  @Query(() => PublicReleaseComparison, {
    nullable: true,
    description:
      'Two releases of a city compared, in whichever order they are named. Null when one is not there.',
  })
  @Public()
  async releaseComparison(
    @Args('city', { type: () => String }) city: string,
    @Args('from', { type: () => String }) from: string,
    @Args('to', { type: () => String }) to: string,
    @Args('department', { type: () => String, nullable: true, description: 'Code of a department.' })
    department: string | null,
    @Args('kind', {
      type: () => String,
      nullable: true,
      description: 'REVISED, CHANGED, NEW, GONE or NEXT_PERIOD.',
    })
    kind: string | null,
  ): Promise<PublicReleaseComparison | null> {
    const found = await publicComparison(city, from, to);
    if (!found) return null;
    const teams = wantedOf(found.teams, { department, kind });
    return {
      ...{ earlier: summaryOf(found.earlier), later: summaryOf(found.later), turned: found.turned },
      counts: countDifferences(teams.flatMap(({ differences }) => differences)),
      teams: teams.map((team) => ({ ...team, total: team.differences.length })),
      departments: found.teams
        .flatMap(({ departments }) => departments)
        .toSorted((a, b) => a.name.localeCompare(b.name, 'en')),
    };
  }

  @Query(() => PublicSinceLast, {
    nullable: true,
    description:
      'What a release, by default the latest, changed since the one before it: in all, or for a department or goal. Null for a first release.',
  })
  @Public()
  async sinceLastRelease(
    @Args('city', { type: () => String }) city: string,
    @Args('release', { type: () => String, nullable: true }) release: string | null,
    @Args('department', { type: () => String, nullable: true }) department: string | null,
    @Args('plan', { type: () => String, nullable: true }) plan: string | null,
    @Args('goal', { type: () => String, nullable: true }) goal: string | null,
  ): Promise<PublicSinceLast | null> {
    const found = await sinceLastRelease(city, release);
    if (!found) return null;
    const wanted = wantedOf(found.teams, { department, kind: null, plan, goal });
    const all = wanted.flatMap(({ differences }) => differences);
    return {
      ...{ earlier: summaryOf(found.earlier), later: summaryOf(found.later) },
      ...{ counts: countDifferences(all), told: mostTelling(all, TOLD) },
    };
  }
}

@Resolver(() => PublicComparedTeam)
export class ComparedTeamFields {
  @ResolveField(() => [PublicDifference], {
    description: `At most ${MOST} at once; the file has all of them.`,
  })
  differences(
    @Parent() team: PublicComparedTeam,
    @Args('first', { type: () => Int, defaultValue: 20 }) first: number,
    @Args('skip', { type: () => Int, defaultValue: 0 }) skip: number,
  ): PublicDifference[] {
    const begin = Math.max(0, skip);
    return team.differences.slice(begin, begin + Math.min(Math.max(0, first), MOST));
  }
}

function wantedOf(teams: readonly ComparedTeam[], wanted: Wanted): ComparedTeam[] {
  const { department, kind, plan, goal } = wanted;
  const isWanted = (difference: ComparedDifference) =>
    (!kind || difference.kind === kind) && (!goal || isOfGoal(difference));
  const isOfGoal = ({ laterGoal, earlierGoal }: ComparedDifference) =>
    [laterGoal, earlierGoal].some(
      (address) => address !== null && address.goal === goal && (!plan || address.plan === plan),
    );
  return teams
    .filter(({ departments }) => !department || departments.some(({ code }) => code === department))
    .map((team) => ({ ...team, differences: team.differences.filter(isWanted) }))
    .filter(({ differences }) => differences.length > 0);
}
