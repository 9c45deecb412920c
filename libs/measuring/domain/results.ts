// Whether a metric moved the right way: better, same, worse, too uncertain to say, or not measured.
import { toBillionths, type Decimal } from '@plumbline/platform/domain';
import { isOutcomeMeasure, type Direction, type MetricKind } from './metric';
import { standingObservations, type Observation } from './observation';

export type Result = 'BETTER' | 'SAME' | 'WORSE' | 'UNCERTAIN' | 'UNMEASURED';

interface Point {
  value: Decimal;
  marginOfError: Decimal | null;
}

interface MeasuredMetric {
  direction: Direction;
  baselineValue: Decimal | null;
}

/**
 * Sorts observations by the time they speak of: by the last day of the period where both have one, otherwise by
 * the year and quarter that the label names, otherwise by when they were recorded.
 */
export function byPeriod(
  a: Pick<Observation, 'periodEndsOn' | 'periodLabel' | 'recordedAt'>,
  b: Pick<Observation, 'periodEndsOn' | 'periodLabel' | 'recordedAt'>,
): number {
  if (a.periodEndsOn !== null && b.periodEndsOn !== null && a.periodEndsOn !== b.periodEndsOn) {
    return a.periodEndsOn < b.periodEndsOn ? -1 : 1;
  }
  const left = timeOf(a);
  const right = timeOf(b);
  if (left !== right) return left < right ? -1 : 1;
  return a.recordedAt.getTime() - b.recordedAt.getTime();
}

function timeOf(o: Pick<Observation, 'periodEndsOn' | 'periodLabel'>): string {
  if (o.periodEndsOn !== null) return o.periodEndsOn.slice(0, 7);
  const years = o.periodLabel.match(/(?:19|20)\d\d/g) ?? [];
  const quarter = /\bQ([1-4])\b/i.exec(o.periodLabel)?.[1];
  // A quarter's label names its (fiscal) year first and may explain the months after it; a range ends last.
  if (quarter !== undefined) return `${years[0] ?? '0000'}-${String(Number(quarter) * 3).padStart(2, '0')}`;
  return `${years[years.length - 1] ?? '0000'}-12`;
}

/**
 * Is the change between two points too small for what is known about them?
 *
 * |change| <= sqrt(m1² + m2²), compared as squares so that it stays exact; a point without a margin counts as
 * exact. Source: U.S. Census Bureau, "Understanding and Using American Community Survey Data: What All Data
 * Users Need to Know", chapter 7 (both margins at the same confidence level).
 */
function isWithinMargins(first: Point, last: Point): boolean {
  const change = toBillionths(last.value) - toBillionths(first.value);
  const [m1, m2] = [toBillionths(first.marginOfError ?? '0'), toBillionths(last.marginOfError ?? '0')];
  if (m1 === 0n && m2 === 0n) return false;
  return change * change <= m1 * m1 + m2 * m2;
}

function compare(first: Point, last: Point, direction: 'UP' | 'DOWN'): Result {
  if (isWithinMargins(first, last)) return 'UNCERTAIN';
  const change = toBillionths(last.value) - toBillionths(first.value);
  if (change === 0n) return 'SAME';
  return change < 0n === (direction === 'DOWN') ? 'BETTER' : 'WORSE';
}

/** One series (the total, or one group): its latest value against its baseline, or its first value. */
function resultOfSeries(metric: MeasuredMetric, series: Observation[], baseline: Decimal | null): Result {
  if (metric.direction === 'NEITHER') return 'UNMEASURED';
  const ordered = [...series].sort(byPeriod);
  const lastBreak = ordered.findLastIndex((o) => o.missingReason === 'SERIES_BROKEN');
  // No line crosses a break: what came before it, the baseline included, was measured in another way.
  const usable = ordered.slice(lastBreak + 1).filter((o): o is Observation & Point => o.value !== null);
  const last = usable.at(-1);
  if (!last) return 'UNMEASURED';
  if (lastBreak < 0 && baseline !== null) {
    return compare({ value: baseline, marginOfError: null }, last, metric.direction);
  }
  const first = usable[0];
  return first === undefined || first === last ? 'UNMEASURED' : compare(first, last, metric.direction);
}

/**
 * The result of one metric. The total and every group are judged on their own and never averaged: one that
 * got worse makes the metric WORSE even when the total improved; one that is too uncertain makes it UNCERTAIN;
 * BETTER needs at least one better and none worse. Groups with fewer than two comparable values don't count.
 * UNMEASURED when nothing can be compared, or when no direction is good.
 */
export function resultOf(metric: MeasuredMetric, observations: readonly Observation[]): Result {
  const series = new Map<string | null, Observation[]>();
  for (const o of standingObservations(observations)) {
    series.set(o.categoryId, [...(series.get(o.categoryId) ?? []), o]);
  }
  const results = [...series].map(([categoryId, list]) =>
    // The baseline of a metric is that of its total; a group starts at its own first value.
    resultOfSeries(metric, list, categoryId === null ? metric.baselineValue : null),
  );
  return worstFirst(results);
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
