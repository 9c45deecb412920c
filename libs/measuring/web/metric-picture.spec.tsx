import { renderToStaticMarkup } from 'react-dom/server';
import {
  chartBreaks,
  chartGaps,
  chartPeriods,
  chartTarget,
  fromZero,
  marksOf,
  targetOf,
} from './chart-input';
import { gapWords, levelsWords, overTimeWords } from './chart-sentences';
import { MetricPicture } from './metric-picture.panel';
import type { ShownLevel, ShownMetric, ShownPeriod, ShownValue } from './shown-metric';
import { Corrections, PlacesTable, ValuesTable } from './values.panel';

const level = (label: string, value: number | null, more: Partial<ShownLevel> = {}): ShownLevel => ({
  ...{ label, value, hidden: false, missing: null },
  ...(value === null ? { low: null, high: null } : { low: value - 0.5, high: value + 0.5 }),
  ...more,
});

const period = (
  year: string,
  black: number,
  white: number,
  more: Partial<ShownPeriod> = {},
): ShownPeriod => ({
  ...{ label: year, endsOn: `${year}-12-31`, segment: 0, brokenBy: null, noGap: null },
  total: level('Everyone', (black + white) / 2),
  groups: [
    level('Black', black),
    level('White', white),
    level('Native American', null, { hidden: true }),
    level('Asian', null, { missing: 'NOT_COLLECTED' }),
  ],
  gap: {
    ...{ group: 'Black', comparedWith: 'White' },
    difference: { value: black - white, low: black - white - 1, high: black - white + 1 },
    ratio: { value: black / white, low: null, high: null },
  },
  ...more,
});

const value = (more: Partial<ShownValue> = {}): ShownValue => ({
  ...{ periodLabel: '2019', category: 'Black', place: null, value: '8.60', marginOfError: null },
  ...{ hidden: false, missing: null, note: null, reliability: null, sourceUrl: null, sample: false },
  ...{ revisedFrom: null, revisionReason: null, ...more },
});

const broken = { segment: 1, brokenBy: 'New death certificates.' };
const metric: ShownMetric = {
  ...{
    name: 'Infant deaths',
    unit: 'per 1,000 births',
    sentence: 'The gap has narrowed since 2010. Look at both: the difference and the ratio.',
  },
  warning: 'Look at both: the difference and the ratio.',
  periods: [period('2000', 11.1, 4.5), period('2010', 8.6, 2.8, broken), period('2019', 8, 2.6, broken)],
  measures: [
    {
      ...{ measure: 'DIFFERENCE', name: 'Difference', says: 'How many points lie between two groups.' },
      ...{ value: 5.4, low: 4.4, high: 6.4, draws: null, refusal: null },
    },
    {
      ...{ measure: 'COEFFICIENT_OF_VARIATION', name: 'Coefficient of variation', says: 'The spread.' },
      ...{ value: 50.94, low: 40, high: 61.2, draws: 1000, refusal: null },
    },
    {
      ...{ measure: 'THEIL_INDEX', name: 'Theil index', says: 'How unevenly it is shared out.' },
      ...{ value: null, low: null, high: null, draws: null, refusal: 'Say how many people each group has.' },
    },
  ],
  targets: [
    { periodLabel: '2015', periodEndsOn: '2015-12-31', category: null, value: '5' },
    { periodLabel: '2030', periodEndsOn: '2030-12-31', category: null, value: '4.4' },
    { periodLabel: '2030', periodEndsOn: '2030-12-31', category: 'Black', value: '5.0' },
  ],
  promised: null,
  progress: [
    { category: null, pace: 'ON_PACE', share: 0.5, timeShare: 1 / 3, expected: null, why: null },
    { category: 'Black', pace: 'BEHIND', share: 0.1, timeShare: 0.5, expected: null, why: null },
  ],
  result: 'WORSE',
  results: [
    { category: 'White', result: 'WORSE' },
    { category: 'Native American', result: 'UNMEASURED' },
    { category: null, result: 'UNCERTAIN' },
    { category: 'Black', result: 'BETTER' },
  ],
  values: [value(), value({ category: null, value: '4.20' })],
  residuals: [],
  source: 'NYC Summary of Vital Statistics',
  sourceUrl: 'https://www.nyc.gov/vital',
};

