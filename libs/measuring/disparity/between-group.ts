// How far the groups spread around the overall value, large gaps counting more than in proportion.
import { say } from '@plumbline/language/domain';
import type { Measured } from './comparison';
import { simulated } from './simulated';
import { percentOf } from './simulation';
import type { Study } from './study';
import { MEASURED } from './refusal-words';

function variance(study: Study): number {
  const { shares, mean } = study;
  return study.groups.reduce((sum, group, i) => sum + shares[i]! * (group.estimate - mean) ** 2, 0);
}

/**
 * BGV: sum w (y - m)².
 * Standard error: sqrt(4 sum w² se² (y-m)² + 2 [(sum w² se²)² - sum w⁴ se⁴ + sum w² (1-w)² se⁴]).
 * Source: A. Schlotheuber, A. R. Hosseinpoor, IJERPH 19 (2022), doi:10.3390/ijerph19063697.
 */
export function betweenGroupVariance(study: Study): Measured {
  study.needGroups(3, say(MEASURED.betweenGroupVariance));
  const { shares, mean, standardErrors: errors } = study;
  if (errors === null) return study.withError(variance(study), null);
  let slope = 0;
  let squares = 0;
  let fourths = 0;
  let own = 0;
  study.groups.forEach((group, i) => {
    const [w, v] = [shares[i]!, errors[i]! ** 2];
    slope += w * w * v * (group.estimate - mean) ** 2;
    squares += w * w * v;
    fourths += w ** 4 * v * v;
    own += w * w * (1 - w) ** 2 * v * v;
  });
  return study.withError(variance(study), Math.sqrt(4 * slope + 2 * (squares ** 2 - fourths + own)));
}

/** BGSD: the square root of BGV, in the indicator's unit. */
export function betweenGroupStandardDeviation(study: Study): Measured {
  study.needGroups(3, say(MEASURED.betweenGroupDeviation));
  return simulated(study, Math.sqrt(variance(study)), (simulation) => simulation.deviation(study.shares));
}

/** COV: 100 BGSD / m, in percent of the overall value. */
export function coefficientOfVariation(study: Study): Measured {
  study.needGroups(3, say(MEASURED.coefficientOfVariation));
  const { shares, meanAboveZero } = study;
  return simulated(study, (100 * Math.sqrt(variance(study))) / meanAboveZero, (simulation) =>
    percentOf(simulation.deviation(shares), simulation.mean(shares)),
  );
}
