// The review of a translation: which messages a person has read, which changed since, and what is said in their place.
import type { CatalogueEntry } from '@plumbline/language/domain';

/** Where a message stands in the review. */
export type TranslationState = 'TO_REVIEW' | 'CHANGED_SINCE' | 'REVIEWED' | 'NOT_TRANSLATED';

/** What a reviewer read and decided. */
export interface Decided {
  messageId: string;
  source: string;
  translation: string;
  text: string;
}

/** A message beside the newest decision on it. */
export interface ReviewedEntry extends CatalogueEntry {
  state: TranslationState;
  /** What is said now: the reviewer's words while they hold, else the translation that comes with the product. */
  said: string;
}

/**
 * Puts each message beside what was decided on it. A decision holds only for the English and the translation that were
 * read; when either changed with a new version of the product, the message waits to be read again.
 */
export function reviewOf(entries: readonly CatalogueEntry[], decided: readonly Decided[]): ReviewedEntry[] {
  const newest = new Map(decided.map((one) => [one.messageId, one]));
  return entries.map((entry) => {
    const one = newest.get(entry.id);
    const holds = one !== undefined && one.source === entry.source && one.translation === entry.text;
    const state = holds ? 'REVIEWED' : one ? 'CHANGED_SINCE' : entry.text ? 'TO_REVIEW' : 'NOT_TRANSLATED';
    return { ...entry, state, said: holds ? one.text : entry.text };
  });
}

/** Whether people may read a translation without being told that it is a draft: a person has read all of it. */
export function isReviewed(entries: readonly ReviewedEntry[]): boolean {
  return entries.length > 0 && entries.every(({ state }) => state === 'REVIEWED');
}

/** What is said in place of the product's translation, by the id of the message. */
export function correctionsOf(entries: readonly ReviewedEntry[]): Record<string, string> {
  return Object.fromEntries(
    entries.filter(({ said, text }) => said !== text).map(({ id, said }) => [id, said]),
  );
}

/** How far a review is, and what it says in place of messages. */
export interface ReviewSummary {
  messages: number;
  reviewed: number;
  isReviewed: boolean;
  corrections: Readonly<Record<string, string>>;
}

/** The review in numbers, with what it corrected. */
export function summaryOf(entries: readonly ReviewedEntry[]): ReviewSummary {
  const reviewed = entries.filter(({ state }) => state === 'REVIEWED').length;
  return {
    ...{ messages: entries.length, reviewed, isReviewed: isReviewed(entries) },
    corrections: correctionsOf(entries),
  };
}
