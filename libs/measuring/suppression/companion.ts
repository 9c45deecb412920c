// Chooses what to hide beside a small number so that it cannot be worked out, and hides as little as it can.
import { groupsOf } from './outsider';
import { leastOfHidden, touched, type Publication } from './publication';
import type { Program, Solver } from './solver';
import type { Row } from './statement';
import { byName, countsOf, type Count } from './table';

type Term = readonly [column: number, factor: number];

/** What one count is in the search for companions: sums of columns, once for each of the two fillings. */
interface Place {
  count: Count;
  /** Value from which the columns count; 0 for a count an outsider has nothing in hand about. */
  base: number;
  fillings: readonly [readonly Term[], readonly Term[]];
  /** Does a change of this count mean that it must be hidden? */
  costs: boolean;
}

/**
 * The counts to hide so that `target` can be two numbers at least `width` apart; empty when nothing need or can be
 * hidden.
 *
 * The question put to the solver: find two fillings of the table that keep every sum and everything said before,
 * differ by the width in the target, and differ from the truth in as few other numbers as possible, small ones rather
 * than large ones. What differs is hidden. (The linear form of complementary cell suppression; see Fischetti and
 * Salazar-González, "Models and algorithms for optimizing cell suppression in tabular data with linear constraints",
 * Journal of the American Statistical Association 95, 2000. It is near to the least, not always the least.)
 */
export function companionsOf(
  target: string,
  publication: Publication,
  width: number,
  solver: Solver,
): string[] {
  const { world, settings } = publication;
  const rows = [...world.sums, ...world.fixed];
  const groups = groupsOf([[target], ...rows.map((row) => row.terms.map(([count]) => count))]);
  const near = rows.filter((row) => groups.get(row.terms[0]?.[0] ?? '') === groups.get(target));
  const ids = [...new Set([target, ...near.flatMap((row) => row.terms.map(([count]) => count))])].sort(
    byName,
  );
  const counts = ids.flatMap((id) => world.counts.get(id) ?? []);

  const inHand = touched(publication);
  const atLeast = leastOfHidden(publication);
  const largest = Math.max(50 * width, ...counts.map((count) => count.value ?? 0));
  const highest = 20 * largest;
  const printed = printedTimes(publication);
  const columns: { low: number; high: number }[] = [];
  const weights: Term[] = [];
  const add = (low: number, high: number, weight = 0): number => {
    columns.push({ low, high });
    if (weight > 0) weights.push([columns.length - 1, weight]);
    return columns.length - 1;
  };
  const places = new Map<string, Place>();
  for (const count of counts) {
    const { value } = count;
    const costs = inHand.has(count.id) && count.id !== target && value !== null;
    if (!costs) {
      const free = () => [[add(atLeast.get(count.id) ?? 0, highest), 1]] as const;
      places.set(count.id, { count, base: 0, fillings: [free(), free()], costs });
      continue;
    }
    const cost = (printed.get(count.id) ?? 1) + value / (largest + 1);
    // Zeros are shown, so a zero cannot be hidden, and what is hidden is at least 1.
    const isFixed = value === 0 && settings.zeroMayShow;
    const down = settings.zeroMayShow ? value - 1 : value;
    const moves = () =>
      isFixed ? [] : ([[add(0, highest, cost), 1], [add(0, Math.max(0, down), cost), -1]] as const); // prettier-ignore
    places.set(count.id, { count, base: value, fillings: [moves(), moves()], costs });
  }
  const program: Program = { columns, rows: [...rowsFor(near, places), apart(places.get(target), width)] };
  const answer = solver.solve(program, (questions) => questions.ask(weights, 'LEAST', false));
  if (answer.status !== 'SOLVED') return [];
  const changed = (place: Place) =>
    place.fillings.some((terms) => terms.some(([column]) => (answer.filling[column] ?? 0) > 1e-6));
  const others = [...places.values()].filter((place) => place.costs && changed(place));
  // Something may still be shown of the target itself, such as a rate it is the denominator of.
  return [...(inHand.has(target) ? [target] : []), ...others.map((place) => place.count.id)];
}

/** Each row for each of the two fillings. */
function rowsFor(rows: readonly Row[], places: ReadonlyMap<string, Place>): Program['rows'][number][] {
  return rows.flatMap((row) =>
    [0, 1].map((which) => {
      const terms: Term[] = [];
      let base = 0n;
      for (const [id, factor] of row.terms) {
        const place = places.get(id) as Place;
        base += factor * BigInt(place.base);
        for (const [column, sign] of place.fillings[which as 0 | 1])
          terms.push([column, sign * Number(factor)]);
      }
      return {
        terms,
        low: row.low === null ? -Infinity : Number(row.low - base),
        high: row.high === null ? Infinity : Number(row.high - base),
      };
    }),
  );
}

function apart(place: Place | undefined, width: number): Program['rows'][number] {
  const [one = [], other = []] = place?.fillings ?? [];
  const terms = [...one, ...other.map(([column, factor]) => [column, -factor] as const)];
  return { terms, low: width, high: Infinity };
}

/** How often each count is spoken of in what is shown: hiding it hides all of these. */
function printedTimes(publication: Publication): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const item of publication.world.items.values()) {
    if (publication.decisions.get(item.id)?.state !== 'SHOWN') continue;
    for (const id of countsOf(item)) times.set(id, (times.get(id) ?? 0) + 1);
  }
  return times;
}

/**
 * The fallback when the search names nothing and the target is still narrow (whole numbers can be narrower than
 * fractions): the smallest number shown in any sum with a number that is hidden already, the target's own sums first.
 */
export function nearestCompanion(target: string, publication: Publication): string | undefined {
  const { world, settings } = publication;
  const inHand = touched(publication);
  const rows = world.sums.map((row) => row.terms.map(([count]) => count));
  const own = rows.filter((ids) => ids.includes(target));
  const groups = groupsOf(rows);
  const all = rows.filter((ids) => ids.some((id) => groups.get(id) === groups.get(target)));
  for (const list of [own, all]) {
    const open = [...new Set(list.flat())]
      .flatMap((id) => world.counts.get(id) ?? [])
      .filter((count) => inHand.has(count.id) && (count.value !== 0 || !settings.zeroMayShow))
      .sort((a, b) => (a.value ?? 0) - (b.value ?? 0) || byName(a.id, b.id));
    if (open[0]) return open[0].id;
  }
  return undefined;
}
