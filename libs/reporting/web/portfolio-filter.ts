// Looking through the grid of teams: what is asked for in the page's address, which rows match, in which order.
import { namesMatch } from '@plumbline/planning/web';

/** The two layers of the grid; they answer two questions and are never mixed. */
export type Layer = 'reporting' | 'progress';

export const sortings = ['name', 'age', 'slipped', 'overdue'] as const;
export type Sorting = (typeof sortings)[number];

/** What is asked for; an empty text asks for everything. */
export interface Wanted {
  layer: Layer;
  name: string;
  type: string;
  area: string;
  cohort: string;
  manager: string;
  sort: Sorting;
}

/** A row as far as filter and order need it. */
interface Row {
  team: {
    name: string;
    departments: readonly { name: string; departmentType?: string | null; planArea?: string | null }[];
    cohort?: { id: string; name: string } | null;
    managers: readonly { id: string; displayName: string }[];
  };
  cells: readonly { state?: string | null; heldSince?: string | null }[];
  slippedDeliverables: number;
  overdueDeliverables: number;
}

/** Reads the page's address; what it does not know it takes for "everything". */
export function wantedIn(search: URLSearchParams): Wanted {
  const text = (name: string) => search.get(name)?.trim().slice(0, 100) ?? '';
  return {
    layer: text('layer') === 'progress' ? 'progress' : 'reporting',
    name: text('name'),
    type: text('type'),
    area: text('area'),
    cohort: text('cohort'),
    manager: text('manager'),
    sort: sortings.find((known) => known === text('sort')) ?? 'name',
  };
}

/** The address of the same view in the other layer, e.g. `?layer=progress&type=Service`. */
export function addressOf(wanted: Wanted): string {
  const given = Object.entries(wanted).filter(
    ([name, value]) =>
      value !== '' && !(name === 'layer' && value === 'reporting') && !(name === 'sort' && value === 'name'),
  );
  const search = new URLSearchParams(given as [string, string][]).toString();
  return search ? `?${search}` : '?';
}

/** Whether anything is filtered away. */
export function isFiltered({ name, type, area, cohort, manager }: Wanted): boolean {
  return [name, type, area, cohort, manager].some((value) => value !== '');
}

/** The rows asked for, in the order asked for; rows that are equal stay in the order of their names. */
export function rowsWanted<R extends Row>(rows: readonly R[], wanted: Wanted): R[] {
  const { name, type, area, cohort, manager, sort } = wanted;
  const shown = rows.filter(
    ({ team }) =>
      namesMatch([team.name, ...team.departments.map((department) => department.name)].join(' '), name) &&
      (!type || team.departments.some(({ departmentType }) => departmentType === type)) &&
      (!area || team.departments.some(({ planArea }) => planArea === area)) &&
      (!cohort || team.cohort?.id === cohort) &&
      (!manager ||
        (manager === 'none' ? team.managers.length === 0 : team.managers.some(({ id }) => id === manager))),
  );
  return shown.sort((a, b) => compare(a, b, sort) || a.team.name.localeCompare(b.team.name, 'en'));
}

function compare(a: Row, b: Row, sort: Sorting): number {
  switch (sort) {
    case 'name':
      return 0;
    case 'slipped':
      return b.slippedDeliverables - a.slippedDeliverables;
    case 'overdue':
      return b.overdueDeliverables - a.overdueDeliverables;
    case 'age':
      return waitingSince(a).localeCompare(waitingSince(b), 'en');
  }
}

/** When the oldest report that is in review now came to its desk; teams with none come last. */
function waitingSince({ cells }: Row): string {
  const since = cells.flatMap(({ state, heldSince }) =>
    state === 'SUBMITTED' && heldSince ? [heldSince] : [],
  );
  return since.sort()[0] ?? '9999';
}

/** The choices that the rows themselves offer, each once, in the order of the alphabet. */
export function choicesIn(rows: readonly Row[]): {
  types: string[];
  areas: string[];
  cohorts: { id: string; name: string }[];
  managers: { id: string; name: string }[];
} {
  const departments = rows.flatMap(({ team }) => team.departments);
  const cohorts = rows.flatMap(({ team }) => team.cohort ?? []);
  const managers = rows.flatMap(({ team }) => team.managers);
  return {
    types: texts(departments.map(({ departmentType }) => departmentType)),
    areas: texts(departments.map(({ planArea }) => planArea)),
    cohorts: named(cohorts.map(({ id, name }) => ({ id, name }))),
    managers: named(managers.map(({ id, displayName }) => ({ id, name: displayName }))),
  };
}

function texts(all: readonly (string | null | undefined)[]): string[] {
  return [...new Set(all.filter((text) => text != null))].sort((a, b) => a.localeCompare(b, 'en'));
}

function named(all: readonly { id: string; name: string }[]): { id: string; name: string }[] {
  return [...new Map(all.map((one) => [one.id, one])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}
