// Published files of three cities, read whole: every file is suggested a mapping, checked, brought in, and counted.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { startTestServer, type TestServer } from '@plumbline/testing';
import { STANDARD_SETS, type MetricGiven } from '@plumbline/measuring/domain';
import { keepCategorySet } from '@plumbline/measuring/server';
import { aMetric } from '@plumbline/measuring/testing';
import { cleanText, unescapeFormula } from '@plumbline/platform/domain';
import { rows } from '@plumbline/platform/server';
import { aPlanInForce } from '@plumbline/reporting/testing';
import {
  EMPTY_MAPPING,
  VALUE_TABLES,
  rule,
  sheetOfValues,
  suggestMapping,
  type ValueMapping,
} from '@plumbline/exchange/domain';
import { readTables } from './plan-file';
import { importValuesFile } from './value-import.service';
import { valuesContext } from './values-context.queries';

/**
 * Where the cities' files lie, if they were fetched; see the addresses at each case. Without them these tests are skipped:
 * the oddities they hold are restated in `domain/values/*.spec.ts`, which run everywhere.
 */
const FILES = process.env['PLUMBLINE_SOURCE_FILES'] ?? join(process.cwd(), '..', 'shared', 'data');
const arePresent = existsSync(FILES);
if (!arePresent) console.info(`The cities' published files are not in ${FILES}; they are not read here.`);

interface Case {
  /** Below FILES. */
  file: string;
  set: string;
  metrics: (file: Buffer) => MetricGiven[];
  change?: (mapping: ValueMapping) => Partial<ValueMapping>;
  expected: { added: number; missing: number; over100: number; warnings?: number };
}

const rate = (code: string, name: string, set: string, unit = 'percent') =>
  aMetric(code, { kind: 'POPULATION_INDICATOR', name, unit, categorySetCode: set });

const UNITS: Record<string, string> = { Percentage: 'percent', Rate: 'per 100,000', Count: 'years' };

function indicators(file: Buffer, set: string | null): MetricGiven[] {
  return parse<Record<string, string>>(file, { columns: true, bom: true }).map((row, index) =>
    aMetric(`I${index}`, {
      name: row['Indicator']?.trim() ?? '',
      unit: UNITS[row['dataType'] ?? ''] ?? '',
      categorySetCode: set,
    }),
  );
}

function causes(file: Buffer): MetricGiven[] {
  const names = new Set(
    parse<Record<string, string>>(file, { columns: true, bom: true }).map(
      (row) => `${row['Leading Cause']?.trim()}, ${row['Sex']}`,
    ),
  );
  return [...names].map((name, index) => rate(`C${index}`, name, 'NYC-DEATHS', 'deaths'));
}

const says = (coordinate: 'METRIC' | 'PERIOD' | 'GROUP', word: string, to: string | null) => ({
  coordinate,
  word,
  to,
});

