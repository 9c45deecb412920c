// Whether a metric moved the right way: better, same, worse, too uncertain to say, or not measured.
import { groupBy, toBillionths, type Decimal } from '@plumbline/platform/domain';
import { isOutcomeMeasure, type Direction, type MetricKind } from './metric';
import type { Residual } from './category-set';
import { comparableBaseline, isEarlier, type StatedBaseline } from './baseline';
import { standingObservations, type Observation } from './observation';
import { lastSegment, type SeriesBreak } from './series';
import { sameDecimal } from './numbers';
import { LEVEL_REACH, standardErrorOf } from './uncertainty';

/** What became of a series: better, same, worse, too uncertain to say, or not measured. */
export const RESULTS = ['BETTER', 'SAME', 'WORSE', 'UNCERTAIN', 'UNMEASURED'] as const;
export type Result = (typeof RESULTS)[number];

interface Point {
  value: Decimal;
  /** Half the width of its interval at 95%; 0 for what is exact, or of which nothing is known. */
  half: number;
}

/** What the result of a metric depends on. */
interface MeasuredMetric extends StatedBaseline {
  direction: Direction;
  /** Without it only stated errors and margins count, not those behind counts. */
  unit?: string;
  /** Days from which it was measured in another way. */
  breaks?: readonly SeriesBreak[];
  /** Ids of groups that are not judged, see {@link unjudgedGroups}. */
  unjudged?: ReadonlySet<string>;
}

/**
 * The groups without a result of their own: people whose group nobody knows. More or fewer of them says how records were
 * kept, not how anybody fares. Their values are shown; people of "other" groups are people, and are judged.
 */
export function unjudgedGroups(groups: readonly { id: string; residual: Residual | null }[]): Set<string> {
  return new Set(groups.filter(({ residual }) => residual === 'UNKNOWN').map(({ id }) => id));
}

/**
 * Is the change between two points too small for what is known about them: |change| <= sqrt(h1² + h2²), with both
 * half-widths at 95%? A point of which nothing is known counts as exact. Source: U.S. Census Bureau, "Understanding and
 * Using American Community Survey Data: What All Data Users Need to Know", chapter 7, at the level of our sentences.
 */
function isWithinMargins(first: Point, last: Point): boolean {
  if (first.half === 0 && last.half === 0) return false;
  return Math.abs(Number(last.value) - Number(first.value)) <= Math.hypot(first.half, last.half);
}

function compare(first: Point, last: Point, direction: 'UP' | 'DOWN'): Result {
  if (isWithinMargins(first, last)) return 'UNCERTAIN';
  const change = toBillionths(last.value) - toBillionths(first.value);
  if (change === 0n) return 'SAME';
  return change < 0n === (direction === 'DOWN') ? 'BETTER' : 'WORSE';
}

/** Is there a number that the reader may not see? A value without number and reason was hidden by the privacy check. */
function isKeptBack(o: Observation | undefined): boolean {
  return (
    o !== undefined && o.value === null && (o.missingReason === null || o.missingReason === 'SUPPRESSED')
  );
}

/** One series (the total, or one group): its latest value against its baseline, or its first value. */
function resultOfSeries(metric: MeasuredMetric, series: Observation[], isTotal: boolean): Result {
  if (metric.direction === 'NEITHER') return 'UNMEASURED';
  // No line crosses a break: what came before it, the baseline included, was measured in another way.
  const { values } = lastSegment(series, metric.breaks ?? []);
  const pointOf = (o: Observation): Point[] =>
    o.value === null
      ? []
      : [{ value: o.value, half: LEVEL_REACH * (standardErrorOf(o, metric.unit ?? '') ?? 0) }];
  const points = values.flatMap(pointOf);
  const last = points.at(-1);
  // An older value is no result of today: where the newest is kept from the reader, nothing can be said.
  if (!last || isKeptBack(values.at(-1))) return 'UNMEASURED';
  const newest = values.findLast(({ value }) => value !== null)!;
  const baseline = isTotal ? comparableBaseline(metric, series, metric.breaks ?? []) : null;
  if (baseline && isEarlier(baseline, newest)) {
    // Where the baseline is a recorded value, it is as uncertain as that one is.
    const recorded = values.find(
      (o) => o.periodLabel === baseline.label && sameDecimal(o.value, baseline.value),
    );
    const half = recorded ? pointOf(recorded)[0]!.half : 0;
    return compare({ value: baseline.value, half }, last, metric.direction);
  }
  const first = points[0];
  return first === undefined || first === last ? 'UNMEASURED' : compare(first, last, metric.direction);
}

/**
 * The result of each series of one metric by its group, null for the total: latest value against baseline or first
 * value, within the newest stretch without a break. Groups that are not judged are left out.
 */
export function resultsByGroup(
  metric: MeasuredMetric,
  observations: readonly Observation[],
): ReadonlyMap<string | null, Result> {
  const judged = observations.filter(
    ({ categoryId }) => categoryId === null || !metric.unjudged?.has(categoryId),
  );
  const series = groupBy(standingObservations(judged), (o) => o.categoryId);
  return new Map(
    [...series].map(([categoryId, list]) => [
      categoryId,
      // The baseline of a metric is that of its total; a group starts at its own first value.
      resultOfSeries(metric, list, categoryId === null),
    ]),
  );
}

/**
 * The result of one metric. The total and every group are judged on their own and never averaged: one that
 * got worse makes the metric WORSE even when the total improved; one that is too uncertain makes it UNCERTAIN;
 * BETTER needs at least one better and none worse. Groups with fewer than two comparable values don't count.
 * UNMEASURED when nothing can be compared, or when no direction is good.
 */
export function resultOf(metric: MeasuredMetric, observations: readonly Observation[]): Result {
  return worstFirst([...resultsByGroup(metric, observations).values()]);
}

/**
 * The result of a goal: only metrics that say whether people fare better count (population indicators and
 * "better off" measures); how much was done is work, not a result. Never an average, see `resultOf`.
 */
export function resultOfGoal(
  metrics: readonly (MeasuredMetric & { kind: MetricKind; observations: readonly Observation[] })[],
): Result {
  return worstFirst(metrics.filter(isOutcomeMeasure).map((m) => resultOf(m, m.observations)));
}

function worstFirst(results: readonly Result[]): Result {
  const order: Result[] = ['WORSE', 'UNCERTAIN', 'BETTER', 'SAME'];
  return order.find((result) => results.includes(result)) ?? 'UNMEASURED';
}
