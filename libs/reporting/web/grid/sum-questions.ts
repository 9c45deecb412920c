// Groups that do not make up their total, asked about at the newest of the unsaved values, as the server would.
import { groupBy } from '@plumbline/platform/domain';
import { questionAboutSum, type GroupCounts } from '@plumbline/measuring/domain';
import type { LookedAt } from './cell-draft';
import { cellKey, type GridMetric, type StandingValue } from './number-grid';

/** The drafts as they were looked at, with a question where groups and total of a period do not agree. */
export function askedAboutSums(
  looked: ReadonlyMap<string, LookedAt>,
  metric: GridMetric,
  standing: readonly StandingValue[],
): Map<string, LookedAt> {
  const asked = new Map(looked);
  for (const [label, drafts] of groupBy([...looked.values()], ({ input }) => input.periodLabel)) {
    const added = drafts.filter(({ stand }) => stand === 'READY' || stand === 'UNUSUAL');
    const values = [
      ...standing.filter((one) => one.periodLabel === label && !looked.has(keyOf(label, one))).map(countsOf),
      // What can't be read yet, or says what stands, counts as it is; a value in conflict is not known.
      ...drafts.filter(({ stand }) => stand !== 'CONFLICT' && stand !== 'WRONG').map(({ input }) => input),
    ];
    const groups = new Set(added.map(({ input }) => input.categoryId));
    const question = questionAboutSum(metric, metric.parted, values, groups);
    const key = question && cellKey(label, question.categoryId);
    const found = key === null ? undefined : asked.get(key);
    if (!question || !key || !found || found.input.checked) continue;
    const problems = [...found.problems, { field: 'value', message: question.message }];
    asked.set(key, { ...found, stand: 'UNUSUAL', problems });
  }
  return asked;
}

const keyOf = (label: string, { category }: StandingValue) => cellKey(label, category?.id ?? null);

function countsOf({ category, value, numerator, denominator }: StandingValue): GroupCounts {
  return {
    categoryId: category?.id ?? null,
    ...{ value: value ?? null, numerator: numerator ?? null, denominator: denominator ?? null },
  };
}
