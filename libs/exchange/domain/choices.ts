// The lists of allowed words of an import, each word with the other words that mean it.
import type { MetricFrequency } from '@plumbline/measuring/domain';
import type { DeliverableStatus, TreeMetric, TreeObservation } from '@plumbline/planning/domain';
import type { Choice } from './cell-values';
import type { Choices } from './column';
import type { ImportContext } from './import-context';

/** Kinds of metric by the question they answer (Results-Based Accountability; Friedman, "Trying Hard Is Not Good Enough"). */
export const METRIC_KINDS: readonly Choice<TreeMetric['kind']>[] = [
  {
    value: 'POPULATION_INDICATOR',
    label: 'Population indicator',
    also: ['POPULATION_INDICATOR', 'indicator', 'population'],
  },
  { value: 'HOW_MUCH', label: 'How much', also: ['HOW_MUCH', 'how much did we do'] },
  { value: 'HOW_WELL', label: 'How well', also: ['HOW_WELL', 'how well did we do it'] },
  { value: 'BETTER_OFF', label: 'Better off', also: ['BETTER_OFF', 'is anyone better off'] },
];

export const DIRECTIONS: readonly Choice<TreeMetric['direction']>[] = [
  { value: 'UP', label: 'Up', also: ['UP', 'higher is better', 'increase', 'higher'] },
  { value: 'DOWN', label: 'Down', also: ['DOWN', 'lower is better', 'decrease', 'lower'] },
  { value: 'NEITHER', label: 'Neither', also: ['NEITHER', 'none', 'no direction'] },
];

export const FREQUENCIES: readonly Choice<MetricFrequency>[] = [
  { value: 'QUARTERLY', label: 'Quarterly', also: ['QUARTERLY', 'each quarter', 'every quarter'] },
  { value: 'YEARLY', label: 'Yearly', also: ['YEARLY', 'annual', 'annually', 'once a year'] },
];

export const MISSING_REASONS: readonly Choice<NonNullable<TreeObservation['missingReason']>>[] = [
  { value: 'NOT_DUE', label: 'Not due yet', also: ['NOT_DUE', 'not due'] },
  { value: 'NOT_YET_AVAILABLE', label: 'Not yet available', also: ['NOT_YET_AVAILABLE', 'pending'] },
  { value: 'NOT_COLLECTED', label: 'Not collected', also: ['NOT_COLLECTED'] },
  { value: 'LEGALLY_BARRED', label: 'Barred by law', also: ['LEGALLY_BARRED', 'legally barred'] },
  { value: 'SUPPRESSED', label: 'Suppressed', also: ['SUPPRESSED', 'hidden to protect privacy', 'hidden'] },
  { value: 'SERIES_BROKEN', label: 'Series broken', also: ['SERIES_BROKEN', 'break in series'] },
];

export function statusChoices(context: ImportContext): Choice<DeliverableStatus>[] {
  return context.statuses.map(({ status, label }) => ({ value: status, label, also: [status] }));
}

export function departmentChoices(context: ImportContext): Choice<string>[] {
  return context.departments.map(({ code, name }) => ({ value: code, label: code, also: [name] }));
}

export function cycleChoices(context: ImportContext): Choice<string>[] {
  return context.cycles.map(({ name }) => ({ value: name, label: name, also: [] }));
}

export function wordChoices(words: readonly string[]): Choice<string>[] {
  return words.map((word) => ({ value: word, label: word, also: [] }));
}

export function categorySetChoices(context: ImportContext): Choice<string>[] {
  return context.categorySets.map(({ code, name }) => ({ value: code, label: code, also: [name] }));
}

/** The groups of one category set; empty when the set is not known. */
export function categoryChoices(context: ImportContext, setCode: string | null): Choice<string>[] {
  const set = context.categorySets.find(({ code }) => code === setCode);
  return (set?.categories ?? []).map(({ code, label }) => ({ value: code, label, also: [code] }));
}

/** The words a column offers, as the template's lists and guide show them. */
export function wordsFor(choices: Choices, context: ImportContext): string[] {
  const labels = (list: readonly Choice<unknown>[]) => list.map(({ label }) => label);
  switch (choices) {
    case 'horizons':
      return [...context.template.horizons];
    case 'priorities':
      return [...context.template.priorities];
    case 'departments':
      return labels(departmentChoices(context));
    case 'cycles':
      return labels(cycleChoices(context));
    case 'categorySets':
      return labels(categorySetChoices(context));
    case 'categories':
      return [];
    case 'statuses':
      return labels(statusChoices(context));
    case 'metricKinds':
      return labels(METRIC_KINDS);
    case 'directions':
      return labels(DIRECTIONS);
    case 'frequencies':
      return labels(FREQUENCIES);
    case 'missingReasons':
      return labels(MISSING_REASONS);
    case 'yesNo':
      return ['Yes', 'No'];
  }
}
