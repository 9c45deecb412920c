// Did the gap narrow or widen between two periods, or is that too uncertain to say?
import { msg, t } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';
import type { Interval } from './comparison';
import type { Gap } from './gap';
import { reach } from './normal';
import { combinedError } from './standard-errors';

/** What may be said of a gap. */
export const GAP_VERDICTS = ['narrowed', 'widened', 'about the same', 'too uncertain to say'] as const;

/** One of {@link GAP_VERDICTS}. */
export type GapVerdict = (typeof GAP_VERDICTS)[number];

/** How a change is judged. */
export interface GapChangeOptions {
  /** Confidence level, above 0 and below 1; default 0.95. */
  level?: number;
  /** Share of the sample that both periods have in common, 0 (independent, the default) to below 1. */
  overlap?: number;
  /**
   * The largest change that does not matter: points for the difference, a factor of 1 or more for the ratio (1.05:
   * five percent). Default 0 points and factor 1: only no change at all is "about the same".
   */
  margin?: { difference?: number; ratio?: number };
}

/** The change of the gap, measured in one of the two ways. */
export interface GapChange {
  by: 'difference' | 'ratio';
  before: number;
  after: number;
  /** Difference: after - before, in points. Ratio: after / before. Above 0 (or 1): further apart. */
  change: number;
  /** `null` when a standard error is missing or a ratio is 0. */
  interval: Interval | null;
  verdict: GapVerdict;
  /** What the two values alone would suggest. Never the verdict. */
  pointsTo: 'narrower' | 'wider' | 'neither';
  /** The other group is behind now: by value alone, not by its uncertainty. */
  isReversed: boolean;
}

/** Both ways of looking at one change; the ratio is `null` where it cannot be formed. */
export interface GapChanges {
  difference: GapChange;
  ratio: GapChange | null;
  /** Are the two groups the same in both periods? If not, this is a change of groups as well. */
  isSamePair: boolean;
}

/** A gap on a scale on which 0 is no gap: points, or the logarithm of the ratio. */
interface Signed {
  value: number;
  error: number | null;
}

/**
 * The rule. Let A and B be the gap after and before, 0 meaning none, z the reach of the level. The gap's size shrank,
 * |A| < |B|, exactly when A - B and A + B have opposite signs, and grew when they have the same. So:
 *
 * 1. "about the same" when the interval of A - B lies wholly inside ± margin (D. Schuirmann, Journal of
 *    Pharmacokinetics and Biopharmaceutics 15 (1987), 657-680; with the full interval, which is stricter than his
 *    two one-sided tests);
 * 2. "narrowed" when the intervals of A - B and A + B both exclude 0, with opposite signs;
 * 3. "widened" when both exclude 0, with the same sign (R. Berger, Technometrics 24 (1982), 295-300: both must hold,
 *    so the level of the whole is that of each);
 * 4. else "too uncertain to say", and also whenever a standard error is missing.
 *
 * As long as one group stays clearly behind, A + B says nothing new and the interval of A - B alone decides.
 */
function judge(before: Signed, after: Signed, margin: number, options: GapChangeOptions) {
  const [down, up] = [after.value - before.value, after.value + before.value];
  const error = combinedError(before.error, after.error, options.overlap);
  const sumError = combinedError(before.error, after.error, options.overlap, true);
  if (error === null || sumError === null) return { verdict: 'too uncertain to say' as const, side: null };
  const z = reach(options.level ?? 0.95);
  const side = z * error;
  // Full counts give intervals of no width; rounding of the last digits is then no change.
  const slack = 1e-12 * (Math.abs(after.value) + Math.abs(before.value));
  const clearSign = (value: number, width: number) =>
    Math.abs(value) > width + slack ? Math.sign(value) : 0;
  const signs = clearSign(down, side) * clearSign(up, z * sumError);
  let verdict: GapVerdict = 'too uncertain to say';
  if (Math.abs(down) + side <= margin + slack) verdict = 'about the same';
  else if (signs < 0) verdict = 'narrowed';
  else if (signs > 0) verdict = 'widened';
  return { verdict, side };
}

function pointsTo(before: number, after: number): GapChange['pointsTo'] {
  const change = Math.abs(after) - Math.abs(before);
  if (Math.abs(change) <= 1e-12 * Math.abs(before)) return 'neither';
  return change < 0 ? 'narrower' : 'wider';
}

function check({ level, overlap, margin }: GapChangeOptions): void {
  const refuse = (message: Message, field: string) => new Refusal('INVALID', message, { path: [field] });
  if (level !== undefined && !(level > 0 && level < 1)) {
    throw refuse(msg`The confidence level must lie between 0 and 1, such as 0.95.`, 'level');
  }
  if (overlap !== undefined && !(overlap >= 0 && overlap < 1)) {
    throw refuse(msg`The overlap of the two samples must be 0 or more and below 1.`, 'overlap');
  }
  if (!((margin?.difference ?? 0) >= 0 && (margin?.ratio ?? 1) >= 1)) {
    throw refuse(msg`The margin must be 0 points or more, and a factor of 1 or more.`, 'margin');
  }
}

