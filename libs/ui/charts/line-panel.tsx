// One series over time: points, intervals, breaks, and a line to compare with, on a scale of its own or a shared one.
import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { LinePath } from '@visx/shape';
import { withoutMarks } from '@plumbline/language/domain';
import { AsWritten } from '@plumbline/language/web';
import { runsOf, type ChartBreak, type ChartPeriod, type Mark } from './chart-data';
import {
  Band,
  BreakLine,
  ComparisonLine,
  PLOT_BOTTOM,
  timeScale,
  Whiskers,
  type Comparison,
  type Time,
} from './panel-parts';
import { Dot, Legend, MarkGroup, NoValue, percent, Stretched, steady } from './plot';
import type { ChartScale } from './scales';
import { labelledPeriods } from './period-labels';

interface LinePanelProps {
  periods: readonly ChartPeriod[];
  /** One mark per period, in the order of `periods`. */
  marks: readonly Mark[];
  breaks: readonly ChartBreak[];
  /** Names of the breaks as printed at their lines, by `before`. */
  breakNames: ReadonlyMap<string, string>;
  comparison: Comparison | null;
  intervals: 'whiskers' | 'band';
  scale: ChartScale;
  gutters: Gutters;
  active: string | null;
}

/** Below the plotting area: the names of periods. */
const AXIS_HEIGHT = 28;
/** The widest gutter the styles know. */
const MOST_LETTERS = 12;

/** Where the plotting area of a panel begins and ends, in pixels: lowest value first, with room for names of breaks. */
export function panelRange(
  breakNames: ReadonlyMap<string, string>,
  height: keyof typeof PLOT_BOTTOM = 'usual',
): [number, number] {
  return [PLOT_BOTTOM[height], 10 + Math.min(breakNames.size, 2) * 16];
}

/** Letters that the panel keeps free for numbers of the scale, and for the latest value. */
export interface Gutters {
  start: number;
  end: number;
}

/** Pixels of both gutters, as the styles make them. */
function pixelsOf({ start, end }: Gutters): number {
  return 9 * (start + end) + 16;
}

/** The same gutters for all panels of a chart, so that their time axes stand under one another. */
export function guttersOf(
  panels: readonly { scale: ChartScale; marks: readonly Mark[] }[],
  periods: readonly ChartPeriod[],
): Gutters {
  const longest = (texts: readonly string[]) =>
    Math.min(Math.max(1, ...texts.map((text) => withoutMarks(text).length)), MOST_LETTERS);
  return {
    start: longest(panels.flatMap(({ scale }) => scale.ticks.map(scale.print))),
    end: longest(panels.flatMap(({ marks }) => latestWords(marks, periods))),
  };
}

function latestOf(marks: readonly Mark[]): Mark | undefined {
  return marks.findLast(({ place }) => place);
}

/** The latest value, and its period where that is not the newest of all: an old number must not pass for today's. */
function latestWords(marks: readonly Mark[], periods: readonly ChartPeriod[]): string[] {
  const latest = latestOf(marks);
  if (!latest) return [];
  const period = periods.find(({ label }) => label === latest.period);
  const isOld = period !== undefined && period !== periods.at(-1);
  return [latest.text, ...(isOld ? [period.short ?? period.label] : [])];
}

