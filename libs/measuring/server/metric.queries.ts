// Questions about metrics that other rooms ask.
import { rows } from '@plumbline/platform/server';
import type { CalendarDay } from '@plumbline/platform/domain';
import {
  METRIC_KINDS,
  isOutcomeMeasure,
  type Direction,
  type MetricKind,
  type Reference,
} from '@plumbline/measuring/domain';

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
  /** The newest of each period and group that was not withdrawn; `category` is the group's label, null is everyone. */
  targets: {
    periodLabel: string;
    periodEndsOn: CalendarDay | null;
    category: string | null;
    value: string;
  }[];
  methodNote: string | null;
  reference: Reference;
  /** The label of the group the others are compared with, if one is named. */
  referenceGroup: string | null;
  /** A list of groups never changes, so its id says which groups they were. */
  categorySetId: string | null;
  /** Days from which it is measured in another way, with the list of groups until then. */
  breaks: { startsOn: CalendarDay; reason: string; fromCategorySetId: string | null }[];
  sourceUrl: string | null;
  sample: boolean;
}

const DEFINITION = `
  select m.id, m.goal_id as "goalId", m.code, m.name, m.kind, m.unit, m.direction,
    m.baseline_value as "baselineValue", m.baseline_label as "baselineLabel", m.target_value as "targetValue",
    m.target_label as "targetLabel", m.method_note as "methodNote", m.reference, r.label as "referenceGroup",
    m.category_set_id as "categorySetId", m.source_url as "sourceUrl", m.sample,
    (select coalesce(jsonb_agg(jsonb_build_object('periodLabel', t.period_label, 'periodEndsOn', t.period_ends_on,
        'category', c.label, 'value', t.value::text)
        order by coalesce(t.period_ends_on::text, t.period_label), c.position nulls first), '[]')
     from (select distinct on (period_label, category_id) * from metric_target
           where metric_id = m.id order by period_label, category_id, set_at desc, id desc) t
     left join category c on c.id = t.category_id where t.value is not null) as targets,
    (select coalesce(jsonb_agg(jsonb_build_object('startsOn', b.starts_on, 'reason', b.reason,
        'fromCategorySetId', b.from_category_set_id) order by b.starts_on), '[]')
     from series_break b where b.metric_id = m.id) as breaks
  from metric m left join category r on r.id = m.reference_category_id`;

/** How the metrics of a plan are defined now, in their order. */
export function metricDefinitions(planId: string): Promise<MetricDefinition[]> {
  return rows(`${DEFINITION} where m.plan_id = $1 order by m.position, m.code`, [planId]);
}

/** How the metrics of some goals are defined now, in their order. */
export function metricDefinitionsOfGoals(goalIds: readonly string[]): Promise<MetricDefinition[]> {
  return rows(`${DEFINITION} where m.goal_id = any ($1) order by m.position, m.code`, [goalIds]);
}
