// Which days a quarter's label covers, as programs read them.
import { addDays, addMonths } from '@plumbline/platform/domain';
import { MONTHS } from './fiscal-calendar';

const QUARTER = /^(?:FY )?(\d{4}) Q[1-4] \(([A-Z][a-z]{2})–([A-Z][a-z]{2})(?: (\d{4}))?\)$/;

/**
 * The first and last day of a quarter by its full label, as an interval of ISO 8601: "FY 2026 Q4 (Apr–Jun 2026)" is
 * "2026-04-01/2026-06-30". The year named is that of the last month. Null for every other label, never a guess.
 */
export function daysOfPeriod(label: string): string | null {
  const [, year = '', first = '', last = '', ofLast = year] = QUARTER.exec(label) ?? [];
  const [from, to] = [MONTHS.indexOf(first), MONTHS.indexOf(last)];
  if (from < 0 || to < 0 || (to - from + 12) % 12 !== 2) return null;
  const lastMonth = `${ofLast}-${String(to + 1).padStart(2, '0')}-01`;
  return `${addMonths(lastMonth, -2)}/${addDays(addMonths(lastMonth, 1), -1)}`;
}
