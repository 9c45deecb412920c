// Questions about metrics that other rooms ask.
import { rows } from '@plumbline/platform/server';
import { METRIC_KINDS, isOutcomeMeasure, type Direction, type MetricKind } from '@plumbline/measuring/domain';

const OUTCOME_KINDS = METRIC_KINDS.filter((kind) => isOutcomeMeasure({ kind }));

/** Those of the goals that have a population indicator or a "better off" measure. */
export async function goalsWithOutcomeMeasure(goalIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await rows<{ id: string }>(
    'select distinct goal_id as id from metric where goal_id = any ($1) and kind = any ($2)',
    [goalIds, OUTCOME_KINDS],
  );
  return new Set(found.map((goal) => goal.id));
}

/** How a metric is defined, as an edition of its plan freezes it. */
export interface MetricDefinition {
  id: string;
  goalId: string;
  code: string;
  name: string;
  kind: MetricKind;
  unit: string;
  direction: Direction;
  baselineValue: string | null;
  baselineLabel: string | null;
  targetValue: string | null;
  targetLabel: string | null;
  methodNote: string | null;
  categorySetName: string | null;
  sourceUrl: string | null;
  sample: boolean;
}

/** How the metrics of a plan are defined now, in their order. */
export function metricDefinitions(planId: string): Promise<MetricDefinition[]> {
  return rows(
    `select m.id, m.goal_id as "goalId", m.code, m.name, m.kind, m.unit, m.direction,
       m.baseline_value as "baselineValue", m.baseline_label as "baselineLabel", m.target_value as "targetValue",
       m.target_label as "targetLabel", m.method_note as "methodNote", s.name as "categorySetName",
       m.source_url as "sourceUrl", m.sample
     from metric m left join category_set s on s.id = m.category_set_id
     where m.plan_id = $1 order by m.position, m.code`,
    [planId],
  );
}
