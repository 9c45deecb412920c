// Plays the outsider: how far can each hidden number be narrowed down by everything that was said?
import { t } from '@lingui/core/macro';
import { workThrough, type Knot, type OutsiderView, type Worked } from './outsider';
import type { Program, Questions, Solver } from './solver';

/** One number for each count: a way the world could be. */
export type Filling = ReadonlyMap<string, bigint>;

/**
 * What an outsider can infer about one count.
 *
 * - `WIDE`: two fillings that agree with every statement were found, and checked by adding up, in which the count
 *   differs by at least the width. This is a proof; it does not rest on the solver being right.
 * - `NARROW`: all possible values lie between `low` and `up`, less than the width apart.
 * - `UNDECIDED`: neither could be shown. Counts as unsafe.
 * - `IMPOSSIBLE`: what was said contradicts itself, so nothing can be shown. Counts as unsafe.
 */
export interface Finding {
  count: string;
  state: 'WIDE' | 'NARROW' | 'UNDECIDED' | 'IMPOSSIBLE';
  /** The least and the most found. With `exact` these are the true ends; else a wide count may reach further. */
  low: number | null;
  /** Null when nothing said limits it: the search ends at twenty times the largest number that was said. */
  up: number | null;
}

/** How thoroughly to look. */
export interface AttackOptions {
  /** Smallest distance between the least and the most possible value of a safe count. */
  width: number;
  /** Find both true ends of every count, also of those already shown to be wide. */
  exact?: boolean;
  /** Stop at the first count that is not wide; the findings then end with it. */
  untilFirst?: boolean;
  /** Fillings worth trying first. Each is checked before it counts. */
  guesses?: readonly Filling[];
}

export interface AttackResult {
  findings: Finding[];
  /** Fillings that came up and agree with all that was said. */
  fillings: Filling[];
}

/** Attacks the given counts. Never throws: an error of the solver makes a count `UNDECIDED`. */
export function attack(
  view: OutsiderView,
  targets: readonly string[],
  solver: Solver,
  options: AttackOptions,
): AttackResult {
  const worked = workThrough(view);
  const knotOf = new Map(worked.knots.flatMap((knot) => knot.counts.map((count) => [count, knot] as const)));
  const wanted = new Map<Knot, string[]>();
  const findings = new Map<string, Finding>();
  const fillings: Filling[] = [];
  for (const count of targets) {
    const knot = knotOf.get(count);
    const limits = worked.limits.get(count);
    if (!worked.possible) findings.set(count, { count, state: 'IMPOSSIBLE', low: null, up: null });
    // A count nothing is said about can be anything.
    else if (!limits)
      findings.set(count, { count, state: 'WIDE', low: view.atLeast.get(count) ?? 0, up: null });
    else if (!knot) {
      const value = Number(limits.low);
      findings.set(count, { count, state: 'NARROW', low: value, up: value });
    } else wanted.set(knot, [...(wanted.get(knot) ?? []), count]);
  }
  const isOver = () =>
    options.untilFirst === true && [...findings.values()].some(({ state }) => state !== 'WIDE');
  for (const [knot, counts] of wanted) {
    if (isOver()) break;
    try {
      const found = attackKnot(worked, knot, counts, solver, options);
      for (const finding of found.findings) findings.set(finding.count, finding);
      fillings.push(...found.fillings);
    } catch {
      for (const count of counts) findings.set(count, { count, state: 'UNDECIDED', low: null, up: null });
    }
  }
  return { findings: targets.flatMap((count) => findings.get(count) ?? []), fillings };
}

function attackKnot(
  worked: Worked,
  knot: Knot,
  targets: readonly string[],
  solver: Solver,
  options: AttackOptions,
): AttackResult {
  const { program, largest } = programOf(worked, knot, options.width);
  const fillings: Filling[] = [];
  const spread = new Map<string, { low: bigint; up: bigint }>();
  /** Takes a filling as proof, if and only if it agrees with everything. */
  const accept = (filling: Filling): boolean => {
    if (!agrees(filling, worked, knot)) return false;
    fillings.push(filling);
    for (const count of targets) {
      const value = filling.get(count) as bigint;
      const { low, up } = spread.get(count) ?? { low: value, up: value };
      spread.set(count, { low: value < low ? value : low, up: value > up ? value : up });
    }
    return true;
  };
  for (const guess of options.guesses ?? []) accept(guess);
  const isWide = (count: string) => {
    const found = spread.get(count);
    return found !== undefined && found.up - found.low >= BigInt(options.width);
  };

  const findings: Finding[] = [];
  solver.solve(program, (questions) => {
    for (const count of targets) {
      const column = knot.counts.indexOf(count);
      const isDone = () => options.exact !== true && isWide(count);
      const ends = (['MOST', 'LEAST'] as const).map((which) =>
        isDone() ? 'ENOUGH' : endOf(questions, column, which, knot, accept),
      );
      const found = spread.get(count);
      const low = found ? Number(found.low) : null;
      const up = !found || Number(found.up) > 2 * largest ? null : Number(found.up);
      if (ends.includes('IMPOSSIBLE')) findings.push({ count, state: 'IMPOSSIBLE', low: null, up: null });
      else if (isWide(count)) findings.push({ count, state: 'WIDE', low, up });
      else {
        findings.push({
          count,
          state: ends.every((end) => end === 'FOUND') ? 'NARROW' : 'UNDECIDED',
          low,
          up,
        });
        if (options.untilFirst === true) break;
      }
    }
  });
  return { findings, fillings };
}

