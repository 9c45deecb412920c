// The first privacy gate, blunt on purpose: which numbers of one table must not leave the city.
import { groupBy, toBillionths, type CalendarDay, type Decimal } from '@plumbline/platform/domain';
import { isRateOrAmount, mayCountPeople } from './metric';
import { isCount } from './numbers';
import type { MissingReason } from './observation';

/** One number of the table. `key` is the caller's name for it (unique); `categoryId` null is the total. */
export interface GateCell {
  key: string;
  categoryId: string | null;
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  n: number | null;
  missingReason: MissingReason | null;
  /** Where this very number is already public, or null. */
  sourceUrl: string | null;
}

/** All numbers of one metric in one period: what an outsider would see side by side. */
export interface GateTable {
  unit: string;
  cells: readonly GateCell[];
}

/** Why the gate hid a number; the names of the rules are explained at `primaryGate`. */
export type GateRule =
  'SMALL_COUNT' | 'SMALL_REMAINDER' | 'SUPPRESSED_AT_SOURCE' | 'NO_COUNTS' | 'BESIDE_SMALL';

export interface GateVerdict {
  /** Keys of the cells that must not be shown, each with the first rule that hid it. */
  hidden: ReadonlyMap<string, GateRule>;
}

const ONE = 1_000_000_000n;

/**
 * Decides which cells of one table (one metric, one period) are hidden. Threshold: counts from 1 to
 * threshold - 1 are small (10 by default, a setting of the city); zero is not small.
 *
 * - SMALL_COUNT: a numerator, the rest of its denominator (denominator - numerator: 97 of 100 says 3 did not),
 *   a denominator, n, or a value that may itself be a number of people, is small. In a group, *every* group of
 *   the table is hidden with it (BESIDE_SMALL), because one gap could be filled in from its neighbours; the
 *   total stays unless it is itself small.
 * - SMALL_REMAINDER: the total less all groups leaves a small count, which would be that of a group not shown.
 * - SUPPRESSED_AT_SOURCE: a group was withheld by its source while its neighbours are not yet public: the
 *   difference to the total would give it away.
 * - NO_COUNTS: a rate of a group without its counts can't be judged. It is hidden, unless this very number is
 *   already public at its source. A rate for everyone together, with no groups in the table, passes.
 *
 * Fails closed: with a threshold that is no whole number of at least 1 every number of people is hidden, and
 * a unit nobody knows counts as people. Why so blunt: the finer rules (merging groups, hiding complementary
 * cells, then attacking the result) may only ever show more than this one, and need this one as their floor.
 * Basis: Washington State Department of Health, "Guidelines for Working with Small Numbers" (non-zero counts
 * under 10, the rates made from them, and what gives them away).
 */
export function primaryGate(table: GateTable, threshold: number): GateVerdict {
  const hidden = new Map<string, GateRule>();
  const usable = Number.isSafeInteger(threshold) && threshold >= 1;
  const isSmall = (count: bigint) => !usable || (count >= ONE && count < BigInt(threshold) * ONE);

  const groups = table.cells.filter((cell) => cell.categoryId !== null);
  const totals = table.cells.filter((cell) => cell.categoryId === null);
  const mark = (cell: GateCell, rule: GateRule) => {
    if (cell.value !== null && !hidden.has(cell.key)) hidden.set(cell.key, rule);
  };

  for (const cell of table.cells) {
    if (countsOf(cell, table.unit).some(isSmall)) mark(cell, 'SMALL_COUNT');
  }
  for (const cell of groups) {
    if (!isJudgeable(cell, table.unit) && cell.sourceUrl === null) mark(cell, 'NO_COUNTS');
  }
  const unpublished = groups.some((cell) => cell.value !== null && cell.sourceUrl === null);
  const suppressed = groups.some((cell) => cell.missingReason === 'SUPPRESSED');
  if (suppressed && unpublished) groups.forEach((cell) => mark(cell, 'SUPPRESSED_AT_SOURCE'));
  if (remainders(totals, groups, table.unit).some(isSmall))
    groups.forEach((cell) => mark(cell, 'SMALL_REMAINDER'));
  if (groups.some((cell) => hidden.has(cell.key))) groups.forEach((cell) => mark(cell, 'BESIDE_SMALL'));
  return { hidden };
}

