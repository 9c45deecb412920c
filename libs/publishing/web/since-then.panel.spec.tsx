// What changed in a measure or a promise since the release before is said with what it was, what it is, and why.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import type { DeliverableThen } from './deliverable.page';
import type { MetricThen } from './metric.page';
import { DeliverableSince, MetricSince } from './since-then.panel';

type Value = NonNullable<MetricThen['metric']>['observations'][number];

function text(Component: () => React.ReactNode): string {
  const city = { slug: 'new-york', name: 'New York', terms: [] };
  const routes = [
    { path: '/', Component: () => <Outlet context={city} />, children: [{ index: true, Component }] },
  ];
  return renderToStaticMarkup(<RouterProvider router={createMemoryRouter(routes)} />)
    .replace(/<s>/g, 'before ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ');
}

const release = (number: number, withdrawn: { reason: string } | null = null) => ({
  release: {
    slug: `q${number}`,
    number,
    title: `Quarter ${number}`,
    periodLabel: `Quarter ${number}`,
    withdrawn,
  },
  reported: true,
});
const value: Value = {
  ...{ periodLabel: '2025', category: null, place: null, value: '47', hidden: false, missing: null },
  ...{ sample: false, revisedFrom: null, revisionReason: null },
};
const measure = (number: number, result: string, observations: readonly Value[]): MetricThen => ({
  ...release(number),
  metric: { unit: 'percent', result, sample: false, observations: [...observations] },
});
const corrected = {
  ...value,
  value: '44',
  revisedFrom: '47',
  revisionReason: 'Counted twice.',
  sample: true,
};
const metric = (...history: MetricThen[]) => text(() => <MetricSince history={history} />);

test.each<[string, MetricThen[], RegExp]>([
  [
    'a correction, with its reason and the mark of a sample',
    [measure(2, 'SAME', [corrected]), measure(1, 'BETTER', [value])],
    /1 value was corrected\. Counted twice\. Sample.* Result: before Better → now About the same \. A value it rests on was corrected\. Release before: No\. 1: Quarter 1/,
  ],
  [
    'a newer value',
    [measure(2, 'WORSE', [value, { ...value, periodLabel: '2026' }]), measure(1, 'BETTER', [value])],
    /1 value is new\. Result: before Better → now Worse \. A newer value came in\./,
  ],
  [
    'nothing, of a correction that the release before showed already',
    [measure(3, 'SAME', [corrected]), measure(2, 'SAME', [corrected])],
    /Nothing that was said of it has changed\. Release before: No\. 2/,
  ],
  [
    'what there was before a withdrawn release',
    [
      measure(3, 'SAME', [value]),
      { ...release(2, { reason: 'Error' }), metric: null },
      measure(1, 'SAME', [value]),
    ],
    /Nothing that was said of it has changed\. Release before: No\. 1/,
  ],
  [
    'that it is new',
    [measure(2, 'SAME', [value]), { ...release(1), metric: null }],
    /The release before did not show this\./,
  ],
  ['that there is nothing to compare', [measure(1, 'SAME', [value])], /No earlier release can be compared/],
])('of a measure it says %s', (_what, history, said) => expect(metric(...history)).toMatch(said));

test('of a promise it says status, date with its reason, and note', () => {
  const promise = {
    ...{ status: 'ON_TRACK', statusLabel: 'On track', currentDueOn: '2026-06-30', actualOn: null },
    ...{ overdue: false, note: 'Begun.', sample: false, reportedSample: false, dateChanges: [] },
  };
  const later = {
    ...promise,
    ...{ status: 'AT_RISK', statusLabel: 'At risk', currentDueOn: '2026-09-30', note: 'Two sites are open.' },
    dateChanges: [{ from: '2026-06-30', to: '2026-09-30', reason: 'The supplier was late.' }],
  };
  const history = [
    { ...release(2), deliverable: later },
    { ...release(1), deliverable: promise },
  ] as unknown as DeliverableThen[];
  expect(text(() => <DeliverableSince history={history} />)).toMatch(
    /Status: before On track → now At risk \. Due date: before Jun 30, 2026 → now Sep 30, 2026 \. The supplier was late\. The note is new\./,
  );
});
