// A number that is possible but unlike the last ones: people are asked about it before it is kept.
import { t } from '@lingui/core/macro';
import { numberText } from '@plumbline/language/domain';
import type { Decimal } from '@plumbline/platform/domain';
import type { Observation } from './observation';
import { byPeriod } from './period-order';

/** How many earlier values are looked at. */
export const LOOK_BACK = 12;

/** Fewer than this many earlier values say nothing about what is usual. */
export const FEWEST = 4;

/** How far from the middle, in robust standard deviations, a value may lie without a question. */
const FAR = 4;

/** Turns a median absolute deviation into the standard deviation of a normal distribution (1 / 0.67449). */
const ROBUST = 1.4826;

/** What is usual for a series, and that the new value is not. */
export interface Unlikely {
  /** Lowest and highest of the values looked at. */
  low: number;
  high: number;
  /** How many values were looked at. */
  count: number;
  /** What was found; whoever shows it says what to do about it. */
  message: string;
}

/**
 * Asks about a value that lies more than four robust standard deviations (1.4826 x the median absolute deviation) from
 * the median of the last 12 values, and outside their range; null when it is usual or fewer than four values are
 * known. Values that never moved at all are questioned only by a change of more than half.
 * Source of the rule: B. Iglewicz, D. Hoaglin, "How to Detect and Handle Outliers" (1993), with a wider limit.
 * @param earlier standing values of the same series, oldest first, missing ones left out
 */
export function unlikely(earlier: readonly Decimal[], value: Decimal): Unlikely | null {
  const last = earlier.slice(-LOOK_BACK).map(Number);
  if (last.length < FEWEST) return null;
  const now = Number(value);
  const [low, high] = [Math.min(...last), Math.max(...last)];
  if (now >= low && now <= high) return null;
  const middle = median(last);
  const spread = ROBUST * median(last.map((one) => Math.abs(one - middle)));
  const limit = spread > 0 ? FAR * spread : Math.abs(middle) / 2;
  if (Math.abs(now - middle) <= limit) return null;
  const number = format(now);
  const message =
    low === high
      ? t`${number} is unusual: the last ${{ count: last.length }} values were all ${{ usual: format(low) }}.`
      : t`${number} is unusual: the last ${{ count: last.length }} values were between ${{ lowest: format(low) }} and ${{ highest: format(high) }}.`;
  return { low, high, count: last.length, message };
}

/** A value in its place. `categoryId` null is the total, `placeId` null the whole city. */
type Placed = Pick<
  Observation,
  'periodLabel' | 'periodEndsOn' | 'recordedAt' | 'categoryId' | 'value' | 'missingReason'
> & { placeId: string | null };

/**
 * The question to ask about a value, looking at what stands in earlier periods of the same group and place; null when
 * it is usual. Nothing from before a value marked `SERIES_BROKEN` is looked at: it was counted in another way.
 */
export function questionAbout(
  given: Pick<Placed, 'periodLabel' | 'periodEndsOn' | 'categoryId' | 'placeId' | 'value'>,
  standing: readonly Placed[],
): Unlikely | null {
  if (given.value === null) return null;
  const here = { ...given, recordedAt: new Date(0) };
  const own = standing
    .filter((one) => one.categoryId === given.categoryId && one.placeId === given.placeId)
    .filter((one) => one.periodLabel !== given.periodLabel && byPeriod(one, here) < 0)
    .sort(byPeriod);
  const comparable = own.slice(own.findLastIndex((one) => one.missingReason === 'SERIES_BROKEN') + 1);
  return unlikely(
    comparable.map(({ value }) => value).filter((value) => value !== null),
    given.value,
  );
}

function format(value: number): string {
  return numberText(value, { maximumFractionDigits: 6 });
}

function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}
