// Keeping a city's category sets and how they answer to each other: the same twice changes nothing.
import { msg } from '@lingui/core/macro';
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { audit, authorize, db, forgetLoaded, newId, now } from '@plumbline/platform/server';
import {
  completeCategorySet,
  problemsWithCategorySet,
  problemsWithMapping,
  type CategorySet as CategorySetGiven,
  type SetMapping,
} from '@plumbline/measuring/domain';
import { Category, CategoryMapping, CategorySet } from './category-set.entity';

/**
 * Keeps a category set with its groups, in the order given. Kept already with the same groups: answers it.
 * Refuses INVALID, and ALREADY_EXISTS when the same code and version are kept with other groups: numbers were
 * collected under them, so a change is a new version.
 */
export async function keepCategorySet(given: CategorySetGiven): Promise<CategorySet> {
  authorize('category-set:keep', {});
  const problems = problemsWithCategorySet(given);
  if (problems.length > 0) {
    throw new Refusals(problems.map((message) => new Refusal('INVALID', message, { path: ['categories'] })));
  }
  const { categories, ...wanted } = completeCategorySet(given);
  const sets = db().getRepository(CategorySet);
  const kept = await sets.findOneBy({ code: given.code, version: given.version });
  if (kept) {
    const before = await definitionOf(kept);
    if (JSON.stringify(before) === JSON.stringify(completeCategorySet(given))) return kept;
    throw new Refusal(
      'ALREADY_EXISTS',
      msg`Category set ${{ givenCode: given.code }} ${{ version: given.version }} is kept with other groups. Give the new list a new version.`,
      { path: ['version'] },
    );
  }
  const set: CategorySet = { ...wanted, id: newId(), createdAt: now() };
  await sets.insert(set);
  const ids = new Map(categories.map(({ code }) => [code, newId()]));
  await db()
    .getRepository(Category)
    .insert(
      categories.map(({ code, label, parentCode, residual }, position) => ({
        ...{ id: ids.get(code) ?? '', categorySetId: set.id, code, label, position, residual },
        parentId: parentCode === null ? null : (ids.get(parentCode) ?? null),
      })),
    );
  await audit({
    action: 'category-set:keep',
    subjectType: 'CategorySet',
    subjectId: set.id,
    summary: `Kept the category set ${set.name} (${set.version}).`,
  });
  forgetLoaded();
  return set;
}

/** A kept set as it was given. */
async function definitionOf(set: CategorySet): Promise<ReturnType<typeof completeCategorySet>> {
  const groups = await db()
    .getRepository(Category)
    .find({ where: { categorySetId: set.id }, order: { position: 'ASC' } });
  const codes = new Map(groups.map(({ id, code }) => [id, code]));
  return completeCategorySet({
    ...set,
    categories: groups.map(({ code, label, parentId, residual }) => ({
      ...{ code, label, residual },
      parentCode: parentId === null ? null : (codes.get(parentId) ?? null),
    })),
  });
}

/**
 * Keeps how each group of one set goes in another. The same twice changes nothing. Refuses NOT_FOUND for a set the
 * city does not have, INVALID with everything wrong, and ALREADY_EXISTS when the two sets were mapped otherwise:
 * comparisons rest on it, so another mapping needs another version of a set.
 */
export async function keepCategoryMapping(mapping: SetMapping): Promise<CategoryMapping[]> {
  authorize('category-set:keep', {});
  const [from, to] = [await setNamed(mapping.from, 'from'), await setNamed(mapping.to, 'to')];
  const [given, target] = [await definitionOf(from), await definitionOf(to)];
  const problems = problemsWithMapping(mapping, given, target);
  if (problems.length > 0) {
    throw new Refusals(problems.map((message) => new Refusal('INVALID', message, { path: ['mappings'] })));
  }
  const categories = db().getRepository(Category);
  const idsIn = async (set: CategorySet) =>
    new Map((await categories.findBy({ categorySetId: set.id })).map(({ code, id }) => [code, id]));
  const [fromIds, toIds] = [await idsIn(from), await idsIn(to)];
  const wanted = mapping.mappings.map((one) => ({
    fromCategoryId: fromIds.get(one.from) ?? '',
    toCategorySetId: to.id,
    toCategoryId: one.to === null ? null : (toIds.get(one.to) ?? null),
    quality: one.quality,
    why: one.why,
  }));
  const mappings = db().getRepository(CategoryMapping);
  const kept = (await mappings.findBy({ toCategorySetId: to.id })).filter((one) =>
    wanted.some(({ fromCategoryId }) => fromCategoryId === one.fromCategoryId),
  );
  const said = ({ fromCategoryId, toCategoryId, quality }: Omit<CategoryMapping, 'id'>) =>
    `${fromCategoryId} ${toCategoryId} ${quality}`;
  if (kept.length > 0) {
    const before = new Set(kept.map(said));
    if (kept.length === wanted.length && wanted.every((one) => before.has(said(one)))) return kept;
    throw new Refusal(
      'ALREADY_EXISTS',
      msg`${{ fromName: from.name }} is mapped to ${{ toName: to.name }} otherwise. Give one of the two sets a new version first.`,
      { path: ['mappings'] },
    );
  }
  const added = wanted.map((one) => mappings.create({ ...one, id: newId() }));
  await mappings.insert(added);
  await audit({
    action: 'category-set:keep',
    subjectType: 'CategorySet',
    subjectId: from.id,
    summary: `Kept how ${from.name} maps to ${to.name}.`,
  });
  forgetLoaded();
  return added;
}

async function setNamed({ code, version }: SetMapping['from'], field: string): Promise<CategorySet> {
  const set = await db().getRepository(CategorySet).findOneBy({ code, version });
  if (set) return set;
  throw new Refusal('NOT_FOUND', msg`The city has no category set ${code} ${version}.`, { path: [field] });
}
