// The steps of a planning cycle: what the law says, what the city promised, and when it happened.
import { msg } from '@lingui/core/macro';
import { Refusal, daysBetween, isCalendarDay, type CalendarDay } from '@plumbline/platform/domain';

/** The three days of a step. The statutory day is the law's and no one in the city can move it. */
export interface StepDates {
  statutoryOn: CalendarDay | null;
  committedOn: CalendarDay | null;
  actualOn: CalendarDay | null;
}

/** One change of a day that had been given before. `to` is null when a wrongly recorded actual day was taken back. */
export interface StepRevision {
  field: 'committedOn' | 'actualOn';
  from: CalendarDay;
  to: CalendarDay | null;
  reason: string;
}

/**
 * Days by which a step missed its day, against the statutory day or, where there is none, the committed one; counted
 * to the actual day or, while it has not happened, to `today`. 0 = in time. Null = not due yet, or no day to judge by.
 */
export function daysLate(
  { statutoryOn, committedOn, actualOn }: StepDates,
  today: CalendarDay,
): number | null {
  const due = statutoryOn ?? committedOn;
  if (due === null || (actualOn === null && today <= due)) return null;
  return Math.max(0, daysBetween(due, actualOn ?? today));
}

/**
 * Gives a step a new committed or actual day; `undefined` leaves a day as it is. A day given for the first time
 * needs no reason, every later change does. Refuses `INVALID` and `REASON_REQUIRED`.
 */
export function reviseStep(
  kept: StepDates,
  given: { committedOn?: CalendarDay | null; actualOn?: CalendarDay | null; reason?: string | null },
): { dates: StepDates; revisions: StepRevision[] } {
  const dates = { ...kept };
  const revisions: StepRevision[] = [];
  for (const field of ['committedOn', 'actualOn'] as const) {
    const to = given[field];
    const from = kept[field];
    if (to === undefined || to === from) continue;
    if (to !== null && !isCalendarDay(to)) {
      const sentence =
        field === 'committedOn'
          ? msg`The committed date is not a day of the calendar.`
          : msg`The actual date is not a day of the calendar.`;
      throw new Refusal('INVALID', sentence, { path: [field] });
    }
    if (to === null && field === 'committedOn') {
      throw new Refusal('INVALID', msg`A committed date can be moved, not taken away.`, { path: [field] });
    }
    dates[field] = to;
    if (from === null) continue;
    const reason = given.reason?.trim();
    if (!reason) {
      const sentence =
        field === 'committedOn'
          ? msg`Say why the committed date ${{ day: from }} changes.`
          : msg`Say why the actual date ${{ day: from }} changes.`;
      throw new Refusal('REASON_REQUIRED', sentence, { path: ['reason'] });
    }
    revisions.push({ field, from, to, reason });
  }
  if (dates.committedOn === kept.committedOn && dates.actualOn === kept.actualOn) {
    throw new Refusal('INVALID', msg`These are the dates it already has.`, { path: ['committedOn'] });
  }
  return { dates, revisions };
}
