// How a value that comes in compares with what stands: the same, or another one.
import { msg } from '@lingui/core/macro';
import { Refusal, type ConflictingValue } from '@plumbline/platform/domain';
import { differentFields, type ObservedValue } from '@plumbline/measuring/domain';

/** The numbers and words of one value, as an editor sent them. */
export interface ValueGiven extends ObservedValue {
  /** Somebody was asked about this unlikely number and kept it. */
  checked: boolean;
}

/** The fields in which two values differ, both said; `theirs` null is an empty place. */
export function differences(yours: ValueGiven, theirs: ValueGiven | null): ConflictingValue[] {
  const text = (value: string | number | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  return differentFields(yours, theirs).map((field) => ({
    field,
    yours: text(yours[field]),
    theirs: text(theirs?.[field]),
  }));
}

/** The refusal of a value whose place was filled by somebody else in the meantime. */
export function staleValue(code: string, yours: ValueGiven, theirs: ValueGiven | null): Refusal {
  return new Refusal(
    'STALE',
    msg`Somebody else changed ${code} while you were typing. Compare both values, then save again.`,
    { path: ['replacesId'], conflict: differences(yours, theirs) },
  );
}
