// A series of values over time, cut wherever what was measured changed: no line and no comparison crosses a break.
import { t } from '@lingui/core/macro';
import type { CalendarDay } from '@plumbline/platform/domain';
import type { MissingReason } from './observation';
import { byPeriod } from './period-order';

/** A day from which a metric is measured in another way or by another list of groups. */
export interface SeriesBreak {
  startsOn: CalendarDay;
  /** Why, in a sentence for everybody. */
  reason: string;
}

/** What of a value decides where it stands in time and whether something broke there. */
interface Placed {
  periodLabel: string;
  periodEndsOn: CalendarDay | null;
  recordedAt: Date;
  missingReason: MissingReason | null;
}

/** Values that may be compared with each other, oldest first, and what broke before the first of them. */
export interface Segment<T> {
  values: T[];
  /** Why these can't be compared with earlier ones; null for the first segment. */
  brokenBy: string | null;
}

const marked = () => t`The source changed the way of counting.`;

/**
 * Cuts a series (one metric, one group) at its breaks. A break is a declared day, or a value recorded as
 * `SERIES_BROKEN`, which itself belongs to no segment. A value without a day stands before every declared break: what
 * can't be dated is never joined to what came after.
 */
export function segmentsOf<T extends Placed>(
  series: readonly T[],
  breaks: readonly SeriesBreak[],
): Segment<T>[] {
  return cut(series, breaks).filter((segment, index) => segment.values.length > 0 || index === 0);
}

function cut<T extends Placed>(series: readonly T[], breaks: readonly SeriesBreak[]): Segment<T>[] {
  const days = [...breaks].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1));
  const segments: Segment<T>[] = [{ values: [], brokenBy: null }];
  let passed = 0;
  for (const one of [...series].sort(byPeriod)) {
    const before = passed;
    while (passed < days.length && one.periodEndsOn !== null && one.periodEndsOn >= days[passed]!.startsOn)
      passed += 1;
    if (passed > before) segments.push({ values: [], brokenBy: days[passed - 1]!.reason });
    if (one.missingReason === 'SERIES_BROKEN') segments.push({ values: [], brokenBy: marked() });
    else segments.at(-1)!.values.push(one);
  }
  return segments;
}

/** The values that may be compared with the newest one, oldest first; none where the newest thing said is a break. */
export function lastSegment<T extends Placed>(
  series: readonly T[],
  breaks: readonly SeriesBreak[],
): Segment<T> {
  return cut(series, breaks).at(-1)!;
}
