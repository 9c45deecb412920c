// The numbers of one metric as the privacy check sees them: each in its period, its group and its place.
import { groupBy, isDecimal, toBillionths } from '@plumbline/platform/domain';
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import { isPercent, isRateOrAmount, mayCountPeople } from '@plumbline/measuring/domain';
import type { MetricKind } from '@plumbline/measuring/domain';
import type { SourceCategorySet, SourceMetric } from './source';

/** The four numbers of a value that can be, or give away, a number of people. */
export const NUMBERS = ['value', 'numerator', 'denominator', 'n'] as const;
export type NumberKind = (typeof NUMBERS)[number];

/** The name under which a metric's baseline is judged, beside the ids of its observations. */
export const BASELINE = 'baseline';

/** One value with the counts behind it. */
export interface GateCell {
  /** The caller's name for it. */
  id: string;
  /** Names the period however its label is spelled; values of one period are judged side by side. */
  period: string;
  periodLabel: string;
  /** The group's label; null is the total. */
  group: string | null;
  /** The place's label; null is the whole city. */
  place: string | null;
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  n: number | null;
  /** Who keeps the number back, if there is none: its source, or an earlier release of the city. */
  keptBack: 'AT_SOURCE' | 'BEFORE' | null;
  /** Where this very number is public already, or null. */
  sourceUrl: string | null;
  /** Tells two different values of one place apart; empty for the first. */
  variant: string;
  /** A director wants a mark in its place: then it is a secret, whatever it counts. */
  marked?: true;
}

/** What of a metric decides how its numbers are judged. */
export interface GateMetric {
  name: string;
  /** What a whole value counts: people, things, or nothing that can be counted. */
  counts: 'PEOPLE' | 'THINGS' | 'NOTHING';
  isPercent: boolean;
  /** Its denominators are the sizes of groups of the whole population, which stand in the census. */
  isOfPopulation: boolean;
  sets: readonly SourceCategorySet[];
}

/** The metric as the check sees it. A unit nobody knows counts people. */
export function gateMetricOf(
  metric: Pick<SourceMetric, 'name' | 'unit' | 'categorySet' | 'otherSets'> & { kind: MetricKind },
): GateMetric {
  const { name, unit, kind, categorySet, otherSets } = metric;
  return {
    name,
    counts: mayCountPeople(unit) ? 'PEOPLE' : isRateOrAmount(unit) ? 'NOTHING' : 'THINGS',
    isPercent: isPercent(unit),
    isOfPopulation: kind === 'POPULATION_INDICATOR',
    sets: [...(categorySet ? [categorySet] : []), ...otherSets],
  };
}

/** Is this label a place, or a group of places, rather than a group of people? */
export function isPlace(metric: GateMetric, label: string): boolean {
  return metric.sets.some(
    (set) => set.dimension === 'PLACE' && set.categories.some((category) => category.label === label),
  );
}

interface Dated {
  periodLabel: string;
  periodEndsOn: CalendarDay | null;
}

/**
 * Names the periods of some values. A quarter, or a year, is the same period for all values that end on the same day,
 * however its label is spelled ("FY 2025", "FY25"); a value without that day goes with those whose label means the same.
 * @param dayOf last day of the period that a label names; null when it names none
 */
export function periodNames(
  rows: readonly Dated[],
  dayOf: (label: string) => CalendarDay | null,
): (row: Dated) => string {
  const dated = new Map(
    rows.flatMap(({ periodLabel, periodEndsOn }) => {
      const label = plainLabel(periodLabel);
      return periodEndsOn === null ? [] : [[label, periodTo(label, periodEndsOn)] as const];
    }),
  );
  return ({ periodLabel, periodEndsOn }) => {
    const label = plainLabel(periodLabel);
    if (periodEndsOn !== null) return periodTo(label, periodEndsOn);
    const day = dayOf(periodLabel);
    return dated.get(label) ?? (day === null ? label : periodTo(label, day));
  };
}