// github.com/NYCPlanning/db-equitable-development-tool (MIT), github.com/nychealth/covid-vaccine-data,
// data.cityofnewyork.us jb7j-dtam, github.com/CityOfPhiladelphia/community-health-explorer, and Chicago's naz8-j4nc.
const EDDE = 'nyc-equitable-development';
const CASES: Record<string, Case> = {
  'rent burden, citywide': {
    file: `${EDDE}/housing_security__citywide__households_rent_burden.csv`,
    set: 'NYC-EDDE',
    metrics: () => [rate('RB', 'households_rb', 'NYC-EDDE'), rate('ERB', 'households_erb', 'NYC-EDDE')],
    // Two metrics, two periods, four groups and everybody.
    expected: { added: 20, missing: 0, over100: 0 },
  },
  'rent burden, by borough': {
    file: `${EDDE}/housing_security__borough__households_rent_burden.csv`,
    set: 'NYC-EDDE',
    metrics: () => [rate('RB', 'households_rb', 'NYC-EDDE'), rate('ERB', 'households_erb', 'NYC-EDDE')],
    expected: { added: 100, missing: 0, over100: 0 },
  },
  'infant mortality, citywide': {
    file: `${EDDE}/quality_of_life__citywide__health_infant_mortality.csv`,
    set: 'NYC-EDDE',
    metrics: () => [rate('IM', 'health_infantmortality', 'NYC-EDDE', 'per 1,000 live births')],
    expected: { added: 15, missing: 0, over100: 0 },
  },
  'infant mortality, by borough': {
    file: `${EDDE}/quality_of_life__borough__health_infant_mortality.csv`,
    set: 'NYC-EDDE',
    metrics: () => [rate('IM', 'health infantmortality', 'NYC-EDDE', 'per 1,000 live births')],
    expected: { added: 75, missing: 20, over100: 0 },
  },
  'overdose deaths, citywide': {
    file: `${EDDE}/quality_of_life__citywide__health_overdose_mortality.csv`,
    set: 'NYC-EDDE',
    metrics: () => [rate('OD', 'health_overdosemortality', 'NYC-EDDE', 'per 100,000')],
    expected: { added: 15, missing: 4, over100: 0 },
  },
  'broadband, citywide': {
    file: `${EDDE}/quality_of_life__citywide__access_broadband.csv`,
    set: 'NYC-EDDE',
    metrics: () => [rate('BB', 'access_broadband', 'NYC-EDDE'), rate('PC', 'access_computer', 'NYC-EDDE')],
    change: () => ({ period: '2015-2019' }),
    expected: { added: 10, missing: 0, over100: 0 },
  },
  'vaccine coverage': {
    file: 'nyc-vaccine/coverage-by-demo-allages.csv',
    set: 'NYC-VACCINE',
    metrics: () => [rate('V1', 'PERC_1PLUS', 'NYC-VACCINE'), rate('V2', 'PERC_FULLY', 'NYC-VACCINE')],
    change: ({ rules }) => ({
      dates: 'DAY',
      rules: [
        ...rules
          .filter(({ columns }) => !columns.startsWith('COUNT'))
          .map((one) => (one.columns === 'GROUP' ? { ...one, equals: 'Race/ethnicity' } : one)),
        rule('COUNT_FULLY_CUMULATIVE', 'NUMERATOR', { metric: 'PERC_FULLY' }),
        rule('COUNT_1PLUS_CUMULATIVE', 'NUMERATOR', { metric: 'PERC_1PLUS' }),
      ],
      words: ['PERC_PARTIALLY', 'PERC_ADDITIONAL', 'PERC_BIVALENT_ADDITIONAL'].map((word) =>
        says('METRIC', word, null),
      ),
    }),
    // Asian/NHPI 112.06 and 101.61, Native American 138.88 and 126 percent, and their numerators above the whole.
    expected: { added: 10, missing: 0, over100: 4, warnings: 8 },
  },
  'leading causes of death': {
    file: 'nyc-deaths/leading-causes-of-death.csv',
    set: 'NYC-DEATHS',
    metrics: causes,
    change: ({ rules }) => ({
      rules: [
        ...rules.filter(({ columns }) => !/Rate|Deaths|Sex/.test(columns)),
        rule('Sex', 'METRIC'),
        rule('Deaths', 'VALUE'),
      ],
    }),
    expected: { added: 1516, missing: 138, over100: 0 },
  },
  "Philadelphia's indicators by group": {
    file: 'philadelphia-health/racial_disparity.csv',
    set: 'PHL-HEALTH',
    metrics: (file) => indicators(file, 'PHL-HEALTH'),
    expected: { added: 295, missing: 5, over100: 0 },
  },
  "Philadelphia's indicators over time": {
    file: 'philadelphia-health/citywide_over_time.csv',
    set: 'PHL-HEALTH',
    metrics: (file) => indicators(file, null),
    change: () => ({ blankMeans: 'LEAVE_OUT' }),
    expected: { added: 795, missing: 0, over100: 0 },
  },
  "Chicago's deaths by month": {
    file: 'chicago-covid/daily.csv',
    set: 'CHI-COVID',
    metrics: () => [rate('D', 'Deaths', 'CHI-COVID', 'deaths')],
    change: () => ({
      rules: [
        rule('Date', 'PERIOD'),
        rule('Total_Deaths', 'VALUE', { group: '*' }),
        rule('Deaths_Female', 'IGNORE'),
        rule('Deaths_Male', 'IGNORE'),
        rule('Deaths_{group}', 'VALUE'),
      ],
      metric: 'D',
      dates: 'SUM_BY_MONTH',
      words: [says('PERIOD', '', null)],
    }),
    // 25 months, six groups and everybody; the last month is not over.
    expected: { added: 175, missing: 0, over100: 0 },
  },
};

