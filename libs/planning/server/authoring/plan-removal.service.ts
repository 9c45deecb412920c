// Taking parts out of a plan that is being written, with a way back: what is removed is hidden, never deleted.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { now, rows } from '@plumbline/platform/server';
import { authorizeWriting } from '../goal.service';
import type { Plan } from '../plan.entity';
import { lockPlan, mayReadDrafts, visiblePlan, type LockedPlan } from '../plan.queries';
import type { PlanPartInput } from './authoring-inputs.graphql';
import { keepWhole } from './plan-change.service';
import { calledItem, idsBelow, itemInTrail, itemOf, wasPromised, type PartKind } from './plan-item.queries';
import { partKind } from './plan-outline.service';
import { outlineChanged } from './plan-writing.service';

/** Something that was removed and can come back. */
export interface RemovedItem {
  kind: PartKind;
  id: string;
  name: string;
  text: string;
  removedAt: Date;
}

/** Removes a part with everything below it. What was promised before stays: it is closed in a report instead. */
export async function removePlanItem(input: PlanPartInput): Promise<Plan> {
  const locked = await lockPlan(input.planId);
  authorizeWriting(locked);
  const { plan, template } = locked;
  const kind = partKind(input.kind);
  const item = await itemOf(plan, kind, input.itemId);
  const called = calledItem(template, item);
  const isPromised = await wasPromised(plan.id, item.row.id);
  // What was moved below something new is still what was promised.
  if (isPromised || (await wasPromised(plan.id, ...(await idsBelow(item.row.id))))) {
    throw new Refusal(
      'WRONG_STATE',
      msg`${isPromised ? called : `Something below ${called}`} was promised in a plan that was published or adopted, so it stays visible. To end it, close it as cancelled in the next quarterly report, with a reason.`,
      { path: ['itemId'] },
    );
  }
  const told = await itemInTrail(template, { ...item, id: item.row.id });
  const at = now();
  await rows('select mark_plan_part_removed($1, $2, $3)', [kind, item.row.id, at]);
  const words = { from: item.values.text ?? null };
  await keepWhole(plan.id, { kind, id: item.row.id, name: item.name }, 'REMOVED', words);
  await outlineChanged(locked, `Removed ${told}`, item.row.id);
  return plan;
}

/** Brings back what was removed, with what went along; a code that is taken meanwhile must be freed first. */
export async function restorePlanItem(input: PlanPartInput): Promise<Plan> {
  const locked = await lockPlan(input.planId);
  authorizeWriting(locked);
  const { plan, template } = locked;
  const kind = partKind(input.kind);
  const removed = (await removedOf(plan.id)).find((one) => one.id === input.itemId && one.kind === kind);
  if (!removed) {
    throw new Refusal('NOT_FOUND', msg`This is not among what was removed from the plan. Look at it again.`, {
      path: ['itemId'],
    });
  }
  await refuseTakenNames(locked, removed);
  await rows('select mark_plan_part_removed($1, $2, null)', [kind, removed.id]);
  await keepWhole(plan.id, removed, 'RESTORED', { to: removed.text });
  await outlineChanged(locked, `Brought back ${await itemInTrail(template, removed)}`, removed.id);
  return plan;
}

/** What was removed from a plan and could come back, newest first; nothing for those who may not read it. */
export async function removedItems(planId: string): Promise<RemovedItem[]> {
  const plan = await visiblePlan(planId);
  return plan && (await mayReadDrafts(plan)) ? removedOf(planId) : [];
}

/** A part of a plan, there or removed; `wentAlong` when it went with something larger and comes back with that. */
type AnyPart = Omit<RemovedItem, 'kind' | 'removedAt'> & {
  kind: PartKind | 'METRIC';
  removedAt: Date | null;
  wentAlong: boolean;
};

/** Everything in a plan with what was removed, which row security hides from every other question. */
function partsWithRemoved(planId: string): Promise<AnyPart[]> {
  return rows<AnyPart>(
    `select kind, id, name, text, removed_at as "removedAt", went_along as "wentAlong"
     from plan_parts_with_removed($1) order by removed_at desc, name`,
    [planId],
  );
}

async function removedOf(planId: string): Promise<RemovedItem[]> {
  return (await partsWithRemoved(planId)).filter(
    (part): part is AnyPart & RemovedItem => part.removedAt !== null && !part.wentAlong,
  );
}

/** A name that something new has taken meanwhile would stand twice. What went together has the same instant. */
async function refuseTakenNames({ plan }: LockedPlan, removed: RemovedItem): Promise<void> {
  const parts = await partsWithRemoved(plan.id);
  const called = ({ kind, name }: AnyPart) => `${kind} ${name}`;
  const stands = new Set(
    parts.filter(({ removedAt, kind }) => removedAt === null && kind !== 'MILESTONE').map(called),
  );
  const taken = parts.find(
    (part) => part.removedAt?.getTime() === removed.removedAt.getTime() && stands.has(called(part)),
  );
  if (!taken) return;
  throw new Refusal(
    'ALREADY_EXISTS',
    msg`“${{ takenName: taken.name }}” cannot come back while something else in the plan is called that. Give the other one another code first.`,
    { path: ['itemId'] },
  );
}
