// Which periods are named on the time axis, so that names never run into each other.
import type { ChartPeriod } from './chart-data';

/** A named period; `wideOnly` names have room only in a wide panel. */
export interface PeriodLabel {
  period: ChartPeriod;
  text: string;
  anchor: 'start' | 'middle' | 'end';
  wideOnly: boolean;
}

/** Widths a panel has at least, in pixels, gutters included: on the smallest screen, and where the styles call it wide. */
const NARROW = 248;
const WIDE = 560;
const LETTER = 7.2;
const AIR = 10;

/**
 * The names that fit: the latest, then the first period, then the others, as far as there is room. `gutters` are the
 * pixels of a panel's width that are not plotting area.
 */
export function labelledPeriods(
  periods: readonly ChartPeriod[],
  percentOf: (period: ChartPeriod) => number,
  gutters: number,
): PeriodLabel[] {
  const narrowRoom = NARROW - gutters;
  const labels = periods.map((period) => {
    const text = period.short ?? period.label;
    const at = percentOf(period);
    const half = (text.length * LETTER) / 2;
    const room = (Math.min(at, 100 - at) / 100) * narrowRoom + 14;
    const anchor = half <= room ? 'middle' : at < 50 ? 'start' : 'end';
    return { period, text, at, anchor } as const;
  });
  const narrow = fitting(labels, narrowRoom);
  const wide = fitting(labels, WIDE - gutters, narrow);
  return labels
    .filter((label) => wide.has(label))
    .map(({ period, text, anchor, ...label }) => ({
      period,
      text,
      anchor,
      wideOnly: ![...narrow].some(({ at }) => at === label.at),
    }));
}

interface Placed {
  text: string;
  at: number;
  anchor: PeriodLabel['anchor'];
}

function fitting<L extends Placed>(
  labels: readonly L[],
  width: number,
  kept: ReadonlySet<L> = new Set(),
): Set<L> {
  const fits = (label: L, among: ReadonlySet<L>) =>
    [...among].every((other) => other === label || !collide(label, other, width));
  const [first, ...rest] = labels;
  const latest = rest.pop() ?? first;
  if (!first || !latest) return new Set();
  const chosen = new Set([...kept, latest]);
  // Names in the middle mean little without the two ends.
  if (!fits(first, chosen)) return chosen;
  for (const label of [first, ...rest]) {
    if (fits(label, chosen)) chosen.add(label);
  }
  return chosen;
}

function collide(a: Placed, b: Placed, width: number): boolean {
  const [first, second] = [span(a, width), span(b, width)];
  return first.from < second.to + AIR && second.from < first.to + AIR;
}

function span({ text, at, anchor }: Placed, width: number): { from: number; to: number } {
  const long = text.length * LETTER;
  const x = (at / 100) * width;
  const from = anchor === 'start' ? x : anchor === 'end' ? x - long : x - long / 2;
  return { from, to: from + long };
}
