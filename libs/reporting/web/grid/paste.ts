// A block copied from a spreadsheet: read as rows and cells, and laid on the grid only where all of it fits.
import { plural, t } from '@lingui/core/macro';
import {
  placeAt,
  sizeOf,
  type GridField,
  type GridGroup,
  type GridPeriod,
  type NumberGrid,
  type Position,
} from './number-grid';

/** The most cells that are pasted at once; more are an import. */
const MOST_CELLS = 1000;

/** One cell of the grid with the text that is pasted into it. */
export interface PastedCell {
  group: GridGroup;
  period: GridPeriod;
  field: GridField;
  text: string;
}

/**
 * Splits what a spreadsheet puts on the clipboard: cells by tabs, rows by line ends, a cell in quotation marks where it
 * holds either. Rows that are shorter than the longest get blank cells.
 */
export function rowsOfBlock(text: string): string[][] {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const plain = text.replace(/\r\n?/g, '\n').replace(/\n$/, '');
  for (let index = 0; index < plain.length; index += 1) {
    const character = plain[index]!;
    if (quoted) {
      if (character !== '"') cell += character;
      else if (plain[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (character === '"' && cell === '') quoted = true;
    else if (character === '\t' || character === '\n') {
      rows.at(-1)!.push(cell);
      cell = '';
      if (character === '\n') rows.push([]);
    } else cell += character;
  }
  rows.at(-1)!.push(cell);
  const width = Math.max(...rows.map(({ length }) => length));
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

/**
 * Lays a block on the grid with its first cell at `at`. Blank cells of the block leave what stands. A block that reaches
 * beyond the grid, or onto numbers that are read only, is refused as a whole, in words.
 */
export function laidOn(
  grid: NumberGrid,
  at: Position,
  block: readonly (readonly string[])[],
): { cells: PastedCell[] } | { refused: string } {
  const { rows, columns } = sizeOf(grid);
  const [height, width] = [block.length, block[0]?.length ?? 0];
  const [rowsLeft, columnsLeft] = [rows - at.row, columns - at.column];
  if (height * width > MOST_CELLS) {
    return {
      refused: t`At most ${{ count: MOST_CELLS }} cells can be pasted at once. Import a file instead.`,
    };
  }
  if (height > rowsLeft || width > columnsLeft) {
    const [size, room] = [rowsAndColumns(height, width), rowsAndColumns(rowsLeft, columnsLeft)];
    return {
      refused: plural(rowsLeft, {
        one: `The block has ${size}, but from this cell there is ${room}. Nothing was pasted. Begin at another cell, or copy less.`,
        other: `The block has ${size}, but from this cell there are ${room}. Nothing was pasted. Begin at another cell, or copy less.`,
      }),
    };
  }
  const cells = block.flatMap((texts, down) =>
    texts.flatMap((text, right): PastedCell[] => {
      const place = placeAt(grid, { row: at.row + down, column: at.column + right });
      return text.trim() === '' || !place ? [] : [{ ...place, text }];
    }),
  );
  const closed = cells.find(({ group, period }) => !group.mayWrite || !period.mayWrite);
  if (closed) {
    return {
      refused: t`Numbers of ${{ group: closed.group.label }}, ${{ period: closed.period.label }}, can only be read here. Nothing was pasted. Choose cells that can be changed.`,
    };
  }
  return cells.length === 0
    ? { refused: t`There is nothing to paste: every cell copied is blank.` }
    : { cells };
}

function rowsAndColumns(rows: number, columns: number): string {
  const rowsInWords = plural(rows, { one: '# row', other: '# rows' });
  const columnsInWords = plural(columns, { one: '# column', other: '# columns' });
  return t`${{ rows: rowsInWords }} and ${{ columns: columnsInWords }}`;
}

/** Cells as a spreadsheet takes them from the clipboard. */
export function asBlock(rows: readonly (readonly string[])[]): string {
  const quoted = (cell: string) => (/["\t\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  return rows.map((cells) => cells.map(quoted).join('\t')).join('\n');
}
