import { reportingSentence, resultsSentence, workSentence } from './sentences';

const words = {
  team: { singular: 'planning team', plural: 'planning teams' },
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
  reporting: { onTime: 1, late: 0, inReview: 2, missing: 1, owedNothing: 1 },
  coverage: { approved: 1, withPlan: 5, withoutPlan: 3 },
};

test('continuous work is not counted as completed', () => {
  expect(workSentence(figures, words, 'June 30, 2026')).toBe(
    'Of 8 commitments, 5 are completed. 1 is overdue as of June 30, 2026.',
  );
});

test('worse is said beside better, never set off against it', () => {
  expect(resultsSentence(figures, words)).toBe(
    'Of 6 goals: 1 got better, 2 got worse, 3 cannot be judged yet.',
  );
});

test.each([
  [{ better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 0 }, ''],
  [{ better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 2 }, 'None of the 2 goals can be judged yet.'],
])('says when nothing is measured: %o', (results, sentence) => {
  expect(resultsSentence({ ...figures, results }, words)).toBe(sentence);
});

test('one is one: no plural, and no "1 of 1 teams have"', () => {
  const work = [{ status: null, label: 'No update', count: 1 }];
  expect(workSentence({ ...figures, work, dates: { ...figures.dates, overdue: 0 } }, words, null)).toBe(
    'Of 1 commitment, 0 are completed. 0 are overdue.',
  );
  const none = { better: 0, same: 0, worse: 0, uncertain: 0, unmeasured: 0 };
  expect(resultsSentence({ results: { ...none, worse: 1 } }, words)).toBe('Of 1 goal: 1 got worse.');
  expect(resultsSentence({ results: { ...none, unmeasured: 1 } }, words)).toBe(
    'The one goal cannot be judged yet.',
  );
  const one = {
    ...figures,
    reporting: { onTime: 1, late: 0, inReview: 0, missing: 0, owedNothing: 0 },
    coverage: { approved: 1, withPlan: 1, withoutPlan: 0 },
  };
  expect(reportingSentence('2026 Q3', one, words)).toBe(
    'In 2026 Q3, 1 of 1 planning team that has a plan has an approved report; only what it says is counted below.',
  );
});

test('every team is accounted for: what is in review is not missing, and who owed nothing is said', () => {
  expect(reportingSentence('2026 Q3', figures, words)).toBe(
    'In 2026 Q3, 1 of 5 planning teams that have a plan have an approved report; only these are counted below. ' +
      '2 reports were received and not yet approved. 1 report is missing. 1 planning team owed no report. ' +
      '3 planning teams have no plan in force.',
  );
});

test('what is not the case is not said', () => {
  const all = {
    ...figures,
    reporting: { onTime: 5, late: 0, inReview: 0, missing: 0, owedNothing: 0 },
    coverage: { approved: 5, withPlan: 5, withoutPlan: 0 },
  };
  expect(reportingSentence('2026 Q3', all, words)).toBe(
    'In 2026 Q3, 5 of 5 planning teams that have a plan have an approved report; only these are counted below.',
  );
});
