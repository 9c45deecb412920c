// What a city calls a priority: the goals of all departments that serve it, counted by themselves.
import { groupBy } from '@plumbline/platform/domain';
import type { Figures, GoalContent, ReleaseContent } from '../content';
import { figuresOf } from '../figures';
import { planSlugs } from '../plan-slugs';
import { departmentViews } from '../public-view';

/** A goal and where its page stands. Departments that share a plan share its goals: the first of them is named. */
interface PlacedGoal {
  goal: GoalContent;
  department: { code: string; name: string };
  planTitle: string;
  planSlug: string;
}

/** One priority of a release, with an address that no other priority of it has. */
export interface PriorityView {
  slug: string;
  /** As the first of its goals writes it. */
  name: string;
  /** Work, dates and results of its goals; reports are owed by teams, so nothing is counted of them here. */
  figures: Figures;
  goals: PlacedGoal[];
  /** Every department whose plans serve it, those that share a plan included. */
  departments: { code: string; name: string }[];
}

/** All priorities of a release by name, and how many goals name none. */
export interface PrioritiesView {
  priorities: PriorityView[];
  goalsWithout: number;
}

/**
 * The priorities that goals name. Names that differ only in case or spacing are one; nothing else is merged, because
 * only the city can say that two of its names mean the same. Each goal is counted once.
 */
export function prioritiesOf(content: ReleaseContent): PrioritiesView {
  const placed = new Map<GoalContent, PlacedGoal & { sharedBy: PriorityView['departments'] }>();
  for (const { code, name, plans } of departmentViews(content)) {
    for (const plan of plans) {
      for (const goal of plan.goals) {
        const known = placed.get(goal);
        if (known) known.sharedBy.push({ code, name });
        else {
          const place = { planTitle: plan.title, planSlug: plan.slug, department: { code, name } };
          placed.set(goal, { goal, ...place, sharedBy: [{ code, name }] });
        }
      }
    }
  }
  const groups = groupBy([...placed.values()], ({ goal }) => keyOf(goal.priority));
  const without = groups.get('')?.length ?? 0;
  groups.delete('');
  const sorted = [...groups.values()]
    .map((goals) => ({ name: goals[0]?.goal.priority?.trim().replace(/\s+/g, ' ') ?? '', goals }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
  const slugs = planSlugs(sorted.map(({ name }) => name));
  const priorities = sorted.map(({ name, goals }, index) => ({
    slug: slugs[index] ?? '',
    name,
    figures: figuresOf(
      goals.map(({ goal }) => goal),
      [],
      content.asOf,
    ),
    goals: goals.map(({ goal, department, planTitle, planSlug }) => ({
      ...{ goal, department, planTitle, planSlug },
    })),
    departments: [
      ...new Map(goals.flatMap(({ sharedBy }) => sharedBy).map((one) => [one.code, one])).values(),
    ].sort((a, b) => a.name.localeCompare(b.name, 'en')),
  }));
  return { priorities, goalsWithout: without };
}

function keyOf(priority: string | null): string {
  return (priority ?? '').trim().replace(/\s+/g, ' ').toLowerCase();
}
