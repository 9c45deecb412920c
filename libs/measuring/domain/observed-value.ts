// All that is said in one place of a series, and whether two of them say the same.
import { sameDecimal } from './numbers';
import type { ObservedNumbers } from './observation';

/** The numbers of one value with the words that go with them. */
export interface ObservedValue extends Required<ObservedNumbers> {
  /** What the source says about how far it can be trusted. */
  reliability: string | null;
  note: string | null;
}

/** No number at all: what stands beside the reason why there is none. */
export const NO_NUMBERS = {
  value: null,
  numerator: null,
  denominator: null,
  n: null,
  marginOfError: null,
  standardError: null,
} as const;

const DECIMALS = ['value', 'numerator', 'denominator', 'marginOfError', 'standardError'] as const;
const OTHERS = ['n', 'missingReason', 'reliability', 'note'] as const;

/** A value of which some things may not be said. */
type Said = { [Field in keyof ObservedValue]?: ObservedValue[Field] | undefined };

/** The fields in which two values differ, however their numbers are written; null is an empty place. */
export function differentFields(a: Said, b: Said | null): (keyof ObservedValue)[] {
  return [
    ...DECIMALS.filter((field) => !sameDecimal(a[field] ?? null, b?.[field] ?? null)),
    ...OTHERS.filter((field) => (a[field] ?? null) !== (b?.[field] ?? null)),
  ];
}
