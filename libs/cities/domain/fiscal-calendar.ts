// A city's own year: which quarter a day belongs to, and what the quarter is called.
import { addDays, addMonths, type CalendarDay } from '@plumbline/platform/domain';

/** One fiscal quarter. A fiscal year is named after the calendar year in which it ends. */
export interface FiscalQuarter {
  /** Stable code for addresses, e.g. `fy2027-q1`. */
  code: string;
  /** For people, e.g. `FY 2027 Q1 (Jul–Sep 2026)`; in a city whose year is the calendar year `2026 Q3 (Jul–Sep)`. */
  label: string;
  fiscalYear: number;
  quarter: 1 | 2 | 3 | 4;
  startsOn: CalendarDay;
  endsOn: CalendarDay;
}

/** The months as labels of quarters write them, in English. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** What people call a fiscal year: `FY 2027`; where the city's year is the calendar's, just `2027`. */
export function fiscalYearName(fiscalYear: number, startMonth: number): string {
  return startMonth === 1 ? `${fiscalYear}` : `FY ${fiscalYear}`;
}

/**
 * The fiscal quarter that holds `day` in a city whose year begins on the first of `startMonth` (1 to 12). New York's
 * and Philadelphia's years begin in July, Chicago's in January.
 */
export function fiscalQuarter(day: CalendarDay, startMonth: number): FiscalQuarter {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const monthOfYear = (month - startMonth + 12) % 12;
  const quarter = (Math.floor(monthOfYear / 3) + 1) as 1 | 2 | 3 | 4;
  const startsOn = addMonths(day, -(monthOfYear % 3));
  const endsOn = addDays(addMonths(startsOn, 3), -1);
  const fiscalYear = startMonth > 1 && month >= startMonth ? year + 1 : year;
  const firstMonth = MONTHS[Number(startsOn.slice(5, 7)) - 1] ?? '';
  const lastMonth = MONTHS[Number(endsOn.slice(5, 7)) - 1] ?? '';
  // In a calendar year the months need no year of their own.
  const when = `${firstMonth}–${lastMonth}${startMonth === 1 ? '' : ` ${endsOn.slice(0, 4)}`}`;
  return {
    code: startMonth === 1 ? `${fiscalYear}-q${quarter}` : `fy${fiscalYear}-q${quarter}`,
    label: `${fiscalYearName(fiscalYear, startMonth)} Q${quarter} (${when})`,
    fiscalYear,
    quarter,
    startsOn,
    endsOn,
  };
}

/** The quarter `n` after the one that holds `day` (before it, when negative). */
export function fiscalQuarterAfter(day: CalendarDay, startMonth: number, n: number): FiscalQuarter {
  const { startsOn } = fiscalQuarter(day, startMonth);
  return fiscalQuarter(addMonths(startsOn, 3 * n), startMonth);
}

/** A period as a label names it. `code` is null for whole years, which are no reporting periods. */
export interface NamedPeriod {
  label: string;
  code: string | null;
  endsOn: CalendarDay;
}

/**
 * The period a label such as `2023`, `FY 2026`, `FY26 Q2`, `2026 Q3` or a quarter's full label means in a city whose
 * year begins on the first of `startMonth`, and several years such as `2008-2012`, which end with the last of them;
 * null for every other label, never a guess. A quarter gets its one full
 * label and a fiscal year its one name (`FY 2026`, or `2026` where the year begins in January), so that the same period
 * is never two columns.
 */
export function namedPeriod(label: string, startMonth: number): NamedPeriod | null {
  const several = severalYears(label.trim());
  if (several) return several;
  const match = /^(FY)?\s?(\d{4}|\d{2})(?:\s?-?Q([1-4])(?: \([^)]*\))?)?$/i.exec(label.trim());
  if (!match) return null;
  const [, fiscal, digits = '', quarter] = match;
  const year = digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  if ((digits.length === 2 && !fiscal) || year < 1900 || year > 2199) return null;
  if (quarter === undefined && !fiscal) return { label: digits, code: null, endsOn: `${year}-12-31` };
  // A quarter without "FY" is the calendar's, and only where the city's year is the calendar's too.
  if (quarter !== undefined && !fiscal && startMonth !== 1) return null;
  const firstYear = startMonth === 1 ? year : year - 1;
  const yearStart = `${firstYear}-${String(startMonth).padStart(2, '0')}-01`;
  if (quarter === undefined) {
    return {
      label: fiscalYearName(year, startMonth),
      code: null,
      endsOn: addDays(addMonths(yearStart, 12), -1),
    };
  }
  const found = fiscalQuarter(addMonths(yearStart, 3 * (Number(quarter) - 1)), startMonth);
  return { label: found.label, code: found.code, endsOn: found.endsOn };
}

/** `2019-2020` or `2019–2020`: whole calendar years, since a fiscal year of that name would say so. */
function severalYears(label: string): NamedPeriod | null {
  const [, first = '', last = ''] = /^((?:19|20|21)\d\d)\s?[-–]\s?((?:19|20|21)\d\d)$/.exec(label) ?? [];
  return first < last ? { label: `${first}-${last}`, code: null, endsOn: `${last}-12-31` } : null;
}
