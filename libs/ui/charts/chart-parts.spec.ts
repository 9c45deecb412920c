import { fileURLToPath } from 'node:url';
import { compile } from 'sass';
import { markOf, numberText, runsOf, sharedDecimals, type ChartValue } from './chart-data';
import { labelledPeriods } from './period-labels';
import { nextMark } from './roving';
import { doublingScale, evenScale } from './scales';

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));

test.each([
  ['1234567.5', {}, 1, '1,234,567.5'],
  ['-1250', { before: '$' }, 0, '−$1,250'],
  ['53', { after: '%' }, 1, '53.0%'],
  ['-0.04', {}, 1, '0.0'],
  ['9007199254740993', {}, 0, '9,007,199,254,740,993'],
])('numbers print in American format, exactly: %s', (value, look, decimals, printed) => {
  expect(numberText(value, look, decimals)).toBe(printed);
});

test('all values of a chart share the places of the most exact one', () => {
  expect(sharedDecimals({}, [{ value: '8.60' }, { value: 11 }, { hidden: true }, undefined])).toBe(2);
  expect(sharedDecimals({}, [{ value: 0.1 + 0.2 }])).toBe(3);
  expect(sharedDecimals({ decimals: 1 }, [{ value: '8.60' }])).toBe(1);
});

test.each<[string, ChartValue | undefined, string]>([
  ['hidden', { hidden: true }, 'hidden to protect privacy'],
  ['hidden, in the words given', { hidden: 'too few people' }, 'too few people'],
  ['missing', { missing: 'not yet available' }, 'not yet available'],
  ['left out', undefined, 'no value recorded'],
  ['not a number', { value: NaN }, 'no value recorded'],
  ['endless', { value: Infinity }, 'no value recorded'],
  ['an empty text', { value: '' }, 'no value recorded'],
])('a value that cannot be drawn has words: %s', (_, value, words) => {
  const mark = markOf({ id: 'a', name: 'A', value }, {}, 0);
  expect(mark).toMatchObject({ text: words, place: null, interval: null, said: `A: ${words}` });
});

test('half an interval is none', () => {
  expect(markOf({ id: 'a', name: 'A', value: { value: 1, low: 0, high: null } }, {}, 0).interval).toBeNull();
});

test('a line ends at every missing value and at every break', () => {
  const marks = [1, 2, null, 4, 5, 6].map((value, index) =>
    markOf({ id: `${index}`, name: 'A', period: `p${index}`, value: value ? { value } : undefined }, {}, 0),
  );
  const ids = runsOf(marks, [{ before: 'p5', words: 'New' }]).map((run) => run.map(({ id }) => id).join());
  expect(ids).toEqual(['0,1', '3,4', '5']);
});

