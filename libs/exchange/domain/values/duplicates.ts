// Two values for one metric, period, group and place: refused, and both cells are named.
import { t } from '@lingui/core/macro';
import { problemAt, type ImportProblem } from '../sheet';
import type { CellPlace, ReadValue } from './values-read';

/** The sentence for the second of two values. */
export function secondOf(what: string, first: CellPlace, second: CellPlace): string {
  if (first.column === second.column) {
    return t`This is the second value for ${{ value: what }}; the first is in row ${{ row: first.row }}. Delete one of the rows, or leave one out with a filter.`;
  }
  return t`This column holds a second value for ${{ value: what }}; the first is in row ${{ row: first.row }}, ${{ column: first.column }}. Leave one of the columns out, or say what else it is about.`;
}

/** Tells of each second value; two columns that hold the same are told once. */
export function refuseDuplicates(values: readonly ReadValue[], problems: ImportProblem[]): void {
  const seen = new Map<string, CellPlace>();
  const told = new Set<string>();
  for (const { metric, period, category, place, at } of values) {
    const key = [metric, period.label, category ?? '', place ?? ''].join('\n');
    const before = seen.get(key);
    if (!before) {
      seen.set(key, at);
      continue;
    }
    const what = () => [metric, period.label, category ?? t`everybody`, ...(place ? [place] : [])].join(', ');
    const pair = before.column === at.column ? `${at.row} ${at.column}` : `${before.column}\n${at.column}`;
    if (!told.has(pair)) problems.push(problemAt(at, 'ERROR', () => secondOf(what(), before, at)));
    told.add(pair);
  }
}
