import type { DeliverableStatus } from '@plumbline/planning/domain';
import { changeOf } from './quarter-change';
import { gapOfGoal, isDoneButGapRemains, isWorkDone, matrixOf, type PlacedGoal } from './results-matrix';

test.each<[boolean, (DeliverableStatus | null)[]]>([
  [true, ['COMPLETED']],
  [true, ['COMPLETED', 'CANCELLED']],
  [false, []],
  [false, ['CANCELLED']],
  [false, ['COMPLETED', 'PARTLY_COMPLETED']],
  // Continuous work never counts as completed.
  [false, ['COMPLETED', 'CONTINUOUS']],
  [false, ['COMPLETED', null]],
])('work is done: %s for %o', (done, statuses) => {
  expect(isWorkDone(statuses)).toBe(done);
});

test('a wider gap is never hidden behind a narrower one', () => {
  expect(gapOfGoal(['NARROWED', 'WIDENED', 'SAME'])).toBe('WIDENED');
  expect(gapOfGoal(['NARROWED', 'UNCERTAIN'])).toBe('UNCERTAIN');
  expect(gapOfGoal([])).toBe('NOT_MEASURED');
});

test('every goal is in exactly one cell', () => {
  const goals: PlacedGoal[] = [
    { workDone: true, result: 'WORSE', gap: 'WIDENED' },
    { workDone: true, result: 'BETTER', gap: 'SAME' },
    { workDone: true, result: 'BETTER', gap: 'NARROWED' },
    { workDone: false, result: 'UNMEASURED', gap: 'SAME' },
  ];
  const matrix = matrixOf(goals);
  expect(matrix).toHaveLength(10);
  expect(matrix.filter(({ count }) => count > 0)).toEqual([
    { workDone: true, result: 'BETTER', count: 2 },
    { workDone: true, result: 'WORSE', count: 1 },
    { workDone: false, result: 'UNMEASURED', count: 1 },
  ]);
  // Better for most, and yet the gap is as it was.
  expect(goals.filter(isDoneButGapRemains)).toEqual(goals.slice(0, 2));
});

test('items that moved are counted, never averaged', () => {
  expect(
    changeOf([
      { before: 'ON_TRACK', after: 'AT_RISK', count: 2 },
      { before: 'OFF_TRACK', after: 'ON_TRACK', count: 1 },
      { before: 'CONTINUOUS', after: 'ON_TRACK', count: 4 },
    ]),
  ).toEqual({ better: 1, worse: 2, same: 4 });
  expect(changeOf([])).toBeNull();
});
