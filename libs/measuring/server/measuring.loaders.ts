// Measuring's rows in batches, for field resolvers here and in the modules above.
import { In } from 'typeorm';
import { groupBy } from '@plumbline/platform/domain';
import { db, defineLoader, rows } from '@plumbline/platform/server';
import { byPeriod, standingObservations, type PartedGroups } from '@plumbline/measuring/domain';
import { STATES_IN_FORCE } from '@plumbline/planning/domain';
import { Category, CategorySet, type CategoryMapping } from './category-set.entity';
import { Metric, MetricTarget, SeriesBreak } from './metric.entity';
import { type Observation } from './observation.entity';
import { allObservations } from './observation.queries';

export const metricById = defineLoader<string, Metric>(async (ids) => {
  const found = await db()
    .getRepository(Metric)
    .findBy({ id: In([...ids]) });
  return new Map(found.map((metric) => [metric.id, metric]));
});

export const categorySetById = defineLoader<string, CategorySet>(async (ids) => {
  const found = await db()
    .getRepository(CategorySet)
    .findBy({ id: In([...ids]) });
  return new Map(found.map((set) => [set.id, set]));
});

export const categoryById = defineLoader<string, Category>(async (ids) => {
  const found = await db()
    .getRepository(Category)
    .findBy({ id: In([...ids]) });
  return new Map(found.map((category) => [category.id, category]));
});

/** The groups of a category set, in their order. */
export const categoriesOfSet = defineLoader<string, Category[]>(async (setIds) => {
  const found = await db()
    .getRepository(Category)
    .find({ where: { categorySetId: In([...setIds]) }, order: { position: 'ASC' } });
  return groupBy(found, (category) => category.categorySetId);
});

/** The groups of a metric as its sums depend on them; null where it has only a total. */
export async function partedGroups(metric: Pick<Metric, 'categorySetId'>): Promise<PartedGroups | null> {
  const { categorySetId } = metric;
  const set = categorySetId === null ? undefined : await categorySetById(categorySetId);
  return set ? { counting: set.counting, categories: (await categoriesOfSet(set.id)) ?? [] } : null;
}

/** Every value of a metric ever recorded, corrected ones included, oldest record first. */
export const historyOfMetric = defineLoader<string, Observation[]>(async (metricIds) =>
  groupBy(await allObservations(metricIds), (observation) => observation.metricId),
);

/** The values of a metric that stand, places included, in the order of their periods. */
export async function standingOfMetric(metricId: string): Promise<Observation[]> {
  return standingObservations((await historyOfMetric(metricId)) ?? []).sort(byPeriod);
}

/** The values of a metric for the whole city that stand, in the order of their periods. */
export async function observationsOfMetric(metricId: string): Promise<Observation[]> {
  return (await standingOfMetric(metricId)).filter((observation) => observation.placeId === null);
}

/** Every target of a metric ever set or withdrawn, oldest first. */
export const targetChangesOfMetric = defineLoader<string, MetricTarget[]>(async (metricIds) => {
  const found = await db()
    .getRepository(MetricTarget)
    .find({ where: { metricId: In([...metricIds]) }, order: { setAt: 'ASC', id: 'ASC' } });
  return groupBy(found, (target) => target.metricId);
});

/** A target that stands. */
export type StandingTarget = MetricTarget & { value: string };

/**
 * Targets of a metric that stand, or stood at a moment: the newest of each period and group that was not withdrawn, in
 * the order of their periods.
 */
export async function targetsOfMetric(
  metricId: string,
  moment: Date | null = null,
): Promise<StandingTarget[]> {
  const changes = (await targetChangesOfMetric(metricId)) ?? [];
  const known = moment === null ? changes : changes.filter(({ setAt }) => setAt <= moment);
  const newest = new Map(known.map((one) => [`${one.categoryId} ${one.periodLabel}`, one]));
  return [...newest.values()]
    .filter((one): one is StandingTarget => one.value !== null)
    .sort((a, b) => ((a.periodEndsOn ?? a.periodLabel) < (b.periodEndsOn ?? b.periodLabel) ? -1 : 1));
}

/** The days from which a metric is measured in another way, oldest first. */
export const breaksOfMetric = defineLoader<string, SeriesBreak[]>(async (metricIds) => {
  const found = await db()
    .getRepository(SeriesBreak)
    .find({ where: { metricId: In([...metricIds]) }, order: { startsOn: 'ASC' } });
  return groupBy(found, (one) => one.metricId);
});

/** Where the groups of a set go in other sets. */
export const mappingsOfSet = defineLoader<string, CategoryMapping[]>(async (setIds) => {
  const found = await rows<CategoryMapping & { setId: string }>(
    `select m.id, m.from_category_id as "fromCategoryId", m.to_category_set_id as "toCategorySetId",
       m.to_category_id as "toCategoryId", m.quality, m.why, c.category_set_id as "setId"
     from category_mapping m join category c on c.id = m.from_category_id
     join category_set s on s.id = m.to_category_set_id
     where c.category_set_id = any ($1) order by s.name, c.position`,
    [setIds],
  );
  return groupBy(found, (mapping) => mapping.setId);
});

/** The metrics of a goal, in their order. */
export const metricsOfGoal = defineLoader<string, Metric[]>(async (goalIds) => {
  const found = await db()
    .getRepository(Metric)
    .find({ where: { goalId: In([...goalIds]) }, order: { position: 'ASC', code: 'ASC' } });
  return groupBy(found, (metric) => metric.goalId);
});

/** The metrics of a planning team's plans that are in force, by plan, goal and position. */
export const metricsInForceOfTeam = defineLoader<string, Metric[]>(async (teamIds) => {
  const places = await rows<{ id: string; team_id: string }>(
    `select m.id, p.planning_team_id as team_id
     from metric m join plan p on p.city_id = m.city_id and p.id = m.plan_id
     join goal g on g.city_id = m.city_id and g.id = m.goal_id
     where p.planning_team_id = any ($1) and p.state = any ($2)
     order by p.title, g.position, m.position, m.code`,
    [teamIds, [...STATES_IN_FORCE]],
  );
  const metrics = await db()
    .getRepository(Metric)
    .findBy({ id: In(places.map((place) => place.id)) });
  const byId = new Map(metrics.map((metric) => [metric.id, metric]));
  const teams = new Map<string, Metric[]>();
  for (const { id, team_id } of places) {
    const metric = byId.get(id);
    if (metric) teams.set(team_id, [...(teams.get(team_id) ?? []), metric]);
  }
  return teams;
});
