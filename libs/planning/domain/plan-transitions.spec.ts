import { Refusal } from '@plumbline/platform/domain';
import { PLAN_STATES, type PlanStanding, type PlanState, type PlanSteps } from './plan-state';
import {
  PLAN_ACTIONS,
  PLAN_TRANSITIONS,
  possibleTransitions,
  rightsFor,
  takeStep,
  type PlanAction,
} from './plan-transitions';

const ALL: PlanSteps = { assessment: true, legalReview: true, headSignature: true, preliminary: true };
const NONE: PlanSteps = { assessment: false, legalReview: false, headSignature: false, preliminary: false };

function standing(state: PlanState, legallyCleared = false): PlanStanding {
  return { state, legallyCleared, suspendedFrom: state === 'SUSPENDED' ? 'FINAL' : null };
}

function outcome(at: PlanStanding, steps: PlanSteps, action: PlanAction): string {
  try {
    return takeStep(at, steps, action, { reason: 'because', officeReviewer: 'PLANNING_MANAGER' }).standing
      .state;
  } catch (error) {
    if (error instanceof Refusal) return error.code;
    throw error;
  }
}

// Every state in which an action works, with every optional step on and the plan cleared; elsewhere it is refused.
const WITH_EVERY_STEP: Record<PlanAction, Partial<Record<PlanState, PlanState>>> = {
  startDrafting: { ASSESSING: 'DRAFTING' },
  submit: { DRAFTING: 'SUBMITTED' },
  return: {
    SUBMITTED: 'DRAFTING',
    OFFICE_APPROVED: 'DRAFTING',
    LEGAL_REVIEW: 'DRAFTING',
    HEAD_SIGNED: 'DRAFTING',
    COMMENT_CLOSED: 'DRAFTING',
  },
  approve: { SUBMITTED: 'OFFICE_APPROVED' },
  sendToLegal: {},
  clearLegally: { LEGAL_REVIEW: 'OFFICE_APPROVED' },
  sign: { OFFICE_APPROVED: 'HEAD_SIGNED' },
  publishPreliminary: { HEAD_SIGNED: 'PRELIMINARY' },
  openComments: { PRELIMINARY: 'COMMENT_OPEN' },
  closeComments: { COMMENT_OPEN: 'COMMENT_CLOSED' },
  finalize: { COMMENT_CLOSED: 'FINAL', AMENDING: 'FINAL' },
  amend: { FINAL: 'AMENDING' },
  close: { FINAL: 'CLOSED' },
  supersede: { FINAL: 'SUPERSEDED', CLOSED: 'SUPERSEDED' },
  suspend: all('SUSPENDED', ['CLOSED', 'SUPERSEDED', 'WITHDRAWN', 'SUSPENDED']),
  resume: { SUSPENDED: 'FINAL' },
  withdraw: all('WITHDRAWN', ['CLOSED', 'SUPERSEDED', 'WITHDRAWN']),
};

// The same without any optional step.
const WITHOUT_OPTIONAL_STEPS: Record<PlanAction, Partial<Record<PlanState, PlanState>>> = {
  ...WITH_EVERY_STEP,
  sign: {},
  publishPreliminary: {},
  finalize: { OFFICE_APPROVED: 'FINAL', HEAD_SIGNED: 'FINAL', COMMENT_CLOSED: 'FINAL', AMENDING: 'FINAL' },
};

function all(to: PlanState, but: PlanState[]): Partial<Record<PlanState, PlanState>> {
  return Object.fromEntries(PLAN_STATES.filter((state) => !but.includes(state)).map((state) => [state, to]));
}

const pairs = PLAN_STATES.flatMap((state) => PLAN_ACTIONS.map((action) => [state, action] as const));

