// Makes the picture of a metric from its rows: the statistics are the domain's, never SQL's.
import {
  measuresIn,
  pictureOf,
  resultOf,
  resultsByGroup,
  sentencesFor,
  unjudgedGroups,
  type PicturedGroup,
} from '@plumbline/measuring/domain';
import { namedPeriod } from '@plumbline/cities/domain';
import { theCity } from '@plumbline/cities/server';
import { MEASURES } from '@plumbline/measuring/disparity';
import type { SeriesBreak } from './metric.entity';
import { breaksOfMetric, categoriesOfSet } from './measuring.loaders';
import type { MetricType } from './measuring.graphql';
import type { MetricPictureType } from './picture.graphql';
import { citywideKnown } from './series.queries';

/** The picture as it is known now, or as it was known at a moment. */
export async function pictureOfMetric(metric: MetricType, moment: Date | null): Promise<MetricPictureType> {
  const observations = await citywideKnown(metric.id, moment);
  const breaks = (await breaksOfMetric(metric.id)) ?? [];
  const groups = await groupsOf(metric, breaks);
  const { baselineLabel } = metric;
  const { fiscalYearStartMonth } = await theCity();
  const baselineEndsOn =
    baselineLabel === null ? null : (namedPeriod(baselineLabel, fiscalYearStartMonth)?.endsOn ?? null);
  const dated = { ...metric, baselineEndsOn };
  const picture = pictureOf(
    dated,
    groups,
    observations.map((one) => ({ ...one, hidden: false })),
    breaks,
  );
  const { whole, warning } = sentencesFor(dated, picture);
  const measured = { ...dated, breaks, unjudged: unjudgedGroups(groups) };
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
