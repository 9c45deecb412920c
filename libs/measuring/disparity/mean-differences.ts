// How far the groups are on average from the overall value, the best group or the reference group.
import { say } from '@plumbline/language/domain';
import type { Measured } from './comparison';
import { simulated } from './simulated';
import { percentOf, type Simulation } from './simulation';
import type { Study } from './study';
import { MEASURED } from './refusal-words';

/** Does every group count the same, or as much as its share of the population? */
export type Weighting = 'unweighted' | 'weighted';

const weightsOf = (study: Study, weighting: Weighting) =>
  weighting === 'weighted' ? study.shares : study.equalShares;

function averageDistance(study: Study, center: number, weighting: Weighting): number {
  const weights = weightsOf(study, weighting);
  return study.groups.reduce((sum, group, i) => sum + weights[i]! * Math.abs(group.estimate - center), 0);
}

/** The overall value of each draw; the one given for the whole city where populations are missing. */
function drawnMean(study: Study, simulation: Simulation): Float64Array {
  return study.hasPopulations
    ? simulation.mean(study.shares)
    : simulation.once('mean', () => new Float64Array(simulation.from.draws).fill(study.mean));
}

const distanceFromMean = (study: Study, simulation: Simulation, weighting: Weighting) =>
  simulation.once(`mean ${weighting}`, () =>
    simulation.distance(drawnMean(study, simulation), weightsOf(study, weighting)),
  );

/** MDM: mean of |y - m|, every group alike or weighted by population. */
export function meanDifferenceFromMean(study: Study, weighting: Weighting): Measured {
  study.needGroups(3, say(MEASURED.fromMean));
  return simulated(study, averageDistance(study, study.mean, weighting), (simulation) =>
    distanceFromMean(study, simulation, weighting),
  );
}

/** IDIS: 100 MDM / m, in percent of the overall value. */
export function indexOfDisparity(study: Study, weighting: Weighting): Measured {
  study.needGroups(3, say(MEASURED.indexOfDisparity));
  const mean = study.meanAboveZero;
  return simulated(study, (100 * averageDistance(study, mean, weighting)) / mean, (simulation) => {
    // Each draw is divided by its own mean: the overall value is as uncertain as the groups it is made of.
    return percentOf(distanceFromMean(study, simulation, weighting), drawnMean(study, simulation));
  });
}

/** MDB: mean of |y - best|; in each draw of the simulation the best group is found anew. */
export function meanDifferenceFromBest(study: Study, weighting: Weighting): Measured {
  study.needGroups(3, say(MEASURED.fromBest));
  const weights = weightsOf(study, weighting);
  return simulated(study, averageDistance(study, study.extreme('best').estimate, weighting), (simulation) =>
    simulation.distance(simulation.best(study.indicator.favorable), weights),
  );
}

/** MDR: mean of |y - reference|. Refuses an unordered dimension in which no group is the reference. */
export function meanDifferenceFromReference(study: Study, weighting: Weighting): Measured {
  study.needGroups(3, say(MEASURED.fromReference));
  const { reference } = study;
  const weights = weightsOf(study, weighting);
  return simulated(study, averageDistance(study, reference.estimate, weighting), (simulation) => {
    const place = study.groups.indexOf(reference);
    return simulation.distance(simulation.columns[place]!, weights);
  });
}
