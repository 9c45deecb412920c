// Fewer points for the outlines of areas, in such a way that neighbors still share their borders.
import type { AreaOutline, Position, Ring } from './geojson';

/** Points the outlines of a whole city may have once simplified: enough for a screen, light enough for a phone. */
export const MOST_POINTS = 2500;

/**
 * The areas with at most about `most` points in all. Borders between areas are cut where more than two lines meet, and
 * each piece is simplified once for both neighbors (Douglas and Peucker, 1973), so that neither gaps nor overlaps
 * appear between them. What becomes too small to be seen is left as a triangle.
 */
export function simplified(areas: readonly AreaOutline[], most = MOST_POINTS): AreaOutline[] {
  const all = areas.flatMap(({ rings }) => rings);
  if (all.length === 0) return [...areas];
  const [width, height] = extentOf(all);
  let tolerance = Math.max(width, height) / 2000;
  for (let round = 0; ; round += 1) {
    const made = simplifiedBy(areas, tolerance);
    const points = made.flatMap(({ rings }) => rings).reduce((sum, ring) => sum + ring.length, 0);
    if (points <= most || round > 12) return made;
    tolerance *= 1.6;
  }
}

function extentOf(rings: readonly Ring[]): [number, number] {
  const points = rings.flat();
  const spread = (of: (point: Position) => number) => {
    let [low, high] = [Infinity, -Infinity];
    for (const point of points) {
      low = Math.min(low, of(point));
      high = Math.max(high, of(point));
    }
    return high - low;
  };
  return [spread(([east]) => east), spread(([, north]) => north)];
}

const keyOf = ([east, north]: Position) => `${east},${north}`;

function simplifiedBy(areas: readonly AreaOutline[], tolerance: number): AreaOutline[] {
  const meeting = meetingPoints(areas.flatMap(({ rings }) => rings));
  return areas.map((area) => ({
    ...area,
    rings: area.rings.map((ring) => {
      const made = piecesOf(ring.slice(0, -1), meeting).flatMap((piece) =>
        simplifiedPiece(piece, tolerance).slice(0, -1),
      );
      return made.length < 3 ? triangleOf(ring) : [...made, made[0]!];
    }),
  }));
}

/** Points with other than two neighbors over all rings: there borders begin and end. */
function meetingPoints(rings: readonly Ring[]): Set<string> {
  const neighbors = new Map<string, Set<string>>();
  for (const ring of rings) {
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const [a, b] = [keyOf(ring[index]!), keyOf(ring[index + 1]!)];
      if (a === b) continue;
      neighbors.set(a, (neighbors.get(a) ?? new Set()).add(b));
      neighbors.set(b, (neighbors.get(b) ?? new Set()).add(a));
    }
  }
  return new Set([...neighbors].filter(([, set]) => set.size !== 2).map(([key]) => key));
}

/** An open ring cut at its meeting points; one without any is cut at two points that depend on its shape alone. */
function piecesOf(points: readonly Position[], meeting: ReadonlySet<string>): Position[][] {
  let cuts = points.flatMap((point, index) => (meeting.has(keyOf(point)) ? [index] : []));
  if (cuts.length < 2) cuts = cutsOf(points, cuts[0]);
  return cuts.map((cut, index) => {
    const next = cuts[index + 1];
    return next === undefined
      ? [...points.slice(cut), ...points.slice(0, cuts[0]! + 1)]
      : points.slice(cut, next + 1);
  });
}

function cutsOf(points: readonly Position[], given: number | undefined): number[] {
  const first =
    given ?? points.reduce((best, point, index) => (isBefore(point, points[best]!) ? index : best), 0);
  const from = points[first]!;
  const far = points.reduce(
    (best, point, index) => (distance(point, from) > distance(points[best]!, from) ? index : best),
    first,
  );
  return [...new Set([first, far])].sort((a, b) => a - b);
}

const isBefore = (a: Position, b: Position) => a[0] < b[0] || (a[0] === b[0] && a[1] < b[1]);
// Not `hypot`, which is many times slower and this runs for every point of a map.
const distance = (a: Position, b: Position) => Math.sqrt((a[0] - b[0]) ** 2 + (a[1] - b[1]) ** 2);

/** The piece simplified in one direction, whichever way round a ring goes through it. */
function simplifiedPiece(piece: readonly Position[], tolerance: number): Position[] {
  const [first, last] = [piece[0]!, piece.at(-1)!];
  const isForward = keyOf(first) === keyOf(last) ? isBefore(piece[1]!, piece.at(-2)!) : isBefore(first, last);
  const ordered = isForward ? [...piece] : [...piece].reverse();
  const kept: Position[] = ordered.slice(0, 1);
  for (let from = 0; from < ordered.length - 1; from += STRETCH) {
    kept.push(...douglasPeucker(ordered.slice(from, from + STRETCH + 1), tolerance).slice(1));
  }
  return isForward ? kept : kept.reverse();
}

/**
 * Lines are simplified in stretches of so many points: the method takes the square of them where a line is made to
 * trouble it.
 */
const STRETCH = 125;

function douglasPeucker(points: readonly Position[], tolerance: number): Position[] {
  const keep = new Set([0, points.length - 1]);
  const open: [number, number][] = [[0, points.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    let [farthest, most] = [-1, tolerance];
    for (let index = from + 1; index < to; index += 1) {
      const off = offLine(points[index]!, points[from]!, points[to]!);
      if (off > most) [farthest, most] = [index, off];
    }
    if (farthest < 0) continue;
    keep.add(farthest);
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, index) => keep.has(index));
}

/** Distance of a point from the line between two others, in degrees. */
function offLine(point: Position, from: Position, to: Position): number {
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  const length = x * x + y * y;
  if (length === 0) return distance(point, from);
  const along = Math.min(1, Math.max(0, ((point[0] - from[0]) * x + (point[1] - from[1]) * y) / length));
  return distance(point, [from[0] + along * x, from[1] + along * y]);
}

/** What is left of a ring that all but vanished: three of its points. */
function triangleOf(ring: Ring): Ring {
  const last = ring.length - 1;
  const [a, b, c] = [ring[0]!, ring[Math.floor(last / 3)]!, ring[Math.floor((2 * last) / 3)]!];
  return [a, b, c, a];
}
