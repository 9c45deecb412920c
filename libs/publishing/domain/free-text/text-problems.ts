// What in the texts of a release may say too much, and what directors decided about it: explained, or left out.
import { msg, t } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
import { Refusal, groupBy } from '@plumbline/platform/domain';
import { checkFreeText, type TextFindingKind, type TextRule } from '@plumbline/reporting/domain';
import { canonicalJson } from '../canonical';
import type { ReleaseContent } from '../content';
import type { Sha256 } from '../seal';
import { REMOVABLE, textsOf, withTexts, type TextPlace } from './texts';

/** Something found in a text of a release. */
export interface TextProblem {
  /** Names exactly this finding in exactly this text at this place, also in the next draft: SHA-256 as hex. */
  id: string;
  /** Names the text at its place, whatever is found in it: SHA-256 as hex. */
  textDigest: string;
  place: TextPlace;
  kind: TextFindingKind;
  found: string;
  /** What stands around it, cut to some words. */
  before: string;
  after: string;
  /** Whether the text can be left out of the release. */
  removable: boolean;
}

/** What a director decided. `FINE`: the finding may be read by everybody. `REMOVE`: its text is left out. */
export type TextDecisionKind = 'FINE' | 'REMOVE';

const AROUND = 60;

/** Everything found in the texts of some content, in the order in which a reader meets it. */
export function textProblemsIn(content: ReleaseContent, rule: TextRule, sha256: Sha256): TextProblem[] {
  return textsOf(content).flatMap(({ text, place }) =>
    checkFreeText(text, rule).map((finding): TextProblem => {
      const { kind, start, end } = finding;
      const textDigest = textDigestOf(text, place, sha256);
      return {
        id: sha256(canonicalJson({ textDigest, kind, start, end })),
        textDigest,
        ...{ place, kind },
        ...quoted(text, finding),
        removable: REMOVABLE.includes(place.field),
      };
    }),
  );
}

/** What was found with what stands around it, cut to some words. */
export function quoted(
  text: string,
  { start, end, found }: { start: number; end: number; found: string },
): Pick<TextProblem, 'found' | 'before' | 'after'> {
  return {
    found: shortened(found),
    before: cut(text.slice(Math.max(0, start - AROUND), start), start > AROUND ? 'start' : null),
    after: cut(text.slice(end, end + AROUND), end + AROUND < text.length ? 'end' : null),
  };
}

/** Names a text at its place. */
function textDigestOf(text: string, { path, field }: TextPlace, sha256: Sha256): string {
  return sha256(canonicalJson({ path, field, text }));
}

function shortened(found: string): string {
  const letters = [...found];
  return letters.length > 200 ? `${letters.slice(0, 199).join('')}…` : found;
}

function cut(text: string, at: 'start' | 'end' | null): string {
  if (at === null) return text;
  return at === 'start' ? `…${text.replace(/^\S*\s?/, '')}` : `${text.replace(/\s?\S*$/, '')}…`;
}

/** What everybody reads in the place of a text that was left out. */
export const REMOVED_TEXTS = {
  PERSON: msg`Removed before publication: it could say who a person is.`,
  SMALL_COUNT: msg`Removed before publication: it could say something about a few people.`,
} as const satisfies Readonly<Record<string, Message>>;

/** The mark for what was found in the text. */
function markFor(kind: TextFindingKind): Message {
  return kind === 'SMALL_COUNT' ? REMOVED_TEXTS.SMALL_COUNT : REMOVED_TEXTS.PERSON;
}

/** Whether a text is the mark of a text that was left out. */
export function isRemovedText(text: string): boolean {
  return Object.values(REMOVED_TEXTS).some((mark) => mark.message === text);
}

/** A text that is to be left out. */
export interface TextToRemove {
  place: TextPlace;
  textDigest: string;
  kind: TextFindingKind;
}

/** The content without the texts that were decided to be left out; another text at the same place stays and is found anew. */
export function withoutTexts(
  content: ReleaseContent,
  removals: readonly TextToRemove[],
  sha256: Sha256,
): ReleaseContent {
  if (removals.length === 0) return content;
  const byPlace = groupBy(removals, ({ place }) => keyOf(place));
  return withTexts(content, (text, place) => {
    const here = byPlace.get(keyOf(place));
    if (!here) return text;
    const digest = textDigestOf(text, place, sha256);
    const removal = here.find(({ textDigest }) => textDigest === digest);
    return removal ? say(markFor(removal.kind)) : text;
  });
}

/** The places of some content where a mark stands instead of a text. */
export function removedPlaces(content: ReleaseContent): ReadonlySet<string> {
  return new Set(textsOf(content).flatMap(({ text, place }) => (isRemovedText(text) ? [keyOf(place)] : [])));
}

/** Names a place. */
export function keyOf({ path, field }: TextPlace): string {
  return JSON.stringify([path, field]);
}

/**
 * Refuses a release with findings nobody decided about. It names where they stand, never what was found: that is only
 * in the draft's own list.
 * @throws Refusal `PRIVACY`
 */
export function refuseUnlessTextsDecided(open: readonly TextProblem[]): void {
  const [first] = open;
  if (!first) return;
  const all = [
    ...new Set(open.map(({ place }) => place.path.join(' › ') || t`the title or the notes of the release`)),
  ];
  const places = all.slice(0, 3).join('; ');
  const more = Math.max(all.length - 3, 0);
  throw new Refusal(
    'PRIVACY',
    more === 0
      ? msg`This release cannot be published: texts of ${places} may name a person or tell something about a few people. See the list of texts of the draft: for each it says what helps.`
      : msg`This release cannot be published: texts of ${places} and ${more} more may name a person or tell something about a few people. See the list of texts of the draft: for each it says what helps.`,
    { path: first.place.path },
  );
}
