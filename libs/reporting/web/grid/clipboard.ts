// The selection as a block for the clipboard, and a block from it as changes of the grid.
import { shownText } from './cell-text';
import { isInside, type Range } from './grid-keys';
import { cellKey, placeAt, type NumberGrid, type Position } from './number-grid';
import { asBlock, laidOn, rowsOfBlock } from './paste';
import type { Change } from './drafts';
import type { NumberDrafts } from './use-number-drafts';

/** The cells of a selection as text, and how many there are. `columns` are those that are shown. */
export function copied(
  drafts: NumberDrafts,
  grid: NumberGrid,
  columns: readonly number[],
  selection: Range,
): { text: string; count: number } {
  const rows = grid.groups
    .map((_, row) =>
      columns
        .map((column) => ({ row, column }))
        .filter((place) => isInside(place, selection))
        .map((place) => shownText(drafts, placeAt(grid, place)!, 'plain')),
    )
    .filter((cells) => cells.length > 0);
  return { text: asBlock(rows), count: rows.flat().length };
}

/** A block laid on the grid from a cell on: the changes it makes and the cell it ends at, or why it is refused. */
export function pasted(
  drafts: NumberDrafts,
  grid: NumberGrid,
  at: Position,
  text: string,
): { changes: Change[]; end: Position } | { refused: string } {
  const block = rowsOfBlock(text);
  const laid = laidOn(grid, at, block);
  if ('refused' in laid) return laid;
  const changes = laid.cells.map((cell): Change => ({
    ...cell,
    standingId: drafts.standing.get(cellKey(cell.period.label, cell.group.id))?.id ?? null,
  }));
  const end = { row: at.row + block.length - 1, column: at.column + (block[0]?.length ?? 1) - 1 };
  return { changes, end };
}
