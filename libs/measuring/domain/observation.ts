// One recorded number of a metric, or the reason why there is none, and what would be wrong with it.
import { inWords } from '@plumbline/language/domain';
import { msg, t } from '@lingui/core/macro';

import { compareDecimals, toBillionths, type Decimal } from '@plumbline/platform/domain';
import { isPercent, mayCountPeople } from './metric';
import { hasTooManyDigits, isNegative, isNumber } from './numbers';

/** Why a number is absent. A closed set: absent is never zero and never counts against anyone. */
export const MISSING_REASONS = [
  'NOT_DUE',
  'NOT_YET_AVAILABLE',
  'NOT_COLLECTED',
  'LEGALLY_BARRED',
  'SUPPRESSED',
  'SERIES_BROKEN',
] as const;
export type MissingReason = (typeof MISSING_REASONS)[number];

/** The numbers of one observation. `n` counts the people (or cases) behind a rate or an average. */
export interface ObservedNumbers {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  n: number | null;
  marginOfError: Decimal | null;
  /** Left out where none can be: in files that have no column for it. */
  standardError?: Decimal | null;
  missingReason: MissingReason | null;
}

/** A recorded observation. `categoryId` null is the total; `replacesId` is the observation it corrects. */
export interface Observation extends ObservedNumbers {
  id: string;
  periodLabel: string;
  periodEndsOn: string | null;
  categoryId: string | null;
  replacesId: string | null;
  recordedAt: Date;
}

/** Something wrong or odd about one field, in a sentence that names it. */
export interface FieldProblem {
  field: string;
  message: string;
}

/** Errors refuse the observation; warnings are shown and the observation is kept, which whoever shows them says. */
export interface ObservationProblems {
  errors: FieldProblem[];
  warnings: FieldProblem[];
}

const ONE = 1_000_000_000n;

const NUMBER_NAMES = inWords({
  value: msg`The value`,
  numerator: msg`The numerator`,
  denominator: msg`The denominator`,
  marginOfError: msg`The margin of error`,
  standardError: msg`The standard error`,
});

/**
 * Checks one observation before it is recorded.
 *
 * Errors: a number that is not one or has too many digits; a negative count, group size or margin; a numerator
 * without a denominator of at least the same size (for a percentage: a part cannot exceed its whole); a
 * denominator of zero; no value and no reason, or both.
 * Warnings (kept): a percentage over 100 or below zero, which a growth rate may be but most are not; a percentage
 * more than one point away from the numerator and denominator beside it.
 */
export function problemsWithObservation(o: ObservedNumbers, metric: { unit: string }): ObservationProblems {
  const errors: FieldProblem[] = [];
  const warnings: FieldProblem[] = [];
  const refuse = (field: string, message: string) => errors.push({ field, message });

  let readable = true;
  for (const field of ['value', 'numerator', 'denominator', 'marginOfError', 'standardError'] as const) {
    const number = o[field];
    if (number === null || number === undefined) continue;
    const name = NUMBER_NAMES[field];
    if (!isNumber(number)) {
      readable = false;
      refuse(field, t`${{ number: name }} must be a number written with digits, like 12 or 12.5.`);
    } else if (hasTooManyDigits(number)) {
      readable = false;
      refuse(
        field,
        t`${{ number: name }} has too many digits. Use at most 15 before the point and 6 after it.`,
      );
    } else if (field !== 'value' && isNegative(number)) {
      refuse(field, t`${{ number: name }} can't be below zero.`);
    }
  }
  if (o.n !== null && (!Number.isInteger(o.n) || o.n < 0)) {
    refuse('n', t`The number of people must be a whole number, zero or more.`);
  }
  if (o.value === null && o.missingReason === null) {
    refuse('value', t`Give a value, or choose the reason why there is none.`);
  }
  if (o.value !== null && o.missingReason !== null) {
    refuse('missingReason', t`Give either a value or a reason why there is none, not both.`);
  }
  if (o.missingReason !== null && (o.numerator !== null || o.denominator !== null)) {
    refuse('missingReason', t`Remove the numerator and denominator, or give the value they make.`);
  }
  if (readable) checkFraction(o, refuse);
  if (readable && o.value !== null) {
    if (isPercent(metric.unit) && compareDecimals(o.value, '100') > 0) {
      warnings.push({
        field: 'value',
        message: t`${{ number: o.value }} percent is over 100. Please check it.`,
      });
    }
    if (isPercent(metric.unit) && isFarFromFraction(o)) {
      const message = t`${{ number: o.value }} percent is not ${{ numerator: o.numerator ?? '' }} of ${{ denominator: o.denominator ?? '' }}. Please check all three.`;
      warnings.push({ field: 'value', message });
    }
    if (mayCountPeople(metric.unit) && isNegative(o.value)) refuse('value', t`A count can't be below zero.`);
    if (isPercent(metric.unit) && isNegative(o.value)) {
      warnings.push({
        field: 'value',
        message: t`${{ number: o.value }} percent is below zero. Please check it.`,
      });
    }
  }
  return { errors, warnings };
}

/** Does a percentage differ by more than one point from the fraction given with it? */
function isFarFromFraction(o: ObservedNumbers): boolean {
  if (o.value === null || o.numerator === null || o.denominator === null) return false;
  const [value, part, whole] = [o.value, o.numerator, o.denominator].map(toBillionths) as [
    bigint,
    bigint,
    bigint,
  ];
  const apart = value * whole - 100n * ONE * part;
  return (apart < 0n ? -apart : apart) > ONE * whole;
}

function checkFraction(o: ObservedNumbers, refuse: (field: string, message: string) => void): void {
  if (o.numerator !== null && o.denominator === null) {
    refuse('denominator', t`A numerator needs its denominator.`);
  }
  if (o.denominator !== null && !isNegative(o.denominator) && compareDecimals(o.denominator, '0') === 0) {
    refuse(
      'denominator',
      t`The denominator is zero, so there is no rate. Choose a reason for the missing value.`,
    );
  } else if (
    o.numerator !== null &&
    o.denominator !== null &&
    compareDecimals(o.numerator, o.denominator) > 0
  ) {
    refuse(
      'numerator',
      t`The numerator (${{ numerator: o.numerator }}) is larger than the denominator (${{ denominator: o.denominator }}). Check both numbers.`,
    );
  }
}

/**
 * The observations that stand: those that no other one corrects, in the order of their periods.
 * Nothing is lost by it; the corrected ones stay recorded.
 */
export function standingObservations<T extends Pick<Observation, 'id' | 'replacesId'>>(
  all: readonly T[],
): T[] {
  const replaced = new Set(all.map((o) => o.replacesId));
  return all.filter((o) => !replaced.has(o.id));
}
