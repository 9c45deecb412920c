// Counts of single days: what a day may mean, and what is never added up.
import { STANDARD_SETS } from '@plumbline/measuring/domain';
import { textCell, type Cell, type Sheet } from '../sheet';
import { readValues } from './read-values';
import { EMPTY_MAPPING, rule, type ValueMapping } from './value-mapping';
import type { ValuesContext } from './values-context';

const categories = [...STANDARD_SETS.get('CHI-COVID')!.categories];
const context: ValuesContext = {
  cityName: 'Chicago',
  fiscalYearStartMonth: 7,
  metricWord: 'metric',
  metrics: [
    { code: 'C', name: 'Deaths', unit: 'deaths', categorySet: { name: 'Groups', categories } },
    { code: 'E', name: 'A share', unit: 'percent', categorySet: null },
  ],
  places: [],
  groups: categories,
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

// data.cityofchicago.org naz8-j4nc: daily counts; the last row has no date.
describe("Chicago's daily counts", () => {
  const rules = [
    rule('Date', 'PERIOD'),
    rule('Total_Deaths', 'VALUE', { group: '*' }),
    rule('Deaths_{group}', 'VALUE'),
  ];
  const head = ['Date', 'Total_Deaths', 'Deaths_Latinx', 'Deaths_Asian_NonLatinx'];
  const days = [
    head,
    ['3/30/2020', '5', '2', '3'],
    ['3/31/2020', '7', '4', '1'],
    ['4/1/2020', '1', '1', '*'],
  ];

  it('are refused until somebody says what a day means', () => {
    expect(errors(read(table(...days), { rules, metric: 'C' }))).toMatchObject([
      { row: 2, column: 'Date (A)', message: expect.stringContaining('holds days') },
    ]);
  });

  it('add up by month; a hidden day hides the month, and a part of a month says so', () => {
    const result = read(table(...days), { rules, metric: 'C', dates: 'SUM_BY_MONTH' });
    expect(errors(result)).toEqual([]);
    expect(shown(result)).toEqual([
      ['March 2020', null, null, '12'],
      ['March 2020', 'LATINX', null, '6'],
      ['March 2020', 'ASIAN', null, '4'],
      ['April 2020', null, null, '1'],
      ['April 2020', 'LATINX', null, '1'],
      ['April 2020', 'ASIAN', null, null],
    ]);
    expect(result.problems.map(({ message }) => message)).toContain(
      'The file has 2 of the 31 days of March 2020, so the sum is only a part of it.',
    );
  });

  it("add up by the city's own quarter and by year, and the newest day can stand alone", () => {
    const labels = (dates: ValueMapping['dates']) => [
      ...new Set(
        read(table(...days), { rules, metric: 'C', dates }).values.map(({ period }) => period.label),
      ),
    ];
    expect(labels('SUM_BY_QUARTER')).toEqual(['FY 2020 Q3 (Jan–Mar 2020)', 'FY 2020 Q4 (Apr–Jun 2020)']);
    expect(labels('SUM_BY_YEAR')).toEqual(['2020']);
    const newest = read(table(...days), { rules, metric: 'C', dates: 'LATEST' });
    expect(shown(newest)).toEqual([
      ['2020-04-01', null, null, '1'],
      ['2020-04-01', 'LATINX', null, '1'],
      ['2020-04-01', 'ASIAN', null, null],
    ]);
    expect(newest.counts.leftOut).toBe(6);
  });

  it('never add up percentages, nor the same day twice', () => {
    const percent = read(table(['Date', 'v'], ['3/1/2020', '5']), {
      rules: [rule('Date', 'PERIOD'), rule('v', 'VALUE')],
      metric: 'E',
      dates: 'SUM_BY_MONTH',
    });
    expect(errors(percent)[0]?.message).toContain('only counts can be summed');
    const twice = read(table(head, ['3/1/2020', '1', '1', '0'], ['3/1/2020', '1', '1', '0']), {
      rules,
      metric: 'C',
      dates: 'SUM_BY_YEAR',
    });
    expect(errors(twice)[0]).toMatchObject({
      row: 3,
      message: expect.stringContaining('the first is in row 2'),
    });
  });

  it('with a row without a date ask what it means, and leave it out when told so', () => {
    const sheet = table(...days, ['', '605', '153', '15']);
    const mapping = { rules, metric: 'C', dates: 'SUM_BY_MONTH' as const };
    expect(errors(read(sheet, mapping))).toMatchObject([
      { row: 5, column: 'Date (A)', message: expect.stringContaining('No period is named here') },
    ]);
    const words = [{ coordinate: 'PERIOD' as const, word: '', to: null }];
    expect(errors(read(sheet, { ...mapping, words }))).toEqual([]);
  });
});
