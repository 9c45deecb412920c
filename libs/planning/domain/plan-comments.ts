// Comments pinned to a plan: a thread begins at an item or a field, is answered, resolved and, if need be, opened again.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import type { PlanState } from './plan-state';

/** What can be added to a thread; the first of it is always a comment. */
export const COMMENT_KINDS = ['COMMENT', 'ANSWER', 'RESOLVED', 'REOPENED'] as const;
export type CommentKind = (typeof COMMENT_KINDS)[number];

/** The longest comment, in characters. */
export const LONGEST_COMMENT = 2000;

/** One row of a thread. */
export interface CommentEntry {
  kind: CommentKind;
  at: Date;
}

/** Whether a thread, oldest first, is settled: the last decision about it counts, and an answer is no decision. */
export function isResolved(thread: readonly Pick<CommentEntry, 'kind'>[]): boolean {
  const decisions = thread.filter(({ kind }) => kind === 'RESOLVED' || kind === 'REOPENED');
  return decisions.at(-1)?.kind === 'RESOLVED';
}

/** Refuses to settle what is settled (`resolved`) and to open what is open, so that a double click leaves one line. */
export function refuseSameDecision(resolved: boolean, decision: 'RESOLVED' | 'REOPENED'): void {
  if (resolved !== (decision === 'RESOLVED')) return;
  const message = resolved
    ? msg`This comment is resolved already. Look at the page again.`
    : msg`This comment is open already. Look at the page again.`;
  throw new Refusal('WRONG_STATE', message, { path: ['threadId'] });
}

/** A time during which a plan lay with the law department; `until` is null while it still lies there. */
interface LegalReview {
  from: Date;
  until: Date | null;
}

/** The times during which a plan lay with the law department, from its events, oldest first. */
export function legalReviews(
  events: readonly { fromState: PlanState | null; toState: PlanState; at: Date }[],
): LegalReview[] {
  const reviews: LegalReview[] = [];
  for (const { toState, at } of events) {
    const last = reviews.at(-1);
    const isThere = last?.until === null;
    if (toState === 'LEGAL_REVIEW' && !isThere) reviews.push({ from: at, until: null });
    else if (toState !== 'LEGAL_REVIEW' && last && isThere) last.until = at;
  }
  return reviews;
}

/**
 * What the law department sees of a thread, oldest first: all of one that was opened while the plan lay there, because
 * it is a talk with them; of an older one only what was said while it lay there, and nothing when nobody answered. What
 * was discussed about a draft stays with those who wrote it.
 */
export function sentToCounsel<E extends CommentEntry>(
  thread: readonly E[],
  reviews: readonly LegalReview[],
): E[] {
  const wasThere = ({ at }: E) =>
    reviews.some(({ from, until }) => at >= from && (until === null || at < until));
  const [first] = thread;
  if (first && wasThere(first)) return [...thread];
  const said = thread.filter(wasThere);
  return said.some(({ kind }) => kind === 'ANSWER') ? said : [];
}
