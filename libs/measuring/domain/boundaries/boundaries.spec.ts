import { say } from '@plumbline/language/domain';
import { BOUNDARY_LIMITS, readBoundaries, type AreaOutline, type Position } from './geojson';
import { MOST_POINTS, simplified } from './simplify';

const square = (east: number, north: number, size = 1): Position[] => [
  [east, north],
  [east + size, north],
  [east + size, north + size],
  [east, north + size],
  [east, north],
];
const feature = (name: unknown, coordinates: unknown = [square(0, 0)], type = 'Polygon') => ({
  type: 'Feature',
  properties: { name, code: String(name).slice(0, 2) },
  geometry: { type, coordinates },
});
const file = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features });

describe('a file of outlines', () => {
  it('gives areas with code, names and rings', () => {
    const two = {
      ...feature('North Side', [[square(2, 0)], [square(4, 0), square(4.2, 0.2, 0.2)]], 'MultiPolygon'),
    };
    const { areas } = readBoundaries(
      file(feature('South Side'), { ...two, properties: { name: 'North Side', also: ['Northside', 7] } }),
    );
    expect(areas?.map(({ code, name, also, rings }) => [code, name, also, rings.length])).toEqual([
      ['So', 'South Side', [], 1],
      ['North Side', 'North Side', ['Northside', '7'], 3],
    ]);
  });

  it('may keep its names under another property', () => {
    const named = { ...feature('x'), properties: { BoroName: 'Queens', BoroCode: 4 } };
    const { areas } = readBoundaries(file(named), { code: 'BoroCode', name: 'BoroName' });
    expect(areas).toMatchObject([{ code: '4', name: 'Queens' }]);
  });

  const open = square(0, 0).slice(0, -1);
  const deep = (levels: number) => '['.repeat(levels) + ']'.repeat(levels);
  const wheel = (points: number) =>
    Array.from({ length: points + 1 }, (_, at) => [at % points, 0].map((one) => one / points));
  it.each<[string, string, RegExp]>([
    ['is no JSON', 'PK\u0003', /not a GeoJSON file/],
    ['is one feature', JSON.stringify(feature('A')), /FeatureCollection/],
    ['is empty', file(), /no areas/],
    ['is too large', ' '.repeat(BOUNDARY_LIMITS.characters + 1), /larger than 2 million characters/],
    ['has too many areas', file(...Array.from({ length: 401 }, (_, at) => feature(`A${at}`))), /401 areas/],
    ['has no name', file(feature('')), /Area 1 has no name in “name”/],
    ['has a name that hides something', file(feature('A\u202eB')), /name of area 1 has a hidden character/],
    ['has a name twice', file(feature('East'), feature('EAST')), /Two areas are called “EAST”/],
    ['has a code twice', file(feature('Easton'), feature('Eastham')), /Two areas have the code “Ea”/],
    ['has points only', file(feature('East', [1, 2], 'Point')), /“East” has no outline/],
    ['has an open outline', file(feature('East', [[...open, [9, 9]]])), /not closed/],
    ['has a line', file(feature('East', [square(0, 0).slice(0, 3)])), /fewer than four points/],
    ['is in feet', file(feature('East', [square(1_171_000, 1_948_000)])), /not on the globe.*WGS 84/],
    ['holds words', file(feature('East', [[...open.slice(1), ['a', 'b'], open[1]]])), /not two numbers/],
    ['is nested deep', '['.repeat(900_000), /not a GeoJSON file/],
    ['is nested deep and closed', deep(900_000), /FeatureCollection/],
    [
      'has deep coordinates',
      file(feature('East', 'DEEP')).replace('"DEEP"', deep(900_000)),
      /not two numbers|fewer than four/,
    ],
    ['is no number', file(feature('East')).replace('[0,0]', '[NaN,0]'), /not a GeoJSON file/],
    [
      'is endless',
      file(feature('East')).replaceAll('[0,0]', '[1e999,0]'),
      /“East” is not on the globe: Infinity/,
    ],
    ['has empty points', file(feature('East')).replaceAll('[0,0]', '[null,0]'), /“East” is not two numbers/],
    ['has numbers as words', file(feature('East')).replaceAll('[0,0]', '["0","0"]'), /not two numbers/],
    ['is off the globe', file(feature('East', [square(0, 89.5)])), /not on the globe: 1, 90.5|0, 90.5/],
    ['has features that are none', file(null, 7, 'East'), /Area 1 has no name in “name”/],
    ['has properties in a list', file({ ...feature('East'), properties: ['East'] }), /Area 1 has no name/],
    [
      'has a polygon of words',
      file(feature('East', [[square(0, 0)], 'x'], 'MultiPolygon')),
      /“coordinates” of “East”/,
    ],
    ['has an outline of words', file(feature('East', ['x'])), /“coordinates” of “East”/],
    [
      'surrounds nothing',
      file(
        feature('East', [
          [
            [1, 1],
            [1, 1],
            [1, 1],
            [1, 1],
          ],
        ]),
      ),
      /“East” surrounds nothing/,
    ],
    [
      'has too many points',
      file(...Array.from({ length: 11 }, (_, at) => feature(`${at + 10}`, [wheel(10_000)]))),
      /110,?011 points. The limit is 100,?000/,
    ],
  ])('that %s is refused in words', (_, text, sentence) => {
    const { areas, problem } = readBoundaries(text);
    expect(areas).toBeNull();
    expect(problem && say(problem)).toMatch(sentence);
  });
});

