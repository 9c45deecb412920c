// The closed set of things a department may say about a promise; a city relabels or hides them, never adds one.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';

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

const MEANINGS: Readonly<Record<DeliverableStatus, Message>> = {
  NOT_STARTED: msg`Work has not begun.`,
  ON_TRACK: msg`Work is going as planned, and the date will be met.`,
  AT_RISK: msg`Work is going on, but the date may be missed unless something changes.`,
  OFF_TRACK: msg`Work is behind, and the date will not be met as things stand.`,
  ON_HOLD: msg`Work was stopped for now and is meant to go on later.`,
  CONTINUOUS: msg`Work that goes on without an end, as part of daily duties. It never counts as completed.`,
  COMPLETED: msg`All that was promised is done.`,
  PARTLY_COMPLETED: msg`It is closed, and part of what was promised is done.`,
  NOT_COMPLETED: msg`It is closed, and what was promised was not done.`,
  CANCELLED: msg`It was given up, with a reason. It stays visible.`,
};

/**
 * What a status says, for people who choose one and for people who read it; the city's label stands beside it.
 * "Overdue" is none of them: it is computed from the dates.
 */
export function statusMeaning(status: DeliverableStatus): string {
  return say(MEANINGS[status]);
}

/** Whether the word is one of the ten statuses. */
export function isDeliverableStatus(word: string): word is DeliverableStatus {
  return (DELIVERABLE_STATUSES as readonly string[]).includes(word);
}
