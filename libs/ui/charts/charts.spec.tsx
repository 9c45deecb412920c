import { renderToStaticMarkup } from 'react-dom/server';
import type { ReactElement } from 'react';
import { DotIntervalChart, GapOverTimeChart, SmallMultiplesChart } from '../index';
import type { DotIntervalChartProps, GapOverTimeChartProps, SmallMultiplesChartProps } from '../index';
import { markOf, type ChartValue } from './chart-data';
import { LiveGraphic } from './chart-figure';

// Values are infant deaths per 1,000 live births in New York City (NYC Health Department, Summary of Vital
// Statistics); the intervals, notes and missing values are made up.
const frame = {
  title: 'Infant deaths',
  sentence: 'The gap is wide.',
  source: 'NYC Summary of Vital Statistics',
};
const periods = [2000, 2010, 2019].map((at) => ({ label: String(at), at }));
const black = {
  '2000': { value: '11.1' },
  '2010': { value: '8.6', low: '7.9', high: '9.3' },
  '2019': { value: '8.60', low: '7.9', high: '9.3' },
};

const dots = (more: Partial<DotIntervalChartProps> = {}) => (
  <DotIntervalChart
    {...frame}
    axis="Deaths per 1,000 live births"
    look={{ unit: 'per 1,000', decimals: 1 }}
    period="2019"
    rows={[
      { name: 'White', value: { value: '2.6', low: '2.2', high: '3.0', caution: 'high error' } },
      { name: 'Black', value: { value: '8.6', low: '7.9', high: '9.3', sample: true } },
      { name: 'American Indian', value: { hidden: true } },
      { name: 'Pacific Islander', value: { missing: 'not collected' } },
    ]}
    reference={{ label: 'Citywide', value: '4.2' }}
    target={{ label: 'Target by 2030', value: '4.0' }}
    {...more}
  />
);

const panels = (more: Partial<SmallMultiplesChartProps> = {}) => (
  <SmallMultiplesChart
    {...frame}
    axis="Deaths per 1,000 live births"
    look={{ unit: 'per 1,000', decimals: 1 }}
    periods={periods}
    series={[
      { name: 'Black', values: black },
      { name: 'American Indian', values: { '2000': { hidden: true }, '2010': { missing: 'not collected' } } },
    ]}
    {...more}
  />
);

const gap = (more: Partial<GapOverTimeChartProps> = {}) => (
  <GapOverTimeChart
    {...frame}
    periods={periods}
    difference={{
      label: 'Difference',
      values: {
        '2000': { value: 6.6, low: 5.9, high: 7.3 },
        '2010': { value: 5.8 },
        '2019': { hidden: true },
      },
    }}
    ratio={{
      label: 'Ratio',
      values: { '2000': { value: 2.5 }, '2010': { value: 3.1, low: 2.7, high: 3.5 } },
    }}
    {...more}
  />
);

const html = (element: ReactElement) => renderToStaticMarkup(element);
const textOf = (markup: string) => markup.replace(/<[^>]*>/g, '');
const attribute = (tag: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];

