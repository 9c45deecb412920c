import {
  isResolved,
  legalReviews,
  refuseSameDecision,
  sentToCounsel,
  type CommentEntry,
} from './plan-comments';

const at = (day: number) => new Date(Date.UTC(2026, 2, day));
const entry = (kind: CommentEntry['kind'], day: number) => ({ kind, at: at(day) });
const event = (fromState: string, toState: string, day: number) =>
  ({ fromState, toState, at: at(day) }) as Parameters<typeof legalReviews>[0][number];

/** Sent on the 10th and returned on the 12th; sent again on the 20th. */
const REVIEWS = legalReviews([
  event('SUBMITTED', 'OFFICE_APPROVED', 9),
  event('OFFICE_APPROVED', 'LEGAL_REVIEW', 10),
  event('LEGAL_REVIEW', 'DRAFTING', 12),
  event('OFFICE_APPROVED', 'LEGAL_REVIEW', 20),
]);

describe('the times a plan lay with the law department', () => {
  it('begin when it is sent and end when it leaves; the last may go on', () => {
    expect(REVIEWS).toEqual([
      { from: at(10), until: at(12) },
      { from: at(20), until: null },
    ]);
  });

  it('are none in a plan that was never sent', () => {
    expect(legalReviews([event('DRAFTING', 'SUBMITTED', 3)])).toEqual([]);
  });
});

describe('what counsel sees of the comments', () => {
  it.each<[string, ReturnType<typeof entry>[], ReturnType<typeof entry>[]]>([
    ['nothing of a thread from before', [entry('COMMENT', 8), entry('ANSWER', 9)], []],
    ['nothing of one that was only settled meanwhile', [entry('COMMENT', 8), entry('RESOLVED', 11)], []],
    ['nothing of one opened after a return', [entry('COMMENT', 13), entry('ANSWER', 14)], []],
    ['all of one opened in the review', [entry('COMMENT', 10)], [entry('COMMENT', 10)]],
    [
      'the answers to one opened in a review, whenever they were given',
      [entry('COMMENT', 11), entry('ANSWER', 15), entry('RESOLVED', 21)],
      [entry('COMMENT', 11), entry('ANSWER', 15), entry('RESOLVED', 21)],
    ],
    [
      'of an older one what was said in the review, and not what was said before',
      [entry('COMMENT', 8), entry('ANSWER', 9), entry('ANSWER', 11), entry('RESOLVED', 15)],
      [entry('ANSWER', 11)],
    ],
  ])('%s', (_says, thread, seen) => {
    expect(sentToCounsel(thread, REVIEWS)).toEqual(seen);
  });
});

it('a thread is settled by its last decision, and not twice', () => {
  const settled = [entry('COMMENT', 1), entry('RESOLVED', 2), entry('ANSWER', 3)];
  expect(isResolved(settled)).toBe(true);
  expect(() => refuseSameDecision(isResolved(settled), 'RESOLVED')).toThrow('resolved already');
  expect(() => refuseSameDecision(isResolved(settled.slice(0, 1)), 'REOPENED')).toThrow('open already');
});
