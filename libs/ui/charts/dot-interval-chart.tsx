// One row per group: a point, its interval, and lines to compare with; what is hidden or missing is said in its row.
import { labeled } from '@plumbline/language/domain';
import { t } from '@lingui/core/macro';
import { AxisBottom } from '@visx/axis';
import { GridColumns } from '@visx/grid';
import { AsWritten } from '@plumbline/language/web';
import { ChartFigure, type ChartFrame } from './chart-figure';
import { extentOf, markOf, sharedDecimals, type ChartNumber, type ChartValue, type Mark } from './chart-data';
import type { NumberLook } from './chart-data';
import { columnsOf, MarkCells, MarkHeaders } from './mark-table';
import { Dot, Legend, legendOf, MarkGroup, percent, steady, Stretched } from './plot';
import { evenScale, type ChartScale } from './scales';

export interface DotIntervalChartProps extends ChartFrame {
  /** Drawn in the order given. A row's own target stands in place of the one of all rows; with null it has none. */
  rows: readonly { name: string; value: ChartValue; target?: RowTarget | null }[];
  /** What is measured and its unit in words, for the axis and the table: "Infant deaths per 1,000 births". */
  axis: string;
  look?: NumberLook;
  /** Said after the name of each row where all rows are of one period: "2019". */
  period?: string;
  /** What the bars are, e.g. "95% confidence interval". */
  interval?: string;
  /** A solid line, e.g. the city's total. */
  reference?: { label: string; value: ChartNumber } | null;
  /** A dashed line through all rows. */
  target?: RowTarget | null;
  /** False lets the scale start near the values, and says so. */
  fromZero?: boolean;
}

interface RowTarget {
  label: string;
  value: ChartNumber;
}

interface Line {
  look: 'reference' | 'target';
  mark: Mark;
}

/** Compares groups at one time. */
export function DotIntervalChart(props: DotIntervalChartProps) {
  const {
    rows,
    axis,
    look = {},
    period,
    interval = t`Likely range`,
    reference,
    target,
    fromZero = true,
  } = props;
  const decimals = sharedDecimals(look, [
    ...rows.map(({ value }) => value),
    ...[reference, target, ...rows.map((row) => row.target)].filter((l) => !!l),
  ]);
  const marks = rows.map(({ name, value }, index) =>
    markOf({ id: `row-${index}`, name, period: period ?? null, value }, look, decimals),
  );
  const lines = (['reference', 'target'] as const).flatMap((kind): Line[] => {
    const given = kind === 'reference' ? reference : target;
    if (!given) return [];
    const mark = markOf({ id: kind, name: given.label, value: { value: given.value } }, look, decimals);
    return mark.place ? [{ look: kind, mark }] : [];
  });
  const own = rows.map(({ name, target: line }, index) =>
    line && marks[index]!.place
      ? markOf({ id: `row-${index}-target`, name: labeled(name, line.label), value: line }, look, decimals)
      : null,
  );
  const linesOf = (index: number) =>
    rows[index]!.target === undefined ? lines : lines.filter(({ look }) => look !== 'target');
  const all = [...marks, ...lines.map(({ mark }) => mark), ...own.filter((mark) => mark !== null)];
  const scale = evenScale({
    holds: extentOf(all),
    range: [5, 95],
    count: 4,
    look,
    decimals,
    from: fromZero ? 0 : null,
  });
  const columns = columnsOf(marks);
  return (
    <ChartFigure
      {...props}
      lines={all.map((mark) => [mark])}
      words={[scale.words]}
      draw={(active) => (
        <div className="pl-dots">
          {lines.length ? <LineLabels lines={lines} scale={scale} active={active} /> : null}
          {marks.map((mark, index) => (
            <div key={mark.id} className="pl-dots__line">
              <div className="pl-dots__name">
                <AsWritten>{mark.name}</AsWritten>
              </div>
              {mark.place ? (
                <>
                  <Row mark={mark} lines={linesOf(index)} own={own[index]!} scale={scale} active={active} />
                  <div className="pl-dots__value">
                    <strong>{mark.text}</strong>
                    {mark.interval ? <span>{mark.interval}</span> : null}
                    {own[index] ? (
                      <span>
                        <AsWritten>{labeled(rows[index]!.target!.label, own[index].text)}</AsWritten>
                      </span>
                    ) : null}
                  </div>
                </>
              ) : (
                <WithoutValue mark={mark} active={mark.id === active} />
              )}
            </div>
          ))}
          <ValueAxis scale={scale} title={axis} />
        </div>
      )}
      legend={
        <Legend
          items={[
            { pattern: 'value', words: axis },
            ...(columns.interval ? [{ pattern: 'whiskers', words: interval } as const] : []),
            ...lines.map(({ look: pattern, mark }) => ({ pattern, words: mark.name })),
            ...ownNames(rows, own, target).map((words) => ({ pattern: 'target', words }) as const),
            ...legendOf(marks),
          ]}
        />
      }
      table={
        <>
          <thead>
            <tr>
              <th scope="col">{t`Group`}</th>
              <MarkHeaders columns={columns} value={axis} interval={interval} />
            </tr>
          </thead>
          <tbody>
            {all.map((mark) => (
              <tr key={mark.id}>
                <th scope="row">
                  <AsWritten>{mark.name}</AsWritten>
                </th>
                <MarkCells mark={mark} columns={columns} />
              </tr>
            ))}
          </tbody>
        </>
      }
    />
  );
}

