// How certain one number is: from a published margin of error, from a count of people, from a count of events.
import { msg } from '@lingui/core/macro';
import { Refusal } from '@plumbline/platform/domain';
import { reach } from './normal';

/** The U.S. Census Bureau publishes margins at 90% and divides by 1.645, rounded, to get the standard error. */
const CENSUS_LEVEL = 0.9;
const CENSUS_REACH = 1.645;

const isAmount = (value: number) => Number.isFinite(value) && value >= 0;

function needFraction(numerator: number, denominator: number): void {
  if (!isAmount(numerator)) {
    throw new Refusal('INVALID', msg`The numerator must be a number, zero or more. Correct it.`, {
      path: ['numerator'],
    });
  }
  if (!(isAmount(denominator) && denominator > 0)) {
    throw new Refusal(
      'INVALID',
      msg`The denominator must be a number above zero. Enter how many people it is about.`,
      {
        path: ['denominator'],
      },
    );
  }
}

/**
 * Standard error behind a margin of error: the margin over 1.645 at 90% (the Census Bureau's own divisor), over the
 * normal quantile at any other level.
 * Source: U.S. Census Bureau, "Understanding and Using American Community Survey Data: What All Data Users Need to
 * Know", chapter 7.
 */
export function standardErrorFrom({
  marginOfError,
  level,
}: {
  marginOfError: number;
  level: number;
}): number {
  if (!isAmount(marginOfError)) {
    throw new Refusal(
      'INVALID',
      msg`The margin of error must be a number, zero or more. Correct it, or leave it empty.`,
      {
        path: ['marginOfError'],
      },
    );
  }
  if (!(level > 0 && level < 1)) {
    throw new Refusal(
      'INVALID',
      msg`The confidence level of the margin must lie between 0 and 1, such as 0.9.`,
      {
        path: ['level'],
      },
    );
  }
  return marginOfError / (level === CENSUS_LEVEL ? CENSUS_REACH : reach(level));
}

/**
 * Standard error of a share of people drawn at random, in the unit of `scale` (100: percentage points):
 * scale sqrt(p (1 - p) / n). With nobody or everybody the formula would claim certainty, so there two are added on
 * either side first (A. Agresti, B. Coull, The American Statistician 52 (1998), 119-126).
 */
export function standardErrorOfProportion(numerator: number, denominator: number, scale = 100): number {
  needFraction(numerator, denominator);
  if (numerator > denominator) {
    throw new Refusal(
      'INVALID',
      msg`The numerator is larger than the denominator, so this is no share of the people counted. Check that both count the same people.`,
      { path: ['numerator'] },
    );
  }
  const isExtreme = numerator === 0 || numerator === denominator;
  const [x, n] = isExtreme ? [numerator + 2, denominator + 4] : [numerator, denominator];
  return scale * Math.sqrt(((x / n) * (1 - x / n)) / n);
}

/**
 * Standard error of a rate of independent events (Poisson), in the unit of `per` (1000: per 1,000):
 * per sqrt(events) / population. `null` without a single event: nothing then says how rare they are.
 */
export function standardErrorOfRate(numerator: number, denominator: number, per: number): number | null {
  needFraction(numerator, denominator);
  return numerator === 0 ? null : (per * Math.sqrt(numerator)) / denominator;
}

/** A number and its standard error, `null` when unknown. */
export interface Estimate {
  estimate: number;
  standardError: number | null;
}

/**
 * Standard error of a sum or difference of two estimates. `overlap` is the share of the sample that both have in
 * common (0: independent; 0.8: two five-year surveys one year apart): sqrt(1 - overlap) sqrt(se1² + se2²), and
 * sqrt(1 + overlap) for a sum. Source: U.S. Census Bureau, "A Compass for Understanding and Using American Community
 * Survey Data" (2009), appendix 4, on estimates of overlapping years.
 */
export function combinedError(a: number | null, b: number | null, overlap = 0, isSum = false): number | null {
  if (a === null || b === null) return null;
  return Math.sqrt(isSum ? 1 + overlap : 1 - overlap) * Math.hypot(a, b);
}

/** One group's change between two periods, and how many standard errors it is from no change. */
export interface EstimateChange {
  change: number;
  standardError: number | null;
  /** `null` when a standard error is missing, or both are 0. */
  z: number | null;
}

/** after - before, for one group; independent samples unless `overlap` says otherwise. */
export function changeOf(before: Estimate, after: Estimate, overlap = 0): EstimateChange {
  const change = after.estimate - before.estimate;
  const standardError = combinedError(before.standardError, after.standardError, overlap);
  return {
    change,
    standardError,
    z: standardError === null || standardError === 0 ? null : change / standardError,
  };
}

/** Does the change differ from none at this level? `null` when that cannot be said. */
export function isSignificant({ change, standardError, z }: EstimateChange, level: number): boolean | null {
  if (z !== null) return Math.abs(z) > reach(level);
  return standardError === 0 ? change !== 0 : null;
}
