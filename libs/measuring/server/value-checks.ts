// How a value that comes in compares with what stands: the same, or another one.
import { Refusal, type ConflictingValue } from '@plumbline/platform/domain';
import { sameDecimal, type MissingReason } from '@plumbline/measuring/domain';

/** The numbers and words of one value, as an editor sent them. */
export interface ValueGiven {
  value: string | null;
  numerator: string | null;
  denominator: string | null;
  n: number | null;
  marginOfError: string | null;
  standardError: string | null;
  missingReason: MissingReason | null;
  reliability: string | null;
  note: string | null;
  /** Somebody was asked about this unlikely number and kept it. */
  checked: boolean;
}

const DECIMALS = ['value', 'numerator', 'denominator', 'marginOfError', 'standardError'] as const;
const OTHERS = ['n', 'missingReason', 'reliability', 'note'] as const;

/** The fields in which two values differ, both said; `theirs` null is an empty place. */
export function differences(yours: ValueGiven, theirs: ValueGiven | null): ConflictingValue[] {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  const decimals = DECIMALS.filter((field) => !sameDecimal(yours[field], theirs?.[field] ?? null));
  const others = OTHERS.filter((field) => yours[field] !== (theirs?.[field] ?? null));
  return [...decimals, ...others].map((field) => ({
    field,
    yours: text(yours[field]),
    theirs: text(theirs?.[field]),
  }));
}

/** The refusal of a value whose place was filled by somebody else in the meantime. */
export function staleValue(code: string, yours: ValueGiven, theirs: ValueGiven | null): Refusal {
  return new Refusal(
    'STALE',
    `Somebody else changed ${code} while you were typing. Compare both values, then save again.`,
    { path: ['replacesId'], conflict: differences(yours, theirs) },
  );
}
