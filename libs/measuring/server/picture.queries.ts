// Makes the picture of a metric from its rows: the statistics are the domain's, never SQL's.
import {
  measuresIn,
  pictureOf,
  resultOf,
  resultsByGroup,
  sentencesFor,
  type PicturedGroup,
} from '@plumbline/measuring/domain';
import { MEASURES } from '@plumbline/measuring/disparity';
import type { SeriesBreak } from './metric.entity';
import { breaksOfMetric, categoriesOfSet, observationsOfMetric } from './measuring.loaders';
import type { MetricType } from './measuring.graphql';
import type { MetricPictureType } from './picture.graphql';
import { knownOn } from './series.queries';

/** The picture as it is known now, or as it was known at a moment. */
export async function pictureOfMetric(metric: MetricType, moment: Date | null): Promise<MetricPictureType> {
  const known = moment === null ? await observationsOfMetric(metric.id) : await knownOn(metric.id, moment);
  const observations = known.filter((one) => one.placeId === null);
  const breaks = (await breaksOfMetric(metric.id)) ?? [];
  const groups = await groupsOf(metric, breaks);
  const picture = pictureOf(
    metric,
    groups,
    observations.map((one) => ({ ...one, hidden: false })),
    breaks,
  );
  const { whole, warning } = sentencesFor(metric, picture);
  const measured = { ...metric, breaks };
  return {
    sentence: whole,
    warning,
    periods: picture.periods.map((period) => ({
      ...period,
      gap: period.gap && {
        ...{ difference: period.gap.difference, ratio: period.gap.ratio },
        ...{ group: period.gap.group.name, comparedWith: period.gap.comparedWith.name },
      },
    })),
    measures: !picture.latest
      ? []
      : measuresIn(metric, groups, picture.latest).map(({ id, measured: found, refusal }) => ({
          ...{ measure: id, name: MEASURES[id].name, says: MEASURES[id].says },
          ...{ measured: found, refusal: refusal?.message ?? null },
        })),
    result: resultOf(measured, observations),
    results: [...resultsByGroup(measured, observations)].map(([categoryId, result]) => ({
      categoryId,
      result,
    })),
  };
}

/** The groups of the metric, those before a break included. */
async function groupsOf(metric: MetricType, breaks: readonly SeriesBreak[]): Promise<PicturedGroup[]> {
  const setIds = new Set([metric.categorySetId, ...breaks.map((one) => one.fromCategorySetId)]);
  const lists = await Promise.all(
    [...setIds].map(async (id) => (id ? ((await categoriesOfSet(id)) ?? []) : [])),
  );
  return lists.flat();
}
