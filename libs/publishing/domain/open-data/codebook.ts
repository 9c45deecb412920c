// The codebook: every table and column of the open data, from which headers, schemas and the page's table are made.
import { say } from '@plumbline/language/domain';
import { msg } from '@lingui/core/macro';
import { columnTitle, optional, required } from './column';
import type { Column, DataTable, TableDefinition } from './column';
import { METRICS, OBSERVATIONS, TARGETS } from './observation-columns';
import { DELIVERABLES, DEPARTMENTS, FIGURES, GOALS, STRATEGIES } from './plan-columns';

/** All tables of a release, in the order in which they are listed. */
export const DATA_TABLES: readonly TableDefinition[] = [
  OBSERVATIONS,
  METRICS,
  TARGETS,
  GOALS,
  STRATEGIES,
  DELIVERABLES,
  DEPARTMENTS,
  FIGURES,
];

/** The words a column allows, each with its meaning; empty when any text may stand there. */
export function allowedWords({ values }: Column): { word: string; means: string }[] {
  return Object.entries(values ?? {}).map(([word, means]) => ({ word, means: say(means) }));
}

const CODEBOOK: TableDefinition = {
  name: 'codebook',
  title: msg`Codebook`,
  says: msg`What every column of the other tables means.`,
  columns: [
    required('column_id', 'string', msg`Table and column, with a dot between them.`),
    required('table', 'string', msg`The table, as its file is named.`),
    required('column', 'string', msg`The column, as it stands in the files.`),
    required('title', 'string', msg`Its name in words.`),
    required('type', 'string', msg`Kind of its cells.`),
    required('required', 'boolean', msg`True when no cell of it is ever empty.`),
    optional('allowed_words', 'string', msg`The words that can stand in it, each with its meaning.`),
    required('meaning', 'string', msg`What stands in it.`),
  ],
};

/** The codebook as a table of its own, in the language of the moment. */
export function codebookTable(): DataTable {
  const rows = DATA_TABLES.flatMap(({ name, columns }) =>
    columns.map((column) => [
      `${name}.${column.name}`,
      name,
      column.name,
      columnTitle(column.name),
      column.type,
      String(column.required === true),
      allowedWords(column)
        .map(({ word, means }) => `${word}: ${means}`)
        .join(' | ') || null,
      say(column.says),
    ]),
  );
  return { definition: CODEBOOK, rows };
}
