// Measuring's rows in batches, for field resolvers here and in the modules above.
import { In } from 'typeorm';
import { groupBy } from '@plumbline/platform/domain';
import { db, defineLoader, rows } from '@plumbline/platform/server';
import { byPeriod, standingObservations } from '@plumbline/measuring/domain';
import { STATES_IN_FORCE } from '@plumbline/planning/domain';
import { Category, CategorySet } from './category-set.entity';
import { Metric } from './metric.entity';
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

/** The values of a metric that stand, in the order of their periods; corrected ones are left out. */
export const observationsOfMetric = defineLoader<string, Observation[]>(async (metricIds) => {
  const found = standingObservations(await allObservations(metricIds)).sort(byPeriod);
  return groupBy(found, (observation) => observation.metricId);
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
