// Where a plan can be in its life, which steps a city takes, and on whose desk the plan lies.
import { inWords, saidAgain } from '@plumbline/language/domain';
import type { MessageDescriptor } from '@lingui/core';
import { msg } from '@lingui/core/macro';
import type { Role } from '@plumbline/policy';

/** Every state of a plan, in the order of its life; the last four stand beside it. */
export const PLAN_STATES = [
  'ASSESSING',
  'DRAFTING',
  'SUBMITTED',
  'OFFICE_APPROVED',
  'LEGAL_REVIEW',
  'HEAD_SIGNED',
  'PRELIMINARY',
  'COMMENT_OPEN',
  'COMMENT_CLOSED',
  'FINAL',
  'AMENDING',
  'CLOSED',
  'SUPERSEDED',
  'SUSPENDED',
  'WITHDRAWN',
] as const;

export type PlanState = (typeof PLAN_STATES)[number];

const PLAIN_LABELS: Readonly<Record<PlanState, MessageDescriptor>> = {
  ASSESSING: msg`Assessment under way`,
  DRAFTING: msg`Being drafted`,
  SUBMITTED: msg`Submitted to the equity office`,
  OFFICE_APPROVED: msg`Approved by the equity office`,
  LEGAL_REVIEW: msg`In legal review`,
  HEAD_SIGNED: msg`Signed by the department head`,
  PRELIMINARY: msg`Preliminary`,
  COMMENT_OPEN: msg`Open for public comment`,
  COMMENT_CLOSED: msg`Public comment closed`,
  FINAL: msg`Final`,
  AMENDING: msg`Being amended`,
  CLOSED: msg`Closed`,
  SUPERSEDED: msg`Replaced by a newer plan`,
  SUSPENDED: msg`Suspended`,
  WITHDRAWN: msg`Withdrawn`,
};

/** What a state is called where the city's template says nothing else, in the language of the moment. */
export const PLAN_STATE_LABELS = inWords(PLAIN_LABELS);

/** A state as the reader is told it: the city's own label as it is, the plain one in the reader's language. */
export function stateWords(state: PlanState, label: string): string {
  return label === PLAIN_LABELS[state].message ? PLAN_STATE_LABELS[state] : label;
}

/** A label that was stored in English, in the reader's language where it is the plain one of any state. */
export function stateSaidAgain(label: string): string {
  return saidAgain(label, Object.values(PLAIN_LABELS));
}

/** The steps a city may leave out; they are switched in its plan template. */
export interface PlanSteps {
  /** An assessment before drafting. */
  assessment: boolean;
  /** A review by the law department after the office's approval. */
  legalReview: boolean;
  /** The signature of the department's head. */
  headSignature: boolean;
  /** A preliminary edition with a time for public comment before the final one. */
  preliminary: boolean;
}

/** What the next step depends on besides the state. */
export interface PlanStanding {
  state: PlanState;
  /** True once the law department has cleared the plan since it was last submitted. */
  legallyCleared: boolean;
  /** For a suspended plan: the state to which it comes back. */
  suspendedFrom: PlanState | null;
}

/** States in which the plan's text, goals and deliverables may be written. */
export function isEditable(state: PlanState): boolean {
  return state === 'ASSESSING' || state === 'DRAFTING' || state === 'AMENDING';
}

/** The states in which the city stands by the plan's promises, so that they are reported on each quarter. */
export const STATES_IN_FORCE = [
  'PRELIMINARY',
  'COMMENT_OPEN',
  'COMMENT_CLOSED',
  'FINAL',
  'AMENDING',
] as const;

/** Whether the plan's deliverables are due for quarterly reports. */
export function isInForce(state: PlanState): boolean {
  return (STATES_IN_FORCE as readonly PlanState[]).includes(state);
}

/** The state in which a new plan of a city begins. */
export function firstState(steps: PlanSteps): PlanState {
  return steps.assessment ? 'ASSESSING' : 'DRAFTING';
}

/** Whether nothing legal stands between the office's approval and what follows. */
export function legallyReady(standing: PlanStanding, steps: PlanSteps): boolean {
  return !steps.legalReview || standing.legallyCleared;
}

/**
 * The role that has to act next, the hand of the stage clock; null when nobody has to, because the plan is in
 * force or has ended. `officeReviewer` is the first role of the city's review chain.
 */
export function holderOf(standing: PlanStanding, steps: PlanSteps, officeReviewer: Role): Role | null {
  switch (standing.state) {
    case 'ASSESSING':
    case 'DRAFTING':
    case 'AMENDING':
      return 'DEPARTMENT_LEAD';
    case 'SUBMITTED':
      return officeReviewer;
    case 'OFFICE_APPROVED':
      if (!legallyReady(standing, steps)) return officeReviewer;
      return steps.headSignature ? 'DEPARTMENT_HEAD' : 'CHIEF_EQUITY_OFFICER';
    case 'LEGAL_REVIEW':
      return 'COUNSEL';
    case 'PRELIMINARY':
    case 'COMMENT_OPEN':
      return 'PLANNING_DIRECTOR';
    case 'HEAD_SIGNED':
    case 'COMMENT_CLOSED':
    case 'SUSPENDED':
      return 'CHIEF_EQUITY_OFFICER';
    case 'FINAL':
    case 'CLOSED':
    case 'SUPERSEDED':
    case 'WITHDRAWN':
      return null;
  }
}
