// Whose numbers may stand side by side: those that count the same thing in the same groups, and whose cities agreed.

/** What a city said about one of its measures, and what its latest release says of it. */
export interface DeclaredMeasure {
  city: string;
  /** Whether the city agreed that the measure may stand beside those of others. */
  agreed: boolean;
  /** Whether its latest release has the measure, and as the definition counts it. */
  published: boolean;
  version: number;
  denominator: string;
  /** The list of groups the released measure is split by; null: not split. */
  categorySet: { code: string; version: string; counting: string } | null;
}

/**
 * Why two measures do not stand side by side. `NOT_AGREED` and `NOT_PUBLISHED` name the city it is about; the others
 * are about both.
 */
export type Difference =
  | { why: 'NOT_AGREED' | 'NOT_PUBLISHED'; city: string }
  | { why: 'DEFINITION_VERSION' | 'CATEGORY_SET' | 'DENOMINATOR' };

/** Two cities that do not stand side by side, and all the reasons. */
export interface NotCompared {
  cities: [string, string];
  differences: Difference[];
}

/** What may be compared: groups of cities whose measures agree in everything, and why the other pairs may not. */
export interface Comparison<M extends DeclaredMeasure> {
  tables: M[][];
  notCompared: NotCompared[];
}

/**
 * Sorts the measures that cities declared for one shared definition into tables. Within a table definition version,
 * groups and denominator are the same and every city agreed. Cities stand by name, never by value.
 */
export function comparisonOf<M extends DeclaredMeasure>(measures: readonly M[]): Comparison<M> {
  const byName = [...measures].sort((a, b) => a.city.localeCompare(b.city, 'en'));
  const tables: M[][] = [];
  for (const measure of byName) {
    const table = tables.find((others) =>
      others.every((other) => differencesOf(other, measure).length === 0),
    );
    if (table) table.push(measure);
    else tables.push([measure]);
  }
  const notCompared = byName.flatMap((first, index) =>
    byName.slice(index + 1).flatMap((second): NotCompared[] => {
      const differences = differencesOf(first, second);
      return differences.length === 0 ? [] : [{ cities: [first.city, second.city], differences }];
    }),
  );
  return { tables: tables.filter((table) => table.length > 1), notCompared };
}

/** Everything that keeps two measures apart; empty when they may stand side by side. */
export function differencesOf(a: DeclaredMeasure, b: DeclaredMeasure): Difference[] {
  const about = (why: 'NOT_AGREED' | 'NOT_PUBLISHED', holds: (one: DeclaredMeasure) => boolean) =>
    [a, b].filter((one) => !holds(one)).map(({ city }): Difference => ({ why, city }));
  const differences: Difference[] = [
    ...about('NOT_AGREED', ({ agreed }) => agreed),
    ...about('NOT_PUBLISHED', ({ published }) => published),
  ];
  if (a.version !== b.version) differences.push({ why: 'DEFINITION_VERSION' });
  // What is not published is split by nothing that could be compared.
  if (a.published && b.published && setKey(a) !== setKey(b)) differences.push({ why: 'CATEGORY_SET' });
  if (a.denominator !== b.denominator) differences.push({ why: 'DENOMINATOR' });
  return differences;
}

function setKey({ categorySet }: DeclaredMeasure): string {
  return categorySet === null ? '' : [categorySet.code, categorySet.version, categorySet.counting].join('\n');
}

/** A period as it is looked through: what everyone and each group have in it. */
interface PeriodWithValues {
  total: { value: unknown; hidden: boolean } | null;
  groups: readonly { value: unknown; hidden: boolean }[];
}

/** The newest period in which anything was measured, also when it is hidden; without one the newest of all. */
export function newestMeasured<P extends PeriodWithValues>(periods: readonly P[]): P | null {
  const isMeasured = (level: PeriodWithValues['total']) =>
    level !== null && (level.hidden || level.value !== null);
  return (
    periods.findLast(({ total, groups }) => [total, ...groups].some(isMeasured)) ?? periods.at(-1) ?? null
  );
}
