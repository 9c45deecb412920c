import { isTargetForEachGroup, progressTowards, type DatedValue } from './target';

const at = (value: string, on: string | null): DatedValue => ({ value, on });

it.each([
  [
    'half the way in half the time',
    'UP',
    at('40', '2024-12-31'),
    at('60', '2028-12-31'),
    at('50', '2026-12-31'),
    'ON_PACE',
    0.5,
  ],
  [
    'a quarter of the way in half the time',
    'UP',
    at('40', '2024-12-31'),
    at('60', '2028-12-31'),
    at('45', '2026-12-31'),
    'BEHIND',
    0.25,
  ],
  [
    'fewer deaths, where down is good',
    'DOWN',
    at('8.6', '2020-12-31'),
    at('4.6', '2030-12-31'),
    at('6.1', '2024-12-31'),
    'ON_PACE',
    0.625,
  ],
  [
    'more deaths',
    'DOWN',
    at('8.6', '2020-12-31'),
    at('4.6', '2030-12-31'),
    at('9', '2024-12-31'),
    'AWAY',
    -0.1,
  ],
  ['no move', 'UP', at('40', '2024-12-31'), at('60', '2028-12-31'), at('40.0', '2026-12-31'), 'NO_MOVE', 0],
  [
    'past the target',
    'UP',
    at('40', '2024-12-31'),
    at('60', '2028-12-31'),
    at('61', '2026-12-31'),
    'REACHED',
    1.05,
  ],
  ['at the target without a baseline', 'UP', null, at('60', null), at('60', null), 'REACHED', null],
] as const)('%s', (_, direction, baseline, target, latest, pace, share) => {
  const progress = progressTowards(direction, baseline, target, latest);
  expect(progress.pace).toBe(pace);
  if (share === null) expect(progress.share).toBeNull();
  else expect(progress.share).toBeCloseTo(share, 10);
});

it('is never the actual value divided by the target', () => {
  // 59 percent at the start, 60 now, 80 promised: 60/80 would claim three quarters of the way.
  expect(
    progressTowards('UP', at('59', '2024-12-31'), at('80', '2028-12-31'), at('60', '2025-12-31')).share,
  ).toBeCloseTo(1 / 21);
});

it.each([
  ['no target', 'UP', at('1', null), null, at('2', null), /No target/],
  ['no value', 'UP', at('1', null), at('2', null), null, /No value/],
  ['no baseline', 'UP', null, at('9', null), at('2', null), /No baseline/],
  [
    'a target that is worse than the baseline',
    'UP',
    at('9', null),
    at('5', null),
    at('4', null),
    /not better/,
  ],
  [
    'a target without a day',
    'UP',
    at('1', '2024-12-31'),
    at('9', null),
    at('2', '2025-12-31'),
    /day of the baseline or the target/,
  ],
  ['no good direction', 'NEITHER', at('1', null), at('9', null), at('2', null), /Neither/],
] as const)('%s: says what is missing', (_, direction, baseline, target, latest, why) => {
  expect(progressTowards(direction, baseline, target, latest)).toMatchObject({
    pace: 'UNKNOWN',
    why: expect.stringMatching(why),
  });
});

it.each([
  ['a rate', 'deaths per 1,000 births', 5.3, [2.6, 8], true],
  ['an average', 'years', 77, [69, 83], true],
  ['a number of people', 'people', 64, [0, 12, 20, 17, 15], false],
  ['a number of people, all of one group', 'people', 64, [64, 0], false],
  ['a sum of money', 'US dollars', 90, [50, 40], false],
  ['a share that is split up', 'percent', 28, [19, 9], false],
  ['a rate of which one group is known', 'percent', 28, [28], false],
  ['a rate that nobody knows for everyone', 'percent', null, [19, 40], false],
])('%s: may a group be held against what was promised for everyone?', (_, unit, everyone, groups, may) => {
  expect(isTargetForEachGroup(unit, { everyone, groups })).toBe(may);
});
