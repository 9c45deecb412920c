// The grid itself: cells one moves through with the keyboard, types into, copies from and pastes into.
import {
  useRef,
  useState,
  type ClipboardEvent,
  type FocusEvent,
  type KeyboardEvent,
  type MouseEvent,
} from 'react';
import { flushSync } from 'react-dom';
import { shownText } from './cell-text';
import { copied, pasted } from './clipboard';
import { GridCell, type CellActions } from './grid-cell.panel';
import { controlsOf, focusCellIn, positionOf } from './grid-focus';
import { isInside, moved, rangeOf, startsTyping } from './grid-keys';
import { GridHead } from './grid-head.panel';
import { cellKey, placeAt, sizeOf, type NumberGrid, type Position } from './number-grid';
import type { Change } from './drafts';
import type { NumberDrafts } from './use-number-drafts';

export interface GridTableProps {
  grid: NumberGrid;
  /** Indexes of the periods that are shown: all, or one on a small screen. */
  shown: readonly number[];
  /** Names the grid, and the text that explains its keys. */
  label: string;
  describedBy: string;
  drafts: NumberDrafts;
  /** Whether made-up numbers are marked one by one. */
  marksSample: boolean;
  /** The cell that has, or last had, the focus. */
  at: Position;
  onAt: (at: Position) => void;
  onSave: () => void;
  /** Says something that no cell can say: why a block was not pasted. */
  onNotice: (notice: string | null) => void;
}

/** Text being typed into the cell at hand. `quick`: begun by typing, so that arrows leave the cell. */
interface Editing {
  text: string;
  quick: boolean;
}

