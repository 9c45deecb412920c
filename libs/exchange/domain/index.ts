// The door of the exchange's rules: reading a plan from sheets, and the template that documents how.
export type { SheetKey } from './column';
export { SHEET_KEYS } from './column';
export type { ImportContext } from './import-context';
export { labelsFrom } from './import-context';
export type { ReadPlan } from './plan-sheets';
export { hasErrors, readPlanSheets } from './plan-sheets';
export type { Cell, ImportProblem, Sheet, TableLimits } from './sheet';
export { PLAN_TABLES, problemAt, VALUE_TABLES, WHOLE_FILE, columnLetter, textCell } from './sheet';
export { sheetDefinitions } from './sheet-definitions';
export { LISTS, templateSheets } from './template';
export type { ColumnSample } from './values/column-samples';
export { columnSamples } from './values/column-samples';
export type { ColumnUse } from './values/header-pattern';
export { columnsUsed, headerRowOf, signatureOf } from './values/header-pattern';
export { readValues, sheetOfValues } from './values/read-values';
export type { SuggestedMapping } from './values/suggest-mapping';
export { suggestMapping } from './values/suggest-mapping';
export type { ColumnRole, Coordinate, ValueMapping, ValueRule } from './values/value-mapping';
export {
  COLUMN_ROLES,
  COORDINATES,
  DATE_MEANINGS,
  EMPTY_MAPPING,
  MARGIN_LEVELS,
  rule,
} from './values/value-mapping';
export type { ValuesContext } from './values/values-context';
export { Vocabulary } from './values/values-context';
export type { ReadValue, ReadValues, UnknownWord } from './values/values-read';
export { problemWithSize } from './values/limits';
