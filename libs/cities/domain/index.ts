export { fiscalQuarter, fiscalQuarterAfter, namedPeriod } from './fiscal-calendar';
export type { FiscalQuarter, NamedPeriod } from './fiscal-calendar';
export { TERM_KEYS, labelOf, plainWords } from './terms';
export type { Label } from './terms';
