// The tables of numbers: published values, the metrics they belong to, and the targets that were set.
import { msg } from '@lingui/core/macro';
import { MISSING_SENTENCES } from '../missing';
import { optional, required } from './column';
import type { TableDefinition } from './column';
import { GOAL_COLUMNS, PLAN_COLUMNS, RELEASE_COLUMNS, SOURCE_COLUMNS, keyColumn } from './shared-columns';

const { SUPPRESSED: hiddenAtSource, ...MISSING } = MISSING_SENTENCES;

/** Whether there is a value, and why not. `SUPPRESSED` is a value that exists and is hidden; it is never zero. */
export const OBSERVATION_STATUS = {
  PUBLISHED: msg`There is a value.`,
  SUPPRESSED: msg`Hidden to protect privacy. There is a value, and it is kept back to protect a small group. It is not zero and not missing.`,
  SUPPRESSED_BY_SOURCE: hiddenAtSource,
  ...MISSING,
};

const METRIC = [
  required('metric_id', 'string', msg`The measure, as in the table "metrics".`, { refersTo: 'metrics' }),
  required('metric_code', 'string', msg`Code of the measure within its goal.`),
];

export const OBSERVATIONS: TableDefinition = {
  name: 'observations',
  title: msg`Values of measures`,
  says: msg`One row for each published value: of one measure, in one period, for one group and one place. A hidden or missing value has a row too, with its status.`,
  columns: [
    keyColumn('observation_id'),
    ...PLAN_COLUMNS,
    ...GOAL_COLUMNS,
    ...METRIC,
    required('metric_name', 'string', msg`What is measured.`),
    required('unit', 'string', msg`Unit of the value.`),
    required('period_label', 'string', msg`The period, as the city names it.`),
    optional('period_ends_on', 'date', msg`Last day of the period, where it is known.`),
    optional(
      'segment',
      'integer',
      msg`Counts up at each break of the series. Only values with the same number were measured in the same way and may be compared.`,
    ),
    optional('category_set', 'string', msg`Code of the list of groups.`),
    optional('category_set_version', 'string', msg`Version of the list of groups.`),
    optional('category', 'string', msg`The group. Empty for everybody together.`),
    optional('place', 'string', msg`A place of the city. Empty for the whole city.`),
    required('status', 'string', msg`Whether there is a value, and why not.`, { values: OBSERVATION_STATUS }),
    optional('status_words', 'string', msg`The same in words, where there is no value.`),
    optional('value', 'number', msg`The value. Empty when the status is not PUBLISHED.`),
    optional('numerator', 'number', msg`What was counted, where that may be shown.`),
    optional('denominator', 'number', msg`Out of how many, where that may be shown.`),
    optional('n', 'integer', msg`How many people or cases are behind the value.`),
    optional('margin_of_error', 'number', msg`Margin of error at 95 percent, as the source gives it.`),
    optional('standard_error', 'number', msg`Standard error, as the source gives it.`),
    optional('low', 'number', msg`Lower end of the 95 percent interval.`),
    optional('high', 'number', msg`Upper end of the 95 percent interval.`),
    optional('reliability', 'string', msg`What the source says about how far the number can be trusted.`),
    optional('data_date', 'date', msg`Day on which the source had this number.`),
    optional('revised_from', 'number', msg`The value an earlier release gave, where this one differs.`),
    optional('revision_reason', 'string', msg`Why the value was revised.`),
    optional('note', 'string', msg`A note of the city about the value.`),
    ...SOURCE_COLUMNS,
    ...RELEASE_COLUMNS,
  ],
};

export const METRICS: TableDefinition = {
  name: 'metrics',
  title: msg`Measures`,
  says: msg`One row for each measure: what it counts, which way is good, where it began and where it should go.`,
  columns: [
    keyColumn('metric_id'),
    ...PLAN_COLUMNS,
    ...GOAL_COLUMNS,
    required('metric_code', 'string', msg`Code of the measure within its goal.`),
    required('metric_name', 'string', msg`What is measured.`),
    required('kind', 'string', msg`Kind of measure, such as POPULATION_INDICATOR.`),
    required('unit', 'string', msg`Unit of the values.`),
    required('direction', 'string', msg`Which way is good: UP, DOWN, or neither.`),
    required('reference', 'string', msg`What groups are compared with: BEST_OFF, TOTAL, REST, or one GROUP.`),
    optional('reference_group', 'string', msg`The group that others are compared with, where it is one.`),
    optional('category_set', 'string', msg`Code of the list of groups.`),
    optional('category_set_version', 'string', msg`Version of the list of groups.`),
    optional('category_set_name', 'string', msg`Name of the list of groups.`),
    optional('baseline_label', 'string', msg`Period of the starting point.`),
    optional('baseline_value', 'number', msg`Value at the starting point, where it may be shown.`),
    optional('target_label', 'string', msg`Period for which the target is set.`),
    optional('target_value', 'number', msg`Target for everybody.`),
    optional('breaks', 'string', msg`Days from which it is measured in another way, with the reason.`),
    required('result', 'string', msg`What became of it: BETTER, SAME, WORSE, UNCERTAIN or UNMEASURED.`),
    optional('sentence', 'string', msg`The same in a sentence.`),
    optional('method_note', 'string', msg`How it is measured.`),
    ...SOURCE_COLUMNS,
    ...RELEASE_COLUMNS,
  ],
};

export const TARGETS: TableDefinition = {
  name: 'targets',
  title: msg`Targets`,
  says: msg`One row for each target of a measure, for everybody or for one group.`,
  columns: [
    keyColumn('target_id'),
    ...METRIC,
    required('period_label', 'string', msg`Period for which the target is set.`),
    optional('period_ends_on', 'date', msg`Last day of the period, where it is known.`),
    optional('category', 'string', msg`The group. Empty for everybody together.`),
    required('value', 'number', msg`The target.`),
    required('sample', 'boolean', msg`True when this is invented content of a demonstration.`),
    ...RELEASE_COLUMNS,
  ],
};
