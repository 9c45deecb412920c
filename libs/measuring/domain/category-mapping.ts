// What may be said about a number of one list of groups in the words of another: exactly, more broadly, or not at all.
import { t } from '@lingui/core/macro';
import type { Category, CategorySet } from './category-set';

/**
 * `EXACT`: the two groups are the same people. `BROADER`: everybody in the group belongs to the other one, which
 * holds more people, so numbers may be added up into it and never taken out of it. `IMPOSSIBLE`: some of the group
 * belong elsewhere, and nobody knows how many.
 */
export const MAPPING_QUALITIES = ['EXACT', 'BROADER', 'IMPOSSIBLE'] as const;
export type MappingQuality = (typeof MAPPING_QUALITIES)[number];

/** Where one group of a set goes in another set; `to` is null exactly where it is impossible. */
export interface CategoryMapping {
  from: string;
  to: string | null;
  quality: MappingQuality;
  /** Why, in a sentence; required where it is impossible. */
  why: string;
}

/** All mappings from one set (code and version) into another. */
export interface SetMapping {
  from: Pick<CategorySet, 'code' | 'version'>;
  to: Pick<CategorySet, 'code' | 'version'>;
  mappings: readonly CategoryMapping[];
}

/**
 * What is wrong with a mapping before it is kept, as sentences. Every group of `from` needs exactly one answer; an
 * exact one may be given to one group only, and two ways of counting people never map (a sum of people who may be
 * in several groups is no number of people).
 */
export function problemsWithMapping(mapping: SetMapping, from: CategorySet, to: CategorySet): string[] {
  const problems: string[] = [];
  const name = t`${{ list: from.name }} to ${{ otherList: to.name }}`;
  const targets = new Set(to.categories.map((category) => category.code));
  const answers = new Map<string, CategoryMapping>();
  const exact = new Set<string>();
  for (const one of mapping.mappings) {
    if (answers.has(one.from))
      problems.push(t`Group ${{ code: one.from }} has two answers in the mapping ${{ mapping: name }}.`);
    answers.set(one.from, one);
    if (!from.categories.some((category) => category.code === one.from)) {
      problems.push(t`Group ${{ code: one.from }} is not in ${{ list: from.name }}.`);
    }
    if ((one.to === null) !== (one.quality === 'IMPOSSIBLE')) {
      problems.push(
        t`Group ${{ code: one.from }}: name the other group, or mark it impossible, in the mapping ${{ mapping: name }}.`,
      );
    }
    if (one.to !== null && !targets.has(one.to))
      problems.push(t`Group ${{ code: one.to }} is not in ${{ list: to.name }}.`);
    if (one.quality === 'IMPOSSIBLE' && one.why.trim() === '') {
      problems.push(t`Group ${{ code: one.from }}: say why it has no place in ${{ list: to.name }}.`);
    }
    if (one.quality === 'EXACT' && one.to !== null) {
      if (exact.has(one.to))
        problems.push(t`Two groups of ${{ list: from.name }} are called exactly ${{ code: one.to }}.`);
      exact.add(one.to);
    }
  }
  for (const { code } of from.categories) {
    if (!answers.has(code))
      problems.push(t`Group ${code} has no answer in the mapping ${{ mapping: name }}.`);
  }
  const counted = (set: CategorySet) => set.counting ?? 'ONE_GROUP_EACH';
  if (counted(from) !== counted(to) && mapping.mappings.some((one) => one.quality !== 'IMPOSSIBLE')) {
    problems.push(
      t`${{ list: from.name }} and ${{ otherList: to.name }} count people with several answers differently, so they never map.`,
    );
  }
  return problems;
}

/** Why a group of the other set can or can't be made from the groups at hand. */
export type Regrouped =
  | { category: Category; from: readonly string[]; quality: 'EXACT' | 'BROADER' }
  | { category: Category; why: string };

/**
 * Which groups of `to` can be made from numbers of `from`, and how. A group is made only when everybody who belongs
 * to it is known to be in the groups it is made from: one impossible group of `from` that may hold some of its people
 * spoils it (`mayHold` names those groups; without knowledge, every impossible one does).
 */
export function regroup(
  to: CategorySet,
  mapping: SetMapping,
  mayHold: (impossible: string, target: string) => boolean = () => true,
): Regrouped[] {
  const impossible = mapping.mappings.filter((one) => one.quality === 'IMPOSSIBLE');
  return to.categories.map((category): Regrouped => {
    const sources = mapping.mappings.filter((one) => one.to === category.code);
    const spoiler = impossible.find((one) => mayHold(one.from, category.code));
    const exact = sources.find((one) => one.quality === 'EXACT');
    if (exact && sources.length === 1) return { category, from: [exact.from], quality: 'EXACT' };
    if (sources.length === 0)
      return { category, why: spoiler?.why ?? t`${{ group: category.label }} was not asked about.` };
    if (spoiler) return { category, why: spoiler.why };
    return { category, from: sources.map((one) => one.from), quality: 'BROADER' };
  });
}
