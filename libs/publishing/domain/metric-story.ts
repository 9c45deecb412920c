// Everything said about a metric's values: sentences, results, progress, gaps and measures, all from published values.
import { t } from '@lingui/core/macro';
import { isDecimal, normalDecimal } from '@plumbline/platform/domain';
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import { MEASURES, reasonForReaders } from '@plumbline/measuring/disparity';
import {
  measuresIn,
  pictureOf,
  progressOfSeries,
  resultOf,
  resultsByGroup,
  sentencesFor,
  unjudgedGroups,
} from '@plumbline/measuring/domain';
import type {
  Level,
  MetricPicture,
  Observation,
  PicturedGroup,
  PicturedMetric,
  PicturedPeriod,
} from '@plumbline/measuring/domain';
import { missingSentence } from './missing';
import type {
  GapContent,
  LevelContent,
  MeasureContent,
  MeasuredContent,
  MetricContent,
  MetricStory,
  ObservationContent,
  PeriodContent,
  ProgressContent,
} from './metric-content';
import type { SourceMetric } from './source';

/** A published value, and of its source only what decides where it stands in time. */
export interface PublicValue {
  content: ObservationContent;
  missingReason: Observation['missingReason'];
}

/** A metric with its published values, without what is said about them. */
export type MetricFacts = Omit<MetricContent, keyof MetricStory>;

/** The values for the whole city as measuring's rules take them: only published numbers, named by their group's label. */
export function publicSeries(
  values: readonly PublicValue[],
): (Observation & { standardError: Decimal | null })[] {
  return values
    .filter(({ content }) => content.place === null)
    .map(({ content, missingReason }, index) => ({
      ...{ id: String(index), replacesId: null, missingReason },
      // They come in order of time; where nothing else tells them apart, that order stands.
      recordedAt: new Date(index),
      periodLabel: content.periodLabel,
      periodEndsOn: content.periodEndsOn,
      categoryId: content.category,
      value: content.value,
      numerator: content.numerator,
      denominator: content.denominator,
      n: content.n,
      marginOfError: content.marginOfError,
      standardError: content.standardError,
    }));
}

/**
 * What a release says about a metric. It is made from the published content alone, so that no sentence, mean or result
 * can give away a number that is hidden.
 */
export function metricStory(
  facts: MetricFacts,
  source: Pick<SourceMetric, 'direction' | 'reference'>,
  values: readonly PublicValue[],
  dayOf: (label: string) => CalendarDay | null,
): MetricStory {
  const { baselineValue, baselineLabel } = facts;
  const baselineEndsOn = baselineLabel === null ? null : dayOf(baselineLabel);
  const baseline = { baselineValue, baselineLabel, baselineEndsOn };
  const metric: PicturedMetric = {
    ...{ name: facts.name, unit: facts.unit, direction: source.direction, reference: source.reference },
    referenceCategoryId: facts.referenceGroup,
    ...baseline,
  };
  const groups = groupsByLabel(facts);
  const series = publicSeries(values);
  const hidden = new Set(values.filter(({ content }) => content.hidden).map(({ content }) => content));
  const cityWide = values.filter(({ content }) => content.place === null);
  const pictured = series.map((one, index) => ({ ...one, hidden: hidden.has(cityWide[index]!.content) }));
  const picture = pictureOf(metric, groups, pictured, facts.breaks);
  const { whole, warning } = sentencesFor(metric, picture);
  const unjudged = unjudgedGroups(groups);
  const measured = { ...facts, ...baseline, direction: source.direction, unjudged };
  const result = resultOf(measured, series);
  return {
    ...{ sentence: whole, warning, result },
    results: [...resultsByGroup(measured, series)].map(([category, one]) => ({ category, result: one })),
    progress: progressOf({ ...facts, direction: source.direction }, series, dayOf),
    picture: { periods: picture.periods.map((period) => periodContent(period, values)) },
    measures: measuresOf(metric, groups, picture),
  };
}

/** The groups of a published metric as measuring's rules take them: a release names them by their labels. */
export function groupsByLabel({ groups }: Pick<MetricContent, 'groups'>): PicturedGroup[] {
  return groups.map(({ label, residual }) => ({
    ...{ id: label, label },
    residual: residual as PicturedGroup['residual'],
  }));
}

/** Of everyone, and of each group for which a target was set. */
function progressOf(
  facts: MetricFacts & Pick<SourceMetric, 'direction'>,
  series: readonly Observation[],
  dayOf: (label: string) => CalendarDay | null,
): ProgressContent[] {
  const targets = facts.targets.map(({ category, ...target }) => ({ ...target, categoryId: category }));
  const categories = new Set([null, ...targets.map(({ categoryId }) => categoryId)]);
  return [...categories].map((category) => {
    const { pace, share, timeShare, expected, why } = progressOfSeries(
      facts,
      category,
      series,
      facts.breaks,
      targets,
      dayOf,
    );
    const numbers = { share: plain(share), timeShare: plain(timeShare), expected: plain(expected) };
    return { category, pace, ...numbers, why };
  });
}

function periodContent(period: PicturedPeriod, values: readonly PublicValue[]): PeriodContent {
  const { label, endsOn, segment, brokenBy, total, groups, gap, noGap } = period;
  const level = (one: Level) => levelContent(one, label, values);
  const gapContent: GapContent | null = gap && {
    ...{ group: gap.group.name, comparedWith: gap.comparedWith.name },
    ...{ difference: measuredContent(gap.difference), ratio: gap.ratio && measuredContent(gap.ratio) },
  };
  return {
    ...{ label, endsOn, segment, brokenBy },
    ...{ total: total && level(total), groups: groups.map(level), gap: gapContent, noGap },
  };
}

function levelContent(level: Level, period: string, values: readonly PublicValue[]): LevelContent {
  const printed = values.find(
    ({ content }) =>
      content.periodLabel === period && content.category === level.categoryId && content.place === null,
  );
  return {
    label: level.label,
    // As it was written, not as a computer rounds it.
    value: level.value === null ? null : (printed?.content.value ?? plain(level.value)),
    low: plain(level.low),
    high: plain(level.high),
    hidden: level.hidden,
    missing: level.value === null && !level.hidden ? missingSentence(level.missingReason) : null,
  };
}

function measuresOf(
  metric: PicturedMetric,
  groups: Parameters<typeof measuresIn>[1],
  { latest }: MetricPicture,
): MeasureContent[] {
  if (!latest) return [];
  return measuresIn(metric, groups, latest).map(({ id, measured, refusal }) => {
    const { name, says } = MEASURES[id];
    const number = measured && measuredContent(measured);
    const isTooLarge = number !== null && !isDecimal(number.value);
    return {
      ...{ measure: id, name, says },
      ...{ value: null, low: null, high: null },
      ...(isTooLarge ? {} : number),
      draws: measured?.interval?.draws ?? null,
      refusal: isTooLarge
        ? t`This number is too large to be printed.`
        : refusal && reasonForReaders(refusal.message),
    };
  });
}

interface Measured {
  value: number;
  interval: { low: number; high: number } | null;
}

function measuredContent({ value, interval }: Measured): MeasuredContent {
  return {
    value: plain(value) ?? '0',
    low: plain(interval?.low ?? null),
    high: plain(interval?.high ?? null),
  };
}

/** A calculated number as text, with nine digits at most: more would only be the computer's own rounding. */
function plain(value: number | null): Decimal | null {
  if (value === null || !Number.isFinite(value)) return null;
  return normalDecimal(Number(value.toPrecision(9)).toFixed(6));
}
