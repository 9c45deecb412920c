// Comments that colleagues and reviewers pin to a plan, their answers and their settling; nothing of it is ever rewritten.
import { Refusal, groupBy } from '@plumbline/platform/domain';
import { actor, audit, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import {
  FIELDS_OF,
  isResolved,
  refuseSameDecision,
  type ChangedField,
  type CommentKind,
  type PlanItemKind,
} from '@plumbline/planning/domain';
import type { Plan } from '../plan.entity';
import { lockPlan, mayRead, type LockedPlan } from '../plan.queries';
import { PlanComment } from './authoring.entity';
import type { AnswerPlanCommentInput, CommentOnPlanInput, PlanThreadInput } from './authoring-inputs.graphql';
import { calledItem, itemOf } from './plan-item.queries';

/** A comment with its answers, as the page shows it. */
export interface CommentThread {
  id: string;
  itemKind: PlanItemKind;
  itemId: string;
  field: ChangedField | null;
  resolved: boolean;
  entries: PlanComment[];
}

/** Everybody who may read a plan may comment on it, in whatever state it is. */
export async function commentOnPlan(input: CommentOnPlanInput): Promise<{ plan: Plan; threadId: string }> {
  const locked = await lockPlan(input.planId);
  const item = await itemOf(locked.plan, input.kind, input.itemId);
  const field = (input.field ?? null) as ChangedField | null;
  const dated = item.kind === 'DELIVERABLE' || item.kind === 'MILESTONE';
  if (field !== null && !Object.hasOwn(FIELDS_OF[item.kind], field) && !(field === 'dueOn' && dated)) {
    throw new Refusal('INVALID', 'There is no such field to comment on.', { path: ['field'] });
  }
  const place = { itemKind: item.kind, itemId: item.row.id, field };
  const id = await append(locked, { ...place, kind: 'COMMENT', threadId: null, text: input.text });
  await commented(locked, `Commented on ${calledItem(locked.template, item)}`, id);
  return { plan: locked.plan, threadId: id };
}

/** Adds words to a thread; an answer settles nothing by itself. */
export async function answerPlanComment(input: AnswerPlanCommentInput): Promise<Plan> {
  const { locked, thread } = await threadOf(input);
  await append(locked, { ...placeOf(thread), kind: 'ANSWER', text: input.text });
  await commented(locked, 'Answered a comment', thread.id);
  return locked.plan;
}

/** Settles a thread or opens it again; each decision stays on record with who made it. */
export async function decidePlanComment(
  input: PlanThreadInput,
  decision: 'RESOLVED' | 'REOPENED',
): Promise<Plan> {
  const { locked, thread } = await threadOf(input);
  refuseSameDecision(thread.entries, decision);
  await append(locked, { ...placeOf(thread), kind: decision, text: null });
  await commented(locked, decision === 'RESOLVED' ? 'Resolved a comment' : 'Reopened a comment', thread.id);
  return locked.plan;
}

async function threadOf({ planId, threadId }: PlanThreadInput) {
  const locked = await lockPlan(planId);
  const thread = (await threadsOf(locked.plan.id)).find(({ id }) => id === threadId);
  if (thread) return { locked, thread };
  throw new Refusal('NOT_FOUND', 'There is no such comment here.', { path: ['threadId'] });
}

function placeOf({ id, itemKind, itemId, field }: CommentThread) {
  return { threadId: id, itemKind, itemId, field };
}

async function append(
  { plan }: LockedPlan,
  entry: Pick<PlanComment, 'itemKind' | 'itemId' | 'field' | 'threadId' | 'text'> & { kind: CommentKind },
): Promise<string> {
  const id = newId();
  await db()
    .getRepository(PlanComment)
    .insert({ id, planId: plan.id, ...entry, at: now(), personId: actor().personId });
  return id;
}

/** The audit trail says that there was a comment, never its words. */
async function commented({ plan }: LockedPlan, what: string, threadId: string): Promise<void> {
  await audit({
    action: 'plan:comment',
    subjectType: 'Plan',
    subjectId: plan.id,
    summary: `${what} of the plan "${plan.title}".`,
    detail: { threadId },
  });
  forgetLoaded();
}

async function threadsOf(planId: string): Promise<CommentThread[]> {
  const entries = await db()
    .getRepository(PlanComment)
    .find({ where: { planId }, order: { at: 'ASC', id: 'ASC' } });
  const byThread = groupBy(entries, (entry) => entry.threadId ?? entry.id);
  return [...byThread].flatMap(([id, thread]) => {
    const [first] = thread;
    if (!first) return [];
    const { itemKind, itemId, field } = first;
    return [{ id, itemKind, itemId, field, resolved: isResolved(thread), entries: thread }];
  });
}

/** The threads of a plan, oldest first; nothing for those who may not read it. */
export async function commentThreads(plan: Plan): Promise<CommentThread[]> {
  return (await mayRead(plan)) ? threadsOf(plan.id) : [];
}
