// What a file that nobody has mapped is taken for: a first reading, never a decision.
import { STANDARD_SETS } from '@plumbline/measuring/domain';
import { textCell, type Sheet } from '../sheet';
import { GroupWords, groupKey } from './group-word';
import { matchHeader, signatureOf } from './header-pattern';
import { dayIn, periodIn } from './period-word';
import { suggestMapping } from './suggest-mapping';
import { Vocabulary, type ValuesContext } from './values-context';

const groupsOf = (code: string) => [...STANDARD_SETS.get(code)!.categories];
const context: ValuesContext = {
  cityName: 'New York',
  fiscalYearStartMonth: 7,
  metricWord: 'metric',
  metrics: [
    {
      ...{ code: 'M1', name: 'Rent burden', unit: 'percent' },
      categorySet: { name: 'EDDE', categories: groupsOf('NYC-EDDE') },
    },
    {
      code: 'M2',
      name: 'Deaths',
      unit: 'deaths',
      categorySet: { name: 'Deaths', categories: groupsOf('NYC-DEATHS') },
    },
  ],
  places: groupsOf('NYC-BOROUGH'),
  groups: ['NYC-EDDE', 'NYC-DEATHS', 'PHL-HEALTH', 'CHI-COVID', 'SEX-RECORDED'].flatMap(groupsOf),
};

const table = (...rows: string[][]): Sheet => ({
  name: 'Values',
  rows: rows.map((row) => row.map(textCell)),
});
const suggested = (...rows: string[][]) => suggestMapping(table(...rows), context);
const roles = (...rows: string[][]) =>
  suggested(...rows).mapping.rules.map(({ columns, role, group }) => [columns, role, group]);

it('finds families of columns built from metric, period, group and statistic', () => {
  const head = [
    'borough',
    'all_1519_count',
    'all_1519_pct',
    'rb_1519_pct',
    'rb_1519_pct_moe',
    'rb_1519_count',
  ];
  const groups = [
    'all_1519_anh_count',
    'all_1519_anh_pct',
    'rb_1519_anh_pct',
    'rb_1519_anh_pct_moe',
    'rb_1519_anh_count',
  ];
  const { mapping, remarks } = suggested(
    [...head, ...groups],
    ['BX', '9', '100', '53', '1', '5', '4', '100', '50', '2', '2'],
  );
  const found = new Map(mapping.rules.map(({ columns, role }) => [columns, role]));
  expect(Object.fromEntries(found)).toMatchObject({
    borough: 'PLACE',
    '{metric}_{period}_{group}_pct': 'VALUE',
    '{metric}_{period}_{group}_pct_moe': 'MARGIN_OF_ERROR',
    '{metric}_{period}_{group}_count': 'NUMERATOR',
    '{metric}_{period}_pct': 'VALUE',
    'all_{period}_{group}_count': 'DENOMINATOR',
  });
  expect(mapping.marginLevel).toBe(90);
  expect(remarks.join(' ')).toMatch(/90 percent confidence.*"all" is always 100 percent/);
});

it('finds shares of files that part their headers with hyphens', () => {
  const { mapping } = suggested(
    [
      'citywide',
      'lf-anh-fraction',
      'lf-anh-fraction-MOE',
      'lf-bnh-fraction',
      'lf-bnh-fraction-MOE',
      'lf-bnh-fraction-CV',
    ],
    ['citywide', '0.3', '0.01', '0.4', '0.02', '5'],
  );
  expect(mapping.fractions).toBe(true);
  expect(mapping.rules.map(({ columns, role }) => [columns, role])).toEqual([
    ['citywide', 'PLACE'],
    ['{metric}-{group}-fraction-MOE', 'MARGIN_OF_ERROR'],
    ['{metric}-{group}-fraction-CV', 'COEFFICIENT_OF_VARIATION'],
    ['{metric}-{group}-fraction', 'VALUE'],
  ]);
});

it('finds years and groups that stand alone, totals, and notes about hidden cells without choosing for the person', () => {
  expect(roles(['Indicator', '2000', '2001'], ['Poverty', '1', ''])).toEqual([
    ['Indicator', 'METRIC', null],
    ['{period}', 'VALUE', null],
  ]);
  const rows = [
    ['Indicator', 'dataType', 'Year', 'Note', 'Total population', 'Black, non-Hispanic', 'Hispanic'],
    [
      'Smoking',
      'Percentage',
      '2014/15',
      'Data missing for some groups due to small sample size.',
      '0.2',
      '',
      '0.3',
    ],
  ];
  expect(roles(...rows)).toEqual([
    ['Indicator', 'METRIC', null],
    ['dataType', 'IGNORE', null],
    ['Year', 'PERIOD', null],
    ['Note', 'NOTE', null],
    ['Total population', 'VALUE', '*'],
    ['{group}', 'VALUE', null],
  ]);
  expect(suggested(...rows)).toMatchObject({
    blankHint: 'SUPPRESSED',
    mapping: { blankMeans: null, fractions: true },
  });
});

