import { type Refusal } from '@plumbline/platform/domain';
import type { Role } from '@plumbline/policy';
import {
  QUARTERLY_REPORT_STATES,
  REPORT_ACTIONS,
  TRANSITIONS,
  approve,
  demandState,
  isPossible,
  publish,
  returnToTeam,
  submit,
  unlock,
  type QuarterlyReportState,
  type ReportAction,
  type ReportEvent,
  type ReportLife,
  type Step,
} from './quarterly-report';
import { currentReviewRole, reviewStepsOf } from './review-steps';

const CHAIN: Role[] = ['PLANNING_MANAGER', 'PLANNING_DIRECTOR'];
const NOW = new Date('2026-10-14T15:00:00Z');
const LATER = new Date('2026-10-20T15:00:00Z');

function report(state: QuarterlyReportState, more: Partial<ReportLife> = {}): ReportLife {
  const submitted = state === 'SUBMITTED';
  return {
    state,
    version: 3,
    currentStep: submitted ? 0 : null,
    reviewChain: CHAIN,
    submittedBy: 'lead',
    submittedAt: NOW,
    firstSubmittedOn: '2026-10-14',
    heldBy: submitted ? 'PLANNING_MANAGER' : 'DEPARTMENT_LEAD',
    heldSince: NOW,
    correcting: false,
    ...more,
  };
}

const acts: Record<ReportAction, (r: ReportLife) => Step<ReportLife> | null> = {
  log: (r) => {
    demandState(r, 'log');
    return null;
  },
  submit: (r) => submit(r, CHAIN, 'lead', LATER, '2026-10-20'),
  return: (r) => returnToTeam(r, 'The third item needs a number.', 'manager', LATER),
  approve: (r) => approve(r, 'manager', LATER),
  unlock: (r) => unlock(r, 'A count was wrong.', 'director', LATER),
  publish: (r) => publish(r, null, LATER),
};

const WHERE_IT_LEADS: Record<QuarterlyReportState, Partial<Record<ReportAction, QuarterlyReportState>>> = {
  OPEN: { log: 'OPEN', submit: 'SUBMITTED' },
  SUBMITTED: { return: 'RETURNED', approve: 'SUBMITTED' },
  RETURNED: { log: 'RETURNED', submit: 'SUBMITTED' },
  APPROVED: { unlock: 'RETURNED', publish: 'PUBLISHED' },
  PUBLISHED: { unlock: 'RETURNED', publish: 'PUBLISHED' },
};

const everyPair = QUARTERLY_REPORT_STATES.flatMap((state) =>
  REPORT_ACTIONS.map((action) => [state, action] as const),
);

it('every state and action is tried: 5 states, 6 actions', () => expect(everyPair).toHaveLength(30));

it.each(everyPair)('%s, %s', (state, action) => {
  const before = report(state);
  const to = WHERE_IT_LEADS[state][action];
  if (to === undefined) {
    expect(isPossible(state, action)).toBe(false);
    expect(() => acts[action](before)).toThrow(expect.objectContaining({ code: 'WRONG_STATE' }));
    expect(before).toEqual(report(state));
    return;
  }
  expect(isPossible(state, action)).toBe(true);
  const step = acts[action](before);
  if (step) {
    expect(step.report.state).toBe(to);
    expect(step.report.version).toBe(before.version + 1);
    expect(TRANSITIONS).toContainEqual(
      expect.objectContaining({ from: state, action, to, event: step.event.kind }),
    );
  }
});

it('the refusal says where the report is and what to do', () => {
  expect(() => demandState(report('SUBMITTED'), 'log')).toThrow(
    'This report has been submitted and is in review. To change it, ask the reviewer to return it or the director to unlock it.',
  );
});

