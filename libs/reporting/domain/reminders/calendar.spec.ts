// The entries of a person's calendar: which days, in which words, under which names.
import { calendarEntries, type CalendarReport } from './calendar';

const setting = { reviewDays: 10, holidays: new Set(['2026-11-11']), reportWord: 'quarterly report' };
const report = (more: Partial<CalendarReport>): CalendarReport => ({
  id: '7',
  teamName: 'Parks',
  periodLabel: '2026 Q3',
  dueOn: '2026-10-22',
  graceUntil: '2026-10-29',
  task: 'WRITE',
  heldSinceOn: null,
  ...more,
});
const shown = (more: Partial<CalendarReport>) =>
  calendarEntries({ reports: [report(more)], steps: [] }, setting).map(
    ({ uid, day, title, path }) => `${day} ${uid} ${path}: ${title}`,
  );

it.each<[string, Partial<CalendarReport>, string[]]>([
  [
    'to hand in',
    {},
    [
      '2026-10-22 report-7-due reports/7: Parks: quarterly report due, 2026 Q3',
      '2026-10-29 report-7-grace reports/7: Parks: grace days end, quarterly report, 2026 Q3',
    ],
  ],
  [
    'to hand in without grace days',
    { graceUntil: '2026-10-22' },
    ['2026-10-22 report-7-due reports/7: Parks: quarterly report due, 2026 Q3'],
  ],
  [
    'to watch, as the head',
    { task: 'WATCH' },
    ['2026-10-29 report-7-grace reports/7: Parks: grace days end, quarterly report, 2026 Q3'],
  ],
  [
    'returned',
    { task: 'MEND', heldSinceOn: '2026-10-30' },
    ['2026-11-16 report-7-mend reports/7: Parks: answer the returned quarterly report, 2026 Q3'],
  ],
  [
    'to decide',
    { task: 'REVIEW', heldSinceOn: '2026-10-30' },
    ['2026-11-16 report-7-review review/7: Parks: decide on the quarterly report, 2026 Q3'],
  ],
])('a report %s', (_says, more, entries) => {
  expect(shown(more)).toEqual(entries);
});

it('a step of a cycle has both its days, and says when they moved', () => {
  const step = { id: '3', cycleName: 'Cycle 1', name: 'Draft', statutoryOn: '2026-12-01', version: 4 };
  const entries = calendarEntries({ reports: [], steps: [{ ...step, committedOn: '2026-11-20' }] }, setting);
  expect(entries.map(({ day, title, sequence }) => [day, title, sequence])).toEqual([
    ['2026-11-20', 'Cycle 1: Draft (committed day)', 3],
    ['2026-12-01', 'Cycle 1: Draft (day set by law)', 3],
  ]);
  expect(calendarEntries({ reports: [], steps: [{ ...step, committedOn: null }] }, setting)).toHaveLength(1);
});
