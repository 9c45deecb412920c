// Moving through a table with the arrow keys: one stop of the Tab key, then cell by cell; Enter opens what is there.
import { useEffect, useRef, type KeyboardEvent, type RefObject } from 'react';
import { isMirrored, moved } from '../grid/grid-keys';

/** What takes the focus in a cell: its link, or the cell itself where there is nothing to open. */
function targetIn(cell: HTMLElement): HTMLElement {
  return cell.querySelector<HTMLElement>('a[href]') ?? cell;
}

function cellsOf(table: HTMLTableElement): HTMLElement[][] {
  return [...table.querySelectorAll<HTMLTableRowElement>('tbody > tr, tfoot > tr')].map((row) => [
    ...row.cells,
  ]);
}

/**
 * Makes the body and foot of a table walkable. Without script every link stays a stop of the Tab key; with it the
 * table is one stop that remembers where one was.
 */
export function useCellFocus(): {
  table: RefObject<HTMLTableElement | null>;
  onKeyDown: (event: KeyboardEvent<HTMLTableElement>) => void;
  onFocus: (event: { target: EventTarget }) => void;
} {
  const table = useRef<HTMLTableElement>(null);

  // After every render: rows that came in are walkable too, and there is always exactly one way in.
  useEffect(() => {
    if (!table.current) return;
    const targets = cellsOf(table.current).flat().map(targetIn);
    const current = targets.find((target) => target.tabIndex === 0 && target.dataset.current === 'yes');
    const first = current ?? targets.find((target) => target instanceof HTMLAnchorElement) ?? targets[0];
    for (const target of targets) target.tabIndex = target === first ? 0 : -1;
  });

  const onFocus = ({ target }: { target: EventTarget }) => {
    if (!table.current || !(target instanceof HTMLElement)) return;
    for (const former of table.current.querySelectorAll<HTMLElement>('[data-current]')) {
      former.tabIndex = -1;
      delete former.dataset.current;
    }
    target.tabIndex = 0;
    target.dataset.current = 'yes';
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTableElement>) => {
    const { key, shiftKey, altKey } = event;
    const cell = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('td, th') : null;
    // Enter follows the link and Tab leaves the table, as everywhere on the web.
    if (!table.current || !cell || altKey || key === 'Enter' || key === 'Tab') return;
    const rows = cellsOf(table.current);
    const row = rows.findIndex((cells) => cells.includes(cell));
    const column = rows[row]?.indexOf(cell) ?? -1;
    if (column < 0) return;
    const size = { rows: rows.length, columns: rows[row]?.length ?? 0 };
    const mirrored = isMirrored(table.current);
    const pressed = { key, ctrl: event.ctrlKey || event.metaKey, shift: shiftKey, mirrored };
    const next = moved({ row, column }, size, pressed);
    const aim = next && rows[next.row]?.[next.column];
    if (!aim) return;
    event.preventDefault();
    targetIn(aim).focus();
  };

  return { table, onKeyDown, onFocus };
}
