import { renderToStaticMarkup } from 'react-dom/server';
import { MemoryRouter } from 'react-router';
import { PlaceMap, type MapArea } from './place-map';
import { drawn, shadesFor } from './place-shapes';

const square = (east: number, north: number, size = 1) => [
  [east, north],
  [east + size, north],
  [east + size, north + size],
  [east, north + size],
  [east, north],
];
const area = (name: string, east: number, count: number | null, to?: string): MapArea => ({
  ...{ name, count, rings: [square(east, 40)], text: count === null ? 'hidden' : String(count) },
  ...(to ? { to } : {}),
});
const shown = (areas: MapArea[]) =>
  renderToStaticMarkup(
    <MemoryRouter>
      <PlaceMap label="Things found" areas={areas} nothing="Hidden to protect privacy" />
    </MemoryRouter>,
  );

describe('a map of places', () => {
  it('keeps the shape of a city: a degree east is shorter than a degree north', () => {
    const { width, height, shapes } = drawn([{ rings: [square(-74, 40)] }, { rings: [square(-73, 40)] }]);
    expect((width - 12) / 2 / (height - 12)).toBeCloseTo(Math.cos((40.5 * Math.PI) / 180), 1);
    expect(shapes[0]!.x).toBeLessThan(shapes[1]!.x);
    expect(shapes[0]!.path).toMatch(/^M[\d. L]+Z$/);
    expect(drawn([])).toMatchObject({ shapes: [] });
  });

  it.each<[(number | null)[], [number, number, number][]]>([
    [[0, 0], [[0, 0, 0]]],
    [
      [1, 2, null],
      [
        [1, 1, 1],
        [2, 2, 2],
      ],
    ],
    [
      [0, 10, 100],
      [
        [0, 0, 0],
        [1, 1, 25],
        [4, 76, 100],
      ],
    ],
    [
      [2.5, 10],
      [
        [1, 0, 2.5],
        [4, 7.5, 10],
      ],
    ],
  ])('shades %j in steps %j', (values, steps) => {
    expect(shadesFor(values).steps.map(({ shade, from, to }) => [shade, from, to])).toEqual(steps);
  });

  it('without links is one picture that says every area', () => {
    const html = shown([area('East', 0, 3), area('West', 1, null)]);
    expect(html).toContain('role="img" aria-label="Things found. East: 3; West: hidden"');
    expect(html).not.toContain('<a ');
    expect(html).toContain('Hidden to protect privacy');
  });

  it('with links is a list of named links; nothing runs', () => {
    const html = shown([area('East', 0, 3, '?place=East'), area('West', 1, 0, '?place=West')]);
    expect(html).toContain('role="group" aria-label="Things found"');
    expect(html.match(/<a aria-label="(East: 3|West: 0)" href=/g)).toHaveLength(2);
    expect(html).toContain('None found');
    expect(html).not.toMatch(/<script|style=/);
  });

  it('never colors what has no value', () => {
    expect(shown([area('West', 1, null)])).toMatch(/class="pl-map__area" fill="url\(#/);
  });
});
