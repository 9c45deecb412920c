// Lays out the values of one metric, period by period and group by group, as a table the privacy check can read.
import { toBillionths, type Decimal } from '@plumbline/platform/domain';
import { restOf } from './world';
import { byName, type Count, type Item, type Merge, type Sum, type Table } from './table';

/** One value of a metric. What is printed of it is the value only; the counts stand behind it. */
export interface SeriesCell {
  /** The caller's name for it; decisions come back under it. */
  id: string;
  /** Names the period. Values of one period are judged side by side. */
  period: string;
  periodLabel: string;
  /** Null is the total. Groups are assumed not to overlap while their sum does not exceed the total. */
  group: string | null;
  groupLabel: string;
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
  n: number | null;
  /** True where the source keeps the number back; then there is no value. */
  keptBack: boolean;
  /** Where this very number is public already, or null. */
  sourceUrl: string | null;
}

/** A metric with its values. */
export interface Series {
  id: string;
  label: string;
  /** What a whole value counts: people, things (in a group of people they point at people all the same), or nothing. */
  counts: 'PEOPLE' | 'THINGS' | 'NOTHING';
  isPercent: boolean;
  cells: readonly SeriesCell[];
  /**
   * Groups that may be shown as one instead, from the category set's mapping. The values of a merged group are named
   * `merge:<series>:<merge>:<period>` in the decisions.
   */
  merges: readonly { id: string; label: string; groups: readonly string[] }[];
  /**
   * The size from which on an outsider may know a denominator from elsewhere (the census): the city's threshold. Null:
   * no denominator is known to anybody.
   */
  denominatorsKnownFrom: number | null;
}

const KINDS = ['value', 'numerator', 'denominator', 'n'] as const;
type Kind = (typeof KINDS)[number];

const ONE = 1_000_000_000n;

/**
 * The table of a series. Ids of counts are `<series>:<kind>:<period>:<group>`, so that the same number has the same name
 * in every release. In each period, the groups are parts of the total wherever they fit into it; what they leave over is
 * a group of its own. A group's rate without the counts behind it can't be judged, and is hidden unless it is public
 * already; a percentage with its number of people stands for a count of them.
 */
export function tableOfSeries(series: Series): Table {
  const counts = new Map<string, Count>();
  const items: Item[] = [];
  const sums: Sum[] = [];
  const merges = series.merges.map((merge): Merge & { sums: Merge['sums'][number][]; items: Item[] } => ({
    id: merge.id,
    label: merge.label,
    sums: [],
    items: [],
  }));
  const periods = [...new Set(series.cells.map((cell) => cell.period))].sort(byName);
  for (const period of periods) {
    const cells = series.cells.filter((cell) => cell.period === period).map(withNumerator(series));
    for (const cell of cells) {
      for (const count of countsBehind(series, cell)) counts.set(count.id, count);
      const item = itemOf(series, cell);
      if (item) items.push(item);
    }
    for (const kind of KINDS) sums.push(...sumsOf(series, cells, kind, counts));
    series.merges.forEach((merge, index) => {
      const merged = mergedCell(series, cells, merge);
      const item = merged && itemOf(series, merged);
      if (!merged || !item) return;
      for (const count of countsBehind(series, merged)) counts.set(count.id, count);
      for (const kind of KINDS) {
        const count = countOf(series, merged, kind);
        if (!count) continue;
        const parts = cells.filter((cell) => merge.groups.includes(cell.group ?? ''));
        merges[index]?.sums.push({ whole: count.id, parts: parts.map((cell) => idOf(series, cell, kind)) });
      }
      merges[index]?.items.push(item);
    });
  }
  // A merged group replaces its parts in every period, or in none: a line must not change its meaning midway.
  const whole = merges.filter((merge, index) => {
    const groups = series.merges[index]?.groups ?? [];
    const needed = periods.filter((period) => series.cells.some((cell) => cell.period === period && groups.includes(cell.group ?? ''))); // prettier-ignore
    return merge.items.length > 0 && merge.items.length === needed.length;
  });
  return { id: series.id, label: series.label, counts: [...counts.values()], sums, items, merges: whole };
}

