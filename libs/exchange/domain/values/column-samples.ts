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
  /** Nearly every filled cell is a number or a sign that there is none: at most one word for every three numbers. */
  isNumeric: boolean;
  /** Cells of a column of numbers that are neither: they are asked about by row when the file is checked. */
  odd: readonly { text: string; row: number }[];
  isEmpty: boolean;
}

/** A column with one word for so many numbers, or fewer words, is still one of numbers. */
const WORDS_IN_NUMBERS = 3;

/** Different texts that are looked at. */
const MOST_TEXTS = 60;

/** The columns that have a header. */
export function columnSamples(sheet: Sheet, headerRow: number): ColumnSample[] {
  const rows = sheet.rows.slice(headerRow + 1);
  return headersOf(sheet).map(({ index, header, name }) => {
    const cells = rows.map((row) => (row[index]?.text ?? '').trim());
    const texts = new Set<string>();
    let numbers = 0;
    const odd: ColumnSample['odd'][number][] = [];
    rows.forEach((row, at) => {
      const text = cells[at] ?? '';
      if (text === '') return;
      if (texts.size < MOST_TEXTS) texts.add(text.replace(/^'/, ''));
      const { is } = readNumberCell(row[index] ?? null);
      if (is === 'NUMBER') numbers += 1;
      else if (is === 'WRONG') odd.push({ text, row: headerRow + at + 2 });
    });
    return {
      ...{ index, header, name, cells, texts: [...texts] },
      isNumeric: numbers > 0 && odd.length * WORDS_IN_NUMBERS <= numbers,
      odd,
      isEmpty: texts.size === 0,
    };
  });
}
