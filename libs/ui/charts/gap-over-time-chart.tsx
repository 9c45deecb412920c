// The gap between two groups over time, as a difference and as a ratio: two panels, since the two can part ways.
import { t } from '@lingui/core/macro';
import { AsWritten } from '@plumbline/language/web';
import { ChartFigure, type ChartFrame } from './chart-figure';
import {
  extentOf,
  markOf,
  numberText,
  sharedDecimals,
  type ChartBreak,
  type ChartPeriod,
  type ChartValue,
  type Mark,
  type NumberLook,
} from './chart-data';
import { guttersOf, LinePanel, panelRange } from './line-panel';
import { columnsOf, MarkCells, MarkHeaders } from './mark-table';
import { Legend, legendOf, type LegendItem } from './plot';
import { doublingScale, evenScale, type ChartScale } from './scales';
import { Absences, BreakRows, legendOfBreaks, namesOfBreaks } from './series-words';

/** One of the two measures of the gap. */
export interface GapMeasure {
  /** Title of the panel and the column, with its unit: "Difference, deaths per 1,000 births". */
  label: string;
  look?: NumberLook;
  /** By period label. A period left out reads "no value recorded". */
  values: Readonly<Record<string, ChartValue>>;
}

export interface GapOverTimeChartProps extends ChartFrame {
  /** In the order of time. */
  periods: readonly ChartPeriod[];
  /** The compared group less the reference group; 0 is no gap. */
  difference: GapMeasure;
  /** The compared group divided by the reference group; 1 is no gap. */
  ratio: GapMeasure;
  /** Log shows twice and half as equally far from no gap; it falls back to even steps where a bound is zero. */
  ratioScale?: 'log' | 'even';
  /** What the intervals are, e.g. "95% confidence interval". */
  interval?: string;
  intervals?: 'whiskers' | 'band';
  breaks?: readonly ChartBreak[];
}

interface Panel {
  measure: GapMeasure;
  marks: Mark[];
  scale: ChartScale;
  noGap: number;
  noGapWords: string;
  words: string;
}

/** Difference and ratio, one above the other, each on a scale of its own; never both on one axis. */
export function GapOverTimeChart(props: GapOverTimeChartProps) {
  const {
    periods,
    difference,
    ratio,
    ratioScale = 'log',
    interval = t`Likely range`,
    intervals = 'whiskers',
  } = props;
  const { breaks = [] } = props;
  const names = namesOfBreaks(breaks, periods);
  const range = panelRange(names);
  const panels = [
    panelOf({ measure: difference, key: 'difference', periods, noGap: 0, log: false, range }),
    panelOf({ measure: ratio, key: 'ratio', periods, noGap: 1, log: ratioScale === 'log', range }),
  ];
  const gutters = guttersOf(panels, periods);
  const all = panels.flatMap(({ marks }) => marks);
  const columns = panels.map(({ marks }) => columnsOf(marks));
  const width =
    1 + columns.reduce((sum, { interval: i, caution }) => sum + 1 + Number(i) + Number(caution), 0);
  const legend: LegendItem[] = [
    ...(all.some((mark) => mark.interval) ? [{ pattern: intervals, words: interval } as const] : []),
    ...(all.some(({ place }) => !place)
      ? [{ pattern: 'none', words: t`No value, for the reason given` } as const]
      : []),
    ...legendOf(all),
    ...legendOfBreaks(breaks, names),
  ];
  return (
    <ChartFigure
      {...props}
      lines={panels.map(({ marks }) => marks)}
      draw={(active) => (
        <div className="pl-panels pl-panels--stacked">
          {panels.map(({ measure, marks, scale, noGap, noGapWords, words }) => (
            <div key={measure.label}>
              <div className="pl-panel__name">
                <AsWritten>{measure.label}</AsWritten>
              </div>
              <LinePanel
                periods={periods}
                marks={marks}
                breaks={breaks}
                breakNames={names}
                comparison={{
                  look: 'reference',
                  words: noGapWords,
                  values: new Map(periods.map(({ label }) => [label, noGap])),
                }}
                intervals={intervals}
                scale={scale}
                gutters={gutters}
                active={active}
              />
              {words ? <p className="pl-panel__absent">{words}</p> : null}
              <Absences marks={marks} />
            </div>
          ))}
        </div>
      )}
      legend={<Legend items={legend} />}
      table={
        <>
          <thead>
            <tr>
              <th scope="col">{t`Period`}</th>
              {panels.map(({ measure }, index) => (
                <MarkHeaders
                  key={measure.label}
                  columns={columns[index]!}
                  value={measure.label}
                  interval={index === 0 ? t`${interval} (difference)` : t`${interval} (ratio)`}
                />
              ))}
            </tr>
          </thead>
          <tbody>
            {periods.flatMap(({ label }, row) => [
              <BreakRows
                key={`${label} break`}
                breaks={breaks.filter(({ before }) => before === label)}
                columns={width}
              />,
              <tr key={label}>
                <th scope="row">
                  <AsWritten>{label}</AsWritten>
                </th>
                {panels.map(({ marks }, index) => (
                  <MarkCells key={marks[row]!.id} mark={marks[row]!} columns={columns[index]!} />
                ))}
              </tr>,
            ])}
          </tbody>
        </>
      }
    />
  );
}

interface PanelOptions {
  measure: GapMeasure;
  key: string;
  periods: readonly ChartPeriod[];
  noGap: 0 | 1;
  log: boolean;
  range: [number, number];
}

function panelOf({ measure, key, periods, noGap, log, range }: PanelOptions): Panel {
  const { look = {}, values, label } = measure;
  const decimals = sharedDecimals(
    look,
    periods.map((period) => values[period.label]),
  );
  const marks = periods.map((period, index) =>
    markOf(
      { id: `${key}-${index}`, name: label, period: period.label, value: values[period.label] },
      look,
      decimals,
    ),
  );
  const options = {
    holds: extentOf(marks),
    range,
    count: 4,
    look,
    decimals,
  };
  const bent = log ? doublingScale(options) : null;
  const scale = bent ?? evenScale({ ...options, from: noGap });
  const number = numberText(noGap, look, 0);
  const steps = bent ? scale.words : noGap === 1 ? t`Even scale: each line up adds the same amount.` : null;
  const cut = bent ? null : scale.words;
  return {
    measure,
    marks,
    scale,
    noGap,
    noGapWords: t`${number} means no gap`,
    words: [steps, cut].filter(Boolean).join(' '),
  };
}
