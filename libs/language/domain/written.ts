// Days, clock times, numbers and lists as people of the language write them.
import { formatsNow, LANGUAGES, spoken } from './language';

const formats = new Map<string, unknown>();

/** Making a format is slow, so each is made once for a language. */
function once<T>(name: string, make: (tag: string) => T): T {
  const key = `${formatsNow()} ${name}`;
  const known = formats.get(key) as T | undefined;
  if (known) return known;
  const made = make(formatsNow());
  formats.set(key, made);
  return made;
}

/** A calendar day (`YYYY-MM-DD`) in words, e.g. "Oct 15, 2026"; the same day in every time zone. */
export function dayText(on: string): string {
  const at = new Date(`${on.slice(0, 10)}T00:00:00Z`);
  const format = once('day', (tag) => new Intl.DateTimeFormat(tag, { dateStyle: 'medium', timeZone: 'UTC' }));
  return Number.isNaN(at.getTime()) ? on : format.format(at);
}

/** An instant of today as clock time in a city's time zone, e.g. "4:05 PM CDT". */
export function clockText(at: Date, timeZone: string): string {
  return inZone(at, timeZone, {});
}

/** An instant in a city's time zone: the parts of the day that are asked for, then the clock time. */
export function inZone(at: Date, timeZone: string, day: Intl.DateTimeFormatOptions): string {
  const clock = {
    hour: 'numeric',
    minute: '2-digit',
    timeZoneName: LANGUAGES[spoken().language].zone,
  } as const;
  const format = once(
    `instant ${timeZone} ${JSON.stringify(day)}`,
    (tag) => new Intl.DateTimeFormat(tag, { ...day, ...clock, timeZone }),
  );
  // Servers and browsers disagree about the kind of space before AM and PM; a page must read the same in both.
  return format.format(at).replaceAll('\u202f', ' ');
}

/** What a language (BCP 47 tag) is called within a sentence of the language of the moment, e.g. "español". */
export function languageName(tag: string): string {
  return once('language', (now) => new Intl.DisplayNames(now, { type: 'language' })).of(tag) ?? tag;
}

/** A number with the language's separators. */
export function numberText(value: number, options: Intl.NumberFormatOptions = {}): string {
  return once(`number ${JSON.stringify(options)}`, (tag) => new Intl.NumberFormat(tag, options)).format(
    value,
  );
}

/** "a, b, and c" in the language's way. */
export function listText(
  list: readonly string[],
  type: 'conjunction' | 'disjunction' = 'conjunction',
): string {
  return once(`list ${type}`, (tag) => new Intl.ListFormat(tag, { type })).format(list);
}
