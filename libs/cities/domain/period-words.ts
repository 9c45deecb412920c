// What a period is called in the reader's language: a city's quarters and fiscal years have one label, in English.
import { t } from '@lingui/core/macro';
import { formatsNow, SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import { MONTHS } from './fiscal-calendar';

const PERIOD = /^(FY )?(\d{4})(?: Q([1-4])(?: \(([A-Z][a-z]{2})–([A-Z][a-z]{2})(?: (\d{4}))?\))?)?$/;

/**
 * "FY 2026 Q4 (Apr–Jun 2026)", "2026 Q2 (Apr–Jun)", "FY 2026" or "March 2026" as people of the language write it; any other label, such
 * as "2019" or what a city wrote itself, stays as it is.
 */
export function periodInWords(label: string): string {
  const [, fiscal, year = '', quarter, first, last, ofYear] = PERIOD.exec(label) ?? [];
  if (spoken().language === SOURCE_LANGUAGE) return label;
  const month = monthInWords(label);
  if (month !== null || (fiscal === undefined && quarter === undefined)) return month ?? label;
  if (quarter === undefined) return t`FY ${year}`;
  const named = fiscal ? t`FY ${year} Q${quarter}` : t`${year} Q${quarter}`;
  if (first === undefined || last === undefined) return named;
  return `${named} (${monthsText(first, last, ofYear)})`;
}

const MONTH = /^([A-Z][a-z]{2})([a-z]*) (\d{4})$/;

/** "March 2026" or "Mar 2026" in the reader's language; null for anything else. */
function monthInWords(label: string): string | null {
  const [, short = '', rest = '', year = ''] = MONTH.exec(label) ?? [];
  const at = MONTHS.indexOf(short);
  if (at < 0) return null;
  const day = Date.UTC(Number(year), at);
  const inEnglish = new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(day);
  if (rest !== '' && inEnglish !== short + rest) return null;
  const month = rest === '' && inEnglish !== short ? 'short' : 'long';
  return new Intl.DateTimeFormat(formatsNow(), { month, year: 'numeric', timeZone: 'UTC' }).format(day);
}

/** "Q4 26" for an axis, where a quarter's label has no room. */
export function shortPeriod(label: string): string {
  const [, , year = '', quarter] = PERIOD.exec(label) ?? [];
  return quarter === undefined ? periodInWords(label) : t`Q${quarter} ${{ year: year.slice(2) }}`;
}

/** "abr–jun", and with its year "abr–jun de 2026". */
function monthsText(first: string, last: string, year: string | undefined): string {
  const months = `${monthText(first)}–${monthText(last)}`;
  return year === undefined ? months : t`${months} of ${year}`;
}

function monthText(month: string): string {
  const at = Date.UTC(2000, MONTHS.indexOf(month));
  return new Intl.DateTimeFormat(formatsNow(), { month: 'short', timeZone: 'UTC' }).format(at);
}
