// Which baseline, target and newest value a series is judged by: the same on the page while one types and on the server.
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import type { Direction } from './metric';
import { comparableBaseline, type StatedBaseline } from './baseline';
import type { Observation } from './observation';
import { lastSegment, type SeriesBreak } from './series';
import { progressTowards, type DatedValue, type Progress } from './target';

/** What a metric promises as a whole, as its definition says it. */
export interface PromisedMetric extends StatedBaseline {
  direction: Direction;
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

/** From where a series is judged, and its newest value. */
export interface Ends {
  /** The stated baseline or the first comparable value; null where there is only one value. */
  start: (DatedValue & { label: string | null }) | null;
  newest: (DatedValue & { label: string }) | null;
}

/**
 * Both ends of the total (`categoryId` null) or one group: from the metric's baseline, or where the group has none or a
 * break lies between, from the first value that may be compared with the newest one.
 */
export function endsOfSeries(
  metric: StatedBaseline,
  categoryId: string | null,
  standing: readonly Value[],
  breaks: readonly SeriesBreak[],
  dayOf: (label: string) => CalendarDay | null,
): Ends {
  const own = standing.filter((one) => one.categoryId === categoryId);
  const points = lastSegment(own, breaks).values.flatMap(({ value, periodEndsOn, periodLabel }) =>
    value === null ? [] : [{ value, on: periodEndsOn, label: periodLabel }],
  );
  const { baselineLabel } = metric;
  const dated = { ...metric, baselineEndsOn: baselineLabel ? dayOf(baselineLabel) : null };
  const stated = categoryId === null ? comparableBaseline(dated, own, breaks) : null;
  const first = points.length > 1 ? (points[0] ?? null) : null;
  return { start: stated ?? first, newest: points.at(-1) ?? null };
}

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
  const { start, newest } = endsOfSeries(metric, categoryId, standing, breaks, dayOf);
  const set = targets.filter((one) => one.categoryId === categoryId).at(-1);
  const promised =
    metric.targetValue === null
      ? null
      : { value: metric.targetValue, on: metric.targetLabel === null ? null : dayOf(metric.targetLabel) };
  // A target of the metric is one for everybody.
  const target = set ? { value: set.value, on: set.periodEndsOn } : promised;
  return progressTowards(metric.direction, start, target, newest);
}