/** The name of one number behind a value, the same in every release. */
function idOf(series: Series, cell: SeriesCell, kind: Kind): string {
  return [series.id, kind, cell.period, cell.group ?? ''].join(':');
}

function countOf(series: Series, cell: SeriesCell, kind: Kind): Count | null {
  const isPeople = kind !== 'value' || series.counts === 'PEOPLE' || cell.group !== null;
  if (kind === 'value' && series.counts === 'NOTHING') return null;
  const label = labelOf(series, cell, kind);
  const id = idOf(series, cell, kind);
  const value = cell[kind] === null ? null : wholeNumber(String(cell[kind]));
  if (value === null) {
    return cell.keptBack && kind === 'value' ? { id, label, value: null, sensitive: isPeople } : null;
  }
  const from = series.denominatorsKnownFrom;
  const knownOutside = kind === 'denominator' && from !== null && value >= from;
  return { id, label, value, sensitive: isPeople, knownOutside };
}

function labelOf(series: Series, cell: SeriesCell, kind: Kind | null): string {
  const what = {
    value: '',
    numerator: ' (numerator)',
    denominator: ' (denominator)',
    n: ' (number of people)',
  };
  return `${series.label}, ${cell.groupLabel}, ${cell.periodLabel}${kind ? what[kind] : ''}`;
}

function itemOf(series: Series, cell: SeriesCell): Item | null {
  if (cell.value === null) return null;
  const named = { id: cell.id, label: labelOf(series, cell, null) };
  const behind = countsBehind(series, cell).map((count) => count.id);
  const [value, numerator, denominator] = KINDS.map((kind) => idOf(series, cell, kind)) as [
    string,
    string,
    string,
  ];
  const others = (...printed: string[]) => behind.filter((id) => !printed.includes(id));
  if (series.counts !== 'NOTHING' && wholeNumber(cell.value) !== null)
    return { kind: 'COUNT', ...named, count: value, behind: others(value) };
  const per = perOf(series, cell);
  if (per !== null) {
    const rate = {
      kind: 'RATE',
      ...named,
      numerator,
      denominator,
      per,
      text: cell.value,
      share: true,
    } as const;
    return { ...rate, behind: others(numerator, denominator) };
  }
  const judged = behind.length > 0 || cell.group === null || cell.sourceUrl !== null;
  return { kind: 'OTHER', ...named, counts: behind, judged };
}

/** Everything in a cell that is a count of people, those of the denominator who are not in the numerator included. */
function countsBehind(series: Series, cell: SeriesCell): Count[] {
  const counts = KINDS.flatMap((kind) => countOf(series, cell, kind) ?? []);
  const [part, whole] = [wholeNumber(cell.numerator ?? ''), wholeNumber(cell.denominator ?? '')];
  if (part === null || whole === null || part > whole) return counts;
  const id = restOf(idOf(series, cell, 'numerator'), idOf(series, cell, 'denominator'));
  const label = `${labelOf(series, cell, 'denominator')} without ${labelOf(series, cell, 'numerator')}`;
  return [...counts, { id, label, value: whole - part, sensitive: true }];
}

/** Of how many the value is: 100, 1,000 and so on, whichever makes it of its counts; null when none does. */
function perOf(series: Series, cell: SeriesCell): number | null {
  const [part, whole] = [wholeNumber(cell.numerator ?? ''), wholeNumber(cell.denominator ?? '')];
  if (part === null || whole === null || whole === 0 || cell.value === null || part > whole) return null;
  // A percentage that its counts don't make is a mistake, and the check will say so.
  if (series.isPercent) return 100;
  const decimals = cell.value.split('.')[1]?.length ?? 0;
  const half = ONE / (2n * 10n ** BigInt(decimals));
  const value = toBillionths(cell.value);
  const isMade = (per: number) => {
    const apart = value * BigInt(whole) - BigInt(per) * ONE * BigInt(part);
    return (apart < 0n ? -apart : apart) <= half * BigInt(whole);
  };
  return [1, 100, 1000, 10_000, 100_000, 1_000_000].find(isMade) ?? null;
}

