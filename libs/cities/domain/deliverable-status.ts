// The closed set of things a department may say about a promise; a city relabels or hides them, never adds one.

/** Where a deliverable stands. "Overdue" is no status: it is computed from the dates. */
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

/** Whether the word is one of the ten statuses. */
export function isDeliverableStatus(word: string): word is DeliverableStatus {
  return (DELIVERABLE_STATUSES as readonly string[]).includes(word);
}