test.each([
  [[2.6, 11.1], 0, [0, 2, 4, 6, 8, 10, 12]],
  [[-3, 4], 0, [-4, -2, 0, 2, 4]],
  [[44.9, 58.5], null, [40, 45, 50, 55, 60]],
  [[0], 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
  [[], 0, [0, 0.2, 0.4, 0.6, 0.8, 1]],
])('an even scale has nice ticks: %j from %j', (holds, from, ticks) => {
  const scale = evenScale({ holds, from, range: [0, 100], count: 4, look: {} });
  const [start = NaN, end = NaN] = scale.place.domain();
  expect(scale.ticks).toEqual(ticks);
  for (const value of holds) expect(value >= start && value <= end).toBe(true);
  expect(scale.words === null).toBe(start <= 0);
});

test('where values are whole, so are the ticks', () => {
  const options = { holds: [1], from: 0, range: [0, 100] as [number, number], count: 4, look: {} };
  expect(evenScale({ ...options, decimals: 0 }).ticks).toEqual([0, 1]);
});

test('a log scale doubles around one, and refuses what it cannot hold', () => {
  const options = { range: [0, 100] as [number, number], count: 4, look: {} };
  expect(doublingScale({ ...options, holds: [2.5, 3.9] })?.ticks).toEqual([1, 2, 4]);
  expect(doublingScale({ ...options, holds: [0.3, 1.2] })?.ticks).toEqual([0.25, 0.5, 1, 2]);
  expect(doublingScale({ ...options, holds: [1, 300] })).toMatchObject({
    ticks: [1, 8, 64, 512],
    words: 'Log scale: each line up multiplies the ratio by 8.',
  });
  expect(doublingScale({ ...options, holds: [0, 2] })).toBeNull();
});

const series = [
  ['a0', 'a1', 'a2'],
  ['b0', 'b1', 'b2'],
];
const single = [['a'], ['b'], ['c']];

test.each([
  ['begins at the first value', series, null, 'ArrowRight', 'a0'],
  ['right in time', series, 'a0', 'ArrowRight', 'a1'],
  ['stops at the end', series, 'a2', 'ArrowRight', 'a2'],
  ['down to the next group, same time', series, 'a1', 'ArrowDown', 'b1'],
  ['up again', series, 'b1', 'ArrowUp', 'a1'],
  ['first of the line', series, 'b1', 'Home', 'b0'],
  ['last of the line', series, 'a1', 'End', 'a2'],
  ['rows: right goes down', single, 'a', 'ArrowRight', 'b'],
  ['rows: end is the last row', single, 'a', 'End', 'c'],
  ['Escape leaves', series, 'a1', 'Escape', null],
  ['Tab is not ours', series, 'a1', 'Tab', undefined],
  ['nothing to read', [], null, 'ArrowRight', null],
] as const)('the keyboard reads value after value: %s', (_, lines, from, key, to) => {
  expect(nextMark(lines, from, { key })).toBe(to);
});

test('Ctrl with Home and End goes to the first and the last value of all', () => {
  expect(nextMark(series, 'b1', { key: 'Home', ctrlKey: true })).toBe('a0');
  expect(nextMark(series, 'a1', { key: 'End', ctrlKey: true })).toBe('b2');
});

test.each([
  [
    [2, 3],
    ['FY 2000 Q1', 'FY 2039 Q1'],
  ],
  [[12, 12], ['FY 2039 Q1']],
])(
  'names on the time axis never run into each other, and the latest is always there: gutters of %j',
  (letters, names) => {
    const periods = Array.from({ length: 40 }, (_, at) => ({ label: `FY ${2000 + at} Q1`, at }));
    const gutters = 9 * (letters[0]! + letters[1]!) + 16;
    const labels = labelledPeriods(periods, ({ at }) => 4 + (at / 39) * 92, gutters);
    expect(labels.filter(({ wideOnly }) => !wideOnly).map(({ text }) => text)).toEqual(names);
    expect(labels.length).toBeGreaterThan(names.length);
  },
);

function contrast(one: string, other: string): number {
  // WCAG 2.2, definitions of relative luminance and contrast ratio.
  const luminance = (hex: string) => {
    const long = hex.length === 4 ? hex.replace(/[^#]/g, '$&$&') : hex;
    const parts = [1, 3, 5].map((from) => {
      const part = parseInt(long.slice(from, from + 2), 16) / 255;
      return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
  };
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test('marks stand out from the page by 3 to 1 and words by 4.5 to 1, on screen and on paper', () => {
  const { css } = compile(at('../styles/_charts.scss'), {
    loadPaths: [at('../../../node_modules/@uswds/uswds/packages')],
    quietDeps: true,
    logger: { warn: () => {} },
  });
  const named = (part: string) =>
    Object.fromEntries(
      [...part.matchAll(/--pl-chart-([a-z-]+): (#[0-9a-f]{3,6}|white)/g)].map(([, name, value]) => [
        name,
        value === 'white' ? '#ffffff' : value!,
      ]),
    );
  const [screen = '', paper = ''] = css.split('@media print');
  for (const colors of [named(screen), { ...named(screen), ...named(paper) }]) {
    for (const mark of ['mark', 'target', 'reference', 'break']) {
      expect([mark, contrast(colors[mark], colors['paper']) >= 3]).toEqual([mark, true]);
    }
    for (const words of ['words', 'tick']) {
      expect([words, contrast(colors[words], colors['paper']) >= 4.5]).toEqual([words, true]);
    }
  }
  // Nothing is drawn in a color that is not among these.
  const used = [...css.matchAll(/\b(?:fill|stroke): ([^;]+);/g)].map(([, value]) => value!);
  expect(
    used.filter((value) => !/^(var\(--pl-chart-[a-z]+\)|none|transparent|Highlight)$/.test(value)),
  ).toEqual([]);
});
