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

function kindWords(kind: string): string {
  switch (kind) {
    case 'POPULATION_INDICATOR':
      return t`Describes residents as a whole.`;
    case 'HOW_MUCH':
      return t`Counts how much was done.`;
    case 'HOW_WELL':
      return t`Shows how well it was done.`;
    case 'BETTER_OFF':
      return t`Shows whether people are better off.`;
    default:
      return '';
  }
}

function directionWords(direction: string): string {
  switch (direction) {
    case 'UP':
      return t`Higher is better.`;
    case 'DOWN':
      return t`Lower is better.`;
    case 'NEITHER':
      return t`Neither higher nor lower is better: it is shown for context.`;
    default:
      return '';
  }
}

function referenceWords({ reference, referenceGroup }: DefinedMetric): string {
  if (referenceGroup != null) return t`Groups are compared with ${{ group: referenceGroup }}.`;
  switch (reference) {
    case 'BEST_OFF':
      return t`Groups are compared with the group that fares best.`;
    case 'TOTAL':
      return t`Groups are compared with everyone together.`;
    case 'REST':
      return t`Groups are compared with everyone else.`;
    default:
      return '';
  }
}

function startWords({ baselineValue, baselineLabel, unit }: DefinedMetric): string {
  if (baselineValue === null) return '';
  const number = valueText(baselineValue, unit);
  return baselineLabel
    ? t`Starting point: ${number} (${{ period: baselineLabel }}).`
    : t`Starting point: ${number}.`;
}

function promiseWords({ targetValue, targetLabel, unit }: DefinedMetric): string {
  if (targetValue === null) return '';
  const number = valueText(targetValue, unit);
  return targetLabel ? t`Target: ${number} (${{ period: targetLabel }}).` : t`Target: ${number}.`;
}

/** "Describes residents as a whole. Lower is better. Groups are compared with White. Starting point: 41% (2019)." */
export function definitionText(metric: DefinedMetric): string {
  return [
    kindWords(metric.kind),
    directionWords(metric.direction),
    metric.isSplit && metric.direction !== 'NEITHER' ? referenceWords(metric) : '',
    startWords(metric),
    promiseWords(metric),
  ]
    .filter(Boolean)
    .join(' ');
}

/** How people who gave several answers are counted. */
export function countingText(counting: string): string {
  switch (counting) {
    case 'ONE_GROUP_EACH':
      return t`Each person is counted in one group.`;
    case 'ALONE':
      return t`Only people who gave this one answer are counted in a group.`;
    case 'ALONE_OR_IN_COMBINATION':
      return t`A person who gave several answers is counted in each of them, so the groups can add up to more than everyone.`;
    default:
      return '';
  }
}
