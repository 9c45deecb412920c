// Intervals by simulation, for measures whose uncertainty has no formula: draw every group anew, many times.
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { normalProbability, normalQuantile } from './normal';

/** Draws of a simulated interval: with another seed its ends would move by about one percent of its width. */
export const DEFAULT_DRAWS = 4_000;

/** The seed of simulated intervals: the same numbers always give the same interval. */
export const DEFAULT_SEED = 20_240_329;

/** One stream of random numbers: `uniform[k]` between 0 and 1, and the normal deviate that belongs to it. */
interface Stream {
  uniform: Float64Array;
  normal: Float64Array;
}

// Streams depend on seed, number of draws and place only, so every comparison uses the same ones again.
const KEPT_TABLES = 4;
const tables = new Map<string, Stream[]>();

/** Well-separated seeds for the streams of one seed (finalizer of MurmurHash3, A. Appleby, public domain). */
function streamSeed(seed: number, place: number): number {
  let h = Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/**
 * Latin hypercube draws: the range is cut into as many equal slices as there are draws, each slice gives one
 * number, and the slices come in random order. Same distribution as plain draws, steadier percentiles.
 * Source: M. D. McKay, R. J. Beckman, W. J. Conover, Technometrics 21 (1979), 239-245.
 */
function makeStream(seed: number, place: number, draws: number): Stream {
  const random = xoroshiro128plus(streamSeed(seed, place));
  for (let i = 0; i < 32; i++) random.next();
  const uniform = new Float64Array(draws);
  for (let k = 0; k < draws; k++) uniform[k] = (k + uniformFloat64(random)) / draws;
  for (let k = draws - 1; k > 0; k--) {
    const other = uniformInt(random, 0, k);
    [uniform[k], uniform[other]] = [uniform[other]!, uniform[k]!];
  }
  return { uniform, normal: uniform.map(normalQuantile) };
}

function streamOf(seed: number, draws: number, place: number): Stream {
  const key = `${seed}/${draws}`;
  let table = tables.get(key);
  if (table === undefined) {
    for (const oldest of tables.keys()) if (tables.size >= KEPT_TABLES) tables.delete(oldest);
    tables.set(key, (table = []));
  }
  while (table.length <= place) table.push(makeStream(seed, table.length, draws));
  return table[place]!;
}

/**
 * Draws of one group: normal around its estimate, kept inside what the indicator can be (0 to `highest`).
 * Source of the model: J. Ahn et al., JCO Clinical Cancer Informatics 2 (2018), doi:10.1200/CCI.18.00031.
 */
function drawGroup(stream: Stream, mean: number, error: number, highest: number): Float64Array {
  const draws = stream.normal.length;
  const drawn = new Float64Array(draws);
  if (error === 0) return drawn.fill(mean);
  const below = normalProbability(-mean / error);
  const above = normalProbability((mean - highest) / error);
  if (below < 1e-12 && above < 1e-12) {
    for (let k = 0; k < draws; k++) drawn[k] = mean + error * stream.normal[k]!;
    return drawn;
  }
  const inside = 1 - below - above;
  for (let k = 0; k < draws; k++) {
    const z = normalQuantile(below + inside * stream.uniform[k]!);
    drawn[k] = Math.min(Math.max(mean + error * z, 0), highest);
  }
  return drawn;
}

/** What is drawn: estimates and standard errors in an order that doesn't depend on the order of the rows. */
export interface DrawnFrom {
  estimates: Float64Array;
  standardErrors: Float64Array;
  /** Highest value there can be, or `Infinity`. */
  highest: number;
  draws: number;
  seed: number;
}

/** Every group drawn anew, with what several measures need of it worked out once. */
export class Simulation {
  readonly columns: readonly Float64Array[];
  private readonly known = new Map<string, Float64Array>();

  constructor(readonly from: DrawnFrom) {
    this.columns = Array.from(from.estimates, (estimate, i) =>
      drawGroup(streamOf(from.seed, from.draws, i), estimate, from.standardErrors[i]!, from.highest),
    );
  }

  /** A figure for each draw, worked out the first time it is asked for. */
  once(name: string, work: () => Float64Array): Float64Array {
    let figure = this.known.get(name);
    if (figure === undefined) this.known.set(name, (figure = work()));
    return figure;
  }

  /** For each draw the weighted mean of the groups. */
  mean(weights: Float64Array): Float64Array {
    return this.once('mean', () => {
      const mean = new Float64Array(this.from.draws);
      this.columns.forEach((column, i) => {
        const weight = weights[i]!;
        for (let k = 0; k < mean.length; k++) mean[k]! += weight * column[k]!;
      });
      return mean;
    });
  }

  /** For each draw the best value of any group. */
  best(favorable: boolean): Float64Array {
    return this.once('best', () => {
      const best = Float64Array.from(this.columns[0]!);
      for (const column of this.columns.slice(1)) {
        for (let k = 0; k < best.length; k++) {
          const value = column[k]!;
          if (favorable ? value > best[k]! : value < best[k]!) best[k] = value;
        }
      }
      return best;
    });
  }

  /** For each draw the weighted mean of the groups' distances from `center`. */
  distance(center: Float64Array, weights: Float64Array): Float64Array {
    const distance = new Float64Array(this.from.draws);
    this.columns.forEach((column, i) => {
      const weight = weights[i]!;
      for (let k = 0; k < distance.length; k++) distance[k]! += weight * Math.abs(column[k]! - center[k]!);
    });
    return distance;
  }

  /** For each draw the square root of the weighted mean of the groups' squared distances from the mean. */
  deviation(weights: Float64Array): Float64Array {
    return this.once('deviation', () => {
      const mean = this.mean(weights);
      const deviation = new Float64Array(this.from.draws);
      this.columns.forEach((column, i) => {
        const weight = weights[i]!;
        for (let k = 0; k < deviation.length; k++) deviation[k]! += weight * (column[k]! - mean[k]!) ** 2;
      });
      for (let k = 0; k < deviation.length; k++) deviation[k] = Math.sqrt(deviation[k]!);
      return deviation;
    });
  }
}

/** For each draw the part as a percentage of the whole. */
export function percentOf(part: Float64Array, whole: Float64Array): Float64Array {
  const percent = new Float64Array(part.length);
  for (let k = 0; k < percent.length; k++) percent[k] = (100 * part[k]!) / whole[k]!;
  return percent;
}

const BINS = 512;

/**
 * The values that would stand at these places (ascending) if all were sorted. Counts the values in equal bins and
 * sorts only the bins that hold a place: much quicker than sorting everything, and just as exact.
 */
function valuesAt(values: Float64Array, places: readonly number[]): number[] {
  let lowest = Infinity;
  let highest = -Infinity;
  for (let k = 0; k < values.length; k++) {
    const value = values[k]!;
    if (value < lowest) lowest = value;
    if (value > highest) highest = value;
  }
  if (!(highest > lowest)) return places.map(() => lowest);
  const perUnit = (BINS - 1) / (highest - lowest);
  const counts = new Uint32Array(BINS);
  for (let k = 0; k < values.length; k++) counts[((values[k]! - lowest) * perUnit) | 0]!++;

  const found = new Map<number, number[]>();
  const located = places.map((place) => {
    let bin = 0;
    let before = 0;
    while (before + counts[bin]! <= place) before += counts[bin++]!;
    found.set(bin, []);
    return { bin, within: place - before };
  });
  const isWanted = new Uint8Array(BINS);
  for (const bin of found.keys()) isWanted[bin] = 1;
  for (let k = 0; k < values.length; k++) {
    const bin = ((values[k]! - lowest) * perUnit) | 0;
    if (isWanted[bin] === 1) found.get(bin)!.push(values[k]!);
  }
  for (const inBin of found.values()) inBin.sort((a, b) => a - b);
  return located.map(({ bin, within }) => found.get(bin)![within]!);
}

/**
 * The values between which `level` of them lie, with the same share cut off at both ends. Linear between the two
 * nearest places: definition 7 of R. J. Hyndman, Y. Fan, The American Statistician 50 (1996), 361-365.
 */
export function percentileInterval(values: Float64Array, level: number): [low: number, high: number] {
  const last = values.length - 1;
  const [low, high] = [(last * (1 - level)) / 2, (last * (1 + level)) / 2];
  const [below, above] = [Math.floor(low), Math.floor(high)];
  const [a, b, c, d] = valuesAt(values, [below, Math.min(below + 1, last), above, Math.min(above + 1, last)]);
  return [a! + (low - below) * (b! - a!), c! + (high - above) * (d! - c!)];
}
