// One plain sentence leads; everything else that is known follows it, and nothing is said twice.
import { headlineOf, isOfNewestPeriod, sentencesOfMetric } from './headline';

const level =
  'Deaths in St. Louis, 2019: 2.5 for Asian, not Hispanic; 8.6 for Black, not Hispanic; and 4.2 for everyone.';
const gap =
  'The gap is 6.1 deaths: the value for Black, not Hispanic is 3.44 times that for Asian, not Hispanic.';
const change =
  'Whether the gap has changed since 2000, the first comparable value, is too uncertain to say: the source gives no margin of error.';
const moved =
  'Since 2000, the first comparable value, it went from 6.7 to 4.2 for everyone together, which is better.';
const both =
  'Look at both: since 2000 the difference went from 7.2 to 6.1, while the ratio went from 2.85 to 3.44.';
const chance = 'This gap may be due to chance.';
const hidden = 'Not shown, hidden to protect privacy: Hispanic.';

test('the sentences of a metric are found again, names with full stops included', () => {
  const all = [level, gap, chance, change, moved, both, hidden];
  expect(sentencesOfMetric(all.join(' '))).toEqual(all);
  expect(sentencesOfMetric('')).toEqual([]);
});

test('a gap leads; where it may be due to chance how everyone fared does; else where people stand', () => {
  expect(headlineOf([level, gap, change, moved, both].join(' '))).toEqual({
    lead: gap,
    rest: [level, change, moved, both],
  });
  expect(headlineOf([level, gap, chance, moved].join(' '))).toEqual({
    lead: moved,
    rest: [level, gap, chance],
  });
  expect(headlineOf([level, 'The gap is about the same as in 2000.', hidden].join(' ')).lead).toBe(level);
  expect(headlineOf('').lead).toBe('');
  expect([gap, moved].map(isOfNewestPeriod)).toEqual([true, false]);
});
