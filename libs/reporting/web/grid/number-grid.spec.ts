import { aGrid, aGridMetric, period, standing } from './example-grid';
import { firstShown, isWorkedOut, placeAt, sizeOf } from './number-grid';

const labels = (grid: ReturnType<typeof aGrid>) => grid.periods.map(({ label }) => label);

it('shows the twelve quarters before the report and its own at the right', () => {
  const grid = aGrid();
  expect(grid.periods).toHaveLength(13);
  expect(labels(grid)[0]).toBe('FY 2024 Q1 (Jul–Sep 2023)');
  expect(grid.periods.at(-1)).toMatchObject({ label: period.label, isOwn: true, mayWrite: true });
});

it('of a yearly metric it shows last quarters of years, and the own one only when it is due', () => {
  const grid = aGrid(aGridMetric({ frequency: 'YEARLY' }), [], { isDue: false });
  expect(labels(grid)).toEqual([
    'FY 2024 Q4 (Apr–Jun 2024)',
    'FY 2025 Q4 (Apr–Jun 2025)',
    'FY 2026 Q4 (Apr–Jun 2026)',
  ]);
});

it('shows every earlier period with a value, in order, and none that ends after the report', () => {
  const values = [
    standing('2010', '1', { periodEndsOn: '2010-12-31' }),
    standing('2099', '1', { periodEndsOn: '2099-12-31' }),
    standing('School year 2019', '1'),
  ];
  const grid = aGrid(aGridMetric(), values);
  expect(labels(grid).slice(0, 2)).toEqual(['2010', 'School year 2019']);
  expect(labels(grid)).not.toContain('2099');
  // Nobody can name that period to the API again.
  expect(grid.periods.map(({ mayWrite }) => mayWrite).slice(0, 3)).toEqual([true, false, true]);
});

it('marks the first period that is counted in another way', () => {
  const breaks = [{ startsOn: '2025-07-01', reason: 'A new survey.' }];
  const broken = aGrid(aGridMetric({ breaks })).periods.filter(({ brokenBy }) => brokenBy);
  expect(broken).toMatchObject([{ label: 'FY 2026 Q1 (Jul–Sep 2025)', brokenBy: 'A new survey.' }]);
});

it('has a row for everybody, each group, and groups of an earlier list, which can only be read', () => {
  const old = standing('2020', '4', {
    periodEndsOn: '2020-12-31',
    category: { id: 'x', label: 'Other races' },
  });
  expect(aGrid(aGridMetric(), [old]).groups).toEqual([
    { id: null, label: 'Total', mayWrite: true },
    { id: 'a', label: 'Asian', mayWrite: true },
    { id: 'b', label: 'Black', mayWrite: true },
    { id: 'x', label: 'Other races (earlier list)', mayWrite: false },
  ]);
});

it.each([
  ['a count', {}, ['value']],
  ['a rate by group', { unit: 'percent' }, ['value', 'n']],
  [
    'a fraction',
    { unit: 'percent', numeratorLabel: 'Hired', denominatorLabel: 'Applied' },
    ['numerator', 'denominator', 'value'],
  ],
  ['an indicator', { kind: 'POPULATION_INDICATOR' as const }, ['value', 'marginOfError']],
])('asks for the numbers of %s', (_, more, fields) => {
  expect(aGrid(aGridMetric(more)).fields.map(({ name }) => name)).toEqual(fields);
});

it('opens with the periods up to the report\u2019s own; earlier ones are asked for', () => {
  const grid = aGrid();
  expect(grid.periods).toHaveLength(13);
  expect(grid.periods.slice(firstShown(grid)).map(({ isOwn }) => isOwn)).toEqual([
    ...[false, false, false, false],
    true,
  ]);
  expect(firstShown({ ...grid, periods: grid.periods.slice(-2) })).toBe(0);
});

it('finds the place of a column: period by period, number by number', () => {
  const metric = aGridMetric({ unit: 'percent', numeratorLabel: 'Hired', denominatorLabel: 'Applied' });
  const grid = aGrid(metric);
  expect(isWorkedOut(metric)).toBe(true);
  expect(sizeOf(grid)).toEqual({ rows: 3, columns: 39 });
  expect(placeAt(grid, { row: 1, column: 37 })).toMatchObject({
    group: { id: 'a' },
    period: { isOwn: true },
    field: { label: 'Applied' },
  });
  expect(placeAt(grid, { row: 3, column: 0 })).toBeUndefined();
  expect(placeAt(grid, { row: 0, column: -1 })).toBeUndefined();
});
