// The rows of metrics and values put together: units fit, each period and group stands once, numbers make sense.
import { t } from '@lingui/core/macro';
import { problemsWithObservation } from '@plumbline/measuring/domain';
import type { MetricFrequency } from '@plumbline/measuring/domain';
import type { TreeMetric } from '@plumbline/planning/domain';
import { readAddress, readChoice, readDecimal, readText, readYesNo } from './cell-values';
import {
  DIRECTIONS,
  FREQUENCIES,
  METRIC_KINDS,
  MISSING_REASONS,
  categoryChoices,
  categorySetChoices,
} from './choices';
import { lower } from './import-context';
import type { PlanRows } from './plan-rows';
import type { SheetRecord } from './records';

/** A metric as a file has it: with how often a value is due. */
interface ImportedMetric extends TreeMetric {
  frequency: MetricFrequency;
}

function isPercentUnit(unit: string): boolean {
  return /^(%|percent|percentage|per cent)$/i.test(unit.trim());
}

function readNumber(record: SheetRecord, key: string, unit: string | null): string | null {
  const read = readDecimal(record, key);
  if (read?.isPercent && unit !== null && !isPercentUnit(unit)) {
    return record.error(
      key,
      () =>
        t`This is a percentage, but the unit is "${unit}". Write the number in ${unit}, or set the unit to percent.`,
    );
  }
  return read?.value ?? null;
}

/** Reads one row of the sheet of metrics into the plan. */
export function addMetric(plan: PlanRows, record: SheetRecord): void {
  const goal = plan.goalOf(record);
  const code = readText(record, 'code');
  const name = readText(record, 'name');
  const kind = readChoice(record, 'kind', METRIC_KINDS);
  const unit = readText(record, 'unit');
  const direction = readChoice(record, 'direction', DIRECTIONS, () => t`a direction`);
  const sets = categorySetChoices(plan.context);
  const metric: ImportedMetric = {
    code: code ?? '',
    name: name ?? '',
    kind: kind ?? 'HOW_MUCH',
    unit: unit ?? '',
    direction: direction ?? 'NEITHER',
    frequency: readChoice(record, 'frequency', FREQUENCIES, () => t`Quarterly or Yearly`) ?? 'QUARTERLY',
    numeratorLabel: readText(record, 'numerator_label'),
    denominatorLabel: readText(record, 'denominator_label'),
    categorySetCode: readChoice(record, 'category_set', sets, () => t`a category set of this city`),
    baselineValue: readNumber(record, 'baseline_value', unit),
    baselineLabel: readText(record, 'baseline_label'),
    targetValue: readNumber(record, 'target_value', unit),
    targetLabel: readText(record, 'target_label'),
    methodNote: readText(record, 'method_note'),
    sourceUrl: readAddress(record, 'source'),
    sample: readYesNo(record, 'sample'),
    observations: [],
  };
  if (code === null || plan.taken(record, 'code', code, plan.metrics, plan.labels.metric.singular) || !goal)
    return;
  plan.places.keep(metric, record);
  plan.metrics.set(code, { part: metric, record, goalCode: goal.goalCode });
  goal.part.metrics.push(metric);
}

function readCategory(plan: PlanRows, record: SheetRecord, metric: TreeMetric): string | null {
  const { metric: label } = plan.labels;
  if (record.isEmpty('category')) return null;
  if (metric.categorySetCode === null) {
    return record.error(
      'category',
      () =>
        t`The ${{ metric: lower(label.singular) }} "${{ code: metric.code }}" has no category set. Give it one in the sheet ${{ sheet: label.plural }}, or leave this cell empty.`,
    );
  }
  const groups = categoryChoices(plan.context, metric.categorySetCode);
  const set = metric.categorySetCode;
  return readChoice(record, 'category', groups, () => t`a category of the set ${set}`);
}

const COLUMN_OF: Readonly<Record<string, string>> = { missingReason: 'missing_reason' };

/** Reads one row of the sheet of values; `seen` remembers the row of each metric, period and group. */
export function addValue(plan: PlanRows, record: SheetRecord, seen: Map<string, number>): void {
  const { metric: label } = plan.labels;
  const place = plan.find(record, 'metric_code', plan.metrics, label.singular, label.plural);
  const unit = place?.part.unit ?? null;
  const periodLabel = readText(record, 'period');
  const problemsBefore = record.errorCount;
  const numbers = {
    value: readNumber(record, 'value', unit),
    numerator: readDecimal(record, 'numerator')?.value ?? null,
    denominator: readDecimal(record, 'denominator')?.value ?? null,
    missingReason: readChoice(record, 'missing_reason', MISSING_REASONS, () => t`a reason`),
  };
  const readable = record.errorCount === problemsBefore;
  const sourceUrl = readAddress(record, 'source');
  const sample = readYesNo(record, 'sample');
  const categoryCode = place ? readCategory(plan, record, place.part) : null;
  if (readable && unit !== null) {
    const found = () => problemsWithObservation({ ...numbers, n: null, marginOfError: null }, { unit });
    for (const [index, { field }] of found().errors.entries())
      record.error(COLUMN_OF[field] ?? field, () => found().errors[index]?.message ?? '');
    for (const [index, { field }] of found().warnings.entries()) {
      const said = () => found().warnings[index]?.message ?? '';
      record.warn(COLUMN_OF[field] ?? field, () => `${said()} ${t`It is imported as it stands.`}`);
    }
  }
  if (!place || periodLabel === null) return;
  const name = JSON.stringify([place.part.code, periodLabel, categoryCode]);
  const before = seen.get(name);
  if (before !== undefined) {
    record.error(
      'period',
      () =>
        t`This period and category of "${{ code: place.part.code }}" stand also in row ${{ row: before }}. Keep one row.`,
    );
    return;
  }
  seen.set(name, record.row);
  const observation = { periodLabel, categoryCode, ...numbers, sourceUrl, sample };
  plan.places.keep(observation, record);
  place.part.observations.push(observation);
}