describe('the life of a plan', () => {
  it.each(pairs)('with every step: %s, %s', (state, action) => {
    expect(outcome(standing(state, true), ALL, action)).toBe(WITH_EVERY_STEP[action][state] ?? 'WRONG_STATE');
  });

  it.each(pairs)('without optional steps: %s, %s', (state, action) => {
    expect(outcome(standing(state), NONE, action)).toBe(
      WITHOUT_OPTIONAL_STEPS[action][state] ?? 'WRONG_STATE',
    );
  });

  it.each<[string, PlanAction, PlanStanding, PlanSteps, string]>([
    ['legal review waits: send it', 'sendToLegal', standing('OFFICE_APPROVED'), ALL, 'LEGAL_REVIEW'],
    ['legal review waits: no signature', 'sign', standing('OFFICE_APPROVED'), ALL, 'WRONG_STATE'],
    ['cleared: not sent again', 'sendToLegal', standing('OFFICE_APPROVED', true), ALL, 'WRONG_STATE'],
    [
      'no legal review: not sent',
      'sendToLegal',
      standing('OFFICE_APPROVED'),
      { ...ALL, legalReview: false },
      'WRONG_STATE',
    ],
    [
      'no legal review: signed at once',
      'sign',
      standing('OFFICE_APPROVED'),
      { ...ALL, legalReview: false },
      'HEAD_SIGNED',
    ],
    [
      'no signature: preliminary',
      'publishPreliminary',
      standing('OFFICE_APPROVED', true),
      { ...ALL, headSignature: false },
      'PRELIMINARY',
    ],
    [
      'no signature, not cleared',
      'publishPreliminary',
      standing('OFFICE_APPROVED'),
      { ...ALL, headSignature: false },
      'WRONG_STATE',
    ],
    [
      'no preliminary: signed to final',
      'finalize',
      standing('HEAD_SIGNED', true),
      { ...ALL, preliminary: false },
      'FINAL',
    ],
    [
      'no preliminary, but a signature',
      'finalize',
      standing('OFFICE_APPROVED', true),
      { ...ALL, preliminary: false },
      'WRONG_STATE',
    ],
  ])('%s', (_name, action, at, steps, expected) => {
    expect(outcome(at, steps, action)).toBe(expected);
  });

  it.each(PLAN_TRANSITIONS.filter((row) => row.reasonRequired).map((row) => [row.action, row.from] as const))(
    '%s from %s needs a reason',
    (action, state) => {
      const steps = possibleTransitions(standing(state, true), ALL).some((row) => row.action === action)
        ? ALL
        : NONE;
      for (const reason of [null, '', ' \n']) {
        expect(() =>
          takeStep(standing(state, true), steps, action, { reason, officeReviewer: 'PLANNING_MANAGER' }),
        ).toThrow(expect.objectContaining({ code: 'REASON_REQUIRED', path: ['reason'] }));
      }
    },
  );

  it('never has two rows for one action from one standing', () => {
    for (const state of PLAN_STATES)
      for (const cleared of [true, false])
        for (const steps of everySwitch()) {
          const actions = possibleTransitions(standing(state, cleared), steps).map((row) => row.action);
          expect(new Set(actions).size).toBe(actions.length);
        }
  });

  it('leads from the first state to the final one in every combination of steps', () => {
    for (const steps of everySwitch()) {
      let at = standing(steps.assessment ? 'ASSESSING' : 'DRAFTING');
      const forward = PLAN_ACTIONS.filter(
        (action) =>
          !['return', 'suspend', 'resume', 'withdraw', 'supersede', 'amend', 'close'].includes(action),
      );
      for (let n = 0; n < 12 && at.state !== 'FINAL'; n += 1) {
        const action = possibleTransitions(at, steps).find((row) => forward.includes(row.action))?.action;
        expect([steps, at, action]).toEqual([steps, at, expect.any(String)]);
        at = takeStep(at, steps, action as PlanAction, { officeReviewer: 'PLANNING_MANAGER' }).standing;
      }
      expect(at.state).toBe('FINAL');
    }
  });

  it('brings a suspended plan back to where it was', () => {
    const given = { reason: 'A court asked for it.', officeReviewer: 'PLANNING_MANAGER' as const };
    const suspended = takeStep(standing('LEGAL_REVIEW'), ALL, 'suspend', given);
    expect(suspended).toMatchObject({ standing: { state: 'SUSPENDED', suspendedFrom: 'LEGAL_REVIEW' } });
    expect(takeStep(suspended.standing, ALL, 'resume', given)).toMatchObject({
      standing: { state: 'LEGAL_REVIEW', suspendedFrom: null },
      heldBy: 'COUNSEL',
    });
  });

  it('asks for a new legal review after a return', () => {
    const returned = takeStep(standing('OFFICE_APPROVED', true), ALL, 'return', {
      reason: 'The second goal changed.',
      officeReviewer: 'PLANNING_MANAGER',
    });
    expect(returned.standing).toMatchObject({ state: 'DRAFTING', legallyCleared: false });
  });

  it('says who holds the plan next', () => {
    const holder = (state: PlanState, steps: PlanSteps, action: PlanAction, cleared = false) =>
      takeStep(standing(state, cleared), steps, action, { reason: 'r', officeReviewer: 'PLANNING_MANAGER' })
        .heldBy;
    expect([
      holder('DRAFTING', ALL, 'submit'),
      holder('SUBMITTED', ALL, 'approve'),
      holder('SUBMITTED', { ...ALL, legalReview: false }, 'approve'),
      holder('SUBMITTED', NONE, 'approve'),
      holder('OFFICE_APPROVED', ALL, 'sendToLegal'),
      holder('LEGAL_REVIEW', ALL, 'clearLegally'),
      holder('OFFICE_APPROVED', ALL, 'sign', true),
      holder('AMENDING', ALL, 'finalize'),
    ]).toEqual([
      'PLANNING_MANAGER',
      'PLANNING_MANAGER',
      'DEPARTMENT_HEAD',
      'CHIEF_EQUITY_OFFICER',
      'COUNSEL',
      'DEPARTMENT_HEAD',
      'CHIEF_EQUITY_OFFICER',
      null,
    ]);
  });

  it('lets office, counsel and head return what lies before them', () => {
    expect(rightsFor(standing('SUBMITTED'), ALL, 'return')).toEqual(['plan:review']);
    expect(rightsFor(standing('LEGAL_REVIEW'), ALL, 'return')).toEqual(['plan:legal-review']);
    expect(rightsFor(standing('OFFICE_APPROVED', true), ALL, 'return')).toEqual(['plan:review', 'plan:sign']);
  });

  it('says in the refusal what stands in the way', () => {
    const refused = (at: PlanStanding, steps: PlanSteps, action: PlanAction) => () =>
      takeStep(at, steps, action, { officeReviewer: 'PLANNING_MANAGER' });
    expect(refused(standing('OFFICE_APPROVED'), ALL, 'sign')).toThrow(
      'The law department must clear it first.',
    );
    expect(refused(standing('FINAL'), ALL, 'submit')).toThrow(
      'You cannot submit this plan. It is now: Final. That is possible from: Being drafted.',
    );
  });
});

function everySwitch(): PlanSteps[] {
  return Array.from({ length: 16 }, (_, n) => ({
    assessment: (n & 1) > 0,
    legalReview: (n & 2) > 0,
    headSignature: (n & 4) > 0,
    preliminary: (n & 8) > 0,
  }));
}
