// The life of a quarterly report: who holds it, what may happen to it next, and what each step leaves on record.
import { saidTogether } from '@plumbline/language/domain';
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { Refusal, type CalendarDay } from '@plumbline/platform/domain';
import type { Role } from '@plumbline/policy';

export const QUARTERLY_REPORT_STATES = ['OPEN', 'SUBMITTED', 'RETURNED', 'APPROVED', 'PUBLISHED'] as const;
export type QuarterlyReportState = (typeof QUARTERLY_REPORT_STATES)[number];

/** What a person (or a release) does to a report as a whole. `log` is any entry of progress or data. */
export const REPORT_ACTIONS = ['log', 'submit', 'return', 'approve', 'unlock', 'publish'] as const;
export type ReportAction = (typeof REPORT_ACTIONS)[number];

export const REPORT_EVENT_KINDS = [
  'OPENED',
  'SUBMITTED',
  'RETURNED',
  'STEP_APPROVED',
  'APPROVED',
  'UNLOCKED',
  'PUBLISHED',
] as const;
export type ReportEventKind = (typeof REPORT_EVENT_KINDS)[number];

/** One line of the transition table; `event` is null where the action leaves none (logging leaves updates). */
export interface Transition {
  from: QuarterlyReportState;
  action: ReportAction;
  to: QuarterlyReportState;
  event: ReportEventKind | null;
  /** In words, for people: when this line applies. */
  when: string;
}

/**
 * The whole life of a report. What is not in this table cannot happen. Two lines share SUBMITTED and approve:
 * the first applies until the last step of the review chain, the second at it.
 */
export const TRANSITIONS: readonly Transition[] = [
  { from: 'OPEN', action: 'log', to: 'OPEN', event: null, when: 'officers enter progress and data' },
  { from: 'OPEN', action: 'submit', to: 'SUBMITTED', event: 'SUBMITTED', when: 'nothing is missing' },
  {
    from: 'SUBMITTED',
    action: 'return',
    to: 'RETURNED',
    event: 'RETURNED',
    when: 'with a reason; never an empty one',
  },
  {
    from: 'SUBMITTED',
    action: 'approve',
    to: 'SUBMITTED',
    event: 'STEP_APPROVED',
    when: 'more steps follow',
  },
  { from: 'SUBMITTED', action: 'approve', to: 'APPROVED', event: 'APPROVED', when: 'at the last step' },
  { from: 'RETURNED', action: 'log', to: 'RETURNED', event: null, when: 'officers answer the comments' },
  { from: 'RETURNED', action: 'submit', to: 'SUBMITTED', event: 'SUBMITTED', when: 'nothing is missing' },
  { from: 'APPROVED', action: 'publish', to: 'PUBLISHED', event: 'PUBLISHED', when: 'with a release' },
  { from: 'APPROVED', action: 'unlock', to: 'RETURNED', event: 'UNLOCKED', when: 'with a reason' },
  { from: 'PUBLISHED', action: 'unlock', to: 'RETURNED', event: 'UNLOCKED', when: 'with a reason' },
  // A correction after an unlock goes out with a later release; a release may also repeat what is public already.
  {
    from: 'PUBLISHED',
    action: 'publish',
    to: 'PUBLISHED',
    event: null,
    when: 'already published: nothing changes',
  },
];

/** The state a report was in after these events, oldest first; null before it was opened. */
export function stateAfter(events: readonly ReportEventKind[]): QuarterlyReportState | null {
  const last = events.at(-1);
  if (last === undefined) return null;
  return TRANSITIONS.find((transition) => transition.event === last)?.to ?? 'OPEN';
}

/** The part of a report that its life is about. `heldBy` and `heldSince` are the stage clock. */
export interface ReportLife {
  state: QuarterlyReportState;
  /** Counts every change of the report itself; what an editor saw is compared with it. */
  version: number;
  /** Index into `reviewChain` of the step that decides next; null unless SUBMITTED. */
  currentStep: number | null;
  /** The city's review steps as they stood when this report was last submitted; 1 to 4 roles. */
  reviewChain: readonly Role[];
  submittedBy: string | null;
  submittedAt: Date | null;
  /** The day of the first submission in the city's time zone: reporting timeliness is judged by it. */
  firstSubmittedOn: CalendarDay | null;
  heldBy: Role | null;
  heldSince: Date | null;
  /** True from an unlock until the next approval: what changes now corrects something that was approved. */
  correcting: boolean;
}

/** What a step leaves on record. `step` is the review step it was taken at, or null. */
export interface ReportEvent {
  kind: ReportEventKind;
  at: Date;
  by: string | null;
  reason: string | null;
  step: number | null;
}

/** The report after the step, and the step's event. */
export interface Step<R extends ReportLife> {
  report: R;
  event: ReportEvent;
}

const STATE_SENTENCES: Record<QuarterlyReportState, Message> = {
  OPEN: msg`This report has not been submitted yet.`,
  SUBMITTED: msg`This report has been submitted and is in review.`,
  RETURNED: msg`This report was returned to the department.`,
  APPROVED: msg`This report has been approved.`,
  PUBLISHED: msg`This report has been published.`,
};

