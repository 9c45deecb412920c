// What a metric shows: levels by group, the gap of each period, how it changed, and the words that go with it.
import { t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import { Refusal, groupBy } from '@plumbline/platform/domain';
import {
  agreement,
  allMeasures,
  gapChange,
  gapNow,
  type Agreement,
  type Comparison,
  type Gap,
  type GapChanges,
  type Group,
  type MeasureOptions,
  type Outcome,
} from '@plumbline/measuring/disparity';
import { comparableBaseline, isEarlier, type Baseline, type StatedBaseline } from './baseline';
import type { Residual } from './category-set';
import { isPercent, type Direction, type Reference } from './metric';
import type { MissingReason } from './observation';
import { UNTOLD } from './sentence-words';
import { segmentsOf, type SeriesBreak } from './series';
import { LEVEL, LEVEL_REACH, standardErrorOf } from './uncertainty';

/**
 * A gap that moved by less than a tenth either way is "about the same", provided its whole interval does. A convention
 * of this product: no standard names a size that does not matter, and without one no gap could ever be called the same.
 */
export const SAME_SHARE = 0.1;

/** What the total is called in pictures and sentences. */
const everyone = () => t`Everyone`;

/** The metric, as far as its picture depends on it. */
export interface PicturedMetric extends Partial<StatedBaseline> {
  name: string;
  unit: string;
  direction: Direction;
  reference: Reference;
  /** The group the others are compared with when `reference` is `GROUP`. */
  referenceCategoryId: string | null;
}

/** A group of the metric's category set, in its order. */
export interface PicturedGroup {
  id: string;
  label: string;
  residual: Residual | null;
}

/** A standing value. What is hidden from the reader comes without its numbers, and `hidden`. */
export interface PicturedValue {
  periodLabel: string;
  periodEndsOn: CalendarDay | null;
  /** Null is the total. */
  categoryId: string | null;
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  marginOfError: Decimal | null;
  standardError: Decimal | null;
  n: number | null;
  missingReason: MissingReason | null;
  hidden: boolean;
  recordedAt: Date;
}

/** One group's (or the total's) standing in one period. Without a value, `hidden` or `missingReason` says why. */
export interface Level {
  categoryId: string | null;
  label: string;
  value: number | null;
  /** The interval at {@link LEVEL}; null when nothing is known about the uncertainty. */
  low: number | null;
  high: number | null;
  /** How many people (births, households …) it speaks of; null when nobody said. */
  population: number | null;
  hidden: boolean;
  missingReason: MissingReason | null;
}

/** One period with everything in it. */
export interface PicturedPeriod {
  label: string;
  endsOn: CalendarDay | null;
  /** Why it can't be compared with earlier periods; null for the first stretch of the series. */
  brokenBy: string | null;
  /** Counts up at each break: only periods with the same number may be joined or compared. */
  segment: number;
  total: Level | null;
  groups: Level[];
  gap: Gap | null;
  /** Why there is no gap, in a sentence; null when there is one. */
  noGap: string | null;
}

/** How the gap between the same two groups changed since the period of the baseline, or the first comparable one. */
export interface PicturedChange {
  since: string;
  /** Is it the period of the stated baseline? */
  isBaseline: boolean;
  changes: GapChanges;
  agreement: Agreement;
}

/** Everything a page says about a metric. Made from what the reader may see, so it can never say more. */
export interface MetricPicture {
  /** Oldest first. */
  periods: PicturedPeriod[];
  /** The newest period with a value. */
  latest: PicturedPeriod | null;
  /** The stated baseline of everyone, where it may be compared with the newest period and is older. */
  baseline: Baseline | null;
  change: PicturedChange | null;
}

/**
 * Makes the picture from the values a reader may see. The two groups whose gap is followed over time are chosen once,
 * in the newest period, and then followed by name; a residual group ("other", "unknown") is shown and never compared.
 */
export function pictureOf(
  metric: PicturedMetric,
  groups: readonly PicturedGroup[],
  values: readonly PicturedValue[],
  breaks: readonly SeriesBreak[],
): MetricPicture {
  const rows = [...groupBy(values, (one) => one.periodLabel).values()].map((list) => ({
    ...{
      periodLabel: list[0]!.periodLabel,
      periodEndsOn: list[0]!.periodEndsOn,
      recordedAt: list[0]!.recordedAt,
    },
    missingReason: list.find((one) => one.missingReason === 'SERIES_BROKEN')?.missingReason ?? null,
    list,
  }));
  const segments = segmentsOf(rows, breaks);
  const bare = segments.flatMap((segment, index) =>
    segment.values.map(({ periodLabel, periodEndsOn, list }): PicturedPeriod => ({
      ...{ label: periodLabel, endsOn: periodEndsOn, brokenBy: segment.brokenBy, segment: index },
      total: levelOf(metric, { id: null, label: everyone() }, list),
      groups: groups.flatMap((group) => levelOf(metric, group, list) ?? []),
      ...{ gap: null, noGap: null },
    })),
  );
  const latest =
    bare.findLast((period) => [period.total, ...period.groups].some((one) => one?.value != null)) ?? null;
  const pair = latest && pairIn(metric, groups, latest);
  const periods = bare.map((period) => ({ ...period, ...gapIn(metric, groups, period, pair) }));
  const shown = latest && (periods.find((period) => period.label === latest.label) ?? null);
  const stated = { ...metric, baselineValue: metric.baselineValue ?? null };
  const comparable = comparableBaseline(stated, rows, breaks);
  const newest = shown && { periodLabel: shown.label, periodEndsOn: shown.endsOn };
  const baseline = comparable && newest && isEarlier(comparable, newest) ? comparable : null;
  return { periods, latest: shown, baseline, change: changeSince(periods, shown, baseline?.label ?? null) };
}

function levelOf(
  metric: PicturedMetric,
  group: { id: string | null; label: string },
  list: readonly PicturedValue[],
): Level | null {
  const own = list.find((one) => one.categoryId === group.id);
  if (!own) return null;
  const value = own.hidden || own.value === null ? null : Number(own.value);
  const error = value === null ? null : standardErrorOf(own, metric.unit);
  const reach = error === null ? null : LEVEL_REACH * error;
  const bound = (at: number) =>
    isPercent(metric.unit) && value! >= 0 && value! <= 100 ? Math.min(100, Math.max(0, at)) : at;
  return {
    categoryId: group.id,
    label: group.label,
    value,
    low: reach === null ? null : bound(value! - reach),
    high: reach === null ? null : bound(value! + reach),
    population: value === null ? null : populationOf(own),
    ...{ hidden: own.hidden, missingReason: own.missingReason },
  };
}

function populationOf({ denominator, n }: PicturedValue): number | null {
  return denominator !== null ? Number(denominator) : n;
}

/** The two groups whose gap is followed: named by the metric, or by who stands where in the newest period. */
interface PairNames {
  group: string;
  comparedWith: string;
}

/** The groups of one period as the measures of disparity take them; residual groups are left out. */
function comparisonIn(
  metric: PicturedMetric,
  groups: readonly PicturedGroup[],
  period: PicturedPeriod,
  isWithTotal: boolean,
): Comparison {
  const compared = new Set(groups.filter((group) => group.residual === null).map((group) => group.id));
  const list = period.groups.filter((level) => compared.has(level.categoryId ?? ''));
  if (isWithTotal && metric.reference === 'TOTAL' && period.total) list.push(period.total);
  return {
    dimension: 'unordered',
    indicator: { favorable: metric.direction === 'UP', scale: null },
    groups: list.map((level): Group => ({
      name: level.label,
      estimate: level.value !== null && level.value >= 0 ? level.value : null,
      standardError: level.value === null || level.high === null ? null : errorOf(level),
      population: null,
      reference: isReference(metric, level),
    })),
  };
}

/** The error behind an interval that may have been cut at 0 or 100 on one side. */
function errorOf({ value, low, high }: Level): number {
  return Math.max(value! - low!, high! - value!) / LEVEL_REACH;
}

function isReference(metric: PicturedMetric, level: Level): boolean {
  if (metric.reference === 'TOTAL') return level.categoryId === null;
  return metric.reference === 'GROUP' && level.categoryId === metric.referenceCategoryId;
}

function pairIn(
  metric: PicturedMetric,
  groups: readonly PicturedGroup[],
  period: PicturedPeriod,
): PairNames | null {
  const { gap } = gapIn(metric, groups, period, null);
  return gap && { group: gap.group.name, comparedWith: gap.comparedWith.name };
}

function gapIn(
  metric: PicturedMetric,
  groups: readonly PicturedGroup[],
  period: PicturedPeriod,
  pair: PairNames | null,
): Pick<PicturedPeriod, 'gap' | 'noGap'> {
  if (metric.direction === 'NEITHER') return { gap: null, noGap: say(UNTOLD.neitherAhead) };
  if (groups.length === 0) return { gap: null, noGap: say(UNTOLD.notSplit) };
  if (metric.reference === 'REST') {
    return { gap: null, noGap: say(UNTOLD.restNeedsCounts) };
  }
  try {
    const gap = gapNow(comparisonIn(metric, groups, period, true), pair, {
      level: LEVEL,
      allowMissing: true,
    });
    return { gap, noGap: null };
  } catch (error) {
    if (error instanceof Refusal) return { gap: null, noGap: say(error.sentence) };
    throw error;
  }
}

/** The period of the baseline, or the oldest of the newest stretch, in which both groups have a value, against the newest. */
function changeSince(
  periods: readonly PicturedPeriod[],
  latest: PicturedPeriod | null,
  baselineLabel: string | null,
): PicturedChange | null {
  if (!latest?.gap) return null;
  const comparable = periods.filter((period) => period.segment === latest.segment && period.gap !== null);
  const ofBaseline = comparable.find(({ label }) => label === baselineLabel);
  const first = ofBaseline ?? comparable[0];
  if (!first?.gap || first.label === latest.label) return null;
  const changes = gapChange(first.gap, latest.gap, {
    level: LEVEL,
    margin: { difference: SAME_SHARE * Math.abs(first.gap.difference.value), ratio: 1 + SAME_SHARE },
  });
  const isBaseline = ofBaseline !== undefined;
  return { since: first.label, isBaseline, changes, agreement: agreement(changes.difference, changes.ratio) };
}

/**
 * Every measure of disparity of one period that the groups allow; one that lacks something carries its refusal. Empty
 * when there is nothing to compare. The total is no group: it only serves as the value of the whole city.
 */
export function measuresIn(
  metric: PicturedMetric,
  groups: readonly PicturedGroup[],
  period: PicturedPeriod,
  options: Pick<MeasureOptions, 'draws'> = {},
): Outcome[] {
  if (metric.direction === 'NEITHER' || groups.length === 0) return [];
  const overall = period.total?.value ?? undefined;
  try {
    return allMeasures(comparisonIn(metric, groups, period, false), {
      ...{ level: LEVEL, allowMissing: true, ...options },
      ...(overall === undefined ? {} : { overall }),
    });
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
