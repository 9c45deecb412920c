// The keys of the review pages: what each one does, said once for the page that listens and for the sheet that explains.
import type { ExplainedKeys } from './key-sheet';

/** What a key asks for on the queue or on a report. */
export type ReviewAction =
  'NEXT' | 'PREVIOUS' | 'CHOOSE' | 'COMMENT' | 'APPROVE' | 'RETURN' | 'UNLOCK' | 'HELP';

const KEYS: Readonly<Record<string, ReviewAction>> = {
  j: 'NEXT',
  k: 'PREVIOUS',
  x: 'CHOOSE',
  c: 'COMMENT',
  a: 'APPROVE',
  r: 'RETURN',
  u: 'UNLOCK',
  '?': 'HELP',
};

/** A key as the browser reports it. */
interface Pressed {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

/** What the key asks for; null when it is left to the browser, as everything is in a field that takes text. */
export function reviewAction(
  { key, ctrlKey, metaKey, altKey }: Pressed,
  inText: boolean,
): ReviewAction | null {
  if (inText || ctrlKey || metaKey || altKey) return null;
  return KEYS[key] ?? null;
}

/** The sheet of the queue. */
export const QUEUE_KEYS: readonly ExplainedKeys[] = [
  { keys: ['j', 'k'], does: 'Go to the next report, or back' },
  { keys: ['Enter'], does: 'Open the report' },
  { keys: ['x'], does: 'Choose it for approval, where nothing changed' },
  { keys: ['a'], does: 'Go to the button that approves the chosen ones' },
  { keys: ['?'], does: 'Show this sheet' },
];

/** The sheet of a report. Keys lead to a decision; none of them takes it. */
export const REPORT_KEYS: readonly ExplainedKeys[] = [
  { keys: ['j', 'k'], does: 'Go to the next item, or back' },
  { keys: ['c'], does: 'Write a comment on the item' },
  { keys: ['a'], does: 'Go to “Approve”; Enter then approves' },
  { keys: ['r'], does: 'Write why you return it' },
  { keys: ['u'], does: 'Write why you unlock it' },
  { keys: ['?'], does: 'Show this sheet' },
];
