// The sentence and the figures of one promise say what became of it; what was given up or missed is never hidden.
import { renderToStaticMarkup } from 'react-dom/server';
import { deliverableSentence, tellsOfReport } from './deliverable-sentence';
import { promiseFigures } from './goal-figures';

const open = { status: 'ON_TRACK', currentDueOn: '2026-12-31', actualOn: null, overdue: false };
const text = (node: React.ReactNode) => renderToStaticMarkup(<>{node}</>).replace(/<[^>]*>/g, '');

test.each([
  [{ status: 'CANCELLED' }, 'Parks has given this promise up.', 'Given up'],
  [{ status: 'NOT_COMPLETED' }, 'Parks closed this promise without keeping it.', 'Closed, not done'],
  [
    { status: 'COMPLETED', actualOn: '2027-01-15' },
    'Parks did this on Jan 15, 2027, later than the Dec 31, 2026 it had promised.',
    'Done late',
  ],
  [
    { status: 'COMPLETED', actualOn: '2026-11-01' },
    'Parks did this on Nov 1, 2026, in time for Dec 31, 2026.',
    'Done on time',
  ],
  [
    { status: 'PARTLY_COMPLETED', actualOn: '2026-11-01' },
    'Parks did a part of this by Nov 1, 2026 and closed it, in time for Dec 31, 2026.',
    'Partly done, on time',
  ],
  [
    { status: 'PARTLY_COMPLETED', actualOn: '2027-01-15' },
    'Parks did a part of this by Jan 15, 2027 and closed it, later than the Dec 31, 2026 it had promised.',
    'Partly done, late',
  ],
  [
    { status: 'COMPLETED', actualOn: '2026-11-01', currentDueOn: null },
    'Parks did this on Nov 1, 2026.',
    'No date to judge',
  ],
  [
    { status: 'CONTINUOUS', currentDueOn: null },
    'Parks does this as part of its daily work, with no end date.',
    'No date to judge',
  ],
  [
    { overdue: true, currentDueOn: '2026-06-30' },
    'Parks was to do this by Jun 30, 2026, and it was still open on Sep 30, 2026.',
    'Overdue',
  ],
  [{}, 'Parks is to do this by Dec 31, 2026.', 'Not yet due'],
  [{ status: null, currentDueOn: null }, 'Parks has promised this without a date.', 'No date to judge'],
])('%o', (fields, sentence, dates) => {
  const promise = { ...open, ...fields, statusLabel: null, reportedSample: false };
  expect(text(deliverableSentence(promise, 'Parks', '2026-09-30'))).toBe(sentence);
  const figures = promiseFigures(promise, { result: 'WORSE', resultSample: false }, '2026-09-30');
  expect(figures.map(({ title }) => title)).toEqual(['Work', 'Dates', 'Results']);
  expect(text(figures[1]!.said)).toBe(dates);
  expect(text(figures[2]!.said).trim()).toBe('Worse');
});

test('what the plan says of a date is no report, and keeps no mark of one', () => {
  const told = (status: string | null) => tellsOfReport({ ...open, status });
  expect([null, 'ON_TRACK', 'ON_HOLD'].map(told)).toEqual([false, false, false]);
  expect(['CONTINUOUS', 'NOT_COMPLETED', 'CANCELLED'].map(told)).toEqual([true, true, true]);
  expect(tellsOfReport({ ...open, actualOn: '2026-11-01' })).toBe(true);
});
