// What somebody typed into the search, made ready to look for, and what was found, with its marks.

/** The longest question that is looked for, in characters; what is longer is cut. */
export const LONGEST_SEARCH = 200;

/** What is looked for: whole words as people write them ("-" leaves out, quotes keep together), and a word's beginning. */
export interface SearchWords {
  /** For Postgres's `websearch_to_tsquery`, which takes any text; everything typed. */
  whole: string;
  /** The same without the last word, which may not be finished yet. Empty when there is only one. */
  before: string;
  /** Beginning of the last word, letters and digits alone; null when it is quoted, left out, or shorter than 2. */
  beginning: string | null;
}

/** Makes ready what was typed; null when there is nothing to look for. */
export function searchWords(typed: string): SearchWords | null {
  const whole = typed.replaceAll('\0', '').trim().replaceAll(/\s+/g, ' ').slice(0, LONGEST_SEARCH);
  if (!/[\p{L}\p{N}]/u.test(whole)) return null;
  const last = whole.slice(whole.lastIndexOf(' ') + 1);
  const isQuoted = (whole.match(/"/g) ?? []).length > 0;
  const isPlain = /^[\p{L}\p{N}]{2,}$/u.test(last) && !isQuoted;
  return {
    whole,
    before: whole.slice(0, whole.length - last.length).trim(),
    beginning: isPlain ? last.toLowerCase() : null,
  };
}

/** Marks around a found word in an excerpt: characters that no text holds (Unicode private use). */
export const MARK = { open: '\uE000', close: '\uE001' } as const;

/** A piece of an excerpt; `found` for the words that were looked for. */
export interface ExcerptPart {
  text: string;
  found: boolean;
}

/** Splits an excerpt at its marks. Marks without a partner are dropped. */
export function excerptParts(marked: string): ExcerptPart[] {
  return marked
    .split(new RegExp(`(${MARK.open}[^${MARK.open}${MARK.close}]*${MARK.close})`, 'u'))
    .map((piece) => ({
      text: piece.replaceAll(MARK.open, '').replaceAll(MARK.close, ''),
      found: piece.startsWith(MARK.open) && piece.endsWith(MARK.close),
    }))
    .filter(({ text }) => text !== '');
}

/** Kinds of things the search finds, in the order in which their counts are shown. */
export const FOUND_KINDS = [
  'PLAN',
  'GOAL',
  'STRATEGY',
  'DELIVERABLE',
  'MILESTONE',
  'METRIC',
  'UPDATE',
  'REPORT',
] as const;
export type FoundKind = (typeof FOUND_KINDS)[number];

/** Kinds of things that are remembered as opened. */
export const RECENT_KINDS = ['PLAN', 'METRIC', 'REPORT'] as const;
export type RecentKind = (typeof RECENT_KINDS)[number];

/** How many opened things are remembered for each person. */
export const RECENT_LIMIT = 12;