describe('the review chain', () => {
  it.each([1, 2, 3, 4])('of %i steps is walked step by step, the clock starting anew at each', (length) => {
    const roles: Role[] = ['PLANNING_MANAGER', 'PLANNING_DIRECTOR', 'CHIEF_EQUITY_OFFICER', 'COUNSEL'];
    const chain = roles.slice(0, length);
    let life = submit(report('OPEN', { firstSubmittedOn: null }), chain, 'lead', NOW, '2026-10-14').report;
    for (const [position, role] of chain.entries()) {
      expect(currentReviewRole(life)).toBe(role);
      expect(life.heldBy).toBe(role);
      const { report: next, event } = approve(life, `reviewer ${position}`, LATER);
      expect(event).toMatchObject({
        kind: position === length - 1 ? 'APPROVED' : 'STEP_APPROVED',
        step: position,
      });
      expect(next.heldSince).toEqual(LATER);
      life = next;
    }
    expect(life).toMatchObject({ state: 'APPROVED', currentStep: null, heldBy: null });
  });

  it.each([0, 5])('of %i steps does not exist', (length) => {
    const chain = Array.from({ length }, (): Role => 'PLANNING_MANAGER');
    expect(() => submit(report('OPEN'), chain, 'lead', NOW, '2026-10-14')).toThrow(RangeError);
  });

  it('starts over at its first step after a return, whatever step returned it', () => {
    const returned = returnToTeam(report('SUBMITTED', { currentStep: 1 }), 'Unclear.', 'director', LATER);
    expect(returned.event.step).toBe(1);
    expect(returned.report).toMatchObject({ heldBy: 'DEPARTMENT_LEAD', heldSince: LATER, currentStep: null });
    expect(submit(returned.report, CHAIN, 'lead', LATER, '2026-10-20').report.currentStep).toBe(0);
  });

  it('is kept as it stood at the submission when the city changes it', () => {
    const life = submit(report('OPEN'), CHAIN, 'lead', NOW, '2026-10-14').report;
    expect(reviewStepsOf(life, ['CHIEF_EQUITY_OFFICER'], []).map((s) => s.role)).toEqual(CHAIN);
  });

  it('shows who passed a step and when, and forgets approvals of an earlier submission', () => {
    const event = (kind: ReportEvent['kind'], by: string, step: number | null): ReportEvent => ({
      kind,
      at: NOW,
      by,
      reason: null,
      step,
    });
    const events = [event('SUBMITTED', 'lead', null), event('STEP_APPROVED', 'manager', 0)];
    const atSecond = report('SUBMITTED', { currentStep: 1 });
    expect(reviewStepsOf(atSecond, CHAIN, events)).toEqual([
      { position: 0, role: 'PLANNING_MANAGER', state: 'PASSED', by: 'manager', at: NOW },
      { position: 1, role: 'PLANNING_DIRECTOR', state: 'CURRENT', by: null, at: null },
    ]);
    const again = [...events, event('RETURNED', 'director', 1), event('SUBMITTED', 'lead', null)];
    expect(reviewStepsOf(report('SUBMITTED'), CHAIN, again).map((s) => s.state)).toEqual([
      'CURRENT',
      'WAITING',
    ]);
    expect(reviewStepsOf(report('RETURNED'), CHAIN, events).map((s) => s.state)).toEqual([
      'WAITING',
      'WAITING',
    ]);
  });
});

describe('reasons', () => {
  it.each(['', '  ', '\n'])('a return and an unlock need one, and %j is none', (reason) => {
    for (const act of [
      () => returnToTeam(report('SUBMITTED'), reason, 'manager', LATER),
      () => unlock(report('APPROVED'), reason, 'director', LATER),
    ]) {
      expect(act).toThrow(expect.objectContaining({ code: 'REASON_REQUIRED', path: ['reason'] }) as Refusal);
    }
  });

  it('stay with the event', () => {
    expect(unlock(report('PUBLISHED'), 'A count was wrong.', 'director', LATER).event.reason).toBe(
      'A count was wrong.',
    );
  });
});

it('the day of the first submission is kept: a return never makes a department late', () => {
  const again = submit(report('RETURNED'), CHAIN, 'lead', LATER, '2026-12-01').report;
  expect(again.firstSubmittedOn).toBe('2026-10-14');
  expect(again.submittedAt).toEqual(LATER);
});

it('from an unlock until the next approval the team is correcting', () => {
  const unlocked = unlock(report('PUBLISHED'), 'A count was wrong.', 'director', LATER).report;
  expect(unlocked.correcting).toBe(true);
  const resubmitted = submit(unlocked, ['PLANNING_DIRECTOR'], 'lead', LATER, '2026-12-01').report;
  expect(resubmitted.correcting).toBe(true);
  expect(approve(resubmitted, 'director', LATER).report.correcting).toBe(false);
});

it('publishing what is public already changes and records nothing', () => {
  expect(publish(report('PUBLISHED'), null, LATER)).toBeNull();
});
