export {
  DELIVERABLE_STATUSES,
  isDeliverableStatus,
  statusMeaning,
  statusSaidAgain,
  statusWordSaid,
} from './deliverable-status';
export type { DeliverableStatus } from './deliverable-status';
export { figureMeanings } from './help/figures';
export type { FigureMeaning } from './help/figures';
export { PRACTICE_SLUG, PRACTICE_STEPS } from './help/practice';
export { TOUR_ROLES, isTourRole, tourOf } from './help/tours';
export type { Tour, TourLink, TourRole, TourStep } from './help/tours';
export { fiscalQuarter, fiscalQuarterAfter, fiscalYearName, namedPeriod } from './fiscal-calendar';
export type { FiscalQuarter, NamedPeriod } from './fiscal-calendar';
export { TERM_KEYS, labelOf, plainWords } from './terms';
export type { Label } from './terms';
export { daysOfPeriod } from './period-days';
export { periodInWords, shortPeriod } from './period-words';
export { wordsOf } from './words';
export type { Words } from './words';
export { reviewOf, summaryOf } from './translation-review';
export type { Decided, ReviewedEntry, ReviewSummary, TranslationState } from './translation-review';
