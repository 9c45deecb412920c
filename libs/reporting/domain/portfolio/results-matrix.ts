// Work beside results: goals whose work is done or not, by what became of the people they are for.
import { RESULTS, type Result } from '@plumbline/measuring/domain';
import type { DeliverableStatus } from '@plumbline/planning/domain';

/** What is known of a goal's gap between groups: words of measuring, or that no gap is measured. */
export const GAP_STANDINGS = ['NARROWED', 'SAME', 'WIDENED', 'UNCERTAIN', 'NOT_MEASURED'] as const;
export type GapStanding = (typeof GAP_STANDINGS)[number];

/** A goal as the matrix places it. */
export interface PlacedGoal {
  workDone: boolean;
  result: Result;
  gap: GapStanding;
}

/**
 * Whether all that was promised for a goal is done: at least one promise, and every one that was not cancelled is
 * completed. Partly completed and continuous work is not done, and a goal without promises has nothing to be done.
 */
export function isWorkDone(statuses: readonly (DeliverableStatus | null)[]): boolean {
  const kept = statuses.filter((status) => status !== 'CANCELLED');
  return kept.length > 0 && kept.every((status) => status === 'COMPLETED');
}

/** Done, and yet the gap is as it was or wider: what nobody may miss. */
export function isDoneButGapRemains({ workDone, gap }: PlacedGoal): boolean {
  return workDone && (gap === 'SAME' || gap === 'WIDENED');
}

/** The worst thing known of several gaps of one goal: wider before uncertain before unchanged before narrower. */
export function gapOfGoal(gaps: readonly GapStanding[]): GapStanding {
  const order: readonly GapStanding[] = ['WIDENED', 'UNCERTAIN', 'SAME', 'NARROWED'];
  return order.find((standing) => gaps.includes(standing)) ?? 'NOT_MEASURED';
}

/** One cell of the matrix. */
export interface MatrixCell {
  workDone: boolean;
  result: Result;
  count: number;
}

/** All ten cells, work done first, results in their fixed order. Counts only; the sum is the number of goals. */
export function matrixOf(goals: readonly PlacedGoal[]): MatrixCell[] {
  return [true, false].flatMap((workDone) =>
    RESULTS.map((result) => ({
      workDone,
      result,
      count: goals.filter((goal) => goal.workDone === workDone && goal.result === result).length,
    })),
  );
}
