import { aimedAt, newestValues, type Cell } from './bars';

const cell = (
  periodLabel: string,
  category: string | null,
  value: string | null,
  more: Partial<Cell> = {},
): Cell => ({
  periodLabel,
  category,
  value,
  hidden: false,
  sample: false,
  ...more,
});

test('a hidden value is never drawn, even if it were sent', () => {
  const newest = newestValues([cell('2025', null, '42'), cell('2025', 'Native', '3', { hidden: true })]);
  expect(newest?.bars[1]).toEqual({
    group: 'Native',
    value: null,
    size: null,
    instead: 'hidden',
    sample: false,
  });
});

test.each([
  ['no values at all', [cell('2025', null, null)]],
  ['a negative value', [cell('2025', null, '-4')]],
])('draws nothing for %s', (_, observations) => {
  expect(newestValues(observations)).toBeNull();
});

test('a bar of a made-up value says so', () => {
  const newest = newestValues([cell('2025', null, '42'), cell('2025', 'Black', '31', { sample: true })]);
  expect(newest?.bars.map((bar) => bar.sample)).toEqual([false, true]);
});

test('the target for everyone stands over the groups of a rate, and never over those of a count', () => {
  const bars = (everyone: number) =>
    [everyone, 2, 9].map((size, index) => ({ group: ['Everyone', 'Asian', 'Black'][index]!, size }));
  expect(aimedAt(bars(5), 'per 1,000 births')).toEqual(['Everyone', 'Asian', 'Black']);
  expect(aimedAt(bars(11), 'people')).toEqual(['Everyone']);
});
