// A spreadsheet as the product reads it: named sheets of rows of cells, whatever file they came from.

/**
 * One filled cell. `text` is exactly what was meant: numbers as plain decimal text (a cell that shows 35.3% has the
 * text "35.3" and kind `percent`), dates as `YYYY-MM-DD`, the value of a formula and never the formula. `error` is a
 * cell such as `#REF!`; `no-value` is a formula whose value the file does not hold.
 */
export interface Cell {
  text: string;
  kind: 'text' | 'number' | 'percent' | 'day' | 'yes-no' | 'error' | 'no-value';
}

/** A sheet; `rows[0]` is row 1 of the file. An empty cell is null, a row may be shorter than the header. */
export interface Sheet {
  name: string;
  rows: readonly (readonly (Cell | null)[])[];
}

/** Limits that a file must keep; a plan of a whole city department is far below them. */
export const SHEET_LIMITS = { rows: 10_000, columns: 60, sheets: 20 } as const;

/** What a table may hold at most; `sheetName` is what the one sheet of a CSV file is called in sentences. */
export interface TableLimits {
  rows: number;
  columns: number;
  cells: number;
  sheetName: string;
}

/** The name given to the one sheet of a CSV file. */
export const FLAT_SHEET_NAME = 'Goals and deliverables';

/** Tables of a plan. */
export const PLAN_TABLES: TableLimits = {
  rows: SHEET_LIMITS.rows,
  columns: SHEET_LIMITS.columns,
  cells: SHEET_LIMITS.rows * SHEET_LIMITS.columns,
  sheetName: FLAT_SHEET_NAME,
};

/** Tables of values: files of the census have hundreds of columns and few rows. */
export const VALUE_TABLES: TableLimits = { ...PLAN_TABLES, columns: 1_000, sheetName: 'Values' };

/** Something about a file that a person must know before or after it is imported. */
export interface ImportProblem {
  sheet: string | null;
  /** As the spreadsheet program numbers it, from 1. */
  row: number | null;
  /** The header as it stands in the file with the letter of the column, e.g. `Due on (E)`. */
  column: string | null;
  /** What is wrong and the way out. */
  message: string;
  /** With an ERROR nothing is imported; a WARNING is told and imported. */
  severity: 'ERROR' | 'WARNING';
}

/** A place in a file; null where a problem is about more than one cell, row or sheet. */
type ProblemPlace = Pick<ImportProblem, 'sheet' | 'row' | 'column'>;

/** Of the file as a whole. */
export const WHOLE_FILE: ProblemPlace = { sheet: null, row: null, column: null };

/** A problem. `words` say it anew whenever it is read: in the language of whoever reads it, not of whoever found it. */
export function problemAt(
  { sheet, row, column }: ProblemPlace,
  severity: ImportProblem['severity'],
  words: () => string,
): ImportProblem {
  return {
    sheet,
    row,
    column,
    severity,
    get message() {
      return words();
    },
  };
}

/** Whole sentences one after the other; what is empty is left out. */
export function sentences(...said: readonly (string | null | false | undefined)[]): string {
  return said.filter(Boolean).join(' ');
}

/** `A` for 0, `Z` for 25, `AA` for 26: the letter of a column in a spreadsheet program. */
export function columnLetter(index: number): string {
  const rest = index % 26;
  const letter = String.fromCharCode(65 + rest);
  return index < 26 ? letter : columnLetter((index - rest) / 26 - 1) + letter;
}

/** A cell of plain text, or null when nothing is in it. */
export function textCell(text: string): Cell | null {
  return text.trim() === '' ? null : { text, kind: 'text' };
}
