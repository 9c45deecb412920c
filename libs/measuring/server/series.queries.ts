// What a series says: as it stands, as it was known on a day, place by place, and how far it has come.
import { namedPeriod } from '@plumbline/cities/domain';
import { theCity } from '@plumbline/cities/server';
import { byPeriod, progressOfSeries, standingObservations, type Progress } from '@plumbline/measuring/domain';
import {
  breaksOfMetric,
  categoriesOfSet,
  historyOfMetric,
  observationsOfMetric,
  standingOfMetric,
  targetsOfMetric,
} from './measuring.loaders';
import type { MetricType } from './measuring.graphql';
import type { GroupProgressType } from './series.graphql';
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

/** The whole city's values that stand, or stood at a moment. */
export async function citywideKnown(metricId: string, moment: Date | null): Promise<Observation[]> {
  if (moment === null) return observationsOfMetric(metricId);
  return (await knownOn(metricId, moment)).filter(({ placeId }) => placeId === null);
}

/**
 * Progress of the total (`categoryId` null) or one group of a metric, as it is known now or was at a moment: by the values
 * and targets of then. A break cuts the series whenever it was declared. See `progressOfSeries`.
 */
export async function progressOf(
  metric: MetricType,
  categoryId: string | null,
  fiscalYearStartMonth: number,
  moment: Date | null,
): Promise<Progress> {
  const [standing, breaks = [], targets] = await Promise.all([
    citywideKnown(metric.id, moment),
    breaksOfMetric(metric.id),
    targetsOfMetric(metric.id, moment),
  ]);
  const dayOf = (label: string) => namedPeriod(label, fiscalYearStartMonth)?.endsOn ?? null;
  return progressOfSeries(metric, categoryId ?? null, standing, breaks, targets, dayOf);
}

/** Progress of the total, then of each group that has a target of its own, in the order of the groups. */
export async function progressByGroup(metric: MetricType, moment: Date | null): Promise<GroupProgressType[]> {
  const { fiscalYearStartMonth } = await theCity();
  const groups = metric.categorySetId ? ((await categoriesOfSet(metric.categorySetId)) ?? []) : [];
  const aimed = new Set((await targetsOfMetric(metric.id, moment)).map((target) => target.categoryId));
  const shown = [null, ...groups.filter((group) => aimed.has(group.id))];
  return Promise.all(
    shown.map(async (category) => ({
      ...(await progressOf(metric, category?.id ?? null, fiscalYearStartMonth, moment)),
      category,
    })),
  );
}
