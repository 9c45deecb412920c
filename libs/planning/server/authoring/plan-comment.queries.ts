// Reading the comments on a plan: each viewer their own share of them, and who hears of what is new.
import { In, type FindOptionsWhere } from 'typeorm';
import { groupBy } from '@plumbline/platform/domain';
import { can, db, rows } from '@plumbline/platform/server';
import { allows, type Subject } from '@plumbline/policy';
import { personToday, type PersonToday } from '@plumbline/cities/server';
import {
  isResolved,
  legalReviews,
  levelWord,
  sentToCounsel,
  type ChangedField,
  type PlanItemKind,
} from '@plumbline/planning/domain';
import type { Plan } from '../plan.entity';
import { mayRead, mayReadDrafts, subjectOf, templateOf } from '../plan.queries';
import { eventsOfPlan, planById, writersOfPlan } from '../planning.loaders';
import { PlanComment } from './authoring.entity';
import { TABLE_OF } from './plan-item.queries';

/** A comment with its answers, as its viewer may see it. */
export interface CommentThread {
  id: string;
  itemKind: PlanItemKind;
  itemId: string;
  field: ChangedField | null;
  resolved: boolean;
  entries: PlanComment[];
  /** Who began it; null when the product itself did. */
  openedBy: string | null;
  planId: string;
}

/** What rights on the comments of a plan depend on. */
export async function commentSubject(plan: Plan): Promise<Subject> {
  return { ...(await subjectOf(plan)), sentToLegal: plan.state === 'LEGAL_REVIEW' };
}

async function threadsWhere(
  where: FindOptionsWhere<PlanComment> | FindOptionsWhere<PlanComment>[],
): Promise<CommentThread[]> {
  const found = await db()
    .getRepository(PlanComment)
    .find({ where, order: { at: 'ASC', id: 'ASC' } });
  return [...groupBy(found, (entry) => entry.threadId ?? entry.id)].flatMap(([id, entries]) => {
    const [first] = entries;
    return first ? [threadOf(id, first, entries)] : [];
  });
}

function threadOf(id: string, first: PlanComment, entries: PlanComment[]): CommentThread {
  const { itemKind, itemId, field, personId, planId } = first;
  const resolved = isResolved(entries);
  return { id, planId, itemKind, itemId, field, resolved, entries, openedBy: personId };
}

/** The threads of a plan as far as they are for the viewer, oldest first; nothing for those who may not read it. */
export async function commentThreads(plan: Plan): Promise<CommentThread[]> {
  if (!(await mayRead(plan))) return [];
  const threads = await threadsWhere({ planId: plan.id });
  if (await mayReadDrafts(plan)) return threads;
  const reviews = legalReviews(await eventsOfPlan(plan.id));
  return threads
    .map((thread) => ({ ...thread, entries: sentToCounsel(thread.entries, reviews) }))
    .filter(({ entries }) => entries.length > 0);
}

/** What the viewer may do with a thread of a plan now. */
export async function viewerCanWith({
  planId,
  openedBy,
}: CommentThread): Promise<{ answer: boolean; resolve: boolean }> {
  const plan = await planById(planId);
  if (!plan) return { answer: false, resolve: false };
  const subject = await commentSubject(plan);
  return {
    answer: can('plan:comment', subject),
    resolve: can('plan:resolve-comment', { ...subject, writtenByPersonId: openedBy }),
  };
}

/** Somebody whom a thread concerns, and what was said there last by somebody else. */
export interface ThreadListener {
  person: PersonToday;
  entry: PlanComment;
  /** Whether it still waits for them: the thread is not resolved, its item is there, and they said nothing since. */
  isOpen: boolean;
}

/** A thread with the people it concerns today. */
export interface HeardThread {
  id: string;
  plan: Plan;
  /** What it is about, by code and never by its words, e.g. `Goal G1`. */
  place: string;
  listeners: ThreadListener[];
}

/** Threads by id, with whom they concern; those that are not here are left out. */
export async function heardThreads(threadIds: readonly string[]): Promise<HeardThread[]> {
  if (threadIds.length === 0) return [];
  const threads = await threadsWhere([{ id: In([...threadIds]) }, { threadId: In([...threadIds]) }]);
  const codes = await codesOfItems(threads);
  const heard = threads.map(async (thread): Promise<HeardThread | null> => {
    const plan = await planById(thread.planId);
    if (!plan) return null;
    const code = thread.itemKind === 'PLAN' ? '' : (codes.get(thread.itemId) ?? null);
    return {
      ...{ id: thread.id, plan, place: await placeInWords(plan, thread, code) },
      listeners: await listenersOf(plan, thread, code !== null),
    };
  });
  return (await Promise.all(heard)).filter((one) => one !== null);
}

/** The ids of the threads in which something was said at `since` or later. */
export async function threadsSpokenInSince(since: Date): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select distinct coalesce(c.thread_id, c.id) as id from plan_comment c
     where c.kind in ('COMMENT', 'ANSWER') and c.at >= $1 order by 1`,
    [since],
  );
  return found.map(({ id }) => id);
}

/** The plan's writers and whoever said something in the thread, as far as they may read it today. */
async function listenersOf(
  plan: Plan,
  { entries, resolved }: CommentThread,
  isThere: boolean,
): Promise<ThreadListener[]> {
  const subject = await commentSubject(plan);
  const reviews = legalReviews(await eventsOfPlan(plan.id));
  const ids = [...(await writersOfPlan(plan.id)), ...entries.map(({ personId }) => personId)];
  const people = await Promise.all(
    [...new Set(ids)].filter((id) => id !== null).map((id) => personToday(id)),
  );
  return people.flatMap((person) => {
    if (!person) return [];
    const seen = allows(person.actor, 'plan:read', subject)
      ? entries
      : allows(person.actor, 'plan:comment', subject)
        ? sentToCounsel(entries, reviews)
        : [];
    const isSpoken = ({ kind }: PlanComment) => kind === 'COMMENT' || kind === 'ANSWER';
    const entry = seen.findLast((one) => isSpoken(one) && one.personId !== person.personId);
    if (!entry) return [];
    const own = entries.findLastIndex(({ personId }) => personId === person.personId);
    return [{ person, entry, isOpen: isThere && !resolved && own < entries.indexOf(entry) }];
  });
}

async function placeInWords(plan: Plan, { itemKind }: CommentThread, code: string | null): Promise<string> {
  if (itemKind === 'PLAN') return 'the plan';
  if (code === null) return 'a part that was removed';
  const word = levelWord(await templateOf(plan), TABLE_OF[itemKind]);
  return itemKind === 'MILESTONE' ? `${word} of ${code}` : `${word} ${code}`;
}

/** The codes of what threads are about, a milestone's deliverable's for a milestone; none for what was removed. */
async function codesOfItems(threads: readonly CommentThread[]): Promise<Map<string, string>> {
  const found = await rows<{ id: string; code: string }>(
    `select id, code from goal where id = any ($1)
     union all select id, code from strategy where id = any ($1)
     union all select id, code from deliverable where id = any ($1)
     union all select m.id, d.code from milestone m join deliverable d on d.id = m.deliverable_id where m.id = any ($1)`,
    [threads.map(({ itemId }) => itemId)],
  );
  return new Map(found.map(({ id, code }) => [id, code]));
}
