// What a document says about itself: a draft, or final with its edition and digest.
import type { CalendarDay } from '@plumbline/platform/domain';
import { canonicalJson } from '../canonical';
import type { DocumentContent } from './document';
import { dayInWords } from './words';

/** An edition that is final and never changes. */
export interface FinalEdition {
  edition: number;
  finalizedOn: CalendarDay;
  digest: string;
}

/** The document with its state among its facts; what `fingerprintOf` is made from stays the same. */
export function asDraft(document: DocumentContent, today: CalendarDay): DocumentContent {
  const text = `Draft of ${dayInWords(today)}. It may change until somebody else makes it final`;
  return { ...document, facts: [...document.facts, { lead: 'State', text }] };
}

/** The document as a final edition, with the digest that anybody can compare. */
export function asFinal(
  document: DocumentContent,
  { edition, finalizedOn, digest }: FinalEdition,
): DocumentContent {
  return {
    ...document,
    facts: [
      ...document.facts,
      { lead: 'State', text: `Final, edition ${edition}, ${dayInWords(finalizedOn)}` },
      { lead: 'Digest', text: digest },
    ],
  };
}

/** The digest of a document without its state. `sha256` answers 64 hexadecimal digits. */
export function fingerprintOf(document: DocumentContent, sha256: (text: string) => string): string {
  return sha256(canonicalJson(document));
}
