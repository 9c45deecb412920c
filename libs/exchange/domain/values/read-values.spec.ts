// Oddities of published files, each restated as the few cells it takes, with where it is from.
import { STANDARD_SETS } from '@plumbline/measuring/domain';
import { textCell, type Cell, type Sheet } from '../sheet';
import { readValues } from './read-values';
import { EMPTY_MAPPING, rule, type ValueMapping } from './value-mapping';
import type { ValuesContext } from './values-context';

const groupsOf = (code: string) => [...STANDARD_SETS.get(code)!.categories];
const metric = (code: string, set: string, unit = 'percent') => ({
  ...{ code, name: `Metric ${code}`, unit },
  categorySet: { name: set, categories: groupsOf(set) },
});
const context: ValuesContext = {
  cityName: 'New York',
  fiscalYearStartMonth: 7,
  metricWord: 'metric',
  metrics: [
    metric('E', 'NYC-EDDE'),
    metric('RATE', 'NYC-EDDE', 'deaths per 1,000 births'),
    metric('V', 'NYC-VACCINE'),
    metric('AGE', 'NYC-VACCINE-AGE'),
    metric('D', 'NYC-DEATHS', 'deaths'),
    metric('P', 'PHL-HEALTH'),
    metric('C', 'CHI-COVID', 'deaths'),
  ],
  places: groupsOf('NYC-BOROUGH'),
  groups: ['NYC-EDDE', 'NYC-VACCINE', 'NYC-VACCINE-AGE', 'NYC-DEATHS', 'PHL-HEALTH', 'CHI-COVID'].flatMap(
    groupsOf,
  ),
};

function table(...rows: (string | Cell)[][]): Sheet {
  return {
    name: 'Values',
    rows: rows.map((row) => row.map((cell) => (typeof cell === 'string' ? textCell(cell) : cell))),
  };
}

const read = (sheet: Sheet, mapping: Partial<ValueMapping>) =>
  readValues(sheet, { ...EMPTY_MAPPING, ...mapping }, context);
const errors = (result: ReturnType<typeof read>) =>
  result.problems.filter(({ severity }) => severity === 'ERROR');
const shown = (result: ReturnType<typeof read>) =>
  result.values.map(({ period, category, place, value }) => [period.label, category, place, value]);

// github.com/NYCPlanning/db-equitable-development-tool (MIT): households_rent_burden, infant mortality.
describe('wide files of the Equitable Development Data Explorer', () => {
  const wide = table(
    [
      'borough',
      'rb_0812_pct',
      'rb_0812_anh_pct',
      'rb_0812_anh_pct_moe',
      'rb_0812_anh_count',
      'grapi_0812_anh_count',
    ],
    ['BX', '58.6', '52.1', '4.7', '4,526', '8688'],
  );
  const rules = [
    rule('borough', 'PLACE'),
    rule('rb_{period}_{group}_pct', 'VALUE'),
    rule('rb_{period}_{group}_pct_moe', 'MARGIN_OF_ERROR'),
    rule('rb_{period}_{group}_count', 'NUMERATOR'),
    rule('grapi_{period}_{group}_count', 'DENOMINATOR'),
    rule('rb_{period}_pct', 'VALUE', { group: '*' }),
  ];

  it('give each group its value, margin, part and whole, and the total none of theirs', () => {
    const result = read(wide, { rules, metric: 'E', marginLevel: 90 });
    expect(result.problems).toEqual([]);
    expect(result.values).toMatchObject([
      {
        period: { label: '2008-2012', endsOn: '2012-12-31' },
        category: null,
        place: 'BX',
        value: '58.6',
        numerator: null,
        marginOfError: null,
        reliability: null,
      },
      {
        ...{ category: 'ANH', place: 'BX', value: '52.1', numerator: '4526', denominator: '8688' },
        ...{ marginOfError: '4.7', standardError: null },
        note: 'Margin of error at 90 percent confidence.',
      },
    ]);
  });

  it('with a hidden cell have a reason that a person chose, never zero and never a guess', () => {
    const sheet = table(['borough', 'im_2019_wnh', 'im_2019_bnh'], ['BX', '', '9.4']);
    const mapping = {
      rules: [rule('borough', 'PLACE'), rule('im_{period}_{group}', 'VALUE')],
      metric: 'RATE',
    };
    expect(errors(read(sheet, mapping))).toMatchObject([
      { row: 2, column: 'im_2019_wnh (B)', message: expect.stringContaining('never zero') },
    ]);
    const chosen = read(sheet, { ...mapping, blankMeans: 'SUPPRESSED' });
    expect(chosen.values).toMatchObject([
      { value: null, missingReason: 'SUPPRESSED', category: 'WNH' },
      { value: '9.4', missingReason: null },
    ]);
    expect(read(sheet, { ...mapping, blankMeans: 'LEAVE_OUT' }).counts).toMatchObject({
      values: 1,
      leftOut: 1,
    });
  });

  it('with a coefficient of variation have a standard error and say both', () => {
    const sheet = table(['g', 'value', 'cv'], ['anh', '52.1', '7.1']);
    const mapping = {
      metric: 'E',
      period: '2019',
      rules: [rule('g', 'GROUP'), rule('value', 'VALUE'), rule('cv', 'COEFFICIENT_OF_VARIATION')],
    };
    expect(read(sheet, mapping).values).toMatchObject([
      { standardError: '3.6991', reliability: 'Coefficient of variation: 7.1 percent.' },
    ]);
  });
});