/** Names of the rows' own targets, as far as the key does not hold them yet. */
function ownNames(
  rows: DotIntervalChartProps['rows'],
  own: readonly (Mark | null)[],
  shared: RowTarget | null | undefined,
): string[] {
  const drawn = rows.flatMap(({ target }, index) => (target && own[index] ? [target.label] : []));
  return [...new Set(drawn)].filter((label) => label !== shared?.label);
}

/** Names of the lines above the rows; each stands on its own level, so that no line runs through a name. */
function LineLabels({
  lines,
  scale,
  active,
}: {
  lines: readonly Line[];
  scale: ChartScale;
  active: string | null;
}) {
  const x = ({ place }: Mark) => scale.place(place!.value);
  const toLeft = (mark: Mark) => x(mark) > 55;
  const levels = [...lines].sort((a, b) =>
    toLeft(a.mark) && toLeft(b.mark) ? x(b.mark) - x(a.mark) : x(a.mark) - x(b.mark),
  );
  const height = levels.length * 20 + 4;
  return (
    <div className="pl-dots__line">
      <svg className="pl-dots__over" width="100%" height={height} overflow="visible" focusable="false">
        {levels.map(({ look, mark }, level) => (
          <MarkGroup key={mark.id} mark={mark} active={mark.id === active}>
            <line
              className={`pl-${look}`}
              x1={percent(x(mark))}
              x2={percent(x(mark))}
              y1={level * 20 + 2}
              y2={height}
            />
            <text
              className="pl-words"
              x={percent(x(mark))}
              dx={toLeft(mark) ? -6 : 6}
              y={level * 20 + 15}
              textAnchor={toLeft(mark) ? 'end' : 'start'}
            >
              <AsWritten svg>{labeled(mark.name, mark.text)}</AsWritten>
            </text>
          </MarkGroup>
        ))}
      </svg>
    </div>
  );
}

interface RowProps {
  mark: Mark;
  lines: readonly Line[];
  /** Its own target. */
  own: Mark | null;
  scale: ChartScale;
  active: string | null;
}

function Row({ mark, lines, own, scale, active }: RowProps) {
  const { value, low, high } = mark.place!;
  const x = (number: number) => percent(scale.place(number));
  return (
    <div className="pl-dots__plot">
      <svg width="100%" height="100%" overflow="visible" focusable="false">
        <Stretched height="full">
          <GridColumns
            scale={scale.place}
            height={100}
            tickValues={scale.ticks}
            className="pl-grid"
            stroke="currentColor"
            {...steady}
          />
        </Stretched>
        {lines.map((line) => {
          const at = x(line.mark.place!.value);
          return <line key={line.look} className={`pl-${line.look}`} x1={at} x2={at} y1="0" y2="100%" />;
        })}
        {own?.place ? (
          <MarkGroup mark={own} active={own.id === active}>
            <line className="pl-target" x1={x(own.place.value)} x2={x(own.place.value)} y1="0" y2="100%" />
          </MarkGroup>
        ) : null}
        <MarkGroup mark={mark} active={mark.id === active}>
          {low !== null && high !== null ? (
            <>
              <line className="pl-interval" x1={x(low)} x2={x(high)} y1="50%" y2="50%" />
              <WhiskerEnd x={x(low)} />
              <WhiskerEnd x={x(high)} />
            </>
          ) : null}
          <Dot mark={mark} cx={x(value)} cy="50%" />
        </MarkGroup>
      </svg>
    </div>
  );
}

function WhiskerEnd({ x }: { x: string }) {
  return (
    <svg x={x} y="50%" overflow="visible" focusable="false">
      <path className="pl-interval" d="M0-8v16" />
    </svg>
  );
}

/** Words in place of a point: never a zero, never a blank. */
function WithoutValue({ mark, active }: { mark: Mark; active: boolean }) {
  return (
    <div
      className={active ? 'pl-dots__words pl-mark--read' : 'pl-dots__words'}
      data-mark={mark.id}
      data-value={mark.text}
    >
      {mark.text}
    </div>
  );
}

function ValueAxis({ scale, title }: { scale: ChartScale; title: string }) {
  return (
    <div className="pl-dots__line">
      <div className="pl-dots__over">
        <svg width="100%" height={22} overflow="visible" focusable="false">
          <AxisBottom
            scale={scale.place}
            tickValues={scale.ticks}
            hideAxisLine
            hideTicks
            tickFormat={(tick) => scale.print(Number(tick))}
            tickComponent={({ x, formattedValue }) => (
              <text className="pl-tick" x={percent(x)} y={16} textAnchor="middle">
                {formattedValue}
              </text>
            )}
          />
        </svg>
        <div className="pl-dots__axis">
          <AsWritten>{title}</AsWritten>
        </div>
      </div>
    </div>
  );
}
