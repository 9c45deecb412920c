// Moving through the grid with the keys people know from spreadsheets.
import type { Position } from './number-grid';

/** A key with what was held down beside it. Cmd of a Mac counts as Ctrl. */
export interface Pressed {
  key: string;
  ctrl?: boolean;
  shift?: boolean;
  /** The page is read from right to left: columns go on to the left. */
  mirrored?: boolean;
}

/** How many rows and columns there are. */
export interface Size {
  rows: number;
  columns: number;
}

const ARROWS: Partial<Record<string, readonly [down: number, onward: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

/**
 * Where a key leads from a cell; undefined for a key that does not move. Arrows stay within the grid (with Ctrl they
 * go to its edge); Home and End go to the ends of the row, with Ctrl to the first and last cell of all; Enter goes down
 * and Shift+Enter up. Tab goes on cell by cell, row by row; at the last cell (Shift+Tab: the first) it leads out of the
 * grid, which is null.
 */
export function moved(
  { row, column }: Position,
  { rows, columns }: Size,
  { key, ctrl = false, shift = false, mirrored = false }: Pressed,
): Position | null | undefined {
  const lastRow = rows - 1;
  const lastColumn = columns - 1;
  const arrow = ARROWS[key];
  if (arrow) {
    const far = ctrl ? Math.max(rows, columns) : 1;
    const [down, onward] = arrow;
    return {
      row: within(row + down * far, lastRow),
      column: within(column + onward * far * (mirrored ? -1 : 1), lastColumn),
    };
  }
  switch (key) {
    case 'Home':
      return { row: ctrl ? 0 : row, column: 0 };
    case 'End':
      return { row: ctrl ? lastRow : row, column: lastColumn };
    case 'Enter':
      return { row: within(row + (shift ? -1 : 1), lastRow), column };
    case 'Tab': {
      const next = row * columns + column + (shift ? -1 : 1);
      if (next < 0 || next >= rows * columns) return null;
      return { row: Math.floor(next / columns), column: next % columns };
    }
    default:
      return undefined;
  }
}

function within(index: number, last: number): number {
  return Math.max(0, Math.min(last, index));
}

/** Are the columns of this table laid out from right to left? */
export function isMirrored(table: Element | null): boolean {
  return table !== null && getComputedStyle(table).direction === 'rtl';
}

/** Does this key start typing into a cell, replacing what is there? */
export function startsTyping({ key, ctrl = false }: Pressed): boolean {
  return !ctrl && [...key].length === 1 && key !== ' ';
}

/** A rectangle of cells, from corner to corner; the ends are part of it. */
export interface Range {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The rectangle between two cells. */
export function rangeOf(a: Position, b: Position): Range {
  return {
    top: Math.min(a.row, b.row),
    bottom: Math.max(a.row, b.row),
    left: Math.min(a.column, b.column),
    right: Math.max(a.column, b.column),
  };
}

/** Is the cell part of the rectangle? */
export function isInside({ row, column }: Position, { top, bottom, left, right }: Range): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}
