// A metric of the workspace as its picture takes it.
import { t } from '@lingui/core/macro';
import type { Inner } from '@plumbline/platform/web';
import type { ShownLevel, ShownMeasured, ShownMetric, ShownValue } from './shown-metric';

/** A metric as its page loads it. */
export type RecordedMetric = NonNullable<Inner.MetricPageQuery['metric']>;

type Period = RecordedMetric['picture']['periods'][number];
type Measured = NonNullable<Period['gap']>['difference'];

const levelOf = ({ missingReason, ...level }: NonNullable<Period['total']>): ShownLevel => ({
  ...level,
  missing: missingReason,
});

const measuredOf = ({ value, interval }: Measured): ShownMeasured => ({
  value,
  low: interval?.low ?? null,
  high: interval?.high ?? null,
});

/** What the workspace knows of a metric, for its picture. */
export function shownMetric(metric: RecordedMetric): ShownMetric {
  const { picture, targetValue, targetLabel } = metric;
  const groups = metric.categorySet?.categories ?? [];
  const labels = new Map([
    ...groups.map(({ id, label }) => [id, label] as const),
    ...picture.periods.flatMap(({ groups: levels }) =>
      levels.map(({ categoryId, label }) => [categoryId ?? '', label] as const),
    ),
  ]);
  return {
    name: metric.name,
    unit: metric.unit,
    sentence: picture.sentence,
    warning: picture.warning,
    periods: picture.periods.map(({ total, groups: levels, gap, ...period }) => ({
      ...period,
      total: total && levelOf(total),
      groups: levels.map(levelOf),
      gap: gap && {
        ...gap,
        difference: measuredOf(gap.difference),
        ratio: gap.ratio && measuredOf(gap.ratio),
      },
    })),
    measures: picture.measures.map(({ measured, ...measure }) => ({
      ...measure,
      value: measured?.value ?? null,
      low: measured?.interval?.low ?? null,
      high: measured?.interval?.high ?? null,
      draws: measured?.interval?.draws ?? null,
    })),
    targets: metric.targets.map(({ category, ...target }) => ({
      ...target,
      category: category?.label ?? null,
    })),
    promised: targetValue === null ? null : { value: targetValue, label: targetLabel },
    progress: metric.progressByGroup.map(({ category, ...progress }) => ({
      ...progress,
      category: category?.label ?? null,
    })),
    result: picture.result,
    results: picture.results.map(({ categoryId, result }) => ({
      category: categoryId === null ? null : (labels.get(categoryId) ?? t`A group of an earlier list`),
      result,
    })),
    values: metric.known.map(shownValue),
    residuals: groups.filter(({ residual }) => residual !== null).map(({ label }) => label),
    source: metric.sourceUrl ? t`published figures` : t`values recorded here`,
    sourceUrl: metric.sourceUrl,
  };
}

function shownValue(value: RecordedMetric['known'][number]): ShownValue {
  const { periodLabel, marginOfError, note, reliability, sourceUrl, sample } = value;
  return {
    ...{ periodLabel, marginOfError, note, reliability, sourceUrl, sample },
    value: value.value,
    category: value.category?.label ?? null,
    place: value.place?.label ?? null,
    hidden: false,
    missing: value.missingReason,
    revisedFrom: null,
    revisionReason: value.replacesId === null ? null : value.reason,
  };
}
