// The door of the measures of disparity: pure statistics about groups, with their uncertainty and their refusals.
export type {
  Comparison,
  Dimension,
  Group,
  Indicator,
  Interval,
  Measured,
  MeasureOptions,
} from './comparison';
export { comparisonFromRows } from './rows';
export type { ComparisonRow } from './rows';
export { MEASURE_IDS, MEASURES } from './catalogue';
export type { MeasureId } from './catalogue';
export type { MeasureUnit, MeasureWords } from './measure-words';
export { allMeasures, measure } from './measures';
export type { Outcome } from './measures';
export { DEFAULT_DRAWS, DEFAULT_SEED } from './simulation';
export { reasonForReaders } from './reasons-for-readers';
export { gapNow } from './gap';
export type { Gap, GapChoice, Standing } from './gap';
export { GAP_VERDICTS, agreement, gapChange } from './gap-change';
export type { Agreement, GapChange, GapChangeOptions, GapChanges, GapVerdict } from './gap-change';
export {
  changeOf,
  isSignificant,
  standardErrorFrom,
  standardErrorOfProportion,
  standardErrorOfRate,
} from './standard-errors';
export type { Estimate, EstimateChange } from './standard-errors';
export {
  LEAST_SHARE_FOUR_FIFTHS,
  LEAST_SHARE_RELATIVE_RATE,
  disproportionalityIndex,
  disproportionalityOfCounts,
  fourFifthsRule,
  relativeRateIndex,
} from './practice';
export type {
  EventCount,
  FourFifths,
  FourFifthsResult,
  LeftOut,
  RelativeRate,
  SelectionGroup,
} from './practice';
export { outlierCaution, percentageOf, readCell } from './cautions';
export type { Cell, OutlierCaution, Percentage } from './cautions';
export { equalityMean, equalityScoreOfPercentage, equalityScoreOfRatio } from './equality-indicators';
export { DIFFERENCES_FROM_HEALTHEQUAL } from './differences-from-healthequal';
