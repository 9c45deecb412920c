// Values of single days: only the newest ones, or counts summed into months, quarters and years.
import { t } from '@lingui/core/macro';
import { isPercent, isRateOrAmount } from '@plumbline/measuring/domain';
import { daysBetween } from '@plumbline/platform/domain';
import { problemAt, type ImportProblem } from '../sheet';
import { plus } from './exact-numbers';
import type { RawValue } from './observed';
import { secondOf } from './duplicates';
import { periodOfDay } from './period-word';
import type { CellPlace } from './values-read';
import type { DateMeaning } from './value-mapping';

function subjectKey({ metric, category, place }: RawValue): string {
  return [metric.code, category ?? '', place ?? ''].join('\n');
}

/** Of each metric, group and place only the values of the newest day; values that are of no day stay. */
export function newestOnly(raw: readonly RawValue[]): { values: RawValue[]; leftOut: number } {
  const newest = new Map<string, string>();
  for (const one of raw) {
    const key = subjectKey(one);
    if (one.day !== null && one.day > (newest.get(key) ?? '')) newest.set(key, one.day);
  }
  const values = raw.filter((one) => one.day === null || one.day === newest.get(subjectKey(one)));
  return { values, leftOut: raw.length - values.length };
}

/**
 * Counts of days summed into their periods. One missing day makes the sum unknown, because a hidden number is not
 * zero. Rates, percentages and the same day twice are refused: their sum means nothing.
 */
export function summed(
  raw: readonly RawValue[],
  meaning: DateMeaning,
  startMonth: number,
  problems: ImportProblem[],
): RawValue[] {
  const sums = new Map<string, RawValue>();
  const days = new Map<string, CellPlace>();
  const told = new Set<string>();
  const refused = new Set<string>();
  const undated: RawValue[] = [];
  for (const one of raw) {
    if (one.day === null) {
      undated.push(one);
      continue;
    }
    const { code, unit } = one.metric;
    if (isPercent(unit) || isRateOrAmount(unit)) {
      if (!refused.has(code)) {
        problems.push(
          problemAt(
            one.at,
            'ERROR',
            () =>
              t`${{ metric: code }} is in ${unit}, and only counts can be summed. Choose another meaning for days.`,
          ),
        );
      }
      refused.add(code);
      continue;
    }
    const dayKey = `${subjectKey(one)}\n${one.day}`;
    const before = days.get(dayKey);
    if (before !== undefined) {
      // Two columns for one thing are one mistake, however many days they have.
      const pair = before.column === one.at.column ? `${one.at.row}` : `${before.column}\n${one.at.column}`;
      if (!told.has(pair))
        problems.push(problemAt(one.at, 'ERROR', () => secondOf(`${code}, ${one.day}`, before, one.at)));
      told.add(pair);
      continue;
    }
    days.set(dayKey, one.at);
    const { label, code: periodCode, endsOn } = periodOfDay(one.day, meaning, startMonth);
    const key = `${subjectKey(one)}\n${label}`;
    const sum = sums.get(key);
    const value = sum ? added(sum.value, one.value) : one.value;
    sums.set(key, { ...(sum ?? one), value, day: null, period: { label, code: periodCode, endsOn } });
  }
  return [...undated, ...sums.values()];
}

function added(a: RawValue['value'], b: RawValue['value']): RawValue['value'] {
  if (a.is === 'MISSING') return a;
  return b.is === 'MISSING' ? b : { ...a, number: plus(a.number, b.number) };
}

/** Warns of each period that the file does not cover from its first to its last day: its sum is only a part. */
export function countDays(
  raw: readonly RawValue[],
  meaning: DateMeaning,
  startMonth: number,
): ImportProblem[] {
  const periods = new Map<string, { days: Set<string>; all: number; at: RawValue['at'] }>();
  for (const { day, at } of raw) {
    if (day === null) continue;
    const { label, startsOn, endsOn } = periodOfDay(day, meaning, startMonth);
    const found = periods.get(label) ?? {
      days: new Set<string>(),
      all: daysBetween(startsOn, endsOn ?? day) + 1,
      at,
    };
    found.days.add(day);
    periods.set(label, found);
  }
  return [...periods]
    .filter(([, { days, all }]) => days.size < all)
    .map(([label, { days, all, at }]) =>
      problemAt(
        at,
        'WARNING',
        () =>
          t`The file has ${{ count: days.size }} of the ${{ all }} days of ${{ period: label }}, so the sum is only a part of it.`,
      ),
    );
}
