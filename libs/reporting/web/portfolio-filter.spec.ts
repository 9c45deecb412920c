import { addressOf, choicesIn, rowsWanted, wantedIn } from './portfolio-filter';

const team = (name: string, more: object = {}) => ({
  team: {
    name,
    departments: [{ name: `Department of ${name}`, departmentType: 'Service', planArea: 'Place' }],
    cohort: null as { id: string; name: string } | null,
    managers: [] as { id: string; displayName: string }[],
  },
  cells: [] as { state: string | null; heldSince: string | null }[],
  slippedDeliverables: 0,
  overdueDeliverables: 0,
  ...more,
});
const rows = [
  team('Police', {
    slippedDeliverables: 4,
    cells: [{ state: 'SUBMITTED', heldSince: '2026-11-10T12:00:00Z' }],
  }),
  team('Aging', { cells: [{ state: 'SUBMITTED', heldSince: '2026-11-01T12:00:00Z' }] }),
  team('Parks', {
    slippedDeliverables: 1,
    cells: [{ state: 'RETURNED', heldSince: '2026-01-01T12:00:00Z' }],
  }),
];
rows[2]!.team.managers = [{ id: 'm1', displayName: 'Planning manager 1' }];
rows[1]!.team.departments[0]!.planArea = 'Health';

const names = (search: string) =>
  rowsWanted(rows, wantedIn(new URLSearchParams(search))).map((row) => row.team.name);

test.each([
  ['', ['Aging', 'Parks', 'Police']],
  ['sort=slipped', ['Police', 'Parks', 'Aging']],
  ['sort=age', ['Aging', 'Police', 'Parks']],
  ['sort=loudest', ['Aging', 'Parks', 'Police']],
  ['area=Health', ['Aging']],
  ['manager=m1', ['Parks']],
  ['manager=none', ['Aging', 'Police']],
  ['cohort=c9', []],
  ['name=depart+pol', ['Police']],
])('"%s" shows %o', (search, shown) => {
  expect(names(search)).toEqual(shown);
});

test('the address keeps what is asked for when the layer changes', () => {
  const wanted = wantedIn(new URLSearchParams('area=Health&sort=age'));
  expect(addressOf({ ...wanted, layer: 'progress' })).toBe('?layer=progress&area=Health&sort=age');
  expect(addressOf({ ...wanted, area: '', sort: 'name' })).toBe('?');
});

test('offers each choice once', () => {
  expect(choicesIn(rows)).toEqual({
    types: ['Service'],
    areas: ['Health', 'Place'],
    cohorts: [],
    managers: [{ id: 'm1', name: 'Planning manager 1' }],
  });
});