const WAYS_OUT: Record<ReportAction, Message> = {
  log: msg`To change it, ask the reviewer to return it or the director to unlock it.`,
  submit: msg`Reload the page to see where it is now.`,
  return: msg`Only a submitted report can be returned.`,
  approve: msg`Only a submitted report can be approved.`,
  unlock: msg`Only an approved or published report can be unlocked.`,
  publish: msg`Only an approved report can be published.`,
};

/** The lines of the table for this state and action; none when it cannot happen. */
function transitionsOf(state: QuarterlyReportState, action: ReportAction): readonly Transition[] {
  return TRANSITIONS.filter((t) => t.from === state && t.action === action);
}

/** Can this happen to a report in this state, leaving aside who does it? */
export function isPossible(state: QuarterlyReportState, action: ReportAction): boolean {
  return transitionsOf(state, action).length > 0;
}

/** Throws WRONG_STATE, in a sentence that says where the report is, when the action can't happen now. */
export function demandState(report: Pick<ReportLife, 'state'>, action: ReportAction): void {
  if (isPossible(report.state, action)) return;
  throw new Refusal('WRONG_STATE', saidTogether(STATE_SENTENCES[report.state], WAYS_OUT[action]));
}

const ASKS_WHY = {
  return: msg`Say why you return this report. The reason stays on record.`,
  unlock: msg`Say why you unlock this report. The reason stays on record.`,
};

function required(reason: string, action: 'return' | 'unlock'): string {
  if (reason.trim() !== '') return reason;
  throw new Refusal('REASON_REQUIRED', ASKS_WHY[action], { path: ['reason'] });
}

/** The lead hands the report in. The chain in force today is kept with it, so later settings don't move it. */
export function submit<R extends ReportLife>(
  report: R,
  chain: readonly Role[],
  by: string,
  now: Date,
  today: CalendarDay,
): Step<R> {
  demandState(report, 'submit');
  const first = chain[0];
  if (first === undefined || chain.length > 4) throw new RangeError('A review chain has one to four steps.');
  return {
    report: {
      ...report,
      state: 'SUBMITTED',
      version: report.version + 1,
      currentStep: 0,
      reviewChain: [...chain],
      submittedBy: by,
      submittedAt: now,
      firstSubmittedOn: report.firstSubmittedOn ?? today,
      heldBy: first,
      heldSince: now,
    },
    event: { kind: 'SUBMITTED', at: now, by, reason: null, step: null },
  };
}

/** The reviewer of the current step gives it back with a reason; review starts over at the first step. */
export function returnToTeam<R extends ReportLife>(
  report: R,
  reason: string,
  by: string,
  now: Date,
): Step<R> {
  demandState(report, 'return');
  return {
    report: { ...backWithTheTeam(report, now) },
    event: { kind: 'RETURNED', at: now, by, reason: required(reason, 'return'), step: report.currentStep },
  };
}

/** The reviewer of the current step approves: on to the next step, or, at the last one, approved and locked. */
export function approve<R extends ReportLife>(report: R, by: string, now: Date): Step<R> {
  demandState(report, 'approve');
  const step = report.currentStep ?? 0;
  const next = report.reviewChain[step + 1];
  const version = report.version + 1;
  if (next !== undefined) {
    return {
      report: { ...report, version, currentStep: step + 1, heldBy: next, heldSince: now },
      event: { kind: 'STEP_APPROVED', at: now, by, reason: null, step },
    };
  }
  return {
    report: {
      ...report,
      state: 'APPROVED',
      version,
      currentStep: null,
      heldBy: null,
      heldSince: now,
      correcting: false,
    },
    event: { kind: 'APPROVED', at: now, by, reason: null, step },
  };
}

/** Opens an approved or published report again, with a reason: what follows is a correction. */
export function unlock<R extends ReportLife>(report: R, reason: string, by: string, now: Date): Step<R> {
  demandState(report, 'unlock');
  return {
    report: { ...backWithTheTeam(report, now), correcting: true },
    event: { kind: 'UNLOCKED', at: now, by, reason: required(reason, 'unlock'), step: null },
  };
}

/** A release took the report to the public. Null when it was public already, so that nothing is recorded twice. */
export function publish<R extends ReportLife>(report: R, by: string | null, now: Date): Step<R> | null {
  demandState(report, 'publish');
  if (report.state === 'PUBLISHED') return null;
  return {
    report: { ...report, state: 'PUBLISHED', version: report.version + 1, heldBy: null, heldSince: now },
    event: { kind: 'PUBLISHED', at: now, by, reason: null, step: null },
  };
}

function backWithTheTeam<R extends ReportLife>(report: R, now: Date): R {
  return {
    ...report,
    state: 'RETURNED',
    version: report.version + 1,
    currentStep: null,
    heldBy: 'DEPARTMENT_LEAD',
    heldSince: now,
  };
}
