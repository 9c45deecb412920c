// Questions about metrics that other rooms ask.
import { rows } from '@plumbline/platform/server';
import { METRIC_KINDS, isOutcomeMeasure } from '@plumbline/measuring/domain';

const OUTCOME_KINDS = METRIC_KINDS.filter((kind) => isOutcomeMeasure({ kind }));

/** Those of the goals that have a population indicator or a "better off" measure. */
export async function goalsWithOutcomeMeasure(goalIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    'select distinct goal_id as id from metric where goal_id = any ($1) and kind = any ($2)',
    [goalIds, OUTCOME_KINDS],
  );
  return new Set(found.map((goal) => goal.id));
}
