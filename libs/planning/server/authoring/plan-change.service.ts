// Keeping who changed which words of a plan, when, with the old words and the new.
import { actor, db, newId, now, rows } from '@plumbline/platform/server';
import { departmentById } from '@plumbline/cities/server';
import {
  valuesOf,
  type ChangedField,
  type ContentItem,
  type PlanDifference,
  type PlanItemKind,
} from '@plumbline/planning/domain';
import { PlanChange } from './authoring.entity';

/** Appends differences to the plan's history. Departments are kept by name, so that history reads without their list. */
export async function keepChanges(planId: string, differences: readonly PlanDifference[]): Promise<void> {
  if (differences.length === 0) return;
  const { personId } = actor();
  const at = now();
  const kept: PlanChange[] = [];
  for (const { itemKind, itemId, itemName, kind, field, from, to } of differences) {
    kept.push({
      ...{ id: newId(), planId, itemKind, itemId, itemName, kind, field, at, personId },
      fromValue: await shown(field, from),
      toValue: await shown(field, to),
    });
  }
  await db().getRepository(PlanChange).insert(kept);
}

async function shown(field: ChangedField | null, value: string | null): Promise<string | null> {
  if (field !== 'departmentId' || value === null) return value;
  return (await departmentById(value))?.name ?? value;
}

/** The item that is changed, as history names it. */
export interface ChangedItem {
  kind: PlanItemKind;
  id: string;
  name: string;
}

/** Appends what an edit made of an item's fields: each that differs between the two, and nothing else. */
export async function keepEdit(
  planId: string,
  { kind, id, name }: ChangedItem,
  before: ContentItem['values'],
  after: ContentItem['values'],
): Promise<void> {
  const fields = (Object.keys(after) as ChangedField[]).filter(
    (field) => (before[field] ?? null) !== (after[field] ?? null),
  );
  await keepChanges(
    planId,
    fields.map((field) => ({
      ...{ itemKind: kind, itemId: id, itemName: name, kind: 'EDITED' as const, field },
      ...{ from: before[field] ?? null, to: after[field] ?? null },
    })),
  );
}

/** The same from an item's row before and after. */
export async function keepRowEdit(
  planId: string,
  item: ChangedItem,
  before: object,
  after: object,
): Promise<void> {
  await keepEdit(planId, item, valuesOf(item.kind, before), valuesOf(item.kind, after));
}

/** Appends that an item came, went or moved. */
export async function keepWhole(
  planId: string,
  { kind: itemKind, id: itemId, name: itemName }: ChangedItem,
  kind: Exclude<PlanDifference['kind'], 'EDITED'>,
  words: { from?: string | null; to?: string | null } = {},
): Promise<void> {
  const { from = null, to = null } = words;
  await keepChanges(planId, [{ itemKind, itemId, itemName, kind, field: null, from, to }]);
}

/** Who changed a field last, by name; null when nobody is on record. */
export async function lastWriter(itemId: string, field: string): Promise<string | null> {
  const [found] = await rows<{ name: string }>(
    `select p.display_name as name from plan_change c join person p on p.id = c.person_id
     where c.item_id = $1 and c.field = $2 order by c.at desc, c.id desc limit 1`,
    [itemId, field],
  );
  return found?.name ?? null;
}