/** Everything in a cell that is, or gives away, a count of people; in billionths. */
function countsOf(cell: GateCell, unit: string): bigint[] {
  const counts: bigint[] = [];
  const numerator = cell.numerator === null ? null : toBillionths(cell.numerator);
  const denominator = cell.denominator === null ? null : toBillionths(cell.denominator);
  if (numerator !== null) counts.push(numerator);
  if (denominator !== null) counts.push(denominator);
  if (numerator !== null && denominator !== null) counts.push(denominator - numerator);
  if (cell.n !== null) counts.push(BigInt(Math.trunc(cell.n)) * ONE);
  const value = countValue(cell, unit);
  if (value !== null) counts.push(value);
  return counts;
}

/** The value where it may itself be a count: in a group of any countable unit, in a total only of people. */
function countValue(cell: GateCell, unit: string): bigint | null {
  if (cell.value === null || !isCount(cell.value)) return null;
  const counts = cell.categoryId === null ? mayCountPeople(unit) : !isRateOrAmount(unit);
  return counts ? toBillionths(cell.value) : null;
}

/** Can a group's cell be judged at all: is it a count, or does it bring the counts behind its rate? */
function isJudgeable(cell: GateCell, unit: string): boolean {
  if (cell.value === null || countValue(cell, unit) !== null) return true;
  return cell.n !== null || (cell.numerator !== null && cell.denominator !== null);
}

/** What is left of the total when all groups shown are taken away, for each kind of count both have. */
function remainders(totals: readonly GateCell[], groups: readonly GateCell[], unit: string): bigint[] {
  const shown = groups.filter((cell) => cell.value !== null);
  if (shown.length === 0) return [];
  const kinds: ((cell: GateCell) => bigint | null)[] = [
    (cell) => countValue(cell, unit),
    (cell) => (cell.numerator === null ? null : toBillionths(cell.numerator)),
    (cell) => (cell.denominator === null ? null : toBillionths(cell.denominator)),
    (cell) => (cell.n === null ? null : BigInt(Math.trunc(cell.n)) * ONE),
  ];
  return totals.flatMap((total) =>
    kinds.flatMap((countOf) => {
      const whole = countOf(total);
      const parts = shown.map(countOf);
      if (whole === null || parts.some((part) => part === null)) return [];
      return [whole - (parts as bigint[]).reduce((sum, part) => sum + part, 0n)];
    }),
  );
}

/** An observation as `gateMetric` reads it. */
export interface GateObservation extends Omit<GateCell, 'key'> {
  id: string;
  periodLabel: string;
  /** The last day the value speaks of, where known. */
  periodEndsOn: CalendarDay | null;
}

/**
 * Runs the gate over a whole series: one table for each period. A quarter, or a year, is the same period for all
 * values that end on the same day, however its label is spelled ("FY 2025", "FY25"); a value without that day goes
 * with those whose label means the same. Returns the ids of the observations to hide, each with the rule that hid it.
 */
export function gateMetric(
  unit: string,
  observations: readonly GateObservation[],
  threshold: number,
): ReadonlyMap<string, GateRule> {
  const dated = new Map(
    observations.flatMap((o) => {
      const label = plainLabel(o.periodLabel);
      return o.periodEndsOn === null ? [] : [[label, periodOf(label, o.periodEndsOn)] as const];
    }),
  );
  const tables = groupBy(observations, (o) => {
    const label = plainLabel(o.periodLabel);
    return o.periodEndsOn === null ? (dated.get(label) ?? label) : periodOf(label, o.periodEndsOn);
  });
  return new Map(
    [...tables.values()].flatMap((list) => {
      const cells = list.map((o) => ({ ...o, key: o.id }));
      return [...primaryGate({ unit, cells }, threshold).hidden];
    }),
  );
}

/** The last quarter of a year, and several years up to it, end with the year and are tables of their own all the same. */
function periodOf(label: string, endsOn: CalendarDay): string {
  const severalYears = /^(\d{4})\d{4}$/.exec(label);
  if (severalYears) return `${severalYears[1]} to ${endsOn}`;
  return `${/Q[1-4]/.test(label) ? 'quarter' : 'period'} to ${endsOn}`;
}

/** A label without what makes no difference: "fy25 Q1 (Jul–Sep 2024)" and "FY 2025-Q1" are both "FY2025Q1". */
function plainLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toUpperCase()
    .replace(/\([^)]*\)/gu, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^FY(\d\d)(?!\d)/u, 'FY20$1');
}
