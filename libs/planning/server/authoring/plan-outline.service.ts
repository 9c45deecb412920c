// Adding to a plan's outline and moving its parts: every list of siblings is numbered anew under the plan's lock.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { db, newId, rows } from '@plumbline/platform/server';
import { checkedFields, nextCode, placed } from '@plumbline/planning/domain';
import { Deliverable, DeliverableDateChange, Milestone } from '../deliverable.entity';
import { Goal, Strategy } from '../goal.entity';
import { authorizeWriting } from '../goal.service';
import type { Plan } from '../plan.entity';
import { lockPlan, type LockedPlan } from '../plan.queries';
import type { AddPlanItemInput, MovePlanItemInput } from './authoring-inputs.graphql';
import { keepWhole } from './plan-change.service';
import { TABLE_OF, itemInTrail, itemOf, type KeptItem, type PartKind } from './plan-item.queries';
import { codesIn, outlineChanged, refuseSameMilestone } from './plan-writing.service';

/** Where a part of the plan hangs: below the plan, a goal, a strategy or a deliverable. */
interface Place {
  goalId: string | null;
  strategyId: string | null;
  deliverableId: string | null;
}

const NOWHERE: Place = { goalId: null, strategyId: null, deliverableId: null };

/** What may hang below what; a deliverable hangs below a goal, directly or by a strategy. */
async function placeOf({ plan }: LockedPlan, kind: PartKind, parentId: string | null): Promise<Place> {
  if (kind === 'GOAL') return NOWHERE;
  const wrong = (sentence: string) => new Refusal('INVALID', sentence, { path: ['parentId'] });
  if (parentId === null) throw wrong('Choose where it shall stand.');
  const strategy =
    kind === 'DELIVERABLE' &&
    (await db().getRepository(Strategy).findOneBy({ id: parentId, planId: plan.id }));
  if (strategy) return { ...NOWHERE, goalId: strategy.goalId, strategyId: strategy.id };
  const parent = await itemOf(plan, kind === 'MILESTONE' ? 'DELIVERABLE' : 'GOAL', parentId, 'parentId');
  return kind === 'MILESTONE'
    ? { ...NOWHERE, deliverableId: parent.row.id }
    : { ...NOWHERE, goalId: parent.row.id };
}

/** Adds a part after one of its siblings, or last; answers its id. Additions of several people never meet. */
export async function addPlanItem(input: AddPlanItemInput): Promise<{ plan: Plan; itemId: string }> {
  const locked = await lockPlan(input.planId);
  authorizeWriting(locked);
  const { plan } = locked;
  const kind = partKind(input.kind);
  const place = await placeOf(locked, kind, input.parentId ?? null);
  const [text] = checkedFields(kind, [{ field: 'text', seen: null, value: input.text }]);
  const id = newId();
  const siblings = await siblingsOf(plan.id, kind, place);
  const words = { id, position: siblings.length, text: text?.value ?? '' };
  const name = await insert(plan, kind, place, words);
  const after = input.afterId ?? siblings.at(-1) ?? null;
  await number(plan.id, kind, place, placed([...siblings, id], id, after));
  await keepWhole(plan.id, { kind, id, name }, 'ADDED', { to: words.text });
  await outlineChanged(locked, `Added ${await itemInTrail(locked.template, { kind, id, name })}`, id);
  return { plan, itemId: id };
}

/** The kind of a part; the plan itself is none. */
export function partKind(kind: string): PartKind {
  if (Object.hasOwn(TABLE_OF, kind)) return kind as PartKind;
  throw new Refusal('INVALID', msg`The plan itself cannot be added, moved or removed here.`, {
    path: ['kind'],
  });
}

async function insert(
  plan: Plan,
  kind: PartKind,
  { goalId, strategyId, deliverableId }: Place,
  words: { id: string; position: number; text: string },
): Promise<string> {
  const fresh = { originalDueOn: null, currentDueOn: null, actualOn: null };
  const kept = { version: 1, sourceUrl: null, sample: false, copiedFromId: null, planId: plan.id };
  if (kind === 'MILESTONE') {
    const own = { ...words, ...fresh, deliverableId: deliverableId ?? '' };
    await refuseSameMilestone(own, words.text);
    await db().getRepository(Milestone).insert(own);
    return words.text;
  }
  const code = await freshCode(plan.id, kind, goalId);
  const row = { ...kept, ...words, code };
  if (kind === 'GOAL')
    await db()
      .getRepository(Goal)
      .insert({ ...row, isProcess: false });
  else if (kind === 'STRATEGY')
    await db()
      .getRepository(Strategy)
      .insert({ ...row, goalId: goalId ?? '' });
  else {
    const standing = { status: null, statusFromReport: false, closedOn: null, departmentId: null };
    await db()
      .getRepository(Deliverable)
      .insert({ ...row, ...fresh, ...standing, goalId: goalId ?? '', strategyId, ownerRole: null });
  }
  return code;
}

const LETTER = { GOAL: 'G', STRATEGY: 'S', DELIVERABLE: 'D' } as const;

/** The next code after the siblings'. */
async function freshCode(
  planId: string,
  kind: Exclude<PartKind, 'MILESTONE'>,
  goalId: string | null,
): Promise<string> {
  const table = TABLE_OF[kind];
  const below = kind === 'GOAL' ? '' : 'and goal_id = $2';
  const found = await rows<{ code: string }>(
    `select code from ${table} where plan_id = $1 ${below} order by position, code`,
    kind === 'GOAL' ? [planId] : [planId, goalId],
  );
  return nextCode(
    found.map(({ code }) => code),
    await codesIn(kind, planId),
    LETTER[kind],
  );
}

