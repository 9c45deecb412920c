// A metric's picture as the charts take it: every number is the server's, nothing is calculated anew.
import { t } from '@lingui/core/macro';
import { isTargetForEachGroup } from '@plumbline/measuring/domain';
import type { ChartBreak, ChartPeriod, ChartValue } from '@plumbline/ui';
import {
  everyone,
  latestPeriod,
  levelsOf,
  missingWords,
  nameOfGroup,
  type ShownLevel,
  type ShownMeasured,
  type ShownMetric,
  type ShownPeriod,
  type ShownTarget,
} from './shown-metric';

/** What is known of the values of a metric beside their numbers: which are made up, which to read with caution. */
export type Marks = ReadonlyMap<string, { sample: boolean; caution: string | null }>;

const place = (period: string, group: string) => `${period}\n${group}`;

/** The marks of the values of the whole city, by period and group. */
export function marksOf({ values }: Pick<ShownMetric, 'values'>): Marks {
  const citywide = values.filter((value) => value.place === null);
  return new Map(
    citywide.map(({ periodLabel, category, sample, reliability }) => [
      place(periodLabel, nameOfGroup(category)),
      { sample, caution: reliability },
    ]),
  );
}

/** One level as a chart draws it: its value, or the words why there is none. */
export function chartValue(level: ShownLevel, period: string, marks: Marks): ChartValue {
  if (level.hidden) return { hidden: true };
  if (level.value === null) return { missing: missingWords(level.missing) };
  const mark = marks.get(place(period, level.label));
  const { value, low, high } = level;
  return { value, low, high, caution: mark?.caution ?? null, sample: mark?.sample ?? false };
}

/**
 * The periods on the axis of time. Distances are true where every period's last day is known and no two end together;
 * otherwise all steps are alike.
 */
export function chartPeriods(periods: readonly ShownPeriod[]): { periods: ChartPeriod[]; isEven: boolean } {
  const ends = periods.map(({ endsOn }) => endsOn);
  const isEven = ends.includes(null) || new Set(ends).size < ends.length;
  return {
    periods: periods.map(({ label, short, endsOn }, index) => ({
      label,
      at: isEven ? index : yearOf(endsOn!),
      short: short ?? shortened(label),
    })),
    isEven,
  };
}

/** A day as a year and its fraction, so that December 31 of a year is that year's whole number. */
function yearOf(day: string): number {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  return Math.round((year - 1 + ((month - 1) * 31 + date) / 372) * 1000) / 1000;
}

/** "FY 2026 Q3 (Jan–Mar 2026)" and "2026 Q3" are "Q3 26" on an axis. */
function shortened(label: string): string {
  const quarter = /^(?:FY )?\d\d(\d\d) (Q[1-4])\b/.exec(label);
  return quarter ? `${quarter[2]} ${quarter[1]}` : label;
}

/** Where the series breaks, and why. */
export function chartBreaks(periods: readonly ShownPeriod[]): ChartBreak[] {
  return periods.flatMap(({ label, segment, brokenBy }, index) => {
    const last = periods[index - 1];
    return last && last.segment !== segment && brokenBy ? [{ before: label, words: brokenBy }] : [];
  });
}

/** Everyone and each group over time, with its target; groups that never had a value or a reason are not there. */
export function chartSeries(
  metric: Targeted,
  marks: Marks,
): { name: string; values: Record<string, ChartValue>; target: DrawnTarget | null }[] {
  const { periods } = metric;
  const names = [...new Set(periods.flatMap((period) => levelsOf(period).map(({ label }) => label)))];
  return names.map((name) => ({
    name,
    target: targetOf(metric, name),
    values: Object.fromEntries(
      periods.flatMap((period) => {
        const level = levelsOf(period).find(({ label }) => label === name);
        return level ? [[period.label, chartValue(level, period.label, marks)]] : [];
      }),
    ),
  }));
}

/**
 * The line the newest period is held against: the value of the group or total that the gap is counted from. Where the
 * metric sets none (`reference` BEST_OFF), it is the group that fares best.
 */
export function chartReference(
  period: ShownPeriod,
  reference?: string,
): { label: string; value: number } | null {
  if (!period.gap) return null;
  const { comparedWith } = period.gap;
  const level = levelsOf(period).find(({ label }) => label === comparedWith);
  return level?.value == null
    ? null
    : { label: reference === 'BEST_OFF' ? t`Best group` : t`Reference`, value: level.value };
}

