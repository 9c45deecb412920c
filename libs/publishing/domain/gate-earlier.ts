// What earlier releases said of a metric, so that nothing can be found out by taking one release from another.
import type { Count, EarlierRelease } from '@plumbline/measuring/suppression';
import { groupBy } from '@plumbline/platform/domain';
import type { CalendarDay, Decimal } from '@plumbline/platform/domain';
import { apart, baselineCell, sameNumber } from './gate-cells';
import type { GateCell, GateMetric } from './gate-cells';
import { countsOf, hiddenItem, itemsOf, sumsOf } from './gate-tables';
import type { SourceMetric } from './source';

/** The numbers of one value; each null where there was none, or where nobody knows it any more. */
export interface EarlierCounts {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  n: number | null;
}

/** One value of an earlier release. Of a hidden one the numbers are what the city itself kept of them. */
export interface EarlierValue extends EarlierCounts {
  periodLabel: string;
  periodEndsOn: CalendarDay | null;
  group: string | null;
  place: string | null;
  hidden: boolean;
}

/** What one release that is not withdrawn said of a metric. */
export interface EarlierNumbers {
  id: string;
  /** For people: `Release 3, "Summer quarter"`. */
  label: string;
  baselineValue: Decimal | null;
  baselineLabel: string | null;
  values: readonly EarlierValue[];
}

/** An earlier release as the check takes it, and its values as cells. */
export interface EarlierCells {
  numbers: EarlierNumbers;
  cells: readonly GateCell[];
  hidden: readonly GateCell[];
}

/** Sets the values of an earlier release out like today's, as far as they are of the periods `spoken` of today. */
export function earlierCells(
  numbers: EarlierNumbers,
  metric: SourceMetric,
  today: readonly GateCell[],
  periodOf: (row: { periodLabel: string; periodEndsOn: CalendarDay | null }) => string,
  spoken: ReadonlySet<string>,
): EarlierCells {
  const now = new Map(today.filter((cell) => cell.variant === '').map((cell) => [placeOf(cell), cell]));
  const hidden = new Set<string>();
  const cells = numbers.values.map((row, index): GateCell => {
    const { periodLabel, group, place, value, numerator, denominator, n } = row;
    const id = `${numbers.id} ${index}`;
    if (row.hidden) hidden.add(id);
    const isUnknown = row.hidden && value === null;
    const where = { id, periodLabel, group, place, period: periodOf(row), variant: '', sourceUrl: null };
    const keptBack = isUnknown ? ('BEFORE' as const) : null;
    return likeToday({ ...where, keptBack, value, numerator, denominator, n }, now);
  });
  const { baselineValue, baselineLabel } = numbers;
  if (baselineValue !== null) {
    const periodLabel = baselineLabel ?? 'Baseline';
    const period = periodOf({ periodLabel, periodEndsOn: null });
    const made = baselineCell(cells, { ...metric, baselineValue, sourceUrl: null }, periodLabel, period);
    cells.push({ ...made, id: `${numbers.id} baseline` });
  }
  const all = apart(cells).filter(({ period }) => spoken.has(period));
  return { numbers, cells: all, hidden: all.filter((cell) => hidden.has(cell.id)) };
}

/** The same value is made of the same counts, where the release didn't say of which. */
function likeToday(cell: GateCell, now: ReadonlyMap<string, GateCell>): GateCell {
  const same = now.get(placeOf(cell));
  if (cell.value === null || !same || same.value === null || !sameNumber(cell.value, same.value)) return cell;
  if (cell.numerator !== null || cell.denominator !== null || cell.n !== null) return cell;
  const { numerator, denominator, n } = same;
  return { ...cell, numerator, denominator, n };
}

function placeOf({ period, group, place }: GateCell): string {
  return JSON.stringify([period, group, place]);
}

/** Everything the city knows of a metric, and of it the values that may be added up with each other. */
export interface Known {
  cells: GateCell[];
  together: GateCell[];
}

/**
 * Today's values, and beside them those that only earlier releases gave, each as it was said last. Values of a period
 * that was revised since are not added up with today's.
 * @param before newest first
 */
export function allThatIsKnown(today: readonly GateCell[], before: readonly EarlierCells[]): Known {
  const now = new Map(today.filter((cell) => cell.variant === '').map((cell) => [placeOf(cell), cell]));
  const known = new Map<string, GateCell>();
  const together = [...today];
  for (const { cells } of before) {
    const plain = cells.filter((cell) => cell.variant === '');
    const revised = new Set(
      plain.filter((cell) => isRevised(cell, now.get(placeOf(cell)))).map((cell) => cell.period),
    );
    for (const cell of plain) {
      const place = placeOf(cell);
      if (now.has(place)) continue;
      const found = known.get(place);
      if (!found && !revised.has(cell.period)) together.push(cell);
      if (!found || (found.value === null && cell.value !== null)) known.set(place, cell);
    }
  }
  return { cells: [...today, ...known.values()], together };
}

function isRevised(cell: GateCell, now: GateCell | undefined): boolean {
  if (!now) return false;
  return (['value', 'numerator', 'denominator'] as const).some((kind) => {
    const [then, today] = [cell[kind], now[kind]];
    return then !== null && today !== null && !sameNumber(then, today);
  });
}

/** An earlier release as the check takes it. `known` are all counts of the metric, as far as anybody knows them. */
export function earlierRelease(
  { numbers, cells, hidden }: EarlierCells,
  metric: GateMetric,
  known: ReadonlyMap<string, Count>,
): EarlierRelease {
  const { id, label } = numbers;
  const counts = countsOf(metric, cells);
  // What nobody kept a record of is taken to be unchanged.
  const meant = new Map(
    [...counts].map(([key, count]) => [key, count.value === null ? (known.get(key) ?? count) : count]),
  );
  const isHidden = new Set(hidden.map((cell) => cell.id));
  const shown = cells.filter((cell) => !isHidden.has(cell.id));
  return {
    ...{ id, label, counts: [...counts.values()] },
    sums: [...groupBy(cells, (cell) => cell.period).values()].flatMap((list) => sumsOf(metric, list, meant)),
    shown: shown.flatMap((cell) => itemsOf(metric, cell, cell.id === `${id} baseline`)),
    hidden: hidden
      .map((cell) => hiddenItem(metric, cell))
      .filter((item) => item.kind === 'COUNT' && counts.has(item.count)),
  };
}
