// Whether the stated baseline of a metric may be compared with its newest value: never across a break.
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import type { Observation } from './observation';
import { lastSegment, type SeriesBreak } from './series';

/** The baseline as the definition of a metric states it: the value of everyone before the plan began. */
export interface StatedBaseline {
  baselineValue: Decimal | null;
  /** The period it speaks of, "2019" or "FY 2026 Q2". */
  baselineLabel?: string | null;
  /** Last day of that period where its label names one. */
  baselineEndsOn?: CalendarDay | null;
}

/** A stated baseline with the words and the day it goes by. */
export interface Baseline {
  value: Decimal;
  label: string | null;
  on: CalendarDay | null;
}

type Placed = Pick<Observation, 'periodLabel' | 'periodEndsOn' | 'recordedAt' | 'missingReason'>;

/**
 * The stated baseline, where no break lies between it and the newest value of the series; null where none is stated or
 * one does. A baseline without a day stands before every break: what can't be dated is never joined to what came after.
 */
export function comparableBaseline(
  metric: StatedBaseline,
  series: readonly Placed[],
  breaks: readonly SeriesBreak[],
): Baseline | null {
  const { baselineValue: value, baselineLabel: label = null } = metric;
  if (value === null) return null;
  const same = series.find(({ periodLabel }) => periodLabel === label);
  const on = metric.baselineEndsOn ?? same?.periodEndsOn ?? null;
  if (on === null) return lastSegment(series, breaks).brokenBy === null ? { value, label, on } : null;
  const own: Placed = {
    ...{ periodLabel: label ?? '', periodEndsOn: on },
    ...{ recordedAt: new Date(0), missingReason: null },
  };
  return lastSegment([...series, own], breaks).values.includes(own) ? { value, label, on } : null;
}

/** Does the baseline speak of an earlier time than this value? One without a day always does. */
export function isEarlier(
  { on, label }: Baseline,
  value: Omit<Placed, 'recordedAt' | 'missingReason'>,
): boolean {
  if (label !== null && label === value.periodLabel) return false;
  return on === null || value.periodEndsOn === null || on < value.periodEndsOn;
}
