import fc from 'fast-check';
import { Refusal } from '@plumbline/platform/domain';
import {
  MEASURE_IDS,
  MEASURES,
  allMeasures,
  measure,
  type Comparison,
  type Group,
  type Measured,
  type MeasureId,
} from './index';

fc.configureGlobal({ seed: 20_240_329, numRuns: 60 });

const FEW_DRAWS = { draws: 400 };

/** Values from 1 to 99, so that every measure has an answer; populations are whole people. */
const group = fc.record({
  estimate: fc.integer({ min: 10, max: 990 }).map((value) => value / 10),
  standardError: fc.integer({ min: 0, max: 50 }).map((value) => value / 10),
  population: fc.integer({ min: 50, max: 50_000 }),
});

const comparisons = (dimension: Comparison['dimension']): fc.Arbitrary<Comparison> =>
  fc
    .tuple(fc.array(group, { minLength: 3, maxLength: 9 }), fc.boolean(), fc.nat())
    .map(([groups, favorable, pick]) => ({
      dimension,
      indicator: { favorable, scale: 100 },
      groups: groups.map((one, i) => ({
        ...one,
        name: `Group ${i}`,
        reference: i === pick % groups.length,
        order: i + 1,
      })),
    }));
const either = fc.oneof(comparisons('unordered'), comparisons('ordered'));

const withGroups = (comparison: Comparison, change: (one: Group, index: number) => Group): Comparison => ({
  ...comparison,
  groups: comparison.groups.map(change),
});
/** What each measure gives; a refusal counts as its sentence. */
const results = (comparison: Comparison, options = FEW_DRAWS): Map<MeasureId, Measured | string> =>
  new Map(allMeasures(comparison, options).map((one) => [one.id, one.measured ?? one.refusal.message]));
const valueOf = (result: Measured | string | undefined) => (typeof result === 'object' ? result.value : NaN);
const near = (actual: number, expected: number, tolerance = 1e-9) =>
  Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(actual), Math.abs(expected));

