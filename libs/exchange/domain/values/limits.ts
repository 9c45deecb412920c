// How much of a file is read: beyond this it is no table of values, and reading it would keep everybody else waiting.
import { t } from '@lingui/core/macro';
import { numberText } from '@plumbline/language/domain';
import { problemAt, type ImportProblem, type Sheet } from '../sheet';
import { headerRowOf } from './header-pattern';
import type { ValueMapping } from './value-mapping';

/** Letters a header and any other cell may have. */
const MOST_LETTERS = { header: 300, cell: 2000 };

/** After so many problems reading stops: nobody corrects more at a time. */
export const MOST_PROBLEMS = 500;

/** Ways in which patterns and headers may be tried against each other; about two seconds of work. */
const MOST_TRIES = 3e8;

/** What is too large about a sheet or too much about its patterns, at its cell; null when it can be read. */
export function problemWithSize(sheet: Sheet, rules: ValueMapping['rules']): ImportProblem | null {
  const header = headerRowOf(sheet);
  for (const [row, cells] of sheet.rows.entries()) {
    const most = row === header ? MOST_LETTERS.header : MOST_LETTERS.cell;
    const column = cells.findIndex((cell) => (cell?.text.length ?? 0) > most);
    if (column < 0) continue;
    const named = (sheet.rows[header]?.[column]?.text ?? '').slice(0, 80) || null;
    return problemAt(
      { sheet: sheet.name, row: row + 1, column: named },
      'ERROR',
      () =>
        t`The cell in column ${{ number: column + 1 }} has more than ${{ limit: numberText(most) }} letters. Shorten it and choose the file again.`,
    );
  }
  const headers = (sheet.rows[header] ?? []).map((cell) => cell?.text.length ?? 0);
  const tries = rules.reduce(
    (sum, { columns }) => sum + headers.reduce((all, letters) => all + waysToFit(columns, letters), 0),
    0,
  );
  if (tries <= MOST_TRIES) return null;
  return problemAt(
    { sheet: sheet.name, row: header + 1, column: null },
    'ERROR',
    () =>
      t`There are too many patterns for so many columns. Use fewer patterns with braces, or fewer braces in each.`,
  );
}

/** A pattern tries every end for each of its open words, one inside the other. */
function waysToFit(pattern: string, letters: number): number {
  const open = pattern.match(/\{(metric|group|place)\}/gi)?.length ?? 0;
  return open === 0 ? 1 : letters ** open;
}
