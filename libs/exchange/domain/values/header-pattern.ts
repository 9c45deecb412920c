// What each column of a file is: the rules of a mapping applied to its headers, placeholders filled from the header itself.
import type { Sheet } from '../sheet';
import { columnLetter } from '../sheet';
import { comparable } from '../nearest';
import { EVERYBODY, type ColumnRole, type ValueMapping } from './value-mapping';

/** One column of the file and what is known from its header alone. */
export interface ColumnUse {
  index: number;
  header: string;
  /** The header with the letter of the column, e.g. `Deaths (E)`. */
  name: string;
  role: ColumnRole;
  /** Words fixed by the rule or taken from the header; null when the row says it. */
  metric: string | null;
  period: string | null;
  group: string | null;
  place: string | null;
  equals: string | null;
  /** The pattern of the rule; null when no rule matched. */
  pattern: string | null;
}

/** Whether a word may stand in a header of its own: then `{group}` alone is a pattern for it. */
export interface HeaderWords {
  isPeriod(word: string): boolean;
  isGroup(word: string): boolean;
  isPlace(word: string): boolean;
}

/** The placeholders a pattern may have. */
export const PLACEHOLDERS = ['metric', 'period', 'group', 'place'] as const;
type Placeholder = (typeof PLACEHOLDERS)[number];

/** Rows searched for the header: titles may stand above it. */
const ROWS_SEARCHED = 20;

/**
 * Index of the header row: the first of the first 20 rows with at least two filled cells and half as many as the fullest
 * of them, since a title or a note above a table fills one or two cells. 0 when no row is like that.
 */
export function headerRowOf(sheet: Sheet): number {
  const filled = sheet.rows
    .slice(0, ROWS_SEARCHED)
    .map((cells) => cells.filter((cell) => cell !== null && cell.text.trim() !== '').length);
  const most = Math.max(0, ...filled);
  const row = filled.findIndex((count) => count >= 2 && count * 2 >= most);
  return row < 0 ? 0 : row;
}

/** Headers of a sheet with an index for each column that has one; white space and an apostrophe before it fall away. */
export function headersOf(sheet: Sheet): { index: number; header: string; name: string }[] {
  return (sheet.rows[headerRowOf(sheet)] ?? []).flatMap((cell, index) => {
    const header = (cell?.text ?? '')
      .replace(/^\ufeff/, '')
      .replace(/\s+/g, ' ')
      .trim()
      .replace(/^'/, '');
    return header === '' ? [] : [{ index, header, name: `${header} (${columnLetter(index)})` }];
  });
}

/** Tells files of one kind by their headers, whatever the order of the columns. */
export function signatureOf(sheet: Sheet): string {
  return headersOf(sheet)
    .map(({ header }) => comparable(header) || header)
    .sort()
    .join('|');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

const TOKENS: Record<Exclude<Placeholder, 'metric'>, string> = {
  period: '(?<period>\\d{4}(?:[-/ ]\\d{2,4})?)',
  group: '(?<group>.+?)',
  place: '(?<place>.+?)',
};

interface Matched {
  metric: string | null;
  period: string | null;
  group: string | null;
  place: string | null;
}

/** What the pattern's placeholders stand for in this header; null when the header does not fit the pattern. */
export function matchHeader(pattern: string, header: string, words: HeaderWords): Matched | null {
  const parts = pattern.trim().split(/\{(metric|period|group|place)\}/i);
  const names = parts.filter((_part, index) => index % 2 === 1);
  if (new Set(names.map((name) => name.toLowerCase())).size < names.length) return null;
  if (names.length === 0) {
    const same = pattern.trim().toLowerCase() === header.toLowerCase() || isSameLetters(pattern, header);
    return same ? { metric: null, period: null, group: null, place: null } : null;
  }
  // The words of a metric may end early or late in a header: the reading whose other words are known counts.
  for (const metric of ['.+?', '.+']) {
    const source = parts
      .map((part, index) => {
        if (index % 2 === 0) return escaped(part).replace(/\s+/g, '\\s+');
        const name = part.toLowerCase() as Placeholder;
        return name === 'metric' ? `(?<metric>${metric})` : TOKENS[name];
      })
      .join('');
    const found = new RegExp(`^${source}$`, 'iu').exec(header)?.groups;
    const said = found ? knownWords(found, parts, words) : null;
    if (said) return said;
  }
  return null;
}

function knownWords(
  found: Record<string, string | undefined>,
  parts: readonly string[],
  words: HeaderWords,
): Matched | null {
  const said: Matched = {
    metric: found['metric'] ?? null,
    period: found['period'] ?? null,
    group: found['group'] ?? null,
    place: found['place'] ?? null,
  };
  if (said.period !== null && !words.isPeriod(said.period)) return null;
  // An unknown word is taken for a group only where the letters around it leave no doubt which part it is.
  const bare = parts.every((part, index) => index % 2 === 1 || part.trim() === '');
  const unclear = bare || said.metric !== null || said.group?.includes('_');
  if (said.group !== null && unclear && !words.isGroup(said.group)) return null;
  if (said.place !== null && !words.isPlace(said.place)) return null;
  return said;
}

function isSameLetters(pattern: string, header: string): boolean {
  const wanted = comparable(pattern);
  return wanted !== '' && wanted === comparable(header);
}

/** What each column with a header is; the first rule that fits counts, an exact header before any pattern. */
export function columnsUsed(sheet: Sheet, mapping: ValueMapping, words: HeaderWords): ColumnUse[] {
  const exact = mapping.rules.filter(({ columns }) => !columns.includes('{'));
  const patterns = mapping.rules.filter(({ columns }) => columns.includes('{'));
  return headersOf(sheet).map(({ index, header, name }): ColumnUse => {
    for (const rule of [...exact, ...patterns]) {
      const said = matchHeader(rule.columns, header, words);
      if (!said) continue;
      return {
        ...{ index, header, name, role: rule.role, equals: rule.equals, pattern: rule.columns },
        metric: rule.metric ?? said.metric,
        period: rule.period ?? said.period,
        group: rule.group ?? said.group,
        place: rule.place ?? said.place,
      };
    }
    const none = { metric: null, period: null, group: null, place: null, equals: null, pattern: null };
    return { index, header, name, role: 'IGNORE', ...none };
  });
}

/** Two columns are about the same thing exactly; everybody and "not said" are the same. */
export function isAboutTheSame(a: ColumnUse, b: ColumnUse): boolean {
  return PLACEHOLDERS.every((key) => wordOf(a[key]) === wordOf(b[key]));
}

/** May the numbers of `part` belong to the value in `value`: does it say nothing else about metric, time, group, place? */
export function mayBelongTo(part: ColumnUse, value: ColumnUse): boolean {
  return PLACEHOLDERS.every((key) => part[key] === null || wordOf(part[key]) === wordOf(value[key]));
}

function wordOf(word: string | null): string {
  return word === null || word === EVERYBODY ? '' : comparable(word);
}
