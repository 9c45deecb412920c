// Where the focus is in the grid, read from the page itself.
import type { Position } from './number-grid';

/** The place of a cell's element; undefined for any other element. */
export function positionOf(element: HTMLElement | null): Position | undefined {
  const [row, column] = (element?.dataset['cell'] ?? '').split('-').map(Number);
  return row === undefined || column === undefined ? undefined : { row, column };
}

/** Puts the focus on a cell below `part`. */
export function focusCellIn(part: HTMLElement | null, { row, column }: Position): void {
  part?.querySelector<HTMLElement>(`[data-cell="${row}-${column}"]`)?.focus();
}

/** What can be pressed or chosen inside a cell, in order. */
export function controlsOf(cell: HTMLElement | null): HTMLElement[] {
  return [...(cell?.querySelectorAll<HTMLElement>('select, button') ?? [])];
}
