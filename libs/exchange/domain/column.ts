// One column of an import sheet: what it is called, what it may hold, and what the guide says about it.
/** Which list of allowed words a column offers; `null` for free text. */
export type Choices =
  | 'horizons'
  | 'priorities'
  | 'departments'
  | 'cycles'
  | 'categorySets'
  | 'categories'
  | 'statuses'
  | 'metricKinds'
  | 'directions'
  | 'missingReasons'
  | 'frequencies'
  | 'yesNo';

/** One column of a sheet. `key` is the canonical name that every city's file may use as a header. */
export interface Column {
  key: string;
  label: string;
  /** Other headers that mean this column. */
  aliases: readonly string[];
  kind: 'code' | 'line' | 'text' | 'day' | 'decimal' | 'choice' | 'address';
  choices?: Choices;
  required?: boolean;
  /** The longest text, in characters, where it is not the usual one of its kind. */
  max?: number;
  /** One sentence for the guide. */
  help: string;
  /** What the example row shows. */
  example: string;
}

/** The sheets of the workbook, in order, under their canonical names. */
export const SHEET_KEYS = [
  'plan',
  'goals',
  'strategies',
  'deliverables',
  'milestones',
  'metrics',
  'values',
] as const;

export type SheetKey = (typeof SHEET_KEYS)[number];

/** One sheet: its name in the city's words, names it also answers to, and its columns. */
export interface SheetDefinition {
  key: SheetKey | 'flat';
  name: string;
  aliases: readonly string[];
  /** What one row is, in a sentence: "goal", "value". */
  rowIs: string;
  columns: readonly Column[];
}

export const CODE_EXAMPLE = 'G01';

export const source: Column = {
  key: 'source',
  label: 'Source address',
  aliases: ['source url', 'source', 'link', 'url'],
  kind: 'address',
  help: 'Web address where this is published, if it is.',
  example: 'https://www.example.gov/plan',
};

export const sample: Column = {
  key: 'sample',
  label: 'Sample',
  aliases: ['is sample', 'sample data'],
  kind: 'choice',
  choices: 'yesNo',
  help: 'Write Yes when the row is invented to try things out. It is then marked as sample everywhere.',
  example: 'No',
};

export function day(key: string, label: string, aliases: string[], help: string, example: string): Column {
  return { key, label, aliases, kind: 'day', help: `${help} Write 2026-06-30 or 6/30/2026.`, example };
}

export function line(
  key: string,
  label: string,
  help: string,
  example: string,
  aliases: string[] = [],
): Column {
  return { key, label, aliases, kind: 'line', help, example };
}

export function decimal(
  key: string,
  label: string,
  help: string,
  example: string,
  aliases: string[] = [],
): Column {
  return { key, label, aliases, kind: 'decimal', help, example };
}

export function code(
  key: string,
  label: string,
  aliases: string[],
  help: string,
  example: string,
  required: boolean,
): Column {
  return { key, label, aliases, kind: 'code', help, example, required };
}
