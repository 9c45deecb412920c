export { MeasuringModule, measuringEntities } from './measuring.module';
export { Category, CategorySet } from './category-set.entity';
export { Metric } from './metric.entity';
export { Observation } from './observation.entity';
export { CategoryType, MetricType, MissingReasonEnum, ObservationType } from './measuring.graphql';
export { categoriesOfSet, metricById, metricsInForceOfTeam, observationsOfMetric } from './measuring.loaders';
export { keepCategorySet } from './category-set.service';
export { compareMetrics, saveMetrics } from './metric-import.service';
export { recordValue } from './observation.service';
