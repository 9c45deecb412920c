// A released metric: with its picture, and from releases that had values alone.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { MetricPanel, type PublicMetric } from './metric.panel';

const city = { slug: 'new-york', name: 'New York', terms: [] };

function page(metric: PublicMetric): string {
  const routes = [
    {
      path: '/',
      Component: () => <Outlet context={city} />,
      children: [{ index: true, Component: () => <MetricPanel metric={metric} /> }],
    },
  ];
  return renderToStaticMarkup(<RouterProvider router={createMemoryRouter(routes)} />);
}

const observation = {
  ...{ periodLabel: '2019', category: null, place: null, value: '82.6', marginOfError: null },
  ...{ reliability: null, hidden: false, missing: null, note: null, sourceUrl: null, sample: false },
  ...{ revisedFrom: null, revisionReason: null },
};
const level = { label: 'Everyone', value: '82.6', low: null, high: null, hidden: false, missing: null };
const period = {
  ...{ label: '2019', endsOn: '2019-12-31', segment: 0, brokenBy: null, total: level, gap: null },
  groups: [
    { ...level, label: 'Black', value: '76.1', low: '75.0', high: '77.2' },
    { ...level, label: 'Native', value: null, hidden: true },
  ],
  noGap: 'Two groups must have a value.',
};

/** As the API answers for a release from before pictures were published. */
const old: PublicMetric = {
  ...{ code: 'M1', name: 'Life expectancy', kind: 'POPULATION_INDICATOR', unit: 'years', direction: 'UP' },
  ...{ reference: 'BEST_OFF', referenceGroup: null, baselineValue: '82.6', baselineLabel: '2019' },
  ...{ targetValue: '83', targetLabel: '2030', methodNote: null, categorySetName: null, categorySet: null },
  ...{ sentence: '', warning: null, result: 'UNMEASURED', results: [], targets: [], progress: [] },
  ...{ picture: { periods: [] }, groups: [], measures: [], sourceUrl: null, sample: false },
  observations: [observation],
};

test('a release from before pictures shows bars and every value', () => {
  const html = page(old);
  expect(html).toContain('Life expectancy: all published values');
  expect(html).toContain('pl-bars');
  expect(html).not.toContain('<figure');
  expect(html).toContain('Higher is better. Starting point: 82.6 years (2019). Target: 83 years (2030).');
});

test('a picture comes before the values, leads to how to read it, and hides what is hidden', () => {
  const html = page({
    ...old,
    sentence: 'Life expectancy, 2019: 82.6 years for everyone.',
    picture: { periods: [period] },
    categorySetName: 'Groups of the city',
    categorySet: { name: 'Groups of the city', version: '2019', counting: 'ONE_GROUP_EACH' },
    observations: [
      { ...observation, revisedFrom: '82.4', revisionReason: 'A late count.' },
      { ...observation, category: 'Native', value: null, hidden: true },
      { ...observation, place: 'Bronx', value: '81' },
    ],
  });
  expect(html.indexOf('82.6 years for everyone')).toBeLessThan(html.indexOf('<figure'));
  expect(html).toContain('href="/new-york/methods"');
  expect(html).toContain('hidden to protect privacy');
  expect(html).toContain('revised from 82.4 years');
  expect(html).toContain('Life expectancy, place by place, 2019 (years)');
  expect(html).toContain('Groups are compared with the group that fares best.');
  expect(html).toContain('Each person is counted in one group.');
  expect(html).not.toContain('pl-bars');
});

test('a number of people promised for everyone is drawn with everyone, and not with the groups', () => {
  const total = { ...level, value: '64' };
  const groups = ['0', '64'].map((value, index) => ({ ...level, value, label: ['Native', 'Asian'][index]! }));
  const html = page({
    ...{ ...old, unit: 'people', targetValue: '80', targetLabel: null, categorySetName: 'Groups' },
    picture: { periods: [{ ...period, total, groups }] },
    categorySet: { name: 'Groups', version: '2024', counting: 'ALONE_OR_IN_COMBINATION' },
  });
  expect(html.match(/class="pl-target" x1/g)).toHaveLength(1);
  expect(html).toContain('It is not a target for each group.');
  expect(html).toContain('so the groups can add up to more than everyone.');
});

test('a metric without a value says so', () => {
  expect(page({ ...old, observations: [] })).toContain('No value is published yet.');
});
