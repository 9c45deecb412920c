// Turns the values of a metric into the table the privacy check judges: counts, how they add up, and what is printed.
import { groupBy } from '@plumbline/platform/domain';
import type { Count, Item, Sum } from '@plumbline/measuring/suppression';
import { NUMBERS, isPlace, perOf, wholeNumber, withNumerator } from './gate-cells';
import type { GateCell, GateMetric, NumberKind } from './gate-cells';
import type { SourceCategorySet } from './source';

/** The name of one number behind a value, the same in every release. */
export function countId(cell: GateCell, kind: NumberKind): string {
  return JSON.stringify([kind, cell.period, cell.group, cell.place, cell.variant]);
}

/** Where a value stands, for people: "Asian, Bronx, FY 2026 Q1". */
export function placeInWords({ group, place, periodLabel }: GateCell): string {
  return [group ?? 'everyone', ...(place === null ? [] : [place]), periodLabel].join(', ');
}

const IN_WORDS: Readonly<Record<NumberKind, string>> = {
  value: '',
  numerator: ' (numerator)',
  denominator: ' (denominator)',
  n: ' (number of people)',
};

function labelOf(metric: GateMetric, cell: GateCell, kind: NumberKind): string {
  return `${metric.name}, ${placeInWords(cell)}${IN_WORDS[kind]}`;
}

/** May a small number of this kind, in this place, point at persons? */
function isSensitive(metric: GateMetric, cell: GateCell, kind: NumberKind): boolean {
  if (kind !== 'value' || metric.counts === 'PEOPLE' || cell.marked) return true;
  // Things that belong to a group of people point at people; those of a place don't.
  return cell.group !== null && !isPlace(metric, cell.group);
}

/** The counts behind some values, by their names. */
export function countsOf(metric: GateMetric, cells: readonly GateCell[]): Map<string, Count> {
  const counts = new Map<string, Count>();
  const periods = groupBy(cells, (cell) => cell.period);
  for (const list of periods.values()) {
    // Where the source itself publishes everything around what it keeps back, there is nothing left for us to protect.
    const isOpen = list.every((cell) => cell.value === null || cell.sourceUrl !== null);
    for (const given of list) {
      const cell = withNumerator(given, metric.isPercent);
      for (const kind of NUMBERS) {
        const count = countOf(metric, cell, kind, isOpen);
        if (count) counts.set(count.id, count);
      }
      const rest = restOf(metric, cell);
      if (rest) counts.set(rest.id, rest);
    }
  }
  return counts;
}

function countOf(metric: GateMetric, cell: GateCell, kind: NumberKind, isOpen: boolean): Count | null {
  if (kind === 'value' && metric.counts === 'NOTHING') return null;
  const id = countId(cell, kind);
  const label = labelOf(metric, cell, kind);
  const sensitive = isSensitive(metric, cell, kind);
  const value = wholeNumber(cell[kind]);
  if (value !== null) {
    // An address somebody typed proves nothing: what is small stays small, wherever it is said to be public.
    const knownOutside = kind === 'denominator' && metric.isOfPopulation;
    return { id, label, value, sensitive, knownOutside };
  }
  if (cell.keptBack === null || kind !== secretKind(metric)) return null;
  return { id, label, value: null, sensitive: sensitive && !(isOpen && cell.keptBack === 'AT_SOURCE') };
}

/** The people of a denominator who are not in its numerator, under the name the check gives them. */
function restOf(metric: GateMetric, cell: GateCell): Count | null {
  const [part, whole] = [wholeNumber(cell.numerator), wholeNumber(cell.denominator)];
  if (part === null || whole === null || part > whole) return null;
  const id = `${countId(cell, 'denominator')} without ${countId(cell, 'numerator')}`;
  const label = `${labelOf(metric, cell, 'denominator')} without ${labelOf(metric, cell, 'numerator')}`;
  return { id, label, value: whole - part, sensitive: true };
}

/** Which number of a value is the secret when the value is hidden. */
export function secretKind(metric: GateMetric): NumberKind {
  return metric.counts === 'NOTHING' ? 'numerator' : 'value';
}

/** The name of what is printed beside a value. */
export function sideId(cellId: string, kind: NumberKind): string {
  return `${cellId} ${kind}`;
}

/** What is printed of a value: itself under the cell's id, and the numbers it is made of beside it. */
export function itemsOf(metric: GateMetric, given: GateCell, isBaseline: boolean): Item[] {
  const cell = withNumerator(given, metric.isPercent);
  const main = mainItem(metric, cell);
  if (!main || isBaseline) return main ? [main] : [];
  const sides = (['numerator', 'denominator', 'n'] as const).flatMap((kind): Item[] => {
    if (given[kind] === null) return [];
    const named = { id: sideId(cell.id, kind), label: labelOf(metric, given, kind) };
    if (wholeNumber(given[kind]) === null) {
      const counts = behind(metric, cell).map(({ id }) => id);
      return [{ kind: 'OTHER', ...named, counts, judged: true }];
    }
    // A percentage with its number of people: that number is its denominator.
    const isDenominator = kind === 'n' && cell.n === null;
    // Judged by itself: beside a hidden value it isn't printed, and needs no protection of its own either.
    return [{ kind: 'COUNT', ...named, count: countId(cell, isDenominator ? 'denominator' : kind) }];
  });
  return [main, ...sides];
}