// github.com/nychealth/covid-vaccine-data: coverage by demographics, 12 September 2023.
describe("New York's vaccine coverage", () => {
  const rules = [
    rule('DATE', 'PERIOD'),
    rule('GROUP', 'FILTER', { equals: 'Race/ethnicity' }),
    rule('SUBGROUP', 'GROUP'),
    rule('POP', 'DENOMINATOR'),
    rule('COUNT', 'NUMERATOR'),
    rule('PERC', 'VALUE'),
  ];

  it('over 100 percent is kept with a warning, and a part above its whole is told in the note', () => {
    const sheet = table(
      ['DATE', 'GROUP', 'SUBGROUP', 'POP', 'COUNT', 'PERC'],
      ['2023-09-12', 'Age', "'0-17", '1704122.18', '787789', '46.23'],
      ['2023-09-12', 'Race/ethnicity', 'Asian/NHPI', '1233642', '"1253511"', '101.61'],
      ['2023-09-12', 'Race/ethnicity', 'Native American/Alaska Native', '18864', '', '138.88'],
    );
    const result = read(sheet, { rules, metric: 'V', dates: 'DAY' });
    expect(errors(result)).toEqual([]);
    expect(
      result.problems.map(({ row, message }) => [row, /over 100|more than there are/.exec(message)?.[0]]),
    ).toEqual([
      [3, 'more than there are'],
      [3, 'over 100'],
      [4, 'over 100'],
    ]);
    expect(result.values).toMatchObject([
      {
        ...{ category: 'ASIAN-NHPI', value: '101.61', numerator: null, denominator: '1233642' },
        note: 'The source counts more people than there are, so only its percentage is kept.',
      },
      { category: 'AIAN', value: '138.88', period: { label: '2023-09-12' } },
    ]);
    expect(result.counts).toEqual({ rows: 3, values: 2, missing: 0, leftOut: 1 });
  });

  it('by age has groups with an apostrophe that spreadsheet programs put before them', () => {
    const sheet = table(['g', 'v'], ["'0-17", '46.23'], ["'85+", '65.1']);
    const result = read(sheet, {
      metric: 'AGE',
      period: '2023',
      rules: [rule('g', 'GROUP'), rule('v', 'VALUE')],
    });
    expect(shown(result)).toEqual([
      ['2023', '0-17', null, '46.23'],
      ['2023', '85+', null, '65.1'],
    ]);
  });
});

