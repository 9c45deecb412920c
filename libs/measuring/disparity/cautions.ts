// What to notice in numbers before comparing them: over 100 percent, hidden cells, a group far off the others.
import { msg, t } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';

/** A percentage, with a caution where it cannot be a share of the people counted. */
export interface Percentage {
  percent: number;
  caution: string | null;
}

/** 100 numerator / denominator. More than 100 is kept and said so: the two come from different sources. */
export function percentageOf(numerator: number, denominator: number): Percentage {
  if (!(Number.isFinite(numerator) && numerator >= 0 && Number.isFinite(denominator) && denominator > 0)) {
    throw new Refusal(
      'INVALID',
      msg`A percentage needs a numerator of zero or more and a denominator above zero.`,
      {
        path: ['denominator'],
      },
    );
  }
  const percent = (100 * numerator) / denominator;
  const caution =
    percent > 100
      ? t`This is over 100%: the numerator and the denominator come from different sources.`
      : null;
  return { percent, caution };
}

/** What a cell of a published table holds. A hidden count is no number and never zero. */
export type Cell =
  { kind: 'number'; numeric: number } | { kind: 'suppressed' | 'empty' | 'text'; numeric: null };

/** Reads one cell: `<10`, `< 5`, `*` and `(D)` mean that the count was hidden. */
export function readCell(text: string): Cell {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'empty', numeric: null };
  if (/^<\s*\d+$/.test(trimmed) || /^\*+$/.test(trimmed) || /^\(d\)$/i.test(trimmed)) {
    return { kind: 'suppressed', numeric: null };
  }
  const plain = trimmed.replaceAll(/,(?=\d{3}\b)/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(plain)
    ? { kind: 'number', numeric: Number(plain) }
    : { kind: 'text', numeric: null };
}

/** How many times lower than every other group a value must be to look like a slip. */
export const OUTLIER_FACTOR = 100;

/** A group whose value is far below all others. */
export interface OutlierCaution {
  name: string;
  /** The highest value over this group's. */
  times: number;
  caution: string;
}

/** A group more than 100 times below every other group: ask before forming a ratio. `null` where there is none. */
export function outlierCaution(groups: readonly { name: string; estimate: number }[]): OutlierCaution | null {
  const [lowest, next] = [...groups].sort((a, b) => a.estimate - b.estimate);
  if (lowest === undefined || next === undefined || lowest.estimate <= 0) return null;
  if (next.estimate / lowest.estimate <= OUTLIER_FACTOR) return null;
  const times = Math.max(...groups.map((group) => group.estimate)) / lowest.estimate;
  return {
    name: lowest.name,
    times,
    caution: t`The value of ${{ group: lowest.name }} is over ${{ factor: OUTLIER_FACTOR }} times below the others. Check it before a ratio is formed (${{ times: times.toFixed(1) }}).`,
  };
}
