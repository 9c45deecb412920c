import { doubtsAboutTarget } from './target-checks';

const percent = { name: 'Graduates', unit: 'percent', direction: 'UP' as const };
const ends = {
  start: { value: '40', label: '2018', on: '2018-12-31' },
  newest: { value: '50', label: '2024', on: '2024-12-31' },
};
const by = (value: string, periodLabel = '2030') => ({
  ...{ value, periodLabel, periodEndsOn: `${periodLabel}-12-31` },
});

it('a target ahead of the start, in range and of the size of the series raises no doubt', () => {
  expect(doubtsAboutTarget(percent, by('60'), ends)).toEqual({ impossible: [], odd: [] });
});

it.each([
  ['more than everybody', percent, by('120'), /120 is more than 100/],
  ['less than nobody', { ...percent, direction: 'DOWN' as const }, by('-5'), /-5 is below zero/],
  ['worse than the start', percent, by('30'), /30 is worse than the start \(40 in 2018\): higher is better/],
  ['no change', percent, by('40.0'), /40.0 is the start itself/],
  ['worse where lower is better', { ...percent, direction: 'DOWN' as const }, by('45'), /lower is better/],
  [
    'a slipped decimal point',
    percent,
    by('0.6'),
    /more than 10 times smaller than the newest value \(50 in 2024\)/,
  ],
  ['a period that is over', percent, by('60', '2020'), /2020 is over: the newest value is of 2024/],
  [
    'more deaths than births',
    { name: 'Infant deaths', unit: 'deaths per 1,000 live births', direction: 'NEITHER' as const },
    by('1200'),
    /1200 is more than 1,000/,
  ],
  [
    'half a person',
    { name: 'Hires', unit: 'people', direction: 'UP' as const },
    by('60.5'),
    /no whole number of people/,
  ],
])('asks about %s', (_, metric, target, message) => {
  const { impossible, odd } = doubtsAboutTarget(metric, target, ends);
  expect(impossible).toEqual([]);
  expect(odd.join(' ')).toMatch(message);
});

it('a count below zero is impossible', () => {
  const { impossible } = doubtsAboutTarget(
    { name: 'Hires', unit: 'people', direction: 'UP' },
    by('-3'),
    ends,
  );
  expect(impossible).toEqual([expect.stringMatching(/below zero/)]);
});

it('a change may be negative, and may be large', () => {
  const change = { name: 'Deaths: change since the start', unit: 'percent', direction: 'DOWN' as const };
  expect(doubtsAboutTarget(change, by('-25'), { start: null, newest: null }).odd).toEqual([]);
});

it('zero is a fair target where lower is better', () => {
  expect(doubtsAboutTarget({ ...percent, direction: 'DOWN' }, by('0'), ends).odd).toEqual([]);
});
