// What happens in the grid: which cells are selected, what is typed into one of them, and where the focus goes.
import { t } from '@lingui/core/macro';
import { useRef, useState, type KeyboardEvent } from 'react';
import { flushSync } from 'react-dom';
import { shownText } from './cell-text';
import type { Change } from './drafts';
import { focusCellIn } from './grid-focus';
import { isInside, isMirrored, moved, rangeOf } from './grid-keys';
import { cellKey, placeAt, sizeOf, type NumberGrid, type Position } from './number-grid';
import type { NumberDrafts } from './use-number-drafts';

/** The grid as it is shown, and whom to tell. */
export interface GridInUse {
  grid: NumberGrid;
  /** Indexes of the periods that are shown. */
  shown: readonly number[];
  drafts: NumberDrafts;
  /** The cell that has, or last had, the focus. */
  at: Position;
  onAt: (at: Position) => void;
  /** Says something that no cell can say: why a block was not pasted. */
  onNotice: (notice: string | null) => void;
}

/** Text being typed into the cell at hand. `quick`: begun by typing, so that arrows leave the cell. */
interface Editing {
  text: string;
  quick: boolean;
}

/** Selection and typing in the grid; `table` is the element that holds the cells. */
export function useGridEditing({ grid, shown, drafts, at, onAt, onNotice }: GridInUse) {
  const table = useRef<HTMLTableElement>(null);
  const [anchor, setAnchor] = useState<Position>();
  const [editing, setEditing] = useState<Editing>();
  const width = grid.fields.length;
  const columns = shown.flatMap((period) => grid.fields.map((_, field) => period * width + field));
  const size = { rows: sizeOf(grid).rows, columns: columns.length };
  const selection = rangeOf(anchor ?? at, at);

  const focusCell = (to: Position = at) => focusCellIn(table.current, to);
  const go = (to: Position, { extend = false } = {}) => {
    flushSync(() => {
      setAnchor(extend ? (anchor ?? at) : undefined);
      setEditing(undefined);
      onAt(to);
    });
    focusCell(to);
  };
  /** Where a key leads among the columns that are shown. */
  const target = (event: KeyboardEvent): Position | null | undefined => {
    const seen = { row: at.row, column: Math.max(0, columns.indexOf(at.column)) };
    const to = moved(seen, size, {
      key: event.key,
      ctrl: event.ctrlKey || event.metaKey,
      shift: event.shiftKey,
      mirrored: isMirrored(table.current),
    });
    return to ? { row: to.row, column: columns[to.column] ?? at.column } : to;
  };
  const changeAt = (place: Position, text: string): Change | undefined => {
    const found = placeAt(grid, place);
    if (!found || !found.group.mayWrite || !found.period.mayWrite) return undefined;
    const standingId = drafts.standing.get(cellKey(found.period.label, found.group.id))?.id ?? null;
    return { ...found, text, standingId };
  };
  const begin = (place: Position, text: string | null, quick: boolean) => {
    if (!changeAt(place, '')) return onNotice(t`This number can only be read here.`);
    const found = placeAt(grid, place)!;
    flushSync(() => {
      setAnchor(undefined);
      onAt(place);
      setEditing({ text: text ?? shownText(drafts, found, 'plain'), quick });
    });
    const input = table.current?.querySelector<HTMLInputElement>('[data-editor]');
    input?.focus();
    if (text === null) input?.select();
  };
  const commit = () => {
    const change = editing && changeAt(at, editing.text);
    setEditing(undefined);
    if (!change || !editing) return;
    if (editing.text.trim() === shownText(drafts, placeAt(grid, at)!, 'plain')) return;
    onNotice(null);
    drafts.change({ kind: 'typed', changes: [change] });
  };
  const clear = () => {
    const cells = selectedPlaces().flatMap((place) => changeAt(place, '') ?? []);
    const beside = cells.filter(({ field }) => field.name === 'marginOfError' || field.name === 'n');
    const whole = cells.filter((cell) => !beside.includes(cell));
    if (whole.length === 0) drafts.change({ kind: 'typed', changes: beside });
    else flushSync(() => drafts.change({ kind: 'cleared', cells: whole }));
    if (whole.length === 1) {
      table.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(keyOfPlace(at))}"] select`)?.focus();
    }
  };
  const selectedPlaces = () =>
    grid.groups.flatMap((_, row) =>
      columns.filter((column) => isInside({ row, column }, selection)).map((column) => ({ row, column })),
    );

  const keyOfPlace = (place: Position) => {
    const found = placeAt(grid, place);
    return found ? cellKey(found.period.label, found.group.id) : '';
  };

  const selectAll = () => {
    flushSync(() => setAnchor({ row: 0, column: columns[0] ?? 0 }));
    onAt({ row: size.rows - 1, column: columns.at(-1) ?? 0 });
  };
  return {
    ...{ table, columns, size, width, selection, selectAll, editing, setEditing, setAnchor },
    ...{ focusCell, go, target, begin, commit, clear, selectedPlaces, keyOfPlace },
  };
}
