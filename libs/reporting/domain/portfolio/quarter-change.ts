// What moved since last quarter: items counted by whether they stand better or worse, never averaged.
import type { DeliverableStatus } from '@plumbline/planning/domain';

/** How many items had this status a quarter ago and that one now. */
export interface StatusMove {
  before: DeliverableStatus;
  after: DeliverableStatus;
  count: number;
}

/** Items that both quarters say something about. */
export interface QuarterChange {
  better: number;
  worse: number;
  same: number;
}

/** How far from being kept a promise is; statuses with the same number are neither better nor worse than each other. */
const TROUBLE: Readonly<Record<DeliverableStatus, number>> = {
  COMPLETED: 0,
  PARTLY_COMPLETED: 1,
  ON_TRACK: 1,
  CONTINUOUS: 1,
  NOT_STARTED: 2,
  ON_HOLD: 3,
  AT_RISK: 4,
  OFF_TRACK: 5,
  NOT_COMPLETED: 6,
  CANCELLED: 6,
};

/** Counts the moves; null when no item was spoken of in both quarters. */
export function changeOf(moves: readonly StatusMove[]): QuarterChange | null {
  const change: QuarterChange = { better: 0, worse: 0, same: 0 };
  for (const { before, after, count } of moves) {
    const step = TROUBLE[after] - TROUBLE[before];
    change[step === 0 ? 'same' : step < 0 ? 'better' : 'worse'] += count;
  }
  return change.better + change.worse + change.same === 0 ? null : change;
}
