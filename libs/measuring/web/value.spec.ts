import { axisWords, grouped, lookOf, plainText, plainValue, unitOfDistance, valueText } from './value';

test.each([
  ['0', '0'],
  ['1234567.50', '1,234,567.50'],
  ['-12345', '-12,345'],
  ['999', '999'],
])('groups %s as %s and keeps every decimal', (value, text) => {
  expect(grouped(value)).toBe(text);
});

test.each([
  ['41.2', 'percent', '41.2%'],
  ['-1200', 'dollars', '-$1,200'],
  ['6400000000', 'US dollars', '$6,400,000,000'],
  ['30', 'count', '30'],
  ['12.5', 'per 1,000 residents', '12.5 per 1,000 residents'],
])('%s %s reads %s', (value, unit, text) => {
  expect(valueText(value, unit)).toBe(text);
});

test.each([
  [8.6012, '8.6'],
  [0.3333, '0.33'],
  [44.96, '45'],
  [12345.6, '12,346'],
  [-0.001, '0'],
])('a computed %d is rounded to %s', (value, text) => {
  expect(plainText(value)).toBe(text);
});

test('percentages are apart by points, everything else by its own unit', () => {
  expect(plainValue(5.04, unitOfDistance('percent'))).toBe('5.04 points');
  expect(plainValue(12345.6, unitOfDistance('US dollars'))).toBe('$12,346');
});

test.each([
  ['percent', { after: '%' }, 'Rent burden (percent)'],
  ['US dollars', { before: '$' }, 'Rent burden (US dollars)'],
  ['count', {}, 'Rent burden'],
  ['days', { unit: 'days' }, 'Rent burden (days)'],
])('a chart in %s', (unit, look, axis) => {
  expect(lookOf(unit)).toEqual(look);
  expect(axisWords('Rent burden', unit)).toBe(axis);
});
