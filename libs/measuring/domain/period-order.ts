// Which of two values speaks of the earlier time.
import type { Observation } from './observation';

/**
 * Sorts observations by the time they speak of: by the last day of the period where both have one, otherwise by
 * the year and quarter that the label names, otherwise by when they were recorded.
 */
export function byPeriod(
  a: Pick<Observation, 'periodEndsOn' | 'periodLabel' | 'recordedAt'>,
  b: Pick<Observation, 'periodEndsOn' | 'periodLabel' | 'recordedAt'>,
): number {
  if (a.periodEndsOn !== null && b.periodEndsOn !== null && a.periodEndsOn !== b.periodEndsOn) {
    return a.periodEndsOn < b.periodEndsOn ? -1 : 1;
  }
  const left = timeOf(a);
  const right = timeOf(b);
  if (left !== right) return left < right ? -1 : 1;
  return a.recordedAt.getTime() - b.recordedAt.getTime();
}

function timeOf(o: Pick<Observation, 'periodEndsOn' | 'periodLabel'>): string {
  if (o.periodEndsOn !== null) return o.periodEndsOn.slice(0, 7);
  const years = o.periodLabel.match(/(?:19|20)\d\d/g) ?? [];
  const quarter = /\bQ([1-4])\b/i.exec(o.periodLabel)?.[1];
  // A quarter's label names its (fiscal) year first and may explain the months after it; a range ends last.
  if (quarter !== undefined) return `${years[0] ?? '0000'}-${String(Number(quarter) * 3).padStart(2, '0')}`;
  return `${years[years.length - 1] ?? '0000'}-12`;
}
