import { newestValues, seriesTable, type Cell } from './series';

const cell = (
  periodLabel: string,
  category: string | null,
  value: string | null,
  more: Partial<Cell> = {},
): Cell => ({
  periodLabel,
  category,
  value,
  marginOfError: null,
  hidden: false,
  missing: null,
  sample: false,
  ...more,
});

test('the total stands first and a gap stays a gap', () => {
  const { periods, rows } = seriesTable([
    cell('2024', 'Black', '31'),
    cell('2024', null, '41'),
    cell('2025', null, '42'),
  ]);
  expect(periods).toEqual(['2024', '2025']);
  expect(rows.map((row) => [row.group, ...row.cells.map((one) => one?.value ?? null)])).toEqual([
    ['All', '41', '42'],
    ['Black', '31', null],
  ]);
});

test('a hidden value is never drawn, even if it were sent', () => {
  const newest = newestValues([cell('2025', null, '42'), cell('2025', 'Native', '3', { hidden: true })]);
  expect(newest?.bars[1]).toEqual({
    group: 'Native',
    value: null,
    size: null,
    instead: 'hidden',
    sample: false,
  });
});

test.each([
  ['no values at all', [cell('2025', null, null)]],
  ['a negative value', [cell('2025', null, '-4')]],
])('draws nothing for %s', (_, observations) => {
  expect(newestValues(observations)).toBeNull();
});

test('a bar of a made-up value says so', () => {
  const newest = newestValues([cell('2025', null, '42'), cell('2025', 'Black', '31', { sample: true })]);
  expect(newest?.bars.map((bar) => bar.sample)).toEqual([false, true]);
});
