// One small panel per group over time, all on one scale, so that groups compare at a glance and nobody is averaged away.
import { labeled } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { AsWritten } from '@plumbline/language/web';
import { ChartFigure, type ChartFrame } from './chart-figure';
import {
  extentOf,
  markOf,
  sharedDecimals,
  type ChartBreak,
  type ChartNumber,
  type ChartPeriod,
  type ChartValue,
  type Mark,
  type NumberLook,
} from './chart-data';
import { guttersOf, LinePanel, panelRange } from './line-panel';
import type { Comparison } from './panel-parts';
import { columnsOf, MarkCells, MarkHeaders, type MarkColumns } from './mark-table';
import { Legend, legendOf, type LegendItem } from './plot';
import { evenScale, type ChartScale } from './scales';
import { Absences, BreakRows, legendOfBreaks, namesOfBreaks } from './series-words';

/** A target for every period alike, or one per period (by period label; periods may be left out). */
export type ChartTarget = { label: string } & (
  { value: ChartNumber } | { byPeriod: Readonly<Record<string, ChartNumber>> }
);

export interface SmallMultiplesChartProps extends ChartFrame {
  /** In the order of time. */
  periods: readonly ChartPeriod[];
  /**
   * In the order given; `values` by period label. A period left out reads "no value recorded". A series' own target
   * stands in place of the one of all series; with null it has none.
   */
  series: readonly {
    name: string;
    values: Readonly<Record<string, ChartValue>>;
    target?: ChartTarget | null;
  }[];
  /** What is measured and its unit in words: "Infant deaths per 1,000 births". */
  axis: string;
  look?: NumberLook;
  /** What the intervals are, e.g. "95% confidence interval". */
  interval?: string;
  intervals?: 'whiskers' | 'band';
  breaks?: readonly ChartBreak[];
  target?: ChartTarget | null;
  /** False lets the scale start near the values, and says so. */
  fromZero?: boolean;
}

/** Series of several groups, side by side. */
export function SmallMultiplesChart(props: SmallMultiplesChartProps) {
  const { periods, series, axis, look = {}, interval = t`Likely range`, intervals = 'whiskers' } = props;
  const { breaks = [], target = null, fromZero = true } = props;
  const targets = series.map((one) => targetNumbers(one.target === undefined ? target : one.target, periods));
  const decimals = sharedDecimals(look, [
    ...series.flatMap(({ values }) => periods.map(({ label }) => values[label])),
    ...targets.flatMap((own) => [...(own?.numbers.values() ?? [])].map((value) => ({ value }))),
  ]);
  const lines = series.map(({ name, values }, row) =>
    periods.map(({ label }, column) =>
      markOf({ id: `at-${row}-${column}`, name, period: label, value: values[label] }, look, decimals),
    ),
  );
  const targetMarks = targets.map(
    (own) =>
      new Map(
        [...(own?.numbers ?? [])].map(([period, value]) => [
          period,
          markOf(
            { id: `target-${period}`, name: own!.target.label, period, value: { value } },
            look,
            decimals,
          ),
        ]),
      ),
  );
  const targetNames = [...new Set(targets.flatMap((own) => own?.target.label ?? []))];
  const marks = lines.flat();
  const names = namesOfBreaks(breaks, periods);
  const scaleOf = (held: readonly Mark[], height: 'usual' | 'tall'): ChartScale =>
    evenScale({
      holds: extentOf(held),
      range: panelRange(names, height),
      count: height === 'tall' ? 6 : 4,
      ...{ look, decimals, from: fromZero ? 0 : null },
    });
  const breaksOf = (name: string) => breaks.filter(({ group }) => group === undefined || group === name);
  const targetsOf = (row: number) => [...targetMarks[row]!.values()];
  const isUneven = areUneven(lines);
  const scale = scaleOf(
    [...marks, ...series.flatMap((_, row) => targetsOf(row))],
    isUneven ? 'tall' : 'usual',
  );
  const ownScales = lines.map((own, row) =>
    scaleOf([...(own.some(({ place }) => place) ? own : marks), ...targetsOf(row)], 'usual'),
  );
  const panels = (className: string, scales: readonly ChartScale[], active: string | null) => {
    const gutters = guttersOf(
      lines.map((own, row) => ({ scale: scales[row]!, marks: own })),
      periods,
    );
    return (
      <div className={`pl-panels ${className}`}>
        {series.map(({ name }, row) => (
          <div key={name}>
            <div className="pl-panel__name">
              <AsWritten>{name}</AsWritten>
            </div>
            <LinePanel
              periods={periods}
              marks={lines[row]!}
              breaks={breaksOf(name)}
              breakNames={names}
              comparison={targets[row] ? comparisonOf(targets[row].target, targetMarks[row]!) : null}
              intervals={intervals}
              scale={scales[row]!}
              gutters={gutters}
              active={active}
            />
            <Absences marks={lines[row]!} />
          </div>
        ))}
      </div>
    );
  };
  const targetWords = (row: number, period: string) => {
    const mark = targetMarks[row]!.get(period);
    if (!mark) return t`no target`;
    return targetNames.length === 1 ? mark.text : labeled(mark.name, mark.text);
  };
  const columns = columnsOf(marks);
  const legend: LegendItem[] = [
    { pattern: 'value', words: axis },
    ...(columns.interval ? [{ pattern: intervals, words: interval } as const] : []),
    ...(marks.some(({ place }) => !place)
      ? [{ pattern: 'none', words: t`No value, for the reason given` } as const]
      : []),
    ...legendOf(marks),
    ...legendOfBreaks(breaks, names),
  ];
  return (
    <ChartFigure
      {...props}
      lines={lines}
      words={[scale.words]}
      above={series.length > 1 ? <ScaleChoice isOffered={isUneven} /> : null}
      draw={(active) => (
        <>
          {panels(
            'pl-panels--shared',
            lines.map(() => scale),
            active,
          )}
          {isUneven ? panels('pl-panels--own', ownScales, active) : null}
        </>
      )}
      legend={<Legend items={legend} />}
      table={
        <>
          <thead>
            <tr>
              <th scope="col">{t`Group`}</th>
              <th scope="col">{t`Period`}</th>
              <MarkHeaders columns={columns} value={axis} interval={interval} />
              {targetNames.length > 0 ? (
                <th scope="col" className="pl-number">
                  <AsWritten>{targetNames.length === 1 ? targetNames[0]! : t`Target`}</AsWritten>
                </th>
              ) : null}
            </tr>
          </thead>
          {lines.map((own, row) => (
            <GroupRows
              key={series[row]!.name}
              marks={own}
              columns={columns}
              breaks={breaksOf(series[row]!.name)}
              target={targetNames.length > 0 ? (period) => targetWords(row, period) : null}
            />
          ))}
        </>
      }
    />
  );
}

