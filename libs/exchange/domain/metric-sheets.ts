// The two sheets about numbers: what is measured, and the values.
import type { Column, SheetDefinition } from './column';
import { code, decimal, line, sample, source } from './column';
import { goalCode } from './plan-columns';
import type { Labels } from './import-context';
import { lower } from './import-context';

export function metricsSheet(labels: Labels, ownCode: Column): SheetDefinition {
  const { metric } = labels;
  return {
    key: 'metrics',
    name: metric.plural,
    aliases: ['metrics', 'measures', 'indicators'],
    rowIs: lower(metric.singular),
    columns: [
      goalCode(labels),
      ownCode,
      {
        ...line('name', 'Name', 'What is measured.', 'Residents served in their own language'),
        required: true,
      },
      {
        key: 'kind',
        label: 'Kind',
        aliases: ['type'],
        kind: 'choice',
        choices: 'metricKinds',
        required: true,
        help: 'Population indicator (all residents), How much, How well, or Better off (your own work).',
        example: 'How well',
      },
      {
        ...line('unit', 'Unit', 'Unit of the values, such as percent, people or US dollars.', 'percent'),
        required: true,
      },
      {
        key: 'direction',
        label: 'Good direction',
        aliases: ['direction', 'better when'],
        kind: 'choice',
        choices: 'directions',
        required: true,
        help: 'Up when higher is better, Down when lower is better, Neither when neither is.',
        example: 'Up',
      },
      {
        key: 'frequency',
        label: 'How often',
        aliases: ['frequency', 'reported'],
        kind: 'choice',
        choices: 'frequencies',
        help: 'Quarterly when a value is due with every report, Yearly when once a year. Empty: Quarterly.',
        example: 'Quarterly',
      },
      line(
        'numerator_label',
        'Numerator',
        'What the top number counts.',
        'Requests answered in the language asked for',
        ['numerator label'],
      ),
      line(
        'denominator_label',
        'Denominator',
        'What the bottom number counts.',
        'All requests in other languages',
        ['denominator label'],
      ),
      {
        key: 'category_set',
        label: 'Category set',
        aliases: ['categories', 'category set code'],
        kind: 'choice',
        choices: 'categorySets',
        help: 'Code of the set of groups by which it is broken down, if it is.',
        example: '',
      },
      decimal('baseline_value', 'Baseline', 'Value at the start.', '62', ['baseline value']),
      line('baseline_label', 'Baseline when', 'Time of the baseline.', 'FY 2026', [
        'baseline label',
        'baseline year',
      ]),
      decimal('target_value', 'Target', 'Value aimed for.', '90', ['target value']),
      line('target_label', 'Target when', 'Time of the target.', 'FY 2028', ['target label', 'target year']),
      {
        key: 'method_note',
        label: 'Method note',
        aliases: ['method', 'note', 'notes'],
        kind: 'text',
        help: 'How it is measured and what to beware of.',
        example: 'Counts requests by telephone only.',
      },
      source,
      sample,
    ],
  };
}

export function valuesSheet({ metric }: Labels): SheetDefinition {
  return {
    key: 'values',
    name: 'Values',
    aliases: ['values', 'observations', 'data'],
    rowIs: 'value',
    columns: [
      code(
        'metric_code',
        `${metric.singular} code`,
        ['metric code', 'metric id', 'measure code'],
        `Code of the ${lower(metric.singular)}.`,
        'M01',
        true,
      ),
      {
        ...line('period', 'Period', 'Time the value is for, such as 2025 or FY 2026 Q1.', 'FY 2026', [
          'year',
          'period label',
        ]),
        required: true,
      },
      {
        key: 'category',
        label: 'Category',
        aliases: ['group', 'category code'],
        kind: 'choice',
        choices: 'categories',
        help: 'Group of the category set. Empty: the total.',
        example: '',
      },
      decimal('value', 'Value', 'The number. Empty only with a reason.', '64.5'),
      decimal('numerator', 'Numerator', 'Top number, if there is one.', '129'),
      decimal('denominator', 'Denominator', 'Bottom number, if there is one.', '200'),
      {
        key: 'missing_reason',
        label: 'Why missing',
        aliases: ['missing reason', 'reason'],
        kind: 'choice',
        choices: 'missingReasons',
        help: 'Why there is no value. Never write 0 for a missing value.',
        example: '',
      },
      source,
      sample,
    ],
  };
}
