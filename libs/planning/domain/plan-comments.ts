// Comments pinned to a plan: a thread begins at an item or a field, is answered, resolved and, if need be, opened again.
import { Refusal } from '@plumbline/platform/domain';

/** What can be added to a thread; the first of it is always a comment. */
export const COMMENT_KINDS = ['COMMENT', 'ANSWER', 'RESOLVED', 'REOPENED'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 2000;

/** One row of a thread. */
export interface CommentEntry {
  kind: CommentKind;
}

/** Whether a thread, oldest first, is settled: the last decision about it counts, and an answer is no decision. */
export function isResolved(thread: readonly CommentEntry[]): boolean {
  const decisions = thread.filter(({ kind }) => kind === 'RESOLVED' || kind === 'REOPENED');
  return decisions.at(-1)?.kind === 'RESOLVED';
}

/** Refuses to settle what is settled and to open what is open, so that a double click leaves one line. */
export function refuseSameDecision(thread: readonly CommentEntry[], decision: 'RESOLVED' | 'REOPENED'): void {
  const resolved = isResolved(thread);
  if (resolved !== (decision === 'RESOLVED')) return;
  const message = resolved
    ? 'This comment is resolved already. Look at the page again.'
    : 'This comment is open already. Look at the page again.';
  throw new Refusal('WRONG_STATE', message, { path: ['threadId'] });
}
