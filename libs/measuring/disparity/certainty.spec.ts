import { normalProbability, normalQuantile, reach } from './normal';
import { Simulation, percentileInterval } from './simulation';
import { standardErrorFrom, standardErrorOfProportion, standardErrorOfRate } from './standard-errors';

describe('the normal distribution', () => {
  // Values from the tables of the NIST Digital Library of Mathematical Functions and R's qnorm and pnorm.
  it.each([
    [0.5, 0],
    [0.975, 1.959963984540054],
    [0.95, 1.6448536269514722],
    [0.995, 2.5758293035489004],
    [1e-10, -6.361340902404056],
    [0.999, 3.090232306167813],
  ])('has quantile %d at %d', (p, z) => {
    expect(normalQuantile(p)).toBeCloseTo(z, 12);
    expect(normalProbability(z)).toBeCloseTo(p, 14);
  });

  it('goes there and back', () => {
    for (let p = 0.0005; p < 1; p += 0.0123) expect(normalProbability(normalQuantile(p))).toBeCloseTo(p, 13);
    expect(normalProbability(8)).toBeCloseTo(1, 14);
    expect(normalProbability(-40)).toBe(0);
    expect([normalQuantile(0), normalQuantile(1)]).toEqual([-Infinity, Infinity]);
    expect(reach(0.9)).toBeCloseTo(1.6448536269514722, 12);
  });
});

describe('draws', () => {
  const draw = (estimate: number, error: number, highest: number, draws = 20_000) =>
    new Simulation({
      estimates: Float64Array.of(estimate, estimate),
      standardErrors: Float64Array.of(error, error),
      ...{ highest, draws, seed: 7 },
    }).columns;
  const mean = (values: Float64Array) => values.reduce((sum, value) => sum + value, 0) / values.length;

  it('have the mean and the spread of the normal distribution', () => {
    const [column] = draw(50, 3, 100);
    expect(mean(column!)).toBeCloseTo(50, 2);
    expect(Math.sqrt(mean(column!.map((value) => (value - 50) ** 2)))).toBeCloseTo(3, 2);
  });

  it('have the mean of the half normal distribution where a limit cuts off one half', () => {
    // Mean of the normal distribution cut off at its own mean: sqrt(2/pi) standard errors away from it.
    const [column] = draw(100, 4, 100);
    expect(mean(column!)).toBeCloseTo(100 - 4 * Math.sqrt(2 / Math.PI), 2);
    expect(Math.max(...column!)).toBeLessThanOrEqual(100);
  });

  it('are independent from group to group', () => {
    const [a, b] = draw(50, 1, 100);
    expect(Math.abs(mean(a!.map((value, k) => (value - 50) * (b![k]! - 50))))).toBeLessThan(0.02);
  });

  it('stay where they are without a standard error', () => {
    expect(new Set(draw(30, 0, 100)[0])).toEqual(new Set([30]));
  });

  it('give the percentiles that sorting gives', () => {
    const [column] = draw(50, 3, Infinity, 999);
    const sorted = [...column!].sort((a, b) => a - b);
    // 998 steps: 2.5% and 97.5% of them are 24.95 and 973.05.
    const [low, high] = percentileInterval(column!, 0.95);
    expect(low).toBeCloseTo(sorted[24]! + 0.95 * (sorted[25]! - sorted[24]!), 10);
    expect(high).toBeCloseTo(sorted[973]! + 0.05 * (sorted[974]! - sorted[973]!), 10);
    expect(percentileInterval(Float64Array.of(2, 2, 2), 0.95)).toEqual([2, 2]);
    expect(percentileInterval(Float64Array.of(1, 3), 0.5)).toEqual([1.5, 2.5]);
  });
});

describe('standard errors', () => {
  it('come from a margin of error, with the divisor of the Census Bureau at 90%', () => {
    expect(standardErrorFrom({ marginOfError: 1.645, level: 0.9 })).toBe(1);
    expect(standardErrorFrom({ marginOfError: 1.959963984540054, level: 0.95 })).toBeCloseTo(1, 12);
    expect(() => standardErrorFrom({ marginOfError: -1, level: 0.9 })).toThrow('zero or more');
    expect(() => standardErrorFrom({ marginOfError: 1, level: 90 })).toThrow('between 0 and 1');
  });

  it('come from the count of people', () => {
    expect(standardErrorOfProportion(50, 100)).toBe(5);
    expect(standardErrorOfProportion(50, 100, 1)).toBe(0.05);
    // Nobody of 96: as 2 of 100.
    expect(standardErrorOfProportion(0, 96)).toBeCloseTo(1.4, 12);
    expect(standardErrorOfProportion(96, 96)).toBeCloseTo(1.4, 12);
    expect(() => standardErrorOfProportion(5, 4)).toThrow('larger than the denominator');
    expect(() => standardErrorOfProportion(5, 0)).toThrow('above zero');
    expect(() => standardErrorOfProportion(-5, 9)).toThrow('zero or more');
  });

  it('come from the count of events', () => {
    expect(standardErrorOfRate(100, 1000, 1000)).toBe(10);
    expect(standardErrorOfRate(0, 1000, 1000)).toBeNull();
    expect(() => standardErrorOfRate(1, -1, 1000)).toThrow('above zero');
  });
});
