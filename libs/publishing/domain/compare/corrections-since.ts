// Which values of a release a later one corrected, so that whoever reads the older one is told.
import { departmentViews } from '../public-view';
import type { ReleaseContent } from '../content';
import { entriesOf, pathOf } from '../things-that-differ';
import type { PlaceInRelease } from '../pages/page-in-release';
import { goalAddresses } from './comparison';

/** A value of a release that a later one corrected, with the pages of the older release on which it stands. */
export interface CorrectedValue {
  /** Names the value in every release: team, plan, goal, metric, period and group. */
  key: string;
  /** Codes of the departments whose plan it is. */
  departments: string[];
  plan: string | null;
  goal: string | null;
  metric: string | null;
}

/**
 * The values shown in `before` that `later` gives otherwise for the same period, as a correction and not as a change
 * of what is hidden. Looks at the two releases only, so it is cheap beside a whole comparison.
 */
export function valuesCorrected(before: ReleaseContent, later: ReleaseContent): CorrectedValue[] {
  const valuesOf = (content: ReleaseContent) => entriesOf(content).filter(({ kind }) => kind === 'value');
  const corrected = new Map(
    valuesOf(later)
      .filter(({ facts }) => facts.some(({ revised }) => revised))
      .map((entry) => [pathOf(entry.parts), entry]),
  );
  if (corrected.size === 0) return [];
  const addresses = goalAddresses(before);
  const departments = departmentViews(before);
  return valuesOf(before).flatMap(({ parts, facts }): CorrectedValue[] => {
    const key = pathOf(parts);
    const now = corrected.get(key);
    const differs = now?.facts.some((fact, index) => fact.revised && fact.value !== facts[index]?.value);
    if (!differs) return [];
    const [team = '', , , metric = null] = parts;
    const goal = addresses.get(JSON.stringify(parts.slice(0, 3))) ?? null;
    return [
      {
        ...{ key, metric, plan: goal?.plan ?? null, goal: goal?.goal ?? null },
        departments: departments.filter((one) => one.teamNames.includes(team)).map(({ code }) => code),
      },
    ];
  });
}

/** Whether a corrected value belongs to a page: to the whole release, or to the department, goal or measure it shows. */
export function isOnPage(
  value: CorrectedValue,
  { department, plan, goal, metric, deliverable }: PlaceInRelease,
): boolean {
  if (deliverable !== null) return false;
  return (
    (department === null || value.departments.includes(department)) &&
    (plan === null || value.plan === plan) &&
    (goal === null || value.goal === goal) &&
    (metric === null || value.metric === metric)
  );
}
