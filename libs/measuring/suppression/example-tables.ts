// Small tables for the specs: rows and columns with all their margins.
import type { WorkedTable } from './suppression-cases';
import type { Count, CountItem, Item, Sum, Table } from './table';

/** A count of people that is shown under its own name, unless a spec hides it. */
export function people(id: string, value: number | null, more: Partial<Count> = {}): Count {
  return { id, label: id, value, sensitive: true, ...more };
}

export function show(...ids: string[]): CountItem[] {
  return ids.map((id) => ({ kind: 'COUNT', id, label: id, count: id }));
}

export function percent(id: string, numerator: string, denominator: string, text: string): Item {
  return { kind: 'RATE', id, label: id, numerator, denominator, per: 100, text, share: true };
}

export function table(id: string, more: Partial<Table>): Table {
  return { id, label: id, counts: [], sums: [], items: [], merges: [], ...more };
}

/** A table with rows and columns: cells "row column", margins "row" and "column", and "all"; of one row, only "row". */
export function crossTable(id: string, rows: WorkedTable['rows'], columns: readonly string[]): Table {
  const names = Object.keys(rows);
  const cells = names.flatMap((row) => columns.map((column) => `${row} ${column}`));
  const value = (row: string, index: number) => rows[row]?.[index] ?? 0;
  const total = (values: number[]) => values.reduce((sum, one) => sum + one, 0);
  const counts = [
    ...names.flatMap((row) => columns.map((column, index) => people(`${row} ${column}`, value(row, index)))),
    ...names.map((row) => people(row, total(columns.map((_, index) => value(row, index))))),
    ...columns.map((column, index) => people(column, total(names.map((row) => value(row, index))))),
    people('all', total(names.flatMap((row) => columns.map((_, index) => value(row, index))))),
  ];
  const sum = (whole: string, parts: string[]): Sum => ({ whole, parts, complete: true });
  const sums = [
    ...names.map((row) => sum(row, columns.map((column) => `${row} ${column}`))), // prettier-ignore
    ...columns.map((column) => sum(column, names.map((row) => `${row} ${column}`))), // prettier-ignore
    sum('all', names),
    sum('all', [...columns]),
  ];
  if (names.length === 1)
    return table(id, { counts, sums: sums.slice(0, 1), items: show(...cells, ...names) });
  return table(id, { counts, sums, items: show(...cells, ...names, ...columns, 'all') });
}
