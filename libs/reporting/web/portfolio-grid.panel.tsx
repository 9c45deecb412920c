// Planning teams by quarters as a real table; each cell leads to the team's report of that quarter.
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { useWorkspace } from '@plumbline/cities/web';
import { ageInWords, daysSince } from '@plumbline/planning/web';
import { Day, SampleMark, Table } from '@plumbline/ui';
import type { Layer } from './portfolio-filter';
import type { GridPeriod, GridRow } from './portfolio.page';

type Cell = GridRow['cells'][number];
type Timeliness = Cell['timeliness'];
type StatusCount = Cell['statusCounts'][number];

const timelinessWords: Readonly<Record<Timeliness, string>> = {
  ON_TIME: 'On time',
  IN_GRACE: 'In grace',
  LATE: 'Late',
  MISSING: 'Missing',
  NOT_DUE: 'Not due',
};

/** Shapes repeat the words for the eye; the words alone are enough. */
const timelinessShapes: Readonly<Record<Timeliness, ReactNode>> = {
  ON_TIME: <path d="M2 8.5l4 4 8-9" />,
  IN_GRACE: <path d="M8 4v4l3 2M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2" />,
  LATE: <path d="M8 2l6.5 12h-13zM8 6.5v4M8 12v1" />,
  MISSING: <path d="M2 2h12v12H2z" strokeDasharray="3 2" />,
  NOT_DUE: <path d="M4 8h8" />,
};

/** The grid in one of its layers, with the sums of each quarter as counts below. */
export function PortfolioGrid({
  layer,
  periods,
  rows,
}: {
  layer: Layer;
  periods: readonly GridPeriod[];
  rows: readonly GridRow[];
}) {
  const { word, inSentence } = useWorkspace();
  const caption =
    layer === 'reporting' ? 'Reporting: whether reports came in time' : 'Progress: items by status';
  return (
    <div className="pl-grid">
      <Table caption={caption}>
        <thead>
          <tr>
            <th scope="col">{word('planningTeam').singular}</th>
            {periods.map(({ id, label, dueOn }) => (
              <th scope="col" key={id}>
                {label}
                <span className="pl-small pl-grid__due">
                  due <Day on={dueOn} />
                </span>
              </th>
            ))}
            <th scope="col">{word('role.PLANNING_MANAGER').singular}</th>
            <th scope="col" className="pl-grid__count">
              Dates slipped
            </th>
            <th scope="col" className="pl-grid__count">
              Overdue
            </th>
            <th scope="col" className="pl-grid__count">
              {word('goal').plural} without outcome {inSentence('metric').singular}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.team.id}>
              <th scope="row">{row.team.name}</th>
              {row.cells.map((cell) => (
                <GridCell key={cell.period.id} layer={layer} cell={cell} />
              ))}
              <td>{row.team.managers.map(({ displayName }) => displayName).join(', ') || 'Nobody'}</td>
              <td className="pl-grid__count">
                {row.slippedDeliverables} of {row.deliverables}
              </td>
              <td className="pl-grid__count">{row.overdueDeliverables}</td>
              <td className="pl-grid__count">{row.goalsWithoutOutcomeMeasure}</td>
            </tr>
          ))}
        </tbody>
        <Sums layer={layer} periods={periods} rows={rows} />
      </Table>
    </div>
  );
}

function GridCell({ layer, cell }: { layer: Layer; cell: Cell }) {
  const { to } = useWorkspace();
  const content = layer === 'reporting' ? <Reporting cell={cell} /> : <Progress cell={cell} />;
  const hatched = layer === 'reporting' && cell.timeliness === 'MISSING';
  return (
    <td className={hatched ? 'pl-grid__missing' : undefined}>
      {cell.reportId ? <Link to={to(`review/${cell.reportId}`)}>{content}</Link> : content}
      {layer === 'reporting' ? <Desk cell={cell} /> : null} {cell.sample ? <SampleMark /> : null}
    </td>
  );
}

function Reporting({ cell: { timeliness } }: { cell: Cell }) {
  return (
    <>
      <svg
        className="pl-grid__shape"
        width="16"
        height="16"
        viewBox="0 0 16 16"
        aria-hidden="true"
        focusable="false"
      >
        {timelinessShapes[timeliness]}
      </svg>
      {timelinessWords[timeliness]}
    </>
  );
}

