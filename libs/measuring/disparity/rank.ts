// The gradient along an order from least to most advantaged, such as income. Race has no such order.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import type { Measured } from './comparison';
import { fitLine, fitLogistic, slopeOf, type Fit } from './regression';
import type { Study } from './study';
import { because, MEASURED, REASONS } from './refusal-words';

interface Ladder {
  values: number[];
  populations: number[];
}

function ladderOf(study: Study, measure: string): Ladder {
  if (!study.isOrdered) {
    throw new Refusal('INVALID', because('noOrder', { measure }), { path: ['dimension'] });
  }
  study.needGroups(3, measure);
  const order = study.byAdvantage;
  const populations = study.populations;
  return {
    values: order.map((i) => study.groups[i]!.estimate),
    populations: order.map((i) => populations[i]!),
  };
}

/** Middle of each group's stretch of the population, from 0 (least advantaged) to 1. */
function midpoints(populations: readonly number[]): number[] {
  const total = populations.reduce((sum, population) => sum + population, 0);
  let below = 0;
  return populations.map((population) => {
    below += population;
    return (below - population / 2) / total;
  });
}

/** The fitted value at the bottom (rank 0) and the top (rank 1), as shares of the scale, with their gradients. */
interface Ends {
  fit: Fit;
  bottom: number;
  top: number;
  /** How steeply each end answers to the linear predictor there. */
  bottomSlope: number;
  topSlope: number;
}

function endsOf(study: Study, measure: string): Ends {
  const ladder = ladderOf(study, measure);
  const { values } = ladder;
  const { scale } = study.indicator;
  // The regression counts people, so there are no fractions of them: survey weights are rounded up.
  const people = ladder.populations.map(Math.ceil);
  const x = midpoints(people);
  if (study.options.linear === true) {
    const unit = scale ?? 1;
    const fit = fitLine({ x, y: values.map((value) => value / unit), weights: people });
    return { fit, bottom: fit.intercept, top: fit.intercept + fit.slope, bottomSlope: 1, topSlope: 1 };
  }
  if (scale === null || values.some((value) => value > scale)) {
    throw new Refusal('INVALID', because(scale === null ? 'noScale' : 'aboveScale', { measure }), {
      path: ['indicator', 'scale'],
    });
  }
  const fit = fitLogistic({
    x,
    // Whole people with the outcome, for the same reason.
    y: people.map((count, i) => (count === 0 ? 0 : Math.round((values[i]! / scale) * count) / count)),
    // Squared because every row counts with its population, and so does the share of people in it.
    weights: people.map((count) => count * count),
  });
  if (fit === null) {
    throw new Refusal('INVALID', because('noCurve', { measure }), { path: ['groups'] });
  }
  const at = (linear: number) => 1 / (1 + Math.exp(-linear));
  const [bottom, top] = [at(fit.intercept), at(fit.intercept + fit.slope)];
  return { fit, bottom, top, bottomSlope: bottom * (1 - bottom), topSlope: top * (1 - top) };
}

/** Standard error by the delta method, of a figure that moves by `a` with the intercept and by `b` with the slope. */
const deltaError = ({ covariance: { vaa, vab, vbb } }: Fit, a: number, b: number): number =>
  Math.sqrt(a * a * vaa + 2 * a * b * vab + b * b * vbb);

/**
 * SII: fitted value at rank 1 minus that at rank 0, in the indicator's unit. Logistic curve with population squared
 * as weight (or a line with population as weight); HC1 covariance, delta method. Its standard error is in the
 * indicator's unit too.
 */
export function slopeIndexOfInequality(study: Study): Measured {
  const { fit, bottom, top, bottomSlope, topSlope } = endsOf(study, say(MEASURED.slopeIndex));
  const scale = study.indicator.scale ?? 1;
  return study.withError(scale * (top - bottom), scale * deltaError(fit, topSlope - bottomSlope, topSlope));
}

/**
 * RII: fitted value at rank 1 over that at rank 0. Interval on the log scale; the standard error shown is that of
 * ln RII.
 */
export function relativeIndexOfInequality(study: Study): Measured {
  const { fit, bottom, top, bottomSlope, topSlope } = endsOf(study, say(MEASURED.relativeIndex));
  if (!(bottom > 0 && top > 0)) {
    throw new Refusal('INVALID', REASONS.noRelativeIndex, { path: ['groups'] });
  }
  const error = deltaError(fit, topSlope / top - bottomSlope / bottom, topSlope / top);
  return study.withLogError(top / bottom, error);
}

function bounded(study: Study, values: readonly number[]): number[] {
  const { limits, correction } = study.options;
  const { lowest = null, highest = null } = limits ?? {};
  if (lowest === null && highest === null) {
    if (correction === undefined) return [...values];
    throw new Refusal(
      'INCOMPLETE',
      msg`A correction for a bounded indicator needs its lowest and its highest value. Give both, or leave the correction out.`,
      { path: ['limits'] },
    );
  }
  if (lowest === null || highest === null || !(lowest < highest)) {
    throw new Refusal(
      'INCOMPLETE',
      msg`The limits of a bounded indicator are a lowest and a highest value, the first below the second. Give both, or none.`,
      { path: ['limits'] },
    );
  }
  const outside = study.groups.find((group) => group.estimate < lowest || group.estimate > highest);
  if (outside !== undefined) {
    throw new Refusal(
      'INVALID',
      msg`The value of ${{ group: outside.name }} lies outside the limits ${lowest} to ${highest}. Correct the value or the limits.`,
      { path: ['groups', outside.name, 'estimate'] },
    );
  }
  return values.map((value) => (value - lowest) / (highest - lowest));
}

function concentration(study: Study, measure: string) {
  const { values, populations } = ladderOf(study, measure);
  const y = bounded(study, values);
  const x = midpoints(populations);
  const total = populations.reduce((sum, population) => sum + population, 0);
  const shares = populations.map((population) => population / total);
  // The mean rank is one half, whatever the shares.
  const rankVariance = x.reduce((sum, rank, i) => sum + shares[i]! * (rank - 0.5) ** 2, 0);
  const mean = y.reduce((sum, value, i) => sum + shares[i]! * value, 0);
  const { slope, standardError } = slopeOf({ x, y, weights: shares });
  const double = 2 * rankVariance;
  return { mean, index: double * slope, error: double * standardError };
}

/**
 * ACI: slope of 2 σ² y on rank, weighted by population, σ² the variance of rank; least squares standard error.
 * Source: N. Kakwani, A. Wagstaff, E. van Doorslaer, Journal of Econometrics 77 (1997), 87-103.
 */
export function absoluteConcentrationIndex(study: Study): Measured {
  const { index, error } = concentration(study, say(MEASURED.absoluteConcentration));
  return study.withError(index, error);
}

/**
 * RCI: ACI / m. For a bounded indicator put on 0 to 1: Wagstaff's RCI / (1 - m), Health Economics 14 (2005),
 * or Erreygers' 4 m RCI, Journal of Health Economics 28 (2009).
 */
export function relativeConcentrationIndex(study: Study): Measured {
  const { mean, index, error } = concentration(study, say(MEASURED.relativeConcentration));
  const { correction } = study.options;
  const divisor = correction === 'erreygers' ? 1 / 4 : correction === 'wagstaff' ? mean * (1 - mean) : mean;
  if (!(divisor > 0)) {
    throw new Refusal('INVALID', REASONS.noRelativeConcentration, { path: ['groups'] });
  }
  return study.withError(index / divisor, error / divisor);
}