describe('every measure', () => {
  it('gives the same, to the last digit, in whatever order the rows come', () => {
    const shuffled = either.chain((comparison) =>
      fc.tuple(
        fc.constant(comparison),
        fc.shuffledSubarray([...comparison.groups], { minLength: comparison.groups.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([comparison, groups]) => {
        expect(results({ ...comparison, groups })).toEqual(results(comparison));
      }),
    );
  });

  it('gives the same, simulated intervals included, whatever the groups are called', () => {
    fc.assert(
      fc.property(either, fc.array(fc.string(), { minLength: 9, maxLength: 9 }), (comparison, names) => {
        const renamed = withGroups(comparison, (one, i) => ({ ...one, name: `${names[i]!} ${9 - i}` }));
        expect(results(renamed)).toEqual(results(comparison));
      }),
    );
  });

  it('does not change when every population is multiplied by the same number', () => {
    fc.assert(
      fc.property(either, fc.integer({ min: 2, max: 40 }), (comparison, times) => {
        // Thousands of people with values in tenths: the two regression indexes count whole people.
        const sized = (factor: number) =>
          withGroups(comparison, (one) => ({ ...one, population: one.population! * 1_000 * factor }));
        const before = results(sized(1));
        for (const [id, after] of results(sized(times))) {
          expect(near(valueOf(after), valueOf(before.get(id)))).toBe(true);
        }
      }),
    );
  });

  it('is 0, or 1 for the two ratios, when all groups are equal', () => {
    fc.assert(
      fc.property(either, fc.integer({ min: 10, max: 990 }), (comparison, tenths) => {
        const equal = withGroups(comparison, (one) => ({ ...one, estimate: tenths / 10, population: 1_000 }));
        for (const [id, result] of results(equal)) {
          expect(near(valueOf(result), MEASURES[id].equal, 1e-8)).toBe(true);
        }
      }),
    );
  });

  it('has an analytic interval that holds the value', () => {
    fc.assert(
      fc.property(either, (comparison) => {
        for (const result of results(comparison).values()) {
          if (typeof result === 'string' || result.interval === null) continue;
          const { low, high, method } = result.interval;
          expect(low).toBeLessThanOrEqual(high);
          if (method !== 'analytic') continue;
          expect(low).toBeLessThanOrEqual(result.value);
          expect(high).toBeGreaterThanOrEqual(result.value);
        }
      }),
    );
  });

  it('has an interval of no width around the value when every group is known exactly', () => {
    const exact = either.map((comparison) => withGroups(comparison, (one) => ({ ...one, standardError: 0 })));
    // These take their uncertainty from counts or from the fit, not from the groups' standard errors.
    const other = /ATTRIBUTABLE|SLOPE|RELATIVE|CONCENTRATION/;
    fc.assert(
      fc.property(exact, (comparison) => {
        for (const [id, result] of results(comparison)) {
          if (typeof result === 'string' || other.test(id)) continue;
          expect(near(result.interval!.low, result.value, 1e-8)).toBe(true);
          expect(near(result.interval!.high, result.value, 1e-8)).toBe(true);
        }
      }),
    );
  });

  it('has a wider interval at a higher level', () => {
    fc.assert(
      fc.property(either, (comparison) => {
        const [narrow, wide] = [0.8, 0.99].map((level) =>
          results(comparison, { ...FEW_DRAWS, level } as never),
        );
        for (const [id, result] of narrow!) {
          const other = wide!.get(id)!;
          if (typeof result === 'string' || typeof other === 'string' || result.interval === null) continue;
          const width = ({ interval }: Measured) => interval!.high - interval!.low;
          expect(width(other)).toBeGreaterThanOrEqual(width(result));
        }
      }),
    );
  });
});

describe('the parts of a simulation', () => {
  it('gives the same interval for the same seed, another for another, and says both', () => {
    fc.assert(
      fc.property(comparisons('unordered'), (drawn) => {
        const comparison = withGroups(drawn, (one) => ({ ...one, standardError: 2 }));
        const [a, b, c] = [1, 1, 2].map((seed) =>
          measure('INDEX_OF_DISPARITY', comparison, { draws: 500, seed }),
        );
        expect(a).toEqual(b);
        expect(a!.interval).not.toEqual(c!.interval);
        expect(a!.interval).toMatchObject({ method: 'simulation', draws: 500, seed: 1, level: 0.95 });
      }),
    );
  });

  it('never leaves what the indicator can be', () => {
    const atTheEdge = comparisons('unordered').map((comparison) =>
      withGroups(comparison, (one, i) => ({ ...one, estimate: i % 2 ? 100 : 0, standardError: 30 })),
    );
    fc.assert(
      fc.property(atTheEdge, (comparison) => {
        const { interval } = measure('MEAN_DIFFERENCE_FROM_BEST', comparison, { draws: 500 });
        expect(interval!.low).toBeGreaterThanOrEqual(0);
        expect(interval!.high).toBeLessThanOrEqual(100);
      }),
    );
  });
});

describe('weights and direction', () => {
  it('make weighted and unweighted measures agree when all groups are of one size', () => {
    const sameSize = comparisons('unordered').map((comparison) =>
      withGroups(comparison, (one) => ({ ...one, population: 700 })),
    );
    fc.assert(
      fc.property(sameSize, (comparison) => {
        const all = results(comparison);
        for (const id of MEASURE_IDS.filter((one) => one.endsWith('_WEIGHTED'))) {
          expect(near(valueOf(all.get(id)), valueOf(all.get(id.replace('_WEIGHTED', '') as MeasureId)))).toBe(
            true,
          );
        }
      }),
    );
  });

  it('let a group without people weigh nothing', () => {
    fc.assert(
      fc.property(comparisons('unordered'), fc.integer({ min: 1, max: 99 }), (comparison, estimate) => {
        const ghost: Group = { name: 'ghost', estimate, standardError: 1, population: 0 };
        const larger = { ...comparison, groups: [...comparison.groups, ghost] };
        for (const id of ['BETWEEN_GROUP_VARIANCE', 'THEIL_INDEX', 'MEAN_LOG_DEVIATION'] as const) {
          expect(near(measure(id, larger).value, measure(id, comparison).value)).toBe(true);
        }
      }),
    );
  });

  it('make every measure of spread grow when all distances from the mean double', () => {
    fc.assert(
      fc.property(comparisons('unordered'), (drawn) => {
        const mid = 50;
        const spread = (times: number) =>
          withGroups(drawn, (one) => ({ ...one, estimate: mid + ((one.estimate! - mid) * times) / 2.1 }));
        const [near, far] = [results(spread(1)), results(spread(2))];
        for (const id of MEASURE_IDS.filter(
          (one) => /DEVIATION|VARIANCE|FROM_|DIFFERENCE$/.test(one) && one !== 'MEAN_LOG_DEVIATION',
        )) {
          expect(Math.abs(valueOf(far.get(id)))).toBeGreaterThanOrEqual(
            Math.abs(valueOf(near.get(id))) - 1e-9,
          );
        }
      }),
    );
  });

  it('turn the sign of rank measures around when the order is turned around', () => {
    fc.assert(
      fc.property(comparisons('ordered'), (comparison) => {
        const last = comparison.groups.length + 1;
        const turned = withGroups(comparison, (one) => ({ ...one, order: last - one.order! }));
        for (const id of [
          'SLOPE_INDEX',
          'ABSOLUTE_CONCENTRATION_INDEX',
          'RELATIVE_CONCENTRATION_INDEX',
        ] as const) {
          expect(near(measure(id, turned).value, -measure(id, comparison).value, 1e-6)).toBe(true);
        }
        const product = measure('RELATIVE_INDEX', turned).value * measure('RELATIVE_INDEX', comparison).value;
        expect(near(product, 1, 1e-6)).toBe(true);
      }),
    );
  });

  it('keep what theory keeps: no mean distance beyond the range, TI and MLD never negative', () => {
    fc.assert(
      fc.property(comparisons('unordered'), (comparison) => {
        const all = results(comparison);
        const value = (id: MeasureId) => valueOf(all.get(id));
        expect(value('THEIL_INDEX')).toBeGreaterThanOrEqual(-1e-9);
        expect(value('MEAN_LOG_DEVIATION')).toBeGreaterThanOrEqual(-1e-9);
        const values = comparison.groups.map((one) => one.estimate!);
        const range = Math.max(...values) - Math.min(...values);
        for (const id of MEASURE_IDS.filter((one) => one.startsWith('MEAN_DIFFERENCE'))) {
          expect(value(id)).toBeGreaterThanOrEqual(0);
          expect(value(id)).toBeLessThanOrEqual(range + 1e-9);
        }
        // Weighted, the mean distance from the best group is what the city would gain.
        expect(
          near(value('MEAN_DIFFERENCE_FROM_BEST_WEIGHTED'), Math.abs(value('POPULATION_ATTRIBUTABLE_RISK'))),
        ).toBe(true);
      }),
    );
  });

  it('never let anything but a refusal stop a measure', () => {
    const anything = fc.record({
      name: fc.string(),
      estimate: fc.oneof(fc.constant(null), fc.double({ min: -1, max: 1e9 }), fc.constant(NaN)),
      standardError: fc.oneof(fc.constant(null), fc.double({ min: -1, max: 1e6 })),
      population: fc.oneof(fc.constant(null), fc.double({ min: -1, max: 1e12 })),
      reference: fc.boolean(),
      order: fc.integer({ min: 0, max: 4 }),
    });
    fc.assert(
      fc.property(
        fc.array(anything, { maxLength: 5 }),
        fc.constantFrom('ordered' as const, 'unordered' as const),
        fc.boolean(),
        fc.constantFrom(null, 100, 0, -3),
        (groups, dimension, favorable, scale) => {
          try {
            const outcomes = allMeasures({ dimension, indicator: { favorable, scale }, groups }, FEW_DRAWS);
            for (const { measured } of outcomes) {
              if (measured === null) continue;
              expect(Number.isFinite(measured.value)).toBe(true);
              if (measured.interval === null) continue;
              expect(measured.interval.low).not.toBeNaN();
              expect(measured.interval.high).not.toBeNaN();
            }
          } catch (error) {
            if (!(error instanceof Refusal)) throw error;
          }
        },
      ),
      { numRuns: 400 },
    );
  });
});
