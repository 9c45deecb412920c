// Releases for the workspace: from the assembled draft to the publication and, if need be, its withdrawal.
import { Args, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, PlanningTeamType, cityLabels, personById } from '@plumbline/cities/server';
import { Requires, actor, can, isId } from '@plumbline/platform/server';
import { differencesBetween } from '@plumbline/publishing/domain';
import type { ReleaseContent } from '@plumbline/publishing/domain';
import { ReportingPeriodType, periodById } from '@plumbline/reporting/server';
import { PublicRelease } from './public.graphql';
import { publicRelease } from './public-release';
import { teamsByName } from './release.loaders';
import {
  AssembleReleaseInput,
  DiscardReleaseInput,
  PublishReleaseInput,
  Release,
  ReleaseChange,
  ReleaseDraft,
  ReleaseDraftPayload,
  ReleaseDraftViewerCan,
  ReleasePayload,
  ReleaseViewerCan,
  WithdrawReleaseInput,
} from './release.graphql';
import {
  chainEnd,
  draftById,
  draftContent,
  liveDrafts,
  previousContent,
  releaseRows,
} from './release.queries';
import type { ReleaseDraftRow, ReleaseRow } from './release.queries';
import { assembleRelease, discardRelease, publishRelease, withdrawRelease } from './release.service';

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

  @ResolveField(() => ReportingPeriodType)
  period(@Parent() draft: ReleaseDraftRow): Promise<ReportingPeriodType> {
    return required(periodById(draft.periodId), 'reporting period');
  }

  @ResolveField(() => PersonType)
  assembledBy(@Parent() draft: ReleaseDraftRow): Promise<PersonType> {
    return required(personById(draft.assembledById), 'person');
  }

  @ResolveField(() => Int)
  async teamsReported(@Parent() draft: ReleaseDraftRow): Promise<number> {
    return (await contentOfDraft(draft)).teams.filter((team) => team.reported).length;
  }

  @ResolveField(() => Int, { description: 'Teams that owe a report for the period.' })
  async teamsTotal(@Parent() draft: ReleaseDraftRow): Promise<number> {
    const { teams } = await contentOfDraft(draft);
    return teams.filter((team) => team.reported || team.figures.reporting.missing > 0).length;
  }

  @ResolveField(() => [PlanningTeamType], {
    description: 'Teams that owe a report and have no approved one.',
  })
  async missingTeams(@Parent() draft: ReleaseDraftRow): Promise<PlanningTeamType[]> {
    const { teams } = await contentOfDraft(draft);
    const missing = teams.filter((team) => !team.reported && team.figures.reporting.missing > 0);
    const found = await Promise.all(missing.map((team) => teamsByName(team.name)));
    return found.filter((team) => team !== undefined);
  }

  @ResolveField(() => [ReleaseChange], {
    description: 'What differs from the newest release that is not withdrawn; empty for the first release.',
  })
  async changes(@Parent() draft: ReleaseDraftRow): Promise<ReleaseChange[]> {
    const before = await previousContent();
    return before ? differencesBetween(before, await contentOfDraft(draft)) : [];
  }

  @ResolveField(() => PublicRelease, { description: 'Exactly what the public will read.' })
  async preview(@Parent() draft: ReleaseDraftRow): Promise<PublicRelease> {
    const { number, slug } = draft;
    const { digest } = await chainEnd();
    return publicRelease(await contentOfDraft(draft), {
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
      publishBlockedBecause,
    };
  }
}

function contentOfDraft(draft: ReleaseDraftRow): Promise<ReleaseContent> {
  return required(draftContent(draft.id), 'content');
}

/** The first thing that keeps the viewer from publishing, in a sentence; null when nothing does. */
async function publishObstacle(draft: ReleaseDraftRow): Promise<string | null> {
  if (draft.state === 'PUBLISHED') return 'This release was already published.';
  if (draft.state === 'DISCARDED') return 'This draft was discarded. Assemble a new one.';
  if (draft.problems.length > 0) {
    return 'Some numbers could give away a small group. See the list of problems below.';
  }
  if (draft.number !== (await chainEnd()).number + 1) {
    return 'Another release was published since this one was assembled. Discard it and assemble it again.';
  }
  if (draft.assembledById === actor().personId) {
    return 'You assembled this release; a second person must confirm it.';
  }
  if (!can('release:publish', { involvedPersonIds: [draft.assembledById] })) {
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
