// The fields of a plan that people fill in, one by one: what each is called, what it takes, and who wins when two write.
import {
  Refusal,
  Refusals,
  cleanText,
  isCalendarDay,
  problemWithText,
  problemWithWebAddress,
  type ConflictingValue,
} from '@plumbline/platform/domain';
import { problemWithCode } from './codes';
import { LIMITS } from './limits';

/** What a plan is made of, the plan itself included. */
export const PLAN_ITEM_KINDS = ['GOAL', 'STRATEGY', 'DELIVERABLE', 'MILESTONE', 'PLAN'] as const;
export type PlanItemKind = (typeof PLAN_ITEM_KINDS)[number];

/** Every field that can be written in place; due dates have a rule of their own (`redate`). */
export const PLAN_FIELDS = [
  'title',
  'startsOn',
  'endsOn',
  'code',
  'text',
  'horizon',
  'priority',
  'theme',
  'planArea',
  'populationFocus',
  'geographyFocus',
  'isProcess',
  'ownerRole',
  'departmentId',
  'sourceUrl',
] as const;
export type PlanField = (typeof PLAN_FIELDS)[number];

interface FieldRule {
  /** What the page calls it where the city's template has no word of its own. */
  label: string;
  takes: 'text' | 'code' | 'day' | 'flag' | 'id' | 'address';
  /** Longest text in characters. */
  max?: number;
  multiline?: true;
  /** True when it can never be empty. */
  needed?: true;
}

const LABEL = { takes: 'text', max: LIMITS.label } as const;
const SOURCE: FieldRule = { label: 'Source', takes: 'address' };
const CODE: FieldRule = { label: 'Code', takes: 'code', needed: true };
const WORDS = { takes: 'text', max: LIMITS.text, multiline: true, needed: true } as const;

/** Which fields each kind of item has, in the order of the page. */
export const FIELDS_OF: Readonly<Record<PlanItemKind, Readonly<Partial<Record<PlanField, FieldRule>>>>> = {
  PLAN: {
    title: { label: 'Title', takes: 'text', max: LIMITS.title, needed: true },
    startsOn: { label: 'Begins on', takes: 'day' },
    endsOn: { label: 'Ends on', takes: 'day' },
  },
  GOAL: {
    text: { label: 'What shall change', ...WORDS },
    horizon: { label: 'Horizon', ...LABEL },
    planArea: { label: 'Plan area', ...LABEL },
    priority: { label: 'Priority', ...LABEL },
    theme: { label: 'Theme', ...LABEL },
    populationFocus: { label: 'For whom', ...LABEL },
    geographyFocus: { label: 'Where', ...LABEL },
    isProcess: { label: 'What it changes', takes: 'flag' },
    code: CODE,
    sourceUrl: SOURCE,
  },
  STRATEGY: { text: { label: 'The way to get there', ...WORDS }, code: CODE, sourceUrl: SOURCE },
  DELIVERABLE: {
    text: { label: 'What is promised', ...WORDS },
    ownerRole: { label: 'Owner', ...LABEL },
    departmentId: { label: 'Department', takes: 'id' },
    code: CODE,
    sourceUrl: SOURCE,
  },
  MILESTONE: { text: { label: 'The step', takes: 'text', max: LIMITS.milestone, needed: true } },
};

/** One field as somebody sends it: what they saw there before they wrote, and what they wrote. */
export interface SentField {
  field: PlanField;
  seen: string | null;
  value: string | null;
}

/** An item's fields as text; null where nothing stands. */
export type FieldValues = Readonly<Partial<Record<PlanField, string | null>>>;

/** A field as it is compared and kept: cleaned, and null when blank. */
export function cleanField(value: string | null): string | null {
  return cleanText(value ?? '') || null;
}

/** The fields cleaned; refuses all that are wrong at once, each at its field. */
export function checkedFields(kind: PlanItemKind, sent: readonly SentField[]): SentField[] {
  const refusals: Refusal[] = [];
  const checked = sent.map((one) => {
    const rule = FIELDS_OF[kind][one.field];
    const value = cleanField(one.value);
    const problem = rule ? problemWithField(rule, value) : 'is no field of this item';
    if (problem) {
      const message = `“${rule?.label ?? one.field}” ${problem}.`;
      refusals.push(new Refusal('INVALID', message, { path: [one.field] }));
    }
    return { field: one.field, seen: cleanField(one.seen), value };
  });
  if (refusals.length > 0) throw new Refusals(refusals);
  return checked;
}

function problemWithField({ takes, max, multiline, needed }: FieldRule, value: string | null): string | null {
  if (value === null) return needed ? 'is empty. Write something, or remove the whole item' : null;
  switch (takes) {
    case 'text':
      return problemWithText(value, { max: max ?? LIMITS.label, multiline: multiline ?? false });
    case 'code':
      return problemWithCode(value);
    case 'day':
      return isCalendarDay(value) ? null : 'is not a day of the calendar';
    case 'flag':
      return value === 'yes' || value === 'no' ? null : 'is neither yes nor no';
    case 'address':
      return problemWithWebAddress(value);
    case 'id':
      return null;
  }
}

/** What becomes of fields that were sent. */
export interface Writing {
  /** The fields that change, with their new values. */
  change: Partial<Record<PlanField, string | null>>;
  /** The fields that somebody else has changed since they were seen. */
  conflicts: (ConflictingValue & { field: PlanField })[];
}

/**
 * Decides field by field: two people who write in different fields both succeed, and so does whoever writes what
 * stands there already. Who writes over something they have not seen meets a conflict instead.
 */
export function writing(kept: FieldValues, sent: readonly SentField[]): Writing {
  const result: Writing = { change: {}, conflicts: [] };
  for (const { field, seen, value } of sent) {
    const now = kept[field] ?? null;
    if (value === now) continue;
    if (seen === now) result.change[field] = value;
    else result.conflicts.push({ field, yours: value, theirs: now });
  }
  return result;
}
