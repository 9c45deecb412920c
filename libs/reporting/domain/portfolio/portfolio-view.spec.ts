import type { PortfolioCell, PortfolioRow } from './portfolio-row';
import {
  addressOfView,
  choicesIn,
  isFiltered,
  portfolioViewIn,
  rowsInView,
  withChosen,
} from './portfolio-view';

const cell = (more: Partial<PortfolioCell>): PortfolioCell => ({
  ...{ reportId: 'r', state: 'OPEN', timeliness: 'NOT_DUE', submitted: false, heldBy: null, heldSince: null },
  ...{ statusCounts: [], itemsDone: 0, itemsTotal: 0, sample: false },
  ...more,
});

const row = (name: string, more: Partial<PortfolioRow> = {}): PortfolioRow => ({
  team: {
    id: name,
    name,
    departments: [{ name: `Department of ${name}`, departmentType: 'Service', planArea: 'Place' }],
    cohort: null,
    managers: [],
  },
  ...{ themes: [], planAreas: ['Place'], cells: [], lastUpdateOn: null, change: null },
  ...{ deliverables: 1, replans: 0, counts: [] },
  ...more,
});

const police = row('Police', {
  counts: [{ kind: 'SLIPPED', count: 4 }],
  cells: [cell({ state: 'SUBMITTED', heldSince: '2026-11-10T12:00:00Z' })],
  lastUpdateOn: '2026-11-01',
  change: { better: 0, worse: 1, same: 0 },
});
const aging = row('Aging', {
  planAreas: ['Health'],
  themes: ['Equitable Service Delivery'],
  cells: [cell({ state: 'SUBMITTED', heldSince: '2026-11-01T12:00:00Z' })],
  lastUpdateOn: '2026-08-01',
  change: { better: 2, worse: 3, same: 0 },
});
const parks = row('Parks', {
  counts: [
    { kind: 'SLIPPED', count: 1 },
    { kind: 'OVERDUE', count: 2 },
  ],
  cells: [cell({ state: 'RETURNED', heldSince: '2026-01-01T12:00:00Z' })],
  change: { better: 1, worse: 0, same: 5 },
});
parks.team.managers = [{ id: 'm1', displayName: 'Planning manager 1' }];
const none = row('Zoning', { deliverables: 0 });
none.team.cohort = { id: 'c1', name: 'Cohort 1' };
const rows = [police, aging, parks, none];

const names = (search: string) =>
  rowsInView(rows, portfolioViewIn(new URLSearchParams(search))).map(({ team }) => team.name);

test.each([
  ['', ['Aging', 'Parks', 'Police', 'Zoning']],
  ['sort=slipped', ['Police', 'Parks', 'Aging', 'Zoning']],
  ['sort=overdue', ['Parks', 'Aging', 'Police', 'Zoning']],
  // A returned report is not in review.
  ['sort=age', ['Aging', 'Police', 'Parks', 'Zoning']],
  // Never is staler than long ago; who has nothing to say anything about comes last.
  ['sort=stale', ['Parks', 'Aging', 'Police', 'Zoning']],
  // What cannot be compared comes after what did not worsen.
  ['sort=change', ['Aging', 'Police', 'Parks', 'Zoning']],
  ['sort=loudest', ['Aging', 'Parks', 'Police', 'Zoning']],
  ['type=Service&area=Health', ['Aging']],
  ['area=health', ['Aging']],
  ['theme=Equitable+Service+Delivery', ['Aging']],
  ['manager=m1', ['Parks']],
  ['manager=none', ['Aging', 'Police', 'Zoning']],
  ['cohort=c1', ['Zoning']],
  ['cohort=c9', []],
  ['name=depart+pol', ['Police']],
])('"%s" shows %o', (search, shown) => {
  expect(names(search)).toEqual(shown);
});

test('an address says all of a view and nothing else, and is never empty', () => {
  const view = portfolioViewIn(new URLSearchParams('area=Health&sort=age&quarters=12&evil=%3Cscript%3E'));
  expect(addressOfView({ ...view, layer: 'progress' })).toBe(
    '?layer=progress&area=Health&sort=age&quarters=12',
  );
  expect(addressOfView(portfolioViewIn(new URLSearchParams('quarters=999')))).toBe('?layer=reporting');
  expect(portfolioViewIn(new URLSearchParams(addressOfView(view)))).toEqual(view);
  expect([isFiltered(view), isFiltered({ ...view, area: '' })]).toEqual([true, false]);
});

test('offers each choice once, whatever its capitals', () => {
  const doubled = row('Libraries', { planAreas: ['PLACE'] });
  expect(choicesIn([...rows, doubled])).toEqual({
    types: [{ id: 'Service', name: 'Service' }],
    areas: [
      { id: 'Health', name: 'Health' },
      { id: 'Place', name: 'Place' },
    ],
    themes: [{ id: 'Equitable Service Delivery', name: 'Equitable Service Delivery' }],
    cohorts: [{ id: 'c1', name: 'Cohort 1' }],
    managers: [{ id: 'm1', name: 'Planning manager 1' }],
  });
});

test('a filter that is on never looks as if it were off, whoever’s address it is', () => {
  const all = [{ id: 'Health', name: 'Health' }];
  expect(withChosen(all, '')).toEqual(all);
  expect(withChosen(all, 'Health')).toEqual(all);
  expect(withChosen(all, 'Economy')).toEqual([...all, { id: 'Economy', name: 'Economy' }]);
  const cohort = '01890000-0000-7000-8000-000000000000';
  expect(withChosen([], cohort)).toEqual([{ id: cohort, name: 'Not in your portfolio' }]);
});
