// A metric's published values set out for reading: groups down, periods across, nothing combined.

/** One published value, or why there is none. */
export interface Cell {
  periodLabel: string;
  /** Null is the total. */
  category: string | null;
  value: string | null;
  marginOfError: string | null;
  hidden: boolean;
  /** A sentence. */
  missing: string | null;
  sample: boolean;
}

/** Periods in the order they were published; the total first, then the groups in their order. Empty cells are null. */
export function seriesTable(observations: readonly Cell[]): {
  periods: string[];
  rows: { group: string; cells: (Cell | null)[] }[];
} {
  const periods = [...new Set(observations.map((row) => row.periodLabel))];
  const categories = [...new Set(observations.map((row) => row.category))];
  const inOrder = categories.includes(null)
    ? [null, ...categories.filter((name) => name !== null)]
    : categories;
  const rows = inOrder.map((category) => ({
    group: category ?? 'All',
    cells: periods.map(
      (period) => observations.find((row) => row.periodLabel === period && row.category === category) ?? null,
    ),
  }));
  return { periods, rows };
}

/** A bar of the drawing; `size` is null where nothing may be or can be drawn, and `instead` says why. */
export interface Bar {
  group: string;
  value: string | null;
  size: number | null;
  instead: string;
  sample: boolean;
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
      instead: cell?.hidden ? 'hidden' : 'no value',
      sample: value !== null && cell?.sample === true,
    };
  });
  return bars.some((bar) => (bar.size ?? 0) < 0) ? null : { period, bars };
}
