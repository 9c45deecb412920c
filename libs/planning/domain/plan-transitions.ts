// The life of a plan as one table: which action leads from where to where, who may take it, and what it needs.
import { inWords, saidLater } from '@plumbline/language/domain';
import { msg, t } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import type { Action, Role } from '@plumbline/policy';
import {
  PLAN_STATE_LABELS,
  PLAN_STATES,
  holderOf,
  legallyReady,
  type PlanStanding,
  type PlanState,
  type PlanSteps,
} from './plan-state';

/** What people do with a plan as a whole; each is a verb of the product and a mutation of the API. */
export const PLAN_ACTIONS = [
  'startDrafting',
  'submit',
  'return',
  'approve',
  'sendToLegal',
  'clearLegally',
  'sign',
  'publishPreliminary',
  'openComments',
  'closeComments',
  'finalize',
  'amend',
  'close',
  'supersede',
  'suspend',
  'resume',
  'withdraw',
] as const;

export type PlanAction = (typeof PLAN_ACTIONS)[number];

/** What must hold for a transition besides the state; a condition left out does not matter. */
interface TransitionCondition {
  /** Steps that the template switches on (true) or off (false). */
  steps?: Partial<PlanSteps>;
  /** `READY`: the city has no legal review, or the plan is cleared. `WAITING`: it still has to be. */
  legal?: 'READY' | 'WAITING';
}

/** One row of the table. */
export interface PlanTransition {
  action: PlanAction;
  from: PlanState;
  /** `BEFORE` is the state in which the plan was when it was suspended. */
  to: PlanState | 'BEFORE';
  /** Any one of these rights is enough. */
  by: readonly [Action, ...Action[]];
  reasonRequired: boolean;
  only?: TransitionCondition;
}

const ENDED: readonly PlanState[] = ['CLOSED', 'SUPERSEDED', 'WITHDRAWN'];
const LIVE = PLAN_STATES.filter((state) => !ENDED.includes(state));

/** The one table. What is not in it cannot be done. */
export const PLAN_TRANSITIONS: readonly PlanTransition[] = [
  step('startDrafting', 'ASSESSING', 'DRAFTING', ['plan:edit']),
  step('submit', 'DRAFTING', 'SUBMITTED', ['plan:submit']),

  returned('SUBMITTED', ['plan:review']),
  returned('OFFICE_APPROVED', ['plan:review', 'plan:sign'], {
    steps: { headSignature: true },
    legal: 'READY',
  }),
  returned('OFFICE_APPROVED', ['plan:review'], { legal: 'WAITING' }),
  returned('OFFICE_APPROVED', ['plan:review'], { steps: { headSignature: false }, legal: 'READY' }),
  returned('LEGAL_REVIEW', ['plan:legal-review']),
  returned('HEAD_SIGNED', ['plan:review']),
  returned('COMMENT_CLOSED', ['plan:review']),

  step('approve', 'SUBMITTED', 'OFFICE_APPROVED', ['plan:review']),
  step('sendToLegal', 'OFFICE_APPROVED', 'LEGAL_REVIEW', ['plan:review'], { legal: 'WAITING' }),
  step('clearLegally', 'LEGAL_REVIEW', 'OFFICE_APPROVED', ['plan:legal-review']),
  step('sign', 'OFFICE_APPROVED', 'HEAD_SIGNED', ['plan:sign'], {
    steps: { headSignature: true },
    legal: 'READY',
  }),

  step('publishPreliminary', 'HEAD_SIGNED', 'PRELIMINARY', ['plan:publish'], {
    steps: { preliminary: true },
  }),
  step('publishPreliminary', 'OFFICE_APPROVED', 'PRELIMINARY', ['plan:publish'], {
    steps: { headSignature: false, preliminary: true },
    legal: 'READY',
  }),
  step('openComments', 'PRELIMINARY', 'COMMENT_OPEN', ['calendar:keep']),
  step('closeComments', 'COMMENT_OPEN', 'COMMENT_CLOSED', ['calendar:keep']),

  step('finalize', 'COMMENT_CLOSED', 'FINAL', ['plan:publish']),
  step('finalize', 'HEAD_SIGNED', 'FINAL', ['plan:publish'], { steps: { preliminary: false } }),
  step('finalize', 'OFFICE_APPROVED', 'FINAL', ['plan:publish'], {
    steps: { headSignature: false, preliminary: false },
    legal: 'READY',
  }),
  step('finalize', 'AMENDING', 'FINAL', ['plan:publish']),

  reasoned('amend', 'FINAL', 'AMENDING', ['plan:submit']),
  step('close', 'FINAL', 'CLOSED', ['plan:publish']),
  reasoned('supersede', 'FINAL', 'SUPERSEDED', ['plan:publish']),
  reasoned('supersede', 'CLOSED', 'SUPERSEDED', ['plan:publish']),

  ...LIVE.filter((state) => state !== 'SUSPENDED').map((state) =>
    reasoned('suspend', state, 'SUSPENDED', ['plan:suspend']),
  ),
  reasoned('resume', 'SUSPENDED', 'BEFORE', ['plan:suspend']),
  ...LIVE.map((state) => reasoned('withdraw', state, 'WITHDRAWN', ['plan:suspend'])),
];

function step(
  action: PlanAction,
  from: PlanState,
  to: PlanTransition['to'],
  by: PlanTransition['by'],
  only?: TransitionCondition,
): PlanTransition {
  return { action, from, to, by, reasonRequired: false, ...(only ? { only } : {}) };
}

function reasoned(...row: Parameters<typeof step>): PlanTransition {
  return { ...step(...row), reasonRequired: true };
}

function returned(from: PlanState, by: PlanTransition['by'], only?: TransitionCondition): PlanTransition {
  return reasoned('return', from, 'DRAFTING', by, only);
}