function mainItem(metric: GateMetric, cell: GateCell): Item | null {
  if (cell.value === null) return null;
  const named = { id: cell.id, label: labelOf(metric, cell, 'value') };
  const counts = behind(metric, cell).map(({ id }) => id);
  const others = (...printed: string[]) => counts.filter((id) => !printed.includes(id));
  const [value, numerator, denominator] = [
    countId(cell, 'value'),
    countId(cell, 'numerator'),
    countId(cell, 'denominator'),
  ];
  if (metric.counts !== 'NOTHING' && wholeNumber(cell.value) !== null) {
    return { kind: 'COUNT', ...named, count: value, behind: others(value) };
  }
  const per = perOf(cell, metric.isPercent);
  if (per !== null) {
    const rate = { kind: 'RATE', ...named, numerator, denominator, per, text: cell.value } as const;
    return { ...rate, share: true, behind: others(numerator, denominator) };
  }
  const isOfAll = cell.group === null && cell.place === null;
  return { kind: 'OTHER', ...named, counts, judged: counts.length > 0 || isOfAll || cell.sourceUrl !== null };
}

function behind(metric: GateMetric, cell: GateCell): Count[] {
  const counts = NUMBERS.flatMap((kind) => countOf(metric, { ...cell, keptBack: null }, kind, false) ?? []);
  return counts.concat(restOf(metric, cell) ?? []);
}

/** What is hidden of a value, for numbers nobody sees: its secret, without what it is a part of. */
export function hiddenItem(metric: GateMetric, cell: GateCell): Item {
  const kind = secretKind(metric);
  return { kind: 'COUNT', id: cell.id, label: labelOf(metric, cell, kind), count: countId(cell, kind) };
}

/**
 * How the counts of some values add up, in each period: groups make up their broader group and the total, places the
 * city. Only a list in which everybody is in one group adds up; in any other, each group lies within the whole.
 */
export function sumsOf(
  metric: GateMetric,
  cells: readonly GateCell[],
  counts: ReadonlyMap<string, Count>,
): Sum[] {
  const sums = cells.flatMap((given): Sum[] => {
    const cell = withNumerator(given, metric.isPercent);
    const rest = restOf(metric, cell);
    if (!rest) return [];
    const parts = [countId(cell, 'numerator'), rest.id];
    return [{ whole: countId(cell, 'denominator'), parts, complete: true }];
  });
  for (const list of groupBy(cells, (cell) => cell.period).values()) {
    for (const kind of NUMBERS) {
      const of = (group: string | null, place: string | null): Count | undefined => {
        const cell = list.find((one) => one.group === group && one.place === place && one.variant === '');
        return cell && counts.get(countId(cell, kind));
      };
      const groups = new Set(list.map((cell) => cell.group));
      const places = new Set(list.map((cell) => cell.place));
      for (const set of metric.sets) {
        if (set.categories.some(({ label }) => groups.has(label)))
          for (const place of places) sums.push(...sumsOfSet(set, (group) => of(group, place)));
        if (set.dimension === 'PLACE' && set.categories.some(({ label }) => places.has(label)))
          for (const group of groups) sums.push(...sumsOfSet(set, (place) => of(group, place)));
      }
    }
  }
  return sums;
}

function sumsOfSet(set: SourceCategorySet, of: (label: string | null) => Count | undefined): Sum[] {
  const partsOf = (parent: string | null): { parts: Count[]; isAll: boolean } => {
    const children = set.categories.filter((category) => category.parentLabel === parent);
    const found = children.map(({ label }) => {
      const count = of(label);
      return count ? { parts: [count], isAll: true } : partsOf(label);
    });
    return {
      parts: found.flatMap(({ parts }) => parts),
      isAll: found.length > 0 && found.every(({ isAll }) => isAll),
    };
  };
  const wholes = [null, ...set.categories.map(({ label }) => label)];
  return wholes.flatMap((label) => {
    const whole = of(label);
    const { parts, isAll } = partsOf(label);
    return whole && parts.length > 0 ? added(whole, parts, isAll, set.counting) : [];
  });
}

function added(
  whole: Count,
  parts: readonly Count[],
  isAll: boolean,
  counting: SourceCategorySet['counting'],
): Sum[] {
  const isKnown = whole.value !== null && parts.every((part) => part.value !== null);
  const rest = parts.reduce((left, part) => left - (part.value ?? 0), whole.value ?? 0);
  if (counting !== 'ALONE_OR_IN_COMBINATION' && (whole.value === null || rest >= 0)) {
    const addsUp = counting === 'ONE_GROUP_EACH' && isAll && (!isKnown || rest === 0);
    return [{ whole: whole.id, parts: parts.map(({ id }) => id), complete: addsUp }];
  }
  // People may be in several groups: then each group is within the total, and that is all.
  return parts
    .filter((part) => part.value === null || whole.value === null || part.value <= whole.value)
    .map((part) => ({ whole: whole.id, parts: [part.id], complete: false }));
}

/** Broader groups of the list that have no numbers of their own and may be shown in place of their parts. */
export function broaderGroups(
  metric: GateMetric,
  cells: readonly GateCell[],
): { label: string; parts: string[] }[] {
  const groups = new Set(cells.map((cell) => cell.group));
  return metric.sets
    .filter((set) => set.counting === 'ONE_GROUP_EACH')
    .flatMap((set) =>
      set.categories.flatMap(({ label }) => {
        const parts = set.categories.filter((one) => one.parentLabel === label).map((one) => one.label);
        const isOffered = !groups.has(label) && parts.length > 1 && parts.every((part) => groups.has(part));
        return isOffered ? [{ label, parts }] : [];
      }),
    );
}
