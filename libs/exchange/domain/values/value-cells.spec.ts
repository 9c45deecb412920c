// What single cells hold, and mappings that cannot be read at all.
import { textCell, type Cell, type Sheet } from '../sheet';
import { readValues } from './read-values';
import { EMPTY_MAPPING, rule, type ValueMapping } from './value-mapping';
import type { ValuesContext } from './values-context';

const context: ValuesContext = {
  cityName: 'New York',
  fiscalYearStartMonth: 7,
  metricWord: 'metric',
  metrics: [
    { code: 'E', name: 'Metric E', unit: 'percent', categorySet: null },
    { code: 'RATE', name: 'Metric RATE', unit: 'deaths per 1,000 births', categorySet: null },
  ],
  places: [],
  groups: [],
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

describe('cells', () => {
  const one = (cell: string | Cell) => {
    const result = read(table(['x', 'v'], ['a', cell]), {
      rules: [rule('v', 'VALUE')],
      metric: 'RATE',
      period: '2019',
    });
    return result.values[0]?.missingReason ?? result.values[0]?.value ?? errors(result)[0]?.message;
  };

  it.each([
    ['1,382', '1382'],
    ["'12.5", '12.5'],
    ['"7"', '7'],
    ['$1,200', '1200'],
    [' 5 ', '5'],
    ['.5', '0.5'],
    ['1.2E+05', '120000'],
    ['0.30000000000000004', '0.3'],
    ['\u22125', '-5'],
    ['<10', 'SUPPRESSED'],
    ['Fewer than 5', 'SUPPRESSED'],
    ['*', 'SUPPRESSED'],
    ['NA', 'SUPPRESSED'],
    ['s', 'SUPPRESSED'],
  ])('hold %s as %s', (cell, value) => {
    expect(one(cell)).toBe(value);
  });

  it.each([
    ['35,3', /point before the decimals/],
    ['about 600', /not a number/],
    [{ text: '#REF!', kind: 'error' as const }, /shows the error/],
    [{ text: '', kind: 'no-value' as const }, /formula without a value/],
    [{ text: '2019-01-01', kind: 'day' as const }, /is a date/],
  ])('refuse %j', (cell, message) => {
    expect(one(cell)).toMatch(message);
  });
});

describe('a mapping', () => {
  it.each([
    ['without values', [rule('g', 'GROUP')], {}, 'No column holds values'],
    ['without a metric', [rule('v', 'VALUE')], { period: '2019' }, 'Which metric'],
    ['without a period', [rule('v', 'VALUE')], { metric: 'E' }, 'Which period'],
    [
      'with a filter for nothing',
      [rule('v', 'VALUE'), rule('g', 'FILTER')],
      { metric: 'E', period: '2019' },
      'Write which word',
    ],
    [
      'with two columns of groups',
      [rule('v', 'VALUE'), rule('g', 'GROUP'), rule('h', 'GROUP')],
      { metric: 'E', period: '2019' },
      'Two columns name the group',
    ],
  ])('%s is refused', (_what, rules, more, message) => {
    const result = read(table(['g', 'h', 'v'], ['anh', 'bnh', '5']), { rules, ...more });
    expect(errors(result)[0]?.message).toContain(message);
  });

  it('and everything else that is wrong in the file are told in one go', () => {
    const sheet = table(
      ['Year', 'Sex', 'v'],
      ['2019', 'F', 'about 600'],
      ['some day', 'F', 'many'],
      ['2020', 'F', ''],
    );
    const rules = [rule('Year', 'PERIOD'), rule('Sex', 'FILTER'), rule('v', 'VALUE')];
    const told = errors(
      readValues(sheet, { ...EMPTY_MAPPING, rules }, { ...context, metricWord: 'indicator' }),
    );
    expect(told.map(({ row, message }) => [row, message])).toEqual([
      [1, expect.stringContaining('Which indicator this column is about is not said')],
      [1, expect.stringContaining('Write which word of "Sex"')],
      [2, expect.stringContaining('"about 600" is not a number')],
      [3, expect.stringContaining('"many" is not a number')],
      [3, expect.stringContaining('"some day" is not a period known here')],
      [4, expect.stringContaining('This cell is empty')],
    ]);
  });
});

describe('margins of error', () => {
  const rules = [rule('v', 'VALUE'), rule('moe', 'MARGIN_OF_ERROR')];
  const one = (marginLevel: ValueMapping['marginLevel']) =>
    read(table(['v', 'moe'], ['50', '1.96']), { rules, metric: 'E', period: '2019', marginLevel });

  it('at 95 percent become margins at 90 percent, by the same standard error', () => {
    const [value] = one(95).values;
    expect(Number(value?.marginOfError)).toBeCloseTo((1.96 / 1.959964) * 1.645, 4);
    expect(value?.note).toBe('Margin of error converted from 95 to 90 percent confidence.');
  });

  it('at 90 percent stay as they are', () => {
    expect(one(90).values[0]).toMatchObject({
      marginOfError: '1.96',
      note: 'Margin of error at 90 percent confidence.',
    });
  });

  it('of an unsaid confidence are taken as 90 percent, with a warning', () => {
    expect(one(null)).toMatchObject({
      values: [{ marginOfError: '1.96' }],
      problems: [
        { severity: 'WARNING', column: 'moe (B)', message: expect.stringContaining('taken as 90 percent') },
      ],
    });
  });
});

describe('files that would keep everybody waiting', () => {
  const wide = rule('{metric}a{group}a{place}b', 'VALUE');

  it('a header or cell of thousands of letters is named and not looked into', () => {
    const sheet = table(['Year', 'a'.repeat(400)], ['2020', '1']);
    expect(errors(read(sheet, { rules: [wide] }))).toMatchObject([
      { row: 1, message: expect.stringMatching(/more than 300 letters/) },
    ]);
    const long = table(['Year', 'Value'], ['2020', `1${' '.repeat(100_000)}1`]);
    expect(errors(read(long, { rules: [rule('Value', 'VALUE')] }))).toMatchObject([
      { row: 2, message: expect.stringMatching(/more than 2,000 letters/) },
    ]);
  });

  it('too many open words for so many columns are refused', () => {
    const headers = Array.from({ length: 900 }, (_, i) => `${'a'.repeat(290)}${i}`);
    expect(
      errors(
        read(
          table(
            headers,
            headers.map(() => '1'),
          ),
          { rules: [wide] },
        ),
      ),
    ).toMatchObject([{ message: expect.stringMatching(/too many patterns/) }]);
  });

  it('reading stops after hundreds of problems, and says so', () => {
    const rows = Array.from({ length: 900 }, (_, i) => [`${1000 + (i % 900)}`, 'many']);
    const found = errors(
      read(table(['Year', 'Value'], ...rows), {
        metric: 'E',
        rules: [rule('Year', 'PERIOD'), rule('Value', 'VALUE')],
      }),
    );
    expect(found.length).toBeLessThan(700);
    expect(found.some(({ message }) => /Reading stopped here/.test(message))).toBe(true);
  });
});
