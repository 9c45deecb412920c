// A second opinion for the specs: tries every whole-number filling of a small table, with no solver at all.
import type { OutsiderView } from './outsider';

/**
 * The least and the most each count can be, by counting upwards through all fillings; null when there is none.
 * @param highest where to stop counting; a range that ends here may reach further
 */
export function bruteRanges(
  view: OutsiderView,
  highest: number,
): ReadonlyMap<string, readonly [number, number]> | null {
  const counts = [...new Set(view.rows.flatMap((row) => row.terms.map(([count]) => count)))];
  const last = view.rows.map((row) => Math.max(...row.terms.map(([count]) => counts.indexOf(count))));
  const filling = new Map<string, bigint>();
  const ranges = new Map<string, [number, number]>();
  const walk = (depth: number): void => {
    const count = counts[depth];
    if (count === undefined) {
      for (const [name, value] of filling) {
        const [low, up] = ranges.get(name) ?? [Infinity, -Infinity];
        ranges.set(name, [Math.min(low, Number(value)), Math.max(up, Number(value))]);
      }
      return;
    }
    const given = view.rows.find((row) => row.terms.length === 1 && row.terms[0]?.[0] === count && row.low === row.high); // prettier-ignore
    const only = given?.low == null || given.terms[0]?.[1] !== 1n ? null : Number(given.low);
    for (let value = only ?? view.atLeast.get(count) ?? 0; value <= (only ?? highest); value += 1) {
      filling.set(count, BigInt(value));
      const holds = view.rows.every((row, index) => {
        if (last[index] !== depth) return true;
        const sum = row.terms.reduce(
          (total, [name, factor]) => total + factor * (filling.get(name) ?? 0n),
          0n,
        );
        return (row.low === null || sum >= row.low) && (row.high === null || sum <= row.high);
      });
      if (holds) walk(depth + 1);
    }
    filling.delete(count);
  };
  walk(0);
  return ranges.size > 0 ? ranges : null;
}
