// A metric as the public reads it: the values the gate let through, and what follows from them.
import { msg } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import { BASELINE } from './gate';
import type { Passage } from './gate';
import type { EarlierValue } from './gate-earlier';
import type { MergedCell } from './gate-merges';
import { sideId } from './gate-tables';
import type { MetricContent, ObservationContent } from './metric-content';
import { metricStory } from './metric-story';
import type { MetricFacts, PublicValue } from './metric-story';
import { missingSentence } from './missing';
import type { PublishedBefore } from './published-before';
import { inSeriesOrder } from './series-order';
import type { SourceMetric, SourceObservation } from './source';

/** A metric ready to be published. */
export interface MeasuredForPublic {
  content: MetricContent;
  values: PublicValue[];
  /** Last day of the baseline's period, where its label names one. */
  baselineEndsOn: CalendarDay | null;
  /** How many numbers carry the mark, the baseline included. */
  hiddenValues: number;
  /** The numbers behind the marks of its values. */
  hidden: EarlierValue[];
}

/** What the content of a metric is made from, beside the metric. */
export interface MeasuredIn {
  passage: Passage;
  before: PublishedBefore;
  /** Last day of the period that a label names; null when it names none. */
  dayOf: (label: string) => CalendarDay | null;
}

/** The content of one metric. `place` is team, plan, goal and metric. */
export function measuredForPublic(
  metric: SourceMetric,
  place: readonly string[],
  { passage, before, dayOf }: MeasuredIn,
): MeasuredForPublic {
  const { shown, leftOut } = passage;
  const rows = [
    ...metric.observations.filter((row) => !leftOut.has(row.id)),
    ...passage.merged.map((cell) => mergedRow(cell, metric)),
  ];
  const values = inSeriesOrder(rows).map((row): PublicValue => {
    const { value } = observationContent(row, shown);
    const revision = before.revisionOf(placeOf(row, place), value, row.reason);
    const isHidden = row.value !== null && value === null;
    const content = { ...observationContent(row, shown), ...(isHidden ? {} : revision) };
    return { content, missingReason: row.missingReason };
  });
  const isBaselineShown = shown.has(BASELINE);
  const facts = metricFacts(metric, passage, values, isBaselineShown ? metric.baselineValue : null);
  const hidden = rows.filter((row) => row.value !== null && !shown.has(row.id)).map(hiddenNumbers);
  return {
    values,
    content: { ...facts, ...metricStory(facts, metric, values, dayOf) },
    baselineEndsOn: facts.baselineLabel === null ? null : dayOf(facts.baselineLabel),
    hidden,
    hiddenValues: hidden.length + (metric.baselineValue !== null && !isBaselineShown ? 1 : 0),
  };
}

function hiddenNumbers(row: SourceObservation): EarlierValue {
  const { periodLabel, periodEndsOn, categoryLabel, placeLabel, value, numerator, denominator, n } = row;
  const where = { periodLabel, periodEndsOn, group: categoryLabel, place: placeLabel };
  return { ...where, value, numerator, denominator, n, hidden: true };
}

function placeOf(row: SourceObservation, place: readonly string[]): string[] {
  const { periodLabel, categoryLabel, placeLabel } = row;
  return [...place, periodLabel, categoryLabel ?? '', ...(placeLabel === null ? [] : [placeLabel])];
}

/** The note of a number that stands in place of those of small groups. */
export const SHOWN_TOGETHER = msg`Small groups are shown together to protect privacy.`;

/** The number of a broader group as a row beside those the city recorded. */
function mergedRow(cell: MergedCell, metric: SourceMetric): SourceObservation {
  const part = metric.observations.find((row) => row.periodLabel === cell.periodLabel);
  return {
    id: cell.id,
    periodLabel: cell.periodLabel,
    periodEndsOn: part?.periodEndsOn ?? null,
    recordedAt: part?.recordedAt ?? '',
    categoryCode: null,
    categoryLabel: cell.group,
    placeLabel: cell.place,
    value: cell.value,
    numerator: cell.numerator,
    denominator: cell.denominator,
    n: null,
    marginOfError: null,
    standardError: null,
    reliability: null,
    dataDate: null,
    missingReason: null,
    note: say(SHOWN_TOGETHER),
    reason: null,
    sourceUrl: null,
    sample: metric.observations.some((row) => row.periodLabel === cell.periodLabel && row.sample),
  };
}

