// Which period a word of a file names: a year, years like "0812", a school year, a quarter, a month or a day.
import { fiscalQuarter, namedPeriod } from '@plumbline/cities/domain';
import { addDays, addMonths, isCalendarDay, type CalendarDay } from '@plumbline/platform/domain';
import type { DateMeaning } from './value-mapping';

/** A period under its one name here. `code` is null for what is no reporting period. */
export interface ReadPeriod {
  label: string;
  code: string | null;
  endsOn: CalendarDay | null;
}

const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October'],
  ...['November', 'December'],
];

/** The day a cell names: `2020-03-01`, `3/1/2020`, or either with a time of midnight behind it; null for anything else. */
export function dayIn(word: string): CalendarDay | null {
  const text = word.replace(/[T ]0?0:00(:00(\.0+)?)?Z?$/i, '');
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : [];
  if (!year || !month || !day) return null;
  const found = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isCalendarDay(found) ? found : null;
}

function monthOf(year: number, month: number): ReadPeriod | null {
  const name = MONTHS[month - 1];
  if (!name || year < 1900 || year > 2199) return null;
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  return { label: `${name} ${year}`, code: null, endsOn: addDays(addMonths(first, 1), -1) };
}

/** `2020-03`, `Mar 2020`, `March 2020`. */
function namedMonth(word: string): ReadPeriod | null {
  const digits = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(word);
  if (digits) return monthOf(Number(digits[1]), Number(digits[2]));
  const named = /^([a-z]{3,9})\.?[ -](\d{4})$/i.exec(word);
  const month = MONTHS.findIndex((name) => {
    const typed = named?.[1]?.toLowerCase() ?? '-';
    return typed === name.toLowerCase() || typed === name.slice(0, 3).toLowerCase();
  });
  return month < 0 ? null : monthOf(Number(named?.[2]), month + 1);
}

/**
 * The years behind four digits that are two times two, as the Census Bureau's files have them: `0812` is 2008-2012.
 * Digits that could be a year of their own (1923) are not taken for two.
 */
function packedYears(word: string): string | null {
  const [, first = '', last = ''] = /^(\d\d)(\d\d)$/.exec(word) ?? [];
  const isYear = Number(word) >= 1900 && Number(word) <= 2199;
  return first !== '' && first < last && !isYear ? `20${first}-20${last}` : null;
}

/** `2014/15`, `2014-15`, `2014/2015`: from one year into the next ones. */
function yearAndShortYear(word: string): string | null {
  const [, first = '', second = ''] = /^((?:19|20)\d\d)\s?[/–-]\s?(\d{4}|\d\d)$/.exec(word) ?? [];
  const last = second.length === 2 ? `${first.slice(0, 2)}${second}` : second;
  return first !== '' && first < last ? `${first}-${last}` : null;
}

/**
 * The period a word names in a city whose year begins in `startMonth`; null when it names none or could name two.
 * Days are told apart with `dayIn` first.
 */
export function periodIn(word: string, startMonth: number): ReadPeriod | null {
  // "2000.0" is how programs write the year 2000 when a cell of the column is empty.
  const text = word.trim().replace(/^((?:19|20)\d\d)\.0+$/, '$1');
  const years = packedYears(text) ?? yearAndShortYear(text);
  return namedPeriod(years ?? text, startMonth) ?? namedMonth(text);
}

/** The period in which a day is counted. */
export function periodOfDay(
  day: CalendarDay,
  meaning: DateMeaning,
  startMonth: number,
): ReadPeriod & { startsOn: CalendarDay } {
  const year = day.slice(0, 4);
  if (meaning === 'SUM_BY_YEAR') {
    return { label: year, code: null, startsOn: `${year}-01-01`, endsOn: `${year}-12-31` };
  }
  if (meaning === 'SUM_BY_QUARTER') {
    const { label, code, startsOn, endsOn } = fiscalQuarter(day, startMonth);
    return { label, code, startsOn, endsOn };
  }
  if (meaning === 'SUM_BY_MONTH') {
    const month = monthOf(Number(year), Number(day.slice(5, 7)));
    return {
      ...{ label: month?.label ?? day.slice(0, 7), code: null },
      ...{ startsOn: `${day.slice(0, 7)}-01`, endsOn: month?.endsOn ?? day },
    };
  }
  return { label: day, code: null, startsOn: day, endsOn: day };
}
