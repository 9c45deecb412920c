// The door of measuring's rules: what a metric is, what may be recorded, what it says, what must be hidden.
export { problemsWithCategorySet } from './category-set';
export type { CategorySet } from './category-set';
export {
  DIRECTIONS,
  METRIC_FREQUENCIES,
  METRIC_KINDS,
  isDueIn,
  isOutcomeMeasure,
  isPercent,
  isRateOrAmount,
} from './metric';
export type { Direction, MetricFrequency, MetricKind } from './metric';
export { hasTooManyDigits, sameDecimal } from './numbers';
export { MISSING_REASONS, problemsWithObservation, standingObservations } from './observation';
export type { FieldProblem, MissingReason, Observation } from './observation';
export { byPeriod, resultOf, resultOfGoal } from './results';
export { gateMetric } from './primary-gate';
export type { GateObservation } from './primary-gate';
export { cleanedMetrics, problemsWithMetrics } from './metric-tree';
export type { GoalMetrics, MetricGiven, MetricTreeProblem } from './metric-tree';
