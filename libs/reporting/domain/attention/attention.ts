// What needs somebody's attention: one set of rules finds the items, and every number is how many it found.
import { addDays, daysBetween, type CalendarDay } from '@plumbline/platform/domain';
import {
  closes,
  isOverdue,
  slippedDays,
  type DatedDeliverable,
  type DeliverableStatus,
} from '@plumbline/planning/domain';

/**
 * Why something is on the list. `OVERDUE`: its day has passed, and nobody says it is done. `STALE`: nothing was said about it for more than 60
 * days. `AT_RISK` and `OFF_TRACK`: what was said last. `IN_REVIEW`: it lies on a reviewer's desk. `RETURNED`: given
 * back and not handed in again. `MISSING_REPORT`: owed, and the grace days are over. `LEGAL_DATE`: a day of the
 * calendar that comes within 60 days or was missed. `NO_OWNER`: nobody holds the role that owns it. `SLIPPED`: due
 * later than first promised, or moved at all. `NO_OUTCOME_MEASURE`: nothing says whether people fare better.
 */
export const ATTENTION_KINDS = [
  'OVERDUE',
  'STALE',
  'AT_RISK',
  'OFF_TRACK',
  'RETURNED',
  'IN_REVIEW',
  'MISSING_REPORT',
  'LEGAL_DATE',
  'NO_OWNER',
  'SLIPPED',
  'NO_OUTCOME_MEASURE',
] as const;
export type AttentionKind = (typeof ATTENTION_KINDS)[number];

/** After how many days without a word an open item is stale. */
export const STALE_AFTER_DAYS = 60;

/** How many days ahead a legal date is shown as coming up. */
export const LEGAL_DATE_AHEAD_DAYS = 60;

/** A deliverable of a plan in force, as far as the rules look at it. */
export interface WatchedDeliverable extends DatedDeliverable {
  /** The last status anybody gave it, approved or not; null when there is none. */
  lastStatus: DeliverableStatus | null;
  /** The day of the last update; null when there was none yet. */
  lastUpdateOn: CalendarDay | null;
  /** The day since which an update could have been given: when its team's first period opened; null: never yet. */
  askedSince: CalendarDay | null;
  /** How often its day was moved. */
  replans: number;
  /** Whether somebody holds the role that owns it today. */
  hasOwner: boolean;
}

function isOpen({ status, lastStatus }: WatchedDeliverable): boolean {
  return ![status, lastStatus].some((one) => one !== null && closes(one));
}

/** The day from which its silence is counted: the last update, or the day it was first asked for. */
export function silentSince({ lastUpdateOn, askedSince }: WatchedDeliverable): CalendarDay | null {
  return lastUpdateOn ?? askedSince;
}

/** Open, and nothing was said about it for more than {@link STALE_AFTER_DAYS} days. The 60th day is still fresh. */
export function isStale(deliverable: WatchedDeliverable, today: CalendarDay): boolean {
  const since = silentSince(deliverable);
  return isOpen(deliverable) && since !== null && daysBetween(since, today) > STALE_AFTER_DAYS;
}

/** Moved at all, even back to the first promise, or due later than that. */
export function isSlipped(
  deliverable: Pick<WatchedDeliverable, 'replans' | keyof DatedDeliverable>,
): boolean {
  return deliverable.replans > 0 || (slippedDays(deliverable) ?? 0) > 0;
}

/** All reasons for which a deliverable is on the list; it may be there for several. */
export function reasonsForDeliverable(one: WatchedDeliverable, today: CalendarDay): AttentionKind[] {
  const open = isOpen(one);
  const found: [AttentionKind, boolean][] = [
    // What was said to be done counts as done here, though it is only overdue no more once that is approved.
    ['OVERDUE', open && isOverdue(one, today) && one.lastStatus !== 'CONTINUOUS'],
    ['STALE', isStale(one, today)],
    ['AT_RISK', open && one.lastStatus === 'AT_RISK'],
    ['OFF_TRACK', open && one.lastStatus === 'OFF_TRACK'],
    ['NO_OWNER', open && !one.hasOwner],
    ['SLIPPED', isSlipped(one)],
  ];
  return found.flatMap(([kind, holds]) => (holds ? [kind] : []));
}

/** A report or plan on its way through the desks. */
export interface WatchedPaper {
  standing: 'WITH_TEAM' | 'RETURNED' | 'IN_REVIEW' | 'DONE';
  /** For a report never handed in: the last of its grace days. */
  owedUntil: CalendarDay | null;
}

/** Why a report or plan is on the list. Returned and owed at once is said as both: they are two facts. */
export function reasonsForPaper({ standing, owedUntil }: WatchedPaper, today: CalendarDay): AttentionKind[] {
  const found: [AttentionKind, boolean][] = [
    ['RETURNED', standing === 'RETURNED'],
    ['IN_REVIEW', standing === 'IN_REVIEW'],
    ['MISSING_REPORT', owedUntil !== null && today > owedUntil],
  ];
  return found.flatMap(([kind, holds]) => (holds ? [kind] : []));
}

/** A step of a cycle: the day the law sets, the day promised since, the day it happened. */
export interface WatchedStep {
  statutoryOn: CalendarDay | null;
  committedOn: CalendarDay | null;
  actualOn: CalendarDay | null;
}

/** The day a step is judged by: what was promised last, or else what the law says. Both stay visible beside it. */
export function dayOfStep({ statutoryOn, committedOn }: WatchedStep): CalendarDay | null {
  return committedOn ?? statutoryOn;
}

/** Not done, and its day comes within {@link LEGAL_DATE_AHEAD_DAYS} days or has passed. */
export function isLegalDateNear(step: WatchedStep, today: CalendarDay): boolean {
  const day = dayOfStep(step);
  return step.actualOn === null && day !== null && day <= addDays(today, LEGAL_DATE_AHEAD_DAYS);
}

/**
 * The next legal date of some steps: the earliest that is still to come, or else the one missed last. Null when
 * nothing is open.
 */
export function nextLegalDate<S extends WatchedStep>(steps: readonly S[], today: CalendarDay): S | null {
  const open = steps
    .filter((step) => step.actualOn === null && dayOfStep(step) !== null)
    .sort((a, b) => (dayOfStep(a)! < dayOfStep(b)! ? -1 : 1));
  return open.find((step) => dayOfStep(step)! >= today) ?? open.at(-1) ?? null;
}
