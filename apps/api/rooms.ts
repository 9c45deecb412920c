// The rooms of the product, in the order in which they build on one another.
import { CitiesModule, citiesEntities } from '@plumbline/cities/server';
import { ExchangeModule, exchangeEntities } from '@plumbline/exchange/server';
import { MeasuringModule, measuringEntities } from '@plumbline/measuring/server';
import { PlanningModule, planningEntities } from '@plumbline/planning/server';
import { PublicModule, PublicTypesModule, PublishingModule } from '@plumbline/publishing/server';
import { ReportingModule, reportingEntities } from '@plumbline/reporting/server';

/** Modules of the public endpoint. */
export const publicModules = [PublicModule, PublicTypesModule];

/** Modules of the inner endpoint. It has the public types as well, because a preview is what the public will read. */
export const innerModules = [
  CitiesModule,
  PlanningModule,
  MeasuringModule,
  ReportingModule,
  PublishingModule,
  PublicTypesModule,
  ExchangeModule,
];

/** All tables that are mapped. */
export const entities = [
  ...citiesEntities,
  ...planningEntities,
  ...measuringEntities,
  ...reportingEntities,
  ...exchangeEntities,
];
