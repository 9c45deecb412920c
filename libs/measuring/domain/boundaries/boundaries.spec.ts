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
  ])('that %s is refused in words', (_, text, sentence) => {
    const { areas, problem } = readBoundaries(text);
    expect(areas).toBeNull();
    expect(problem && say(problem)).toMatch(sentence);
  });
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
