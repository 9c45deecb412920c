import { suggestionInWords } from './suggestion-words';

test.each([
  ['DONE', 'it was done on Sep 30, 2026'],
  ['DUE_DAY_PASSED', 'it was due on Sep 30, 2026'],
  ['MILESTONE_PASSED', 'the step “Hire” was due on Sep 30, 2026 and is not done'],
  ['NOTHING_LATE', 'nothing is late; the next date is Sep 30, 2026'],
] as const)('%s: %s', (because, why) => {
  const suggestion = { status: 'ON_TRACK', because, on: '2026-09-30', milestone: 'Hire' } as const;
  expect(suggestionInWords(suggestion, 'On schedule')).toBe(`The dates suggest “On schedule”: ${why}.`);
});
