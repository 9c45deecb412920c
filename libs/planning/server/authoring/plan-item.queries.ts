// Finding one item of a plan that is locked, whatever kind it is, with its place and its fields as text.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { db, rows } from '@plumbline/platform/server';
import {
  levelWord,
  nameOf,
  valuesOf,
  type ContentItem,
  type PlanItemKind,
  type PlanTemplate,
} from '@plumbline/planning/domain';
import { Deliverable, Milestone } from '../deliverable.entity';
import { Goal, Strategy } from '../goal.entity';
import { Plan } from '../plan.entity';

/** The table of each kind of item. */
export const ENTITY_OF = {
  PLAN: Plan,
  GOAL: Goal,
  STRATEGY: Strategy,
  DELIVERABLE: Deliverable,
  MILESTONE: Milestone,
} as const;

/** The same as table names; never built from what people send. */
export const TABLE_OF = {
  GOAL: 'goal',
  STRATEGY: 'strategy',
  DELIVERABLE: 'deliverable',
  MILESTONE: 'milestone',
} as const satisfies Partial<Record<PlanItemKind, string>>;

/** Everything that can be added, moved and removed: all but the plan itself. */
export type PartKind = keyof typeof TABLE_OF;

type AnyRow = Goal | Strategy | Deliverable | Milestone | Plan;

/** An item of a plan as it is kept. */
export interface KeptItem {
  kind: PlanItemKind;
  row: AnyRow;
  name: string;
  values: ContentItem['values'];
}

/** An item as it is kept, from its row. */
export function keptItem(kind: PlanItemKind, row: AnyRow): KeptItem {
  return { kind, row, name: nameOf(kind, row), values: valuesOf(kind, row) };
}

/** The item, or a refusal that names what is missing; the plan must be locked. `path` is the input's field. */
export async function itemOf(plan: Plan, kind: PlanItemKind, id: string, path = 'itemId'): Promise<KeptItem> {
  if (kind === 'PLAN' && id === plan.id) return keptItem(kind, plan);
  const row = kind === 'PLAN' ? null : await db().findOne<AnyRow>(ENTITY_OF[kind], { where: { id } });
  if (!row || (await planIdOf(kind, row)) !== plan.id) {
    throw new Refusal('NOT_FOUND', msg`This part of the plan is not here any more. Look at the page again.`, {
      path: [path],
    });
  }
  return keptItem(kind, row);
}

async function planIdOf(kind: PlanItemKind, row: AnyRow): Promise<string | undefined> {
  if (kind !== 'MILESTONE') return (row as Goal).planId;
  const { deliverableId } = row as Milestone;
  return (await db().getRepository(Deliverable).findOneBy({ id: deliverableId }))?.planId;
}

/** What people call an item in a sentence: the template's word and its name, e.g. `Goal G1`. */
export function calledItem(template: PlanTemplate, { kind, name }: Pick<KeptItem, 'kind' | 'name'>): string {
  if (kind === 'PLAN') return 'The plan';
  const word = levelWord(template, TABLE_OF[kind]);
  return kind === 'MILESTONE' ? `${word} “${name}”` : `${word} ${name}`;
}

/**
 * The same for the audit trail, which is also read by those who may not read drafts: a milestone is named by its words,
 * so there it is called by the deliverable it belongs to. The milestone must not be removed.
 */
export async function itemInTrail(
  template: PlanTemplate,
  item: Pick<KeptItem, 'kind' | 'name'> & { id: string },
): Promise<string> {
  if (item.kind !== 'MILESTONE') return calledItem(template, item);
  const [found] = await rows<{ code: string }>(
    'select d.code from milestone m join deliverable d on d.id = m.deliverable_id where m.id = $1',
    [item.id],
  );
  return `${levelWord(template, 'milestone')} of ${found?.code ?? 'a deliverable'}`;
}

/**
 * Whether an item, or one of several, was promised before: it stands in an edition that was published or in force, so
 * the city is held to it. Its code stays, and it is not removed any more but closed.
 */
export async function wasPromised(planId: string, ...itemIds: readonly string[]): Promise<boolean> {
  const found = await rows(
    `select from plan_edition where plan_id = $1
       and state in ('PRELIMINARY', 'COMMENT_OPEN', 'COMMENT_CLOSED', 'FINAL', 'AMENDING')
       and jsonb_path_exists(content, '$.**.id ? (@ == $ids[*])', jsonb_build_object('ids', $2::text[])) limit 1`,
    [planId, itemIds],
  );
  return found.length > 0;
}

/** The ids of everything that hangs below a part now, wherever it stood when it was promised. */
export async function idsBelow(id: string): Promise<string[]> {
  const found = await rows<{ id: string }>(
    `select id from strategy where goal_id = $1
     union all select id from deliverable where $1 in (goal_id, strategy_id)
     union all select m.id from milestone m join deliverable d on d.id = m.deliverable_id
       where $1 in (d.id, d.goal_id, d.strategy_id)`,
    [id],
  );
  return found.map((below) => below.id);
}
