// Looking through the grid of teams: what is asked for in the page's address, which rows match, in which order.
import { t } from '@lingui/core/macro';
import { namesMatch } from '@plumbline/planning/domain';
import { countOf, inReviewSince, type PortfolioRow } from './portfolio-row';

/** The two layers of the grid; they answer two questions and are never mixed. */
export type Layer = 'reporting' | 'progress';

export const PORTFOLIO_SORTINGS = ['name', 'stale', 'age', 'change', 'slipped', 'overdue'] as const;
export type PortfolioSorting = (typeof PORTFOLIO_SORTINGS)[number];

/** How many quarters can be asked for. */
export const PORTFOLIO_QUARTERS = [4, 8, 12] as const;

/** What is asked for; an empty text asks for everything. */
export interface PortfolioView {
  layer: Layer;
  name: string;
  type: string;
  area: string;
  theme: string;
  cohort: string;
  manager: string;
  sort: PortfolioSorting;
  quarters: number;
}

const PLAIN: PortfolioView = {
  layer: 'reporting',
  name: '',
  type: '',
  area: '',
  theme: '',
  cohort: '',
  manager: '',
  sort: 'name',
  quarters: PORTFOLIO_QUARTERS[0],
};

/** Reads an address; what it does not know it takes for "everything". */
export function portfolioViewIn(search: URLSearchParams): PortfolioView {
  const text = (name: string) => search.get(name)?.trim().slice(0, 100) ?? '';
  return {
    layer: text('layer') === 'progress' ? 'progress' : 'reporting',
    name: text('name'),
    type: text('type'),
    area: text('area'),
    theme: text('theme'),
    cohort: text('cohort'),
    manager: text('manager'),
    sort: PORTFOLIO_SORTINGS.find((known) => known === text('sort')) ?? 'name',
    quarters: PORTFOLIO_QUARTERS.find((known) => String(known) === text('quarters')) ?? PLAIN.quarters,
  };
}

/** The address of a view, e.g. `?layer=progress&type=Service`. It always names the layer, so it is never empty. */
export function addressOfView(view: PortfolioView): string {
  const given = Object.entries(view).filter(
    ([name, value]) => name === 'layer' || value !== PLAIN[name as keyof PortfolioView],
  );
  return `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString()}`;
}

/** Whether anything is filtered away. */
export function isFiltered({ name, type, area, theme, cohort, manager }: PortfolioView): boolean {
  return [name, type, area, theme, cohort, manager].some((value) => value !== '');
}

function same(a: string | null | undefined, b: string): boolean {
  return a?.toLowerCase() === b.toLowerCase();
}

/** The rows asked for, in the order asked for; rows that are equal stay in the order of their names. */
export function rowsInView<R extends PortfolioRow>(rows: readonly R[], view: PortfolioView): R[] {
  const { name, type, area, theme, cohort, manager, sort } = view;
  const shown = rows.filter(
    ({ team, themes, planAreas }) =>
      namesMatch([team.name, ...team.departments.map((department) => department.name)].join(' '), name) &&
      (!type || team.departments.some(({ departmentType }) => same(departmentType, type))) &&
      (!area || planAreas.some((one) => same(one, area))) &&
      (!theme || themes.some((one) => same(one, theme))) &&
      (!cohort || team.cohort?.id === cohort) &&
      (!manager ||
        (manager === 'none' ? team.managers.length === 0 : team.managers.some(({ id }) => id === manager))),
  );
  return shown.sort((a, b) => compare(a, b, sort) || a.team.name.localeCompare(b.team.name, 'en'));
}

/** Later than every day: what has nothing to sort by comes last. */
const LAST = '9999';

function compare(a: PortfolioRow, b: PortfolioRow, sort: PortfolioSorting): number {
  switch (sort) {
    case 'name':
      return 0;
    case 'stale':
      // Whoever never said anything is the stalest; who has nothing to say anything about comes last.
      return text(silence(a), silence(b));
    case 'age':
      return text(inReviewSince(a) ?? LAST, inReviewSince(b) ?? LAST);
    case 'change':
      return worsening(b) - worsening(a) || (a.change?.better ?? 0) - (b.change?.better ?? 0);
    case 'slipped':
      return countOf(b, 'SLIPPED') - countOf(a, 'SLIPPED') || b.replans - a.replans;
    case 'overdue':
      return countOf(b, 'OVERDUE') - countOf(a, 'OVERDUE');
  }
}

function text(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function silence({ lastUpdateOn, deliverables }: PortfolioRow): string {
  return lastUpdateOn ?? (deliverables > 0 ? '' : LAST);
}

/** Items that stand worse than last quarter; what cannot be compared comes after what did not worsen. */
function worsening({ change }: PortfolioRow): number {
  return change ? change.worse : -1;
}

/** A choice of a filter: what the address says, and what people read. */
export interface ViewChoice {
  id: string;
  name: string;
}

/** The choices that the rows themselves offer, each once, in the order of the alphabet. */
export function choicesIn(
  rows: readonly PortfolioRow[],
): Record<'types' | 'areas' | 'themes' | 'cohorts' | 'managers', ViewChoice[]> {
  const departments = rows.flatMap(({ team }) => team.departments);
  return {
    types: words(departments.map(({ departmentType }) => departmentType)),
    areas: words(rows.flatMap(({ planAreas }) => planAreas)),
    themes: words(rows.flatMap(({ themes }) => themes)),
    cohorts: named(rows.flatMap(({ team }) => team.cohort ?? [])),
    managers: named(
      rows.flatMap(({ team }) => team.managers.map(({ id, displayName }) => ({ id, name: displayName }))),
    ),
  };
}

/**
 * The choices with what is chosen among them: an address may come from somebody whose portfolio holds more, and a
 * filter that is on must never look as if it were off.
 */
export function withChosen(all: readonly ViewChoice[], chosen: string): ViewChoice[] {
  if (chosen === '' || all.some(({ id }) => id === chosen)) return [...all];
  const isText = !/^[0-9a-f]{8}-[0-9a-f-]{27}$/i.test(chosen);
  return [...all, { id: chosen, name: isText ? chosen : t`Not in your portfolio` }];
}

function words(all: readonly (string | null | undefined)[]): ViewChoice[] {
  const first = new Map<string, string>();
  for (const one of all) if (one && !first.has(one.toLowerCase())) first.set(one.toLowerCase(), one);
  return named([...first.values()].map((one) => ({ id: one, name: one })));
}

function named(all: readonly ViewChoice[]): ViewChoice[] {
  return [...new Map(all.map(({ id, name }) => [id, { id, name }])).values()].sort((a, b) =>
    a.name.localeCompare(b.name, 'en'),
  );
}
