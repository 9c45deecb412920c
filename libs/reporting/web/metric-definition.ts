// What a metric promises, in a few sentences above the place for its numbers.
import { t } from '@lingui/core/macro';

/** The part of a metric the sentences tell. */
export interface DefinedMetric {
  unit: string;
  direction: string;
  baselineValue?: string | null | undefined;
  baselineLabel?: string | null | undefined;
  targetValue?: string | null | undefined;
  targetLabel?: string | null | undefined;
  categorySet?: { name: string; version: string } | null | undefined;
}

/** Which way is better; nothing where neither is. */
export function directionInWords(direction: string): string {
  if (direction === 'UP') return t`Higher is better.`;
  return direction === 'DOWN' ? t`Lower is better.` : '';
}

/** Direction, starting point, target and groups, each a sentence; what is not there is left out. */
export function definitionInWords(metric: DefinedMetric): string {
  const { unit, direction, baselineValue, baselineLabel, targetValue, targetLabel, categorySet } = metric;
  return [
    directionInWords(direction),
    startingPoint(),
    target(),
    categorySet ? t`Groups: ${{ groups: categorySet.name }}, ${{ version: categorySet.version }}.` : '',
  ]
    .filter(Boolean)
    .join(' ');

  function startingPoint(): string {
    if (!baselineValue) return '';
    return baselineLabel
      ? t`Starting point: ${{ value: baselineValue }} ${unit} (${{ period: baselineLabel }}).`
      : t`Starting point: ${{ value: baselineValue }} ${unit}.`;
  }

  function target(): string {
    if (!targetValue) return '';
    return targetLabel
      ? t`Target: ${{ value: targetValue }} ${unit} (${{ period: targetLabel }}).`
      : t`Target: ${{ value: targetValue }} ${unit}.`;
  }
}
