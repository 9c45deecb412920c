// One value that is being changed: what was typed, what it would be recorded as, and what keeps it from being saved.
import { t } from '@lingui/core/macro';
import {
  NO_NUMBERS,
  differentFields,
  problemsWithObservation,
  questionAbout,
  questionAboutParts,
  sameDecimal,
  type MissingReason,
  type ObservedValue,
} from '@plumbline/measuring/domain';
import { percentOf } from '../typed-number';
import { isWorkedOut, type GridMetric, type NumberField, type StandingValue } from './number-grid';
import { readTyped } from './typed-cell';

/** A value that somebody changes: only what they touched is in it. */
export interface Draft {
  periodLabel: string;
  periodEndsOn: string | null;
  categoryId: string | null;
  /** What was typed, word for word, by number. */
  typed: Readonly<Partial<Record<NumberField, string>>>;
  /** There is to be no number: the reason, or null while it is still to be chosen. Undefined: a number is due. */
  missing?: MissingReason | null;
  /** What stood for "no number" in what was typed or pasted: NA, <10. */
  sign?: string;
  /** Somebody was asked about an unusual value and kept it: the value that was asked about. */
  kept: string | null;
  /** The recorded value they saw; null when the cell was empty. */
  basedOn: string | null;
  /** Cells that were pasted together are looked over together, and wait for the Save button. */
  block: number | null;
  /** What the API refused; until the draft changes. */
  refused: readonly { field: string; code: string; message: string }[];
}

/** What is sent for one cell, apart from its reason. */
export interface CellInput extends ObservedValue {
  periodLabel: string;
  categoryId: string | null;
  replacesId: string | null;
  checked: boolean;
}

/**
 * Where a draft stands. `WRONG`: it can't be recorded. `REASON`: why there is no number is to be chosen. `CONFLICT`:
 * somebody else changed the same value. `PART`: of two numbers that make the value one is there. `UNUSUAL`: it is asked
 * about. `READY`: it can be saved, once a correction's
 * reason is given. `SAME`: it says what stands.
 */
export type DraftStand = 'WRONG' | 'REASON' | 'CONFLICT' | 'PART' | 'UNUSUAL' | 'READY' | 'SAME';

/** A draft as it was looked at. */
export interface LookedAt {
  stand: DraftStand;
  /** What is wrong, or asked, by number; `value` where no number is named. */
  problems: readonly { field: string; message: string }[];
  input: CellInput;
  /** Must it say why: does it change what was recorded for an earlier period, or approved? */
  needsWhy: boolean;
}

/** What a draft is looked at with. */
export interface Surroundings {
  metric: GridMetric;
  /** The values that stand, in all cells. */
  standing: readonly StandingValue[];
  here: StandingValue | undefined;
  ownPeriod: string;
  correcting: boolean;
}

const NUMBERS = ['numerator', 'denominator', 'value', 'marginOfError'] as const;

/** Looks at a draft with the rules by which the API refuses: nothing that is impossible is sent, nothing odd unasked. */
export function lookAt(draft: Draft, around: Surroundings): LookedAt {
  const { metric, here } = around;
  const problems: { field: string; message: string }[] = [];
  const said = numbersOf(draft, around, problems);
  const input: CellInput = {
    periodLabel: draft.periodLabel,
    categoryId: draft.categoryId,
    replacesId: draft.basedOn,
    ...said,
    note: here?.note ?? null,
    checked:
      (draft.kept !== null && sameDecimal(draft.kept, said.value)) ||
      (here?.checked === true && sameDecimal(here.value ?? null, said.value)),
  };
  const needsWhy = here !== undefined && (around.correcting || draft.periodLabel !== around.ownPeriod);
  const looked = (stand: DraftStand, more: LookedAt['problems'] = []): LookedAt => ({
    ...{ stand, problems: [...problems, ...more], input, needsWhy },
  });
  if ((here?.id ?? null) !== draft.basedOn) return looked('CONFLICT');
  if (problems.length > 0) return looked('WRONG');
  if (draft.missing === null) return looked('REASON');
  const isEmpty = NUMBERS.every((field) => input[field] === null) && input.n === null;
  if (isEmpty && input.missingReason === null) return looked(here ? 'REASON' : 'SAME');
  if (isSame(input, here)) return looked('SAME');
  const { value, numerator, denominator } = input;
  if (value === null && input.missingReason === null && (numerator === null) !== (denominator === null)) {
    return looked('PART');
  }
  const { errors } = problemsWithObservation(input, metric);
  if (errors.length > 0) return looked('WRONG', errors);
  if (draft.refused.length > 0) {
    const asked = draft.refused.every(({ code }) => code === 'UNLIKELY');
    return looked(asked ? 'UNUSUAL' : 'WRONG', draft.refused);
  }
  const questions = input.checked
    ? []
    : [
        questionAboutParts(input, metric),
        questionAbout({ ...draft, value: input.value, placeId: null }, asPlaced(around.standing))?.message,
      ].filter((question) => question != null);
  return questions.length > 0
    ? looked(
        'UNUSUAL',
        questions.map((message) => ({ field: 'value', message })),
      )
    : looked('READY');
}

