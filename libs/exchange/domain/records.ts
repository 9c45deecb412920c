// The rows of one sheet as records by canonical column name, with every problem told where it stands.
import { plural, t } from '@lingui/core/macro';
import type { Column, SheetDefinition } from './column';
import type { Header } from './header';
import { columnName, findHeader } from './header';
import { nearest } from './nearest';
import type { Cell, ImportProblem, Sheet } from './sheet';
import { problemAt, SHEET_LIMITS, WHOLE_FILE } from './sheet';

/** Collects what is wrong with a file; keeps the first 500 so that a hopeless file still gives a readable answer. */
export class Problems {
  readonly list: ImportProblem[] = [];
  private left = 0;
  private errors = 0;

  add(problem: ImportProblem): void {
    if (problem.severity === 'ERROR') this.errors += 1;
    if (this.list.length < 500) this.list.push(problem);
    else this.left += 1;
  }

  get hasErrors(): boolean {
    return this.errors > 0;
  }

  /** All problems in the order of the file, with a last line that counts those left out. */
  all(): ImportProblem[] {
    if (this.left === 0) return this.list;
    const { left } = this;
    return [
      ...this.list,
      problemAt(WHOLE_FILE, 'ERROR', () =>
        plural(left, {
          one: `There are ${left} more problems. Correct these first, then try again.`,
          other: `There are ${left} more problems. Correct these first, then try again.`,
        }),
      ),
    ];
  }
}

/** One filled row of a sheet. */
export class SheetRecord {
  constructor(
    readonly definition: SheetDefinition,
    private readonly sheet: Sheet,
    private readonly header: Header,
    private readonly index: number,
    private readonly problems: Problems,
  ) {}

  /** Row number as the spreadsheet program shows it. */
  get row(): number {
    return this.index + 1;
  }

  get sheetName(): string {
    return this.sheet.name;
  }

  column(key: string): Column {
    const column = this.definition.columns.find((candidate) => candidate.key === key);
    if (!column) throw new Error(`No column ${key} in ${this.definition.key}`);
    return column;
  }

  hasColumn(key: string): boolean {
    return this.definition.columns.some((candidate) => candidate.key === key);
  }

  /** What people see of the column: its header in the file with the letter, or its label when the file lacks it. */
  columnName(key: string): string {
    const at = this.header.at.get(key);
    return at === undefined ? this.column(key).label : columnName(this.sheet, this.header, at);
  }

  cell(key: string): Cell | null {
    const at = this.header.at.get(key);
    const cell = at === undefined ? null : (this.sheet.rows[this.index]?.[at] ?? null);
    return cell && cell.text.trim() === '' && cell.kind === 'text' ? null : cell;
  }

  isEmpty(key: string): boolean {
    return this.cell(key) === null;
  }

  /** Number of errors told of this row so far. */
  errorCount = 0;

  error(key: string | null, words: () => string): null {
    this.errorCount += 1;
    this.tell(key, words, 'ERROR');
    return null;
  }

  warn(key: string | null, words: () => string): void {
    this.tell(key, words, 'WARNING');
  }

  private tell(key: string | null, words: () => string, severity: ImportProblem['severity']): void {
    const column = key === null ? null : this.columnName(key);
    this.problems.add(problemAt({ sheet: this.sheet.name, row: this.row, column }, severity, words));
  }
}

function isExample(cells: readonly (Cell | null)[]): boolean {
  const first = cells.find((cell) => cell !== null && cell.text.trim() !== '');
  return first !== undefined && first !== null && /^example:/i.test(first.text.trim());
}

function headerProblems(sheet: Sheet, definition: SheetDefinition, header: Header, problems: Problems): void {
  const row = header.row + 1;
  const tell = (column: string | null, severity: ImportProblem['severity'], words: () => string) =>
    problems.add(problemAt({ sheet: sheet.name, row, column }, severity, words));
  for (const { index, column } of header.repeated) {
    const name = columnName(sheet, header, index);
    tell(
      name,
      'ERROR',
      () => t`The column "${{ column: column.label }}" stands here twice. Delete or rename one of the two.`,
    );
  }
  for (const column of header.missing) {
    tell(
      null,
      'ERROR',
      () =>
        t`The column "${{ column: column.label }}" is missing. Add it to the header row; see the sheet Guide of the template.`,
    );
  }
  for (const { index, text, meant } of header.unknown) {
    tell(columnName(sheet, header, index), 'WARNING', () =>
      meant
        ? t`The column "${{ column: text }}" was not read. Did you mean "${{ suggested: meant }}"? If so, rename it.`
        : t`The column "${{ column: text }}" was not read. Delete it, or rename it if it should be read.`,
    );
  }
}

/** Reads one sheet into records. Example rows (first cell begins "Example:") and empty rows are passed over. */
export function readRecords(sheet: Sheet, definition: SheetDefinition, problems: Problems): SheetRecord[] {
  const fail = (row: number | null, words: () => string): SheetRecord[] => {
    problems.add(problemAt({ sheet: sheet.name, row, column: null }, 'ERROR', words));
    return [];
  };
  if (sheet.rows.length > SHEET_LIMITS.rows) {
    return fail(
      SHEET_LIMITS.rows + 1,
      () =>
        t`This sheet has ${{ count: sheet.rows.length }} rows. The limit is ${{ limit: SHEET_LIMITS.rows }}. Import it in parts.`,
    );
  }
  const wide = sheet.rows.findIndex((cells) => cells.length > SHEET_LIMITS.columns);
  if (wide >= 0) {
    return fail(
      wide + 1,
      () =>
        t`This row has more than ${{ limit: SHEET_LIMITS.columns }} columns. Delete what lies to the right of the table.`,
    );
  }
  if (sheet.rows.every((cells) => cells.every((cell) => cell === null))) return [];
  const header = findHeader(sheet, definition);
  if (!header) {
    const wanted = definition.columns
      .filter((column) => column.required)
      .map((column) => `"${column.label}"`);
    const typed = sheet.rows[0]?.map((cell) => cell?.text.trim() ?? '').filter(Boolean)[0];
    const meant = typed
      ? nearest(
          typed,
          definition.columns.map((column) => column.label),
        )
      : null;
    return fail(1, () =>
      meant
        ? t`No header row was found. It needs the columns ${{ columns: wanted.join(', ') }} (did you mean "${{ suggested: meant }}"?). Start from the template.`
        : t`No header row was found. It needs the columns ${{ columns: wanted.join(', ') }}. Start from the template.`,
    );
  }
  headerProblems(sheet, definition, header, problems);
  if (header.missing.length > 0) return [];
  const records: SheetRecord[] = [];
  const columns = [...header.at.values()];
  for (let index = header.firstDataRow; index < sheet.rows.length; index += 1) {
    const cells = sheet.rows[index] ?? [];
    const filled = columns.some(
      (at) => (cells[at]?.text.trim() ?? '') !== '' || cells[at]?.kind === 'no-value',
    );
    if (filled && !isExample(cells))
      records.push(new SheetRecord(definition, sheet, header, index, problems));
  }
  return records;
}
