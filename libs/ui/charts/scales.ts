// Scales of charts: nice numbers, and the words that say how a scale is cut or bent.
import { t } from '@lingui/core/macro';
import { getTicks, scaleLinear, scaleLog } from '@visx/scale';
import { numberText, placesOf, type NumberLook } from './chart-data';

/** A scale with its ticks as numbers and as printed, and the words a reader must know about it, if any. */
export interface ChartScale {
  place: ReturnType<typeof scaleLinear<number>> | ReturnType<typeof scaleLog<number>>;
  ticks: number[];
  print: (tick: number) => string;
  words: string | null;
}

interface ScaleOptions {
  /** Numbers the scale has to hold. */
  holds: readonly number[];
  range: [number, number];
  /** About how many ticks. */
  count: number;
  look: NumberLook;
  /** Decimal places of the values: where they are whole, so are the ticks. */
  decimals?: number;
}

/** An even scale. `from` is always on it (0 for levels, the line of no gap for gaps); null leaves the axis cut. */
export function evenScale({
  holds,
  range,
  count,
  look,
  decimals,
  from,
}: ScaleOptions & { from: number | null }): ChartScale {
  const numbers = [...holds, ...(from === null ? [] : [from])];
  const low = numbers.length ? Math.min(...numbers) : 0;
  const high = numbers.length ? Math.max(...numbers) : 1;
  const pad = high > low ? 0 : Math.abs(high) / 10 || 1;
  // A single number from zero up needs room above only.
  const bottom = pad && low !== from ? low - pad : low;
  const place = scaleLinear<number>({ domain: [bottom, high + pad], range, nice: count });
  const [start = 0, end = 0] = place.domain();
  const ticks = (getTicks(place, count) as number[]).filter(
    (tick) => decimals !== 0 || Number.isInteger(tick),
  );
  const print = tickPrinter(ticks, look);
  const cut = start > 0 || end < 0;
  return {
    place,
    ticks,
    print,
    words: cut ? t`The scale starts at ${{ number: print(start) }}, not at zero.` : null,
  };
}

/** A scale on which each step doubles, around 1; null when a number is zero or less, which it could not hold. */
export function doublingScale({ holds, range, count, look }: ScaleOptions): ChartScale | null {
  if (holds.some((number) => number <= 0)) return null;
  const place = scaleLog<number>({
    domain: [Math.min(1, ...holds), Math.max(1, ...holds)],
    range,
    base: 2,
  });
  const [low = 1, high = 1] = place.domain().map(Math.log2);
  const bottom = Math.floor(low);
  const top = Math.max(Math.ceil(high), bottom + 1);
  place.domain([2 ** bottom, 2 ** top]);
  const every = Math.ceil((top - bottom) / count);
  const powers = Array.from({ length: top - bottom + 1 }, (_, step) => bottom + step);
  // The line of no gap is always a tick, whatever is left out to keep the axis readable.
  const ticks = powers.filter((power) => power % every === 0).map((power) => 2 ** power);
  const words =
    every === 1
      ? t`Log scale: each line up doubles the ratio.`
      : t`Log scale: each line up multiplies the ratio by ${{ factor: 2 ** every }}.`;
  return { place, ticks, print: tickPrinter(ticks, look), words };
}

function tickPrinter(ticks: readonly number[], look: NumberLook): (tick: number) => string {
  const exact = (tick: number) => Number(tick.toPrecision(10));
  const decimals = Math.max(0, ...ticks.map((tick) => placesOf(exact(tick))));
  return (tick) => numberText(exact(tick), look, decimals);
}
