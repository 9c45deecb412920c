// What directors decided about findings in texts: lines that stay, of which the last about a finding stands.
import { actor, defineLoader, newId, now, rows } from '@plumbline/platform/server';
import type { TextDecisionKind, TextPlace, TextProblem } from '@plumbline/publishing/domain';
import type { TextFindingKind } from '@plumbline/reporting/domain';

/** A decision that stands. */
export interface TextDecision {
  findingDigest: string;
  textDigest: string;
  place: TextPlace;
  findingKind: TextFindingKind;
  decision: TextDecisionKind;
  reason: string;
  at: Date;
  byId: string;
}

const STANDING = `
  select * from (
    select distinct on (finding_digest) finding_digest as "findingDigest", text_digest as "textDigest", place,
      finding_kind as "findingKind", decision, reason, at, by as "byId"
    from release_text_decision order by finding_digest, id desc) last`;

/** The decision that stands about a finding, by its digest: for exactly this text at this place, in every draft. */
export const decisionAbout = defineLoader<string, TextDecision>(async (digests) => {
  const found = await rows<TextDecision>(
    `${STANDING} where "findingDigest" = any ($1) and decision <> 'TAKEN_BACK'`,
    [digests],
  );
  return new Map(found.map((one) => [one.findingDigest, one]));
});

/** All texts that are to be left out of releases, as far as they come with the same words at the same place. */
export function standingRemovals(): Promise<TextDecision[]> {
  return rows<TextDecision>(`${STANDING} where decision = 'REMOVE' order by at, "findingDigest"`);
}

/** Adds a line about a finding. */
export async function keepDecision(
  draftId: string,
  about: Pick<TextDecision, 'findingDigest' | 'textDigest' | 'place' | 'findingKind'>,
  decision: TextDecisionKind | 'TAKEN_BACK',
  reason: string | null,
): Promise<void> {
  const { findingDigest, textDigest, place, findingKind } = about;
  await rows(
    `insert into release_text_decision (id, release_draft_id, finding_digest, text_digest, place, finding_kind, decision,
       reason, by, at)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[newId(), draftId, findingDigest, textDigest, JSON.stringify(place), findingKind, decision],
      ...[reason, actor().personId, now()],
    ],
  );
}

/** A finding as a decision names it. */
export function aboutProblem({ id, textDigest, place, kind }: TextProblem) {
  return { findingDigest: id, textDigest, place, findingKind: kind };
}
