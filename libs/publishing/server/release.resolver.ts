// Releases for the workspace: from the assembled draft to the publication and, if need be, its withdrawal.
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, PlanningTeamType, cityLabels, personById } from '@plumbline/cities/server';
import { Requires, actor, can, isId } from '@plumbline/platform/server';
import { ReportingPeriodType, periodById } from '@plumbline/reporting/server';
import {
  seesWholeDrafts,
  visibleChanges,
  visibleChoices,
  visibleContent,
  visibleProblems,
} from './draft-view';
import type { PublicReporting } from './public-figures.graphql';
import { PublicRelease } from './public.graphql';
import { publicRelease } from './public-release';
import { hideInRelease, showInRelease } from './hide-in-release.service';
import { openTextCount } from './free-text/draft-texts';
import { GateProblem, HideInReleaseInput, HiddenByChoice, ShowInReleaseInput } from './privacy.graphql';
import { ReleaseChange } from './release-change.graphql';
import { teamsByName } from './release.loaders';
import {
  AssembleReleaseInput,
  ComparedRelease,
  DiscardReleaseInput,
  PublishReleaseInput,
  Release,
  ReleaseDraft,
  ReleaseDraftPayload,
  ReleaseDraftViewerCan,
  ReleasePayload,
  ReleaseViewerCan,
  WithdrawReleaseInput,
} from './release.graphql';
import { chainEnd, draftById, liveDrafts, releaseRows, releaseToCompare } from './release.queries';
import type { HiddenChoice } from './hidden-choice.queries';
import type { ReleaseDraftRow, ReleaseRow } from './release.queries';
import {
  assembleRelease,
  discardRelease,
  involvedIn,
  publishRelease,
  withdrawRelease,
} from './release.service';

/** A row that a column or foreign key says must be there. */
async function required<T>(found: Promise<T | undefined>, what: string): Promise<T> {
  const value = await found;
  if (value === undefined) throw new Error(`There is no ${what} where the database says there is one.`);
  return value;
}

@Resolver(() => ReleaseDraft)
export class ReleaseDraftResolver {
  @Query(() => [ReleaseDraft], { description: 'Releases that wait for a second person, newest first.' })
  @Requires('release:read')
  releaseDrafts(): Promise<ReleaseDraftRow[]> {
    return liveDrafts();
  }

  @Query(() => ReleaseDraft, {
    nullable: true,
    description: 'A draft, alive or ended; null when there is none.',
  })
  @Requires('release:read')
  async releaseDraft(@Args('id', { type: () => ID }) id: string): Promise<ReleaseDraftRow | null> {
    return isId(id) ? ((await draftById(id)) ?? null) : null;
  }

  @Mutation(() => ReleaseDraftPayload, {
    description: 'Puts the approved reports of a period together. Teams without one appear as exactly that.',
  })
  @Requires('release:assemble')
  async assembleRelease(@Args('input') input: AssembleReleaseInput): Promise<ReleaseDraftPayload> {
    return { releaseDraft: await assembleRelease({ ...input, notes: input.notes ?? '' }), userErrors: [] };
  }

  @Mutation(() => ReleaseDraftPayload, { description: 'Gives a draft up. It stays on record.' })
  @Requires('release:assemble')
  async discardRelease(@Args('input') input: DiscardReleaseInput): Promise<ReleaseDraftPayload> {
    return {
      releaseDraft: await discardRelease(input.releaseDraftId, input.expectedVersion),
      userErrors: [],
    };
  }

  @Mutation(() => ReleaseDraftPayload, {
    description:
      'Leaves values, all groups or a period of a metric out of a draft; the draft is checked anew.',
  })
  @Requires('release:assemble')
  async hideInRelease(@Args('input') input: HideInReleaseInput): Promise<ReleaseDraftPayload> {
    const choices = input.items.map(({ periodLabel, group, place, ...item }) => ({
      ...item,
      ...{ periodLabel: periodLabel ?? null, group: group ?? null, place: place ?? null },
    }));
    const { releaseDraftId, expectedVersion, reason } = input;
    const releaseDraft = await hideInRelease({ draftId: releaseDraftId, expectedVersion, choices, reason });
    return { releaseDraft, userErrors: [] };
  }

