// What kinds of differences there are, in the same words for staff and public.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';

const KINDS: Record<string, Message> = {
  REVISED: msg`Corrected`,
  CHANGED: msg`Changed`,
  NEW: msg`New`,
  GONE: msg`Gone`,
  NEXT_PERIOD: msg`Said anew for a new quarter`,
};

/** The kinds in the order in which they are told, corrections first. */
export const DIFFERENCE_KINDS = ['REVISED', 'CHANGED', 'GONE', 'NEW', 'NEXT_PERIOD'] as const;

/** The word for a kind of difference. */
export function kindInWords(kind: string): string {
  return say(KINDS[kind] ?? kind);
}
