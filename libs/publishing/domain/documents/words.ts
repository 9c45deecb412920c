// The city's own words as documents use them, and days and counts as people read them.
import type { CalendarDay } from '@plumbline/platform/domain';

/** A thing's name in the middle of a sentence. */
export interface Word {
  singular: string;
  plural: string;
}

/** The city's words, in small letters. */
export interface DocumentWords {
  deliverable: Word;
  goal: Word;
  planningTeam: Word;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** `June 30, 2026`. */
export function dayInWords(day: CalendarDay): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${dayOfMonth}, ${year}`;
}

/** `1 action`, `3 actions`. */
export function counted(count: number, word: Word): string {
  return `${count} ${count === 1 ? word.singular : word.plural}`;
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('');
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
