// The door of the exchange's rules: reading a plan from sheets, and the template that documents how.
export type { SheetKey } from './column';
export { SHEET_KEYS } from './column';
export { escapeFormula, unescapeFormula } from './formula-escape';
export type { ImportContext } from './import-context';
export { labelsFrom } from './import-context';
export type { ReadPlan } from './plan-sheets';
export { hasErrors, readPlanSheets } from './plan-sheets';
export type { Cell, ImportProblem, Sheet } from './sheet';
export { FLAT_SHEET_NAME, SHEET_LIMITS, columnLetter, textCell } from './sheet';
export { sheetDefinitions } from './sheet-definitions';
export { LISTS, templateSheets } from './template';
