// The grid itself: cells one moves through with the keyboard, types into, copies from and pastes into.
import { plural } from '@lingui/core/macro';
import { useRef, type ClipboardEvent, type FocusEvent, type KeyboardEvent, type MouseEvent } from 'react';
import { flushSync } from 'react-dom';
import { copied, pasted } from './clipboard';
import { GridCell, type CellActions } from './grid-cell.panel';
import { controlsOf, positionOf } from './grid-focus';
import { GridHead } from './grid-head.panel';
import { isInside, startsTyping } from './grid-keys';
import { placeAt, sizeOf } from './number-grid';
import { useGridEditing, type GridInUse } from './use-grid-editing';

export interface GridTableProps extends GridInUse {
  /** Names the grid, and the text that explains its keys. */
  label: string;
  describedBy: string;
  /** Whether made-up numbers are marked one by one. */
  marksSample: boolean;
  onSave: () => void;
}

/** Role `grid` with one tab stop; everything in it is reached with the keys of a spreadsheet. */
export function GridTable(props: GridTableProps) {
  const { grid, shown, drafts, at, onAt, onSave, onNotice } = props;
  const editor = useGridEditing(props);
  const { table, columns, size, width, selection, editing, setEditing, setAnchor } = editor;
  const { focusCell, go, target, begin, commit, clear, selectedPlaces, keyOfPlace } = editor;
  // After Escape the next Tab leaves the grid instead of going to the next cell.
  const leaving = useRef(false);

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
      editor.selectAll();
    } else if (startsTyping({ key, ctrl: isCtrl || event.altKey })) {
      event.preventDefault();
      begin(at, key, true);
    }
  }
  function onCopy(event: ClipboardEvent) {
    if (!(event.target as HTMLElement).matches('[data-cell]')) return;
    event.preventDefault();
    const { text, count } = copied(drafts, grid, columns, selection);
    event.clipboardData.setData('text/plain', text);
    onNotice(plural(count, { one: 'Copied # cell.', other: 'Copied # cells.' }));
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
      plural(changes.length, {
        one: 'Pasted # number. Look them over, then save.',
        other: 'Pasted # numbers. Look them over, then save.',
      }),
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
