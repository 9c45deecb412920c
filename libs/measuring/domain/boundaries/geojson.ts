// Reads the outlines of a city's areas from a GeoJSON file, and says what is wrong with it in words.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { cleanText, problemWithText } from '@plumbline/platform/domain';

/** A point: degrees east and north (WGS 84, RFC 7946 section 3.1.1). */
export type Position = readonly [longitude: number, latitude: number];

/** A closed line: its last point is its first. */
export type Ring = readonly Position[];

/** An area of a city: its code, its names, and its outlines. A ring inside another is a hole (even-odd rule). */
export interface AreaOutline {
  code: string;
  name: string;
  /** Other names under which texts speak of it. */
  also: readonly string[];
  rings: readonly Ring[];
}

/** How large a file may be. */
export const BOUNDARY_LIMITS = { characters: 2_000_000, areas: 400, points: 100_000, name: 120, also: 10 };

/** The areas of a file, or the first thing that is wrong with it. */
export type ReadBoundaries = { areas: AreaOutline[]; problem: null } | { areas: null; problem: Message };

/** Which properties of the file hold code and name of an area. */
export interface BoundaryProperties {
  code: string;
  name: string;
}

class Wrong extends Error {
  constructor(readonly problem: Message) {
    super('wrong');
  }
}

/** Reads a FeatureCollection of polygons. `also` may list other names of an area. */
export function readBoundaries(
  text: string,
  properties: BoundaryProperties = { code: 'code', name: 'name' },
): ReadBoundaries {
  try {
    return { areas: areasOf(text, properties), problem: null };
  } catch (error) {
    if (error instanceof Wrong) return { areas: null, problem: error.problem };
    throw error;
  }
}

function areasOf(text: string, properties: BoundaryProperties): AreaOutline[] {
  const { characters, areas: most, points } = BOUNDARY_LIMITS;
  if (text.length > characters) {
    throw new Wrong(
      msg`The file is larger than 2 million characters. Save it with fewer points, then choose it again.`,
    );
  }
  const features = featuresOf(text);
  if (features.length === 0)
    throw new Wrong(msg`The file has no areas. Choose a file with one outline for each area.`);
  if (features.length > most) {
    throw new Wrong(
      msg`The file has ${{ count: features.length }} areas. The limit is ${most}. Choose larger areas, such as districts.`,
    );
  }
  const areas = features.map((feature, index) => areaOf(feature, index + 1, properties));
  for (const [index, { name, code }] of areas.entries()) {
    const before = areas.slice(0, index);
    if (before.some((other) => sameName(other.name, name))) {
      throw new Wrong(msg`Two areas are called “${name}”. Give each area a name of its own.`);
    }
    if (before.some((other) => other.code === code)) {
      throw new Wrong(msg`Two areas have the code “${code}”. Give each area a code of its own.`);
    }
  }
  const total = areas.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length, 0);
  if (total > points) {
    throw new Wrong(
      msg`The outlines have ${{ count: total }} points. The limit is ${points}. Save the file with fewer points.`,
    );
  }
  return areas;
}

function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

function featuresOf(text: string): unknown[] {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Wrong(msg`This is not a GeoJSON file. Save the outlines as GeoJSON, then choose that file.`);
  }
  if (isObject(file) && file['type'] === 'FeatureCollection' && Array.isArray(file['features'])) {
    return file['features'];
  }
  throw new Wrong(
    msg`The file is not a GeoJSON FeatureCollection. Save all areas together in one collection.`,
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function areaOf(feature: unknown, number: number, keys: BoundaryProperties): AreaOutline {
  const properties = isObject(feature) && isObject(feature['properties']) ? feature['properties'] : {};
  // Only what the file says: every object also knows words of its own, such as "constructor".
  const said = (key: string) => (Object.hasOwn(properties, key) ? properties[key] : undefined);
  const name = nameIn(said(keys.name));
  if (name === '') {
    throw new Wrong(
      msg`Area ${number} has no name in “${{ property: keys.name }}”. Say which property holds the names, or add them.`,
    );
  }
  const problem = problemWithText(name, { max: BOUNDARY_LIMITS.name });
  if (problem) throw new Wrong(msg`The name of area ${number} ${problem}.`);
  const code = nameIn(said(keys.code)) || name;
  const others = said('also');
  const also = Array.isArray(others) ? others.map(nameIn).filter(Boolean) : [];
  if ([code, ...also].some((one) => problemWithText(one, { max: BOUNDARY_LIMITS.name }) !== null)) {
    throw new Wrong(
      msg`A code or other name of “${name}” is too long or has hidden characters. Type it again.`,
    );
  }
  const geometry = isObject(feature) ? feature['geometry'] : null;
  return { code, name, also: also.slice(0, BOUNDARY_LIMITS.also), rings: ringsOf(geometry, name) };
}

function nameIn(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? cleanText(String(value)) : '';
}

function ringsOf(geometry: unknown, name: string): Ring[] {
  const { type, coordinates } = isObject(geometry) ? geometry : {};
  const polygons =
    type === 'Polygon'
      ? [coordinates]
      : type === 'MultiPolygon' && Array.isArray(coordinates)
        ? coordinates
        : [];
  const rings = polygons.flatMap((polygon: unknown) => {
    if (Array.isArray(polygon)) return polygon as unknown[];
    throw new Wrong(
      msg`“coordinates” of “${name}” hold something other than outlines. Save the file as GeoJSON again.`,
    );
  });
  if (rings.length === 0) {
    throw new Wrong(msg`“${name}” has no outline. Each area must be a Polygon or a MultiPolygon.`);
  }
  return rings.map((ring) => ringOf(ring, name));
}

function ringOf(ring: unknown, name: string): Ring {
  const positions = Array.isArray(ring) ? ring.map((position: unknown) => positionOf(position, name)) : [];
  const [first, last] = [positions[0], positions.at(-1)];
  if (!Array.isArray(ring)) {
    throw new Wrong(
      msg`“coordinates” of “${name}” hold something other than outlines. Save the file as GeoJSON again.`,
    );
  }
  if (!first || !last || positions.length < 4) {
    throw new Wrong(msg`An outline of “${name}” has fewer than four points. Draw it again as a closed line.`);
  }
  if (first[0] !== last[0] || first[1] !== last[1]) {
    throw new Wrong(msg`An outline of “${name}” is not closed. Its last point must be its first.`);
  }
  if (new Set(positions.map(String)).size < 3) {
    throw new Wrong(
      msg`An outline of “${name}” surrounds nothing. Draw it again with three corners or more.`,
    );
  }
  return positions;
}

function positionOf(position: unknown, name: string): Position {
  const [east, north] = Array.isArray(position) ? (position as unknown[]) : [];
  if (typeof east !== 'number' || typeof north !== 'number') {
    throw new Wrong(msg`A point of “${name}” is not two numbers. Save the outlines as GeoJSON again.`);
  }
  if (!(Math.abs(east) <= 180) || !(Math.abs(north) <= 90)) {
    throw new Wrong(
      msg`A point of “${name}” is not on the globe: ${{ point: `${east}, ${north}` }}. Save the file in degrees (WGS 84), longitude first.`,
    );
  }
  return [east, north];
}
