// A metric as a release is made from it: its definition, today's or a frozen one, with the lists its values are split by.
import type { MetricDefinition } from '@plumbline/measuring/server';
import { rows } from '@plumbline/platform/server';
import type { SourceCategorySet, SourceMetric, SourceObservation } from '@plumbline/publishing/domain';

/** A value with the lists its group and its place belong to. */
export type PlacedObservation = SourceObservation & {
  categorySetId: string | null;
  placeSetId: string | null;
};

/** A metric that can be found again in an edition of its plan, with the lists its values name. */
export interface MetricNow extends SourceMetric {
  goalId: string;
  definition: MetricDefinition;
  observations: PlacedObservation[];
}

/** All lists of groups and places the city has, by id. */
export async function categorySets(): Promise<ReadonlyMap<string, SourceCategorySet>> {
  const found = await rows<SourceCategorySet & { id: string }>(
    `select s.id, s.code, s.version, s.name, s.dimension, s.counting,
       jsonb_agg(jsonb_build_object('label', c.label, 'parentLabel', p.label, 'residual', c.residual)
         order by c.position) as categories
     from category_set s join category c on c.category_set_id = s.id
     left join category p on p.id = c.parent_id
     group by s.city_id, s.id order by s.id`,
  );
  return new Map(found.map(({ id, ...set }) => [id, set]));
}

/** The metric as one definition defines it, with these values. */
export function metricWith(
  definition: MetricDefinition,
  observations: PlacedObservation[],
  sets: ReadonlyMap<string, SourceCategorySet>,
): MetricNow {
  const { goalId, categorySetId, targets, breaks, ...rest } = definition;
  const others = new Set([
    ...breaks.map((one) => one.fromCategorySetId),
    ...observations.flatMap((row) => [row.categorySetId, row.placeSetId]),
  ]);
  others.delete(categorySetId);
  return {
    ...rest,
    ...{ goalId, definition, observations },
    targets: targets.map(({ category, ...target }) => ({ ...target, categoryLabel: category })),
    categorySet: (categorySetId && sets.get(categorySetId)) || null,
    otherSets: [...others].sort().flatMap((id) => (id && sets.get(id)) || []),
    breaks: breaks.map(({ startsOn, reason }) => ({ startsOn, reason })),
  };
}
