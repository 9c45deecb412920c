// The keys of the review pages: what each one does, said once for the page that listens and for the sheet that explains.
import { t } from '@lingui/core/macro';
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
export function queueKeys(): readonly ExplainedKeys[] {
  return [
    { keys: ['j', 'k'], does: t`Go to the next report, or back` },
    { keys: [t`Enter`], does: t`Open the report` },
    { keys: ['x'], does: t`Choose it for approval, where nothing changed` },
    { keys: ['a'], does: t`Go to the button that approves the chosen ones` },
    { keys: ['?'], does: t`Show this sheet` },
  ];
}

/** The sheet of a report. Keys lead to a decision; none of them takes it. */
export function reportKeys(): readonly ExplainedKeys[] {
  return [
    { keys: ['j', 'k'], does: t`Go to the next item, or back` },
    { keys: ['c'], does: t`Write a comment on the item` },
    { keys: ['a'], does: t`Go to “Approve”; Enter then approves` },
    { keys: ['r'], does: t`Write why you return it` },
    { keys: ['u'], does: t`Write why you unlock it` },
    { keys: ['?'], does: t`Show this sheet` },
  ];
}
