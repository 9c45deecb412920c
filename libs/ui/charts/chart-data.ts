// What a chart is given, and the one model of marks from which both its drawing and its table are made.
import { t } from '@lingui/core/macro';
import { formatsNow, joined, labeled } from '@plumbline/language/domain';
import type { Decimal } from '@plumbline/platform/domain';

/** A number, or an exact decimal as text (`"8.60"`); the text is printed without passing through a float. */
export type ChartNumber = number | Decimal;

/**
 * One place in a chart: a value with its interval, or the words why there is none. `hidden: true` says "hidden to
 * protect privacy". `caution` is a note on reliability; `sample` says that this value is made up.
 */
export type ChartValue =
  | {
      value: ChartNumber;
      low?: ChartNumber | null;
      high?: ChartNumber | null;
      caution?: string | null;
      sample?: boolean;
    }
  | { hidden: true | string }
  | { missing: string };

/** How numbers are printed: `$` before, `%` after, decimal places, and the unit said after a number that stands alone. */
export interface NumberLook {
  /** Said after a value, e.g. "per 1,000"; leave it out where `after` says it all. */
  unit?: string;
  before?: string;
  after?: string;
  /** Places after the point; by default as many as the most exact value given has (at most three). */
  decimals?: number;
}

/** A period on the time axis. Distances between `at` are drawn true: use the year, or the year and a fraction. */
export interface ChartPeriod {
  label: string;
  at: number;
  /** Shorter words for the axis, e.g. "Q1 27". */
  short?: string;
}

/** From the period labelled `before` on, values can't be compared with earlier ones; `group` limits it to one series. */
export interface ChartBreak {
  before: string;
  words: string;
  group?: string;
}

/** One mark: its place, the strings shown with it, and the sentence read out for it. */
export interface Mark {
  id: string;
  /** Row or series it belongs to. */
  name: string;
  period: string | null;
  /** The printed value, or the words why there is none. Never empty. */
  text: string;
  /** "7.9 to 9.3", or null where no interval was given. */
  interval: string | null;
  /** E.g. "Black: 8.6 per 1,000, from 7.9 to 9.3, 2019". */
  said: string;
  /** Where to draw it; null where there is no value. */
  place: { value: number; low: number | null; high: number | null } | null;
  caution: string | null;
  sample: boolean;
}

const MOST_DECIMALS = 3;

/** Places after the point of a number as it is written. */
export function placesOf(value: ChartNumber): number {
  const [digits = '', exponent = '0'] = String(value).toLowerCase().split('e');
  return Math.max(0, (digits.split('.')[1]?.length ?? 0) - Number(exponent));
}

/** The decimal places all values of a chart share. */
export function sharedDecimals(look: NumberLook, values: readonly (ChartValue | undefined)[]): number {
  if (look.decimals !== undefined) return look.decimals;
  const places = values.map((value) => (value && 'value' in value ? placesOf(value.value) : 0));
  return Math.min(MOST_DECIMALS, Math.max(0, ...places));
}

/** A number as the reader's language writes it, with a true minus sign, e.g. "−$1,250" or "53.0%". */
export function numberText(value: ChartNumber, look: NumberLook, decimals: number): string {
  const format = new Intl.NumberFormat(formatsNow(), {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  // Text is formatted exactly as written; the type of the library does not know decimals as text yet.
  const printed = format.format(value as number);
  const sign = printed.startsWith('-') ? '−' : '';
  return `${sign}${look.before ?? ''}${printed.replace('-', '')}${look.after ?? ''}`;
}

/** Makes the mark of one value, with every string that the drawing, the table and the announcement share. */
export function markOf(
  {
    id,
    name,
    period = null,
    value,
  }: { id: string; name: string; period?: string | null; value?: ChartValue },
  look: NumberLook,
  decimals: number,
): Mark {
  const rest = { id, name, period, interval: null, caution: null, sample: false };
  const when = period === null ? '' : `, ${period}`;
  if (!value || !('value' in value) || !isDrawable(value.value)) {
    const text = wordsWithout(value);
    return { ...rest, text, place: null, said: labeled(name, `${text}${when}`) };
  }
  const print = (number: ChartNumber) => numberText(number, look, decimals);
  const { low, high, caution = null, sample = false } = value;
  const known = isDrawable(low) && isDrawable(high);
  const text = print(value.value);
  const said = [
    labeled(name, `${text}${look.unit ? ` ${look.unit}` : ''}`),
    known ? t`from ${{ low: print(low) }} to ${{ high: print(high) }}` : '',
    period ?? '',
    caution ?? '',
    sample ? t`sample, made up` : '',
  ];
  return {
    ...rest,
    text,
    interval: known ? t`${{ low: print(low) }} to ${{ high: print(high) }}` : null,
    said: joined(said),
    place: {
      value: Number(value.value),
      low: known ? Number(low) : null,
      high: known ? Number(high) : null,
    },
    caution,
    sample,
  };
}

function isDrawable(value: ChartNumber | null | undefined): value is ChartNumber {
  return value !== null && value !== undefined && value !== '' && Number.isFinite(Number(value));
}

function wordsWithout(value: ChartValue | undefined): string {
  if (value && 'hidden' in value) return value.hidden === true ? t`hidden to protect privacy` : value.hidden;
  return (value && 'missing' in value && value.missing) || t`no value recorded`;
}

/** Every number a scale has to hold: values and the ends of their intervals. */
export function extentOf(marks: readonly Mark[], more: readonly number[] = []): number[] {
  const ends = marks.flatMap(({ place }) => (place ? [place.value, place.low, place.high] : []));
  return [...ends.filter((end) => end !== null), ...more];
}

/** Runs of neighboring marks with values that a line may join: it ends at a missing value and at every break. */
export function runsOf(marks: readonly Mark[], breaks: readonly ChartBreak[]): Mark[][] {
  const runs: Mark[][] = [];
  let open: Mark[] | null = null;
  for (const mark of marks) {
    if (breaks.some(({ before }) => before === mark.period)) open = null;
    if (!mark.place) open = null;
    else if (open) open.push(mark);
    else runs.push((open = [mark]));
  }
  return runs;
}

/** Periods without a value, told by reason: "2020, 2021: not collected". */
export function absencesOf(marks: readonly Mark[]): string[] {
  const byReason = new Map<string, string[]>();
  for (const { place, text, period } of marks) {
    if (!place) byReason.set(text, [...(byReason.get(text) ?? []), period ?? '']);
  }
  return [...byReason].map(([reason, periods]) => labeled(joined(periods, 'listed'), reason));
}
