// What a column or a table of open data is, told once: files, schemas and the page's codebook are all made from it.
import type { Message } from '@plumbline/language/domain';

/** The kinds of cells, as Frictionless Table Schema 2.0 names them. */
export type ColumnType = 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'datetime';

/** One column. An empty cell is a missing value; a `required` one is never empty. */
export interface Column {
  /** As it stands in the files: small letters and underscores. */
  name: string;
  type: ColumnType;
  says: Message;
  required?: boolean;
  /** Where only some words occur: what each of them means. */
  values?: Readonly<Record<string, Message>>;
  /** A web address. */
  isAddress?: boolean;
  /** The table in which the same id is the key. */
  refersTo?: string;
}

/** One table; its first column is its key. */
export interface TableDefinition {
  /** As its file is named, without the ending. */
  name: string;
  title: Message;
  says: Message;
  columns: readonly Column[];
}

/** A cell as text, the same in every file; null when there is nothing to say. */
export type DataCell = string | null;

/** A table with its rows; each has one cell for each column. */
export interface DataTable {
  definition: TableDefinition;
  rows: DataCell[][];
}

/** A column that is never empty. */
export function required(name: string, type: ColumnType, says: Message, rest: Partial<Column> = {}): Column {
  return { name, type, says, required: true, ...rest };
}

/** A column whose cells may be empty. */
export function optional(name: string, type: ColumnType, says: Message, rest: Partial<Column> = {}): Column {
  return { name, type, says, ...rest };
}

/** `period_ends_on` as words: "Period ends on". */
export function columnTitle(name: string): string {
  const words = name.replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
