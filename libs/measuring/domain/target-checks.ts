// What is impossible or odd about a target before it is set: people are asked about what is odd.
import { t } from '@lingui/core/macro';
import { numberText } from '@plumbline/language/domain';
import { compareDecimals, toBillionths, type CalendarDay, type Decimal } from '@plumbline/platform/domain';
import { isPercent, isRateOrAmount, type Direction } from './metric';
import { isNegative, isWhole } from './numbers';
import type { Ends } from './progress';

/** A target as somebody would set it. */
export interface TargetGiven {
  value: Decimal;
  /** The period by whose end it is to be reached. */
  periodLabel: string;
  periodEndsOn: CalendarDay | null;
}

/** What stands in the way, and what is asked about; each in sentences. */
export interface TargetDoubts {
  impossible: string[];
  odd: string[];
}

/** How many times larger or smaller than the newest value a target is asked about. */
const FAR = 10n;

/**
 * Judges a target by what its unit allows, by the direction from the start of the series, and by the newest value.
 * Impossible: a count below zero. Odd: a percentage outside of 0 to 100 (unless it counts a change), more than there are
 * (a rate of 1,200 per 1,000), a count that is not whole, no better than the start, more than ten times as large or as
 * small as the newest value, and a period that is over already.
 */
export function doubtsAboutTarget(
  metric: { name: string; unit: string; direction: Direction },
  target: TargetGiven,
  { start, newest }: Ends,
): TargetDoubts {
  const { value } = target;
  const doubts: TargetDoubts = { impossible: [], odd: [] };
  const isCount = !isRateOrAmount(metric.unit) && !isPercent(metric.unit);
  if (isCount && isNegative(value)) {
    doubts.impossible.push(
      t`${value} is below zero, and ${{ unit: metric.unit }} can't be. Write a target of 0 or more.`,
    );
    return doubts;
  }
  if (isCount && !isWhole(value))
    doubts.odd.push(t`${value} is no whole number of ${{ unit: metric.unit }}.`);
  doubts.odd.push(...outOfRange(metric, value));
  if (start && metric.direction !== 'NEITHER') {
    const ahead = compareDecimals(value, start.value) * (metric.direction === 'UP' ? 1 : -1);
    const from = start.label ? t`${{ number: start.value }} in ${{ period: start.label }}` : start.value;
    if (ahead < 0) {
      doubts.odd.push(
        metric.direction === 'UP'
          ? t`${value} is worse than the start (${{ start: from }}): higher is better here.`
          : t`${value} is worse than the start (${{ start: from }}): lower is better here.`,
      );
    }
    if (ahead === 0)
      doubts.odd.push(t`${value} is the start itself (${{ start: from }}), so nothing would change.`);
  }
  if (newest) doubts.odd.push(...farFrom(value, newest));
  if (newest?.on && target.periodEndsOn && target.periodEndsOn < newest.on) {
    doubts.odd.push(
      t`${{ period: target.periodLabel }} is over: the newest value is of ${{ newestPeriod: newest.label }}.`,
    );
  }
  return doubts;
}

const CHANGE = /change|increase|decrease|growth|reduc|difference|\bgap\b|compared|relative/i;

function outOfRange({ name, unit }: { name: string; unit: string }, value: Decimal): string[] {
  if (CHANGE.test(`${name} ${unit}`)) return [];
  const per = /\bper ([\d,]+)\b/i.exec(unit)?.[1]?.replaceAll(',', '');
  const most = isPercent(unit) ? '100' : per;
  if (most === undefined) return [];
  if (isNegative(value)) return [t`${value} is below zero.`];
  return compareDecimals(value, most) > 0
    ? [t`${value} is more than ${{ most: numberText(Number(most)) }}.`]
    : [];
}

function farFrom(value: Decimal, newest: { value: Decimal; label: string }): string[] {
  const size = (one: Decimal) => (toBillionths(one) < 0n ? -toBillionths(one) : toBillionths(one));
  const [wish, now] = [size(value), size(newest.value)];
  if (wish === 0n || now === 0n) return [];
  const [newestValue, period, times] = [newest.value, newest.label, String(FAR)];
  if (wish > now * FAR)
    return [
      t`${value} is more than ${times} times larger than the newest value (${newestValue} in ${period}).`,
    ];
  return wish * FAR < now
    ? [t`${value} is more than ${times} times smaller than the newest value (${newestValue} in ${period}).`]
    : [];
}
