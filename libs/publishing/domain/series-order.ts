// The order in which the values of a metric are published: through time, in each period the city before its places, the total before the groups.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { SourceObservation } from './source';

type Placed = Pick<SourceObservation, 'periodLabel' | 'periodEndsOn' | 'categoryLabel' | 'placeLabel'>;

/**
 * The rows sorted by the last day of their period, then by its label; periods whose end is not known come first.
 * Rows of one label are one period and stay together, even where only some of them know its end.
 */
export function inSeriesOrder<T extends Placed>(rows: readonly T[]): T[] {
  const ends = new Map<string, CalendarDay>();
  for (const { periodLabel, periodEndsOn } of rows) {
    if (periodEndsOn !== null && periodEndsOn > (ends.get(periodLabel) ?? ''))
      ends.set(periodLabel, periodEndsOn);
  }
  const endOf = (row: T) => ends.get(row.periodLabel) ?? '';
  return [...rows].sort(
    (a, b) =>
      compareText(endOf(a), endOf(b)) ||
      compareText(a.periodLabel, b.periodLabel) ||
      compareText(a.placeLabel ?? '', b.placeLabel ?? '') ||
      compareText(a.categoryLabel ?? '', b.categoryLabel ?? ''),
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
