// The door of measuring's rules: what a metric is, what may be recorded, what it says, what must be hidden.
export {
  COUNTINGS,
  DIMENSIONS,
  RESIDUALS,
  STANDARDS,
  completeCategorySet,
  problemsWithCategorySet,
} from './category-set';
export type { Category, CategorySet, Counting, Dimension, Residual, Standard } from './category-set';
export { MAPPING_QUALITIES, problemsWithMapping } from './category-mapping';
export type { CategoryMapping, MappingQuality, SetMapping } from './category-mapping';
export { STANDARD_SETS } from './standards';
export { groupWordSaid, lastGroupSaid, standardGroupSaid, standardSetSaid } from './standards/group-words';
export { standardPlaceSaid, standardUnitSaid, unitSaid } from './standards/unit-words';
export { STANDARD_MAPPINGS } from './standards/mappings';
export {
  DIRECTIONS,
  METRIC_FREQUENCIES,
  METRIC_KINDS,
  REFERENCES,
  isDueIn,
  isOutcomeMeasure,
  isPercent,
  isRateOrAmount,
  mayCountPeople,
} from './metric';
export type { Direction, MetricFrequency, MetricKind, Reference } from './metric';
export { hasTooManyDigits, sameDecimal } from './numbers';
export { MISSING_REASONS, problemsWithObservation, standingObservations } from './observation';
export type { FieldProblem, MissingReason, ObservedNumbers, Observation } from './observation';
export { grouped, isCountUnit, isDollarUnit, isPercentUnit, valueText } from './value-text';
export { byPeriod } from './period-order';
export { RESULTS, resultOf, resultOfGoal, resultsByGroup, unjudgedGroups } from './results';
export type { Result } from './results';
export { measuresIn, pictureOf } from './picture';
export type {
  Level,
  MetricPicture,
  PicturedGroup,
  PicturedMetric,
  PicturedPeriod,
  PicturedValue,
} from './picture';
export { sentencesFor } from './sentences';
export type { MetricSentences } from './sentences';
export { headlineOf, isOfNewestPeriod, type Headline } from './headline';
export { metricSaidAgain, untoldSaidAgain } from './sentence-words';
export type { SeriesBreak } from './series';
export { isTargetForEachGroup, PACES } from './target';
export type { Pace, Progress } from './target';
export { endsOfSeries, progressOfSeries } from './progress';
export { doubtsAboutTarget } from './target-checks';
export type { PromisedMetric, SetTarget } from './progress';
export { questionAbout } from './unlikely';
export { questionAboutParts, questionAboutSum } from './odd-counts';
export type { CountedMetric, GroupCounts, PartedGroups } from './odd-counts';
export { marginAtUsualLevel } from './uncertainty';
export { NO_NUMBERS, differentFields } from './observed-value';
export type { ObservedValue } from './observed-value';
export { cleanedMetrics, problemsWithMetrics } from './metric-tree';
export type { GoalMetrics, MetricGiven, MetricTreeProblem } from './metric-tree';
export { hiddenMark, isHiddenAtSource } from './hidden-mark';
export { BOUNDARY_LIMITS, readBoundaries } from './boundaries/geojson';
export type { AreaOutline, Position, Ring } from './boundaries/geojson';
export { simplified } from './boundaries/simplify';
