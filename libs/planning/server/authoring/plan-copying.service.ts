// Taking goals over from another plan, and doubling a part of the same one: structure without dates or results.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { db, newId, rows } from '@plumbline/platform/server';
import {
  copyOfDeliverable,
  copyOfGoal,
  copyOfStrategy,
  type CopiedDeliverable,
  type CopiedGoal,
  type CopyMeans,
  type DateShift,
} from '@plumbline/planning/domain';
import { Deliverable, Milestone } from '../deliverable.entity';
import { copyMeasures } from '../copied-measures';
import { Goal, Strategy } from '../goal.entity';
import { authorizeWriting } from '../goal.service';
import { planContent } from '../plan-history.service';
import type { Plan } from '../plan.entity';
import { lockPlan, visiblePlan, visiblePlans, type LockedPlan } from '../plan.queries';
import type { CopyIntoPlanInput, PlanPartInput } from './authoring-inputs.graphql';
import { keepChanges, keepWhole } from './plan-change.service';
import { itemInTrail, itemOf } from './plan-item.queries';
import { partKind } from './plan-outline.service';
import { codesIn, outlineChanged, refuseSameMilestone } from './plan-writing.service';

/** Copies the chosen goals of another plan that the viewer may read, in the order they have there, behind the plan's own. */
export async function copyIntoPlan(input: CopyIntoPlanInput): Promise<Plan> {
  const locked = await lockPlan(input.planId);
  authorizeWriting(locked);
  const { plan, subject } = locked;
  const source = await visiblePlan(input.fromPlanId);
  if (!source || source.id === plan.id) {
    throw new Refusal('NOT_FOUND', msg`There is no such plan here to copy from.`, { path: ['fromPlanId'] });
  }
  const goals = (await planContent(source)).goals.filter(({ id }) => input.goalIds.includes(id));
  if (goals.length === 0) {
    throw new Refusal('INVALID', msg`Choose at least one goal to copy.`, { path: ['goalIds'] });
  }
  const means = await meansFor(locked, input.years ?? null, true);
  const copies = goals.map((goal) => copyOfGoal(goal, means));
  await insertGoals(plan.id, copies);
  await keepChanges(
    plan.id,
    copies.map(({ id, code, text }) => ({
      ...{ itemKind: 'GOAL' as const, itemId: id, itemName: code, kind: 'ADDED' as const, field: null },
      ...{ from: null, to: text },
    })),
  );
  if (input.measures) {
    const copyOf = new Map(
      copies.flatMap(({ id, copiedFromId }) => (copiedFromId ? [[copiedFromId, id]] : [])),
    );
    await copyMeasures(copyOf, { planId: plan.id, subject, taken: await codesIn('METRIC', plan.id) });
  }
  await outlineChanged(
    locked,
    `Copied ${copies.length} goals of "${source.title}" into the outline`,
    source.id,
  );
  return plan;
}

/** Doubles a part with everything below it, directly behind it; dates stay empty and statuses are not copied. */
export async function duplicatePlanItem(input: PlanPartInput): Promise<{ plan: Plan; itemId: string }> {
  const locked = await lockPlan(input.planId);
  authorizeWriting(locked);
  const { plan, template } = locked;
  const kind = partKind(input.kind);
  const item = await itemOf(plan, kind, input.itemId);
  const { goals } = await planContent(plan);
  const means = await meansFor(locked, null, false);
  let copy: { id: string; code: string } | null = null;
  for (const goal of goals) {
    const deliverable = goal.deliverables.find(({ id }) => id === item.row.id);
    const strategy = goal.strategies.find(({ id }) => id === item.row.id);
    if (goal.id === item.row.id) {
      const one = copyOfGoal(goal, means);
      await insertGoals(plan.id, [one], item.row as Goal);
      copy = one;
    } else if (strategy) {
      const one = copyOfStrategy(strategy, means);
      await makeRoom('strategy', 'goal_id', goal.id, strategy.position);
      await db()
        .getRepository(Strategy)
        .insert({ ...one, planId: plan.id, goalId: goal.id, position: strategy.position + 1 });
      const below = goal.deliverables.filter(({ strategyId }) => strategyId === strategy.id);
      const copies = below.map((d) => copyOfDeliverable(d, new Map([[strategy.id, one.id]]), means));
      await insertDeliverables(plan.id, goal.id, copies, goal.deliverables.length);
      copy = one;
    } else if (deliverable) {
      const own = deliverable.strategyId;
      const one = copyOfDeliverable(deliverable, new Map(own ? [[own, own]] : []), means);
      await makeRoom('deliverable', 'goal_id', goal.id, deliverable.position);
      await insertDeliverables(plan.id, goal.id, [one], deliverable.position + 1);
      copy = one;
    }
  }
  const made = copy ?? (await doubleMilestone(item.row as Milestone));
  await keepWhole(plan.id, { kind, id: made.id, name: made.code }, 'ADDED', { to: item.values.text ?? null });
  await outlineChanged(
    locked,
    `Doubled ${await itemInTrail(template, { ...item, id: item.row.id })}`,
    made.id,
  );
  return { plan, itemId: made.id };
}

