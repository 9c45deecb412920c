import { wordsOf } from '@plumbline/cities/domain';
import type { PortfolioRow } from './portfolio-row';
import { portfolioTable } from './portfolio-table';
import type { PortfolioWords } from './portfolio-words';

const words: PortfolioWords = {
  ...wordsOf([{ key: 'role.PLANNING_MANAGER', singular: 'Planner', plural: 'Planners' }]),
  statuses: [
    { status: 'ON_TRACK', label: 'On track' },
    { status: 'AT_RISK', label: 'May miss the date' },
  ],
  timeZone: 'America/Chicago',
  today: '2026-11-22',
};

const parks: PortfolioRow = {
  team: {
    ...{ id: 't1', name: 'Parks', departments: [], cohort: null },
    managers: [{ id: 'm1', displayName: 'Planner 1' }],
  },
  ...{ themes: [], planAreas: [], lastUpdateOn: '2026-11-12', deliverables: 10, replans: 3 },
  change: { better: 1, worse: 2, same: 0 },
  counts: [
    { kind: 'IN_REVIEW', count: 1 },
    { kind: 'SLIPPED', count: 2 },
    { kind: 'OVERDUE', count: 4 },
    { kind: 'NO_OUTCOME_MEASURE', count: 5 },
  ],
  cells: [
    {
      ...{
        reportId: 'r1',
        state: 'SUBMITTED',
        timeliness: 'LATE',
        submitted: true,
        heldBy: 'PLANNING_MANAGER',
      },
      // Late in the evening of the 10th in Chicago.
      ...{ heldSince: '2026-11-11T05:30:00Z', itemsDone: 10, itemsTotal: 10, sample: true },
      statusCounts: [
        { status: 'AT_RISK', count: 2 },
        { status: null, count: 1 },
        { status: 'ON_TRACK', count: 7 },
      ],
    },
    {
      ...{ reportId: null, state: null, timeliness: 'NOT_DUE', submitted: false, heldBy: null },
      ...{ heldSince: null, itemsDone: 0, itemsTotal: 0, sample: false, statusCounts: [] },
    },
  ],
};
const periods = [
  { id: 'p1', label: '2026 Q3', dueOn: '2026-10-22' },
  { id: 'p2', label: '2026 Q4', dueOn: '2027-01-25' },
];

test('timeliness: reports, desks and silence, and nothing about how the work goes', () => {
  expect(portfolioTable([parks], periods, 'reporting', words)).toEqual([
    [
      ...['Planning team', '2026 Q3, due 2026-10-22', '2026 Q4, due 2027-01-25'],
      ...['In time', 'In review', 'Last update', 'Planner'],
    ],
    [
      ...['Parks', 'Late: With the planner for 12 days (sample)', 'Not due: No report'],
      ...['0 of 1', '1, for 12 days', '10 days ago', 'Planner 1'],
    ],
    ['All 1 shown', '1 late', '1 not due', '0 of 1', '1', 'No sum', 'No sum'],
  ]);
});

test('progress: counts in the city’s words and order, and nothing about reports in time', () => {
  const [head, body, sums] = portfolioTable([parks], periods, 'progress', words);
  expect(head?.slice(3)).toEqual([
    ...['Since last quarter', 'Dates slipped', 'Re-plans', 'Overdue', 'No active owner'],
    ...['Goals without outcome metric', 'Planner'],
  ]);
  expect(body).toEqual([
    ...['Parks', '7 on track, 2 may miss the date, 1 no update (sample)', 'No report'],
    ...['2 worse, 1 better', '2 of 10', '3', '4', '0', '5', 'Planner 1'],
  ]);
  expect(sums?.[1]).toBe('7 on track, 2 may miss the date, 1 no update');
});
