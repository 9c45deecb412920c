// Values that a director hides by choice although no count stands behind them, or beside values that have none.
import { msg, plural, t } from '@lingui/core/macro';
import { say } from '@plumbline/language/domain';
import type { Count } from '@plumbline/measuring/suppression';
import { sameNumber } from './gate-cells';
import type { GateCell, GateMetric } from './gate-cells';
import type { EarlierCells } from './gate-earlier';
import { countId, placeInWords, secretKind } from './gate-tables';
import { yearsAmong } from './gate-years';
import type { SourceCategorySet } from './source';

/** A mark that cannot be proved to hide its number. */
export interface OpenMark {
  cell: GateCell;
  /** Earlier releases that say the very number. */
  saidIn: { id: string; label: string }[];
  /** Where it says nothing in words: values from which it may be worked out. */
  from: GateCell[];
}

/** What the check of marks looks at. */
export interface MarkedValues {
  metric: GateMetric;
  /** What carries the mark by choice. */
  marked: readonly GateCell[];
  /** What this release shows. */
  shown: readonly GateCell[];
  /** What earlier releases said of the same periods, newest first. */
  before: readonly EarlierCells[];
  /** The counts the privacy check itself protects. */
  counts: ReadonlyMap<string, Count>;
}

/**
 * A percentage or average of everyone is made of those of the groups, weighted by how many people each has. Where a
 * count stands behind each, the privacy check says how closely a hidden one can be worked out. Where one lacks its
 * count nobody can say, so the mark is taken for open as soon as anything is known that counts some of the same people:
 * a whole it is part of, or a part of it. What is beside it says nothing, as long as no whole is known.
 */
export function openMarks({ metric, marked, shown, before, counts }: MarkedValues): OpenMark[] {
  const said = before.map(({ numbers, cells, hidden }) => {
    const isHidden = new Set(hidden.map(({ id }) => id));
    return { numbers, cells: cells.filter(({ id, value }) => value !== null && !isHidden.has(id)) };
  });
  const hasCount = (cell: GateCell) => counts.get(countId(cell, secretKind(metric)))?.value != null;
  const all = [...shown, ...said.flatMap(({ cells }) => cells)];
  const known = new Map(all.map((cell) => [placeOf(cell), cell]));
  const overlap = overlapIn(metric.sets, [...marked, ...known.values()]);
  return marked.flatMap((cell): OpenMark[] => {
    const bare = !hasCount(cell);
    const saidIn = said
      .filter(({ cells }) => bare && cells.some((one) => placeOf(one) === placeOf(cell) && isSame(one, cell)))
      .map(({ numbers: { id, label } }) => ({ id, label }));
    const others = [...known.values()].filter((one) => placeOf(one) !== placeOf(cell));
    const touching = others.filter((one) => overlap(cell, one));
    // With counts behind all that may matter, the check of counts has judged the mark already.
    const isOpen = bare || knownAround(touching, others, overlap).some((one) => !hasCount(one));
    const from = isOpen ? touching : [];
    return saidIn.length + from.length > 0 ? [{ cell, saidIn, from: saidIn.length > 0 ? [] : from }] : [];
  });
}

/** What is said of a mark that an earlier release already gives away, and of one that may be worked out. */
export const OPEN_MARKS = {
  SAID_BEFORE: msg`${{ value: '' }} is to be hidden, but ${{ releases: '' }} shows it. A mark in its place hides nothing.`,
  WORKED_OUT: msg`${{ value: '' }} is to be hidden. But nobody can say how closely it could be worked out from what is known of ${{ values: '' }}. Not all of these have counts of people behind them.`,
};

/** Why the mark is not accepted, in a sentence; it names no number. */
export function openMarkInWords(metric: GateMetric, { cell, saidIn, from }: OpenMark): string {
  const value = `${metric.name}, ${placeInWords(cell)}`;
  if (saidIn.length > 0) {
    const releases = saidIn.map(({ label }) => label).join(' and ');
    return say({ ...OPEN_MARKS.SAID_BEFORE, values: { value, releases } });
  }
  const all = [...new Set(from.map(placeInWords))];
  const first = all.slice(0, 4).join('; ');
  const more = all.length - 4;
  const values = more > 0 ? t`${first} and ${plural(more, { one: '# more', other: '# more' })}` : first;
  return say({ ...OPEN_MARKS.WORKED_OUT, values: { value, values } });
}

function isSame(one: GateCell, other: GateCell): boolean {
  return one.value !== null && other.value !== null && sameNumber(one.value, other.value);
}

function placeOf({ period, group, place }: Pick<GateCell, 'period' | 'group' | 'place'>): string {
  return JSON.stringify([period, group, place]);
}

/** Tells of two values whether people or days counted in one may be counted in the other. */
type Overlap = (one: GateCell, other: GateCell) => boolean;

/** A whole overlaps its parts, and so do groups of different lists; groups of one list that are beside each other don't. */
function overlapIn(sets: readonly SourceCategorySet[], cells: readonly GateCell[]): Overlap {
  const parents = sets.map(
    ({ categories }) => new Map(categories.map(({ label, parentLabel }) => [label, parentLabel])),
  );
  const contains = (list: ReadonlyMap<string, string | null>, whole: string, part: string): boolean => {
    for (let label: string | null = part; label !== null; label = list.get(label) ?? null)
      if (label === whole) return true;
    return false;
  };
  const labels = (one: string | null, other: string | null): boolean => {
    if (one === null || other === null || one === other) return true;
    const shared = parents.filter((list) => list.has(one) && list.has(other));
    return (
      shared.length === 0 || shared.some((list) => contains(list, one, other) || contains(list, other, one))
    );
  };
  const years = yearsAmong(new Set(cells.map(({ period }) => period)));
  const isWithin = (quarter: string, year: string) =>
    years.some((one) => one.year === year && one.quarters.includes(quarter));
  return (one, other) =>
    (one.period === other.period ||
      isWithin(one.period, other.period) ||
      isWithin(other.period, one.period)) &&
    labels(one.group, other.group) &&
    labels(one.place, other.place);
}

/** Known values with all others that overlap them, directly or through one another. */
function knownAround(start: readonly GateCell[], known: readonly GateCell[], overlap: Overlap): GateCell[] {
  const found = [...start];
  let rest = known.filter((cell) => !start.includes(cell));
  for (let edge = [...start]; edge.length > 0;) {
    const from = edge;
    const next = rest.filter((cell) => from.some((one) => overlap(one, cell)));
    rest = rest.filter((cell) => !next.includes(cell));
    found.push(...next);
    edge = next;
  }
  return found;
}
