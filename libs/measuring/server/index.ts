export { MeasuringModule, measuringEntities } from './measuring.module';
export { Category, CategorySet } from './category-set.entity';
export { Metric } from './metric.entity';
export { Observation } from './observation.entity';
export { CategoryType } from './category-set.graphql';
export { GapParts, LevelParts, MeasureParts, PeriodParts } from './picture-parts.graphql';
export { MetricType, MissingReasonEnum, ObservationType } from './measuring.graphql';
export {
  categoriesOfSet,
  categoryById,
  metricById,
  metricsInForceOfTeam,
  observationsOfMetric,
} from './measuring.loaders';
export { keepCategoryMapping, keepCategorySet } from './category-set.service';
export { compareMetrics, saveMetrics } from './metric-import.service';
export { metricDefinitionsOfGoals } from './metric.queries';
export type { MetricDefinition } from './metric.queries';
export { compareObservations, saveObservations } from './observation-import.service';
export type { ImportedValue, ValuesSource } from './observation-import.service';
export { recordValues } from './observation.service';
export type { NewValue } from './observation.service';
export { declareSeriesBreak } from './series.service';
export { setMetricTarget } from './target.service';
