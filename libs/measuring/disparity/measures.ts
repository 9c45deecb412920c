// The door to all measures: one by its name, or the whole set from one comparison.
import { Refusal } from '@plumbline/platform/domain';
import { populationAttributableFraction, populationAttributableRisk } from './attributable';
import { betweenGroupStandardDeviation, betweenGroupVariance, coefficientOfVariation } from './between-group';
import { MEASURE_IDS, MEASURES, type MeasureId } from './catalogue';
import type { Comparison, Measured, MeasureOptions } from './comparison';
import { difference, ratio } from './difference-and-ratio';
import { meanLogDeviation, theilIndex } from './entropy';
import {
  indexOfDisparity,
  meanDifferenceFromBest,
  meanDifferenceFromMean,
  meanDifferenceFromReference,
} from './mean-differences';
import {
  absoluteConcentrationIndex,
  relativeConcentrationIndex,
  relativeIndexOfInequality,
  slopeIndexOfInequality,
} from './rank';
import { Study } from './study';

const COMPUTE: Readonly<Record<MeasureId, (study: Study) => Measured>> = {
  DIFFERENCE: difference,
  RATIO: ratio,
  BETWEEN_GROUP_VARIANCE: betweenGroupVariance,
  BETWEEN_GROUP_STANDARD_DEVIATION: betweenGroupStandardDeviation,
  COEFFICIENT_OF_VARIATION: coefficientOfVariation,
  MEAN_DIFFERENCE_FROM_MEAN: (study) => meanDifferenceFromMean(study, 'unweighted'),
  MEAN_DIFFERENCE_FROM_MEAN_WEIGHTED: (study) => meanDifferenceFromMean(study, 'weighted'),
  MEAN_DIFFERENCE_FROM_BEST: (study) => meanDifferenceFromBest(study, 'unweighted'),
  MEAN_DIFFERENCE_FROM_BEST_WEIGHTED: (study) => meanDifferenceFromBest(study, 'weighted'),
  MEAN_DIFFERENCE_FROM_REFERENCE: (study) => meanDifferenceFromReference(study, 'unweighted'),
  MEAN_DIFFERENCE_FROM_REFERENCE_WEIGHTED: (study) => meanDifferenceFromReference(study, 'weighted'),
  INDEX_OF_DISPARITY: (study) => indexOfDisparity(study, 'unweighted'),
  INDEX_OF_DISPARITY_WEIGHTED: (study) => indexOfDisparity(study, 'weighted'),
  THEIL_INDEX: theilIndex,
  MEAN_LOG_DEVIATION: meanLogDeviation,
  POPULATION_ATTRIBUTABLE_RISK: populationAttributableRisk,
  POPULATION_ATTRIBUTABLE_FRACTION: populationAttributableFraction,
  SLOPE_INDEX: slopeIndexOfInequality,
  RELATIVE_INDEX: relativeIndexOfInequality,
  ABSOLUTE_CONCENTRATION_INDEX: absoluteConcentrationIndex,
  RELATIVE_CONCENTRATION_INDEX: relativeConcentrationIndex,
};

/** One measure of one comparison. Throws a Refusal that names what is missing and the way out. */
export function measure(id: MeasureId, comparison: Comparison, options: MeasureOptions = {}): Measured {
  return COMPUTE[id](new Study(comparison, options));
}

/** A measure of the set: its result, or the refusal that says why there is none. */
export type Outcome =
  { id: MeasureId; measured: Measured; refusal: null } | { id: MeasureId; measured: null; refusal: Refusal };

/**
 * Every measure that fits the dimension (the four for an order only where there is one), in the order of the
 * catalogue. One simulation serves all of them. Throws a Refusal only where nothing at all can be measured; a
 * measure that lacks something carries its own refusal.
 */
export function allMeasures(comparison: Comparison, options: MeasureOptions = {}): Outcome[] {
  const study = new Study(comparison, options);
  return MEASURE_IDS.filter((id) => study.isOrdered || !MEASURES[id].needsOrder).map((id): Outcome => {
    try {
      return { id, measured: COMPUTE[id](study), refusal: null };
    } catch (error) {
      if (error instanceof Refusal) return { id, measured: null, refusal: error };
      throw error;
    }
  });
}
