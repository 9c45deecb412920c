// A director decides about a finding in a text: it may be read, its text is left out, or the decision is taken back.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, forgetLoaded, rows } from '@plumbline/platform/server';
import { refuseUnlessAlive } from '@plumbline/publishing/domain';
import type { TextDecisionKind } from '@plumbline/publishing/domain';
import { rebuild } from '../hide-in-release.service';
import { draftOrRefusal } from '../release.queries';
import type { ReleaseDraftRow } from '../release.queries';
import { decidedTexts, removedTexts } from './draft-texts';
import { aboutProblem, keepDecision } from './text-decision.queries';

/** Which finding of which draft, as the person saw it. */
export interface OnText {
  draftId: string;
  expectedVersion: number;
  findingId: string;
}

/** Decides about one finding, with a reason that stays on record. */
export async function decideOnText(
  { draftId, expectedVersion, findingId }: OnText,
  decision: TextDecisionKind,
  reason: string,
): Promise<ReleaseDraftRow> {
  const draft = await lockedDraft(draftId, expectedVersion);
  const problem = (await decidedTexts(draft)).find(({ id }) => id === findingId);
  if (!problem) throw notThere();
  if (problem.decision) {
    throw new Refusal(
      'WRONG_STATE',
      msg`Somebody decided about this text already. Load the page again, and take that back to decide anew.`,
      { path: ['findingId'] },
    );
  }
  if (decision === 'REMOVE' && !problem.removable) {
    throw new Refusal(
      'INVALID',
      msg`This text cannot be left out: a release needs it. Change it where it stands, or say why it may be published.`,
      { path: ['findingId'] },
    );
  }
  await keepDecision(draft.id, aboutProblem(problem), decision, reason);
  const what = decision === 'FINE' ? 'Let a finding stand' : 'Left out a text';
  return changed(draft, `${what} (${problem.kind}) in ${placeInWords(problem)}`, reason);
}

/** Takes a decision back: the finding stands in the way again, and a text that was left out returns. */
export async function takeBackOnText({
  draftId,
  expectedVersion,
  findingId,
}: OnText): Promise<ReleaseDraftRow> {
  const draft = await lockedDraft(draftId, expectedVersion);
  const explained = (await decidedTexts(draft)).find(
    ({ id, decision }) => id === findingId && decision !== null,
  );
  const removed = (await removedTexts(draft)).find(({ findingDigest }) => findingDigest === findingId);
  const about = explained ? aboutProblem(explained) : removed;
  if (!about) throw notThere();
  await keepDecision(draft.id, about, 'TAKEN_BACK', null);
  return changed(draft, `Took back a decision (${about.findingKind}) about ${placeInWords(about)}`, null);
}

function notThere(): Refusal {
  return new Refusal(
    'NOT_FOUND',
    msg`This is not in the draft any more. Load the page again to see what is.`,
    { path: ['findingId'] },
  );
}

/** Decisions count in every draft of the city, so only one is made at a time, and none while a release is published. */
async function lockedDraft(draftId: string, expectedVersion: number): Promise<ReleaseDraftRow> {
  await rows('select id from city for no key update');
  const draft = await draftOrRefusal(draftId, true);
  authorize('release:assemble', {});
  refuseUnlessAlive(draft, expectedVersion);
  return draft;
}

async function changed(
  draft: ReleaseDraftRow,
  summary: string,
  reason: string | null,
): Promise<ReleaseDraftRow> {
  forgetLoaded();
  await rebuild(draft);
  // Whoever looks at another draft with the same text confirms what they see, so that one is new to them, too.
  await rows(`update release_draft set version = version + 1 where state = 'ASSEMBLED' and id <> $1`, [
    draft.id,
  ]);
  await audit({
    action: 'release:assemble',
    subjectType: 'ReleaseDraft',
    subjectId: draft.id,
    summary: `${summary} of the draft of release ${draft.number}.`,
    ...(reason === null ? {} : { detail: { reason } }),
  });
  forgetLoaded();
  return draftOrRefusal(draft.id);
}

function placeInWords({ place: { path, field } }: { place: { path: string[]; field: string } }): string {
  return [...path, field.toLowerCase().replaceAll('_', ' ')].join(' › ');
}