/** What a metric's targets are drawn by. */
export type Targeted = Pick<
  ShownMetric,
  'periods' | 'targets' | 'promised' | 'residuals' | 'unit' | 'recordedUnit'
>;

/** A target as a line with its name. */
export interface DrawnTarget {
  label: string;
  value: string;
}

/** The target drawn with everyone or a group: its own, else what was promised for everyone where that says something of it. */
export function targetOf(metric: Targeted, name: string): DrawnTarget | null {
  if (name === everyone()) return chartTarget(metric);
  return chartTarget(metric, name) ?? (isForEach(metric, name) ? chartTarget(metric) : null);
}

/** Is what was promised for everyone drawn with this group too? Never with people of an unknown group. */
function isForEach(metric: Targeted, name: string): boolean {
  return !metric.residuals.includes(name) && isTargetForEach(metric);
}

/** Is what was promised for everyone drawn with the groups too? */
export function isTargetForEach({ periods, recordedUnit, unit }: Targeted): boolean {
  const latest = latestPeriod(periods);
  const groups = latest?.groups.flatMap(({ value }) => value ?? []) ?? [];
  return isTargetForEachGroup(recordedUnit ?? unit, { everyone: latest?.total?.value ?? null, groups });
}

/**
 * The target that counts now for everyone (`group` null) or for a group: the next one after the newest value, else the
 * last one set, else, for everyone, what the definition promises.
 */
export function chartTarget(
  metric: Pick<ShownMetric, 'periods' | 'targets' | 'promised'>,
  group: string | null = null,
): DrawnTarget | null {
  const own = metric.targets.filter(({ category }) => category === group);
  const target = nextTarget(own, latestPeriod(metric.periods)?.endsOn ?? null);
  if (target) return { label: t`Target for ${{ period: target.periodLabel }}`, value: target.value };
  if (!metric.promised || group !== null) return null;
  const { value, label } = metric.promised;
  // A long label has no room beside its line, and stands in the definition.
  const isShort = label !== null && label.length <= LONGEST_LABEL;
  return { label: isShort ? t`Target (${{ period: label }})` : t`Target`, value };
}

const LONGEST_LABEL = 12;

function nextTarget(targets: readonly ShownTarget[], after: string | null): ShownTarget | undefined {
  const ahead = targets.find(
    ({ periodEndsOn }) => after !== null && periodEndsOn !== null && periodEndsOn >= after,
  );
  return ahead ?? targets.at(-1);
}

/** May the scale of one period leave zero out? Only where all values lie close together; the chart then says so. */
export function fromZero(levels: readonly ShownLevel[]): boolean {
  const values = levels.flatMap(({ value, low }) => (value === null ? [] : [low ?? value]));
  const top = Math.max(...levels.flatMap(({ value }) => value ?? []));
  return values.length === 0 || Math.min(...values) < top * 0.6;
}

/** Difference and ratio of the gap by period, with the words where there is none. */
export function chartGaps(
  periods: readonly ShownPeriod[],
  marks: Marks,
): { difference: Record<string, ChartValue>; ratio: Record<string, ChartValue> } {
  const valuesOf = (pick: (period: ShownPeriod) => ShownMeasured | null | undefined, none: string) =>
    Object.fromEntries(
      periods.map((period): [string, ChartValue] => {
        const measured = pick(period);
        if (!measured) return [period.label, { missing: whyNoGap(period) ?? none }];
        return [period.label, { ...measured, sample: isGapMadeUp(period, marks) }];
      }),
    );
  return {
    difference: valuesOf(({ gap }) => gap?.difference, t`no gap can be counted`),
    ratio: valuesOf(({ gap }) => gap?.ratio, t`there is no ratio beside a value of 0`),
  };
}

function whyNoGap({ gap, noGap, groups }: ShownPeriod): string | null {
  if (gap) return null;
  if (groups.some(({ hidden }) => hidden)) return t`a value it needs is hidden to protect privacy`;
  // What the server says then tells those who enter values how to mend it.
  if (groups.filter(({ value }) => value !== null).length < 2) return t`fewer than two groups have a value`;
  return noGap ? missingWords(noGap) : null;
}

function isGapMadeUp({ label, gap }: ShownPeriod, marks: Marks): boolean {
  return (
    gap !== null &&
    [gap.group, gap.comparedWith].some((group) => marks.get(place(label, group))?.sample === true)
  );
}
