// The groups a number is split by, with the version of the standard they come from: a series keeps its own.
import { t } from '@lingui/core/macro';
import { isCalendarDay, type CalendarDay } from '@plumbline/platform/domain';

/** What a category set splits people or places by. A closed set; disparity measures depend on it. */
export const DIMENSIONS = [
  'RACE_ETHNICITY',
  'GENDER',
  'AGE',
  'PLACE',
  'INCOME',
  'LANGUAGE',
  'DISABILITY',
  'OTHER',
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/**
 * How a person who gave several answers is counted. `ONE_GROUP_EACH`: the groups add up to everybody. `ALONE`: only
 * people who gave this one answer. `ALONE_OR_IN_COMBINATION`: in every group they named, so groups can add up to
 * more than everybody. Two ways of counting are two series and are never joined.
 */
export const COUNTINGS = ['ONE_GROUP_EACH', 'ALONE', 'ALONE_OR_IN_COMBINATION'] as const;
export type Counting = (typeof COUNTINGS)[number];

/** The federal standards a set of races and ethnicities may follow word for word. */
export const STANDARDS = ['OMB_SPD15_2024', 'OMB_SPD15_1997'] as const;
export type Standard = (typeof STANDARDS)[number];

/** Groups that are no group: everybody else, and those whose group nobody knows. They enter no comparison. */
export const RESIDUALS = ['OTHER', 'UNKNOWN'] as const;
export type Residual = (typeof RESIDUALS)[number];

/** One group, for example code "BLACK", label "Black or African American". */
export interface Category {
  code: string;
  label: string;
  /** Code of the group of the same set that contains this one: a borough for its districts. */
  parentCode?: string | null;
  residual?: Residual | null;
}

/**
 * A dated list of groups. Two versions of one standard are two sets: a number collected under one is never
 * moved to the other (a combined category cannot be split, an absent one cannot be guessed).
 */
export interface CategorySet {
  code: string;
  version: string;
  name: string;
  dimension?: Dimension;
  /** Whether the groups have an order from least to most advantaged (income, education); race never has one. */
  ordered?: boolean;
  counting?: Counting;
  /** The standard it follows word for word, if it does. */
  standard?: Standard | null;
  /** First and last day on which numbers were collected under it, where known. */
  validFrom?: CalendarDay | null;
  validUntil?: CalendarDay | null;
  sourceUrl?: string | null;
  categories: readonly Category[];
}

/** A category set with everything said that may be left out. */
export interface CompleteCategorySet extends Required<Omit<CategorySet, 'categories'>> {
  categories: readonly Required<Category>[];
}

/** The set with everything said that may be left out: one group each, unordered, of race and ethnicity. */
export function completeCategorySet(set: CategorySet): CompleteCategorySet {
  return {
    code: set.code,
    version: set.version,
    name: set.name,
    dimension: set.dimension ?? 'RACE_ETHNICITY',
    ordered: set.ordered ?? false,
    counting: set.counting ?? 'ONE_GROUP_EACH',
    standard: set.standard ?? null,
    validFrom: set.validFrom ?? null,
    validUntil: set.validUntil ?? null,
    sourceUrl: set.sourceUrl ?? null,
    categories: set.categories.map(({ code, label, parentCode, residual }) => ({
      code,
      label,
      parentCode: parentCode ?? null,
      residual: residual ?? null,
    })),
  };
}

/**
 * What is wrong with a category set before it is kept, as sentences; empty when nothing is.
 * Codes must be unique, because an import finds a group by its code.
 */
export function problemsWithCategorySet(given: CategorySet): string[] {
  const set = completeCategorySet(given);
  const problems: string[] = [];
  const name = `${set.code} ${set.version}`;
  if (set.categories.length < 2) problems.push(t`Category set ${name} needs at least two groups.`);
  if (set.ordered && (set.dimension === 'RACE_ETHNICITY' || set.dimension === 'GENDER')) {
    problems.push(t`Groups of ${name} have no order from less to more. Leave "ordered" off.`);
  }
  for (const day of [set.validFrom, set.validUntil]) {
    if (day !== null && !isCalendarDay(day))
      problems.push(t`"${day}" in ${name} is not a day like 2024-03-28.`);
  }
  if (set.validFrom && set.validUntil && set.validUntil < set.validFrom) {
    problems.push(t`${name} ends before it begins.`);
  }
  return [...problems, ...problemsWithCategories(set.categories, name)];
}

function problemsWithCategories(categories: readonly Required<Category>[], name: string): string[] {
  const problems: string[] = [];
  const seen = new Set<string>();
  const parents = new Map(categories.map(({ code, parentCode }) => [code, parentCode]));
  for (const category of categories) {
    const key = category.code.toUpperCase();
    if (seen.has(key))
      problems.push(t`Category set ${name} lists the code ${{ code: category.code }} twice.`);
    seen.add(key);
    if (category.label.trim() === '')
      problems.push(t`Group ${{ code: category.code }} of ${name} needs a name.`);
    const { parentCode } = category;
    if (parentCode === null) continue;
    if (!parents.has(parentCode)) {
      problems.push(
        t`Group ${{ code: category.code }} of ${name} lies in ${{ largerGroup: parentCode }}, which is not in the set.`,
      );
    } else if (isInItself(category.code, parents)) {
      problems.push(t`Group ${{ code: category.code }} of ${name} lies in itself.`);
    }
  }
  return problems;
}

function isInItself(code: string, parents: ReadonlyMap<string, string | null>): boolean {
  const passed = new Set<string>();
  for (let at = parents.get(code) ?? null; at !== null; at = parents.get(at) ?? null) {
    if (at === code || passed.has(at)) return true;
    passed.add(at);
  }
  return false;
}
