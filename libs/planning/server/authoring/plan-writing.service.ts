// Writing single fields of a plan: two people in different fields both succeed, and nobody writes over what they have not seen.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { audit, authorize, db, forgetLoaded, rows } from '@plumbline/platform/server';
import {
  FIELDS_OF,
  checkedFields,
  isEditable,
  isInForce,
  redate,
  writing,
  type FieldValues,
  type PlanField,
} from '@plumbline/planning/domain';
import { claimName } from '../claim-name';
import { type Deliverable, Milestone } from '../deliverable.entity';
import { appendDateChange, refuseFrozenDates } from '../deliverable.service';
import { authorizeWriting, refuseBadCode, refuseUnlisted } from '../goal.service';
import { contentChanged } from '../plan-history.service';
import { Plan } from '../plan.entity';
import { lockPlan, type LockedPlan } from '../plan.queries';
import type { DatePlanItemInput, WritePlanItemInput } from './authoring-inputs.graphql';
import { keepEdit, keepRowEdit, lastWriter } from './plan-change.service';
import {
  ENTITY_OF,
  TABLE_OF,
  calledItem,
  itemInTrail,
  itemOf,
  keptItem,
  wasPromised,
  type KeptItem,
} from './plan-item.queries';

/** What stands in the fields that were sent, once the write is through. */
export interface PlanItemWritten {
  plan: Plan;
  values: FieldValues;
}

/** Writes the fields of one item. Refuses `STALE` with both values of each field that somebody else has changed. */
export async function writePlanItem(input: WritePlanItemInput): Promise<PlanItemWritten> {
  const locked = await lockPlan(input.planId);
  authorizeWriting(locked);
  const item = await itemOf(locked.plan, input.kind, input.itemId);
  const sent = checkedFields(
    input.kind,
    input.fields.map(({ field, seen, value }) => ({ field, seen: seen ?? null, value: value ?? null })),
  );
  const { change, conflicts } = writing(item.values, sent);
  if (conflicts.length > 0) await refuseConflicts(locked, item, conflicts);
  await refuseBadChange(locked, item, change);
  const fields = Object.keys(change);
  if (fields.length > 0) await keep(locked, item, change);
  const what = await itemInTrail(locked.template, { ...item, id: item.row.id });
  await audit({
    action: 'plan:edit',
    subjectType: 'Plan',
    subjectId: locked.plan.id,
    summary:
      fields.length > 0
        ? `Wrote in the plan "${locked.plan.title}". ${what}: ${labelsOf(item, fields)}.`
        : `Found everything as it was sent in the plan "${locked.plan.title}". ${what}.`,
    detail: { itemId: input.itemId, fields },
  });
  forgetLoaded();
  return {
    plan: locked.plan,
    values: Object.fromEntries(sent.map(({ field, value }) => [field, value])),
  };
}

function labelsOf({ kind }: KeptItem, fields: readonly string[]): string {
  return fields.map((field) => FIELDS_OF[kind][field as PlanField]?.label ?? field).join(', ');
}

async function refuseConflicts(
  { template }: LockedPlan,
  item: KeptItem,
  conflicts: ReturnType<typeof writing>['conflicts'],
): Promise<never> {
  const [first] = conflicts;
  const who = (first && (await lastWriter(item.row.id, first.field))) ?? 'Somebody';
  throw new Refusal(
    'STALE',
    msg`${who} changed ${{
      labelsOf: labelsOf(
        item,
        conflicts.map(({ field }) => field),
      ),
    }} of ${{ calledItem: calledItem(template, item) }} while you were writing. Both versions are shown: choose what shall stay.`,
    { path: [first?.field ?? 'fields'], conflict: conflicts },
  );
}

async function refuseBadChange(
  locked: LockedPlan,
  item: KeptItem,
  change: Partial<Record<PlanField, string | null>>,
): Promise<void> {
  const { plan, subject, template } = locked;
  const { code, departmentId, title, text } = change;
  if (item.kind === 'GOAL') refuseUnlisted(locked, change);
  if (code && (item.kind === 'GOAL' || item.kind === 'STRATEGY' || item.kind === 'DELIVERABLE')) {
    if (await wasPromised(plan.id, item.row.id)) {
      throw new Refusal(
        'WRONG_STATE',
        msg`${{ calledItem: calledItem(template, item) }} was published under this code, so the code stays. Put ${{ itemName: item.name }} back.`,
        { path: ['code'] },
      );
    }
    await refuseBadCode(TABLE_OF[item.kind], locked, code);
  }
  if (departmentId && !subject.departmentIds?.includes(departmentId)) {
    throw new Refusal(
      'INVALID',
      msg`This department is not one of the planning team's. Choose one of them.`,
      {
        path: ['departmentId'],
      },
    );
  }
  if (item.kind === 'MILESTONE' && text) await refuseSameMilestone(item.row as Milestone, text);
  if (item.kind !== 'PLAN') return;
  const startsOn = 'startsOn' in change ? change.startsOn : plan.startsOn;
  const endsOn = 'endsOn' in change ? change.endsOn : plan.endsOn;
  if (startsOn && endsOn && endsOn < startsOn) {
    throw new Refusal('INVALID', msg`The plan ends before it begins. Correct one of the dates.`, {
      path: ['endsOn'],
    });
  }
  if (title) await refuseSameTitle(plan, title);
}