  @Mutation(() => ReleaseDraftPayload, {
    description: 'Takes back what was hidden by choice. What the privacy check hides by itself stays hidden.',
  })
  @Requires('release:assemble')
  async showInRelease(@Args('input') input: ShowInReleaseInput): Promise<ReleaseDraftPayload> {
    const { releaseDraftId, expectedVersion, ids } = input;
    return { releaseDraft: await showInRelease(releaseDraftId, expectedVersion, ids), userErrors: [] };
  }

  @ResolveField(() => [HiddenByChoice], { description: 'What directors chose not to show.' })
  hiddenByChoice(@Parent() draft: ReleaseDraftRow): Promise<HiddenChoice[]> {
    return visibleChoices(draft);
  }

  @ResolveField(() => ReportingPeriodType)
  period(@Parent() draft: ReleaseDraftRow): Promise<ReportingPeriodType> {
    return required(periodById(draft.periodId), 'reporting period');
  }

  @ResolveField(() => PersonType)
  assembledBy(@Parent() draft: ReleaseDraftRow): Promise<PersonType> {
    return required(personById(draft.assembledById), 'person');
  }

  @ResolveField(() => Boolean, {
    description: 'True when the viewer sees only the teams of their portfolio; the release itself has all.',
  })
  partial(): boolean {
    return !seesWholeDrafts();
  }

  @ResolveField(() => [GateProblem])
  problems(@Parent() draft: ReleaseDraftRow): Promise<GateProblem[]> {
    return visibleProblems(draft);
  }

  @ResolveField(() => Int, { description: 'Teams with an approved report.' })
  async teamsReported(@Parent() draft: ReleaseDraftRow): Promise<number> {
    return (await visibleContent(draft)).figures.coverage.approved;
  }

  @ResolveField(() => Int, { description: 'All teams that have a plan, also those that owe no report.' })
  async teamsTotal(@Parent() draft: ReleaseDraftRow): Promise<number> {
    return (await visibleContent(draft)).figures.coverage.withPlan;
  }

  @ResolveField(() => Int, { description: 'Teams that have a plan and owe no report for the period.' })
  async teamsOwingNothing(@Parent() draft: ReleaseDraftRow): Promise<number> {
    return (await visibleContent(draft)).figures.reporting.owedNothing;
  }

  @ResolveField(() => [PlanningTeamType], {
    description: 'Teams whose report was received and is not approved yet.',
  })
  teamsInReview(@Parent() draft: ReleaseDraftRow): Promise<PlanningTeamType[]> {
    return teamsWhere(draft, ({ inReview }) => inReview > 0);
  }

  @ResolveField(() => [PlanningTeamType], {
    description: 'Teams that owe a report from which none was received.',
  })
  missingTeams(@Parent() draft: ReleaseDraftRow): Promise<PlanningTeamType[]> {
    return teamsWhere(draft, ({ missing }) => missing > 0);
  }

  @ResolveField(() => ComparedRelease, {
    nullable: true,
    description:
      'What `changes` compares with: the last release of the same period, else the last one; null for the first.',
  })
  async comparedWith(@Parent() draft: ReleaseDraftRow): Promise<ComparedRelease | null> {
    const { periodLabel } = await visibleContent(draft);
    const before = await releaseToCompare(periodLabel);
    if (!before) return null;
    return { number: before.number, title: before.title, periodLabel: before.content.periodLabel };
  }

  @ResolveField(() => [ReleaseChange], { description: 'What differs from `comparedWith`.' })
  changes(@Parent() draft: ReleaseDraftRow): Promise<ReleaseChange[]> {
    return visibleChanges(draft);
  }

  @ResolveField(() => PublicRelease, {
    description: 'Exactly what the public will read; where `partial`, of the teams the viewer sees.',
  })
  async preview(@Parent() draft: ReleaseDraftRow): Promise<PublicRelease> {
    const { number, slug } = draft;
    const { digest } = await chainEnd();
    return publicRelease(await visibleContent(draft), {
      number,
      slug,
      publishedAt: null,
      digest: null,
      previousDigest: digest,
    });
  }