/** The drawing of one panel. Its width is free; its text keeps its size. */
export function LinePanel({ periods, marks, scale, active, ...rest }: LinePanelProps) {
  const { breaks, breakNames, comparison, intervals, gutters } = rest;
  const time = timeScale(periods);
  const x = (label: string | null) => time(periods.find((period) => period.label === label)?.at ?? 0);
  const y = (value: number) => scale.place(value);
  const runs = runsOf(marks, breaks);
  const latest = latestOf(marks);
  const [latestText, latestPeriod] = latestWords(marks, periods);
  const [, top] = panelRange(breakNames);
  const bottom = Math.max(...scale.place.range());
  const height = bottom + AXIS_HEIGHT;
  const drawing = (
    <svg
      className={`pl-panel pl-panel--start-${gutters.start} pl-panel--end-${gutters.end}`}
      height={height}
      overflow="visible"
      focusable="false"
    >
      <Stretched height={height}>
        <GridRows
          scale={scale.place}
          width={100}
          tickValues={scale.ticks}
          className="pl-grid"
          stroke="currentColor"
          {...steady}
        />
        {intervals === 'band' ? runs.map((run) => <Band key={run[0]?.id} run={run} x={x} y={y} />) : null}
        {comparison ? <ComparisonLine comparison={comparison} periods={periods} time={time} y={y} /> : null}
        {runs.map((run) => (
          <LinePath
            key={run[0]?.id}
            data={run}
            x={({ period }) => x(period)}
            y={({ place }) => y(place!.value)}
            className="pl-line"
            fill="none"
            {...steady}
          />
        ))}
      </Stretched>
      <AxisLeft
        scale={scale.place}
        tickValues={scale.ticks}
        hideAxisLine
        hideTicks
        tickComponent={({ y: at, formattedValue }) => (
          <text className="pl-tick" x={-6} y={at} dy="0.35em" textAnchor="end">
            {formattedValue}
          </text>
        )}
        tickFormat={(tick) => scale.print(Number(tick))}
      />
      <PeriodAxis periods={periods} time={time} gutters={gutters} bottom={bottom} />
      {breaks.map(({ before }) => (
        <BreakLine
          key={before}
          before={before}
          name={breakNames.get(before) ?? ''}
          level={[...breakNames.keys()].indexOf(before) % 2}
          top={top}
          bottom={bottom}
          periods={periods}
          x={x}
        />
      ))}
      {marks.map((mark) => (
        <MarkGroup key={mark.id} mark={mark} active={mark.id === active}>
          {mark.place ? (
            <>
              {intervals === 'whiskers' || runs.some((run) => run.length === 1 && run[0] === mark) ? (
                <Whiskers mark={mark} x={percent(x(mark.period))} y={y} />
              ) : null}
              <Dot mark={mark} cx={percent(x(mark.period))} cy={y(mark.place.value)} />
            </>
          ) : (
            <NoValue cx={percent(x(mark.period))} cy={bottom - 8} />
          )}
        </MarkGroup>
      ))}
      {latest?.place ? (
        <text
          className="pl-latest"
          x={percent(x(latest.period))}
          dx={11}
          y={y(latest.place.value)}
          dy="0.35em"
        >
          <AsWritten svg>{latestText}</AsWritten>
        </text>
      ) : null}
      {latest?.place && latestPeriod ? (
        <text
          className="pl-tick"
          x={percent(x(latest.period))}
          dx={11}
          y={y(latest.place.value)}
          dy={y(latest.place.value) > bottom - 44 ? '-0.9em' : '1.6em'}
        >
          <AsWritten svg>{latestPeriod}</AsWritten>
        </text>
      ) : null}
      {runs.map((run) => {
        const [first, next] = run;
        if (!first?.place || !next?.place || first === latest) return null;
        const at = y(first.place.value);
        const isAbove = next.place.value <= first.place.value || at > bottom - 26;
        return (
          <text
            key={`${first.id} value`}
            className="pl-tick"
            x={percent(x(first.period))}
            y={at + (isAbove ? -12 : 22)}
            textAnchor={x(first.period) < 12 && first.text.length > 5 ? 'start' : 'middle'}
          >
            <AsWritten svg>{first.text}</AsWritten>
          </text>
        );
      })}
    </svg>
  );
  return (
    <>
      {comparison ? <Legend items={[{ pattern: comparison.look, words: comparison.words }]} /> : null}
      {drawing}
    </>
  );
}

function PeriodAxis({
  periods,
  time,
  gutters,
  bottom,
}: {
  periods: readonly ChartPeriod[];
  time: Time;
  gutters: Gutters;
  bottom: number;
}) {
  const labelled = labelledPeriods(periods, (period) => time(period.at), pixelsOf(gutters));
  const words = new Map(labelled.map((label) => [label.period.at, label]));
  return (
    <AxisBottom
      scale={time}
      top={bottom}
      tickValues={labelled.map(({ period }) => period.at)}
      hideAxisLine
      hideTicks
      tickFormat={(at) => words.get(Number(at))?.text ?? ''}
      tickComponent={({ x, formattedValue }) => {
        const label = labelled.find(({ period }) => Math.abs(time(period.at) - x) < 0.001);
        return (
          <text
            className={label?.wideOnly ? 'pl-tick pl-tick--wide' : 'pl-tick'}
            x={percent(x)}
            y={20}
            textAnchor={label?.anchor}
          >
            <AsWritten svg>{formattedValue}</AsWritten>
          </text>
        );
      }}
    />
  );
}