(arePresent ? describe : describe.skip)('a published file', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.close());

  it.each(Object.entries(CASES))('%s', async (_name, { file, set, metrics, change, expected }) => {
    const bytes = readFileSync(join(FILES, file));
    const city = await server.aCity();
    const team = await city.team('HEALTH');
    await city.asSystem(async () => {
      for (const code of [set, 'NYC-BOROUGH']) await keepCategorySet(STANDARD_SETS.get(code)!);
    });
    const planId = await aPlanInForce(city, team, { metrics: metrics(bytes) });
    const fileName = file.split('/').at(-1) ?? '';
    const importing = (dryRun: boolean) =>
      city.asSystem(async () => {
        const { sheets } = await readTables(fileName, bytes, VALUE_TABLES);
        const sheet = sheetOfValues(sheets, null)!;
        const { mapping } = suggestMapping(sheet, (await valuesContext(planId)).context);
        const whole: ValueMapping = { ...mapping, blankMeans: 'SUPPRESSED', ...change?.(mapping) };
        const reading = {
          mapping: whole,
          sourceUrl: 'https://example.gov/data',
          dataDate: null,
          sample: false,
        };
        return importValuesFile({ planId, fileName, bytes }, reading, dryRun);
      });
    const checked = await importing(true);
    expect(checked.problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    const over100 = checked.problems.filter(({ message }) => /percent is over 100/.test(message)).length;
    expect({ added: checked.added, missing: checked.missing, over100 }).toEqual({
      added: expected.added,
      missing: expected.missing,
      over100: expected.over100,
    });
    if (expected.warnings !== undefined) expect(checked.problems).toHaveLength(expected.warnings);
    const kept = async () =>
      (await city.asSystem(() => rows<{ n: number }>('select count(*)::int as n from observation')))[0]?.n;
    expect(await kept()).toBe(0);
    expect(await importing(false)).toMatchObject({ added: expected.added, corrected: 0, unchanged: 0 });
    expect(await kept()).toBe(expected.added);
    expect(await importing(false)).toMatchObject({ added: 0, corrected: 0, unchanged: expected.added });
    expect(await kept()).toBe(expected.added);
  });

  it('of strings that break text handling is kept letter by letter, or refused at its cell', async () => {
    const strings = JSON.parse(readFileSync(join(FILES, 'hostile-strings/blns.json'), 'utf8')) as string[];
    const city = await server.aCity();
    const planId = await aPlanInForce(city, await city.team('HEALTH'), { metrics: [aMetric('M1')] });
    const reading = {
      mapping: {
        ...{ ...EMPTY_MAPPING, metric: 'M1' },
        rules: [rule('Period', 'PERIOD'), rule('Percent', 'VALUE'), rule('Note', 'RELIABILITY')],
      },
      ...{ sourceUrl: null, dataDate: null, sample: false },
    };
    const importing = (texts: readonly string[]) => {
      const lines = texts.map(
        (text, index) =>
          `${1900 + (index % 200)}-${2100 + Math.floor(index / 200)},5,"${text.replaceAll('"', '""')}"`,
      );
      const bytes = Buffer.from(['Period,Percent,Note', ...lines].join('\n'));
      return city.asSystem(() =>
        importValuesFile({ planId, fileName: 'strings.csv', bytes }, reading, false),
      );
    };
    const refused = await importing(strings);
    const bad = new Set(
      refused.problems.filter(({ severity }) => severity === 'ERROR').map(({ row }) => row),
    );
    expect(refused.batch).toBeNull();
    expect(bad.size).toBeGreaterThan(0);
    // Row numbers count the lines of the file; strings with line breaks are left to their own test.
    const good = strings.filter((text, index) => !bad.has(index + 2));
    const { added, problems } = await importing(good);
    expect(problems.filter(({ severity }) => severity === 'ERROR')).toEqual([]);
    expect(added).toBe(good.length);
    const kept = await city.asSystem(() =>
      rows<{ text: string }>('select reliability as text from observation'),
    );
    const texts = new Set(kept.map(({ text }) => text));
    // An apostrophe that keeps a spreadsheet program from running a cell falls away again, as it does in plans.
    const lost = good
      .map((text) => cleanText(unescapeFormula(text)))
      .filter((text) => text !== '' && !texts.has(text));
    expect(lost).toEqual([]);
  });
});
