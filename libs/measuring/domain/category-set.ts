// The groups a number is split by, with the version of the standard they come from: a series keeps its own.

/** One group, for example code "BLACK", label "Black or African American". */
interface Category {
  code: string;
  label: string;
}

/**
 * A dated list of groups. Two versions of one standard are two sets: a number collected under one is never
 * moved to the other (a combined category cannot be split, an absent one cannot be guessed).
 */
export interface CategorySet {
  code: string;
  version: string;
  name: string;
  categories: readonly Category[];
}

/**
 * What is wrong with a category set before it is kept, as sentences; empty when nothing is.
 * Codes must be unique, because an import finds a group by its code.
 */
export function problemsWithCategorySet(set: CategorySet): string[] {
  const problems: string[] = [];
  const name = `${set.code} ${set.version}`;
  if (set.categories.length < 2) problems.push(`Category set ${name} needs at least two groups.`);
  const seen = new Set<string>();
  for (const category of set.categories) {
    const key = category.code.toUpperCase();
    if (seen.has(key)) problems.push(`Category set ${name} lists the code ${category.code} twice.`);
    seen.add(key);
    if (category.label.trim() === '') problems.push(`Group ${category.code} of ${name} needs a name.`);
  }
  return problems;
}
