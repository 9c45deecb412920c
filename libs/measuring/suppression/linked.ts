// Sorts a city's tables into groups that share numbers, so that each group can be judged by itself.
import { groupsOf } from './outsider';
import { countsOf, type EarlierRelease, type Table } from './table';

/** Tables that share numbers, directly or through what earlier releases say, with what these say of them. */
export interface LinkedTables {
  tables: Table[];
  earlier: EarlierRelease[];
}

/** Splits tables into linked groups. What earlier releases say of none of the tables at hand is left out. */
export function linkedTables(tables: readonly Table[], earlier: readonly EarlierRelease[]): LinkedTables[] {
  const groups = groupsOf([
    ...tables.map((table) => [nameOf(table), ...table.counts.map((count) => `count ${count.id}`)]),
    ...earlier.flatMap((release) => [
      ...release.counts.map((count) => [`count ${count.id}`]),
      ...release.sums.map((sum) => [sum.whole, ...sum.parts].map((id) => `count ${id}`)),
      ...[...release.shown, ...release.hidden].map((item) => countsOf(item).map((id) => `count ${id}`)),
    ]),
  ]);
  const linked = new Map<string, LinkedTables>();
  for (const table of tables) {
    const name = groups.get(nameOf(table)) as string;
    const group = linked.get(name) ?? { tables: [], earlier: [] };
    group.tables.push(table);
    linked.set(name, group);
  }
  for (const release of earlier) {
    const parts = new Map<string, EarlierRelease>();
    const partOf = (id: string | undefined): EarlierRelease => {
      const name = groups.get(`count ${id}`) ?? '';
      const part = parts.get(name) ?? { ...release, counts: [], sums: [], shown: [], hidden: [] };
      parts.set(name, part);
      return part;
    };
    for (const count of release.counts) (partOf(count.id).counts as unknown[]).push(count);
    for (const sum of release.sums) (partOf(sum.whole).sums as unknown[]).push(sum);
    for (const item of release.shown) (partOf(countsOf(item)[0]).shown as unknown[]).push(item);
    for (const item of release.hidden) (partOf(countsOf(item)[0]).hidden as unknown[]).push(item);
    for (const [name, part] of parts) linked.get(name)?.earlier.push(part);
  }
  return [...linked.values()];
}

function nameOf(table: Table): string {
  return `table ${table.id}`;
}
