// Writing deliverables and milestones, moving their due dates, and keeping what approved reports say about them.
import { msg } from '@lingui/core/macro';
import { Refusal, type CalendarDay } from '@plumbline/platform/domain';
import { actor, authorize, db, newId, now } from '@plumbline/platform/server';
import {
  PLAN_STATE_LABELS,
  isEditable,
  isInForce,
  redate,
  type DateChange,
} from '@plumbline/planning/domain';
import type {
  AddDeliverableInput,
  AddMilestoneInput,
  EditDeliverableInput,
  RedateDeliverableInput,
} from './content-inputs.graphql';
import { keepRowEdit, keepWhole } from './authoring/plan-change.service';
import { Deliverable, DeliverableDateChange, Milestone } from './deliverable.entity';
import { Goal, Strategy } from './goal.entity';
import { authorizeWriting, given, nextPosition, refuseBadCode, written, type Written } from './goal.service';
import { lockPlanOf, type LockedPlan } from './plan.queries';
import { refuseStaleItem, refuseStalePlan } from './stale';

export async function addDeliverable(input: AddDeliverableInput): Promise<Written<Deliverable>> {
  const { item: goal, ...locked } = await lockPlanOf(Goal, input.goalId, 'goalId');
  authorizeWriting(locked);
  refuseStalePlan(locked.plan, input.expectedVersion);
  await refuseBadCode('deliverable', locked, input.code);
  await refuseBadOwner(locked, goal.id, input);
  const deliverable: Deliverable = {
    id: newId(),
    planId: goal.planId,
    goalId: goal.id,
    strategyId: input.strategyId ?? null,
    departmentId: input.departmentId ?? null,
    position: await nextPosition('deliverable', 'goal_id', goal.id),
    code: input.code,
    text: input.text,
    ownerRole: input.ownerRole ?? null,
    status: null,
    statusFromReport: false,
    closedOn: null,
    ...firstDueDate(input.dueOn),
    version: 1,
    sourceUrl: input.sourceUrl ?? null,
    sample: false,
    copiedFromId: null,
  };
  await db().getRepository(Deliverable).insert(deliverable);
  await keepWhole(goal.planId, named(deliverable), 'ADDED', { to: deliverable.text });
  return written(locked, deliverable, `Added deliverable ${deliverable.code}`);
}

export async function editDeliverable(input: EditDeliverableInput): Promise<Written<Deliverable>> {
  const { deliverableId, expectedVersion, ...sent } = input;
  const { item: deliverable, ...locked } = await lockPlanOf(Deliverable, deliverableId, 'deliverableId');
  authorizeWriting(locked);
  refuseStaleItem(deliverable, expectedVersion, sent);
  await refuseBadOwner(locked, deliverable.goalId, sent);
  const { text, ...others } = given(sent);
  const change = { ...others, text: text ?? deliverable.text, version: deliverable.version + 1 };
  await db().getRepository(Deliverable).update({ id: deliverable.id }, change);
  await keepRowEdit(deliverable.planId, named(deliverable), deliverable, { ...deliverable, ...change });
  return written(locked, Object.assign(deliverable, change), `Edited deliverable ${deliverable.code}`);
}

export async function addMilestone(input: AddMilestoneInput): Promise<Written<Deliverable>> {
  const { item: deliverable, ...locked } = await lockPlanOf(
    Deliverable,
    input.deliverableId,
    'deliverableId',
  );
  authorizeWriting(locked);
  refuseStalePlan(locked.plan, input.expectedVersion);
  if (await db().getRepository(Milestone).existsBy({ deliverableId: deliverable.id, text: input.text })) {
    throw new Refusal(
      'ALREADY_EXISTS',
      msg`Deliverable ${{ deliverableCode: deliverable.code }} has this milestone already.`,
      {
        path: ['text'],
      },
    );
  }
  const milestone = {
    id: newId(),
    deliverableId: deliverable.id,
    position: await nextPosition('milestone', 'deliverable_id', deliverable.id),
    text: input.text,
    ...firstDueDate(input.dueOn),
  };
  await db().getRepository(Milestone).insert(milestone);
  const kept = { kind: 'MILESTONE' as const, id: milestone.id, name: milestone.text };
  await keepWhole(deliverable.planId, kept, 'ADDED', { to: milestone.text });
  return written(locked, deliverable, `Added a milestone to deliverable ${deliverable.code}`);
}

/** Moves a due date, while the plan is being worked on or in force; the reason stays beside both dates. */
export async function redateDeliverable(input: RedateDeliverableInput): Promise<Written<Deliverable>> {
  const { item: deliverable, ...locked } = await lockPlanOf(
    Deliverable,
    input.deliverableId,
    'deliverableId',
  );
  authorize('plan:edit', locked.subject);
  refuseFrozenDates(locked);
  refuseStaleItem(deliverable, input.expectedVersion, { currentDueOn: input.dueOn });
  const { change, ...dates } = redate(deliverable, input.dueOn, input.reason ?? null);
  const next = { ...dates, version: deliverable.version + 1 };
  await db().getRepository(Deliverable).update({ id: deliverable.id }, next);
  if (change) await appendDateChange({ deliverableId: deliverable.id, milestoneId: null }, change);
  await keepRowEdit(deliverable.planId, named(deliverable), deliverable, { ...deliverable, ...next });
  const what = `Set the due date of deliverable ${deliverable.code} to ${input.dueOn}`;
  return written(locked, Object.assign(deliverable, next), what);
}

/** How history names a deliverable. */
function named({ id, code }: Deliverable) {
  return { kind: 'DELIVERABLE' as const, id, name: code };
}

/** Appends a move of a deliverable's date, or of one of its milestones', with the reason for it. */
export async function appendDateChange(
  whose: { deliverableId: string; milestoneId: string | null },
  { from, to, reason }: DateChange,
): Promise<void> {
  await db()
    .getRepository(DeliverableDateChange)
    .insert({
      ...{ id: newId(), ...whose, fromOn: from, toOn: to, reason },
      at: now(),
      personId: actor().personId,
    });
}

/** Refuses to move a date of a plan that is under review or has ended. */
export function refuseFrozenDates({ plan }: LockedPlan): void {
  if (isEditable(plan.state) || isInForce(plan.state)) return;
  throw new Refusal(
    'WRONG_STATE',
    msg`Due dates stay as they are while the plan is in this state: ${{ PLAN_STATE_LABELS: PLAN_STATE_LABELS[plan.state] }}.`,
    { path: ['deliverableId'] },
  );
}

function firstDueDate(dueOn: CalendarDay | null | undefined) {
  return { originalDueOn: dueOn ?? null, currentDueOn: dueOn ?? null, actualOn: null };
}

async function refuseBadOwner(
  { subject }: LockedPlan,
  goalId: string,
  { departmentId, strategyId }: { departmentId?: string | null; strategyId?: string | null },
): Promise<void> {
  if (departmentId && !subject.departmentIds?.includes(departmentId)) {
    throw new Refusal(
      'INVALID',
      msg`This department is not one of the planning team's. Choose one of them.`,
      {
        path: ['departmentId'],
      },
    );
  }
  if (strategyId && !(await db().getRepository(Strategy).existsBy({ id: strategyId, goalId }))) {
    throw new Refusal('INVALID', msg`This strategy does not belong to the same goal. Choose one that does.`, {
      path: ['strategyId'],
    });
  }
}
