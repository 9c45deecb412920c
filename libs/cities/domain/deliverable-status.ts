// The closed set of things a department may say about a promise; a city relabels or hides them, never adds one.
import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import { say, saidAgain, type Message } from '@plumbline/language/domain';

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
  ON_TRACK: msg`Work is going as planned. If it has a date, it will be met.`,
  AT_RISK: msg`Work is going on, but it may be late or fall short unless something changes.`,
  OFF_TRACK: msg`Work is behind. As things stand, it will be late or fall short.`,
  ON_HOLD: msg`Work was stopped for now and is meant to go on later.`,
  CONTINUOUS: msg`Work that goes on without an end, as part of daily duties. It never counts as completed.`,
  COMPLETED: msg`All that was promised is done.`,
  PARTLY_COMPLETED: msg`It is closed, and part of what was promised is done.`,
  NOT_COMPLETED: msg`It is closed, and what was promised was not done.`,
  CANCELLED: msg`It was given up, with a reason. It stays visible.`,
};

const PLAIN: Readonly<Record<DeliverableStatus, MessageDescriptor>> = {
  NOT_STARTED: msg`Not started`,
  ON_TRACK: msg`On track`,
  AT_RISK: msg`At risk`,
  OFF_TRACK: msg`Off track`,
  ON_HOLD: msg`On hold`,
  CONTINUOUS: msg`Continuous`,
  COMPLETED: msg`Completed`,
  PARTLY_COMPLETED: msg`Partly completed`,
  NOT_COMPLETED: msg`Not completed`,
  CANCELLED: msg`Cancelled`,
};

/** A label that was stored in English, in the reader's language where it is the plain word for any status. */
export function statusSaidAgain(label: string): string {
  return saidAgain(label, Object.values(PLAIN));
}

/** The same where the label is a plain word; null for a city's own label. */
export function statusWordSaid(label: string): string | null {
  return Object.values(PLAIN).some(({ message }) => message === label) ? statusSaidAgain(label) : null;
}

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
