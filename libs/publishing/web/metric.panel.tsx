// One measure: what it counts, every published value as a table, and the newest ones drawn as bars.
import { SampleMark, SourceLink, Table } from '@plumbline/ui';
import type { PublicGoal } from './goal.page';
import { newestValues, seriesTable, type Cell } from './series';
import { valueText } from './value';

type Metric = PublicGoal['metrics'][number];

/** A metric with its definition, bars, table, corrections and source. */
export function MetricPanel({ metric }: { metric: Metric }) {
  return (
    <>
      <h3>
        {metric.name} {metric.sample ? <SampleMark /> : null}
      </h3>
      <p>{definition(metric)}</p>
      {metric.observations.length === 0 ? <p>No value is published yet.</p> : <Values metric={metric} />}
      {metric.methodNote ? <p className="pl-small">How it is measured: {metric.methodNote}</p> : null}
      {metric.categorySetName ? <p className="pl-small">Groups: {metric.categorySetName}.</p> : null}
      <p>
        <span className="pl-small pl-muted">No. {metric.code}. </span>
        <SourceLink url={metric.sourceUrl} />
      </p>
    </>
  );
}

const kinds: Record<string, string> = {
  POPULATION_INDICATOR: 'Describes residents as a whole.',
  HOW_MUCH: 'Counts how much was done.',
  HOW_WELL: 'Shows how well it was done.',
  BETTER_OFF: 'Shows whether people are better off.',
};

const directions: Record<string, string> = { UP: 'Higher is better.', DOWN: 'Lower is better.' };

function definition(metric: Metric): string {
  const named = (what: string, value: string | null, label: string | null) =>
    value === null ? '' : `${what}: ${valueText(value, metric.unit)}${label ? ` (${label})` : ''}.`;
  return [
    kinds[metric.kind],
    directions[metric.direction],
    named('Starting point', metric.baselineValue, metric.baselineLabel),
    named('Target', metric.targetValue, metric.targetLabel),
  ]
    .filter(Boolean)
    .join(' ');
}

function Values({ metric }: { metric: Metric }) {
  const { periods, rows } = seriesTable(metric.observations);
  return (
    <>
      <Bars metric={metric} />
      <Table caption={`${metric.name}: all published values`}>
        <thead>
          <tr>
            <th scope="col">Group</th>
            {periods.map((period) => (
              <th scope="col" className="pl-number" key={period}>
                {period}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.group}>
              <th scope="row">{row.group}</th>
              {row.cells.map((cell, index) => (
                <td key={periods[index]} className={cell?.value ? 'pl-number' : undefined}>
                  <Value cell={cell} unit={metric.unit} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </Table>
      <Remarks metric={metric} />
    </>
  );
}

function Value({ cell, unit }: { cell: Cell | null; unit: string }) {
  if (!cell) return <span className="pl-muted">No value</span>;
  return (
    <>
      <Said cell={cell} unit={unit} /> {cell.sample ? <SampleMark /> : null}
    </>
  );
}

function Said({ cell, unit }: { cell: Cell; unit: string }) {
  if (cell.hidden) return <>Hidden to protect privacy</>;
  if (cell.value === null) return <>{cell.missing ?? 'No value was given.'}</>;
  return (
    <>
      {valueText(cell.value, unit)}
      {cell.marginOfError ? <span className="pl-muted"> ± {cell.marginOfError}</span> : null}
    </>
  );
}

/** Notes, corrections and sources of single values, in words below the table. */
function Remarks({ metric }: { metric: Metric }) {
  const remarks = metric.observations.flatMap((row) => {
    const where = `${row.category ?? 'All'}, ${row.periodLabel}`;
    const corrected = row.revisedFrom
      ? `corrected, was ${valueText(row.revisedFrom, metric.unit)}. ${row.revisionReason ?? ''}`
      : null;
    const text = [corrected, row.note].filter(Boolean).join(' ');
    const ownSource = row.sourceUrl !== metric.sourceUrl ? row.sourceUrl : null;
    return text || ownSource ? [{ where, text, ownSource, sample: row.sample }] : [];
  });
  if (remarks.length === 0) return null;
  return (
    <ul className="pl-small">
      {remarks.map(({ where, text, ownSource, sample }) => (
        <li key={where}>
          {where}: {text} {sample ? <SampleMark /> : null} <SourceLink url={ownSource} />
        </li>
      ))}
    </ul>
  );
}

/** The newest values as bars. They only repeat the table, so they are hidden from screen readers. */
function Bars({ metric }: { metric: Metric }) {
  const newest = newestValues(metric.observations);
  if (!newest) return null;
  const target = metric.targetValue === null ? null : Number(metric.targetValue);
  const top = Math.max(...newest.bars.map((bar) => bar.size ?? 0), target ?? 0);
  if (top <= 0) return null;
  return (
    <div className="pl-bars" aria-hidden="true">
      <p className="pl-small">
        <strong>{newest.period}</strong>
        {target === null ? '' : '. The dashed line is the target.'}
      </p>
      {newest.bars.map((bar) => (
        <div className="pl-bars__row" key={bar.group}>
          <span>{bar.group}</span>
          <svg viewBox="0 0 100 10" preserveAspectRatio="none" focusable="false">
            {bar.size === null ? null : (
              <rect className="pl-series__bar" width={(bar.size / top) * 100} height={10} />
            )}
            {target === null ? null : (
              <path
                className="pl-series__target"
                d={`M${(target / top) * 99.5} 0v10`}
                vectorEffect="non-scaling-stroke"
              />
            )}
          </svg>
          <span>
            {bar.value === null ? bar.instead : valueText(bar.value, metric.unit)}{' '}
            {bar.sample ? <SampleMark /> : null}
          </span>
        </div>
      ))}
    </div>
  );
}
