import { notesOf, placeTables, seriesTable } from './series';
import type { ShownValue } from './shown-metric';

const cell = (periodLabel: string, category: string | null, place: string | null = null) => ({
  periodLabel,
  category,
  place,
  value: '1',
});

test('everyone stands first and a gap stays a gap', () => {
  const { periods, rows } = seriesTable([cell('2024', 'Black'), cell('2024', null), cell('2025', null)]);
  expect(periods).toEqual(['2024', '2025']);
  expect(rows.map((row) => [row.group, ...row.cells.map((one) => one?.value ?? null)])).toEqual([
    ['Everyone', '1', '1'],
    ['Black', '1', null],
  ]);
});

test('places stand in a table of each period, the newest first; the whole city is no place', () => {
  const tables = placeTables([
    cell('2024', null),
    cell('2024', 'Black', 'Bronx'),
    cell('2025', 'Black', 'Bronx'),
    cell('2025', null, 'Queens'),
  ]);
  expect(tables.map(({ period, groups, rows }) => [period, groups, rows.map(({ place }) => place)])).toEqual([
    ['2025', ['Everyone', 'Black'], ['Bronx', 'Queens']],
    ['2024', ['Black'], ['Bronx']],
  ]);
  expect(tables[0]?.rows[1]?.cells.map((one) => one?.value ?? null)).toEqual(['1', null]);
});

test('what a source says of all values, or of several, is said once; the source of the metric is not repeated', () => {
  const value = (category: string | null, more: Partial<ShownValue>): ShownValue => ({
    ...{ ...cell('2024', category), marginOfError: null, hidden: false, missing: null, note: null },
    ...{ reliability: null, sourceUrl: 'https://a.example', sample: false, revisedFrom: null },
    ...{ revisionReason: null, ...more },
  });
  const survey = { note: 'From a survey.' };
  const all = [value(null, survey), value('Black', survey)];
  expect(notesOf(all, 'https://a.example')).toEqual([
    { of: 'All values', text: 'From a survey.', url: null, sample: false },
  ]);
  const some = [...all, value('White', { sourceUrl: 'https://b.example' })];
  expect(notesOf(some, 'https://a.example')).toEqual([
    { of: 'Everyone, 2024; Black, 2024', text: 'From a survey.', url: null, sample: false },
    { of: 'White, 2024', text: '', url: 'https://b.example', sample: false },
  ]);
});
