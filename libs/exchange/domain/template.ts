// The workbook people fill in: the city's own labels, an example in each sheet, and a guide to every column.
import type { Column, SheetDefinition } from './column';
import { wordsFor } from './choices';
import type { ImportContext } from './import-context';
import { labelsFrom, lower } from './import-context';
import { sheetDefinitions } from './sheet-definitions';

/** One sheet of the template as rows of text. */
export interface TemplateSheet {
  name: string;
  rows: string[][];
  /** Number of header rows: the labels and the canonical names below them. */
  headerRows: number;
  /** Row numbers (from 1) that are canonical names or examples. */
  quietRows: number[];
  widths: number[];
  /** Drop-down lists by column index. `words` are also rows of the sheet `Lists` in column `listColumn`. */
  lists: { column: number; listColumn: number; words: string[] }[];
  hidden: boolean;
}

/** Names of the sheet that explains the columns and of the one that holds the words of the drop-down lists. */
const GUIDE = 'Guide';
export const LISTS = 'Lists';

function exampleOf(column: Column, context: ImportContext): string {
  if (column.example !== '' || !column.choices) return column.example;
  return wordsFor(column.choices, context)[0] ?? '';
}

function exampleRow(definition: SheetDefinition, context: ImportContext): string[] {
  return definition.columns.map((column, index) => {
    const text = exampleOf(column, context);
    return index === 0 ? `Example: ${text}` : text;
  });
}

function widthOf(column: Column): number {
  if (column.kind === 'text') return 60;
  if (column.kind === 'code' || column.kind === 'day' || column.kind === 'decimal') return 14;
  return Math.max(16, Math.min(40, column.label.length + 4));
}

function allowed(column: Column, context: ImportContext): string {
  const words = column.choices ? wordsFor(column.choices, context) : [];
  if (words.length > 0) return words.join('; ');
  switch (column.kind) {
    case 'code':
      return 'Letters A to Z, digits, dot, hyphen, underscore';
    case 'day':
      return 'A day: 2026-06-30 or 6/30/2026';
    case 'decimal':
      return 'A number, such as 64.5';
    case 'address':
      return 'A web address that starts with https://';
    case 'choice':
      return column.choices === 'categories'
        ? 'A group of the metric’s category set, listed below'
        : 'Any text';
    default:
      return 'Any text';
  }
}

function guideRows(
  definitions: readonly SheetDefinition[],
  context: ImportContext,
  cityName: string,
): string[][] {
  const labels = labelsFrom(context.terms);
  const intro = [
    [`${labels.plan.singular}: import template for ${cityName}`],
    [
      'Fill in the sheets from left to right. Write below the example; rows that begin with "Example:" are not read.',
    ],
    [
      `One file holds one ${lower(labels.plan.singular)}. Check it first: the check writes nothing and names each wrong cell.`,
    ],
    ['Nothing is imported unless everything is right. The same file again changes nothing.'],
    ['Columns may stand in any order. Columns without * may be left out.'],
    [
      'Headers may be the labels in row 1 or the canonical names in row 2, which are the same for every city.',
    ],
    [''],
    ['Sheet', 'Column', 'Canonical name', 'Needed', 'What to write', 'Allowed'],
  ];
  const columns = definitions.flatMap((definition) =>
    definition.columns.map((column) => [
      definition.name,
      column.label,
      column.key,
      column.required ? 'yes' : 'no',
      column.help,
      allowed(column, context),
    ]),
  );
  const departments = context.departments.map(({ code, name }) => [labels.department.singular, code, name]);
  const groups = context.categorySets.flatMap((set) => [
    ['Category set', set.code, set.name],
    ...set.categories.map(({ code, label }) => ['', label, code]),
  ]);
  return [...intro, ...columns, [''], ...departments, [''], ...groups];
}

/** All sheets of the template workbook for a city (and the departments of one planning team). */
export function templateSheets(context: ImportContext, cityName: string): TemplateSheet[] {
  const definitions = Object.values(sheetDefinitions(labelsFrom(context.terms)));
  const listColumns: { name: string; words: string[] }[] = [];
  const listColumn = (name: string, words: string[]): number => {
    const known = listColumns.findIndex((list) => list.name === name);
    if (known >= 0) return known;
    listColumns.push({ name, words });
    return listColumns.length - 1;
  };
  const sheets = definitions.map((definition): TemplateSheet => ({
    name: definition.name,
    headerRows: 2,
    quietRows: [2, 3],
    hidden: false,
    widths: definition.columns.map(widthOf),
    rows: [
      definition.columns.map((column) => (column.required ? `${column.label} *` : column.label)),
      definition.columns.map((column) => column.key),
      exampleRow(definition, context),
    ],
    lists: definition.columns.flatMap((column, index) => {
      const words = column.choices ? wordsFor(column.choices, context) : [];
      if (!column.choices || words.length === 0) return [];
      return [{ column: index, listColumn: listColumn(column.choices, words), words }];
    }),
  }));
  const longest = Math.max(0, ...listColumns.map(({ words }) => words.length));
  const plain = { headerRows: 1, quietRows: [], lists: [] };
  return [
    {
      ...plain,
      name: GUIDE,
      headerRows: 0,
      hidden: false,
      widths: [22, 26, 20, 10, 60, 60],
      rows: guideRows(definitions, context, cityName),
    },
    ...sheets,
    {
      ...plain,
      name: LISTS,
      hidden: true,
      widths: listColumns.map(() => 24),
      rows: [
        listColumns.map(({ name }) => name),
        ...Array.from({ length: longest }, (_, row) => listColumns.map(({ words }) => words[row] ?? '')),
      ],
    },
  ];
}
