import { progressWords, wayWords } from './progress-words';
import type { ShownProgress } from './shown-metric';

test.each([
  [0.5, 'half the way'],
  [0.26, 'a quarter of the way'],
  [0.3333, 'a third of the way'],
  [0.6, '60 percent of the way'],
  [0.001, 'almost none of the way'],
  [1, 'all of the way'],
])('%d is %s', (share, words) => {
  expect(wayWords(share)).toBe(words);
});

const progress = (more: Partial<ShownProgress>): ShownProgress => ({
  category: null,
  pace: 'ON_PACE',
  share: 0.5,
  timeShare: 1 / 3,
  expected: 46.66,
  why: null,
  ...more,
});

test.each<[Partial<ShownProgress>, string]>([
  [{}, 'Half the way in a third of the time. On a straight line it would have been at 46.7% by then.'],
  [{ pace: 'BEHIND', share: 0.1, timeShare: 0.5, expected: null }, '10 percent of the way in half the time.'],
  [{ pace: 'REACHED' }, 'The value is at the target or past it.'],
  [
    { pace: 'NO_MOVE', share: 0, timeShare: 0.5, expected: null },
    'Still at its starting point after half the time.',
  ],
  [
    { pace: 'AWAY', share: -0.2, timeShare: null, expected: null },
    'Further from the target than at the start.',
  ],
  [
    { pace: 'UNKNOWN', share: null, timeShare: null, expected: null, why: 'No target has been set.' },
    'No target has been set.',
  ],
])('pace in words: %j', (more, words) => {
  expect(progressWords(progress(more), 'percent')).toBe(words);
});
