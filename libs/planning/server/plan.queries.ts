// Finding plans for a person: only those they may see, and locked when they are about to change.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, authorize, can, db, isId } from '@plumbline/platform/server';
import { refusedForOwnWork, type Action, type Subject } from '@plumbline/policy';
import { departmentIdsOfTeam } from '@plumbline/cities/server';
import { PLAN_STATE_LABELS } from '@plumbline/planning/domain';
import type { PlanTemplate } from '@plumbline/planning/domain';
import { Deliverable } from './deliverable.entity';
import { Goal, Strategy } from './goal.entity';
import { Plan } from './plan.entity';
import { planTemplateById, writersOfPlan } from './planning.loaders';

/** What permissions on a plan depend on. */
export async function subjectOf(plan: Pick<Plan, 'id' | 'planningTeamId'>): Promise<Subject> {
  return {
    departmentIds: await departmentIdsOfTeam(plan.planningTeamId),
    planningTeamId: plan.planningTeamId,
    involvedPersonIds: await writersOfPlan(plan.id),
  };
}

/** Whether the viewer may see the plan: by their own right, or as counsel while it is with the law department. */
export async function mayRead(plan: Plan): Promise<boolean> {
  if (can('plan:read', await subjectOf(plan))) return true;
  return plan.state === 'LEGAL_REVIEW' && can('plan:read-sent-to-legal', {});
}

/** Whether the viewer may see how the plan came about as well; counsel sees what was sent, not the drafts before it. */
export async function mayReadDrafts(plan: Plan): Promise<boolean> {
  return can('plan:read', await subjectOf(plan));
}

/** The plan, or null when it is not here or not for the viewer: both look alike. */
export async function visiblePlan(id: string): Promise<Plan | null> {
  const plan = isId(id) ? await db().getRepository(Plan).findOneBy({ id }) : null;
  return plan && (await mayRead(plan)) ? plan : null;
}

/** The deliverable, or null when it is not here or not for the viewer. */
export async function visibleDeliverable(id: string): Promise<Deliverable | null> {
  const deliverable = isId(id) ? await db().getRepository(Deliverable).findOneBy({ id }) : null;
  return deliverable && (await visiblePlan(deliverable.planId)) ? deliverable : null;
}

/** The plans the viewer may see, by title; of one team, or of the city. */
export async function visiblePlans(teamId: string | null): Promise<Plan[]> {
  if (teamId !== null && !isId(teamId)) return [];
  const plans = await db()
    .getRepository(Plan)
    .find({ where: teamId ? { planningTeamId: teamId } : {}, order: { title: 'ASC', id: 'ASC' } });
  const visible = await Promise.all(plans.map(mayRead));
  return plans.filter((_plan, index) => visible[index]);
}

/** A plan that nobody else can change until this operation ends, with what decisions about it need. */
export interface LockedPlan {
  plan: Plan;
  template: PlanTemplate;
  subject: Subject;
}

/** Locks a plan the viewer may see; refuses `NOT_FOUND` otherwise. */
export async function lockPlan(id: string, path = 'planId'): Promise<LockedPlan> {
  const plan = await db()
    .getRepository(Plan)
    .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
  if (!plan || !(await mayRead(plan))) {
    throw new Refusal('NOT_FOUND', msg`There is no such plan here.`, { path: [path] });
  }
  return { plan, template: await templateOf(plan), subject: await subjectOf(plan) };
}

/** Locks the plan of a goal, strategy or deliverable first, as every change does, then loads the thing itself. */
export async function lockPlanOf<T extends { planId: string }>(
  entity: new () => T,
  id: string,
  path: string,
): Promise<LockedPlan & { item: T }> {
  const missing = new Refusal(
    'NOT_FOUND',
    msg`There is no such ${{ get: NAMES.get(entity) ?? 'item' }} here.`,
    {
      path: [path],
    },
  );
  const planId = (await db().findOne(entity, { where: { id } as never }))?.planId;
  if (!planId) throw missing;
  const plan = await db().getRepository(Plan).findOneBy({ id: planId });
  if (!plan || !(await mayRead(plan))) throw missing;
  const locked = await lockPlan(planId, path);
  const item = await db().findOne(entity, { where: { id } as never });
  if (!item) throw missing;
  return { ...locked, item };
}

const NAMES = new Map<unknown, string>([
  [Goal, 'goal'],
  [Strategy, 'strategy'],
  [Deliverable, 'deliverable'],
]);

/** Refuses unless the viewer has one of several rights; says so when only their own part in the plan stands against it. */
export function authorizeAny(rights: readonly Action[], subject: Subject): void {
  if (rights.some((right) => can(right, subject))) return;
  const telling = rights.find((right) => refusedForOwnWork(actor(), right, subject)) ?? rights[0];
  if (telling) authorize(telling, subject);
}

/** The template a plan began with. */
export async function templateOf(plan: Pick<Plan, 'templateId'>): Promise<PlanTemplate> {
  const kept = await planTemplateById(plan.templateId);
  if (!kept) throw new Error(`The template ${plan.templateId} of a plan is missing.`);
  return kept.content;
}

/** What the plan's state is called in its city. */
export async function planStateLabel(plan: Pick<Plan, 'templateId' | 'state'>): Promise<string> {
  return (await templateOf(plan)).stateLabels[plan.state] ?? PLAN_STATE_LABELS[plan.state];
}
