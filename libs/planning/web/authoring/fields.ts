// Which fields of a part the page shows, in the city's words, and which of them the template requires.
import { t } from '@lingui/core/macro';
import { FIELDS_OF, type FieldValues, type PlanField, type PlanItemKind } from '@plumbline/planning/domain';
import type { WrittenPlan } from './write-operations';

type Form = WrittenPlan['form'];

/** A field as the page shows it. */
export interface ShownField {
  field: PlanField;
  label: string;
  required: boolean;
  /** What can be chosen; null where any text will do. */
  choices: readonly { value: string; label: string }[] | null;
  long: boolean;
  type: 'text' | 'date' | 'url';
  /** Folded away: rarely needed. */
  aside: boolean;
}

const REQUIRED_BY: Readonly<Partial<Record<PlanItemKind, Readonly<Partial<Record<PlanField, string>>>>>> = {
  PLAN: { startsOn: 'plan.dates', endsOn: 'plan.dates' },
  GOAL: {
    horizon: 'goal.horizon',
    priority: 'goal.priority',
    theme: 'goal.theme',
    planArea: 'goal.planArea',
  },
  DELIVERABLE: { ownerRole: 'deliverable.owner', departmentId: 'deliverable.department' },
};

/** The word of a level: the template's own, or else the city's. */
export function levelWord(
  form: Pick<Form, 'levels'>,
  level: string,
  cityWord: (key: string) => { singular: string; plural: string },
): { singular: string; plural: string } {
  return form.levels.find((one) => one.level === level) ?? cityWord(level);
}

/** The fields of a part that this city uses, and those that hold something although it does not. */
export function fieldsShown(
  kind: PlanItemKind,
  values: FieldValues,
  form: Form,
  names: {
    word: (level: string) => string;
    department: string;
    departments: readonly { id: string; name: string }[];
  },
): ShownField[] {
  const has = (field: PlanField) => Boolean(values[field]);
  const level = (field: PlanField) => form.levels.some((one) => one.level === field);
  const required = (field: PlanField) => {
    const part = REQUIRED_BY[kind]?.[field];
    return part !== undefined && form.requiredParts.includes(part);
  };
  const used = (field: PlanField): boolean => {
    if (has(field) || required(field)) return true;
    if (field === 'horizon') return form.horizons.length > 0;
    if (field === 'priority') return form.priorities.length > 0 || level(field);
    if (field === 'theme' || field === 'planArea') return level(field);
    return true;
  };
  const choices = (field: PlanField): ShownField['choices'] => {
    const plain = (list: readonly string[]) => list.map((value) => ({ value, label: value }));
    if (field === 'horizon') return form.horizons.length > 0 ? plain(form.horizons) : null;
    if (field === 'priority') return form.priorities.length > 0 ? plain(form.priorities) : null;
    if (field === 'departmentId')
      return names.departments.map(({ id, name }) => ({ value: id, label: name }));
    if (field !== 'isProcess') return null;
    return [
      { value: 'no', label: t`What happens to people` },
      { value: 'yes', label: t`How the city works` },
    ];
  };
  return (Object.keys(FIELDS_OF[kind]) as PlanField[]).filter(used).map((field) => {
    const rule = FIELDS_OF[kind][field];
    const own = ['planArea', 'priority', 'theme'].includes(field) && level(field);
    return {
      field,
      label: own ? names.word(field) : field === 'departmentId' ? names.department : (rule?.label ?? field),
      required: required(field),
      choices: choices(field),
      long: rule?.multiline ?? false,
      type: rule?.takes === 'day' ? 'date' : rule?.takes === 'address' ? 'url' : 'text',
      aside: ['code', 'sourceUrl', 'isProcess'].includes(field),
    };
  });
}
