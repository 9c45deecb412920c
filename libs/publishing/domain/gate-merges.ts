// Numbers of broader groups that may be shown where their parts are too small: sums of the parts, nothing guessed.
import type { Count, Merge } from '@plumbline/measuring/suppression';
import { groupBy } from '@plumbline/platform/domain';
import type { Decimal } from '@plumbline/platform/domain';
import { perOf, wholeNumber } from './gate-cells';
import type { GateCell, GateMetric, NumberKind } from './gate-cells';
import { broaderGroups, countId, countsOf, itemsOf } from './gate-tables';

/** A number of a broader group, shown in place of those of its parts. */
export interface MergedCell extends GateCell {
  group: string;
  value: Decimal;
}

/** A broader group with its numbers, as the check takes it. */
export interface OfferedMerge {
  merge: Merge;
  counts: Count[];
  shown: MergedCell[];
}

/** The broader groups that have a number wherever one of their parts has: a line must not change its meaning midway. */
export function mergedCells(metric: GateMetric, cells: readonly GateCell[]): OfferedMerge[] {
  return broaderGroups(metric, cells).flatMap(({ label, parts }) => {
    const own = cells.filter((cell) => cell.group !== null && parts.includes(cell.group));
    const places = [...groupBy(own, (cell) => JSON.stringify([cell.period, cell.place])).values()];
    const shown = places.flatMap((list) => mergedCell(metric, list, label, parts.length) ?? []);
    if (shown.length === 0 || shown.length < places.length) return [];
    const counts = [...countsOf(metric, shown).values()];
    const known = new Set(counts.map(({ id }) => id));
    const sums = shown.flatMap((cell) =>
      (['value', 'numerator', 'denominator'] as const)
        .map((kind) => ({
          whole: countId(cell, kind),
          parts: parts.map((group) => countId({ ...cell, group }, kind)),
        }))
        .filter(({ whole }) => known.has(whole)),
    );
    const items = shown.flatMap((cell) => itemsOf(metric, cell, false));
    return [{ merge: { id: label, label, sums, items }, counts, shown }];
  });
}

function mergedCell(
  metric: GateMetric,
  cells: readonly GateCell[],
  label: string,
  size: number,
): MergedCell | null {
  const [first] = cells;
  if (!first || cells.length !== size || cells.some((cell) => cell.variant !== '')) return null;
  const [value, numerator, denominator] = (['value', 'numerator', 'denominator'] as const).map((kind) =>
    sumOf(cells, kind),
  ) as [string | null, string | null, string | null];
  const where = { ...first, id: `merged ${label} ${first.period} ${first.place ?? ''}`, group: label };
  const base = { ...where, n: null, keptBack: null, sourceUrl: null } as const;
  if (metric.counts !== 'NOTHING') {
    const isBare = cells.every((cell) => cell.numerator === null && cell.n === null);
    return value === null || !isBare ? null : { ...base, value, numerator: null, denominator: null };
  }
  const pers = new Set(cells.map((cell) => perOf(cell, metric.isPercent, true)));
  const [per] = pers;
  if (numerator === null || denominator === null || denominator === '0' || pers.size !== 1 || per == null) {
    return null;
  }
  const decimals = Math.max(...cells.map((cell) => cell.value?.split('.')[1]?.length ?? 0));
  const rate = rounded(BigInt(per) * BigInt(numerator), BigInt(denominator), decimals);
  return { ...base, value: rate, numerator, denominator };
}

function sumOf(cells: readonly GateCell[], kind: NumberKind): string | null {
  const values = cells.map((cell) => wholeNumber(cell[kind]));
  if (values.some((value) => value === null)) return null;
  return String(values.reduce<number>((sum, value) => sum + (value ?? 0), 0));
}

/** A fraction with so many decimals, halves up. */
function rounded(part: bigint, whole: bigint, decimals: number): Decimal {
  const scale = 10n ** BigInt(decimals);
  const digits = String((2n * scale * part + whole) / (2n * whole)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
