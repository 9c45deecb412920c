// The fields of a plan that people fill in, one by one: what each is called, what it takes, and who wins when two write.
import { msg, t } from '@lingui/core/macro';
import { say, type Message, saidLater } from '@plumbline/language/domain';
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
  /** What the page calls it, in the language of the moment, where the city's template has no word of its own. */
  readonly label: string;
  takes: 'text' | 'code' | 'day' | 'flag' | 'id' | 'address';
  /** Longest text in characters. */
  max?: number;
  multiline?: true;
  /** True when it can never be empty. */
  needed?: true;
}

function rule(words: Message, rest: Omit<FieldRule, 'label'>): FieldRule {
  return {
    ...rest,
    get label() {
      return say(words);
    },
  };
}

const LABEL = { takes: 'text', max: LIMITS.label } as const;
const SOURCE = rule(msg`Source`, { takes: 'address' });
const CODE = rule(msg`Code`, { takes: 'code', needed: true });
const WORDS = { takes: 'text', max: LIMITS.text, multiline: true, needed: true } as const;

/** Which fields each kind of item has, in the order of the page. */
export const FIELDS_OF: Readonly<Record<PlanItemKind, Readonly<Partial<Record<PlanField, FieldRule>>>>> = {
  PLAN: {
    title: rule(msg`Title`, { takes: 'text', max: LIMITS.title, needed: true }),
    startsOn: rule(msg`Begins on`, { takes: 'day' }),
    endsOn: rule(msg`Ends on`, { takes: 'day' }),
  },
  GOAL: {
    text: rule(msg`What shall change`, WORDS),
    horizon: rule(msg`Horizon`, LABEL),
    planArea: rule(msg`Plan area`, LABEL),
    priority: rule(msg`Priority`, LABEL),
    theme: rule(msg`Theme`, LABEL),
    populationFocus: rule(msg`For whom`, LABEL),
    geographyFocus: rule(msg`Where`, LABEL),
    isProcess: rule(msg`What it changes`, { takes: 'flag' }),
    code: CODE,
    sourceUrl: SOURCE,
  },
  STRATEGY: { text: rule(msg`The way to get there`, WORDS), code: CODE, sourceUrl: SOURCE },
  DELIVERABLE: {
    text: rule(msg`What is promised`, WORDS),
    ownerRole: rule(msg`Owner`, LABEL),
    departmentId: rule(msg`Department`, { takes: 'id' }),
    code: CODE,
    sourceUrl: SOURCE,
  },
  MILESTONE: { text: rule(msg`The step`, { takes: 'text', max: LIMITS.milestone, needed: true }) },
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
    const known = FIELDS_OF[kind][one.field];
    const value = cleanField(one.value);
    // What is wrong is said anew in the language of whoever it is said to.
    const problem = () => (known ? problemWithField(known, value) : t`is no field of this item`);
    if (problem() !== null) {
      const sentence = saidLater(
        () => t`“${{ field: known?.label ?? one.field }}” ${{ problem: problem() ?? '' }}.`,
      );
      refusals.push(new Refusal('INVALID', sentence, { path: [one.field] }));
    }
    return { field: one.field, seen: cleanField(one.seen), value };
  });
  if (refusals.length > 0) throw new Refusals(refusals);
  return checked;
}

function problemWithField({ takes, max, multiline, needed }: FieldRule, value: string | null): string | null {
  if (value === null) return needed ? t`is empty. Write something, or remove the whole item` : null;
  switch (takes) {
    case 'text':
      return problemWithText(value, { max: max ?? LIMITS.label, multiline: multiline ?? false });
    case 'code':
      return problemWithCode(value);
    case 'day':
      return isCalendarDay(value) ? null : t`is not a day of the calendar`;
    case 'flag':
      return value === 'yes' || value === 'no' ? null : t`is neither yes nor no`;
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
