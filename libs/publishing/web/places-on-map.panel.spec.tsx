// Values of places on a map: hidden ones are hatched and named, and no map stands without its table.
import { renderToStaticMarkup } from 'react-dom/server';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { PlacesOnMap } from './places-on-map.panel';

const square = (at: number) => [
  [
    [at, 0],
    [at + 1, 0],
    [at + 1, 1],
    [at, 1],
    [at, 0],
  ],
];
const boundaries = {
  ...{ name: 'Boroughs', source: 'The city', sourceUrl: null, license: 'Public domain', datedOn: null },
  ...{ note: null, sample: false },
  areas: ['Bronx', 'Queens', 'Brooklyn'].map((name, at) => ({ code: name, name, rings: square(at) })),
};
const value = {
  ...{ periodLabel: '2024', category: null, place: 'Bronx', value: '12.5', marginOfError: null },
  ...{ reliability: null, hidden: false, missing: null, note: null, sourceUrl: null, sample: false },
  ...{ revisedFrom: null, revisionReason: null },
};
const old = { ...value, periodLabel: '2023', place: 'Brooklyn', value: '99' };
const hidden = { ...value, place: 'Queens', value: '7.5', hidden: true };

function drawn(values: (typeof value)[], outlines: typeof boundaries | null = boundaries): string {
  const Component = () => (
    <PlacesOnMap name="Asthma" unit="per 1,000" values={values} boundaries={outlines}>
      <table />
    </PlacesOnMap>
  );
  return renderToStaticMarkup(<RouterProvider router={createMemoryRouter([{ path: '/', Component }])} />);
}

it('draws the newest period, joined by name, with the table beside it', () => {
  const html = drawn([old, value, hidden]);
  expect(html).toContain('Map: Asthma, place by place, 2024');
  expect(html).toContain('Bronx: 12.5; Queens: Hidden; Brooklyn: No value');
  expect(html).toContain('No value, or hidden to protect people. The table says which.');
  expect(html).toContain('<table');
  // Neither the hidden value nor one of another period is anywhere.
  expect(html).not.toMatch(/7\.5|99/);
});

it('marks sample values and sample outlines apart from the real', () => {
  expect(drawn([value])).not.toMatch(/sample/i);
  expect(drawn([{ ...value, sample: true }])).toMatch(/sample/i);
  expect(drawn([value], { ...boundaries, sample: true })).toMatch(/sample/i);
});

it.each([
  ['no outlines', [value], null],
  ['no place with an outline', [{ ...value, place: 'Elsewhere' }], boundaries],
  ['several groups and none of everyone', ['A', 'B'].map((category) => ({ ...value, category })), boundaries],
  ['values below zero', [{ ...value, value: '-3' }], boundaries],
] as const)('leaves the table alone with %s', (_why, values, outlines) => {
  const html = drawn(values as never, outlines);
  expect(html).toContain('<table');
  expect(html).not.toContain('<svg');
});
