// Planning teams by quarters as a real table; each cell leads to the team's report of that quarter.
import { msg, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, type MouseEvent, type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { say, type Message } from '@plumbline/language/domain';
import { StatusWords, useWorkspace } from '@plumbline/cities/web';
import {
  LIST_OF_COLUMN,
  SIDE_COLUMNS,
  columnHead,
  countOf,
  countWords,
  deskWords,
  quarterSum,
  sideText,
  sumHead,
  sumText,
  timelinessWord,
  type Layer,
  type PortfolioWords,
  type SideColumn,
} from '@plumbline/reporting/domain';
import { Day, isAllSample, SampleMark } from '@plumbline/ui';
import { useCellFocus } from './cell-focus';
import { listAddress } from '../attention/attention-words';
import type { GridPeriod, GridRow } from './portfolio.page';
import { Counts, Shapes, StatusBar } from './status-counts.panel';

type Cell = GridRow['cells'][number];
type Timeliness = Cell['timeliness'];

/** Shapes repeat the words for the eye; the words alone are enough. */
const timelinessShapes: Readonly<Record<Timeliness, ReactNode>> = {
  ON_TIME: <path d="M2 8.5l4 4 8-9" />,
  IN_GRACE: <path d="M8 4v4l3 2M8 2a6 6 0 1 1 0 12A6 6 0 0 1 8 2" />,
  LATE: <path d="M8 2l6.5 12h-13zM8 6.5v4M8 12v1" />,
  MISSING: <path d="M2 2h12v12H2z" strokeDasharray="3 2" />,
  NOT_DUE: <path d="M4 8h8" />,
};

const CAPTIONS: Readonly<Record<Layer, Message>> = {
  reporting: msg`Reporting: whether reports came in time`,
  progress: msg`Progress: items by status`,
};

/** The city's words as the cells need them. */
function usePortfolioWords(): PortfolioWords {
  const { city, word, inSentence } = useWorkspace();
  return { word, inSentence, statuses: city.statuses, timeZone: city.timeZone, today: city.today };
}

interface GridParts {
  layer: Layer;
  periods: readonly GridPeriod[];
  rows: readonly GridRow[];
}

/** The grid in one of its layers, with the sums of each quarter as counts below. */
export function PortfolioGrid({ layer, periods, rows }: GridParts) {
  const id = useId();
  const words = usePortfolioWords();
  const { to } = useWorkspace();
  const { table, onKeyDown, onFocus } = useCellFocus();
  const onClick = useLinksInside();
  const columns = SIDE_COLUMNS[layer];
  const allSample = periods.map((_period, index) => isAllSample(reportsOf(rows, index)));
  return (
    <div className="pl-grid">
      {layer === 'progress' ? <Shapes words={words} /> : null}
      {layer === 'progress' ? <StatusWords statuses={words.statuses} /> : null}
      <div className="pl-table-frame" role="region" aria-labelledby={id} tabIndex={0}>
        {/* Real links inside take the focus; the keys only lead from one to the next. */}
        <table
          className="usa-table usa-table--borderless"
          ref={table}
          onKeyDown={onKeyDown}
          onFocus={onFocus}
          onClick={onClick}
          aria-describedby={`${id}-keys`}
        >
          <caption id={id} className="pl-hidden-visually">
            {say(CAPTIONS[layer])}
          </caption>
          <thead>
            <tr>
              <th scope="col">{words.word('planningTeam').singular}</th>
              {periods.map(({ id: periodId, label, dueOn }, index) => (
                <th scope="col" key={periodId}>
                  {label}
                  <span className="pl-small pl-grid__due">
                    <Trans>
                      due <Day on={dueOn} />
                    </Trans>
                  </span>
                  {allSample[index] ? <SampleMark within /> : null}
                </th>
              ))}
              {columns.map((column) => (
                <th scope="col" key={column} className={classOf(column)}>
                  {columnHead(column, words)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.team.id}>
                <th scope="row">{row.team.name}</th>
                {row.cells.map((cell, index) => (
                  <QuarterCell
                    key={periods[index]?.id ?? index}
                    layer={layer}
                    cell={cell}
                    words={words}
                    to={to}
                    marked={!allSample[index]}
                  />
                ))}
                {columns.map((column) => (
                  <SideCell key={column} row={row} column={column} words={words} to={to} />
                ))}
              </tr>
            ))}
          </tbody>
          <Sums layer={layer} periods={periods} rows={rows} words={words} />
        </table>
      </div>
      <p
        className="pl-small pl-muted"
        id={`${id}-keys`}
      >{t`Arrow keys move from cell to cell, Enter opens what is there.`}</p>
    </div>
  );
}

/**
 * Follows the plain links in an element without loading the whole page again. One listener instead of a component for
 * each of a thousand links, which a browser would have to bring to life one by one.
 */
function useLinksInside(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return (event) => {
    const { button, metaKey, ctrlKey, shiftKey, altKey, target, defaultPrevented } = event;
    // With these keys people open another tab or window, or download.
    if (defaultPrevented || button !== 0 || metaKey || ctrlKey || shiftKey || altKey) return;
    const address = target instanceof Element ? target.closest('a')?.getAttribute('href') : null;
    if (!address) return;
    event.preventDefault();
    void navigate(address);
  };
}

/** Every report of a quarter. */
function reportsOf(rows: readonly GridRow[], index: number) {
  return rows.flatMap((row) => row.cells[index] ?? []).filter(({ reportId }) => reportId);
}

const WORDS: readonly SideColumn[] = ['change', 'inReview'];

/** Numbers stand at the end of their column, words at the beginning. */
function classOf(column: SideColumn): string | undefined {
  if (column === 'lastUpdate') return 'pl-grid__when';
  if (column === 'manager') return 'pl-grid__who';
  return WORDS.includes(column) ? undefined : 'pl-grid__count';
}

interface CellParts {
  words: PortfolioWords;
  to: (path: string) => string;
}

function QuarterCell({
  layer,
  cell,
  words,
  to,
  marked,
}: CellParts & { layer: Layer; cell: Cell; marked: boolean }) {
  const hatched = layer === 'reporting' && cell.timeliness === 'MISSING';
  const counts = layer === 'progress' ? countWords(cell.statusCounts, words) : [];
  const content =
    layer === 'reporting' ? (
      <Timely timeliness={cell.timeliness} />
    ) : !cell.reportId ? (
      <span className="pl-muted">{t`No report`}</span>
    ) : counts.length === 0 ? (
      t`No items`
    ) : (
      <Counts counts={counts} />
    );
  return (
    <td className={hatched ? 'pl-grid__missing' : undefined}>
      {cell.reportId ? <a href={to(`review/${cell.reportId}`)}>{content}</a> : content}
      {layer === 'reporting' ? (
        <span className="pl-grid__desk">{deskWords(cell, words)}</span>
      ) : (
        <StatusBar counts={counts} />
      )}
      {marked && cell.sample ? <SampleMark /> : null}
    </td>
  );
}

function Timely({ timeliness }: { timeliness: Timeliness }) {
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
      {timelinessWord(timeliness)}
    </>
  );
}

