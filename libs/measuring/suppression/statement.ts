// Turns what is printed into what follows from it: exact inequalities between whole numbers.
import { t } from '@lingui/core/macro';
import { toBillionths, type Decimal } from '@plumbline/platform/domain';
import type { Item, Rounding } from './table';

/** Where an outsider reads a fact. */
export interface Statement {
  /** The release it stands in; null for the one being made. */
  release: { id: string; label: string } | null;
  /** The item that says it, or null for what is known from elsewhere. */
  itemId: string | null;
  /** For people: `White, FY 2026 Q1: 120`. */
  text: string;
}

/** `low <= sum of factor x count <= high`, in whole numbers; null is no limit. */
export interface Row {
  terms: readonly (readonly [count: string, factor: bigint])[];
  low: bigint | null;
  high: bigint | null;
  /** Null for what needs no publication: that a total is the sum of its parts. */
  statement: Statement | null;
}

type Limits = Omit<Row, 'statement'>;

/** How an item is printed: exactly, or as an end of the scale ("5 percent or less"). */
export type Printed = { as: 'EXACT' } | { as: 'AT_MOST' | 'AT_LEAST'; bound: number };

/**
 * What an item tells an outsider who can calculate.
 * @param valueOf the value a count item prints
 */
export function limitsOf(
  item: Item,
  printed: Printed,
  rounding: Rounding,
  valueOf: (count: string) => number,
): Limits[] {
  switch (item.kind) {
    case 'COUNT': {
      const value = BigInt(valueOf(item.count));
      return [{ terms: [[item.count, 1n]], low: value, high: value }];
    }
    case 'RANGE': {
      const high = item.high === null ? null : BigInt(item.high);
      return [{ terms: [[item.count, 1n]], low: BigInt(item.low), high }];
    }
    case 'OTHER':
      return [];
    case 'CHANGE': {
      const by = BigInt(item.by);
      return [{ terms: [[item.of, 1n], [item.from, -1n]], low: by, high: by }]; // prettier-ignore
    }
    case 'RATE': {
      // A rate is printed of somebody only.
      const someone: Limits = { terms: [[item.denominator, 1n]], low: 1n, high: null };
      const ratio = (factor: bigint, bound: bigint, low: bigint | null, high: bigint | null): Limits => ({
        terms: [[item.numerator, factor], [item.denominator, -bound]], // prettier-ignore
        low,
        high,
      });
      if (printed.as !== 'EXACT') {
        const [factor, bound] = [BigInt(item.per) * ONE, toBillionths(String(printed.bound))];
        return [someone, ratio(factor, bound, printed.as === 'AT_LEAST' ? 0n : null, printed.as === 'AT_MOST' ? 0n : null)]; // prettier-ignore
      }
      const { least, most, unit, leastOpen, mostOpen } = roundedFrom(item.text, rounding);
      const factor = BigInt(item.per) * unit;
      return [
        someone,
        ratio(factor, least, leastOpen ? 1n : 0n, null),
        ratio(factor, most, null, mostOpen ? -1n : 0n),
      ];
    }
  }
}

const ONE = 1_000_000_000n;

/** The numbers that are printed as `text`: from `least / unit` to `most / unit`, an open end itself excluded. */
function roundedFrom(text: Decimal, rounding: Rounding) {
  const decimals = text.split('.')[1]?.length ?? 0;
  const scale = 10n ** BigInt(decimals);
  const printed = (toBillionths(text) * scale) / ONE;
  const unit = 2n * scale;
  const [least, most] = [2n * printed - 1n, 2n * printed + 1n];
  switch (rounding) {
    case 'DOWN':
      return { least: 2n * printed, most: 2n * printed + 2n, unit, leastOpen: false, mostOpen: true };
    case 'HALF_UP':
      return { least, most, unit, leastOpen: false, mostOpen: true };
    case 'HALF_EVEN':
      return { least, most, unit, leastOpen: printed % 2n !== 0n, mostOpen: printed % 2n !== 0n };
    case 'NOT_STATED':
      return { least, most, unit, leastOpen: false, mostOpen: false };
  }
}

/** The value an item prints, in words. */
export function printedText(item: Item, printed: Printed, valueOf: (count: string) => number): string {
  switch (item.kind) {
    case 'COUNT':
      return String(valueOf(item.count));
    case 'RANGE':
      return item.high === null
        ? t`${{ number: item.low }} or more`
        : t`${{ lowest: item.low }} to ${{ highest: item.high }}`;
    case 'OTHER':
      return t`a number that can’t be calculated back`;
    case 'CHANGE':
      return item.by >= 0 ? t`${{ number: item.by }} more` : t`${{ number: -item.by }} fewer`;
    case 'RATE':
      if (printed.as === 'AT_MOST') return t`${{ number: printed.bound }} or less`;
      if (printed.as === 'AT_LEAST') return t`${{ number: printed.bound }} or more`;
      if (item.per === 100) return `${item.text}%`;
      return item.per === 1 ? item.text : t`${{ number: item.text }} per ${{ people: item.per }}`;
  }
}