function observationContent(row: SourceObservation, shown: ReadonlySet<string>): ObservationContent {
  const isVisible = row.value !== null && shown.has(row.id);
  const isHidden = row.value !== null && !isVisible;
  const sides = (['numerator', 'denominator', 'n'] as const).filter((kind) => row[kind] !== null);
  const isSide = (kind: (typeof sides)[number]) => isVisible && shown.has(sideId(row.id, kind));
  // A margin tells how many were asked, and a note may spell out the very number that is kept back.
  const isWhole = !isHidden && (row.value === null || sides.every(isSide));
  return {
    periodLabel: row.periodLabel,
    periodEndsOn: row.periodEndsOn,
    category: row.categoryLabel,
    place: row.placeLabel,
    value: isVisible ? row.value : null,
    numerator: isSide('numerator') ? row.numerator : null,
    denominator: isSide('denominator') ? row.denominator : null,
    n: isSide('n') ? row.n : null,
    marginOfError: isVisible && isWhole ? row.marginOfError : null,
    standardError: isVisible && isWhole ? row.standardError : null,
    reliability: isWhole ? row.reliability : null,
    dataDate: row.dataDate,
    hidden: isHidden,
    missing: row.value === null ? missingSentence(row.missingReason) : null,
    note: isWhole ? row.note : null,
    sourceUrl: row.sourceUrl,
    sample: row.sample,
    revisedFrom: null,
    revisionReason: null,
  };
}

function metricFacts(
  metric: SourceMetric,
  passage: Passage,
  values: readonly PublicValue[],
  baselineValue: string | null,
): MetricFacts {
  const { categorySet } = metric;
  return {
    code: metric.code,
    name: metric.name,
    kind: metric.kind,
    unit: metric.unit,
    direction: metric.direction,
    reference: metric.reference,
    referenceGroup: metric.referenceGroup,
    baselineValue,
    baselineLabel: metric.baselineLabel,
    targetValue: metric.targetValue,
    targetLabel: metric.targetLabel,
    targets: metric.targets.map(({ periodLabel, periodEndsOn, categoryLabel, value }) => ({
      ...{ periodLabel, periodEndsOn, category: categoryLabel, value },
    })),
    methodNote: metric.methodNote,
    categorySetName: categorySet?.name ?? null,
    categorySet: categorySet && {
      code: categorySet.code,
      version: categorySet.version,
      name: categorySet.name,
      dimension: categorySet.dimension,
      counting: categorySet.counting,
    },
    groups: groupsOf(metric, passage),
    breaks: metric.breaks.map(({ startsOn, reason }) => ({ startsOn, reason })),
    observations: values.map(({ content }) => content),
    sourceUrl: metric.sourceUrl,
    sample: metric.sample,
  };
}

/** The groups of the lists in their order, each label once; a broader group is one as soon as it is shown. */
function groupsOf(
  { categorySet, otherSets, observations }: SourceMetric,
  { merged }: Passage,
): MetricContent['groups'] {
  const used = new Set([
    ...observations.map((row) => row.categoryLabel),
    ...merged.map((cell) => cell.group),
  ]);
  const own = categorySet?.categories ?? [];
  // Another list counts as far as its groups are used: one of places holds no groups of people.
  const other = otherSets.flatMap((set) => set.categories).filter(({ label }) => used.has(label));
  const labels = new Map([...own, ...other].map(({ label, residual }) => [label, residual]));
  return [...labels].map(([label, residual]) => ({ label, residual }));
}