/** A percentage of a known number of people is a number of people: 14 percent of 50 is 7. */
function withNumerator(series: Series) {
  return (cell: SeriesCell): SeriesCell => {
    if (!series.isPercent || cell.value === null || cell.n === null) return cell;
    if (cell.numerator !== null || cell.denominator !== null || cell.n < 1) return cell;
    const part = Math.round((Number(cell.value) * cell.n) / 100);
    const made = { ...cell, numerator: String(part), denominator: String(cell.n) };
    const isMade = part >= 0 && perOf({ ...series, isPercent: false }, made) === 100;
    return isMade ? { ...made, n: null } : cell;
  };
}

function sumsOf(
  series: Series,
  cells: readonly SeriesCell[],
  kind: Kind,
  counts: ReadonlyMap<string, Count>,
): Sum[] {
  const total = cells.find((cell) => cell.group === null);
  const whole = total && counts.get(idOf(series, total, kind));
  const parts = cells
    .filter((cell) => cell.group !== null)
    .flatMap((cell) => counts.get(idOf(series, cell, kind)) ?? []);
  if (!whole || whole.value === null || parts.length === 0) return [];
  const rest = parts.reduce((left, part) => left - (part.value ?? 0), whole.value);
  const ids = parts.map((part) => part.id);
  const isKeptBack = parts.some((part) => part.value === null);
  if (rest >= 0) return [{ whole: whole.id, parts: ids, complete: rest === 0 || isKeptBack }];
  // People may be in several groups: then each group is within the total, and that is all.
  return parts
    .filter((part) => part.value !== null && part.value <= (whole.value ?? 0))
    .map((part) => ({ whole: whole.id, parts: [part.id], complete: false }));
}

/** The values of several groups as one, where all of them can be added; null where they can't. */
function mergedCell(
  series: Series,
  cells: readonly SeriesCell[],
  merge: Series['merges'][number],
): SeriesCell | null {
  const parts = cells.filter((cell) => merge.groups.includes(cell.group ?? ''));
  const [first] = parts;
  if (!first || parts.length < 2) return null;
  const sum = (kind: 'value' | 'numerator' | 'denominator') => {
    const values = parts.map((cell) => wholeNumber(cell[kind] ?? ''));
    return values.some((value) => value === null)
      ? null
      : values.reduce<number>((total, value) => total + (value ?? 0), 0);
  };
  const [numerator, denominator] = [sum('numerator'), sum('denominator')];
  const id = ['merge', series.id, merge.id, first.period].join(':');
  const base = { ...first, id, group: merge.id, groupLabel: merge.label, n: null, keptBack: false };
  const isRate = numerator !== null && denominator !== null && denominator > 0;
  if (
    !isRate &&
    parts.some((cell) => cell.numerator !== null || cell.denominator !== null || cell.n !== null)
  )
    return null;
  if (!isRate) {
    const value = series.counts === 'NOTHING' ? null : sum('value');
    return value === null ? null : { ...base, value: String(value), numerator: null, denominator: null };
  }
  const pers = new Set(parts.map((cell) => perOf(series, cell)));
  const [per] = pers;
  if (pers.size !== 1 || per == null) return null;
  const decimals = Math.max(...parts.map((cell) => cell.value?.split('.')[1]?.length ?? 0));
  const value = rounded(BigInt(per) * BigInt(numerator), BigInt(denominator), decimals);
  return { ...base, value, numerator: String(numerator), denominator: String(denominator) };
}

/** A fraction with so many decimals, halves up. */
function rounded(part: bigint, whole: bigint, decimals: number): Decimal {
  const scale = 10n ** BigInt(decimals);
  const digits = String((2n * scale * part + whole) / (2n * whole)).padStart(decimals + 1, '0');
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function wholeNumber(text: string): number | null {
  if (!/^\d+(\.0+)?$/.test(text)) return null;
  const value = Number(text);
  return Number.isSafeInteger(value) ? value : null;
}
