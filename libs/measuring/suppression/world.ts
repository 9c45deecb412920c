// Everything there is to know about linked tables, the city's secrets included, brought into one form.
import { t } from '@lingui/core/macro';
import { limitsOf, printedText, type Printed, type Row } from './statement';
import {
  byName,
  countsOf,
  type Count,
  type EarlierRelease,
  type Item,
  type Merge,
  type Rounding,
  type Sum,
  type Table,
} from './table';

/** Tables, what ties their numbers together, and what has been said of them before. */
export interface World {
  counts: ReadonlyMap<string, Count>;
  /** What everybody knows without a publication: totals are the sums of their parts. */
  sums: readonly Row[];
  /** What a city wants to show now, by the items' ids in their order. */
  items: ReadonlyMap<string, Item>;
  merges: readonly Merge[];
  /** What cannot be taken back by hiding: earlier releases, and what is known from elsewhere. */
  fixed: readonly Row[];
  /** Counts that an earlier release hid. */
  hiddenBefore: ReadonlySet<string>;
}

/** Given numbers that cannot all be true, or names that lead nowhere. The message is a sentence for people. */
export class InconsistentTables extends Error {}

/**
 * Reads tables and earlier releases into one world; sorted, so that the order they came in makes no difference.
 * @throws InconsistentTables when one count has two values, parts don't add up to their whole, or an id is unknown
 */
export function worldOf(
  tables: readonly Table[],
  earlier: readonly EarlierRelease[],
  rounding: Rounding,
): World {
  const counts = new Map<string, Count>();
  const sums = new Map<string, Row>();
  const items = new Map<string, Item>();
  const fixed: Row[] = [];
  const hiddenBefore = new Set<string>();

  for (const count of tables.flatMap((table) => table.counts)) add(counts, count);
  for (const table of tables) {
    for (const item of [...table.items, ...table.merges.flatMap((merge) => merge.items)]) {
      if (items.has(item.id))
        throw new InconsistentTables(t`Two numbers are both called "${{ name: item.id }}".`);
      items.set(item.id, item);
      addRest(counts, sums, item);
    }
    const merged = table.merges.flatMap((merge) => merge.sums.map((sum) => ({ ...sum, complete: true })));
    for (const sum of [...table.sums, ...merged]) addSum(counts, sums, sum);
  }
  for (const release of [...earlier].sort((a, b) => byName(a.id, b.id))) {
    const { rename } = vintages(release, counts);
    for (const count of release.counts) add(counts, { ...count, id: rename(count.id) });
    for (const sum of release.sums) {
      addSum(counts, sums, { ...sum, whole: rename(sum.whole), parts: sum.parts.map(rename) });
    }
    const said = new Map(release.counts.map((count) => [rename(count.id), count.value]));
    for (const given of release.shown) {
      const item = renamed(given, rename);
      addRest(counts, sums, item);
      fixed.push(
        ...rowsOf(item, release.shownAs?.get(item.id) ?? { as: 'EXACT' }, rounding, release, (id) =>
          known(said.get(id), item),
        ),
      );
    }
    for (const given of release.hidden)
      countsOf(renamed(given, rename)).forEach((id) => hiddenBefore.add(id));
  }
  for (const count of counts.values()) if (count.knownOutside) fixed.push(fromElsewhere(count));

  return {
    counts: sortedMap(counts),
    sums: [...sortedMap(sums).values()],
    items: sortedMap(items),
    merges: tables.flatMap((table) => table.merges).sort((a, b) => byName(a.id, b.id)),
    fixed: fixed.sort((a, b) => byName(nameOf(a), nameOf(b))),
    hiddenBefore,
  };
}

/** What an item of the given release (null: the one being made) tells, with its sentence. */
export function rowsOf(
  item: Item,
  printed: Printed,
  rounding: Rounding,
  release: { id: string; label: string } | null,
  valueOf: (count: string) => number,
): Row[] {
  const text = `${item.label}: ${printedText(item, printed, valueOf)}`;
  const source = release && { id: release.id, label: release.label };
  const statement = { release: source, itemId: item.id, text };
  return limitsOf(item, printed, rounding, valueOf).map((limits) => ({ ...limits, statement }));
}

/** The name of the people who are in the denominator and not in the numerator. */
export function restOf(numerator: string, denominator: string): string {
  return `${denominator} without ${numerator}`;
}

function add(counts: Map<string, Count>, count: Count): void {
  if (count.value !== null && !(Number.isSafeInteger(count.value) && count.value >= 0)) {
    throw new InconsistentTables(
      t`${{ count: count.label }} must be a whole number, zero or more, not ${{ number: String(count.value) }}.`,
    );
  }
  const before = counts.get(count.id);
  if (!before) {
    counts.set(count.id, count);
    return;
  }
  if (before.value !== null && count.value !== null && before.value !== count.value) {
    throw new InconsistentTables(
      t`${{ count: count.label }} is given as ${{ number: String(before.value) }} and as ${{ otherNumber: String(count.value) }}. Correct one of them.`,
    );
  }
  // The careful side of what two tables say about one number.
  counts.set(count.id, {
    ...before,
    value: before.value ?? count.value,
    sensitive: before.sensitive || count.sensitive,
    knownOutside: before.knownOutside === true || count.knownOutside === true,
  });
}

