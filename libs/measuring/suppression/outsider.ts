// What an outsider holds in hand: statements and sums, worked through as far as plain arithmetic goes.
import type { Row } from './statement';
import { byName } from './table';

/** What is known to an outsider. Counts are whole and at least `atLeast` (0 where nothing is given). */
export interface OutsiderView {
  rows: readonly Row[];
  /** What the rules of the city tell about a hidden count: at least 1 where zeros are always shown. */
  atLeast: ReadonlyMap<string, number>;
}

/** Least and most a count can be; `high` null is no limit yet. */
interface Limits {
  low: bigint;
  high: bigint | null;
}

/** Counts that hang together through what is known of them, and nothing else does. */
export interface Knot {
  counts: readonly string[];
  rows: readonly Row[];
}

/** The view after arithmetic: what is exactly known, and knots of what is not. */
export interface Worked {
  /** False when what was said cannot all be true. */
  possible: boolean;
  limits: ReadonlyMap<string, Limits>;
  knots: readonly Knot[];
}

/**
 * Puts in every known number, tightens limits to whole numbers, and repeats until nothing new follows; what remains
 * falls apart into knots, so that a city's thousand tables become many small questions. All of it is exact.
 */
export function workThrough(view: OutsiderView): Worked {
  const limits = new Map<string, Limits>();
  for (const row of view.rows) {
    for (const [count] of row.terms)
      limits.set(count, { low: BigInt(view.atLeast.get(count) ?? 0), high: null });
  }
  let rows = [...view.rows];
  for (let again = true; again;) {
    again = false;
    const open: Row[] = [];
    for (const row of rows) {
      const left = withoutKnown(row, limits);
      if (left === null) return { possible: false, limits, knots: [] };
      if (left.terms.length > 1) {
        open.push(left);
        continue;
      }
      const [term] = left.terms;
      if (!term) continue;
      const narrowed = narrow(limits.get(term[0]) as Limits, term[1], left);
      if (narrowed === null) return { possible: false, limits, knots: [] };
      limits.set(term[0], narrowed);
      again = true;
    }
    rows = open;
  }
  return { possible: true, limits, knots: knotsOf(rows, limits) };
}

/** The row with known counts moved to its limits, in smallest whole numbers; null when it can't be true. */
function withoutKnown(row: Row, limits: ReadonlyMap<string, Limits>): Row | null {
  const terms: [string, bigint][] = [];
  let sum = 0n;
  let divisor = 0n;
  for (const [count, factor] of row.terms) {
    const { low, high } = limits.get(count) as Limits;
    if (low === high) sum += factor * low;
    else if (factor !== 0n) {
      terms.push([count, factor]);
      divisor = commonDivisor(divisor, factor < 0n ? -factor : factor);
    }
  }
  const low = row.low === null ? null : row.low - sum;
  const high = row.high === null ? null : row.high - sum;
  if (terms.length === 0)
    return (low ?? 0n) > 0n || (high ?? 0n) < 0n ? null : { ...row, terms: [], low, high };
  return {
    ...row,
    terms: terms.map(([count, factor]) => [count, factor / divisor]),
    low: low === null ? null : roundUp(low, divisor),
    high: high === null ? null : roundDown(high, divisor),
  };
}

function narrow(limits: Limits, factor: bigint, row: Row): Limits | null {
  const size = factor < 0n ? -factor : factor;
  const [from, to] = factor > 0n ? [row.low, row.high] : [row.high && -row.high, row.low && -row.low];
  const least = from === null ? limits.low : roundUp(from, size);
  const most = to === null ? limits.high : roundDown(to, size);
  const low = least > limits.low ? least : limits.low;
  const high = most === null || (limits.high !== null && limits.high < most) ? limits.high : most;
  return high !== null && high < low ? null : { low, high };
}

function knotsOf(rows: readonly Row[], limits: ReadonlyMap<string, Limits>): Knot[] {
  const groups = groupsOf(rows.map((row) => row.terms.map(([count]) => count)));
  const open = [...limits].filter(([, { low, high }]) => low !== high).map(([count]) => count);
  const knots = new Map<string, { counts: string[]; rows: Row[] }>();
  for (const count of open.sort(byName)) {
    const name = groups.get(count) ?? count;
    const knot = knots.get(name) ?? { counts: [], rows: [] };
    knot.counts.push(count);
    knots.set(name, knot);
  }
  for (const row of rows) {
    const [first] = row.terms;
    if (first) knots.get(groups.get(first[0]) as string)?.rows.push(row);
  }
  return [...knots.values()];
}

/** Sorts names that stand together in a list into groups; each name's group is called by one of its members. */
export function groupsOf(together: readonly (readonly string[])[]): ReadonlyMap<string, string> {
  const parent = new Map<string, string>();
  const root = (name: string): string => {
    let top = name;
    for (let next = parent.get(top); next !== undefined && next !== top; next = parent.get(top)) top = next;
    parent.set(name, top);
    return top;
  };
  for (const [first, ...others] of together) {
    if (first === undefined) continue;
    for (const other of [first, ...others]) {
      const [a, b] = [root(first), root(other)].sort(byName) as [string, string];
      parent.set(b, a);
    }
  }
  return new Map([...parent.keys()].map((name) => [name, root(name)]));
}

function commonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : commonDivisor(b, a % b);
}

function roundDown(value: bigint, by: bigint): bigint {
  const down = value / by;
  return value % by < 0n ? down - 1n : down;
}

function roundUp(value: bigint, by: bigint): bigint {
  return -roundDown(-value, by);
}