/**
 * How the gap changed from one period to a later one, by difference and by ratio, each with the interval of the
 * change and a verdict that this interval decides, never the values alone. The two periods are taken as independent
 * samples unless `overlap` says otherwise.
 */
export function gapChange(before: Gap, after: Gap, options: GapChangeOptions = {}): GapChanges {
  check(options);
  if (before.favorable !== after.favorable) {
    throw new Refusal(
      'INVALID',
      msg`In one period a higher value counts as better, in the other as worse. Compare periods of one indicator.`,
      { path: ['favorable'] },
    );
  }
  const level = options.level ?? 0.95;
  const isSamePair =
    before.group.name === after.group.name && before.comparedWith.name === after.comparedWith.name;
  const [b, a] = [before.difference, after.difference];
  const points = judge(
    { value: b.value, error: b.standardError },
    { value: a.value, error: a.standardError },
    options.margin?.difference ?? 0,
    options,
  );
  const change = a.value - b.value;
  const difference: GapChange = {
    by: 'difference',
    before: b.value,
    after: a.value,
    change,
    interval:
      points.side === null
        ? null
        : { low: change - points.side, high: change + points.side, level, method: 'analytic' },
    verdict: points.verdict,
    pointsTo: pointsTo(b.value, a.value),
    isReversed: b.value * a.value < 0,
  };
  return { difference, ratio: ratioChange(before, after, options, level), isSamePair };
}

function ratioChange(before: Gap, after: Gap, options: GapChangeOptions, level: number): GapChange | null {
  const [b, a] = [before.ratio, after.ratio];
  if (b === null || a === null || b.value === 0 || a.value === 0) return null;
  const [was, is] = [Math.log(b.value), Math.log(a.value)];
  const { verdict, side } = judge(
    { value: was, error: b.standardError },
    { value: is, error: a.standardError },
    Math.log(options.margin?.ratio ?? 1),
    options,
  );
  const change = a.value / b.value;
  return {
    by: 'ratio',
    before: b.value,
    after: a.value,
    change,
    interval:
      side === null
        ? null
        : { low: change / Math.exp(side), high: change * Math.exp(side), level, method: 'analytic' },
    verdict,
    pointsTo: pointsTo(was, is),
    isReversed: was * is < 0,
  };
}

/**
 * Do difference and ratio tell the same story? `disagree`: both are certain, and one narrowed while the other
 * widened. `pull apart`: their values point in opposite directions, though one of them at least is uncertain.
 * `one only`: one of them is certain of a change, the other is not. Then both must be shown, or readers are misled.
 */
export interface Agreement {
  kind: 'agree' | 'disagree' | 'pull apart' | 'one only' | 'no ratio';
  mustShowBoth: boolean;
  says: string;
}

const isChange = (verdict: GapVerdict) => verdict === 'narrowed' || verdict === 'widened';

/** Compares what difference and ratio say of the same change. */
export function agreement(difference: GapChange, ratio: GapChange | null): Agreement {
  if (ratio === null) {
    return {
      kind: 'no ratio',
      mustShowBoth: false,
      says: t`Only the difference can be formed: a value is 0.`,
    };
  }
  const opposite = (a: string, b: string) => a !== 'neither' && b !== 'neither' && a !== b;
  if (isChange(difference.verdict) && isChange(ratio.verdict) && difference.verdict !== ratio.verdict) {
    return {
      kind: 'disagree',
      mustShowBoth: true,
      says:
        difference.verdict === 'narrowed'
          ? t`The gap narrowed in points and widened in proportion. Both are true; show both.`
          : t`The gap widened in points and narrowed in proportion. Both are true; show both.`,
    };
  }
  if (opposite(difference.pointsTo, ratio.pointsTo)) {
    return {
      kind: 'pull apart',
      mustShowBoth: true,
      says:
        difference.pointsTo === 'narrower'
          ? t`The values point to a narrower gap in points and a wider one in proportion, though that is not certain. Show both.`
          : t`The values point to a wider gap in points and a narrower one in proportion, though that is not certain. Show both.`,
    };
  }
  if (isChange(difference.verdict) !== isChange(ratio.verdict)) {
    return { kind: 'one only', mustShowBoth: true, says: oneOnly(difference.verdict, ratio.verdict) };
  }
  return { kind: 'agree', mustShowBoth: false, says: t`Points and proportion tell the same story.` };
}

function oneOnly(difference: GapVerdict, ratio: GapVerdict): string {
  if (isChange(difference)) {
    return difference === 'narrowed'
      ? t`The gap narrowed in points; in proportion that cannot be said. Show both.`
      : t`The gap widened in points; in proportion that cannot be said. Show both.`;
  }
  return ratio === 'narrowed'
    ? t`The gap narrowed in proportion; in points that cannot be said. Show both.`
    : t`The gap widened in proportion; in points that cannot be said. Show both.`;
}