it('of two columns of groups takes the one the metrics are split by, and holds the other fast', () => {
  const rows = [
    ['Year', 'Leading Cause', 'Sex', 'Race Ethnicity', 'Deaths'],
    ['2009', 'Heart', 'Male', 'Non-Hispanic Black', '5'],
    ['2010', 'Heart', 'Female', 'Asian and Pacific Islander', '5'],
  ];
  expect(roles(...rows).map(([, role]) => role)).toEqual(['PERIOD', 'METRIC', 'FILTER', 'GROUP', 'VALUE']);
});

it('knows a file again by its headers, whatever their order, spaces and marks', () => {
  expect(signatureOf(table(['\ufeffYear', 'Race  Ethnicity'], ['1', '2']))).toBe(
    signatureOf(table(['race ethnicity ', 'Year'], ['1', '2'])),
  );
  expect(signatureOf(table(['Year', 'Race'], ['1', '2']))).not.toBe(
    signatureOf(table(['Year', 'Sex'], ['1', '2'])),
  );
});

it.each([
  ['Non-Hispanic Black', 'Black, not Hispanic'],
  ['Black, non-Hispanic', 'Black, not Hispanic'],
  ['Black_NonLatinx', 'Black, not Latinx'],
  ['bnh', 'Black, not Hispanic'],
  ['Asian/NHPI', 'Asian or Native Hawaiian or Pacific Islander'],
  ['Hispanic/Latino', 'Latinx'],
  ['OtherRace_NonLatinx', 'Other race, not Latinx'],
  ["'0-17", '0 to 17 years'],
  ['85+', '85 years and over'],
])('%s is %s', (one, other) => {
  expect(groupKey(one)).toBe(groupKey(other));
});

it.each([
  ['Black', 'Black, not Hispanic'],
  ['Asian', 'Asian and Pacific Islander'],
  ['White', 'Middle Eastern or North African'],
])('%s is never guessed to be %s', (one, other) => {
  expect(groupKey(one)).not.toBe(groupKey(other));
  expect(new GroupWords([{ code: 'X', label: other }]).find(one)).toBeNull();
});

it.each([
  ['0812', '2008-2012'],
  ['1519', '2015-2019'],
  ['2014/15', '2014-2015'],
  ['2000', '2000'],
  ['2000.0', '2000'],
  ['FY26 Q2', 'FY 2026 Q2 (Oct–Dec 2025)'],
  ['Mar 2020', 'March 2020'],
  ['2020-03', 'March 2020'],
  // Could be the year or 2019 to 2023: taken for the year, which is what it says.
  ['1923', '1923'],
  ['school year', undefined],
  ['13', undefined],
])('%s names the period %s', (word, label) => {
  expect(periodIn(word, 7)?.label).toBe(label);
});

it('tells days from other words', () => {
  expect(['3/1/2020', '2020-03-01T00:00:00', '13/1/2020', '2020-02-30', 'March 1'].map(dayIn)).toEqual([
    ...['2020-03-01', '2020-03-01', null, null, null],
  ]);
});

it('reads metric and group out of a header only where the group is known', () => {
  const words = new Vocabulary(context);
  expect(matchHeader('{metric}_{group}_pct', 'access_broadband_anh_pct', words)).toMatchObject({
    metric: 'access_broadband',
    group: 'anh',
  });
  expect(matchHeader('{metric}_{group}_pct', 'access_broadband_pct', words)).toBeNull();
  expect(matchHeader('Deaths_{group}', 'Deaths_Asian_NonLatinx', words)).toMatchObject({
    group: 'Asian_NonLatinx',
  });
  expect(matchHeader('{group}', 'Indicator', words)).toBeNull();
  expect(matchHeader('{period}', '2016', words)).toMatchObject({ period: '2016' });
  expect(matchHeader('{metric}{metric}', 'ab', words)).toBeNull();
});

describe('a column of numbers with a word in it', () => {
  const rows = (words: string[]) => [
    ['Year', 'Deaths'],
    ...['8', '9', '7', '6', ...words].map((cell, index) => [String(2010 + index), cell]),
  ];

  it('is suggested as the values, and the row of the word is named', () => {
    const { mapping, remarks } = suggested(...rows(['unclear']));
    expect(mapping.rules.find(({ columns }) => columns === 'Deaths')?.role).toBe('VALUE');
    expect(remarks.join(' ')).toMatch(/Deaths \(B\) is a column of numbers, but row 6 says "unclear"/);
  });

  it('is one of words where words are no exception', () => {
    const { mapping } = suggested(...rows(['low', 'high', 'medium', 'low']));
    expect(mapping.rules.find(({ columns }) => columns === 'Deaths')?.role).not.toBe('VALUE');
  });
});
