// The door of the exchange's server.
export { ExchangeModule, exchangeEntities } from './exchange.module';
export { importPlanFile } from './import.service';
export { readPlanFile, readTables } from './plan-file';
export { importValuesFile } from './value-import.service';
