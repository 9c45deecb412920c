// What is missing or contradictory in a mapping before any row is read, in sentences that name the column.
import { t } from '@lingui/core/macro';
import { problemAt, type ImportProblem, type Sheet } from '../sheet';
import type { ColumnUse } from './header-pattern';
import { headerRowOf } from './header-pattern';
import { isObserved, type ValueMapping } from './value-mapping';

const bothOf = (names: readonly string[]) => names.reduce((first, second) => t`${first} and ${second}`);

const TWO_COLUMNS = {
  PERIOD: (columns: string) =>
    t`Two columns name the period: ${columns}. Choose one, and leave the other out or use it as a filter.`,
  GROUP: (columns: string) =>
    t`Two columns name the group: ${columns}. Choose one, and leave the other out or use it as a filter.`,
  PLACE: (columns: string) =>
    t`Two columns name the place: ${columns}. Choose one, and leave the other out or use it as a filter.`,
};

/** What is not said about the columns; rows are read all the same where a column holds values, so that all problems show at once. */
export function problemsWithColumns(
  sheet: Sheet,
  mapping: ValueMapping,
  columns: readonly ColumnUse[],
  metricWord: string,
): ImportProblem[] {
  const row = headerRowOf(sheet) + 1;
  const problems: ImportProblem[] = [];
  const tell = (column: string | null, words: () => string, severity: ImportProblem['severity'] = 'ERROR') =>
    problems.push(problemAt({ sheet: sheet.name, row, column }, severity, words));
  const values = columns.filter(({ role }) => role === 'VALUE');
  if (values.length === 0) {
    tell(null, () => t`No column holds values. Choose "Value" for at least one column.`);
    return problems;
  }
  const has = (role: ColumnUse['role']) => columns.some((column) => column.role === role);
  const lacking = (key: 'metric' | 'period') => values.find((column) => column[key] === null);
  const noMetric = lacking('metric');
  if (noMetric && !has('METRIC') && mapping.metric === null) {
    tell(
      noMetric.name,
      () =>
        t`Which ${{ metric: metricWord }} this column is about is not said. Choose one ${{ metric: metricWord }} for the whole file, or the column that names it.`,
    );
  }
  const noPeriod = lacking('period');
  if (noPeriod && !has('PERIOD') && mapping.period === null) {
    tell(
      noPeriod.name,
      () =>
        t`Which period this column is about is not said. Write one period for the whole file, or choose the column that names it.`,
    );
  }
  for (const column of columns) {
    if (column.role === 'FILTER' && !column.equals?.trim()) {
      tell(
        column.name,
        () => t`Write which word of "${{ column: column.header }}" the rows to bring in have.`,
      );
    }
  }
  for (const role of ['PERIOD', 'GROUP', 'PLACE'] as const) {
    const named = columns.filter((column) => column.role === role);
    if (named.length > 1) {
      tell(named[1]?.name ?? null, () => TWO_COLUMNS[role](bothOf(named.map(({ name }) => name))));
    }
  }
  if (mapping.dates?.startsWith('SUM')) {
    const other = columns.find(
      ({ role }) => isObserved(role) && !['VALUE', 'NOTE', 'RELIABILITY'].includes(role),
    );
    if (other) {
      tell(
        other.name,
        () =>
          t`Only values can be summed over days. Leave this column out, or choose another meaning for days.`,
      );
    }
  }
  if (mapping.marginLevel === null && has('MARGIN_OF_ERROR')) {
    const column = columns.find(({ role }) => role === 'MARGIN_OF_ERROR');
    tell(
      column?.name ?? null,
      () =>
        t`At what confidence the margins of error are is not chosen. They are taken as 90 percent, as the Census Bureau gives them. Choose another below the columns if your source says so.`,
      'WARNING',
    );
  }
  return problems;
}
