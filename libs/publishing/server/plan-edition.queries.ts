// The edition of a plan that the public knows, for plans whose next edition is being drafted.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { MetricDefinition } from '@plumbline/measuring/server';
import { groupBy } from '@plumbline/platform/domain';
import { rows } from '@plumbline/platform/server';
import type { SourceCategorySet, SourceGoal, SourceMetric, SourcePlan } from '@plumbline/publishing/domain';
import type { DeliverableRow } from './goal-content.queries';
import { metricWith } from './metric-source.queries';
import type { MetricNow } from './metric-source.queries';

/** A goal as it stands now, with what is needed to find it again in an edition. */
export type GoalNow = Omit<SourceGoal, 'deliverables' | 'metrics'> & {
  id: string;
  deliverables: DeliverableRow[];
  metrics: MetricNow[];
};

/** A plan as it stands now. */
export type PlanNow = Omit<SourcePlan, 'goals'> & { goals: GoalNow[] };

type FrozenText = 'code' | 'text' | 'sourceUrl' | 'sample';

/** What of a definition the first editions did not freeze. */
type Later = 'targets' | 'reference' | 'referenceGroup' | 'categorySetId' | 'breaks';

/** What an edition froze, as far as a release reads it. */
interface Edition {
  title: string;
  startsOn: CalendarDay | null;
  endsOn: CalendarDay | null;
  sourceUrl: string | null;
  sample: boolean;
  goals: (Omit<GoalNow, 'strategies' | 'deliverables' | 'metrics'> & {
    strategies: SourceGoal['strategies'];
    deliverables: Pick<DeliverableRow, FrozenText | 'id' | 'ownerRole'>[];
  })[];
  /** The measures of all goals, as they were defined. The first editions did not freeze all of a definition. */
  metrics: (Omit<MetricDefinition, Later> & Partial<Pick<MetricDefinition, Later>>)[];
}

/** The edition the public knows, and the id of the event with which the drafting of the next one began. */
export interface PublicEdition {
  content: Edition;
  amendedFrom: string;
}

/** The last edition of each plan that was made public; plans without one are left out. */
export async function publishedEditions(planIds: readonly string[]): Promise<Map<string, PublicEdition>> {
  const found = await rows<PublicEdition & { planId: string }>(
    `select distinct on (e.plan_id) e.plan_id as "planId", e.content, a.id as "amendedFrom"
     from plan_edition e
     cross join lateral (
       select v.id from plan_event v where v.plan_id = e.plan_id and v.to_state = 'AMENDING' and v.id > e.id
       order by v.id limit 1) a
     where e.plan_id = any ($1) and e.state in ('PRELIMINARY', 'COMMENT_OPEN', 'COMMENT_CLOSED', 'FINAL')
     order by e.plan_id, e.number desc`,
    [planIds],
  );
  return new Map(found.map((edition) => [edition.planId, edition]));
}

/**
 * The plan with the words of its last public edition and today's facts: what was promised, and how it is measured, stays
 * as it was, while status, dates and values go on being reported.
 */
export function asPublished(
  plan: PlanNow,
  { content: edition }: PublicEdition,
  sets: ReadonlyMap<string, SourceCategorySet>,
): SourcePlan {
  const { title, startsOn, endsOn, sourceUrl, sample } = edition;
  const deliverables = new Map(plan.goals.flatMap((goal) => goal.deliverables).map((row) => [row.id, row]));
  const metrics = new Map(plan.goals.flatMap((goal) => goal.metrics).map((metric) => [metric.id, metric]));
  const frozenMetrics = groupBy(edition.metrics, (metric) => metric.goalId);
  return {
    ...plan,
    ...{ title, startsOn, endsOn, sourceUrl, sample },
    goals: edition.goals.map((goal) => ({
      ...goal,
      metrics: (frozenMetrics.get(goal.id) ?? []).map((frozen) => metricAsFrozen(frozen, metrics, sets)),
      deliverables: goal.deliverables.flatMap((frozen) => {
        const current = deliverables.get(frozen.id);
        if (!current) return [];
        const { code, text, ownerRole, sample } = frozen;
        return { ...current, code, text, ownerRole, sample };
      }),
    })),
  };
}

/** What was defined since belongs to the next edition; the values reported since belong to this one. */
function metricAsFrozen(
  frozen: Edition['metrics'][number],
  now: ReadonlyMap<string, MetricNow>,
  sets: ReadonlyMap<string, SourceCategorySet>,
): SourceMetric {
  const current = now.get(frozen.id);
  const definition: MetricDefinition = {
    ...frozen,
    targets: frozen.targets ?? [],
    reference: frozen.reference ?? 'BEST_OFF',
    referenceGroup: frozen.referenceGroup ?? null,
    categorySetId: frozen.categorySetId ?? current?.definition.categorySetId ?? null,
    breaks: frozen.breaks ?? [],
  };
  return metricWith(definition, current?.observations ?? [], sets);
}
