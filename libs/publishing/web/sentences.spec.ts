import { reportingSentence, resultsSentence, workSentence } from './sentences';

const words = { departments: 'departments', deliverables: 'commitments', goals: 'goals' };
const figures = {
  work: [
    { status: 'COMPLETED', label: 'Complete', count: 5 },
    { status: 'CONTINUOUS', label: 'Continuous', count: 2 },
    { status: null, label: 'No update', count: 1 },
  ],
  dates: { onTime: 4, late: 1, overdue: 1, noDate: 0, notYetDue: 2 },
  results: { better: 1, same: 0, worse: 2, uncertain: 0, unmeasured: 3 },
  reporting: { onTime: 1, late: 0, missing: 0 },
};

test('continuous work is not counted as completed', () => {
  expect(workSentence(figures, words)).toBe('Of 8 commitments, 5 are completed. 1 is overdue.');
});

test('worse is said beside better, never set off against it', () => {
  expect(resultsSentence(figures, words)).toBe(
    'Of 6 goals: 1 got better, 2 got worse, 3 cannot be measured yet.',
  );
});

test.each([
  [{ better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 0 }, ''],
  [{ better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 2 }, 'None of the 2 goals can be measured yet.'],
])('says when nothing is measured: %o', (results, sentence) => {
  expect(resultsSentence({ ...figures, results }, words)).toBe(sentence);
});

test('a department without an approved report is counted as exactly that', () => {
  const departments = [{ reported: true }, { reported: false }];
  expect(reportingSentence('2026 Q3', departments, words)).toBe(
    'In 2026 Q3, 1 of 2 departments have an approved report.',
  );
});
