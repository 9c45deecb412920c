// The closed set of things a department may say about a promise; a city relabels or hides them, never adds one.

/** Where a deliverable stands. "Overdue" is no status: it is computed from the dates (see `isOverdue`). */
export const DELIVERABLE_STATUSES = [
  'NOT_STARTED',
  'ON_TRACK',
  'AT_RISK',
  'OFF_TRACK',
  'ON_HOLD',
  'CONTINUOUS',
  'COMPLETED',
  'PARTLY_COMPLETED',
  'NOT_COMPLETED',
  'CANCELLED',
] as const;

export type DeliverableStatus = (typeof DELIVERABLE_STATUSES)[number];

const CLOSING: ReadonlySet<DeliverableStatus> = new Set<DeliverableStatus>([
  'COMPLETED',
  'PARTLY_COMPLETED',
  'NOT_COMPLETED',
  'CANCELLED',
]);

/** Whether the word is one of the ten statuses. */
export function isDeliverableStatus(word: string): word is DeliverableStatus {
  return (DELIVERABLE_STATUSES as readonly string[]).includes(word);
}

/** Whether the status ends the work: nothing is reported on it in the quarters that follow. */
export function closes(status: DeliverableStatus): boolean {
  return CLOSING.has(status);
}

/** Whether a deliverable still has to be reported on; one that was never reported on (null) is open. */
export function isOpen(status: DeliverableStatus | null): boolean {
  return status === null || !closes(status);
}

/** Whether the status says that the work was done, wholly or in part, so that a day of completion makes sense. */
export function hasActualDate(status: DeliverableStatus | null): boolean {
  return status === 'COMPLETED' || status === 'PARTLY_COMPLETED';
}
