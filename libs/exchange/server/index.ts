// The door of the exchange's server.
export { ExchangeModule, exchangeEntities } from './exchange.module';
export { importPlanFile } from './import.service';
export { readPlanFile } from './plan-file';
export { writeWorkbook } from './workbook-file';
