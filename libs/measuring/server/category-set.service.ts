// Keeping a city's category sets: the same set twice changes nothing, another one is a new version.
import { Refusal, Refusals } from '@plumbline/platform/domain';
import { audit, db, newId, now } from '@plumbline/platform/server';
import { problemsWithCategorySet, type CategorySet as CategorySetGiven } from '@plumbline/measuring/domain';
import { Category, CategorySet } from './category-set.entity';

/**
 * Keeps a category set with its groups, in the order given. Kept already with the same groups: answers it.
 * Refuses INVALID, and ALREADY_EXISTS when the same code and version are kept with other groups: numbers were
 * collected under them, so a change is a new version.
 */
export async function keepCategorySet(given: CategorySetGiven): Promise<CategorySet> {
  const problems = problemsWithCategorySet(given);
  if (problems.length > 0) {
    throw new Refusals(problems.map((message) => new Refusal('INVALID', message, { path: ['categories'] })));
  }
  const sets = db().getRepository(CategorySet);
  const categories = db().getRepository(Category);
  const kept = await sets.findOneBy({ code: given.code, version: given.version });
  if (kept) {
    const groups = await categories.find({ where: { categorySetId: kept.id }, order: { position: 'ASC' } });
    const same =
      groups.length === given.categories.length &&
      groups.every((g, i) => g.code === given.categories[i]?.code && g.label === given.categories[i]?.label);
    if (same) return kept;
    throw new Refusal(
      'ALREADY_EXISTS',
      `Category set ${given.code} ${given.version} is kept with other groups. Give the new list a new version.`,
      { path: ['version'] },
    );
  }
  const set = sets.create({
    id: newId(),
    code: given.code,
    version: given.version,
    name: given.name,
    createdAt: now(),
  });
  await sets.insert(set);
  await categories.insert(
    given.categories.map(({ code, label }, position) => ({
      id: newId(),
      categorySetId: set.id,
      code,
      label,
      position,
    })),
  );
  await audit({
    action: 'metric:keep-categories',
    subjectType: 'CategorySet',
    subjectId: set.id,
    summary: `Kept the category set ${set.name} (${set.version}).`,
  });
  return set;
}