const markup = (more: Partial<ShownMetric> = {}) =>
  renderToStaticMarkup(<MetricPicture metric={{ ...metric, ...more }} methods="How to read these numbers" />);
const text = (html: string) =>
  html
    .replace(/<title>[^<]*<\/title>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');

test('the sentence comes first, then what to know before quoting it', () => {
  expect(text(markup())).toMatch(
    /^ The gap has narrowed since 2010\. Look at both: the difference and the ratio\. On the way/,
  );
});

test('pace is told in words beside the target it is held against', () => {
  const page = text(markup());
  expect(page).toContain(
    'Everyone On pace Target for 2030: 4.4 per 1,000 births. Half the way in a third of the time.',
  );
  expect(page).toContain('Black Behind Target for 2030: 5.0 per 1,000 births. 10 percent of the way in half');
});

test('results stand group by group, everyone first, and are words', () => {
  expect(text(markup())).toContain(
    'Everyone Too uncertain to say Black Better White Worse Cannot be judged Native American: hidden to protect privacy.',
  );
});

test('three charts, each with its sentence and table; hidden and missing are words in all of them', () => {
  const html = markup();
  expect(html.match(/<figure/g)).toHaveLength(3);
  expect(html.match(/: the numbers(<\/span>)?<\/caption>/g)).toHaveLength(3);
  const page = text(html);
  expect(page).toContain('In 2019: from 2.6 per 1,000 births for White to 8 for Black; 5.3 for everyone.');
  expect(page).toContain('Hidden to protect privacy: Native American.');
  expect(page).toContain('not collected');
  expect(page).toContain('The reference is White.');
  expect(page).toContain('Target for 2030: 4.4');
});

test('no sentence and no line reaches across a break, and its reason is told', () => {
  expect(chartBreaks(metric.periods)).toEqual([{ before: '2010', words: 'New death certificates.' }]);
  expect(overTimeWords(metric.periods, 'percent')).toBe(
    'Everyone: 5.7% in 2010, 5.3% in 2019. Each panel shows one group.',
  );
  expect(gapWords(metric.periods, 'percent')).toBe(
    'The difference between Black and White was 5.8 points in 2010 and 5.4 in 2019; the ratio was 3.07 and 3.08.',
  );
  expect(text(markup())).toContain('New death certificates');
});

test('every measure has value, interval and method, or says why it has none', () => {
  const page = text(markup());
  expect(page).toContain('5.4 per 1,000 births 4.4 to 6.4 By formula');
  expect(page).toContain('50.9 percent'.replace(' percent', '%'));
  expect(page).toContain('By simulation, 1,000 draws');
  expect(page).toContain('1 measure is not given: Say how many people each group has. (Theil index)');
});

test('a made-up value is marked in the sentence, the charts and the gaps that rest on it', () => {
  expect(markup()).not.toContain('pl-sample');
  const values = [value({ sample: true }), value({ category: null })];
  expect(text(markup({ values }))).toMatch(/since 2010\. Contains sample/);
  const { difference } = chartGaps(metric.periods, marksOf({ values }));
  expect(difference['2019']).toMatchObject({ sample: true });
  expect(difference['2010']).toMatchObject({ sample: false });
});

test('without groups there is one series and nothing to compare', () => {
  const periods = metric.periods.map((one) => ({ ...one, groups: [], gap: null, noGap: 'Not split.' }));
  const html = markup({ periods, measures: [], results: [], progress: [] });
  expect(html.match(/<figure/g)).toHaveLength(1);
  expect(text(html)).not.toContain('disparity');
});

test('a single period is no series', () => {
  expect(markup({ periods: metric.periods.slice(-1) }).match(/<figure/g)).toHaveLength(1);
});

test('distances in time are true where every day is known, and even where one is not', () => {
  expect(chartPeriods(metric.periods).periods.map(({ at }) => at)).toEqual([2000, 2010, 2019]);
  const unknown = [period('2000', 1, 1, { endsOn: null }), period('2010', 1, 1)];
  expect(chartPeriods(unknown)).toMatchObject({ isEven: true, periods: [{ at: 0 }, { at: 1 }] });
  const quarter = { ...period('2026', 1, 1), label: 'FY 2027 Q1', endsOn: '2026-09-30' };
  expect(chartPeriods([quarter]).periods[0]).toMatchObject({ short: 'Q1 27', at: 2025.747 });
});

test.each([
  ['the next one after the newest value', metric.targets, { label: 'Target for 2030', value: '4.4' }],
  ['the last one when all are past', metric.targets.slice(0, 1), { label: 'Target for 2015', value: '5' }],
  ['none, when only a group has one', metric.targets.slice(2), null],
])('the target drawn is %s', (_, targets, drawn) => {
  expect(chartTarget({ ...metric, targets })).toEqual(drawn);
});

test('a group shows its own target, else that of everyone where it is a rate; people of an unknown group show none', () => {
  const drawn = (more: Partial<ShownMetric>) =>
    ['Everyone', 'Black', 'White', 'Asian'].map((name) => targetOf({ ...metric, ...more }, name)?.value);
  expect(drawn({ residuals: ['Asian'] })).toEqual(['4.4', '5.0', '4.4', undefined]);
  expect(drawn({ unit: 'deaths' })).toEqual(['4.4', '5.0', undefined, undefined]);
  expect(drawn({ unit: 'muertes por 1,000', recordedUnit: metric.unit })[2]).toBe('4.4');
  const page = text(markup());
  expect(page).toContain('Everyone 5.3 4.8 to 5.8 Black 8.0 7.5 to 8.5 Target for 2030: 5.0 White');
  expect(page).toContain('All others show the target for everyone.');
  expect(text(markup({ unit: 'deaths', targets: metric.targets.slice(0, 2) }))).toContain(
    'The target is for everyone together. It is not a target for each group.',
  );
});

test('what the definition promises is drawn where no period has a target', () => {
  const promised = { value: '83', label: '2030' };
  expect(chartTarget({ ...metric, targets: [], promised })).toEqual({ label: 'Target (2030)', value: '83' });
});

test('zero is left out only where all values lie close together', () => {
  expect(fromZero([level('a', 76), level('b', 82)])).toBe(false);
  expect(fromZero([level('a', 2.6), level('b', 8)])).toBe(true);
  expect(fromZero([level('a', null)])).toBe(true);
});

test('people of an unknown group are not compared with others in a sentence', () => {
  expect(levelsWords(metric.periods[2]!, 'percent', ['White'])).toBe(
    'In 2019: 8% for Black; 5.3% for everyone. Hidden to protect privacy: Native American.',
  );
});

test('a period without values says so', () => {
  const none = { ...period('2020', 1, 1), total: null, groups: [level('Black', null)] };
  expect(levelsWords(none, 'percent')).toBe('No value for 2020.');
});

test('tables say hidden, missing, corrected and made up in words', () => {
  const values = [
    value({ revisedFrom: '9.1', revisionReason: 'Two deaths were counted twice.' }),
    value({ category: 'Native American', value: null, hidden: true }),
    value({ category: 'Asian', value: null, missing: 'LEGALLY_BARRED' }),
    value({ category: 'Other', value: '1200', marginOfError: '1500', sample: true }),
    value({ place: 'Bronx', value: '12' }),
  ];
  const own = { name: 'Deaths', values, unit: 'homes', caption: 'All', sourceUrl: null };
  const table = text(renderToStaticMarkup(<ValuesTable {...own} />));
  expect(table).toContain('All (homes)');
  expect(table).toContain('Native American Hidden to protect privacy');
  expect(table).toContain('Asian The law does not allow it');
  expect(table).toContain('1,200 ± 1,500 Sample');
  expect(table).not.toContain('Bronx');
  expect(text(renderToStaticMarkup(<Corrections {...own} />))).toContain(
    'Black, 2019: now 8.60 homes, revised from 9.1 homes. Two deaths were counted twice.',
  );
  expect(text(renderToStaticMarkup(<PlacesTable {...own} />))).toContain('Bronx 12');
});

test('a table of which everything is made up says so once, at its head', () => {
  const values = [
    value({ sample: true, value: '7' }),
    value({ category: 'Asian', value: '12', sample: true }),
    value({ place: 'Bronx', value: '12', sample: true }),
    value({ place: 'Queens', value: '13', sample: true }),
  ];
  const own = { name: 'Deaths', values, unit: 'homes', caption: 'All', sourceUrl: null };
  for (const table of [<ValuesTable {...own} />, <PlacesTable {...own} />]) {
    const said = text(renderToStaticMarkup(table));
    expect(said.match(/made up for demonstration/g)).toHaveLength(1);
    expect(said).toMatch(/\(homes\) Sample/);
  }
});
