// One team of the portfolio as the grid, its filters and its export see it: the same facts on server and page.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { AttentionKind } from '../attention/attention';
import type { QuarterlyReportState } from '../quarterly-report';
import type { Timeliness } from '../timeliness';
import type { QuarterChange } from './quarter-change';

/** One team in one quarter. */
export interface PortfolioCell {
  reportId?: string | null;
  state?: QuarterlyReportState | null;
  timeliness: Timeliness;
  /** Whether the report was handed in at some time, in time or not. */
  submitted: boolean;
  heldBy?: string | null;
  /** An instant as text (ISO 8601). */
  heldSince?: string | null;
  /** Null is "no update". */
  statusCounts: readonly { status?: string | null; count: number }[];
  itemsDone: number;
  itemsTotal: number;
  sample: boolean;
}

/** A quarter that is shown, as the head of its column says it. */
export interface PortfolioPeriod {
  id: string;
  label: string;
  dueOn: CalendarDay;
}

/** One team; the cells are in the order of the quarters shown. */
export interface PortfolioRow {
  team: {
    id: string;
    name: string;
    departments: readonly { name: string; departmentType?: string | null; planArea?: string | null }[];
    cohort?: { id: string; name: string } | null;
    managers: readonly { id: string; displayName: string }[];
  };
  /** Of the goals of its plans in force, each once. */
  themes: readonly string[];
  planAreas: readonly string[];
  cells: readonly PortfolioCell[];
  /** The day somebody last wrote an update; null for never. */
  lastUpdateOn?: CalendarDay | null;
  change?: QuarterChange | null;
  deliverables: number;
  replans: number;
  counts: readonly { kind: AttentionKind; count: number }[];
}

/** How many of the team's items are on the list for this reason. */
export function countOf(row: Pick<PortfolioRow, 'counts'>, kind: AttentionKind): number {
  return row.counts.find((one) => one.kind === kind)?.count ?? 0;
}

/** When the oldest report that is in review now came to its desk; null when none is. */
export function inReviewSince({ cells }: Pick<PortfolioRow, 'cells'>): string | null {
  const since = cells.flatMap(({ state, heldSince }) =>
    state === 'SUBMITTED' && heldSince ? [heldSince] : [],
  );
  return since.sort()[0] ?? null;
}

/** Reports handed in by the end of their grace days, of those that are due by now. Counts, never a rate. */
export function inTimeOf({ cells }: Pick<PortfolioRow, 'cells'>): { inTime: number; due: number } {
  const due = cells.filter(
    ({ timeliness, submitted }) => timeliness === 'LATE' || timeliness === 'MISSING' || submitted,
  );
  const inTime = due.filter(({ timeliness }) => timeliness === 'ON_TIME' || timeliness === 'IN_GRACE');
  return { inTime: inTime.length, due: due.length };
}