/** Refuses a milestone whose words another one of the same deliverable has. */
export async function refuseSameMilestone(
  { id, deliverableId }: Pick<Milestone, 'id' | 'deliverableId'>,
  text: string,
): Promise<void> {
  const same = await db().getRepository(Milestone).findOneBy({ deliverableId, text });
  if (!same || same.id === id) return;
  throw new Refusal('ALREADY_EXISTS', msg`This deliverable has a milestone with these words already.`, {
    path: ['text'],
  });
}

async function refuseSameTitle(plan: Plan, title: string): Promise<void> {
  await claimName('plan', plan.planningTeamId, title);
  const { planningTeamId } = plan;
  const same = await db().getRepository(Plan).findOneBy({ planningTeamId, title });
  if (!same || same.id === plan.id) return;
  throw new Refusal(
    'ALREADY_EXISTS',
    msg`This team has a plan with the title "${title}". Choose another title.`,
    { path: ['title'] },
  );
}

async function keep(
  { plan }: LockedPlan,
  item: KeptItem,
  change: Partial<Record<PlanField, string | null>>,
): Promise<void> {
  const { isProcess, ...texts } = change;
  const columns = { ...texts, ...(isProcess === undefined ? {} : { isProcess: isProcess === 'yes' }) };
  // The plan counts its own version when its content has changed.
  const version = 'version' in item.row && item.kind !== 'PLAN' ? { version: item.row.version + 1 } : {};
  await db()
    .getRepository(ENTITY_OF[item.kind])
    .update({ id: item.row.id }, { ...columns, ...version } as object);
  const before = item.values;
  Object.assign(item.row, columns, version);
  const after = keptItem(item.kind, item.row);
  await keepEdit(plan.id, { kind: item.kind, id: item.row.id, name: after.name }, before, after.values);
  await contentChanged(plan);
}

/**
 * Gives a deliverable or milestone its due date, or moves it: the first one stays on record, and each later one needs
 * a reason. Who saw another date than the one that stands meets a conflict.
 */
export async function datePlanItem(input: DatePlanItemInput): Promise<Plan> {
  const locked = await lockPlan(input.planId);
  authorize('plan:edit', locked.subject);
  refuseFrozenDates(locked);
  const item = await itemOf(locked.plan, input.kind, input.itemId);
  if (item.kind !== 'DELIVERABLE' && item.kind !== 'MILESTONE') {
    throw new Refusal('INVALID', msg`Only deliverables and milestones have a due date.`, { path: ['kind'] });
  }
  const row = item.row as Deliverable | Milestone;
  const seen = input.seenDueOn ?? null;
  if (seen !== row.currentDueOn) {
    const who = (await lastWriter(row.id, 'dueOn')) ?? 'Somebody';
    throw new Refusal('STALE', msg`${who} changed this date while you were writing. Look at it again.`, {
      path: ['dueOn'],
      conflict: [{ field: 'dueOn', yours: input.dueOn, theirs: row.currentDueOn }],
    });
  }
  const status = 'status' in row ? row.status : null;
  const { change, ...days } = redate({ ...row, status }, input.dueOn, input.reason ?? null);
  const before = { ...row };
  const version = 'version' in row ? { version: row.version + 1 } : {};
  await db()
    .getRepository(ENTITY_OF[item.kind])
    .update({ id: row.id }, { ...days, ...version });
  Object.assign(row, days, version);
  const deliverableId = 'deliverableId' in row ? row.deliverableId : row.id;
  const milestoneId = 'deliverableId' in row ? row.id : null;
  if (change) await appendDateChange({ deliverableId, milestoneId }, change);
  await keepRowEdit(locked.plan.id, { kind: item.kind, id: row.id, name: item.name }, before, row);
  if (isEditable(locked.plan.state) || isInForce(locked.plan.state)) await contentChanged(locked.plan);
  await audit({
    action: 'plan:edit',
    subjectType: 'Plan',
    subjectId: locked.plan.id,
    summary: `Set the due date of ${await itemInTrail(locked.template, { ...item, id: row.id })} of the plan "${locked.plan.title}" to ${input.dueOn}.`,
    detail: { itemId: row.id },
  });
  forgetLoaded();
  return locked.plan;
}

/** Ends a change of a plan's outline: the plan's new version, its writer, the audit trail. */
export async function outlineChanged({ plan }: LockedPlan, what: string, itemId: string): Promise<void> {
  await contentChanged(plan);
  await audit({
    action: 'plan:edit',
    subjectType: 'Plan',
    subjectId: plan.id,
    summary: `${what} of the plan "${plan.title}".`,
    detail: { itemId },
  });
  forgetLoaded();
}

/** The codes of one kind in a plan, those of removed parts too, so that each can come back under its own. */
export async function codesIn(
  kind: 'GOAL' | 'STRATEGY' | 'DELIVERABLE' | 'METRIC',
  planId: string,
): Promise<Set<string>> {
  const found = await rows<{ name: string }>('select name from plan_parts_with_removed($1) where kind = $2', [
    planId,
    kind,
  ]);
  return new Set(found.map(({ name }) => name));
}
