// What differs between two states of a plan, item by item and field by field: for reviewers, history and imports.
import { FIELDS_OF, type PlanField, type PlanItemKind } from './plan-fields';

/** What can happen to an item of a plan. */
export const PLAN_CHANGE_KINDS = ['ADDED', 'EDITED', 'MOVED', 'REMOVED', 'RESTORED'] as const;
export type PlanChangeKind = (typeof PLAN_CHANGE_KINDS)[number];

/** A field as history names it; the due date is changed by a rule of its own, and so not among the plain fields. */
export type ChangedField = PlanField | 'dueOn';

/** One difference. `field` is null when the item as a whole came, went or moved; `from` and `to` are text. */
export interface PlanDifference {
  itemKind: PlanItemKind;
  itemId: string;
  /** What people call it: its code, or the words of a milestone. */
  itemName: string;
  kind: PlanChangeKind;
  field: ChangedField | null;
  from: string | null;
  to: string | null;
}

interface Row {
  readonly id: string;
}

/** A plan as rows within rows, as it is kept and as editions freeze it. */
export interface ContentTree {
  goals: readonly (Row & {
    strategies?: readonly Row[];
    deliverables?: readonly (Row & { milestones?: readonly Row[] })[];
  })[];
}

/** An item of a plan, flat. */
export interface ContentItem {
  kind: PlanItemKind;
  id: string;
  name: string;
  parentId: string;
  values: Readonly<Partial<Record<ChangedField, string | null>>>;
}

/** A row's fields as text. */
export function valuesOf(kind: PlanItemKind, row: object): ContentItem['values'] {
  const values: Partial<Record<ChangedField, string | null>> = {};
  for (const field of Object.keys(FIELDS_OF[kind]) as PlanField[]) values[field] = textIn(row, field);
  if (kind === 'DELIVERABLE' || kind === 'MILESTONE') values.dueOn = textIn(row, 'currentDueOn');
  return values;
}

function textIn(row: object, column: string): string | null {
  const value = (row as Record<string, unknown>)[column];
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  return typeof value === 'string' && value !== '' ? value : null;
}

/** What people call an item: its code, and a milestone by its words. */
export function nameOf(kind: PlanItemKind, row: object): string {
  return textIn(row, kind === 'MILESTONE' ? 'text' : kind === 'PLAN' ? 'title' : 'code') ?? '';
}

/** Everything in a plan, in the order in which it is read. */
export function itemsOf(content: ContentTree): ContentItem[] {
  const item = (kind: PlanItemKind, row: Row, parentId: string): ContentItem => ({
    kind,
    id: row.id,
    name: nameOf(kind, row),
    parentId,
    values: valuesOf(kind, row),
  });
  return content.goals.flatMap((goal) => [
    item('GOAL', goal, ''),
    ...(goal.strategies ?? []).map((strategy) => item('STRATEGY', strategy, goal.id)),
    ...(goal.deliverables ?? []).flatMap((deliverable) => [
      item('DELIVERABLE', deliverable, textIn(deliverable, 'strategyId') ?? goal.id),
      ...(deliverable.milestones ?? []).map((milestone) => item('MILESTONE', milestone, deliverable.id)),
    ]),
  ]);
}

/** What became of a plan between two states, in the order of the later one; what went comes last. */
export function differencesBetween(before: ContentTree, after: ContentTree): PlanDifference[] {
  const earlier = new Map(itemsOf(before).map((item) => [item.id, item]));
  const later = itemsOf(after);
  const differences = later.flatMap((item) => {
    const old = earlier.get(item.id);
    return old ? differencesOf(old, item) : [whole(item, 'ADDED', null, item.values.text ?? null)];
  });
  const stays = new Set(later.map(({ id }) => id));
  const gone = [...earlier.values()].filter(({ id }) => !stays.has(id));
  return [...differences, ...gone.map((item) => whole(item, 'REMOVED', item.values.text ?? null, null))];
}

function differencesOf(old: ContentItem, item: ContentItem): PlanDifference[] {
  const fields = (Object.keys(item.values) as ChangedField[]).filter(
    (field) => (item.values[field] ?? null) !== (old.values[field] ?? null),
  );
  const edited = fields.map((field) => ({
    ...whole(item, 'EDITED', old.values[field] ?? null, item.values[field] ?? null),
    field,
  }));
  return old.parentId === item.parentId ? edited : [whole(item, 'MOVED', null, null), ...edited];
}

function whole(
  { kind: itemKind, id: itemId, name: itemName }: ContentItem,
  kind: PlanChangeKind,
  from: string | null,
  to: string | null,
): PlanDifference {
  return { itemKind, itemId, itemName, kind, field: null, from, to };
}