/** What can be done with a plan now, as far as its state and its city's steps decide; rights are another matter. */
export function possibleTransitions(standing: PlanStanding, steps: PlanSteps): PlanTransition[] {
  return PLAN_TRANSITIONS.filter((row) => row.from === standing.state && holds(row.only, standing, steps));
}

function holds(only: TransitionCondition | undefined, standing: PlanStanding, steps: PlanSteps): boolean {
  if (only?.legal && (only.legal === 'READY') !== legallyReady(standing, steps)) return false;
  return Object.entries(only?.steps ?? {}).every(([name, on]) => steps[name as keyof PlanSteps] === on);
}

/** The row that an action would take, or undefined when the plan cannot take it now. */
function transitionFor(
  standing: PlanStanding,
  steps: PlanSteps,
  action: PlanAction,
): PlanTransition | undefined {
  return possibleTransitions(standing, steps).find((row) => row.action === action);
}

/** The rights one of which an action needs: those of its row or, where it is impossible now, of any of its rows. */
export function rightsFor(standing: PlanStanding, steps: PlanSteps, action: PlanAction): Action[] {
  const row = transitionFor(standing, steps, action);
  const rowsOfAction = row ? [row] : PLAN_TRANSITIONS.filter((candidate) => candidate.action === action);
  return [...new Set(rowsOfAction.flatMap((candidate) => candidate.by))];
}

/** The plan after a step, and what the step leaves in the plan's history. */
export interface StepTaken {
  standing: PlanStanding;
  heldBy: Role | null;
  event: { kind: PlanAction; fromState: PlanState; toState: PlanState; reason: string | null };
}

/**
 * Takes one step in a plan's life. Refuses with `WRONG_STATE` when the table has no such step for this plan, and
 * with `REASON_REQUIRED` when the step needs a reason and `reason` is blank.
 */
export function takeStep(
  standing: PlanStanding,
  steps: PlanSteps,
  action: PlanAction,
  given: { reason?: string | null; officeReviewer: Role },
): StepTaken {
  const row = transitionFor(standing, steps, action);
  if (!row) {
    const sentence = saidLater(() => whyNot(standing, steps, action));
    throw new Refusal('WRONG_STATE', sentence, { path: ['planId'] });
  }
  const reason = given.reason?.trim() || null;
  if (row.reasonRequired && reason === null) {
    throw new Refusal(
      'REASON_REQUIRED',
      saidLater(() => t`Say why you want to ${{ doThis: VERBS[action] }}.`),
      {
        path: ['reason'],
      },
    );
  }
  const toState = row.to === 'BEFORE' ? (standing.suspendedFrom ?? 'DRAFTING') : row.to;
  const next: PlanStanding = {
    state: toState,
    legallyCleared: clearedAfter(standing, action),
    suspendedFrom: toState === 'SUSPENDED' ? standing.state : null,
  };
  return {
    standing: next,
    heldBy: holderOf(next, steps, given.officeReviewer),
    event: { kind: action, fromState: standing.state, toState, reason },
  };
}

function clearedAfter(standing: PlanStanding, action: PlanAction): boolean {
  if (action === 'clearLegally') return true;
  // What comes back or is submitted again may read differently, so the law department looks at it again.
  if (action === 'return' || action === 'submit') return false;
  return standing.legallyCleared;
}

/** What an action is called in a sentence: "you want to …". */
const VERBS = inWords<PlanAction>({
  startDrafting: msg`start drafting this plan`,
  submit: msg`submit this plan`,
  return: msg`return this plan`,
  approve: msg`approve this plan`,
  sendToLegal: msg`send this plan to legal review`,
  clearLegally: msg`clear this plan legally`,
  sign: msg`sign this plan`,
  publishPreliminary: msg`make this plan preliminary`,
  openComments: msg`open public comment on this plan`,
  closeComments: msg`close public comment on this plan`,
  finalize: msg`make this plan final`,
  amend: msg`amend this plan`,
  close: msg`close this plan`,
  supersede: msg`mark this plan as replaced`,
  suspend: msg`suspend this plan`,
  resume: msg`resume this plan`,
  withdraw: msg`withdraw this plan`,
});

function whyNot(standing: PlanStanding, steps: PlanSteps, action: PlanAction): string {
  const doThis = VERBS[action];
  const state = PLAN_STATE_LABELS[standing.state];
  const rows = PLAN_TRANSITIONS.filter((row) => row.action === action);
  const here = rows.find((row) => row.from === standing.state);
  if (here) {
    const blocked = blockedBy(here.only, standing, steps);
    return t`You cannot ${doThis} yet. It is now: ${state}. ${{ whatIsMissing: blocked }}`;
  }
  const labels = [...new Set(rows.map((row) => PLAN_STATE_LABELS[row.from]))];
  return t`You cannot ${doThis}. It is now: ${state}. That is possible from: ${{ states: labels.join('; ') }}.`;
}

function blockedBy(only: TransitionCondition = {}, standing: PlanStanding, steps: PlanSteps): string {
  if (only.legal === 'READY' && !legallyReady(standing, steps))
    return t`The law department must clear it first.`;
  if (only.legal === 'WAITING' && !steps.legalReview) return t`This plan has no legal review step.`;
  if (only.legal === 'WAITING') return t`The law department has cleared it already.`;
  if (only.steps?.headSignature === true && !steps.headSignature) return t`This plan has no signature step.`;
  if (only.steps?.headSignature === false && steps.headSignature)
    return t`The department head must sign it first.`;
  if (only.steps?.preliminary === true && !steps.preliminary) return t`This plan has no preliminary edition.`;
  return t`It must be published as preliminary first, and its public comment closed.`;
}
