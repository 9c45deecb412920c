// A reporting period: the quarter a report is about, when it opens, when it is due, and until when lateness is forgiven.
import { addBusinessDays, type CalendarDay } from '@plumbline/platform/domain';

export type ReportingPeriodState = 'UPCOMING' | 'OPEN' | 'CLOSED';

/** All days are days in the city's own time zone, and stored facts: once set they are never computed again. */
export interface ReportingPeriod {
  /** Fiscal quarter, "fy2027-q1". */
  code: string;
  label: string;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
  opensOn: CalendarDay;
  dueOn: CalendarDay;
  graceUntil: CalendarDay;
}

/** The quarter, as the city's fiscal calendar gives it. */
export interface Quarter {
  code: string;
  label: string;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
}

/** The city's rules for due dates; days count business days (no weekends, no holidays of the city). */
export interface DueRules {
  dueAfterBusinessDays: number;
  graceBusinessDays: number;
  holidays: ReadonlySet<CalendarDay>;
}

/**
 * Computes the days of a period once, when it is opened. Reporting opens with the quarter, so that progress can
 * be logged as it happens; it is due some business days after the quarter's end; the grace days follow.
 */
export function planPeriod(quarter: Quarter, rules: DueRules): ReportingPeriod {
  const dueOn = addBusinessDays(quarter.endsOn, rules.dueAfterBusinessDays, rules.holidays);
  return {
    code: quarter.code,
    label: quarter.label,
    startsOn: quarter.startsOn,
    endsOn: quarter.endsOn,
    opensOn: quarter.startsOn,
    dueOn,
    graceUntil:
      rules.graceBusinessDays === 0 ? dueOn : addBusinessDays(dueOn, rules.graceBusinessDays, rules.holidays),
  };
}

/**
 * UPCOMING before the day it opens, CLOSED after its last grace day, OPEN between. A closed period still takes
 * late reports: a missing report is worse than a late one.
 */
export function periodState(
  period: Pick<ReportingPeriod, 'opensOn' | 'graceUntil'>,
  today: CalendarDay,
): ReportingPeriodState {
  if (today < period.opensOn) return 'UPCOMING';
  return today > period.graceUntil ? 'CLOSED' : 'OPEN';
}

/** Reads a period code ("fy2027-q1", or "2026-q4" in a city of calendar years); null when it is none. */
export function readPeriodCode(code: string): { fiscalYear: number; quarter: 1 | 2 | 3 | 4 } | null {
  const match = /^(?:fy)?(20\d\d)-q([1-4])$/.exec(code);
  if (!match) return null;
  return { fiscalYear: Number(match[1]), quarter: Number(match[2]) as 1 | 2 | 3 | 4 };
}
