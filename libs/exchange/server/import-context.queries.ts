// What a file is read against in this city: its labels, template, departments, cycles, statuses and category sets.
import { groupBy } from '@plumbline/platform/domain';
import { db } from '@plumbline/platform/server';
import { Department, cityStatuses, cityTerms, departmentsOfTeam, theCity } from '@plumbline/cities/server';
import { Category, CategorySet } from '@plumbline/measuring/server';
import { chosenTemplate, cycles } from '@plumbline/planning/server';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import type { ImportContext } from '@plumbline/exchange/domain';

/** The newest set of each code with its groups in their order. */
async function categorySets(): Promise<ImportContext['categorySets']> {
  const sets = await db()
    .getRepository(CategorySet)
    .find({ order: { createdAt: 'ASC', id: 'ASC' } });
  const categories = await db()
    .getRepository(Category)
    .find({ order: { position: 'ASC' } });
  const bySet = groupBy(categories, ({ categorySetId }) => categorySetId);
  const newest = new Map(sets.map((set) => [set.code, set]));
  return [...newest.values()].map(({ id, code, name }) => ({ code, name, categories: bySet.get(id) ?? [] }));
}

/** For the plan of one planning team; with `null` for any team of the city, as the template needs it. */
export async function importContext(teamId: string | null): Promise<ImportContext> {
  const { content: template } = await chosenTemplate(null);
  const departments =
    teamId === null
      ? await db()
          .getRepository(Department)
          .find({ order: { code: 'ASC' } })
      : ((await departmentsOfTeam(teamId)) ?? []);
  const statuses = await cityStatuses();
  return {
    terms: await cityTerms(),
    template: { horizons: template.horizons, priorities: template.priorities },
    departments: departments.map(({ code, name }) => ({ code, name })),
    cycles: (await cycles()).map(({ name }) => ({ name })),
    categorySets: await categorySets(),
    statuses: statuses
      .filter(({ hidden }) => !hidden)
      .map(({ status, label }) => ({ status: status as DeliverableStatus, label })),
    defaultPlanTitle: (await theCity()).planName,
  };
}
