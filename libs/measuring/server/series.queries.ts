// What a series says: as it stands, as it was known on a day, place by place, and how far it has come.
import { namedPeriod } from '@plumbline/cities/domain';
import {
  byPeriod,
  lastSegment,
  progressTowards,
  standingObservations,
  type DatedValue,
  type Progress,
} from '@plumbline/measuring/domain';
import {
  breaksOfMetric,
  historyOfMetric,
  observationsOfMetric,
  standingOfMetric,
  targetsOfMetric,
} from './measuring.loaders';
import type { MetricType } from './measuring.graphql';
import type { Observation } from './observation.entity';

/** The values of single places that stand, in the order of their periods. */
export async function placedObservations(metricId: string): Promise<Observation[]> {
  return (await standingOfMetric(metricId)).filter((observation) => observation.placeId !== null);
}

/** The values that stood at a moment: recorded by then, and not yet corrected by then. */
export async function knownOn(metricId: string, moment: Date): Promise<Observation[]> {
  const known = ((await historyOfMetric(metricId)) ?? []).filter((one) => one.recordedAt <= moment);
  return standingObservations(known).sort(byPeriod);
}

/** Every value one place ever had, newest first. */
export async function valueHistory(
  metricId: string,
  place: Pick<Observation, 'periodLabel' | 'categoryId' | 'placeId'>,
): Promise<Observation[]> {
  return ((await historyOfMetric(metricId)) ?? [])
    .filter(
      (one) =>
        one.periodLabel === place.periodLabel &&
        one.categoryId === (place.categoryId ?? null) &&
        one.placeId === (place.placeId ?? null),
    )
    .reverse();
}

/**
 * Progress of the total (`categoryId` null) or one group towards the last target set for it, from the metric's
 * baseline, or where the group has none from the first value that may be compared with the newest one.
 */
export async function progressOf(
  metric: MetricType,
  categoryId: string | null,
  fiscalYearStartMonth: number,
): Promise<Progress> {
  const dayOf = (label: string | null) =>
    label === null ? null : (namedPeriod(label, fiscalYearStartMonth)?.endsOn ?? null);
  const own = (await observationsOfMetric(metric.id)).filter(
    (one) => one.categoryId === (categoryId ?? null),
  );
  const segment = lastSegment(own, (await breaksOfMetric(metric.id)) ?? []);
  const points = segment.values.flatMap(({ value, periodEndsOn }): DatedValue[] =>
    value === null ? [] : [{ value, on: periodEndsOn }],
  );
  const latest = points.at(-1) ?? null;
  const first = points.length > 1 ? (points[0] ?? null) : null;
  // A baseline from before a break was measured in another way.
  const stated = categoryId === null && metric.baselineValue !== null && segment.brokenBy === null;
  const baseline = stated ? { value: metric.baselineValue!, on: dayOf(metric.baselineLabel) } : first;
  const set = ((await targetsOfMetric(metric.id)) ?? [])
    .filter((one) => one.categoryId === (categoryId ?? null))
    .at(-1);
  const promised =
    metric.targetValue === null ? null : { value: metric.targetValue, on: dayOf(metric.targetLabel) };
  const target = set ? { value: set.value, on: set.periodEndsOn } : promised;
  return progressTowards(metric.direction, baseline, target, latest);
}
