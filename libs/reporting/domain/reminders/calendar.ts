// A person's due dates as entries of their calendar: what is due where and when, and nothing of what is in it.
import { t } from '@lingui/core/macro';
import type { CalendarDay } from '@plumbline/platform/domain';
import { deskEndsOn } from '../desk-clock';

/** A report in a person's calendar, and what it is to them. */
export interface CalendarReport {
  id: string;
  teamName: string;
  periodLabel: string;
  dueOn: CalendarDay;
  graceUntil: CalendarDay;
  /** WRITE: to hand in. MEND: returned or unlocked. REVIEW: to decide. WATCH: a report of one's department, to hand in by others. */
  task: 'WRITE' | 'MEND' | 'REVIEW' | 'WATCH';
  heldSinceOn: CalendarDay | null;
}

/** A step of a planning cycle that has not happened. */
export interface CalendarStep {
  id: string;
  cycleName: string;
  name: string;
  statutoryOn: CalendarDay | null;
  committedOn: CalendarDay | null;
  /** Counts the changes of its dates, from 1. */
  version: number;
}

/** One entry; it lasts the whole day in the city. */
interface CalendarEntry {
  /** The same for the same thing, however often the calendar is read: calendars move an entry instead of adding one. */
  uid: string;
  day: CalendarDay;
  title: string;
  /** Where it is done: below the city's workspace, without a slash at the front. */
  path: string;
  /** Goes up when the entry moves. */
  sequence: number;
}

/**
 * The entries of a person's calendar, by day. It is read without log-in by programs that keep copies, so an entry names
 * team, period and what is to be done, as a letter's envelope does; no deliverable, no number, no comment.
 */
export function calendarEntries(
  { reports, steps }: { reports: readonly CalendarReport[]; steps: readonly CalendarStep[] },
  setting: { reviewDays: number; holidays: ReadonlySet<CalendarDay>; reportWord: string },
): CalendarEntry[] {
  const entries = [...reports.flatMap((report) => ofReport(report, setting)), ...steps.flatMap(ofStep)];
  return entries.sort((a, b) => (a.day === b.day ? (a.uid < b.uid ? -1 : 1) : a.day < b.day ? -1 : 1));
}

function ofReport(
  report: CalendarReport,
  {
    reviewDays,
    holidays,
    reportWord,
  }: { reviewDays: number; holidays: ReadonlySet<CalendarDay>; reportWord: string },
): CalendarEntry[] {
  const { id, teamName, periodLabel, dueOn, graceUntil, task, heldSinceOn } = report;
  const entry = (kind: string, day: CalendarDay, says: string): CalendarEntry => ({
    uid: `report-${id}-${kind}`,
    day,
    title: `${teamName}: ${says}, ${periodLabel}`,
    path: task === 'REVIEW' ? `review/${id}` : `reports/${id}`,
    sequence: 0,
  });
  const graceEnd =
    graceUntil > dueOn ? [entry('grace', graceUntil, t`grace days end, ${{ report: reportWord }}`)] : [];
  const due = entry('due', dueOn, t`${{ report: reportWord }} due`);
  if (task === 'WRITE') return [due, ...graceEnd];
  if (task === 'WATCH') return graceEnd.length > 0 ? graceEnd : [due];
  if (heldSinceOn === null) return [];
  const end = deskEndsOn(heldSinceOn, { reviewDays, holidays });
  return task === 'MEND'
    ? [entry('mend', end, t`answer the returned ${{ report: reportWord }}`)]
    : [entry('review', end, t`decide on the ${{ report: reportWord }}`)];
}

function ofStep({ id, cycleName, name, statutoryOn, committedOn, version }: CalendarStep): CalendarEntry[] {
  const entry = (kind: string, day: CalendarDay | null, says: string): CalendarEntry[] =>
    day === null
      ? []
      : [
          {
            uid: `step-${id}-${kind}`,
            day,
            title: `${cycleName}: ${name} (${says})`,
            path: 'plans',
            sequence: version - 1,
          },
        ];
  return [
    ...entry('statutory', statutoryOn, t`day set by law`),
    ...entry('committed', committedOn, t`committed day`),
  ];
}
