import { percentOf, plainNumber } from './typed-number';

test.each([
  ['', null],
  ['  ', null],
  ['12', '12'],
  [' 12.50 ', '12.50'],
  ['1,234', '1234'],
  ['1,234,567.8', '1234567.8'],
  ['62%', '62'],
  ['62.5 %', '62.5'],
  ['$1,200', '1200'],
  ['.5', '0.5'],
  ['\u22123', '-3'],
  // Not numbers: kept as typed, so that the sentence about them makes sense.
  ['1,23', '1,23'],
  ['about 40', 'about 40'],
  ['1e3', '1e3'],
])('"%s" is read as %s', (typed, number) => {
  expect(plainNumber(typed)).toBe(number);
});

test.each([
  ['25', '40', '62.5'],
  ['1', '3', '33.33'],
  ['2', '3', '66.67'],
  ['1', '8', '12.5'],
  ['0', '9', '0'],
  ['10', '10', '100'],
  ['50', '10', '500'],
  ['1', '20000', '0.01'],
  ['0.5', '1', '50'],
  ['12', '0', null],
  ['-1', '4', null],
  [null, '4', null],
  ['x', '4', null],
])('%s of %s is %s percent', (part, whole, percent) => {
  expect(percentOf(part, whole)).toBe(percent);
});
