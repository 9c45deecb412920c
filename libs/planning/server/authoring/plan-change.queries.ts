// Reading a plan's history: who changed which words, and what differs since the plan was returned.
import { rows } from '@plumbline/platform/server';
import { differencesBetween, type ContentTree, type PlanDifference } from '@plumbline/planning/domain';
import { planContent } from '../plan-history.service';
import { type PlanEdition, type Plan } from '../plan.entity';
import { mayRead, mayReadDrafts } from '../plan.queries';
import type { PlanChange } from './authoring.entity';
import { commentThreads } from './plan-comment.queries';

/** One page of history. */
export interface PlanChangesRead {
  items: PlanChange[];
  totalCount: number;
}

const COLUMNS = `id, plan_id as "planId", item_kind as "itemKind", item_id as "itemId", item_name as "itemName", kind,
  field, from_value as "fromValue", to_value as "toValue", at, person_id as "personId"`;

/** The changes of a plan or of one item of it, newest first; nothing for those who may not read the plan. */
export async function planChanges(
  plan: Plan,
  itemId: string | null,
  page: { number: number; size: number },
): Promise<PlanChangesRead> {
  if (!(await mayReadDrafts(plan))) return { items: [], totalCount: 0 };
  const where = 'from plan_change where plan_id = $1 and ($2::uuid is null or item_id = $2)';
  const items = await rows<PlanChange>(
    `select ${COLUMNS} ${where} order by at desc, id desc limit $3 offset $4`,
    [plan.id, itemId, page.size, (page.number - 1) * page.size],
  );
  const [count] = await rows<{ total: number }>(`select count(*)::int as total ${where}`, [plan.id, itemId]);
  return { items, totalCount: count?.total ?? 0 };
}

/**
 * What differs from the edition that was returned last, while the plan is worked on or reviewed again: nothing before
 * the first return, and nothing once it was made final.
 */
export async function changesSinceReturn(plan: Plan): Promise<PlanDifference[]> {
  if (!(await mayReadDrafts(plan))) return [];
  const [returned] = await rows<Pick<PlanEdition, 'content'>>(
    `select e.content from plan_event r
     join lateral (select content, at, number from plan_edition e
       where e.plan_id = r.plan_id and e.kind = 'submit' and e.at <= r.at order by e.number desc limit 1) e on true
     where r.plan_id = $1 and r.kind = 'return'
       and not exists (select from plan_event f where f.plan_id = r.plan_id and f.kind in ('finalize', 'close')
         and f.at > r.at)
     order by r.at desc, r.id desc limit 1`,
    [plan.id],
  );
  return returned ? differencesBetween(returned.content as ContentTree, await planContent(plan)) : [];
}

/**
 * A short word that changes whenever somebody writes in the plan or comments on it, so that pages know when to look again.
 * It counts what the viewer sees, so that it tells nobody of comments that are not for them.
 */
export async function stampOf(plan: Plan): Promise<string> {
  const threads = await commentThreads(plan);
  const entries = threads.reduce((sum, thread) => sum + thread.entries.length, 0);
  return `${plan.version}.${entries}`;
}

/** Where copies came from, for their readers: code and plan of each, by the copy's id. Only plans the viewer may read. */
export interface Origin {
  id: string;
  code: string;
  planTitle: string;
}

/** The origins of everything in a plan that was copied. */
export async function originsOf(
  plan: Plan,
  readable: (planId: string) => Promise<boolean>,
): Promise<Origin[]> {
  if (!(await mayRead(plan))) return [];
  const found = await rows<Origin & { planId: string }>(
    ['goal', 'strategy', 'deliverable']
      .map(
        (table) =>
          `select c.id, o.code, p.title as "planTitle", p.id as "planId" from ${table} c
           join ${table} o on o.id = c.copied_from_id join plan p on p.id = o.plan_id where c.plan_id = $1`,
      )
      .join(' union all '),
    [plan.id],
  );
  const open = new Map<string, boolean>();
  for (const { planId } of found) if (!open.has(planId)) open.set(planId, await readable(planId));
  return found.filter(({ planId }) => open.get(planId)).map(({ planId: _plan, ...origin }) => origin);
}
