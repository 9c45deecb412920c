// How much better the whole city would do if every group did as well as the best-off group.
import { say } from '@plumbline/language/domain';
import type { Measured } from './comparison';
import type { KnownGroup, Study } from './study';
import { MEASURED } from './refusal-words';

/** The group everybody is imagined to do as well as: most advantaged in an ordered dimension, else the best. */
const target = (study: Study): KnownGroup => (study.isOrdered ? study.end('most') : study.extreme('best'));

function riskOf(study: Study): number {
  study.needGroups(2, say(MEASURED.attributableRisk));
  const risk = target(study).estimate - study.mean;
  const isBetter = study.indicator.favorable ? risk > 0 : risk < 0;
  return isBetter ? risk : 0;
}

/**
 * Standard error of PAF as a fraction, from the table of people with and without the outcome, in the target group
 * (c, d) and in all others (a, b), N people in all: sqrt(cN (ad(N-c) + bc²) / ((a+c)³ (c+d)³)).
 * `null` where the outcome is no share of the people counted. Populations must be head counts.
 */
function errorOfFraction(study: Study): number | null {
  const { scale } = study.indicator;
  if (scale === null) return null;
  const best = target(study);
  const total = study.populations.reduce((sum, population) => sum + population, 0);
  const bestPopulation = best.population!;
  const c = (best.estimate / scale) * bestPopulation;
  const d = bestPopulation - c;
  const a = (study.mean / scale) * total - c;
  const b = total - bestPopulation - a;
  if (a < 0 || b < 0 || c <= 0 || d < 0) return null;
  return Math.sqrt((c * total * (a * d * (total - c) + b * c * c)) / ((a + c) ** 3 * (c + d) ** 3));
}

/** PAR: target - m in the indicator's unit, 0 where the target group is not better. Standard error m se(PAF). */
export function populationAttributableRisk(study: Study): Measured {
  const risk = riskOf(study);
  const error = study.hasPopulations ? errorOfFraction(study) : null;
  return study.withError(risk, error === null ? null : study.mean * error);
}

/** PAF: 100 PAR / m, in percent of the overall value, its standard error in percent too. */
export function populationAttributableFraction(study: Study): Measured {
  const fraction = (100 * riskOf(study)) / study.meanAboveZero;
  const error = study.hasPopulations ? errorOfFraction(study) : null;
  return study.withError(fraction, error === null ? null : 100 * error);
}
