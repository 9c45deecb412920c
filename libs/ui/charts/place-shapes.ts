// Outlines on the globe as shapes on paper, and counts as a few shades.

/** An area: closed lines of points, degrees east and north; a ring within another is a hole. */
export interface Outline {
  rings: readonly (readonly (readonly number[])[])[];
}

/** An area on paper: its path and the place where its name stands. */
export interface DrawnArea {
  path: string;
  x: number;
  y: number;
}

/** Units of the drawing; a city that is taller than wide is drawn up to as high as this. */
const WIDTH = 480;
const MARGIN = 6;

/**
 * Draws outlines side by side: equirectangular, east to west shortened by the cosine of the middle latitude, which keeps
 * the shape of an area as large as a city.
 */
export function drawn(areas: readonly Outline[]): { width: number; height: number; shapes: DrawnArea[] } {
  const points = areas.flatMap(({ rings }) => rings.flat());
  const [west, east] = ends(points.map((point) => point[0] ?? 0));
  const [south, north] = ends(points.map((point) => point[1] ?? 0));
  const shorten = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const [across, down] = [(east - west) * shorten, north - south];
  const scale = (WIDTH - 2 * MARGIN) / Math.max(across, down, 1e-9);
  const x = (degrees: number) => Math.round(((degrees - west) * shorten * scale + MARGIN) * 10) / 10;
  const y = (degrees: number) => Math.round(((north - degrees) * scale + MARGIN) * 10) / 10;
  return {
    width: Math.ceil(across * scale) + 2 * MARGIN,
    height: Math.ceil(down * scale) + 2 * MARGIN,
    shapes: areas.map(({ rings }) => {
      const onPaper = rings.map((ring) => ring.map((point) => [x(point[0] ?? 0), y(point[1] ?? 0)] as const));
      const path = onPaper
        .map(
          (ring) =>
            `M${ring
              .slice(0, -1)
              .map((point) => point.join(' '))
              .join('L')}Z`,
        )
        .join('');
      return { path, ...middleOf(onPaper) };
    }),
  };
}

function ends(values: readonly number[]): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (const value of values) {
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return values.length === 0 ? [0, 0] : [low, high];
}

/** The middle of the largest ring: the centroid of its area. */
function middleOf(rings: readonly (readonly (readonly [number, number])[])[]): { x: number; y: number } {
  let best = { x: 0, y: 0, size: -1 };
  for (const ring of rings) {
    let [sum, x, y] = [0, 0, 0];
    for (let index = 0; index + 1 < ring.length; index += 1) {
      const [a, b] = [ring[index]!, ring[index + 1]!];
      const cross = a[0] * b[1] - b[0] * a[1];
      sum += cross;
      x += (a[0] + b[0]) * cross;
      y += (a[1] + b[1]) * cross;
    }
    const size = Math.abs(sum);
    const [first] = ring;
    if (size > best.size) {
      best =
        size < 1e-6
          ? { x: first?.[0] ?? 0, y: first?.[1] ?? 0, size }
          : { x: x / (3 * sum), y: y / (3 * sum), size };
    }
  }
  const round = (value: number) => Math.round(value * 10) / 10;
  return { x: round(best.x), y: round(best.y) };
}

/** A shade from 0 (none) to 4, and the values it stands for, both ends included. */
export interface ShadeStep {
  shade: number;
  from: number;
  to: number;
}

export interface Shades {
  steps: ShadeStep[];
  of: (value: number) => number;
}

/** Up to four steps of equal width up to the largest whole number, and one for none. Steps nothing falls into are left out. */
export function shadesFor(values: readonly (number | null)[]): Shades {
  const known = values.filter((value) => value !== null);
  const most = Math.max(0, ...known);
  const isWhole = known.every((value) => Number.isInteger(value));
  const count = isWhole ? Math.min(4, most) : 4;
  const edge = (step: number) => (isWhole ? Math.round((most * step) / count) : (most * step) / count);
  const of = (value: number) => {
    if (value <= 0) return 0;
    for (let step = 1; step < count; step += 1) if (value <= edge(step)) return step;
    return Math.max(1, count);
  };
  const used = new Set(known.map(of));
  const steps = Array.from({ length: count + 1 }, (_, shade) => ({
    shade,
    from: shade === 0 ? 0 : isWhole ? edge(shade - 1) + 1 : edge(shade - 1),
    to: shade === 0 ? 0 : edge(shade),
  }));
  return { steps: steps.filter(({ shade }) => used.has(shade)), of };
}
