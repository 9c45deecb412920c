import { grouped, valueText } from './value';

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
  ['30', 'count', '30'],
  ['12.5', 'per 1,000 residents', '12.5 per 1,000 residents'],
])('%s %s reads %s', (value, unit, text) => {
  expect(valueText(value, unit)).toBe(text);
});
