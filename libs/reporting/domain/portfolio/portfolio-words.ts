// What the cells of the portfolio say: one wording for the page and for the files that leave it.
import type { Words } from '@plumbline/cities/domain';
import { dayInZone, daysBetween, type CalendarDay } from '@plumbline/platform/domain';
import type { Timeliness } from '../timeliness';
import type { PortfolioCell } from './portfolio-row';
import type { QuarterChange } from './quarter-change';

/** The city's own words, its statuses in its order, and its day. */
export interface PortfolioWords extends Words {
  statuses: readonly { status: string; label: string }[];
  timeZone: string;
  today: CalendarDay;
}

export const TIMELINESS_WORDS: Readonly<Record<Timeliness, string>> = {
  ON_TIME: 'On time',
  IN_GRACE: 'In grace',
  LATE: 'Late',
  MISSING: 'Missing',
  NOT_DUE: 'Not due',
};

/** "since today", "for 1 day", "for 12 days". */
function age(days: number): string {
  if (days <= 0) return 'since today';
  return `for ${days} ${days === 1 ? 'day' : 'days'}`;
}

/** How long something has been lying since an instant, in words. */
export function ageSince(instant: string, { timeZone, today }: PortfolioWords): string {
  return age(daysBetween(dayInZone(new Date(instant), timeZone), today));
}

/** Where the report is now: "With the planning manager for 12 days". */
export function deskWords(cell: PortfolioCell, words: PortfolioWords): string {
  const { reportId, state, heldBy, heldSince, itemsDone, itemsTotal } = cell;
  if (!reportId || !state) return 'No report';
  const since = heldSince ? ` ${ageSince(heldSince, words)}` : '';
  switch (state) {
    case 'OPEN':
      return `Open, ${itemsDone} of ${itemsTotal} done`;
    case 'SUBMITTED':
      return `With the ${heldBy ? words.inSentence(`role.${heldBy}`).singular : 'reviewer'}${since}`;
    case 'RETURNED':
      return `Returned, with the department${since}`;
    case 'APPROVED':
      return 'Approved';
    case 'PUBLISHED':
      return 'Published';
  }
}

/** One count of the mix: "7 on track". */
export interface CountWords {
  /** Null is "no update". */
  status: string | null;
  count: number;
  label: string;
}

/** The mix of statuses in the city's words and order, "no update" last; what nobody has is left out. */
export function countWords(
  counts: PortfolioCell['statusCounts'],
  { statuses }: Pick<PortfolioWords, 'statuses'>,
): CountWords[] {
  const countOf = (status: string | null) =>
    counts.filter((one) => (one.status ?? null) === status).reduce((sum, { count }) => sum + count, 0);
  return [...statuses, { status: null, label: 'no update' }]
    .map(({ status, label }) => ({ status, count: countOf(status), label: smallFirst(label) }))
    .filter(({ count }) => count > 0);
}

/** "7 on track, 2 at risk": counts, no average. */
export function countsText(counts: readonly CountWords[]): string {
  return counts.map(({ count, label }) => `${count} ${label}`).join(', ');
}

/** "2 worse, 1 better, 4 the same". */
export function changeText(change: QuarterChange | null | undefined): string {
  if (!change) return 'Nothing to compare';
  const { worse, better, same } = change;
  const parts = [
    [worse, 'worse'],
    [better, 'better'],
    [same, 'the same'],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, says]) => `${count} ${says}`)
    .join(', ');
}

/** "13 on time, 2 late": how the reports of a quarter came in. */
export function timelinessText(cells: readonly PortfolioCell[]): string {
  return (Object.keys(TIMELINESS_WORDS) as Timeliness[])
    .map((one) => [cells.filter((cell) => cell.timeliness === one).length, TIMELINESS_WORDS[one]] as const)
    .filter(([count]) => count > 0)
    .map(([count, says]) => `${count} ${says.toLowerCase()}`)
    .join(', ');
}

function smallFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