/** Value and interval by id, as the drawing carries them. */
function drawn(page: string): Record<string, [string, string | undefined]> {
  const tags = page.match(/<(g|div)[^>]* data-mark="[^>]*>/g) ?? [];
  return Object.fromEntries(
    tags.map((tag) => [
      attribute(tag, 'data-mark')!,
      [attribute(tag, 'data-value')!, attribute(tag, 'data-interval')],
    ]),
  );
}

/** Value and interval by id, as the table prints them. */
function tabled(page: string): Record<string, [string, string | undefined]> {
  const cells = [...page.matchAll(/<td[^>]* data-cell="([^"]*)"[^>]*>([^<]*)/g)];
  return Object.fromEntries(
    cells.map(([, id, value]) => {
      const interval = new RegExp(`data-cell-interval="${id}">([^<]*)`).exec(page)?.[1];
      return [id!, [value!.trim(), /\d/.test(interval ?? '') ? interval : undefined]];
    }),
  );
}

test.each([
  ['dots', dots(), 6],
  ['panels', panels(), 6],
  ['panels with bands', panels({ intervals: 'band' }), 6],
  ['gap', gap(), 6],
])('every mark carries the very strings of its cell in the table: %s', (_, chart, count) => {
  const page = html(chart);
  expect(Object.keys(drawn(page))).toHaveLength(count);
  expect(drawn(page)).toEqual(tabled(page));
});

describe('panels of groups', () => {
  const two = (more: Readonly<Record<string, ChartValue>>) =>
    panels({
      series: [
        { name: 'Black', values: black },
        { name: 'White', values: more },
      ],
    });

  test('the label of a latest value that is not of the newest period says its period', () => {
    const old = html(
      two({ '2000': { value: '4.5' }, '2010': { value: '2.8' }, '2019': { missing: 'not collected' } }),
    );
    expect(old).toMatch(/pl-latest"[^>]*>2\.8<\/text><text class="pl-tick"[^>]*>2010</);
    const now = html(two({ '2010': { value: '2.8' }, '2019': { value: '2.6' } }));
    expect(now).toMatch(/pl-latest"[^>]*>2\.6<\/text>(?!<text class="pl-tick"[^>]*>2019)/);
  });

  test('share one scale, and offer one for each in words where groups are of different sizes', () => {
    const uneven = html(two({ '2000': { value: '1.1' }, '2019': { value: '0.9' } }));
    expect(textOf(uneven)).toContain('All panels share one scale, so that groups can be compared.');
    expect(textOf(uneven)).toContain('Give each panel a scale of its own');
    expect(uneven).toContain('pl-panels--own');
    const even = html(two({ '2000': { value: '9' }, '2019': { value: '8' } }));
    expect(textOf(even)).toContain('All panels share one scale');
    expect(even).not.toContain('pl-panels--own');
  });

  test('name the first value of a line beside it', () => {
    expect(html(two({ '2000': { value: '4.5' }, '2010': { value: '2.8' } }))).toMatch(
      /<text class="pl-tick"[^>]*>4\.5</,
    );
  });
});

test('what is hidden or missing is said in words in drawing and table, never a zero and never a blank', () => {
  const page = html(dots());
  expect(drawn(page)['row-2']).toEqual(['hidden to protect privacy', undefined]);
  expect(drawn(page)['row-3']).toEqual(['not collected', undefined]);
  expect(page.match(/<circle class="pl-dot/g)).toHaveLength(2 + 3); // two values, and three patterns in the key
  const series = html(panels());
  expect(textOf(series)).toContain('2000: hidden to protect privacy');
  expect(textOf(series)).toContain('2019: no value recorded');
  for (const chart of [page, series, html(gap())]) expect(chart).not.toMatch(/<t[dh][^>]*><\/t[dh]>/);
});

test('an interval of a hidden value is not shown anywhere', () => {
  const leaky = { hidden: true, value: undefined, low: '1', high: '77.7' } as unknown as { hidden: true };
  expect(html(dots({ rows: [{ name: 'A', value: leaky }] }))).not.toContain('77.7');
});

test('no line crosses a break, and the break is marked, named, and said in the table', () => {
  const strokes = (page: string) =>
    [...page.matchAll(/<path class="visx-linepath pl-line"[^>]* d="([^"]*)"/g)].flatMap(
      ([, d]) => d!.match(/L/g) ?? [],
    ).length;
  const one = [{ name: 'Black', values: black }];
  expect(strokes(html(panels({ series: one })))).toBe(2);
  const broken = html(panels({ series: one, breaks: [{ before: '2010', words: 'New question.' }] }));
  expect(strokes(broken)).toBe(1);
  expect(broken.match(/<g data-break="2010"><line/g)).toHaveLength(1);
  const words = 'From 2010: New question. Values before and after can’t be compared.';
  expect(broken.split(words)).toHaveLength(3);
});

test('a break of one group leaves the lines of the others whole', () => {
  const series = ['A', 'B'].map((name) => ({ name, values: black }));
  const page = html(panels({ series, breaks: [{ before: '2010', words: 'Merged', group: 'B' }] }));
  expect(page.match(/<g data-break="2010"/g)).toHaveLength(1);
  expect(page).toContain('From 2010, B: Merged.');
});

test('a scale that does not start at zero says so, and one that does says nothing', () => {
  const rows = [
    { name: 'A', value: { value: '44.9' } },
    { name: 'B', value: { value: '58.5' } },
  ];
  expect(textOf(html(dots({ rows, reference: null, target: null })))).not.toContain('not at zero');
  expect(textOf(html(dots({ rows, reference: null, target: null, fromZero: false })))).toMatch(
    /The scale starts at \d+, not at zero\./,
  );
});

test('difference and ratio have panels, scales and lines of no gap of their own, said in words', () => {
  const page = html(gap());
  expect(page.match(/<svg class="pl-panel /g)).toHaveLength(2);
  expect(textOf(page)).toContain('0 means no gap');
  expect(textOf(page)).toContain('1 means no gap');
  expect(textOf(page)).toContain('Log scale: each line up doubles the ratio.');
  expect(textOf(html(gap({ ratioScale: 'even' })))).toContain(
    'Even scale: each line up adds the same amount.',
  );
});

test('a target is a line with its number; by period it is drawn in steps and stands beside each value', () => {
  const flat = html(panels({ target: { label: 'Target', value: '4.4' } }));
  expect(flat.match(/Target: 4\.4/g)).toHaveLength(2);
  const steps = html(panels({ target: { label: 'Target', byPeriod: { '2010': '9.0', '2019': '7.5' } } }));
  expect(textOf(steps)).toContain('Target: 7.5 (2019)');
  expect(steps.match(/<td class="pl-number">no target<\/td>/g)).toHaveLength(2);
});

test('a group’s own target stands in its row and panel alone; without one, or the one of all, there is no line', () => {
  const rows = [
    { name: 'Everyone', value: { value: 64 }, target: { label: 'Target', value: 80 } },
    { name: 'Asian', value: { value: 12 } },
    { name: 'Native', value: { hidden: true as const }, target: { label: 'Target', value: 5 } },
  ];
  const counts = html(dots({ rows, look: {}, reference: null, target: null }));
  expect(counts.match(/class="pl-target" x1/g)).toHaveLength(1);
  expect(textOf(counts).match(/Target: 80/g)).toHaveLength(2);
  expect(drawn(counts)).toEqual(tabled(counts));
  const mixed = rows.map((row, index) => ({ ...row, target: index === 1 ? null : row.target }));
  const rates = html(dots({ rows: [...mixed, { name: 'Black', value: { value: 9 } }], look: {} }));
  // Everyone's own in its row; the one of all above the rows and in the one row that says nothing else.
  expect(rates.match(/class="pl-target" x1/g)).toHaveLength(3);
  const values = { '2010': { value: 8 }, '2019': { value: 9 } };
  const own = [
    { name: 'Everyone', values, target: { label: 'Target', value: 80 } },
    { name: 'Asian', values },
    { name: 'Black', values, target: { label: 'Target for 2030', value: 7 } },
  ];
  const page = html(panels({ series: own, look: {} }));
  expect(page.match(/<path class="pl-target" d="M1/g)).toHaveLength(2);
  expect(page.match(/<td class="pl-number">no target<\/td>/g)).toHaveLength(3);
  expect(textOf(page).match(/Target for 2030: 7/g)).toHaveLength(4);
});

test('made-up values carry the sample mark: the whole chart, or what in it is made up', () => {
  expect(textOf(html(panels({ sample: true })))).toContain('Sample: made up for demonstration');
  const partly = html(dots());
  expect(textOf(partly)).toContain('Contains sample');
  expect(partly).toMatch(/data-cell="row-1">8\.6 <span class="pl-sample">/);
  expect(textOf(html(panels()))).not.toMatch(/sample/i);
});

test('without script a chart is an image described by its sentence, with no inline style and no dead tab stop', () => {
  for (const chart of [dots(), panels(), gap()]) {
    const page = html(chart);
    const [, ids] = /role="img" aria-labelledby="([^"]*)"/.exec(page)!;
    for (const id of ids!.split(' ')) expect(page).toContain(`id="${id}"`);
    expect(page).not.toMatch(/ style=|role="application"/);
    // Only the table's frame, which scrolls.
    expect(page.match(/tabindex="0"/gi)).toHaveLength(1);
    expect(page).toContain('<p class="pl-source">Source: NYC');
  }
});

test('with script a chart is one tab stop with a line that says what is read', () => {
  const mark = markOf(
    { id: 'a', name: 'Black', period: '2019', value: black['2010'] },
    { unit: 'per 1,000' },
    1,
  );
  const page = html(<LiveGraphic id="c" lines={[[mark]]} draw={() => <svg />} />);
  expect(page.match(/tabindex="0"/gi)).toHaveLength(1);
  expect(page).toContain('role="application" aria-roledescription="chart" aria-labelledby="c-title c-said"');
  expect(page).toContain('<div aria-hidden="true"><svg>');
  expect(page).toContain('role="status"');
  expect(mark.said).toBe('Black: 8.6 per 1,000, from 7.9 to 9.3, 2019');
});
