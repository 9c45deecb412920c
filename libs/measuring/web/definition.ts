// A metric's definition in plain sentences.
import { t } from '@lingui/core/macro';
import { valueText } from './value';

/** The words of a definition, in the codes of the API. */
export interface DefinedMetric {
  kind: string;
  unit: string;
  direction: string;
  reference?: string | null;
  referenceGroup?: string | null;
  isSplit: boolean;
  baselineValue: string | null;
  baselineLabel: string | null;
  targetValue: string | null;
  targetLabel: string | null;
}

const KINDS: Readonly<Record<string, string>> = {
  POPULATION_INDICATOR: 'Describes residents as a whole.',
  HOW_MUCH: 'Counts how much was done.',
  HOW_WELL: 'Shows how well it was done.',
  BETTER_OFF: 'Shows whether people are better off.',
};

const DIRECTIONS: Readonly<Record<string, string>> = {
  UP: 'Higher is better.',
  DOWN: 'Lower is better.',
  NEITHER: 'Neither higher nor lower is better: it is shown for context.',
};

const REFERENCES: Readonly<Record<string, string>> = {
  BEST_OFF: 'the group that fares best',
  TOTAL: 'everyone together',
  REST: 'everyone else',
};

/** "Describes residents as a whole. Lower is better. Groups are compared with White. Starting point: 41% (2019)." */
export function definitionText(metric: DefinedMetric): string {
  const named = (what: string, value: string | null, label: string | null) =>
    value === null ? '' : `${what}: ${valueText(value, metric.unit)}${label ? ` (${label})` : ''}.`;
  const compared = metric.referenceGroup ?? REFERENCES[metric.reference ?? ''];
  return [
    KINDS[metric.kind],
    DIRECTIONS[metric.direction],
    metric.isSplit && metric.direction !== 'NEITHER' && compared
      ? t`Groups are compared with ${compared}.`
      : '',
    named(t`Starting point`, metric.baselineValue, metric.baselineLabel),
    named(t`Target`, metric.targetValue, metric.targetLabel),
  ]
    .filter(Boolean)
    .join(' ');
}

const COUNTINGS: Readonly<Record<string, string>> = {
  ONE_GROUP_EACH: 'Each person is counted in one group.',
  ALONE: 'Only people who gave this one answer are counted in a group.',
  ALONE_OR_IN_COMBINATION:
    'A person who gave several answers is counted in each of them, so the groups add up to more than everyone.',
};

/** How people who gave several answers are counted. */
export function countingText(counting: string): string {
  return COUNTINGS[counting] ?? '';
}
