// What was closed says what it did about its day; what nobody did is not called late.
import { closedInWords } from './date-words';

const due = '2026-06-30';

it.each([
  ['COMPLETED', due, '2026-06-30', 'Done on time'],
  ['COMPLETED', due, '2026-07-01', 'Done late'],
  ['PARTLY_COMPLETED', due, '2026-06-01', 'Partly done, on time'],
  ['PARTLY_COMPLETED', due, '2026-07-01', 'Partly done, late'],
  // Closed before its day without being done: there is nothing it could be early or late with.
  ['NOT_COMPLETED', '2027-03-31', null, 'Closed, not done'],
  ['NOT_COMPLETED', '2025-03-31', null, 'Closed, not done'],
  ['CANCELLED', due, null, undefined],
  ['CONTINUOUS', due, null, undefined],
  ['ON_TRACK', due, null, undefined],
  ['COMPLETED', due, null, undefined],
  ['COMPLETED', null, '2026-07-01', undefined],
])('%s, due %s, done %s: %s', (status, currentDueOn, actualOn, words) => {
  expect(closedInWords({ status, currentDueOn, actualOn })?.words).toBe(words);
});
