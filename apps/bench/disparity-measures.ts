// The whole set of disparity measures for a city's metrics: 12 periods, 8 groups each.
import { allMeasures, type Comparison } from '@plumbline/measuring/disparity';
import { head, line, measured, numbers, type Took } from './measured';

const PERIODS = 12;
const GROUPS = 8;
const SIZES = [100, 1000, 10_000];

function comparison(next: () => number): Comparison {
  const level = 20 + 60 * next();
  return {
    dimension: 'unordered',
    indicator: { favorable: next() > 0.5, scale: 100 },
    groups: Array.from({ length: GROUPS }, (_, i) => ({
      name: `Group ${i + 1}`,
      estimate: Math.min(99, Math.max(1, level + 20 * (next() - 0.5))),
      standardError: 0.5 + 2 * next(),
      population: Math.round(1000 + 100_000 * next()),
      reference: i === 0,
    })),
  };
}

/** Every measure that race allows, with intervals, for each period of each metric. */
export async function disparityMeasures(): Promise<void> {
  head(`Disparity measures: every measure with its interval, ${PERIODS} periods x ${GROUPS} groups`);
  let before: Took | null = null;
  for (const metrics of SIZES) {
    const next = numbers(1);
    const took = measured(() => {
      for (let i = 0; i < metrics * PERIODS; i += 1) allMeasures(comparison(next));
    });
    line(`${metrics.toLocaleString('en-US')} metrics`, took, before);
    before = took;
  }
  return Promise.resolve();
}