it('a property is what the file says, never what every object knows', () => {
  const named = (key: string, text: string) => readBoundaries(text, { code: 'code', name: key });
  for (const key of ['__proto__', 'constructor', 'toString']) {
    expect(named(key, file(feature('East'))).areas).toBeNull();
  }
  const text = file(feature('East')).replace('"name"', '"__proto__"');
  expect(named('__proto__', text).areas).toMatchObject([{ name: 'East' }]);
  expect(({} as Record<string, unknown>)['name']).toBeUndefined();
});

describe('simplified outlines', () => {
  // A wavy border with many points, shared by two areas and walked in opposite directions.
  const border = Array.from({ length: 2000 }, (_, at): Position => [
    1 + Math.sin(at / 40) / 20 + (at % 2) / 100_000,
    at / 2000,
  ]);
  const west: AreaOutline = {
    ...{ code: 'W', name: 'West', also: [] },
    rings: [[[0, 0], ...border, [0, 1], [0, 0]]],
  };
  const east: AreaOutline = {
    ...{ code: 'E', name: 'East', also: [] },
    rings: [[[2, 1], ...[...border].reverse(), [2, 0], [2, 1]]],
  };

  it('have few points, and neighbors still share every point of their border', () => {
    const [w, e] = simplified([west, east], 200);
    const points = (area: AreaOutline | undefined) => area!.rings.flat().map(String);
    expect(points(w).length + points(e).length).toBeLessThanOrEqual(200);
    const inner = points(w).filter((point) => !['0,0', '0,1'].includes(point));
    expect(inner.length).toBeGreaterThan(10);
    expect(inner.every((point) => points(e).includes(point))).toBe(true);
  });

  it('are made in steps that grow with the points alone, whatever the line is like', () => {
    // Each corner is the farthest of those left, so that a line is cut off one point at a time.
    const saw = Array.from({ length: 11_998 }, (_, at): Position => [
      at / 120,
      (at % 2 === 0 ? 1 : -1) * (60 - at / 300),
    ]);
    const [first] = saw;
    const area: AreaOutline = { code: 'S', name: 'Saw', also: [], rings: [[...saw, [100, 0], first!]] };
    const [made] = simplified([area]);
    expect(made?.rings[0]?.[0]).toEqual(made?.rings[0]?.at(-1));
  });

  it('stay closed, and what vanishes stays a triangle', () => {
    const speck: AreaOutline = { code: 'S', name: 'Speck', also: [], rings: [square(1, 5, 0.0001)] };
    for (const { rings } of simplified([west, east, speck], 100)) {
      for (const ring of rings) {
        expect(ring.length).toBeGreaterThanOrEqual(4);
        expect(ring[0]).toEqual(ring.at(-1));
      }
    }
    expect(simplified([])).toEqual([]);
    expect(MOST_POINTS).toBeGreaterThan(1000);
  });
});