// data.cityofnewyork.us jb7j-dtam: leading causes of death, with spaces behind the causes and hidden counts.
describe("New York's leading causes of death", () => {
  const rules = [
    rule('Year', 'PERIOD'),
    rule('Leading Cause', 'METRIC'),
    rule('Sex', 'METRIC'),
    rule('Race Ethnicity', 'GROUP'),
    rule('Deaths', 'VALUE'),
  ];
  const head = ['Year', 'Leading Cause', 'Sex', 'Race Ethnicity', 'Deaths'];
  const words = [{ coordinate: 'METRIC' as const, word: 'Diseases of Heart, Male', to: 'D' }];

  it('have groups in words of their own, and a group may be called Unknown', () => {
    const sheet = table(
      head,
      ['2009', 'Diseases of Heart ', 'Male', 'Non-Hispanic Black', '1382'],
      ['2009', 'Diseases of Heart ', 'Male', 'Asian and Pacific Islander', '554'],
      ['2009', 'Diseases of Heart ', 'Male', 'Other Race/ Ethnicity', ''],
      ['2009', 'Diseases of Heart', 'Male', 'Not Stated/Unknown', '52'],
    );
    const result = read(sheet, { rules, words, blankMeans: 'SUPPRESSED' });
    expect(errors(result)).toEqual([]);
    expect(shown(result)).toEqual([
      ['2009', 'BLACK', null, '1382'],
      ['2009', 'API', null, '554'],
      ['2009', 'OTHER', null, null],
      ['2009', 'UNKNOWN', null, '52'],
    ]);
  });

  it('twice for one cause, year and group are refused, and both rows are named', () => {
    const row = ['2009', 'Diseases of Heart ', 'Male', 'Hispanic', '1382'];
    expect(errors(read(table(head, row, row), { rules, words }))).toMatchObject([
      { row: 3, message: expect.stringContaining('the first is in row 2') },
    ]);
  });

  it('with an unknown cause name it once, with its cell and how many values wait', () => {
    const row = (year: string) => [year, 'Septicemia ', 'Male', 'Hispanic', '7'];
    const result = read(table(head, row('2009'), row('2010')), { rules, words });
    expect(result.unknownWords).toMatchObject([
      {
        coordinate: 'METRIC',
        word: 'Septicemia, Male',
        values: 2,
        at: { row: 2, column: 'Leading Cause (B)' },
      },
    ]);
    expect(result.values).toEqual([]);
  });
});

// github.com/CityOfPhiladelphia/community-health-explorer: racial_disparity and citywide_over_time.
describe("Philadelphia's indicators", () => {
  const rules = [
    rule('Indicator', 'METRIC'),
    rule('Year', 'PERIOD'),
    rule('Note', 'NOTE'),
    rule('Total population', 'VALUE', { group: '*' }),
    rule('{group}', 'VALUE'),
  ];
  const head = [
    'Indicator',
    'Year',
    'Note',
    'Total population',
    'Black, non-Hispanic',
    'Asian, non-Hispanic',
  ];

  it('are shares that become percentages, with cautions kept for the groups they name', () => {
    const note = 'Data are by school year. Caution low sample size: Asian, non-Hispanic.';
    const result = read(table(head, ['Metric P', '2014/15', note, '0.236', '0.270', '0.093']), {
      rules,
      fractions: true,
    });
    expect(result.problems).toEqual([]);
    const [total, black, asian] = result.values;
    expect(total).toMatchObject({
      category: null,
      value: '23.6',
      note: 'Data are by school year.',
      reliability: null,
    });
    expect(black).toMatchObject({ category: 'BLACK', value: '27', reliability: null });
    expect(asian).toMatchObject({
      category: 'ASIAN',
      value: '9.3',
      reliability: 'Caution low sample size: Asian, non-Hispanic.',
    });
    expect(asian?.period).toMatchObject({ label: '2014-2015', endsOn: '2015-12-31' });
  });

  it('taken for percentages as they are get a warning, and rates are never multiplied', () => {
    const rows = table(head, ['Metric P', '2014', '', '0.236', '0.270', '0.093']);
    expect(read(rows, { rules }).problems).toMatchObject([
      { severity: 'WARNING', message: expect.stringContaining('between 0 and 1') },
    ]);
    const rate = read(table(['a', 'v'], ['x', '0.5']), {
      rules: [rule('v', 'VALUE')],
      metric: 'RATE',
      period: '2014',
      fractions: true,
    });
    expect(rate.values).toMatchObject([{ value: '0.5' }]);
  });

  it('over time have a column for each year, and "2000.0" is the year 2000', () => {
    const sheet = table(['Indicator', '2000', '2001.0', '2002'], ['Metric P', '12', '13', '14']);
    const result = read(sheet, {
      rules: [
        rule('Indicator', 'METRIC'),
        rule('2001.0', 'VALUE', { period: '2001' }),
        rule('{period}', 'VALUE'),
      ],
    });
    expect(shown(result)).toEqual([
      ['2000', null, null, '12'],
      ['2001', null, null, '13'],
      ['2002', null, null, '14'],
    ]);
  });
});
