export { fiscalQuarter, fiscalQuarterAfter } from './fiscal-calendar';
export type { FiscalQuarter } from './fiscal-calendar';
export { TERM_KEYS, labelOf, plainWords } from './terms';
export type { Label } from './terms';
