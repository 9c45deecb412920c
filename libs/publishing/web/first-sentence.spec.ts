import { firstSentence, goalSentence } from './first-sentence';

const words = { deliverables: 'commitments', goals: 'goals' };
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
    'No commitments are reported yet; no goals can be measured yet.',
  );
});

test.each([
  [{ worse: 1 }, 'what it measures got worse'],
  [{ better: 1 }, 'what it measures got better'],
  [{ uncertain: 1 }, 'it is too uncertain to say what changed for people'],
  [{ same: 1 }, 'what it measures stayed the same'],
  [{ unmeasured: 1 }, 'its result cannot be measured yet'],
])('a goal with %o', (result, said) => {
  expect(goalSentence({ ...figures, results: { ...nothing, ...result } }, words)).toBe(
    `5 of 8 commitments are complete and 1 is overdue; ${said}.`,
  );
});
