// Writing the goals and strategies of a plan that is being worked on.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, db, forgetLoaded, newId, rows } from '@plumbline/platform/server';
import { PLAN_STATE_LABELS, isEditable, levelWord, problemWithCode } from '@plumbline/planning/domain';
import type {
  AddGoalInput,
  AddStrategyInput,
  EditGoalInput,
  EditStrategyInput,
} from './content-inputs.graphql';
import { Goal, Strategy } from './goal.entity';
import { keepRowEdit, keepWhole } from './authoring/plan-change.service';
import { contentChanged } from './plan-history.service';
import type { Plan } from './plan.entity';
import { lockPlan, lockPlanOf, type LockedPlan } from './plan.queries';
import { refuseStaleItem, refuseStalePlan } from './stale';

/** What an addition or edit answers with: the thing and its plan in the new version. */
export interface Written<T> {
  item: T;
  plan: Plan;
}

export async function addGoal(input: AddGoalInput): Promise<Written<Goal>> {
  const { planId, expectedVersion, ...fields } = input;
  const locked = await lockPlan(planId);
  authorizeWriting(locked);
  refuseStalePlan(locked.plan, expectedVersion);
  refuseUnlisted(locked, fields);
  await refuseBadCode('goal', locked, fields.code);
  const goal: Goal = {
    id: newId(),
    planId,
    position: await nextPosition('goal', 'plan_id', planId),
    code: fields.code,
    text: fields.text,
    horizon: fields.horizon ?? null,
    priority: fields.priority ?? null,
    theme: fields.theme ?? null,
    planArea: fields.planArea ?? null,
    populationFocus: fields.populationFocus ?? null,
    geographyFocus: fields.geographyFocus ?? null,
    isProcess: fields.isProcess ?? false,
    version: 1,
    sourceUrl: fields.sourceUrl ?? null,
    sample: false,
    copiedFromId: null,
  };
  await db().getRepository(Goal).insert(goal);
  await keepWhole(planId, { kind: 'GOAL', id: goal.id, name: goal.code }, 'ADDED', { to: goal.text });
  return written(locked, goal, `Added goal ${goal.code}`);
}

export async function editGoal(input: EditGoalInput): Promise<Written<Goal>> {
  const { goalId, expectedVersion, ...sent } = input;
  const { item: goal, ...locked } = await lockPlanOf(Goal, goalId, 'goalId');
  authorizeWriting(locked);
  refuseStaleItem(goal, expectedVersion, sent);
  refuseUnlisted(locked, sent);
  const { isProcess, text, ...labels } = given(sent);
  const change = {
    ...labels,
    text: text ?? goal.text,
    isProcess: isProcess ?? goal.isProcess,
    version: goal.version + 1,
  };
  await db().getRepository(Goal).update({ id: goal.id }, change);
  const named = { kind: 'GOAL' as const, id: goal.id, name: goal.code };
  await keepRowEdit(goal.planId, named, goal, { ...goal, ...change });
  return written(locked, Object.assign(goal, change), `Edited goal ${goal.code}`);
}

export async function addStrategy(input: AddStrategyInput): Promise<Written<Strategy>> {
  const { item: goal, ...locked } = await lockPlanOf(Goal, input.goalId, 'goalId');
  authorizeWriting(locked);
  refuseStalePlan(locked.plan, input.expectedVersion);
  await refuseBadCode('strategy', locked, input.code);
  const strategy: Strategy = {
    id: newId(),
    planId: goal.planId,
    goalId: goal.id,
    position: await nextPosition('strategy', 'goal_id', goal.id),
    code: input.code,
    text: input.text,
    version: 1,
    sourceUrl: input.sourceUrl ?? null,
    sample: false,
    copiedFromId: null,
  };
  await db().getRepository(Strategy).insert(strategy);
  const named = { kind: 'STRATEGY' as const, id: strategy.id, name: strategy.code };
  await keepWhole(goal.planId, named, 'ADDED', { to: strategy.text });
  return written(locked, strategy, `Added strategy ${strategy.code}`);
}

