// Saying the same as last quarter: allowed, deliberate and counted, so that nobody repeats a trouble without a word.
import { plural } from '@lingui/core/macro';
import type { DeliverableStatus } from '@plumbline/planning/domain';

interface Words {
  status: DeliverableStatus | null;
  note: string | null;
}

/**
 * Does this update repeat the last one? It does when the officer says so, and also when status and note are word for
 * word the same: whoever copies by hand repeats as well. Space at the ends does not count.
 */
export function isRepeat(said: Words & { sameAsLast: boolean }, last: Words | null): boolean {
  if (last === null || last.status === null || said.status !== last.status) return false;
  const note = plain(said.note);
  return said.sameAsLast || (note !== '' && note === plain(last.note));
}

function plain(text: string | null): string {
  return text?.trim() ?? '';
}

/** How many of the latest updates in a row said the same as the one before; `latestFirst` by period. */
export function repeatsInARow(latestFirst: readonly { sameAsLast: boolean }[]): number {
  const end = latestFirst.findIndex(({ sameAsLast }) => !sameAsLast);
  return end === -1 ? latestFirst.length : end;
}

/** The count in words, for the officer alone; nothing when there is none. */
export function repeatsInWords(repeats: number): string | null {
  if (repeats < 1) return null;
  return plural(repeats, {
    one: 'Last quarter was a repeat of the one before.',
    other: 'The last # quarters were repeats.',
  });
}
