// How far a metric has come towards what was promised, by its baseline, its direction and the time that has passed.
import { say } from '@plumbline/language/domain';
import { daysBetween, toBillionths, type CalendarDay, type Decimal } from '@plumbline/platform/domain';
import { isRateOrAmount, type Direction } from './metric';
import { UNTOLD } from './sentence-words';

/** A value on a day: a baseline, a target, or the newest observation. */
export interface DatedValue {
  value: Decimal;
  /** Last day of the period it speaks of; null where no day is known. */
  on: CalendarDay | null;
}

/**
 * `REACHED`: at the target or past it. `ON_PACE`: at least as far as a straight line from baseline to target asks for
 * by that day. `BEHIND`: moved the right way, less than that. `NO_MOVE`: stands at its baseline. `AWAY`: moved the
 * wrong way. `UNKNOWN`: a baseline, a target, a direction or a day is missing.
 */
export const PACES = ['REACHED', 'ON_PACE', 'BEHIND', 'NO_MOVE', 'AWAY', 'UNKNOWN'] as const;
export type Pace = (typeof PACES)[number];

/** The progress of one metric or group towards its target. */
export interface Progress {
  pace: Pace;
  /** Part of the way from baseline to target, 0 to 1 and beyond (negative: away from it); null when unknown. */
  share: number | null;
  /** Part of the time from baseline to target that has passed, 0 to 1; null when a day is missing. */
  timeShare: number | null;
  /** Where a straight line would be on the day of the newest value; null when a day is missing. */
  expected: number | null;
  /** What is missing, in a sentence; null when nothing is. */
  why: string | null;
}

/**
 * Progress from baseline to target, never the actual value divided by the target: 4.5 deaths against a target of 3
 * would be "150%", and 60 of 80 percent counts as three quarters even when the baseline was 59.
 * A target on the wrong side of the baseline is a contradiction and gives `UNKNOWN`.
 */
export function progressTowards(
  direction: Direction,
  baseline: DatedValue | null,
  target: DatedValue | null,
  latest: DatedValue | null,
): Progress {
  const unknown = (why: string): Progress => ({
    pace: 'UNKNOWN',
    share: null,
    timeShare: null,
    expected: null,
    why,
  });
  if (direction === 'NEITHER') return unknown(say(UNTOLD.neitherProgress));
  if (target === null) return unknown(say(UNTOLD.noTarget));
  if (latest === null) return unknown(say(UNTOLD.noValue));
  const good = direction === 'UP' ? 1n : -1n;
  const wish = toBillionths(target.value);
  const now = toBillionths(latest.value);
  if ((now - wish) * good >= 0n) {
    const share = baseline === null ? null : partOf(toBillionths(baseline.value), wish, now);
    return { pace: 'REACHED', share, timeShare: null, expected: null, why: null };
  }
  if (baseline === null) return unknown(say(UNTOLD.noBaseline));
  const start = toBillionths(baseline.value);
  if ((wish - start) * good <= 0n) return unknown(say(UNTOLD.targetNotBetter));
  const share = partOf(start, wish, now) ?? 0;
  const timeShare = partOfTime(baseline.on, target.on, latest.on);
  const expected = timeShare === null ? null : Number(start) / 1e9 + (timeShare * Number(wish - start)) / 1e9;
  if (now === start) return { pace: 'NO_MOVE', share, timeShare, expected, why: null };
  if (share < 0) return { pace: 'AWAY', share, timeShare, expected, why: null };
  if (timeShare === null) {
    return {
      pace: 'UNKNOWN',
      share,
      timeShare,
      expected,
      why: say(UNTOLD.noDay),
    };
  }
  return { pace: share >= timeShare ? 'ON_PACE' : 'BEHIND', share, timeShare, expected, why: null };
}

/**
 * May one group be held against what was promised for everyone? A rate or an average says the same of all and of a part.
 * The groups of a count are parts of the whole: 80 people promised are not 80 of each group. No unit tells a rate from a
 * share that is split up, or an average from a sum, so everyone must also stand between two groups of the same period, as
 * a sum of parts never does. Where that is not known, the answer is no.
 */
export function isTargetForEachGroup(
  unit: string,
  newest: { everyone: number | null; groups: readonly number[] },
): boolean {
  const { everyone, groups } = newest;
  if (!isRateOrAmount(unit) || everyone === null || groups.length < 2) return false;
  return Math.min(...groups) <= everyone && everyone <= Math.max(...groups);
}

function partOf(start: bigint, wish: bigint, now: bigint): number | null {
  return wish === start ? null : Number(now - start) / Number(wish - start);
}

function partOfTime(
  from: CalendarDay | null,
  to: CalendarDay | null,
  now: CalendarDay | null,
): number | null {
  if (from === null || to === null || now === null || to <= from) return null;
  return Math.min(1, Math.max(0, daysBetween(from, now) / daysBetween(from, to)));
}
