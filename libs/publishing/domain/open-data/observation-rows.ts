// Rows of metrics, of their values and of their targets; a hidden value leaves nothing behind but its mark.
import { say } from '@plumbline/language/domain';
import type { MetricContent, ObservationContent } from '../metric-content';
import { MISSING_SENTENCES } from '../missing';
import type { GoalPlace, NamedCells } from './data-tables';
import { OBSERVATION_STATUS } from './observation-columns';
import type { RowId } from './row-id';

type Status = keyof typeof OBSERVATION_STATUS;

function metricCells(metric: MetricContent, at: GoalPlace, rowId: RowId) {
  return { metric_id: rowId('metric', [...at.place, metric.code]), metric_code: metric.code };
}

/** Of each value one row, also of those that are hidden or missing. */
export function observationRows(metric: MetricContent, at: GoalPlace, rowId: RowId): NamedCells[] {
  const shared = {
    ...at.cells,
    ...metricCells(metric, at, rowId),
    metric_name: metric.name,
    unit: metric.unit,
    category_set: metric.categorySet?.code ?? null,
    category_set_version: metric.categorySet?.version ?? null,
  };
  return metric.observations.map((one) => {
    const { periodLabel, category, place } = one;
    const status = statusOf(one);
    return {
      ...shared,
      observation_id: rowId('observation', [...at.place, metric.code, periodLabel, category, place]),
      period_label: periodLabel,
      period_ends_on: one.periodEndsOn,
      category,
      place,
      status,
      status_words: status === 'PUBLISHED' ? null : say(OBSERVATION_STATUS[status]),
      ...(status === 'PUBLISHED' ? numbersOf(one) : {}),
      ...drawnAt(metric, one, status),
      data_date: one.dataDate,
      revision_reason: one.revisionReason,
      note: one.note,
      source_url: one.sourceUrl,
      sample: one.sample,
    };
  });
}

/** Why a row has no value. What is hidden is hidden, whatever else is said of it. */
function statusOf({ hidden, value, missing }: ObservationContent): Status {
  if (hidden) return 'SUPPRESSED';
  if (value !== null) return 'PUBLISHED';
  const reason = Object.entries(MISSING_SENTENCES).find(([, sentence]) => sentence.message === missing)?.[0];
  if (reason === undefined) return 'NONE_GIVEN';
  return reason === 'SUPPRESSED' ? 'SUPPRESSED_BY_SOURCE' : (reason as Status);
}

function numbersOf(one: ObservationContent) {
  return {
    value: one.value,
    numerator: one.numerator,
    denominator: one.denominator,
    n: one.n,
    margin_of_error: one.marginOfError,
    standard_error: one.standardError,
    reliability: one.reliability,
    revised_from: one.revisedFrom,
  };
}

/** Where the picture of the release draws the value: its interval, and what it may be compared with. */
function drawnAt(
  { picture }: MetricContent,
  { periodLabel, category, place }: ObservationContent,
  status: Status,
) {
  const period = picture.periods.find(({ label }) => label === periodLabel);
  if (!period) return {};
  const level = category === null ? period.total : period.groups.find(({ label }) => label === category);
  const isDrawn = status === 'PUBLISHED' && place === null && level && !level.hidden;
  return { segment: period.segment, low: isDrawn ? level.low : null, high: isDrawn ? level.high : null };
}

/** What a metric is. */
export function metricRow(metric: MetricContent, at: GoalPlace, rowId: RowId): NamedCells {
  return {
    ...at.cells,
    ...metricCells(metric, at, rowId),
    metric_name: metric.name,
    kind: metric.kind,
    unit: metric.unit,
    direction: metric.direction,
    reference: metric.reference,
    reference_group: metric.referenceGroup,
    category_set: metric.categorySet?.code ?? null,
    category_set_version: metric.categorySet?.version ?? null,
    category_set_name: metric.categorySet?.name ?? metric.categorySetName,
    baseline_label: metric.baselineLabel,
    baseline_value: metric.baselineValue,
    target_label: metric.targetLabel,
    target_value: metric.targetValue,
    breaks: metric.breaks.map(({ startsOn, reason }) => `${startsOn}: ${reason}`).join(' | '),
    result: metric.result,
    sentence: metric.sentence,
    method_note: metric.methodNote,
    source_url: metric.sourceUrl,
    sample: metric.sample,
  };
}

/** The targets of a metric, period by period. */
export function targetRows(metric: MetricContent, at: GoalPlace, rowId: RowId): NamedCells[] {
  return metric.targets.map(({ periodLabel, periodEndsOn, category, value }) => ({
    ...metricCells(metric, at, rowId),
    target_id: rowId('target', [...at.place, metric.code, periodLabel, category]),
    period_label: periodLabel,
    period_ends_on: periodEndsOn,
    category,
    value,
    sample: metric.sample,
  }));
}
