import { askAgainByDefault, isAskedAgain, isWaiting, problemWithAskAgain } from './ask-again';
import { receiptNumber } from './receipt';

const today = '2026-10-10';

test.each([
  ['2026-10-09', /still to come/],
  [today, /still to come/],
  ['2026-10-11', null],
  ['2027-10-11', null],
  ['2027-10-12', /more than a year/],
])('asking again on %s', (day, problem) => {
  const found = problemWithAskAgain(day, today);
  if (problem) expect(found).toMatch(problem);
  else expect(found).toBeNull();
});

test('the default day is one that may be named', () => {
  expect(problemWithAskAgain(askAgainByDefault(today), today)).toBeNull();
});

test('a blank waits until the day before, and is asked again on its day', () => {
  const blank = { blankReason: 'The survey is not in.', askAgainOn: '2026-10-12' };
  expect(['2026-10-11', '2026-10-12'].map((day) => isWaiting(blank, day))).toEqual([true, false]);
  expect(['2026-10-11', '2026-10-12'].map((day) => isAskedAgain('2026-10-12', day))).toEqual([false, true]);
  expect(isWaiting({ ...blank, blankReason: ' ' }, today)).toBe(false);
  expect(isAskedAgain(null, today)).toBe(false);
});

test('a receipt is short, names the quarter, and is another one each time', () => {
  const id = '01890000-0000-7000-8000-00000073fa92';
  expect(receiptNumber('fy2027-q1', id, 1)).toBe('FY2027-Q1-73FA92-1');
  expect(receiptNumber('fy2027-q1', id, 2)).not.toBe(receiptNumber('fy2027-q1', id, 1));
});