/** A number is a link to exactly the items behind it; zero has none. */
function SideCell({ row, column, words, to }: CellParts & { row: GridRow; column: SideColumn }) {
  const kind = LIST_OF_COLUMN[column];
  // A team in which nothing can be compared has no words for its change.
  const says = sideText(row, column, words) || t`Nothing to compare`;
  const opens = kind && countOf(row, kind) > 0;
  return (
    <td className={classOf(column)}>
      {opens ? <a href={to(listAddress(kind, row.team.id))}>{says}</a> : says}
    </td>
  );
}

function Sums({ layer, periods, rows, words }: GridParts & { words: PortfolioWords }) {
  return (
    <tfoot>
      <tr>
        <th scope="row">{sumHead(rows)}</th>
        {periods.map(({ id }, index) => {
          if (layer === 'reporting') return <td key={id}>{quarterSum(rows, index, layer, words)}</td>;
          const cells = rows.flatMap((row) => row.cells[index]?.statusCounts ?? []);
          const counts = countWords(cells, words);
          return (
            <td key={id}>
              {counts.length === 0 ? t`No items` : <Counts counts={counts} />}
              <StatusBar counts={counts} />
            </td>
          );
        })}
        {SIDE_COLUMNS[layer].map((column) => (
          <td key={column} className={classOf(column)}>
            {sumText(rows, column)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}
