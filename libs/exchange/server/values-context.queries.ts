// What a file of values is read against: the metrics of one plan, their groups, and the city's places.
import { db } from '@plumbline/platform/server';
import { wordsOf } from '@plumbline/cities/domain';
import { cityTerms, theCity } from '@plumbline/cities/server';
import { Category, CategorySet, Metric } from '@plumbline/measuring/server';
import { groupBy } from '@plumbline/platform/domain';
import type { ValuesContext } from '@plumbline/exchange/domain';

/** The context for one plan, and the ids of the places by the codes it gives them. */
export async function valuesContext(
  planId: string,
): Promise<{ context: ValuesContext; placeIds: ReadonlyMap<string, string> }> {
  const { name, fiscalYearStartMonth } = await theCity();
  const metricWord = wordsOf(await cityTerms()).inSentence('metric').singular;
  const metrics = await db()
    .getRepository(Metric)
    .find({ where: { planId }, order: { position: 'ASC', code: 'ASC' } });
  const sets = await db()
    .getRepository(CategorySet)
    .find({ order: { createdAt: 'ASC', id: 'ASC' } });
  const categories = await db()
    .getRepository(Category)
    .find({ order: { position: 'ASC' } });
  const bySet = groupBy(categories, ({ categorySetId }) => categorySetId);
  const byId = new Map(sets.map((set) => [set.id, set]));
  const placeIds = new Map<string, string>();
  const places = sets
    .filter(({ dimension }) => dimension === 'PLACE')
    .flatMap((set) =>
      (bySet.get(set.id) ?? []).map(({ id, code, label }) => {
        // Two sets may both have a place 1: the second is told apart by its set.
        const own = placeIds.has(code) ? `${set.code}:${code}` : code;
        placeIds.set(own, id);
        return { code: own, label };
      }),
    );
  return {
    placeIds,
    context: {
      cityName: name,
      fiscalYearStartMonth,
      metricWord,
      places,
      metrics: metrics.map((metric) => {
        const set = metric.categorySetId === null ? undefined : byId.get(metric.categorySetId);
        const groups = (set && bySet.get(set.id)) ?? [];
        return {
          ...{ code: metric.code, name: metric.name, unit: metric.unit },
          categorySet: set
            ? { name: set.name, categories: groups.map(({ code, label }) => ({ code, label })) }
            : null,
        };
      }),
      groups: sets
        .filter(({ dimension }) => dimension !== 'PLACE')
        .flatMap((set) => (bySet.get(set.id) ?? []).map(({ code, label }) => ({ code, label }))),
    },
  };
}
