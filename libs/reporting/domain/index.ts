// The door of reporting's rules: periods, the life of a report, what is missing, and when it came.
export { periodState, planPeriod, readPeriodCode } from './reporting-period';
export type { ReportingPeriodState } from './reporting-period';
export {
  QUARTERLY_REPORT_STATES,
  REPORT_EVENT_KINDS,
  TRANSITIONS,
  stateAfter,
  approve,
  demandState,
  isPossible,
  publish,
  returnToTeam,
  submit,
  unlock,
} from './quarterly-report';
export type { QuarterlyReportState, ReportAction, ReportEventKind, Step } from './quarterly-report';
export { currentReviewRole, reviewStepsOf, type ReviewStepState } from './review-steps';
export { ENTRY_LABELS } from './entry-labels';
export {
  NOTE_LIMIT,
  demandReturnable,
  isAnswered,
  isDone,
  isReturnable,
  needsBlocker,
  problemsInWords,
  problemsWith,
} from './completeness';
export type { ReportContent, StatusLabel, SubmittedContent } from './completeness';
export { checkedPlaces, isSameNumber } from './pinned-comment';
export type { CommentSubject, NumberPlace } from './pinned-comment';
export { suggestStatus, needsStatusReason } from './status-suggestion';
export type { PromisedDays, StatusSuggestion } from './status-suggestion';
export { isRepeat, repeatsInARow, repeatsInWords } from './repeats';
export { askAgainByDefault, isAskedAgain, isWaiting, problemWithAskAgain } from './ask-again';
export { receiptNumber } from './receipt';
export { timelinessOf } from './timeliness';
export type { Timeliness } from './timeliness';
export { workOf } from './figures';
export type { StatusCount } from './figures';
export {
  ATTENTION_KINDS,
  dayOfStep,
  isLegalDateNear,
  nextLegalDate,
  reasonsForDeliverable,
  reasonsForPaper,
  silentSince,
} from './attention/attention';
export type { AttentionKind, WatchedDeliverable, WatchedPaper, WatchedStep } from './attention/attention';
export { hasActiveOwner, labelKey } from './attention/ownership';
export type { HeldRole } from './attention/ownership';
export { changeOf } from './portfolio/quarter-change';
export type { QuarterChange, StatusMove } from './portfolio/quarter-change';
export {
  GAP_STANDINGS,
  gapOfGoal,
  isDoneButGapRemains,
  isWorkDone,
  matrixOf,
} from './portfolio/results-matrix';
export type { GapStanding, MatrixCell, PlacedGoal } from './portfolio/results-matrix';
export { countOf } from './portfolio/portfolio-row';
export type { PortfolioCell, PortfolioPeriod, PortfolioRow } from './portfolio/portfolio-row';
export {
  PORTFOLIO_QUARTERS,
  addressOfView,
  choicesIn,
  isFiltered,
  portfolioViewIn,
  rowsInView,
  withChosen,
} from './portfolio/portfolio-view';
export type { Layer, PortfolioSorting, PortfolioView, ViewChoice } from './portfolio/portfolio-view';
export { countWords, deskWords, timelinessWord } from './portfolio/portfolio-words';
export type { CountWords, PortfolioWords } from './portfolio/portfolio-words';
export {
  LIST_OF_COLUMN,
  SIDE_COLUMNS,
  columnHead,
  portfolioTable,
  quarterSum,
  sideText,
  sumHead,
  sumText,
} from './portfolio/portfolio-table';
export type { SideColumn } from './portfolio/portfolio-table';
export {
  callsForMail,
  DEFAULT_PREFERENCES,
  MAIL_TIMES,
  mailTimeOf,
  MORNING_HOURS,
  NOTIFICATION_KINDS,
} from './reminders/preferences';
export type {
  MailTime,
  NotificationKind,
  Preferences,
  ReportNotificationKind,
} from './reminders/preferences';
export { deskEndsOn, isHeldTooLong } from './desk-clock';
export { isTimeToRemind, reminderNow, standingStep, waitsForNextMorning } from './reminders/reminder';
export type { CityCalendar, ReminderStep } from './reminders/reminder';
export { commentSentence, reminderMail, sentenceOf, titleOf } from './reminders/notice-text';
export type { RemindedReport, TextSetting } from './reminders/notice-text';
export { TEXT_FINDINGS, TEXT_FINDING_KINDS, checkFreeText } from './free-text/free-text';
export type { TextFindingKind, TextRule } from './free-text/free-text';
export { groupWords } from './free-text/group-words';
export { demandPublicText } from './free-text/public-text';
export {
  EVIDENCE_KINDS,
  EVIDENCE_LABELS,
  EVIDENCE_VISIBILITIES,
  demandMayBePublic,
  demandRoomForEvidence,
  evidenceTitle,
} from './evidence/evidence';
export type { EvidenceKind, EvidenceVisibility } from './evidence/evidence';
export { calendarEntries } from './reminders/calendar';
export type { CalendarReport, CalendarStep } from './reminders/calendar';
export {
  excerptParts,
  FOUND_KINDS,
  LONGEST_SEARCH,
  MARK,
  RECENT_KINDS,
  RECENT_LIMIT,
  searchWords,
} from './search/search-words';
export type { ExcerptPart, FoundKind, RecentKind, SearchWords } from './search/search-words';
export {
  changedItems,
  changeInWords,
  isUnchanged,
  itemChange,
  itemFieldInSentence,
  itemFieldLabel,
  itemFields,
} from './item-changes';
export type { ItemChange, ItemField, Said } from './item-changes';
