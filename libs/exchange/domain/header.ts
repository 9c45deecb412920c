// Finding out which column of a file is which, whether its headers are the city's labels or the canonical names.
import type { Column, SheetDefinition } from './column';
import { comparable, nearest } from './nearest';
import type { Cell, Sheet } from './sheet';
import { columnLetter } from './sheet';

/** A header row that was understood. */
export interface Header {
  /** Index of the first row below the header rows. */
  firstDataRow: number;
  /** Index of the header row itself. */
  row: number;
  /** Column index in the file by canonical name. */
  at: ReadonlyMap<string, number>;
  unknown: readonly { index: number; text: string; meant: string | null }[];
  repeated: readonly { index: number; column: Column }[];
  missing: readonly Column[];
}

const ROWS_SEARCHED = 10;

function textOf(cell: Cell | null | undefined): string {
  return cell?.text.trim() ?? '';
}

function matchRow(cells: readonly (Cell | null)[], columns: readonly Column[]) {
  const at = new Map<string, number>();
  const taken = new Set<number>();
  const repeated: { index: number; column: Column }[] = [];
  const passes: ((column: Column, text: string) => boolean)[] = [
    (column, text) => text.toLowerCase() === column.key,
    (column, text) => comparable(text) === comparable(column.label),
    (column, text) => [column.key, ...column.aliases].some((alias) => comparable(alias) === comparable(text)),
  ];
  for (const matches of passes) {
    cells.forEach((cell, index) => {
      const text = textOf(cell).replace(/\s*\*$/, '');
      if (taken.has(index) || text === '') return;
      const free = columns.find((column) => !at.has(column.key) && matches(column, text));
      const used = columns.find((column) => matches(column, text));
      if (free) at.set(free.key, index);
      else if (used) repeated.push({ index, column: used });
      else return;
      taken.add(index);
    });
  }
  const unknown = cells.flatMap((cell, index) => {
    const text = textOf(cell);
    const free = columns.filter((column) => !at.has(column.key)).map((column) => column.label);
    return taken.has(index) || text === '' ? [] : [{ index, text, meant: nearest(text, free) }];
  });
  return { at, repeated, unknown };
}

/** How well a row serves as the header of this kind of sheet: the number of columns understood. */
function score(cells: readonly (Cell | null)[], columns: readonly Column[]): number {
  return matchRow(cells, columns).at.size;
}

/** True when every filled cell of the row is a canonical column name: the second header row of the template. */
function isCanonicalRow(cells: readonly (Cell | null)[] | undefined, columns: readonly Column[]): boolean {
  const texts = (cells ?? []).map(textOf).filter((text) => text !== '');
  return (
    texts.length > 0 && texts.every((text) => columns.some((column) => column.key === text.toLowerCase()))
  );
}

/** The header of a sheet read as `definition`, or null when no row in the first ten looks like one. */
export function findHeader(sheet: Sheet, definition: SheetDefinition): Header | null {
  const { columns } = definition;
  let best = -1;
  let bestScore = 0;
  sheet.rows.slice(0, ROWS_SEARCHED).forEach((cells, index) => {
    const points = score(cells, columns);
    if (points > bestScore) {
      best = index;
      bestScore = points;
    }
  });
  const needed = Math.min(2, columns.filter((column) => column.required).length) || 1;
  if (bestScore < needed) return null;
  const { at, repeated, unknown } = matchRow(sheet.rows[best] ?? [], columns);
  return {
    row: best,
    firstDataRow: isCanonicalRow(sheet.rows[best + 1], columns) ? best + 2 : best + 1,
    at,
    repeated,
    unknown,
    missing: columns.filter((column) => column.required && !at.has(column.key)),
  };
}

/** Which definition a sheet answers to, by its name and, where two names collide, by its headers; null for none. */
export function definitionOf(sheet: Sheet, definitions: readonly SheetDefinition[]): SheetDefinition | null {
  const name = comparable(sheet.name);
  const candidates = definitions.filter((definition) =>
    [definition.name, definition.key, ...definition.aliases].some((alias) => comparable(alias) === name),
  );
  const points = (definition: SheetDefinition) => findHeader(sheet, definition)?.at.size ?? 0;
  return candidates.sort((a, b) => points(b) - points(a))[0] ?? null;
}

/** What people see of a column: its header and letter, e.g. `Due on (E)`. */
export function columnName(sheet: Sheet, header: Header, index: number): string {
  const text = textOf(sheet.rows[header.row]?.[index]);
  return text ? `${text.replace(/\s*\*$/, '')} (${columnLetter(index)})` : columnLetter(index);
}
