// A CSV file, one sheet: each row has a goal and perhaps one of its deliverables; repeated goals must say the same.
import { t } from '@lingui/core/macro';
import type { PlanTree } from '@plumbline/planning/domain';
import { readText, readYesNo } from './cell-values';
import { lower } from './import-context';
import type { PlanRows } from './plan-rows';
import type { SheetRecord } from './records';

const GOAL_DETAILS = [
  'goal',
  'horizon',
  'priority',
  'theme',
  'plan_area',
  'population_focus',
  'geography_focus',
  'is_process',
] as const;

function sameGoal(row: SheetRecord, first: SheetRecord, code: string, it: string): void {
  for (const key of GOAL_DETAILS) {
    const before = first.cell(key)?.text.trim() ?? '';
    const now = row.cell(key)?.text.trim() ?? '';
    if (now !== '' && now !== before) {
      row.error(
        key,
        () =>
          t`This differs from row ${{ row: first.row }} for the same ${{ goal: it }} "${code}". Write the same in both, or leave this cell empty.`,
      );
    }
  }
}

function readRow(row: SheetRecord, parts: PlanRows): void {
  const code = readText(row, 'goal_code');
  if (code === null) return;
  const it = lower(parts.labels.goal.singular);
  const hasDeliverable = !row.isEmpty('deliverable_code') || !row.isEmpty('deliverable');
  const hasStrategy = !row.isEmpty('strategy_code');
  const known = parts.knownGoal(code);
  const goalSource = row.isEmpty('goal_source') && !hasDeliverable && !hasStrategy ? 'source' : 'goal_source';
  const goal =
    known ?? parts.addGoal(row, 'goal_code', goalSource, !hasDeliverable && readYesNo(row, 'sample'));
  if (known) sameGoal(row, known.record, code, it);
  else if (row.isEmpty('goal')) {
    row.error(
      'goal',
      () =>
        t`This cell is empty. The first row of each ${{ goal: it }} needs "${{ column: row.column('goal').label }}".`,
    );
  }
  const strategyCode = hasStrategy ? readText(row, 'strategy_code') : null;
  if (strategyCode !== null && !parts.knowsStrategy(strategyCode)) {
    if (row.isEmpty('strategy')) {
      row.error(
        'strategy',
        () =>
          t`This cell is empty. The first row with the code "${{ code: strategyCode }}" needs "${{ column: row.column('strategy').label }}".`,
      );
    } else parts.addStrategy(row, 'strategy_code', goal);
  }
  if (!hasDeliverable) return;
  if (row.isEmpty('deliverable_code')) {
    const example = `D${String(row.row).padStart(2, '0')}`;
    row.error(
      'deliverable_code',
      () => t`This cell is empty. Write a code for this row, for example ${example}.`,
    );
  }
  parts.addDeliverable(row, 'deliverable_code', goal);
}

/** Reads the rows of the flat sheet; the plan's own fields stand in the first row that has its title. */
export function readFlat(
  rows: readonly SheetRecord[],
  parts: PlanRows,
): { plan: Omit<PlanTree, 'goals'>; planRow: SheetRecord | null } {
  const planRow = rows.find((row) => !row.isEmpty('plan_title')) ?? rows[0] ?? null;
  const plan = parts.plan(planRow);
  for (const row of rows) {
    if (row !== planRow && !row.isEmpty('plan_title') && readText(row, 'plan_title') !== plan.planTitle) {
      row.error(
        'plan_title',
        () =>
          t`This title differs from "${{ planTitle: plan.planTitle }}" in row ${{ row: planRow?.row ?? 0 }}. A file holds one plan; import the others from files of their own.`,
      );
    }
    readRow(row, parts);
  }
  return { plan, planRow };
}
