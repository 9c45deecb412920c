// Comments that colleagues and reviewers pin to a plan, their answers and their settling; nothing of it is ever rewritten.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { actor, audit, authorize, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import {
  FIELDS_OF,
  refuseSameDecision,
  type ChangedField,
  type CommentKind,
} from '@plumbline/planning/domain';
import type { Plan } from '../plan.entity';
import { lockPlan, type LockedPlan } from '../plan.queries';
import { PlanComment } from './authoring.entity';
import type { AnswerPlanCommentInput, CommentOnPlanInput, PlanThreadInput } from './authoring-inputs.graphql';
import { tellerOfComments } from './plan-comment-heard';
import { commentSubject, commentThreads, heardThreads, type CommentThread } from './plan-comment.queries';
import { itemInTrail, itemOf } from './plan-item.queries';

/** Pins a comment to an item or a field, in whatever state the plan is. Refuses what is not there, and NOT_ALLOWED. */
export async function commentOnPlan(input: CommentOnPlanInput): Promise<{ plan: Plan; threadId: string }> {
  const locked = await lockPlan(input.planId);
  authorize('plan:comment', await commentSubject(locked.plan));
  const item = await itemOf(locked.plan, input.kind, input.itemId);
  const field = (input.field ?? null) as ChangedField | null;
  const dated = item.kind === 'DELIVERABLE' || item.kind === 'MILESTONE';
  if (field !== null && !Object.hasOwn(FIELDS_OF[item.kind], field) && !(field === 'dueOn' && dated)) {
    throw new Refusal('INVALID', msg`There is no such field to comment on.`, { path: ['field'] });
  }
  const place = { itemKind: item.kind, itemId: item.row.id, field };
  const id = await append(locked, { ...place, kind: 'COMMENT', threadId: null, text: input.text });
  const about = await itemInTrail(locked.template, { ...item, id: item.row.id });
  await commented(locked, `Commented on ${about}`, id);
  await tell(id, id);
  return { plan: locked.plan, threadId: id };
}

/** Adds words to a thread; an answer settles nothing by itself. */
export async function answerPlanComment(input: AnswerPlanCommentInput): Promise<Plan> {
  const { locked, thread } = await threadOf(input);
  authorize('plan:comment', await commentSubject(locked.plan));
  const id = await append(locked, { ...placeOf(thread), kind: 'ANSWER', text: input.text });
  await commented(locked, 'Answered a comment', thread.id);
  await tell(thread.id, id);
  return locked.plan;
}

/**
 * Settles a thread or opens it again: whoever began it, and whoever drafts the plan. Each decision stays on record with
 * who made it.
 */
export async function decidePlanComment(
  input: PlanThreadInput,
  decision: 'RESOLVED' | 'REOPENED',
): Promise<Plan> {
  const { locked, thread } = await threadOf(input);
  const subject = await commentSubject(locked.plan);
  authorize('plan:resolve-comment', { ...subject, writtenByPersonId: thread.openedBy });
  refuseSameDecision(thread.resolved, decision);
  await append(locked, { ...placeOf(thread), kind: decision, text: null });
  await commented(locked, decision === 'RESOLVED' ? 'Resolved a comment' : 'Reopened a comment', thread.id);
  return locked.plan;
}

/** The thread among those the viewer sees: what is hidden from them is like what is not there. */
async function threadOf({ planId, threadId }: PlanThreadInput) {
  const locked = await lockPlan(planId);
  const thread = (await commentThreads(locked.plan)).find(({ id }) => id === threadId);
  if (thread) return { locked, thread };
  throw new Refusal('NOT_FOUND', msg`There is no such comment here.`, { path: ['threadId'] });
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

/** Whoever has to do with it hears of what was said, in the same transaction. */
async function tell(threadId: string, entryId: string): Promise<void> {
  const teller = tellerOfComments();
  const [thread] = teller ? await heardThreads([threadId]) : [];
  if (teller && thread) await teller(thread, entryId);
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