  @ResolveField(() => ReleaseDraftViewerCan)
  async viewerCan(@Parent() draft: ReleaseDraftRow): Promise<ReleaseDraftViewerCan> {
    const publishBlockedBecause = await publishObstacle(draft);
    return {
      publish: publishBlockedBecause === null,
      discard: draft.state === 'ASSEMBLED' && can('release:assemble', {}),
      hide: draft.state === 'ASSEMBLED' && can('release:assemble', {}),
      publishBlockedBecause,
    };
  }
}

async function teamsWhere(
  draft: ReleaseDraftRow,
  wanted: (reporting: PublicReporting) => boolean,
): Promise<PlanningTeamType[]> {
  const { teams } = await visibleContent(draft);
  const named = teams.filter(({ figures }) => wanted(figures.reporting));
  const found = await Promise.all(named.map((team) => teamsByName(team.name)));
  return found.filter((team) => team !== undefined);
}

/** The first thing that keeps the viewer from publishing, in a sentence; null when nothing does. */
async function publishObstacle(draft: ReleaseDraftRow): Promise<string | null> {
  if (draft.state === 'PUBLISHED') return 'This release was already published.';
  if (draft.state === 'DISCARDED') return 'This draft was discarded. Assemble a new one.';
  if (draft.problems.length > 0) {
    return 'Some numbers could give away a small group. The draft lists them, with the ways out.';
  }
  if (draft.number !== (await chainEnd()).number + 1) {
    return 'Another release was published since this one was assembled. Discard it and assemble it again.';
  }
  if ((await openTextCount(draft)) > 0) {
    return 'Some texts may name a person or tell something about a few people. The draft lists them, with the ways out.';
  }
  if (draft.assembledById === actor().personId) {
    return 'You assembled this release; a second person must confirm it.';
  }
  const involvedPersonIds = await involvedIn(draft);
  if (involvedPersonIds.includes(actor().personId ?? '')) {
    return 'You decided about a text of this release; another person must confirm it.';
  }
  if (!can('release:publish', { involvedPersonIds })) {
    const labelOf = await cityLabels();
    return `Your roles do not include publishing. It needs: ${labelOf('role.CHIEF_EQUITY_OFFICER').singular}.`;
  }
  return null;
}

@Resolver(() => Release)
export class ReleaseResolver {
  @Query(() => [Release], { description: 'What the city has published, newest first.' })
  @Requires('release:read')
  releases(): Promise<ReleaseRow[]> {
    return releaseRows();
  }

  @Mutation(() => ReleasePayload, {
    description: 'Publishes a draft that somebody else assembled. Refused when reports changed since.',
  })
  @Requires('release:publish')
  async publishRelease(@Args('input') input: PublishReleaseInput): Promise<ReleasePayload> {
    return { release: await publishRelease(input.releaseDraftId, input.expectedVersion), userErrors: [] };
  }

  @Mutation(() => ReleasePayload, {
    description:
      'Withdraws a release with a reason. Its address stays and shows the reason instead of the content.',
  })
  @Requires('release:withdraw')
  async withdrawRelease(@Args('input') input: WithdrawReleaseInput): Promise<ReleasePayload> {
    return { release: await withdrawRelease(input.releaseId, input.reason ?? ''), userErrors: [] };
  }

  @ResolveField(() => PersonType)
  assembledBy(@Parent() release: ReleaseRow): Promise<PersonType> {
    return required(personById(release.assembledById), 'person');
  }

  @ResolveField(() => PersonType)
  confirmedBy(@Parent() release: ReleaseRow): Promise<PersonType> {
    return required(personById(release.confirmedById), 'person');
  }

  @ResolveField(() => ReleaseViewerCan)
  viewerCan(@Parent() release: ReleaseRow): ReleaseViewerCan {
    return { withdraw: release.withdrawn === null && can('release:withdraw', {}) };
  }
}