/** On one scale the smallest group would be less than half as high as the largest. */
function areUneven(lines: readonly (readonly Mark[])[]): boolean {
  const tops = lines.flatMap((own) => {
    const values = own.flatMap(({ place }) => (place ? [place.value] : []));
    return values.length > 0 ? [Math.max(...values)] : [];
  });
  return Math.min(...tops) * 2 < Math.max(...tops);
}

/** Says that all panels share one scale; where groups differ much, offers a scale for each, with what that means. */
function ScaleChoice({ isOffered }: { isOffered: boolean }) {
  const shared = t`All panels share one scale, so that groups can be compared.`;
  if (!isOffered) return <p className="pl-small">{shared}</p>;
  return (
    <>
      <details className="pl-scales">
        <summary>
          <span className="pl-scales__shared">{t`Give each panel a scale of its own`}</span>
          <span className="pl-scales__own">{t`Back to one scale for all panels`}</span>
        </summary>
      </details>
      <p className="pl-small pl-scales__shared">{shared}</p>
      <p className="pl-small pl-scales__own">
        <Trans>
          Each panel has a scale of its own: compare how the lines run, not how high they stand. Read the
          numbers at the left of each panel.
        </Trans>
      </p>
    </>
  );
}

function targetNumbers(
  target: ChartTarget | null,
  periods: readonly ChartPeriod[],
): { target: ChartTarget; numbers: Map<string, ChartNumber> } | null {
  if (!target) return null;
  const numbers = periods.map(({ label }) => {
    const value = 'value' in target ? target.value : target.byPeriod[label];
    return value === undefined ? null : ([label, value] as const);
  });
  return { target, numbers: new Map(numbers.filter((entry) => entry !== null)) };
}

function comparisonOf(target: ChartTarget, marks: ReadonlyMap<string, Mark>): Comparison | null {
  const drawn = [...marks].flatMap(([period, { place }]) => (place ? [[period, place.value] as const] : []));
  const latest = [...marks.values()].at(-1);
  if (!latest || drawn.length === 0) return null;
  const when = 'value' in target ? '' : ` (${latest.period})`;
  return { look: 'target', words: labeled(target.label, `${latest.text}${when}`), values: new Map(drawn) };
}

interface GroupRowsProps {
  marks: readonly Mark[];
  columns: MarkColumns;
  breaks: readonly ChartBreak[];
  target: ((period: string) => string) | null;
}

function GroupRows({ marks, columns, breaks, target }: GroupRowsProps): ReactNode {
  const width = 3 + Number(columns.interval) + Number(columns.caution) + Number(target !== null);
  return (
    <tbody>
      {marks.flatMap((mark) => [
        <BreakRows
          key={`${mark.id} break`}
          breaks={breaks.filter(({ before }) => before === mark.period)}
          columns={width}
        />,
        <tr key={mark.id}>
          <th scope="row">
            <AsWritten>{mark.name}</AsWritten>
          </th>
          <td>
            <AsWritten>{mark.period ?? ''}</AsWritten>
          </td>
          <MarkCells mark={mark} columns={columns} />
          {target ? (
            <td className="pl-number">
              <AsWritten>{target(mark.period ?? '')}</AsWritten>
            </td>
          ) : null}
        </tr>,
      ])}
    </tbody>
  );
}