/** The numbers a draft would record: what was typed, and beside it what stands. */
function numbersOf(
  { typed, missing }: Draft,
  { metric, here }: Surroundings,
  problems: { field: string; message: string }[],
): Omit<CellInput, 'periodLabel' | 'categoryId' | 'replacesId' | 'note' | 'checked'> {
  if (missing !== undefined)
    return { ...NO_NUMBERS, missingReason: missing, reliability: here?.reliability ?? null };
  const read = (field: NumberField): string | null => {
    const text = typed[field];
    if (text === undefined) return here?.[field]?.toString() ?? null;
    const found = readTyped(text, field === 'value' || field === 'marginOfError' ? metric.unit : null);
    if (found.kind === 'words') problems.push({ field, message: found.why });
    if (found.kind === 'none' || found.kind === 'hidden') {
      problems.push({
        field,
        message: t`"${{ typed: text.trim() }}" is not a number. Leave it blank, or type the number.`,
      });
    }
    return found.kind === 'number' ? found.number : null;
  };
  const [numerator, denominator, marginOfError, people] = [
    read('numerator'),
    read('denominator'),
    read('marginOfError'),
    read('n'),
  ];
  if (people !== null && !/^\d{1,9}$/.test(people) && problems.every(({ field }) => field !== 'n')) {
    problems.push({
      field: 'n',
      message: t`"${{ typed: people }}" is not a number of people. Use a whole number, like 120.`,
    });
  }
  const isAnyTyped = Object.values(typed).some((text) => text.trim() !== '');
  const isPartTyped = typed.numerator !== undefined || typed.denominator !== undefined;
  const isValueTyped = typed.value !== undefined && typed.value.trim() !== '';
  const workedOut = isWorkedOut(metric) && !isValueTyped && (isPartTyped || typed.value !== undefined);
  const value = (workedOut ? percentOf(numerator, denominator) : null) ?? read('value');
  return {
    ...{ value, numerator, denominator, marginOfError },
    n: people === null ? null : Number(people),
    // What only a file can bring stays beside a number that is corrected by hand.
    standardError: value === null ? null : (here?.standardError ?? null),
    reliability: here?.reliability ?? null,
    // A number takes the place of the reason why there was none.
    missingReason: value === null && !isAnyTyped ? (here?.missingReason ?? null) : null,
  };
}

function isSame(input: CellInput, here: StandingValue | undefined): boolean {
  return here !== undefined && differentFields(input, here).length === 0;
}

/** Values of the whole city as the rules take them. */
export function asPlaced(values: readonly StandingValue[]) {
  return values.map((one) => ({
    periodLabel: one.periodLabel,
    periodEndsOn: one.periodEndsOn ?? null,
    categoryId: one.category?.id ?? null,
    placeId: null,
    value: one.value ?? null,
    missingReason: one.missingReason ?? null,
    recordedAt: new Date(one.recordedAt),
  }));
}
