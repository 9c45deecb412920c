// How far a metric has come towards its target, in words: the part of the way beside the part of the time.
import { t } from '@lingui/core/macro';
import type { ShownProgress } from './shown-metric';
import { plainValue } from './value';

/** The parts of a whole that have a name; {@link PERCENT} and `NONE` stand for all others. */
type Part = 'QUARTER' | 'THIRD' | 'HALF' | 'TWO_THIRDS' | 'THREE_QUARTERS' | 'ALL' | 'NONE' | typeof PERCENT;

const PERCENT = 'PERCENT';

const PARTS: readonly (readonly [number, Part])[] = [
  [1 / 4, 'QUARTER'],
  [1 / 3, 'THIRD'],
  [1 / 2, 'HALF'],
  [2 / 3, 'TWO_THIRDS'],
  [3 / 4, 'THREE_QUARTERS'],
  [1, 'ALL'],
];

/** 0.5 is half, 0.26 a quarter; less than half a percent is almost none. */
function partOf(share: number): { part: Part; percent: number } {
  const named = PARTS.find(([part]) => Math.abs(part - share) <= 0.015);
  const percent = Math.round(share * 100);
  return { part: named?.[1] ?? (percent <= 0 ? 'NONE' : PERCENT), percent };
}

/** A part of the way: 0.5 is "half the way", 0.26 "a quarter of the way", 0.6 "60 percent of the way". */
export function wayWords(share: number): string {
  const { part, percent } = partOf(share);
  switch (part) {
    case 'QUARTER':
      return t`a quarter of the way`;
    case 'THIRD':
      return t`a third of the way`;
    case 'HALF':
      return t`half the way`;
    case 'TWO_THIRDS':
      return t`two thirds of the way`;
    case 'THREE_QUARTERS':
      return t`three quarters of the way`;
    case 'ALL':
      return t`all of the way`;
    case 'NONE':
      return t`almost none of the way`;
    case PERCENT:
      return t`${percent} percent of the way`;
  }
}

/** A part of the time, in the same words. */
function timeWords(share: number): string {
  const { part, percent } = partOf(share);
  switch (part) {
    case 'QUARTER':
      return t`a quarter of the time`;
    case 'THIRD':
      return t`a third of the time`;
    case 'HALF':
      return t`half the time`;
    case 'TWO_THIRDS':
      return t`two thirds of the time`;
    case 'THREE_QUARTERS':
      return t`three quarters of the time`;
    case 'ALL':
      return t`all of the time`;
    case 'NONE':
      return t`almost none of the time`;
    case PERCENT:
      return t`${percent} percent of the time`;
  }
}

/**
 * One sentence after the tag: "Half the way in a third of the time." A straight line from the starting point to the
 * target is what the value is held against, and where it would be by now is said.
 */
export function progressWords(progress: ShownProgress, unit: string): string {
  const { expected } = progress;
  const said = movedWords(progress);
  if (expected === null || !isMove(progress.pace)) return said;
  return `${said} ${t`On a straight line it would have been at ${{ number: plainValue(expected, unit) }} by then.`}`;
}

const isMove = (pace: string) => ['ON_PACE', 'BEHIND', 'NO_MOVE', 'AWAY'].includes(pace);

function movedWords({ pace, share, timeShare, why }: ShownProgress): string {
  const time = timeShare === null ? null : timeWords(timeShare);
  switch (pace) {
    case 'REACHED':
      return t`The value is at the target or past it.`;
    case 'ON_PACE':
    case 'BEHIND': {
      const way = share === null ? t`Some of the way` : sentenceCase(wayWords(share));
      return time === null ? `${way}.` : t`${way} in ${time}.`;
    }
    case 'NO_MOVE':
      return time === null ? t`Still at its starting point.` : t`Still at its starting point after ${time}.`;
    case 'AWAY':
      return time === null
        ? t`Further from the target than at the start.`
        : t`Further from the target than at the start after ${time}.`;
    default:
      return why ?? t`Something is missing to judge it.`;
  }
}

function sentenceCase(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
