// What people type or paste into a cell: a number, or a sign that there is none.
import { t } from '@lingui/core/macro';
import { isDecimal, type Decimal } from '@plumbline/platform/domain';
import { isPercent } from '@plumbline/measuring/domain';
import { plainNumber } from '../typed-number';

/** What a text says. `hidden`: the source says only that the number is small. `words`: it is no number; why, in a sentence. */
export type Typed =
  | { kind: 'blank' }
  | { kind: 'number'; number: Decimal }
  | { kind: 'none' }
  | { kind: 'hidden' }
  | { kind: 'words'; why: string };

const NONE = /^(#?n\.?\s?\/?\s?a\.?|nan|none|null|missing|not available|\.{1,3}|…|[-–—]{1,3}|x)$/i;
const HIDDEN = /^([<≤]=?\s?[\d,.]+%?|(fewer|less) than \d+|\*{1,2}|\(?s\)?|suppressed)$/i;

/**
 * Reads one cell: "1,234.5", "$ 40", "62%" and "12" are numbers; "NA", "-" and the like say that there is none; "<10" and
 * "*" say that the source hides it. A percent sign where no percentage is due is refused rather than dropped.
 * @param unit unit of the metric where the cell holds its value or margin; null for counts
 */
export function readTyped(text: string, unit: string | null): Typed {
  const trimmed = text.trim();
  if (trimmed === '') return { kind: 'blank' };
  if (NONE.test(trimmed)) return { kind: 'none' };
  if (HIDDEN.test(trimmed)) return { kind: 'hidden' };
  if (trimmed.endsWith('%') && (unit === null || !isPercent(unit))) {
    const why =
      unit === null
        ? t`"${{ typed: trimmed }}" is a percentage. Here a count is due.`
        : t`"${{ typed: trimmed }}" is a percentage. Here a number of ${unit} is due.`;
    return { kind: 'words', why };
  }
  const number = plainNumber(trimmed);
  if (number !== null && isDecimal(number)) return { kind: 'number', number };
  return {
    kind: 'words',
    why: t`"${{ typed: shortened(trimmed) }}" is not a number. Use digits, like 12 or 12.5.`,
  };
}

function shortened(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