/** Role `grid` with one tab stop; everything in it is reached with the keys of a spreadsheet. */
export function GridTable(props: GridTableProps) {
  const { grid, shown, drafts, at, onAt, onSave, onNotice } = props;
  const table = useRef<HTMLTableElement>(null);
  const [anchor, setAnchor] = useState<Position>();
  const [editing, setEditing] = useState<Editing>();
  // After Escape the next Tab leaves the grid instead of going to the next cell.
  const leaving = useRef(false);
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
    if (!changeAt(place, '')) return onNotice('This number can only be read here.');
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

  function onKeyDown(event: KeyboardEvent<HTMLTableElement>) {
    const element = event.target as HTMLElement;
    const isCtrl = event.ctrlKey || event.metaKey;
    if (isCtrl && event.key.toLowerCase() === 's') {
      event.preventDefault();
      flushSync(commit);
      focusCell();
      onSave();
    } else if (element.matches('[data-editor]')) onEditorKey(event);
    else if (element.matches('select, button')) onControlKey(event, element);
    else if (element.matches('[data-cell]')) onCellKey(event, isCtrl);
  }

  function onEditorKey(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      event.preventDefault();
      go(at);
      return;
    }
    const leaves = ['Enter', 'Tab'].includes(event.key) || (editing?.quick && event.key.startsWith('Arrow'));
    if (!leaves || event.nativeEvent.isComposing) return;
    event.preventDefault();
    const to = target(event);
    flushSync(commit);
    go(to ?? at);
  }

  function onControlKey(event: KeyboardEvent, element: HTMLElement) {
    if (event.key === 'Escape') {
      event.preventDefault();
      focusCell();
    } else if (event.key === 'Tab') {
      const controls = controlsOf(element.closest('td'));
      const next = controls[controls.indexOf(element) + (event.shiftKey ? -1 : 1)];
      event.preventDefault();
      if (next) next.focus();
      else if (event.shiftKey) focusCell();
      else go(target(event) ?? at);
    } else if (event.key === 'Enter' && element.matches('select')) {
      event.preventDefault();
      go(target(event) ?? at);
    }
  }

  function onCellKey(event: KeyboardEvent, isCtrl: boolean) {
    const { key } = event;
    const wasLeaving = leaving.current;
    leaving.current = false;
    if (key === 'Tab') {
      const [control] = controlsOf(event.target as HTMLElement);
      const to = wasLeaving ? null : target(event);
      if (control && !event.shiftKey && !wasLeaving) {
        event.preventDefault();
        control.focus();
      } else if (to) {
        event.preventDefault();
        go(to);
      }
      return;
    }
    const to = target(event);
    if (to) {
      event.preventDefault();
      go(to, { extend: event.shiftKey && key !== 'Enter' });
    } else if (key === 'F2') {
      event.preventDefault();
      begin(at, null, false);
    } else if (key === 'Delete' || key === 'Backspace') {
      event.preventDefault();
      clear();
    } else if (key === 'Escape') {
      const keys = [...new Set(selectedPlaces().map(keyOfPlace))].filter((one) =>
        drafts.drafts.byKey.has(one),
      );
      if (keys.length > 0) drafts.change({ kind: 'reverted', keys });
      else leaving.current = true;
      setAnchor(undefined);
      onNotice(null);
    } else if (isCtrl && key.toLowerCase() === 'z') {
      event.preventDefault();
      drafts.change({ kind: 'undone' });
    } else if (isCtrl && key.toLowerCase() === 'a') {
      event.preventDefault();
      flushSync(() => setAnchor({ row: 0, column: columns[0] ?? 0 }));
      onAt({ row: size.rows - 1, column: columns.at(-1) ?? 0 });
    } else if (startsTyping({ key, ctrl: isCtrl || event.altKey })) {
      event.preventDefault();
      begin(at, key, true);
    }
  }
  const keyOfPlace = (place: Position) => {
    const found = placeAt(grid, place);
    return found ? cellKey(found.period.label, found.group.id) : '';
  };

  function onCopy(event: ClipboardEvent) {
    if (!(event.target as HTMLElement).matches('[data-cell]')) return;
    event.preventDefault();
    const { text, count } = copied(drafts, grid, columns, selection);
    event.clipboardData.setData('text/plain', text);
    onNotice(`Copied ${count} ${count === 1 ? 'cell' : 'cells'}.`);
  }

  function onPaste(event: ClipboardEvent) {
    if (!(event.target as HTMLElement).matches('[data-cell]')) return;
    event.preventDefault();
    const from = { row: selection.top, column: selection.left };
    // On a small screen one period is shown: a block must not land in columns nobody sees.
    const seen = { ...grid, periods: grid.periods.slice(0, (shown.at(-1) ?? 0) + 1) };
    const block = pasted(drafts, seen, from, event.clipboardData.getData('text/plain'));
    if ('refused' in block) return onNotice(block.refused);
    const { changes, end } = block;
    drafts.change({ kind: 'typed', changes, pasted: true });
    onNotice(
      `Pasted ${changes.length} ${changes.length === 1 ? 'number' : 'numbers'}. Look them over, then save.`,
    );
    flushSync(() => {
      setAnchor(from);
      onAt(end);
    });
    focusCell(end);
  }

  function onMouse(event: MouseEvent) {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[data-cell]');
    if (!cell || (event.target as HTMLElement).closest('input, select, button')) return;
    const place = positionOf(cell) ?? at;
    const isHere = place.row === at.row && place.column === at.column && document.activeElement === cell;
    const isTouch = (event.nativeEvent as PointerEvent).pointerType === 'touch';
    if (event.type === 'mousedown') {
      if (editing) flushSync(commit);
      if (!isHere) {
        event.preventDefault();
        go(place, { extend: event.shiftKey });
      }
    } else if (event.type === 'dblclick' || isTouch) begin(place, null, false);
  }

  /** Focus that came by another way than a key, a screen reader's for example. */
  function onFocus(event: FocusEvent) {
    const to = positionOf(event.target as HTMLElement);
    if (!to || (to.row === at.row && to.column === at.column)) return;
    setAnchor(undefined);
    onAt(to);
  }

  const actions: CellActions = {
    editorText: editing?.text,
    onEdit: (text) => setEditing((now) => (now ? { ...now, text } : now)),
    onEditorBlur: commit,
    onChangeValue: (place) => begin(place, null, false),
    onDone: (place) => go(place),
  };
  return (
    <div className="pl-numbers__frame">
      <table
        ref={table}
        role="grid"
        className="pl-numbers"
        aria-label={props.label}
        aria-describedby={props.describedBy}
        aria-rowcount={size.rows + (width > 1 ? 2 : 1)}
        aria-colcount={sizeOf(grid).columns + 1}
        aria-multiselectable
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onCopy={onCopy}
        onPaste={onPaste}
        onMouseDown={onMouse}
        onClick={onMouse}
        onDoubleClick={onMouse}
      >
        <GridHead grid={grid} shown={shown} />
        <tbody>
          {grid.groups.map((group, row) => (
            <tr key={group.id ?? 'total'} aria-rowindex={row + (width > 1 ? 3 : 2)}>
              <th scope="row" aria-colindex={1} className="pl-numbers__group">
                {group.label}
              </th>
              {columns.map((column) => {
                const place = placeAt(grid, { row, column })!;
                return (
                  <GridCell
                    key={column}
                    position={{ row, column }}
                    place={place}
                    drafts={drafts}
                    isHere={row === at.row && column === at.column}
                    isSelected={isInside({ row, column }, selection)}
                    actions={actions}
                    fields={grid.fields}
                    marksSample={props.marksSample}
                  />
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
