// How unevenly the indicator is shared out, weighing small and large values by their logarithm.
import { say } from '@plumbline/language/domain';
import type { Measured } from './comparison';
import type { Study } from './study';
import { MEASURED } from './refusal-words';

/** What a value of 0 counts as, since it has no logarithm. */
export const SMALLEST_VALUE = 1e-6;

interface Parts {
  weights: Float64Array;
  /** Each value over the overall value. */
  relative: number[];
  /** Standard error of each group over the overall value; `null` when one is missing. */
  errors: number[] | null;
}

function partsOf(study: Study, measure: string): Parts {
  study.needGroups(3, measure);
  const weights = study.shares;
  const values = study.groups.map((group) => (group.estimate === 0 ? SMALLEST_VALUE : group.estimate));
  const mean = study.meanAboveZero && values.reduce((sum, value, i) => sum + weights[i]! * value, 0);
  const errors = study.standardErrors;
  return {
    weights,
    relative: values.map((value) => value / mean),
    errors: errors && Array.from(errors, (error) => error / mean),
  };
}

/**
 * TI: 1000 sum w r ln r with r = y/m. Standard error by the delta method, on the same scale of thousandths:
 * 1000 sqrt(sum (1 + ln r - sum w r (1 + ln r))² w² se² / m²).
 */
export function theilIndex(study: Study): Measured {
  const { weights, relative, errors } = partsOf(study, say(MEASURED.theil));
  let index = 0;
  let center = 0;
  relative.forEach((r, i) => {
    index += weights[i]! * r * Math.log(r);
    center += weights[i]! * r * (1 + Math.log(r));
  });
  const slope = errors?.map((error, i) => (1 + Math.log(relative[i]!) - center) * weights[i]! * error);
  return study.withError(1000 * index, slope ? 1000 * Math.hypot(...slope) : null);
}

/**
 * MLD: 1000 sum w (-ln r) with r = y/m. Standard error by the delta method, on the same scale of thousandths:
 * 1000 sqrt(sum (1 - 1/r)² w² se² / m²).
 */
export function meanLogDeviation(study: Study): Measured {
  const { weights, relative, errors } = partsOf(study, say(MEASURED.meanLogDeviation));
  const deviation = relative.reduce((sum, r, i) => sum - weights[i]! * Math.log(r), 0);
  const slope = errors?.map((error, i) => (1 - 1 / relative[i]!) * weights[i]! * error);
  return study.withError(1000 * deviation, slope ? 1000 * Math.hypot(...slope) : null);
}
