import { firstSentence, goalSentence } from './first-sentence';

const words = {
  deliverable: { singular: 'commitment', plural: 'commitments' },
  goal: { singular: 'goal', plural: 'goals' },
};
const figures = {
  work: [
    { status: 'COMPLETED', label: 'Complete', count: 5 },
    { status: 'CONTINUOUS', label: 'Continuous', count: 2 },
    { status: null, label: 'No update', count: 1 },
  ],
  dates: { onTime: 4, late: 1, overdue: 1, noDate: 0, notYetDue: 2 },
  results: { better: 1, same: 0, worse: 2, uncertain: 0, unmeasured: 3 },
};
const nothing = { better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 0 };

test('work, dates and results are said one after the other, and worse beside better', () => {
  expect(firstSentence(figures, words)).toBe(
    '5 of 8 commitments are complete and 1 is overdue; of 6 goals, 1 got better and 2 got worse.',
  );
});

test('what nobody reported or measured is no zero', () => {
  expect(firstSentence({ ...figures, work: [], results: { ...nothing, unmeasured: 2 } }, words)).toBe(
    'No commitments are reported yet; no goals can be judged yet.',
  );
});

test.each([
  ['COMPLETED', 0, 'The one commitment is complete; the one goal got better.'],
  [null, 1, 'The one commitment is not complete and is overdue; the one goal got better.'],
  ['ON_TRACK', 0, 'The one commitment is not complete and not overdue; the one goal got better.'],
])('one is one: %s, %s overdue', (status, overdue, said) => {
  const one = { work: [{ status, label: '', count: 1 }], dates: { ...figures.dates, overdue } };
  expect(firstSentence({ ...one, results: { ...nothing, better: 1 } }, words)).toBe(said);
});

test.each([
  [{ worse: 1 }, 'the one goal got worse'],
  [{ same: 1 }, 'the one goal stayed the same'],
  [{ uncertain: 1 }, 'for the one goal it is too uncertain to say what changed for people'],
])('one goal of a department with %o is not told as a share', (result, said) => {
  expect(firstSentence({ ...figures, results: { ...nothing, ...result } }, words)).toBe(
    `5 of 8 commitments are complete and 1 is overdue; ${said}.`,
  );
});

test.each([
  [{ worse: 1 }, 'what it measures got worse'],
  [{ better: 1 }, 'what it measures got better'],
  [{ uncertain: 1 }, 'it is too uncertain to say what changed for people'],
  [{ same: 1 }, 'what it measures stayed the same'],
  [{ unmeasured: 1 }, 'its result cannot be judged yet'],
])('a goal with %o', (result, said) => {
  expect(goalSentence({ ...figures, results: { ...nothing, ...result } }, words)).toBe(
    `5 of 8 commitments are complete and 1 is overdue; ${said}.`,
  );
});
