// The portfolio as it stands on the screen, as plain text in columns: what the page shows and a file exports are one.
import { plural, t } from '@lingui/core/macro';
import { daysBetween, type CalendarDay } from '@plumbline/platform/domain';
import type { AttentionKind } from '../attention/attention';
import { countOf, inReviewSince, inTimeOf, type PortfolioPeriod, type PortfolioRow } from './portfolio-row';
import type { Layer } from './portfolio-view';
import {
  timelinessWord,
  ageSince,
  changeText,
  countWords,
  countsText,
  deskWords,
  timelinessText,
  type PortfolioWords,
} from './portfolio-words';

/** The columns after the quarters, by layer: timeliness and work are two questions and never share a column. */
export type SideColumn =
  | 'inTime'
  | 'inReview'
  | 'lastUpdate'
  | 'change'
  | 'slipped'
  | 'replans'
  | 'overdue'
  | 'noOwner'
  | 'noOutcome'
  | 'manager';

export const SIDE_COLUMNS: Readonly<Record<Layer, readonly SideColumn[]>> = {
  reporting: ['inTime', 'inReview', 'lastUpdate', 'manager'],
  progress: ['change', 'slipped', 'replans', 'overdue', 'noOwner', 'noOutcome', 'manager'],
};

/** The list that a number in a column opens; columns that are no such number open none. */
export const LIST_OF_COLUMN: Readonly<Partial<Record<SideColumn, AttentionKind>>> = {
  inReview: 'IN_REVIEW',
  slipped: 'SLIPPED',
  overdue: 'OVERDUE',
  noOwner: 'NO_OWNER',
  noOutcome: 'NO_OUTCOME_MEASURE',
};

/** What the head of a column says. */
export function columnHead(column: SideColumn, words: PortfolioWords): string {
  switch (column) {
    case 'inTime':
      return t`In time`;
    case 'inReview':
      return t`In review`;
    case 'lastUpdate':
      return t`Last update`;
    case 'change':
      return t`Since last quarter`;
    case 'slipped':
      return t`Dates slipped`;
    case 'replans':
      return t`Re-plans`;
    case 'overdue':
      return t`Overdue`;
    case 'noOwner':
      return t`No active owner`;
    case 'noOutcome':
      return t`${{ goals: words.word('goal').plural }} without outcome ${{ metric: words.inSentence('metric').singular }}`;
    case 'manager':
      return words.word('role.PLANNING_MANAGER').singular;
  }
}

function partOf(part: number, whole: number): string {
  return t`${part} of ${whole}`;
}

/** What a team's cell in a column says. */
export function sideText(row: PortfolioRow, column: SideColumn, words: PortfolioWords): string {
  switch (column) {
    case 'inTime': {
      const { inTime, due } = inTimeOf(row);
      return due === 0 ? t`None due` : partOf(inTime, due);
    }
    case 'inReview': {
      const since = inReviewSince(row);
      const waiting = countOf(row, 'IN_REVIEW');
      return since ? `${waiting}, ${ageSince(since, words)}` : String(waiting);
    }
    case 'lastUpdate':
      return silenceText(row.lastUpdateOn, words.today);
    case 'change':
      return changeText(row.change);
    case 'slipped':
      return partOf(countOf(row, 'SLIPPED'), row.deliverables);
    case 'replans':
      return String(row.replans);
    case 'overdue':
      return String(countOf(row, 'OVERDUE'));
    case 'noOwner':
      return String(countOf(row, 'NO_OWNER'));
    case 'noOutcome':
      return String(countOf(row, 'NO_OUTCOME_MEASURE'));
    case 'manager':
      return row.team.managers.map(({ displayName }) => displayName).join(', ') || t`Nobody`;
  }
}

function silenceText(lastUpdateOn: CalendarDay | null | undefined, today: CalendarDay): string {
  if (!lastUpdateOn) return t`Never`;
  const days = Math.max(0, daysBetween(lastUpdateOn, today));
  if (days === 0) return t`Today`;
  return plural(days, { one: '# day ago', other: '# days ago' });
}

/** What the sums below a column say; counts added up, and that there is none where a sum would mean nothing. */
export function sumText(rows: readonly PortfolioRow[], column: SideColumn): string {
  const sum = (of: (row: PortfolioRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  switch (column) {
    case 'inTime':
      return partOf(
        sum((row) => inTimeOf(row).inTime),
        sum((row) => inTimeOf(row).due),
      );
    case 'inReview':
      return String(sum((row) => countOf(row, 'IN_REVIEW')));
    case 'change': {
      const part = (of: 'better' | 'worse' | 'same') => sum((row) => row.change?.[of] ?? 0);
      const change = { better: part('better'), worse: part('worse'), same: part('same') };
      return changeText(change) || t`Nothing to compare`;
    }
    case 'slipped':
      return partOf(
        sum((row) => countOf(row, 'SLIPPED')),
        sum((row) => row.deliverables),
      );
    case 'replans':
      return String(sum((row) => row.replans));
    case 'overdue':
      return String(sum((row) => countOf(row, 'OVERDUE')));
    case 'noOwner':
      return String(sum((row) => countOf(row, 'NO_OWNER')));
    case 'noOutcome':
      return String(sum((row) => countOf(row, 'NO_OUTCOME_MEASURE')));
    case 'lastUpdate':
    case 'manager':
      return t`No sum`;
  }
}

/** What the row of sums is called. */
export function sumHead(rows: readonly PortfolioRow[]): string {
  return plural(rows.length, { one: 'All # shown', other: 'All # shown' });
}

/** What a quarter's cell says, all of it in one text. */
export function quarterText(row: PortfolioRow, index: number, layer: Layer, words: PortfolioWords): string {
  const cell = row.cells[index];
  if (!cell) return '';
  const mark = cell.sample ? ` ${t`(sample)`}` : '';
  if (layer === 'reporting') return `${timelinessWord(cell.timeliness)}: ${deskWords(cell, words)}${mark}`;
  if (!cell.reportId) return t`No report`;
  const counts = countWords(cell.statusCounts, words);
  return (counts.length === 0 ? t`No items` : countsText(counts)) + mark;
}

/** The table as texts: head, one row for each team in the order given, and the sums. */
export function portfolioTable(
  rows: readonly PortfolioRow[],
  periods: readonly PortfolioPeriod[],
  layer: Layer,
  words: PortfolioWords,
): string[][] {
  const columns = SIDE_COLUMNS[layer];
  const head = [
    words.word('planningTeam').singular,
    ...periods.map(({ label, dueOn }) => t`${label}, due ${dueOn}`),
    ...columns.map((column) => columnHead(column, words)),
  ];
  const body = rows.map((row) => [
    row.team.name,
    ...periods.map((_period, index) => quarterText(row, index, layer, words)),
    ...columns.map((column) => sideText(row, column, words)),
  ]);
  const sums = [
    sumHead(rows),
    ...periods.map((_period, index) => quarterSum(rows, index, layer, words)),
    ...columns.map((column) => sumText(rows, column)),
  ];
  return [head, ...body, sums];
}

/** What the sums below a quarter say. */
export function quarterSum(
  rows: readonly PortfolioRow[],
  index: number,
  layer: Layer,
  words: PortfolioWords,
): string {
  const cells = rows.flatMap((row) => row.cells[index] ?? []);
  if (layer === 'reporting') return timelinessText(cells) || t`No sum`;
  return countsText(
    countWords(
      cells.flatMap(({ statusCounts }) => statusCounts),
      words,
    ),
  );
}
