export { DELIVERABLE_STATUSES, isDeliverableStatus } from './deliverable-status';
export type { DeliverableStatus } from './deliverable-status';
export { fiscalQuarter, fiscalQuarterAfter, fiscalYearName, namedPeriod } from './fiscal-calendar';
export type { FiscalQuarter, NamedPeriod } from './fiscal-calendar';
export { TERM_KEYS, labelOf, plainWords } from './terms';
export type { Label } from './terms';
