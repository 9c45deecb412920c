import { ageInWords, daysSince } from './stage-age';

test.each([
  ['2026-11-22T05:30:00Z', 1], // half past eleven at night on the 21st in Chicago
  ['2026-11-22T06:30:00Z', 0],
  ['2026-11-10T18:00:00Z', 12],
  ['2026-11-23T18:00:00Z', 0], // a clock that runs ahead never gives a negative age
])('counts days in the city: since %s it is %i', (since, days) => {
  expect(daysSince(since, 'America/Chicago', '2026-11-22')).toBe(days);
});

test.each([
  [0, 'since today'],
  [1, 'for 1 day'],
  [12, 'for 12 days'],
])('%i days read "%s"', (days, words) => {
  expect(ageInWords(days)).toBe(words);
});
