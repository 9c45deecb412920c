// How certain one recorded value is, from what came with it: an error, a margin, or the counts behind it.
import { normalDecimal, type Decimal } from '@plumbline/platform/domain';
import {
  standardErrorFrom,
  standardErrorOfProportion,
  standardErrorOfRate,
} from '@plumbline/measuring/disparity';
import { isPercent } from './metric';

/** Margins of error are at 90% unless said otherwise: the Census Bureau's level, in which cities' sources come. */
export const MARGIN_LEVEL = 0.9;

/** The Census Bureau's own divisor at {@link MARGIN_LEVEL}. */
const MARGIN_REACH = 1.645;

/**
 * A margin of error given at another level of confidence (0.95 …) as one at 90%, the level at which all are kept. Source:
 * U.S. Census Bureau, "Understanding and Using American Community Survey Data", chapter 7.
 */
export function marginAtUsualLevel(margin: Decimal, level: number): Decimal {
  const error = standardErrorFrom({ marginOfError: Number(margin), level });
  return normalDecimal((MARGIN_REACH * error).toFixed(6));
}

/** Confidence of every interval and verdict the product shows. */
export const LEVEL = 0.95;

/** How many standard errors an interval at {@link LEVEL} reaches to each side. */
export const LEVEL_REACH = 1.959964;

/** What of a value says how certain it is. */
export interface Uncertain {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  marginOfError: Decimal | null;
  standardError?: Decimal | null;
}

/**
 * One standard error of a value in its own unit, or null when nothing that came with it says so. What the source states
 * goes first (its standard error, then its margin of error at 90%); else a share of people counted as drawn at random,
 * else a rate of events (`value = k x numerator / denominator`) whose number is taken as Poisson.
 */
export function standardErrorOf(o: Uncertain, unit: string): number | null {
  if (o.standardError != null) return Number(o.standardError);
  if (o.marginOfError !== null) {
    return standardErrorFrom({ marginOfError: Number(o.marginOfError), level: MARGIN_LEVEL });
  }
  const [value, part, whole] = [o.value, o.numerator, o.denominator].map((one) =>
    one === null ? NaN : Number(one),
  );
  if (!(part! >= 0 && whole! > 0) || Number.isNaN(value!)) return null;
  if (isPercent(unit)) return part! <= whole! ? standardErrorOfProportion(part!, whole!) : null;
  if (part === 0) return null;
  return standardErrorOfRate(part!, whole!, (value! * whole!) / part!);
}