/** The last quarter of a year, and several years up to it, end with the year and are tables of their own all the same. */
function periodTo(label: string, endsOn: CalendarDay): string {
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

/** The values of a metric and its baseline, which is a value of everyone in the period it names. */
export function cellsOf(metric: SourceMetric, periodOf: (row: Dated) => string): GateCell[] {
  const cells = metric.observations.map((row): GateCell => {
    const { id, periodLabel, categoryLabel, placeLabel, value, numerator, denominator, n, sourceUrl } = row;
    return {
      ...{ id, periodLabel, value, numerator, denominator, n, sourceUrl, variant: '' },
      ...{ period: periodOf(row), group: categoryLabel, place: placeLabel },
      keptBack: row.missingReason === 'SUPPRESSED' ? 'AT_SOURCE' : null,
    };
  });
  if (metric.baselineValue === null) return apart(cells);
  const periodLabel = metric.baselineLabel ?? 'Baseline';
  return apart([
    ...cells,
    baselineCell(cells, metric, periodLabel, periodOf({ periodLabel, periodEndsOn: null })),
  ]);
}

/** Where the baseline is the very value of its period, or made of the same counts, it tells the same. */
export function baselineCell(
  cells: readonly GateCell[],
  metric: { baselineValue: Decimal | null; sourceUrl: string | null; unit: string },
  periodLabel: string,
  period: string,
): GateCell {
  const value = metric.baselineValue;
  const own = cells.find((cell) => cell.period === period && cell.group === null && cell.place === null);
  const none = { numerator: null, denominator: null, n: null, keptBack: null };
  const where = { id: BASELINE, period, periodLabel, group: null, place: null, variant: '' };
  const bare = { ...where, ...none, value, sourceUrl: metric.sourceUrl };
  if (!own || value === null) return bare;
  const made = { ...own, ...where, value };
  const isSame = own.value !== null && toBillionths(own.value) === toBillionths(value);
  return isSame || perOf(made, isPercent(metric.unit), true) !== null ? made : bare;
}

/** Gives each of several different values of one place a name of its own; equal ones are the same number. */
export function apart(cells: readonly GateCell[]): GateCell[] {
  const places = groupBy(cells, placeOf);
  return cells.map((cell) => {
    const values: (string | null)[] = [];
    for (const { value } of places.get(placeOf(cell)) ?? []) {
      if (value !== null && !values.some((one) => one !== null && sameNumber(one, value))) values.push(value);
    }
    const at = values.findIndex((one) => one !== null && cell.value !== null && sameNumber(one, cell.value));
    return at > 0 ? { ...cell, variant: `#${at + 1}` } : cell;
  });
}

function placeOf({ period, group, place }: GateCell): string {
  return JSON.stringify([period, group, place]);
}

export function sameNumber(a: Decimal, b: Decimal): boolean {
  return toBillionths(a) === toBillionths(b);
}

/** The number as a count of people, or null where it is none. */
export function wholeNumber(text: string | number | null): number | null {
  if (text === null || !/^\d+(\.0+)?$/.test(String(text))) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}

const ONE = 1_000_000_000n;

/**
 * Of how many a value is: 100, 1,000 and so on, whichever makes it of its counts; null when none does. A percentage is
 * one of its counts even when they don't make it, so that the check finds the mistake, unless it `mustBeMade`.
 */
export function perOf(cell: GateCell, percent: boolean, mustBeMade = false): number | null {
  const [part, whole] = [wholeNumber(cell.numerator), wholeNumber(cell.denominator)];
  if (part === null || whole === null || whole === 0 || part > whole) return null;
  if (cell.value === null || !isDecimal(cell.value)) return null;
  const decimals = cell.value.split('.')[1]?.length ?? 0;
  const half = ONE / (2n * 10n ** BigInt(decimals));
  const value = toBillionths(cell.value);
  const isMade = (per: number) => {
    const distance = value * BigInt(whole) - BigInt(per) * ONE * BigInt(part);
    return (distance < 0n ? -distance : distance) <= half * BigInt(whole);
  };
  // What is public at its source is not held to the counts beside it, which may be another edition's.
  if (percent && !mustBeMade && cell.sourceUrl === null) return 100;
  const pers = percent ? [100] : [1, 100, 1000, 10_000, 100_000, 1_000_000];
  return pers.find(isMade) ?? null;
}

/** A percentage of a known number of people is a number of people: 14 percent of 50 is 7. */
export function withNumerator(cell: GateCell, percent: boolean): GateCell {
  if (!percent || cell.value === null || cell.n === null || cell.n < 1) return cell;
  if (cell.numerator !== null || cell.denominator !== null) return cell;
  const part = Math.round((Number(cell.value) * cell.n) / 100);
  const made = { ...cell, numerator: String(part), denominator: String(cell.n) };
  return part >= 0 && perOf(made, true, true) === 100 ? { ...made, n: null } : cell;
}
