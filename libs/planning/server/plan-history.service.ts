// What a plan leaves behind as it goes: events, frozen editions, and the names of those who wrote it.
import { In } from 'typeorm';
import { groupBy } from '@plumbline/platform/domain';
import { actor, db, newId, now, rows } from '@plumbline/platform/server';
import { isEditable, type PlanState } from '@plumbline/planning/domain';
import { Deliverable, Milestone } from './deliverable.entity';
import { measuresForEdition } from './edition-measures';
import { Goal, Strategy } from './goal.entity';
import { PlanEdition, PlanEvent, type Plan } from './plan.entity';

/** Appends a step to the plan's history. */
export async function appendPlanEvent(
  planId: string,
  event: { kind: string; fromState: PlanState | null; toState: PlanState; reason: string | null },
): Promise<void> {
  await db()
    .getRepository(PlanEvent)
    .insert({ id: newId(), planId, ...event, at: now(), personId: actor().personId });
}

/** Notes that the actor wrote or submitted the plan in its present round, so that somebody else decides on it. */
export async function noteWriter(plan: Pick<Plan, 'id' | 'round'>): Promise<void> {
  const { personId } = actor();
  if (personId === null) return;
  await rows(
    `insert into plan_writer (id, plan_id, round, person_id, since) values ($1, $2, $3, $4, $5)
     on conflict (city_id, plan_id, round, person_id) do nothing`,
    [newId(), plan.id, plan.round, personId, now()],
  );
}

/** After a change of a plan's content: a new version, so that nobody submits or approves what they have not seen. */
export async function contentChanged(plan: Plan): Promise<void> {
  if (!isEditable(plan.state)) return;
  plan.version += 1;
  await rows('update plan set version = $2 where id = $1', [plan.id, plan.version]);
  await noteWriter(plan);
}

/** After an import into a plan, in whatever state: a new version, and its writer on record. */
export async function contentTakenOver(plan: Plan): Promise<void> {
  plan.version += 1;
  await rows('update plan set version = $2 where id = $1', [plan.id, plan.version]);
  await noteWriter(plan);
}

/** Freezes the plan as it reads now, with the definitions of its measures. */
export async function freezeEdition(plan: Plan, kind: string): Promise<void> {
  const [last] = await rows<{ number: number }>(
    'select coalesce(max(number), 0)::int as number from plan_edition where plan_id = $1',
    [plan.id],
  );
  await db()
    .getRepository(PlanEdition)
    .insert({
      id: newId(),
      planId: plan.id,
      number: (last?.number ?? 0) + 1,
      kind,
      state: plan.state,
      content: { ...(await planContent(plan)), metrics: await measuresForEdition(plan.id) },
      at: now(),
      personId: actor().personId,
    });
}

/** A whole plan with everything below it, as rows; read with one statement a table. */
export async function planContent(
  plan: Pick<Plan, 'id' | 'title' | 'startsOn' | 'endsOn' | 'sourceUrl' | 'sample'>,
) {
  const order = { position: 'ASC', code: 'ASC' } as const;
  const goals = await db()
    .getRepository(Goal)
    .find({ where: { planId: plan.id }, order });
  const strategies = await db()
    .getRepository(Strategy)
    .find({ where: { planId: plan.id }, order });
  const deliverables = await db()
    .getRepository(Deliverable)
    .find({ where: { planId: plan.id }, order });
  const milestones = await db()
    .getRepository(Milestone)
    .find({
      where: { deliverableId: In(deliverables.map(({ id }) => id)) },
      order: { position: 'ASC', id: 'ASC' },
    });
  const strategiesOf = groupBy(strategies, (row) => row.goalId);
  const deliverablesOf = groupBy(deliverables, (row) => row.goalId);
  const milestonesOf = groupBy(milestones, (row) => row.deliverableId);
  const { title, startsOn, endsOn, sourceUrl, sample } = plan;
  return {
    ...{ title, startsOn, endsOn, sourceUrl, sample },
    goals: goals.map((goal) => ({
      ...goal,
      strategies: strategiesOf.get(goal.id) ?? [],
      deliverables: (deliverablesOf.get(goal.id) ?? []).map((deliverable) => ({
        ...deliverable,
        milestones: milestonesOf.get(deliverable.id) ?? [],
      })),
    })),
  };
}
