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

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

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
  const months = `${firstMonth}–${lastMonth}`;
  return {
    code: startMonth === 1 ? `${fiscalYear}-q${quarter}` : `fy${fiscalYear}-q${quarter}`,
    label:
      startMonth === 1
        ? `${fiscalYear} Q${quarter} (${months})`
        : `FY ${fiscalYear} Q${quarter} (${months} ${endsOn.slice(0, 4)})`,
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
