// What the cells of the portfolio say: one wording for the page and for the files that leave it.
import { msg, plural, t } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';
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

const TIMELINESS_WORDS: Readonly<Record<Timeliness, Message>> = {
  ON_TIME: msg`On time`,
  IN_GRACE: msg`In grace`,
  LATE: msg`Late`,
  MISSING: msg`Missing`,
  NOT_DUE: msg`Not due`,
};

/** Whether a report came in time, in words. */
export function timelinessWord(timeliness: Timeliness): string {
  return say(TIMELINESS_WORDS[timeliness]);
}

function timelinessCount(timeliness: Timeliness, count: number): string {
  switch (timeliness) {
    case 'ON_TIME':
      return plural(count, { one: '# on time', other: '# on time' });
    case 'IN_GRACE':
      return plural(count, { one: '# in grace', other: '# in grace' });
    case 'LATE':
      return plural(count, { one: '# late', other: '# late' });
    case 'MISSING':
      return plural(count, { one: '# missing', other: '# missing' });
    case 'NOT_DUE':
      return plural(count, { one: '# not due', other: '# not due' });
  }
}

function daysSince(instant: string, { timeZone, today }: PortfolioWords): number {
  return daysBetween(dayInZone(new Date(instant), timeZone), today);
}

/** How long something has been lying since an instant: "since today", "for 1 day", "for 12 days". */
export function ageSince(instant: string, words: PortfolioWords): string {
  const days = daysSince(instant, words);
  return days <= 0 ? t`since today` : plural(days, { one: 'for # day', other: 'for # days' });
}

/** Where the report is now: "With the planning manager for 12 days". */
export function deskWords(cell: PortfolioCell, words: PortfolioWords): string {
  const { reportId, state, heldBy, heldSince, itemsDone, itemsTotal } = cell;
  if (!reportId || !state) return t`No report`;
  const days = heldSince ? daysSince(heldSince, words) : null;
  switch (state) {
    case 'OPEN':
      return t`Open, ${itemsDone} of ${itemsTotal} done`;
    case 'SUBMITTED':
      return withReviewer(heldBy ? words.inSentence(`role.${heldBy}`).singular : t`reviewer`, days);
    case 'RETURNED':
      return withDepartment(days);
    case 'APPROVED':
      return t`Approved`;
    case 'PUBLISHED':
      return t`Published`;
  }
}

function withReviewer(reviewer: string, days: number | null): string {
  if (days === null) return t`With the ${reviewer}`;
  if (days <= 0) return t`With the ${reviewer} since today`;
  return plural(days, {
    one: `With the ${reviewer} for # day`,
    other: `With the ${reviewer} for # days`,
  });
}

function withDepartment(days: number | null): string {
  if (days === null) return t`Returned, with the department`;
  if (days <= 0) return t`Returned, with the department since today`;
  return plural(days, {
    one: 'Returned, with the department for # day',
    other: 'Returned, with the department for # days',
  });
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
  return [...statuses, { status: null, label: t`no update` }]
    .map(({ status, label }) => ({ status, count: countOf(status), label: smallFirst(label) }))
    .filter(({ count }) => count > 0);
}

/** "7 on track, 2 at risk": counts, no average. */
export function countsText(counts: readonly CountWords[]): string {
  return counts.map(({ count, label }) => `${count} ${label}`).join(', ');
}

/** "2 worse, 1 better, 4 the same". */
export function changeText(change: QuarterChange | null | undefined): string {
  if (!change) return t`Nothing to compare`;
  const { worse, better, same } = change;
  return [
    worse > 0 ? plural(worse, { one: '# worse', other: '# worse' }) : '',
    better > 0 ? plural(better, { one: '# better', other: '# better' }) : '',
    same > 0 ? plural(same, { one: '# the same', other: '# the same' }) : '',
  ]
    .filter(Boolean)
    .join(', ');
}

/** "13 on time, 2 late": how the reports of a quarter came in. */
export function timelinessText(cells: readonly PortfolioCell[]): string {
  return (Object.keys(TIMELINESS_WORDS) as Timeliness[])
    .map((one) => [one, cells.filter((cell) => cell.timeliness === one).length] as const)
    .filter(([, count]) => count > 0)
    .map(([one, count]) => timelinessCount(one, count))
    .join(', ');
}

function smallFirst(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
