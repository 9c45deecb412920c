// How a value that comes in compares with what stands: the same, another one, or an unlikely one.
import { Refusal, type ConflictingValue } from '@plumbline/platform/domain';
import {
  byPeriod,
  sameDecimal,
  unlikely,
  type MissingReason,
  type Unlikely,
} from '@plumbline/measuring/domain';
import type { Observation } from './observation.entity';

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

/** The question to ask about a value that is unlike those before it; null when it is usual or was confirmed. */
export function questionAbout(
  given: ValueGiven &
    Pick<Observation, 'categoryId' | 'placeId'> & { period: { label: string; endsOn: string | null } },
  standing: readonly Observation[],
): Unlikely | null {
  if (given.checked || given.value === null) return null;
  const here = {
    periodLabel: given.period.label,
    periodEndsOn: given.period.endsOn,
    recordedAt: new Date(0),
  };
  const own = standing
    .filter((o) => o.categoryId === given.categoryId && o.placeId === given.placeId)
    .filter((o) => o.periodLabel !== given.period.label && byPeriod(o, here) < 0)
    .sort(byPeriod);
  const afterBreak = own.slice(own.findLastIndex((o) => o.missingReason === 'SERIES_BROKEN') + 1);
  return unlikely(
    afterBreak.map((o) => o.value).filter((value) => value !== null),
    given.value,
  );
}
