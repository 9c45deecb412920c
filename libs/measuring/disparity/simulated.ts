// A value with the interval that a simulation of it gives.
import type { Measured } from './comparison';
import { percentileInterval, type Simulation } from './simulation';
import type { Study } from './study';

/** The value with the percentiles of the same figure worked out from each draw; no interval without errors. */
export function simulated(
  study: Study,
  value: number,
  figure: (simulation: Simulation) => Float64Array,
): Measured {
  const { simulation, level } = study;
  if (simulation === null) return { value, interval: null, standardError: null };
  const [low, high] = percentileInterval(figure(simulation), level);
  const { draws, seed } = simulation.from;
  return { value, interval: { low, high, level, method: 'simulation', draws, seed }, standardError: null };
}
