// What a panel of a series draws beside its points: bands, whiskers, a line to compare with, and breaks.
import { scaleLinear } from '@visx/scale';
import { Area, LinePath } from '@visx/shape';
import type { ChartPeriod, Mark } from './chart-data';
import { percent, steady } from './plot';

/** Where the plotting area of a panel ends, in pixels; a tall one keeps groups apart that are far smaller than others. */
export const PLOT_BOTTOM = { usual: 174, tall: 282 } as const;

/** A line to compare with: one number for all periods, or one per period (drawn in steps). */
export interface Comparison {
  look: 'target' | 'reference';
  /** Printed above the drawing beside the line's pattern, e.g. "Target: 4.4". */
  words: string;
  /** By period label; a period without a number has no line. */
  values: ReadonlyMap<string, number>;
}

/** Periods to percents of the panel's width. */
export type Time = ReturnType<typeof timeScale>;

/** The time axis of these periods: distances are true. */
export function timeScale(periods: readonly ChartPeriod[]) {
  const at = periods.map((period) => period.at);
  const [first, last] = [Math.min(...at), Math.max(...at)];
  const pad = last > first ? 0 : 1;
  return scaleLinear<number>({ domain: [first - pad, last + pad], range: [4, 96] });
}

interface Placed {
  x: (label: string | null) => number;
  y: (value: number) => number;
}

/** Both ends of the intervals of one run, as lines with a tint between. */
export function Band({ run, x, y }: { run: readonly Mark[] } & Placed) {
  const held = run.filter(({ place }) => place?.low !== null);
  const at = ({ period }: Mark) => x(period);
  const low = ({ place }: Mark) => y(place!.low!);
  const high = ({ place }: Mark) => y(place!.high!);
  return (
    <>
      <Area data={held} x={at} y0={low} y1={high} className="pl-band" />
      <LinePath data={held} x={at} y={low} className="pl-band__edge" fill="none" {...steady} />
      <LinePath data={held} x={at} y={high} className="pl-band__edge" fill="none" {...steady} />
    </>
  );
}

/** The interval of one value. */
export function Whiskers({ mark, x, y }: { mark: Mark; x: string; y: (value: number) => number }) {
  const { low, high } = mark.place!;
  if (low === null || high === null) return null;
  return (
    <svg x={x} overflow="visible" focusable="false">
      <path className="pl-interval" d={`M0 ${y(low)}V${y(high)}M-7 ${y(low)}h14M-7 ${y(high)}h14`} />
    </svg>
  );
}

/** A target or the line of no gap. */
export function ComparisonLine({
  comparison,
  periods,
  time,
  y,
}: {
  comparison: Comparison;
  periods: readonly ChartPeriod[];
  time: Time;
  y: Placed['y'];
}) {
  // Each period's number holds from halfway after the period before to halfway before the next.
  const steps = periods.map((period, index) => {
    const side = (other: ChartPeriod | undefined, edge: number) =>
      other ? (time(other.at) + time(period.at)) / 2 : edge;
    const value = comparison.values.get(period.label);
    return { value, from: side(periods[index - 1], 0), to: side(periods[index + 1], 100) };
  });
  const ends = steps.flatMap(({ value, from, to }) => [
    { at: from, value },
    { at: to, value },
  ]);
  return (
    <LinePath
      data={ends}
      defined={({ value }) => value !== undefined}
      x={({ at }) => at}
      y={({ value }) => y(value!)}
      className={`pl-${comparison.look}`}
      fill="none"
      {...steady}
    />
  );
}

interface BreakLineProps {
  before: string;
  name: string;
  /** 0 or 1: neighboring names stand on different levels, so that they never run into each other. */
  level: number;
  top: number;
  bottom: number;
  periods: readonly ChartPeriod[];
  x: (label: string | null) => number;
}

/** A vertical line with its name, halfway between the two periods that can't be compared. */
export function BreakLine({ before, name, level, top, bottom, periods, x }: BreakLineProps) {
  const index = periods.findIndex(({ label }) => label === before);
  const last = periods[index - 1];
  if (!last) return null;
  const at = (x(last.label) + x(before)) / 2;
  const line = top - 10 - level * 16;
  return (
    <g data-break={before}>
      <line className="pl-break" x1={percent(at)} x2={percent(at)} y1={line + 4} y2={bottom} />
      <text
        className="pl-words"
        x={percent(at)}
        y={line}
        textAnchor={at > 85 ? 'end' : at < 15 ? 'start' : 'middle'}
      >
        {name}
      </text>
    </g>
  );
}
