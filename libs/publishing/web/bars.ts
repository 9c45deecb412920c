// The newest values of a metric as bars, for releases that have no picture of it.
import { t } from '@lingui/core/macro';
import { isTargetForEachGroup } from '@plumbline/measuring/domain';
import { nameOfGroup, seriesTable } from '@plumbline/measuring/web';

/** One published value, or why there is none. */
export interface Cell {
  periodLabel: string;
  /** Null is everyone. */
  category: string | null;
  value: string | null;
  hidden: boolean;
  sample: boolean;
}

/** A bar of the drawing; `size` is null where nothing may be or can be drawn, and `instead` says why. */
export interface Bar {
  group: string;
  value: string | null;
  size: number | null;
  instead: string;
  sample: boolean;
}

/** The bars over which the target for everyone is drawn, by their groups: a count is no target for each group. */
export function aimedAt(bars: readonly Pick<Bar, 'group' | 'size'>[], unit: string): string[] {
  const everyone = bars.find(({ group }) => group === nameOfGroup(null));
  const groups = bars.filter((bar) => bar !== everyone);
  const sizes = groups.flatMap(({ size }) => size ?? []);
  const isForEach = isTargetForEachGroup(unit, { everyone: everyone?.size ?? null, groups: sizes });
  return [...(everyone ? [everyone] : []), ...(isForEach ? groups : [])].map(({ group }) => group);
}

/** The last period with a value, as bars. Null without values, or with a negative one, which bars cannot show. */
export function newestValues(observations: readonly Cell[]): { period: string; bars: Bar[] } | null {
  const { periods, rows } = seriesTable(observations);
  const index = periods.findLastIndex((_, at) => rows.some((row) => row.cells[at]?.value != null));
  const period = periods[index];
  if (period === undefined) return null;
  const bars = rows.map(({ group, cells }) => {
    const cell = cells[index] ?? null;
    const value = cell?.hidden ? null : (cell?.value ?? null);
    return {
      group,
      value,
      size: value === null ? null : Number(value),
      instead: cell?.hidden ? t`hidden` : t`no value`,
      sample: value !== null && cell?.sample === true,
    };
  });
  return bars.some((bar) => (bar.size ?? 0) < 0) ? null : { period, bars };
}