function get(counts: ReadonlyMap<string, Count>, id: string): Count {
  const count = counts.get(id);
  if (!count) throw new InconsistentTables(t`No count is called "${{ name: id }}".`);
  return count;
}

function addSum(counts: Map<string, Count>, sums: Map<string, Row>, sum: Sum): void {
  const whole = get(counts, sum.whole);
  const parts = [...new Set(sum.parts)].sort(byName).map((id) => get(counts, id));
  if (parts.length === 0)
    throw new InconsistentTables(t`${{ total: whole.label }} is given as a sum without parts.`);
  const isKnown = whole.value !== null && parts.every((part) => part.value !== null);
  const rest = isKnown
    ? (whole.value ?? 0) - parts.reduce((total, part) => total + (part.value ?? 0), 0)
    : null;
  if (rest !== null && (rest < 0 || (sum.complete && rest !== 0))) {
    const total = (whole.value ?? 0) - rest;
    throw new InconsistentTables(
      t`The parts of ${{ whole: whole.label }} add up to ${{ sum: total }}, not ${{ total: String(whole.value) }}. Correct the numbers, or don't present them as a total and its parts.`,
    );
  }
  const ids = parts.map((part) => part.id);
  if (!sum.complete) {
    const id = `${sum.whole} without ${ids.join(', ')}`;
    add(counts, {
      id,
      label: t`the rest of ${{ whole: whole.label }}`,
      value: rest,
      // A rest nobody knows is not a secret of anybody: its unknown parts are.
      sensitive: whole.sensitive && rest !== null,
    });
    ids.push(id);
  }
  const row = sumRow(sum.whole, ids);
  sums.set(nameOf(row), row);
}

/** The people of a share's denominator who are not in its numerator are a group, too: 97 of 100 says that 3 are not. */
function addRest(counts: Map<string, Count>, sums: Map<string, Row>, item: Item): void {
  const ids = [...countsOf(item), ...(item.behind ?? [])].map((id) => get(counts, id));
  if (item.kind !== 'RATE' || !item.share) return;
  const [part, whole] = ids as [Count, Count];
  const value = part.value === null || whole.value === null ? null : whole.value - part.value;
  if (value !== null && value < 0) {
    throw new InconsistentTables(
      t`${{ rate: item.label }}: the numerator (${{ numerator: String(part.value) }}) is larger than the denominator (${{ denominator: String(whole.value) }}).`,
    );
  }
  const rest = {
    id: restOf(part.id, whole.id),
    label: t`${{ whole: whole.label }} without ${{ part: part.label }}`,
    value,
    sensitive: part.sensitive && value !== null,
  };
  add(counts, rest);
  const row = sumRow(whole.id, [part.id, rest.id]);
  sums.set(nameOf(row), row);
}

function sumRow(whole: string, parts: readonly string[]): Row {
  return {
    terms: [[whole, -1n], ...parts.map((part) => [part, 1n] as const)],
    low: 0n,
    high: 0n,
    statement: null,
  };
}

/** Names revised numbers of an earlier release apart from today's, the same way for releases that said the same. */
function vintages(release: EarlierRelease, counts: ReadonlyMap<string, Count>) {
  const revised = new Map<string, string>();
  for (const { id, value } of release.counts) {
    const today = counts.get(id)?.value ?? null;
    if (today !== null && value !== null && today !== value) revised.set(id, `${id} when it was ${value}`);
  }
  return { rename: (id: string) => revised.get(id) ?? id };
}

function renamed(item: Item, rename: (id: string) => string): Item {
  switch (item.kind) {
    case 'RATE':
      return { ...item, numerator: rename(item.numerator), denominator: rename(item.denominator) };
    case 'CHANGE':
      return { ...item, of: rename(item.of), from: rename(item.from) };
    case 'OTHER':
      return { ...item, counts: item.counts.map(rename) };
    default:
      return { ...item, count: rename(item.count) };
  }
}

function fromElsewhere(count: Count): Row {
  const value = BigInt(known(count.value, count));
  const text = t`${{ count: count.label }}: ${{ number: String(value) }} (known from elsewhere)`;
  return {
    terms: [[count.id, 1n]],
    low: value,
    high: value,
    statement: { release: null, itemId: null, text },
  };
}

function known(value: number | null | undefined, of: { label: string }): number {
  if (value === null || value === undefined) {
    throw new InconsistentTables(t`${{ count: of.label }} is public, but its value is not given.`);
  }
  return value;
}

/** A name that tells rows apart, whatever order they come in. */
export function nameOf(row: Row): string {
  const { release, itemId, text } = row.statement ?? { release: null, itemId: '', text: '' };
  const terms = row.terms.map(([id, factor]) => `${factor} ${id}`);
  return JSON.stringify([release?.id ?? '', itemId ?? '', text, terms, String(row.low), String(row.high)]);
}

function sortedMap<V>(map: ReadonlyMap<string, V>): Map<string, V> {
  return new Map([...map].sort(([a], [b]) => byName(a, b)));
}
