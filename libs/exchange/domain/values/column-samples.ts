// What stands in each column of a file, as far as a suggestion and the page need it.
import type { Sheet } from '../sheet';
import { headersOf } from './header-pattern';
import { readNumberCell } from './number-cell';

/** A column with what stands in it. */
export interface ColumnSample {
  index: number;
  header: string;
  /** The header with the letter of the column. */
  name: string;
  /** Every cell below the header, as text. */
  cells: readonly string[];
  /** The different texts in it, at most 60. */
  texts: readonly string[];
  /** Every filled cell is a number or a sign that there is none, and at least one is a number. */
  isNumeric: boolean;
  isEmpty: boolean;
}

/** Different texts that are looked at. */
const MOST_TEXTS = 60;

/** The columns that have a header. */
export function columnSamples(sheet: Sheet, headerRow: number): ColumnSample[] {
  const rows = sheet.rows.slice(headerRow + 1);
  return headersOf(sheet).map(({ index, header, name }) => {
    const cells = rows.map((row) => (row[index]?.text ?? '').trim());
    const texts = new Set<string>();
    let numbers = 0;
    let others = 0;
    rows.forEach((row, at) => {
      const text = cells[at] ?? '';
      if (text === '') return;
      if (texts.size < MOST_TEXTS) texts.add(text.replace(/^'/, ''));
      const { is } = readNumberCell(row[index] ?? null);
      if (is === 'NUMBER') numbers += 1;
      else if (is === 'WRONG') others += 1;
    });
    return {
      ...{ index, header, name, cells, texts: [...texts] },
      isNumeric: numbers > 0 && others === 0,
      isEmpty: texts.size === 0,
    };
  });
}
