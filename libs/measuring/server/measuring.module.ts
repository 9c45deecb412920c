// The measuring room, put together.
import { Module } from '@nestjs/common';
import {
  copiedMeasuresComeFrom,
  editionMeasuresComeFrom,
  outcomeMeasuresComeFrom,
} from '@plumbline/planning/server';
import { Category, CategoryMapping, CategorySet } from './category-set.entity';
import { CategoryMappingResolver, CategoryResolver, CategorySetResolver } from './category-set.resolver';
import { copyMetrics } from './copied-metrics.service';
import { GoalMetricsResolver, MetricResolver, ObservationResolver } from './measuring.resolver';
import { Metric, MetricTarget, SeriesBreak } from './metric.entity';
import { goalsWithOutcomeMeasure, metricDefinitions } from './metric.queries';
import { Observation } from './observation.entity';
import { MetricTargetResolver, SeriesResolver, TargetChangeResolver } from './series.resolver';

/** The tables of this room. */
export const measuringEntities = [
  Category,
  CategoryMapping,
  CategorySet,
  Metric,
  MetricTarget,
  Observation,
  SeriesBreak,
];

@Module({
  providers: [
    MetricResolver,
    GoalMetricsResolver,
    SeriesResolver,
    MetricTargetResolver,
    TargetChangeResolver,
    CategorySetResolver,
    CategoryResolver,
    CategoryMappingResolver,
    ObservationResolver,
  ],
})
export class MeasuringModule {
  constructor() {
    // Planning asks which goals have an outcome measure without knowing this room.
    outcomeMeasuresComeFrom(goalsWithOutcomeMeasure);
    // And it freezes the definitions of measures with each edition of a plan.
    editionMeasuresComeFrom(metricDefinitions);
    // Goals that are copied take the definitions of their measures along.
    copiedMeasuresComeFrom(copyMetrics);
  }
}
