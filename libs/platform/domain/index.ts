export { REFUSAL_CODES, Refusal, Refusals } from './refusal';
export type { ConflictingValue, RefusalCode, RefusalOptions } from './refusal';
export {
  addBusinessDays,
  addDays,
  addMonths,
  daysBetween,
  dayInZone,
  isBusinessDay,
  isCalendarDay,
} from './calendar-day';
export type { CalendarDay } from './calendar-day';
export { csvRows, csvText } from './csv-text';
export { escapeFormula, unescapeFormula } from './formula-escape';
export { cleanText, problemWithText, problemWithWebAddress } from './text';
export type { TextRule } from './text';
export { compareDecimals, isDecimal, normalDecimal, toBillionths } from './decimal';
export type { Decimal } from './decimal';
export { groupBy } from './groups';
export { TrailProof, trailDigest } from './audit-chain';
export type { TrailEntry, TrailHead, TrailSeal } from './audit-chain';
export { senderOf } from './sender';
export {
  ACCEPTED_EXTENSIONS,
  acceptedInWords,
  kindByMediaType,
  kindByName,
  plainFileName,
  problemWithFile,
  sizeText,
} from './accepted-files';
