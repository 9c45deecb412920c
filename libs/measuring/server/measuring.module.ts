// The measuring room, put together.
import { Module } from '@nestjs/common';
import { outcomeMeasuresComeFrom } from '@plumbline/planning/server';
import { Category, CategorySet } from './category-set.entity';
import { CategorySetResolver, MetricResolver, ObservationResolver } from './measuring.resolver';
import { Metric } from './metric.entity';
import { goalsWithOutcomeMeasure } from './metric.queries';
import { Observation } from './observation.entity';

/** The tables of this room. */
export const measuringEntities = [Category, CategorySet, Metric, Observation];

@Module({ providers: [MetricResolver, CategorySetResolver, ObservationResolver] })
export class MeasuringModule {
  constructor() {
    // Planning asks which goals have an outcome measure without knowing this room.
    outcomeMeasuresComeFrom(goalsWithOutcomeMeasure);
  }
}
