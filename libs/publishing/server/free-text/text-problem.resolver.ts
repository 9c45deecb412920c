// Findings in the texts of a draft, in the API: read with the draft, decided about by directors.
import { Args, Int, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PersonType, personById } from '@plumbline/cities/server';
import { Requires } from '@plumbline/platform/server';
import { ReleaseDraft, ReleaseDraftPayload } from '../release.graphql';
import type { ReleaseDraftRow } from '../release.queries';
import { decideOnText, takeBackOnText } from './decide-on-text.service';
import { decidedTexts, openTextCount, removedTexts, visibleTexts } from './draft-texts';
import {
  ExplainTextInput,
  RemoveTextInput,
  RemovedTextType,
  TakeBackOnTextInput,
  TextDecisionType,
  TextFindingType,
} from './text-problem.graphql';
import { planOfTeam, reportOfTeam } from './text-places.loaders';

/** Texts that are written in a report; all others below a team are written in its plan. */
const OF_REPORT = ['SUMMARY', 'NOTE', 'DATE_REASON', 'EVIDENCE', 'VALUE_NOTE', 'REVISION_REASON'];

@Resolver(() => ReleaseDraft)
export class TextProblemFields {
  @ResolveField(() => [TextFindingType], {
    description:
      'What may say too much in the texts of the draft, decided or not. It names what must stay secret: only for those who make the release.',
  })
  async textFindings(@Parent() draft: ReleaseDraftRow): Promise<TextFindingType[]> {
    const seen = await visibleTexts(draft, await decidedTexts(draft));
    return Promise.all(
      seen.map(async ({ id, kind, found, before, after, place: { path, field }, removable, decision }) => {
        const [team, plan] = path;
        const isOfReport = OF_REPORT.includes(field);
        return {
          ...{ id, kind, found, before, after, path, field, removable, decision },
          reportId:
            team && isOfReport
              ? ((await reportOfTeam(JSON.stringify([draft.periodId, team]))) ?? null)
              : null,
          planId:
            team && plan && !isOfReport ? ((await planOfTeam(JSON.stringify([team, plan]))) ?? null) : null,
        };
      }),
    );
  }

  @ResolveField(() => Int, { description: 'Findings nobody decided about, in the whole draft.' })
  openTextFindings(@Parent() draft: ReleaseDraftRow): Promise<number> {
    return openTextCount(draft);
  }

  @ResolveField(() => [RemovedTextType], { description: 'Texts that were left out.' })
  async removedTexts(@Parent() draft: ReleaseDraftRow): Promise<RemovedTextType[]> {
    const seen = await visibleTexts(draft, await removedTexts(draft));
    return seen.map(({ findingDigest: id, findingKind: kind, place: { path, field }, reason, at, byId }) => ({
      ...{ id, kind, path, field },
      decision: { reason, at, byId },
    }));
  }
}

@Resolver(() => TextDecisionType)
export class TextDecisionResolver {
  @ResolveField(() => PersonType, { description: 'Who decided.' })
  async by(@Parent() { byId }: TextDecisionType): Promise<PersonType> {
    const person = await personById(byId);
    if (!person) throw new Error('A decision without the person who made it.');
    return person;
  }

  @Mutation(() => ReleaseDraftPayload, {
    description:
      'Says why a finding may be published. It counts for exactly this text at this place, in later drafts too, and whoever confirms a release sees it.',
  })
  @Requires('release:assemble')
  async explainText(@Args('input') input: ExplainTextInput): Promise<ReleaseDraftPayload> {
    const { releaseDraftId: draftId, expectedVersion, findingId, reason } = input;
    return {
      releaseDraft: await decideOnText({ draftId, expectedVersion, findingId }, 'FINE', reason),
      userErrors: [],
    };
  }

  @Mutation(() => ReleaseDraftPayload, {
    description: 'Leaves the text of a finding out of the release; the public reads a mark in its place.',
  })
  @Requires('release:assemble')
  async removeText(@Args('input') input: RemoveTextInput): Promise<ReleaseDraftPayload> {
    const { releaseDraftId: draftId, expectedVersion, findingId, reason } = input;
    return {
      releaseDraft: await decideOnText({ draftId, expectedVersion, findingId }, 'REMOVE', reason),
      userErrors: [],
    };
  }

  @Mutation(() => ReleaseDraftPayload, { description: 'Takes back what was decided about a finding.' })
  @Requires('release:assemble')
  async takeBackOnText(@Args('input') input: TakeBackOnTextInput): Promise<ReleaseDraftPayload> {
    const { releaseDraftId: draftId, expectedVersion, findingId } = input;
    return { releaseDraft: await takeBackOnText({ draftId, expectedVersion, findingId }), userErrors: [] };
  }
}
