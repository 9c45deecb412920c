// A released metric as its picture takes it; exact decimals become numbers only to be drawn.
import { t } from '@lingui/core/macro';
import type { ShownLevel, ShownMeasured, ShownMetric, ShownPeriod } from '@plumbline/measuring/web';
import { sentenceOfRelease } from '@plumbline/publishing/domain';
import type { PublicMetric } from './metric.panel';

type Period = PublicMetric['picture']['periods'][number];
type Decimals = { value: string | null; low: string | null; high: string | null };

const numberOf = (text: string | null) => (text === null ? null : Number(text));

/** The numbers of one released value and its interval. */
function numbers<D extends Decimals>(given: D) {
  return { value: numberOf(given.value), low: numberOf(given.low), high: numberOf(given.high) };
}

/** What a release says where a value stands or is missing, in the reader's language. */
export function valueInWords<V extends { missing: string | null; note?: string | null }>(value: V): V {
  const { missing, note } = value;
  return {
    ...value,
    missing: missing && sentenceOfRelease(missing),
    ...(note ? { note: sentenceOfRelease(note) } : {}),
  };
}

const levelOf = (level: NonNullable<Period['total']>): ShownLevel => ({
  ...valueInWords(level),
  ...numbers(level),
});

function measuredOf(measured: Decimals & { value: string }): ShownMeasured {
  return { ...numbers(measured), value: Number(measured.value) };
}

function periodOf({ total, groups, gap, ...period }: Period): ShownPeriod {
  return {
    ...period,
    total: total && levelOf(total),
    groups: groups.map(levelOf),
    gap: gap && {
      ...gap,
      difference: measuredOf(gap.difference),
      ratio: gap.ratio && measuredOf(gap.ratio),
    },
  };
}

/** What a release says about a metric, for its picture. */
export function shownMetric(metric: PublicMetric): ShownMetric {
  const { targetValue, targetLabel, observations, picture } = metric;
  return {
    ...metric,
    periods: picture.periods.map(periodOf),
    measures: metric.measures.map((one) => ({ ...one, ...numbers(one) })),
    progress: metric.progress.map((one) => ({
      ...one,
      share: numberOf(one.share),
      timeShare: numberOf(one.timeShare),
      expected: numberOf(one.expected),
    })),
    promised: targetValue === null ? null : { value: targetValue, label: targetLabel },
    values: observations.map(valueInWords),
    residuals: metric.groups.filter(({ residual }) => residual !== null).map(({ label }) => label),
    source: metric.sourceUrl ? t`published figures` : t`the city’s own reports, as released`,
  };
}
