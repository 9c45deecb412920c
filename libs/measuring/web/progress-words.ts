// How far a metric has come towards its target, in words: the part of the way beside the part of the time.
import { t } from '@lingui/core/macro';
import type { ShownProgress } from './shown-metric';
import { plainValue } from './value';

const PARTS: readonly (readonly [number, string])[] = [
  [1 / 4, 'a quarter of'],
  [1 / 3, 'a third of'],
  [1 / 2, 'half'],
  [2 / 3, 'two thirds of'],
  [3 / 4, 'three quarters of'],
  [1, 'all of'],
];

/** A part of a whole: 0.5 is "half", 0.26 "a quarter of", 0.6 "60 percent of"; less than half a percent is "almost none of". */
export function partWords(share: number): string {
  const named = PARTS.find(([part]) => Math.abs(part - share) <= 0.015);
  if (named) return named[1];
  const percent = Math.round(share * 100);
  return percent <= 0 ? t`almost none of` : t`${percent} percent of`;
}

/**
 * One sentence after the tag: "Half the way in a third of the time." A straight line from the starting point to the
 * target is what the value is held against, and where it would be by now is said.
 */
export function progressWords(progress: ShownProgress, unit: string): string {
  const { pace, share, timeShare, expected, why } = progress;
  const way = share === null ? null : sentenceCase(t`${{ partWords: partWords(share) }} the way`);
  const time = timeShare === null ? '' : t` in ${{ partWords: partWords(timeShare) }} the time`;
  const after = timeShare === null ? '' : t` after ${{ partWords: partWords(timeShare) }} the time`;
  const line =
    expected === null
      ? ''
      : t` On a straight line it would have been at ${{ plainValue: plainValue(expected, unit) }} by then.`;
  switch (pace) {
    case 'REACHED':
      return t`The value is at the target or past it.`;
    case 'ON_PACE':
    case 'BEHIND':
      return `${way ?? t`Some of the way`}${time}.${line}`;
    case 'NO_MOVE':
      return t`Still at its starting point${after}.${line}`;
    case 'AWAY':
      return t`Further from the target than at the start${after}.${line}`;
    default:
      return why ?? t`Something is missing to judge it.`;
  }
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
