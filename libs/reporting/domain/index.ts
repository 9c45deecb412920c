// The door of reporting's rules: periods, the life of a report, what is missing, and when it came.
export { periodState, planPeriod, readPeriodCode } from './reporting-period';
export type { ReportingPeriodState } from './reporting-period';
export {
  QUARTERLY_REPORT_STATES,
  REPORT_EVENT_KINDS,
  TRANSITIONS,
  stateAfter,
  approve,
  currentReviewRole,
  demandState,
  isPossible,
  publish,
  returnToTeam,
  reviewStepsOf,
  submit,
  unlock,
} from './quarterly-report';
export type {
  QuarterlyReportState,
  ReportAction,
  ReportEventKind,
  ReviewStepState,
  Step,
} from './quarterly-report';
export { ENTRY_LABELS } from './entry-labels';
export {
  demandReturnable,
  isDone,
  isReturnable,
  needsBlocker,
  problemsInWords,
  problemsWith,
} from './completeness';
export type { CommentSubject, ReportContent, StatusLabel, SubmittedContent } from './completeness';
export { timelinessOf } from './timeliness';
export type { Timeliness } from './timeliness';
export { workOf } from './figures';
export type { StatusCount } from './figures';
