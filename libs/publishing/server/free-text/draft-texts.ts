// What stands in the texts of a draft that may say too much, with what was decided about it.
import { BoundedCache } from '@plumbline/platform/server';
import { canonicalJson, keyOfPlace, removedPlaces, textProblemsIn } from '@plumbline/publishing/domain';
import type { ReleaseContent, TextProblem } from '@plumbline/publishing/domain';
import { groupWords, type TextRule } from '@plumbline/reporting/domain';
import { cityTextRule } from '@plumbline/reporting/server';
import { seesWholeDrafts, visibleContent } from '../draft-view';
import { draftContent } from '../release.queries';
import type { ReleaseDraftRow } from '../release.queries';
import { sha256 } from '../verify';
import { decisionAbout, standingRemovals, type TextDecision } from './text-decision.queries';

/** A finding and the decision about it; null while nobody decided. */
export interface DecidedText extends TextProblem {
  decision: TextDecision | null;
}

/** The rule of this city as the check takes it, and a key that changes with it. */
export async function textRule(): Promise<{ rule: TextRule; key: string }> {
  const { threshold, groupLabels } = await cityTextRule();
  return {
    rule: { threshold, groups: groupWords(groupLabels) },
    key: sha256(canonicalJson({ threshold, groupLabels })),
  };
}

/** Findings by draft, version and rule: content changes with the version only. Weight is the number of findings. */
const known = new BoundedCache<TextProblem[]>(20_000);

/** Everything found in the texts of some content, whatever was decided. */
export async function textProblemsOf(content: ReleaseContent): Promise<TextProblem[]> {
  return textProblemsIn(content, (await textRule()).rule, sha256);
}

/** Everything found in the texts of a draft with the decisions about it, in the reader's order. */
export async function decidedTexts(draft: ReleaseDraftRow): Promise<DecidedText[]> {
  const { rule, key } = await textRule();
  const problems = await known.get(`${draft.id}/${draft.version}/${key}`, async () => {
    const content = await draftContent(draft.id);
    if (!content) throw new Error('A draft without its content.');
    const value = textProblemsIn(content, rule, sha256);
    return { value, weight: value.length + 1 };
  });
  return withDecisions(problems);
}

async function withDecisions(problems: readonly TextProblem[]): Promise<DecidedText[]> {
  const decided = problems.map(async (one) => ({ ...one, decision: (await decisionAbout(one.id)) ?? null }));
  return Promise.all(decided);
}

/** What nobody decided about: a text with such a finding cannot be published. */
export async function openTexts(content: ReleaseContent): Promise<TextProblem[]> {
  const decided = await withDecisions(await textProblemsOf(content));
  return decided.filter(({ decision }) => decision === null);
}

/** How many findings of a draft nobody decided about, in the whole draft whoever asks. */
export async function openTextCount(draft: ReleaseDraftRow): Promise<number> {
  return (await decidedTexts(draft)).filter(({ decision }) => decision === null).length;
}

/** Who decided about texts of a draft: another person than these confirms the release. */
export async function decidersOf(draft: ReleaseDraftRow): Promise<string[]> {
  const decided = (await decidedTexts(draft)).flatMap(({ decision }) => (decision ? [decision.byId] : []));
  const removed = (await removedTexts(draft)).map(({ byId }) => byId);
  return [...new Set([...decided, ...removed])];
}

/** The texts that were left out of a draft, as the decisions to do so. */
export async function removedTexts(draft: ReleaseDraftRow): Promise<TextDecision[]> {
  const content = await draftContent(draft.id);
  const places = content ? removedPlaces(content) : new Set<string>();
  if (places.size === 0) return [];
  return (await standingRemovals()).filter(({ place }) => places.has(keyOfPlace(place)));
}

/** As far as the viewer sees the teams; what belongs to no team, such as the notes, everybody sees who sees the draft. */
export async function visibleTexts<T extends { place: { path: string[] } }>(
  draft: ReleaseDraftRow,
  all: readonly T[],
): Promise<T[]> {
  if (seesWholeDrafts()) return [...all];
  const { teams, departments } = await visibleContent(draft);
  const names = new Set([...teams, ...departments].map(({ name }) => name));
  return all.filter(({ place: { path } }) => path[0] === undefined || names.has(path[0]));
}