/** The ids below one parent, in their order. */
async function siblingsOf(planId: string, kind: PartKind, place: Place): Promise<string[]> {
  const where = {
    GOAL: 'plan_id = $1',
    STRATEGY: 'goal_id = $1',
    DELIVERABLE: 'goal_id = $1 and strategy_id is not distinct from $2::uuid',
    MILESTONE: 'deliverable_id = $1',
  }[kind];
  const parent = place.deliverableId ?? place.goalId ?? planId;
  const second = kind === 'MILESTONE' ? 'id' : 'code';
  const found = await rows<{ id: string }>(
    `select id from ${TABLE_OF[kind]} where ${where} order by position, ${second}`,
    kind === 'DELIVERABLE' ? [parent, place.strategyId] : [parent],
  );
  return found.map(({ id }) => id);
}

/**
 * Numbers siblings from 0 without gaps or twins. The deliverables of a goal share one count, since reports and
 * releases list them without their strategies: those of the first strategy come first, those of none come last.
 */
async function number(planId: string, kind: PartKind, place: Place, ids: readonly string[]): Promise<void> {
  let ordered = [...ids];
  if (kind === 'DELIVERABLE' && place.goalId !== null) {
    const strategies = await siblingsOf(planId, 'STRATEGY', { ...place, strategyId: null });
    const lists: string[][] = [];
    for (const strategyId of [...strategies, null]) {
      const own = strategyId === place.strategyId;
      lists.push(own ? [...ids] : await siblingsOf(planId, kind, { ...place, strategyId }));
    }
    ordered = lists.flat();
  }
  await rows(
    `update ${TABLE_OF[kind]} t set position = o.n - 1
     from unnest($1::uuid[]) with ordinality as o (id, n) where t.id = o.id and t.position <> o.n - 1`,
    [ordered],
  );
}

/** Moves a part behind one of its new siblings, or to the front; what hangs below it moves along. */
export async function movePlanItem(input: MovePlanItemInput): Promise<Plan> {
  const locked = await lockPlan(input.planId);
  authorizeWriting(locked);
  const { plan, template } = locked;
  const kind = partKind(input.kind);
  const item = await itemOf(plan, kind, input.itemId);
  const from = placeOfRow(item);
  const to = await placeOf(locked, kind, input.parentId ?? null);
  const elsewhere = (Object.keys(to) as (keyof Place)[]).some((level) => to[level] !== from[level]);
  if (elsewhere) await rehang(item, to);
  const siblings = await siblingsOf(plan.id, kind, to);
  await number(plan.id, kind, to, placed(siblings, item.row.id, input.afterId ?? null));
  if (elsewhere) {
    await keepWhole(plan.id, { kind, id: item.row.id, name: item.name }, 'MOVED', {
      from: await nameOfPlace(from),
      to: await nameOfPlace(to),
    });
    if (kind === 'STRATEGY' && to.goalId) await renumberGoal(plan.id, to.goalId);
  }
  await outlineChanged(
    locked,
    `Moved ${await itemInTrail(template, { ...item, id: item.row.id })}`,
    item.row.id,
  );
  return plan;
}

function placeOfRow({ row }: KeptItem): Place {
  return {
    goalId: 'goalId' in row ? row.goalId : null,
    strategyId: 'strategyId' in row ? row.strategyId : null,
    deliverableId: 'deliverableId' in row ? row.deliverableId : null,
  };
}

async function rehang({ kind, row }: KeptItem, to: Place): Promise<void> {
  if (kind === 'STRATEGY') {
    await db()
      .getRepository(Strategy)
      .update({ id: row.id }, { goalId: to.goalId ?? '' });
    await db()
      .getRepository(Deliverable)
      .update({ strategyId: row.id }, { goalId: to.goalId ?? '' });
  } else if (kind === 'DELIVERABLE') {
    const { goalId, strategyId } = to;
    await db()
      .getRepository(Deliverable)
      .update({ id: row.id }, { goalId: goalId ?? '', strategyId });
  } else if (kind === 'MILESTONE') {
    if (await db().getRepository(DeliverableDateChange).existsBy({ milestoneId: row.id })) {
      throw new Refusal(
        'WRONG_STATE',
        msg`The date of this milestone has moved before, and that history stays with its deliverable. Add a new milestone there instead.`,
        { path: ['parentId'] },
      );
    }
    await refuseSameMilestone({ id: row.id, deliverableId: to.deliverableId ?? '' }, (row as Milestone).text);
    await db()
      .getRepository(Milestone)
      .update({ id: row.id }, { deliverableId: to.deliverableId ?? '' });
  }
}

async function renumberGoal(planId: string, goalId: string): Promise<void> {
  const place = { ...NOWHERE, goalId };
  await number(planId, 'DELIVERABLE', place, await siblingsOf(planId, 'DELIVERABLE', place));
}

async function nameOfPlace({ goalId, strategyId, deliverableId }: Place): Promise<string> {
  const table = deliverableId ? 'deliverable' : strategyId ? 'strategy' : 'goal';
  const [found] = await rows<{ code: string }>(`select code from ${table} where id = $1`, [
    deliverableId ?? strategyId ?? goalId,
  ]);
  return found?.code ?? '';
}
