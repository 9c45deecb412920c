// Which baseline, target and newest value a series is judged by: the same on the page while one types and on the server.
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import type { Direction } from './metric';
import type { Observation } from './observation';
import { lastSegment, type SeriesBreak } from './series';
import { progressTowards, type DatedValue, type Progress } from './target';

/** What a metric promises as a whole, as its definition says it. */
export interface PromisedMetric {
  direction: Direction;
  baselineValue: Decimal | null;
  baselineLabel: string | null;
  targetValue: Decimal | null;
  targetLabel: string | null;
}

/** A target set for a period; `categoryId` null is everybody. */
export interface SetTarget {
  categoryId: string | null;
  value: Decimal;
  periodEndsOn: CalendarDay | null;
}

type Value = Pick<
  Observation,
  'periodLabel' | 'periodEndsOn' | 'recordedAt' | 'categoryId' | 'value' | 'missingReason'
>;

/**
 * Progress of the total (`categoryId` null) or one group towards the last target set for it, from the metric's
 * baseline, or where the group has none from the first value that may be compared with the newest one.
 * @param standing values of the whole city that stand
 * @param targets standing targets in the order of their periods
 * @param dayOf last day of the period that a label names; null when it names none
 */
export function progressOfSeries(
  metric: PromisedMetric,
  categoryId: string | null,
  standing: readonly Value[],
  breaks: readonly SeriesBreak[],
  targets: readonly SetTarget[],
  dayOf: (label: string) => CalendarDay | null,
): Progress {
  const dayOrNull = (label: string | null) => (label === null ? null : dayOf(label));
  const own = standing.filter((one) => one.categoryId === categoryId);
  const segment = lastSegment(own, breaks);
  const points = segment.values.flatMap(({ value, periodEndsOn }): DatedValue[] =>
    value === null ? [] : [{ value, on: periodEndsOn }],
  );
  const latest = points.at(-1) ?? null;
  const first = points.length > 1 ? (points[0] ?? null) : null;
  // A baseline from before a break was measured in another way.
  const stated = categoryId === null && metric.baselineValue !== null && segment.brokenBy === null;
  const baseline = stated ? { value: metric.baselineValue!, on: dayOrNull(metric.baselineLabel) } : first;
  const set = targets.filter((one) => one.categoryId === categoryId).at(-1);
  const promised =
    metric.targetValue === null ? null : { value: metric.targetValue, on: dayOrNull(metric.targetLabel) };
  // A target of the metric is one for everybody.
  const target = set ? { value: set.value, on: set.periodEndsOn } : promised;
  return progressTowards(metric.direction, baseline, target, latest);
}