export async function editStrategy(input: EditStrategyInput): Promise<Written<Strategy>> {
  const { strategyId, expectedVersion, ...sent } = input;
  const { item: strategy, ...locked } = await lockPlanOf(Strategy, strategyId, 'strategyId');
  authorizeWriting(locked);
  refuseStaleItem(strategy, expectedVersion, sent);
  const { text, ...others } = given(sent);
  const change = { ...others, text: text ?? strategy.text, version: strategy.version + 1 };
  await db().getRepository(Strategy).update({ id: strategy.id }, change);
  const named = { kind: 'STRATEGY' as const, id: strategy.id, name: strategy.code };
  await keepRowEdit(strategy.planId, named, strategy, { ...strategy, ...change });
  return written(locked, Object.assign(strategy, change), `Edited strategy ${strategy.code}`);
}

/** Refuses unless the viewer may write this plan and the plan is being worked on. */
export function authorizeWriting({ plan, subject }: LockedPlan): void {
  authorize('plan:edit', subject);
  if (isEditable(plan.state)) return;
  throw new Refusal(
    'WRONG_STATE',
    msg`This plan cannot be edited. It is now: ${{ PLAN_STATE_LABELS: PLAN_STATE_LABELS[plan.state] }}. It can be edited after it is returned, or once an amendment is begun.`,
    { path: ['planId'] },
  );
}

/** Refuses a code of the wrong shape, or one that another thing of the same kind has in this plan. */
export async function refuseBadCode(
  table: 'goal' | 'strategy' | 'deliverable',
  { plan, template }: LockedPlan,
  code: string,
): Promise<void> {
  const problem = problemWithCode(code);
  if (problem) throw new Refusal('INVALID', msg`The code ${problem}.`, { path: ['code'] });
  const taken = await rows(`select from ${table} where plan_id = $1 and code = $2`, [plan.id, code]);
  if (taken.length === 0) return;
  const word = levelWord(template, table).toLowerCase();
  throw new Refusal(
    'ALREADY_EXISTS',
    msg`Another ${word} of this plan has the code ${code}. Choose another code.`,
    {
      path: ['code'],
    },
  );
}

/** Refuses a horizon or priority that the template does not list. */
export function refuseUnlisted(
  { template }: Pick<LockedPlan, 'template'>,
  sent: { horizon?: string | null; priority?: string | null },
): void {
  for (const [field, list] of [
    ['horizon', template.horizons],
    ['priority', template.priorities],
  ] as const) {
    const chosen = sent[field];
    if (!chosen || list.length === 0 || list.includes(chosen)) continue;
    throw new Refusal('INVALID', msg`The ${field} is not one of: ${{ join: list.join('; ') }}.`, {
      path: [field],
    });
  }
}

/** The position after the last one below the same parent. */
export async function nextPosition(
  table: 'goal' | 'strategy' | 'deliverable' | 'milestone',
  parentColumn: 'plan_id' | 'goal_id' | 'deliverable_id',
  parentId: string,
): Promise<number> {
  const [found] = await rows<{ next: number }>(
    `select coalesce(max(position) + 1, 0)::int as next from ${table} where ${parentColumn} = $1`,
    [parentId],
  );
  return found?.next ?? 0;
}

/** The fields that were sent; one left out is no wish to empty it. */
export function given<T extends object>(sent: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

/** Ends every change of content the same way: the plan's new version, its writers, the audit trail. */
export async function written<T extends { id: string }>(
  { plan }: LockedPlan,
  item: T,
  what: string,
): Promise<Written<T>> {
  await contentChanged(plan);
  await audit({
    action: 'plan:edit',
    subjectType: 'Plan',
    subjectId: plan.id,
    summary: `${what} of the plan "${plan.title}".`,
    detail: { itemId: item.id },
  });
  forgetLoaded();
  return { item, plan };
}