/** Looks for one end of a count's range: without demanding whole numbers first, since most corners are whole anyway. */
function endOf(
  questions: Questions,
  column: number,
  which: 'LEAST' | 'MOST',
  knot: Knot,
  accept: (filling: Filling) => boolean,
): 'FOUND' | 'IMPOSSIBLE' | 'UNDECIDED' {
  for (const whole of [false, true]) {
    const answer = questions.ask([[column, 1]], which, whole);
    if (answer.status === 'IMPOSSIBLE') return 'IMPOSSIBLE';
    if (answer.status !== 'SOLVED') continue;
    const best = which === 'MOST' ? Math.floor(answer.best + 1e-6) : Math.ceil(answer.best - 1e-6);
    const filling = filled(knot.counts, answer.filling);
    if (filling && accept(filling) && Number(filling.get(knot.counts[column] as string)) === best)
      return 'FOUND';
  }
  return 'UNDECIDED';
}

/** The solver's numbers as whole ones, or null when they are no numbers. */
function filled(counts: readonly string[], numbers: readonly number[]): Filling | null {
  const rounded = numbers.map((number) => Math.round(number));
  if (!rounded.every((number) => Number.isSafeInteger(number))) return null;
  return new Map(counts.map((count, index) => [count, BigInt(rounded[index] as number)]));
}

/** Does this filling agree with every statement and sum of the knot? Exact: whole numbers, added up. */
function agrees(filling: Filling, worked: Worked, knot: Knot): boolean {
  for (const count of knot.counts) {
    const value = filling.get(count);
    const limits = worked.limits.get(count);
    if (value === undefined || !limits || value < limits.low) return false;
    if (limits.high !== null && value > limits.high) return false;
  }
  return knot.rows.every((row) => {
    const sum = row.terms.reduce((total, [count, factor]) => total + factor * (filling.get(count) ?? 0n), 0n);
    return (row.low === null || sum >= row.low) && (row.high === null || sum <= row.high);
  });
}

/** The knot in the solver's terms. Counts without a limit are searched up to twenty times the largest number said. */
function programOf(worked: Worked, knot: Knot, width: number): { program: Program; largest: number } {
  const index = new Map(knot.counts.map((count, column) => [count, column]));
  const limits = knot.counts.map((count) => worked.limits.get(count));
  const size = (number: bigint | null) => (number === null ? 0 : Math.abs(plain(number)));
  const largest = Math.max(
    50 * width,
    ...limits.map((limit) => Math.max(size(limit?.low ?? null), size(limit?.high ?? null))),
    ...knot.rows.map((row) => {
      const smallest = Math.min(...row.terms.map(([, factor]) => size(factor)));
      return Math.ceil(Math.max(size(row.low), size(row.high)) / smallest);
    }),
  );
  const program = {
    columns: limits.map((limit) => ({
      low: plain(limit?.low ?? 0n),
      high: limit?.high == null ? 20 * largest : plain(limit.high),
    })),
    rows: knot.rows.map((row) => ({
      terms: row.terms.map(([count, factor]) => [index.get(count) as number, plain(factor)] as const),
      low: row.low === null ? -Infinity : plain(row.low),
      high: row.high === null ? Infinity : plain(row.high),
    })),
  };
  return { program, largest };
}

/** A whole number as the solver takes it; one too large to be exact is an error, and so refuses the release. */
function plain(number: bigint): number {
  const value = Number(number);
  if (!Number.isSafeInteger(value))
    throw new RangeError(t`${{ number: String(number) }} is too large to be checked.`);
  return value;
}