/** A milestone is named by its words, so its double says that it is one. */
async function doubleMilestone({ id, deliverableId, text, position }: Milestone) {
  const double = {
    ...{ id: newId(), deliverableId, text: `${text} (copy)`, position: position + 1 },
    ...{ originalDueOn: null, currentDueOn: null, actualOn: null },
  };
  await refuseSameMilestone({ id, deliverableId }, double.text);
  await makeRoom('milestone', 'deliverable_id', deliverableId, position);
  await db().getRepository(Milestone).insert(double);
  return { id: double.id, code: double.text };
}

async function meansFor({ plan, template, subject }: LockedPlan, shift: DateShift, marksOrigin: boolean) {
  return {
    newId,
    shift,
    marksOrigin,
    departmentIds: new Set(subject.departmentIds),
    taken: {
      goal: await codesIn('GOAL', plan.id),
      strategy: await codesIn('STRATEGY', plan.id),
      deliverable: await codesIn('DELIVERABLE', plan.id),
    },
    horizons: template.horizons,
    priorities: template.priorities,
  } satisfies CopyMeans;
}

/** Pushes the later siblings back by one, so that a double stands directly behind its original. */
async function makeRoom(
  table: 'goal' | 'strategy' | 'deliverable' | 'milestone',
  parent: 'plan_id' | 'goal_id' | 'deliverable_id',
  parentId: string,
  after: number,
): Promise<void> {
  await rows(`update ${table} set position = position + 1 where ${parent} = $1 and position > $2`, [
    parentId,
    after,
  ]);
}

/** Inserts goals with everything below them, behind one of the plan's goals or last. */
async function insertGoals(planId: string, goals: readonly CopiedGoal[], behind?: Goal): Promise<void> {
  if (behind) await makeRoom('goal', 'plan_id', planId, behind.position);
  const [last] = await rows<{ next: number }>(
    'select coalesce(max(position) + 1, 0)::int as next from goal where plan_id = $1',
    [planId],
  );
  const first = behind ? behind.position + 1 : (last?.next ?? 0);
  for (const [index, { strategies, deliverables, ...goal }] of goals.entries()) {
    await db()
      .getRepository(Goal)
      .insert({ ...goal, planId, position: first + index });
    await db()
      .getRepository(Strategy)
      .insert(strategies.map((one, position) => ({ ...one, planId, goalId: goal.id, position })));
    await insertDeliverables(planId, goal.id, deliverables, 0);
  }
}

async function insertDeliverables(
  planId: string,
  goalId: string,
  deliverables: readonly CopiedDeliverable[],
  first: number,
): Promise<void> {
  for (const [index, { milestones, ...deliverable }] of deliverables.entries()) {
    await db()
      .getRepository(Deliverable)
      .insert({ ...deliverable, planId, goalId, position: first + index });
    await db()
      .getRepository(Milestone)
      .insert(milestones.map((one, position) => ({ ...one, deliverableId: deliverable.id, position })));
  }
}

/** The other plans a viewer may read that have goals to copy: the same team's first, newest first. */
export async function copySources(plan: Plan): Promise<Plan[]> {
  const filled = new Set(
    (await rows<{ id: string }>('select distinct plan_id as id from goal')).map(({ id }) => id),
  );
  const others = (await visiblePlans(null)).filter(({ id }) => id !== plan.id && filled.has(id));
  const age = ({ startsOn }: Plan) => startsOn ?? '';
  const own = ({ planningTeamId }: Plan) => (planningTeamId === plan.planningTeamId ? 0 : 1);
  return others.toSorted((a, b) => own(a) - own(b) || age(b).localeCompare(age(a)) || 0);
}