/** Where the report is now, in a line below. */
function Desk({ cell: { reportId, state, heldBy, heldSince, itemsDone, itemsTotal } }: { cell: Cell }) {
  const { city, inSentence } = useWorkspace();
  if (!reportId || !state) return <span className="pl-grid__desk">No report</span>;
  const age = heldSince ? ageInWords(daysSince(heldSince, city.timeZone, city.today)) : '';
  const words = {
    OPEN: `Open, ${itemsDone} of ${itemsTotal} done`,
    SUBMITTED: `With the ${heldBy ? inSentence(`role.${heldBy}`).singular : 'reviewer'} ${age}`,
    RETURNED: `Returned, with the department ${age}`,
    APPROVED: 'Approved',
    PUBLISHED: 'Published',
  } as const;
  return <span className="pl-grid__desk">{words[state]}</span>;
}

function Progress({ cell: { reportId, statusCounts } }: { cell: Cell }) {
  if (!reportId) return <span className="pl-muted">No report</span>;
  if (statusCounts.length === 0) return <span>No items</span>;
  return (
    <>
      <Counts counts={statusCounts} />
      <StatusBar counts={statusCounts} />
    </>
  );
}

/** "7 on track, 2 at risk": the city's words in the city's order, no average. */
function Counts({ counts }: { counts: readonly StatusCount[] }) {
  const { city } = useWorkspace();
  const countOf = (status: string | null) =>
    counts.find((one) => (one.status ?? null) === status)?.count ?? 0;
  const all = [...city.statuses, { status: null, label: 'no update' }];
  const said = all.filter(({ status }) => countOf(status) > 0);
  return <span>{said.map(({ status, label }) => `${countOf(status)} ${smallFirst(label)}`).join(', ')}</span>;
}

function smallFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}

/** The same counts for the eye; screen readers have them as text. */
function StatusBar({ counts }: { counts: readonly StatusCount[] }) {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const leftOf = (index: number) =>
    counts.slice(0, index).reduce((sum, { count }) => sum + (count / total) * 100, 0);
  return (
    <svg
      className="pl-bar pl-grid__bar"
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {counts.map(({ status, count }, index) => {
        const width = (count / total) * 100;
        const tone = status
          ? `pl-part--status-${status.toLowerCase().replaceAll('_', '-')}`
          : 'pl-part--none';
        // A sliver of white keeps neighbors apart without relying on color.
        return (
          <rect
            key={status ?? 'none'}
            className={tone}
            x={leftOf(index) + 0.4}
            y={status ? 0 : 0.7}
            width={Math.max(width - 0.8, 0.4)}
            height={status ? 10 : 8.6}
            fill={status ? undefined : 'none'}
            vectorEffect="non-scaling-stroke"
          />
        );
      })}
    </svg>
  );
}

function Sums({
  layer,
  periods,
  rows,
}: {
  layer: Layer;
  periods: readonly GridPeriod[];
  rows: readonly GridRow[];
}) {
  const sum = (of: (row: GridRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return (
    <tfoot>
      <tr>
        <th scope="row">All {rows.length} shown</th>
        {periods.map(({ id }) => {
          const cells = rows.flatMap((row) => row.cells.filter(({ period }) => period.id === id));
          return (
            <td key={id}>
              {layer === 'reporting' ? <TimelinessSum cells={cells} /> : <Counts counts={statusSum(cells)} />}
            </td>
          );
        })}
        <td />
        <td className="pl-grid__count">
          {sum((row) => row.slippedDeliverables)} of {sum((row) => row.deliverables)}
        </td>
        <td className="pl-grid__count">{sum((row) => row.overdueDeliverables)}</td>
        <td className="pl-grid__count">{sum((row) => row.goalsWithoutOutcomeMeasure)}</td>
      </tr>
    </tfoot>
  );
}

function TimelinessSum({ cells }: { cells: readonly Cell[] }) {
  const counts = (Object.keys(timelinessWords) as Timeliness[])
    .map((timeliness) => ({
      timeliness,
      count: cells.filter((cell) => cell.timeliness === timeliness).length,
    }))
    .filter(({ count }) => count > 0);
  return (
    <>
      {counts
        .map(({ timeliness, count }) => `${count} ${timelinessWords[timeliness].toLowerCase()}`)
        .join(', ')}
    </>
  );
}

function statusSum(cells: readonly Cell[]): StatusCount[] {
  const counts = new Map<StatusCount['status'], number>();
  for (const { status, count } of cells.flatMap(({ statusCounts }) => statusCounts)) {
    counts.set(status, (counts.get(status) ?? 0) + count);
  }
  return [...counts].map(([status, count]) => ({ status, count }));
}
