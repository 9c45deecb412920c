// Planning's rows by id and by parent, in batches, for the field resolvers of this and later modules.
import { In, type EntityTarget, type FindOptionsWhere, type ObjectLiteral } from 'typeorm';
import { groupBy } from '@plumbline/platform/domain';
import { db, defineLoader, rows } from '@plumbline/platform/server';
import { Cycle, CycleStep, CycleStepRevision } from './cycle.entity';
import { Deliverable, DeliverableDateChange, Milestone } from './deliverable.entity';
import { Goal, Strategy } from './goal.entity';
import { Plan, PlanEvent, PlanTemplateVersion } from './plan.entity';

function byId<T extends ObjectLiteral & { id: string }>(
  entity: EntityTarget<T>,
): (id: string) => Promise<T | undefined> {
  return defineLoader<string, T>(async (ids) => {
    const found = await db()
      .getRepository(entity)
      .findBy({ id: In([...ids]) } as unknown as FindOptionsWhere<T>);
    return new Map(found.map((row) => [row.id, row]));
  });
}

function byParent<T extends ObjectLiteral>(
  entity: EntityTarget<T>,
  parent: keyof T & string,
  order: readonly (keyof T & string)[],
): (parentId: string) => Promise<T[]> {
  const load = defineLoader<string, T[]>(async (ids) => {
    const query = db()
      .getRepository(entity)
      .createQueryBuilder('row')
      .where({ [parent]: In([...ids]) });
    for (const field of order) query.addOrderBy(`row.${field}`);
    return groupBy(await query.getMany(), (row) => row[parent] as string);
  });
  return async (parentId) => (await load(parentId)) ?? [];
}

export const cycleById = byId(Cycle);
export const planById = byId(Plan);
export const goalById = byId(Goal);
export const deliverableById = byId(Deliverable);
export const planTemplateById = byId(PlanTemplateVersion);

export const stepsOfCycle = byParent(CycleStep, 'cycleId', ['position']);
export const revisionsOfStep = byParent(CycleStepRevision, 'cycleStepId', ['at', 'id']);
export const eventsOfPlan = byParent(PlanEvent, 'planId', ['at', 'id']);
export const goalsOfPlan = byParent(Goal, 'planId', ['position', 'code']);
export const strategiesOfGoal = byParent(Strategy, 'goalId', ['position', 'code']);
export const deliverablesOfGoal = byParent(Deliverable, 'goalId', ['position', 'code']);
export const milestonesOfDeliverable = byParent(Milestone, 'deliverableId', ['position', 'text']);

const allDateChangesOfDeliverable = byParent(DeliverableDateChange, 'deliverableId', ['at', 'id']);

/** The moves of a deliverable's own due date, oldest first; its milestones' moves are not among them. */
export async function dateChangesOfDeliverable(deliverableId: string): Promise<DeliverableDateChange[]> {
  return (await allDateChangesOfDeliverable(deliverableId)).filter((change) => change.milestoneId === null);
}

const writers = defineLoader<string, string[]>(async (planIds) => {
  const found = await rows<{ planId: string; personId: string }>(
    `select w.plan_id as "planId", w.person_id as "personId"
     from plan_writer w join plan p on p.id = w.plan_id and p.round = w.round where w.plan_id = any ($1)`,
    [planIds],
  );
  return new Map(
    [...groupBy(found, (row) => row.planId)].map(([id, group]) => [id, group.map((row) => row.personId)]),
  );
});

/** The persons who wrote or submitted the plan as it is now: they may not decide on it. */
export async function writersOfPlan(planId: string): Promise<string[]> {
  return (await writers(planId)) ?? [];
}
