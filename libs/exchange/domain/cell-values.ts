// What one cell means: text, code, day, number, a word from a list, a web address; or the sentence that says why not.
import { t } from '@lingui/core/macro';
import {
  cleanText,
  isCalendarDay,
  isDecimal,
  normalDecimal,
  problemWithText,
  problemWithWebAddress,
  unescapeFormula,
} from '@plumbline/platform/domain';
import { LIMITS, LONGEST_CODE, problemWithCode } from '@plumbline/planning/domain';
import { lower } from './import-context';
import { comparable, nearest } from './nearest';
import type { SheetRecord } from './records';
import { sentences } from './sheet';

/** One allowed word with the other words that mean it. */
export interface Choice<T> {
  value: T;
  /** What the city calls it. */
  label: string;
  /** Codes and other words for it. */
  also: readonly string[];
}

const MAX = { code: LONGEST_CODE, line: LIMITS.label, text: LIMITS.text } as const;

/** The nearest thing to `text` that may be a code. */
function suggestedCode(text: string): string {
  const code = text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[^A-Za-z0-9]+|-+$/g, '');
  return code.slice(0, LONGEST_CODE) || 'G1';
}

/** The cleaned text of a cell, or null when it is empty or unreadable (then the problem is told). */
function rawText(record: SheetRecord, key: string): string | null {
  const cell = record.cell(key);
  if (cell === null) return null;
  if (cell.kind === 'error') {
    return record.error(
      key,
      () => t`This cell shows the error ${{ error: cell.text }}. Correct the formula or type the value.`,
    );
  }
  if (cell.kind === 'no-value') {
    return record.error(
      key,
      () =>
        t`This cell holds a formula without a value. Open the file in a spreadsheet program and save it, or type the value.`,
    );
  }
  const text = cleanText(unescapeFormula(cell.text));
  return text === '' ? null : text;
}

function required(record: SheetRecord, key: string): null {
  const { label } = record.column(key);
  return record.error(
    key,
    () => t`This cell is empty. Every ${{ item: record.definition.rowIs }} needs "${{ column: label }}".`,
  );
}

/** Text of one of three strengths; a required one that is empty is a problem. */
export function readText(record: SheetRecord, key: string): string | null {
  const column = record.column(key);
  const size = column.kind === 'code' || column.kind === 'text' ? column.kind : 'line';
  const text = rawText(record, key);
  if (text === null) return column.required && record.isEmpty(key) ? required(record, key) : null;
  const problem = () => problemWithText(text, { max: column.max ?? MAX[size], multiline: size === 'text' });
  if (problem()) return record.error(key, () => t`This text ${{ problem: problem() ?? '' }}.`);
  const wrong = () => (size === 'code' ? problemWithCode(text) : null);
  if (wrong()) {
    return record.error(
      key,
      () =>
        t`The code "${{ code: text }}" ${{ problem: wrong() ?? '' }}. For example: "${{ example: suggestedCode(text) }}".`,
    );
  }
  return text;
}

/** A web address of a source. When a cell holds several, separated by " | " or ";", the first is kept with a warning. */
export function readAddress(record: SheetRecord, key: string): string | null {
  const text = rawText(record, key);
  if (text === null) return null;
  const [first = '', ...others] = text.split(/\s*[|;]\s+|\s+\|\s*|\n/).map((part) => part.trim());
  const problem = () => problemWithWebAddress(first);
  if (problem()) {
    return record.error(key, () => t`"${{ address: first.slice(0, 80) }}" ${{ problem: problem() ?? '' }}.`);
  }
  if (others.length > 0)
    record.warn(key, () => t`This cell holds several addresses. Only the first was kept.`);
  return first;
}

function fromSerial(serial: number): string | null {
  const days = Math.floor(serial);
  // Day 60 is 29 February 1900 in Excel, which never was; serials before it are off by one and no plan needs them.
  if (days < 61 || days > 109_205) return null;
  return new Date(Date.UTC(1899, 11, 30) + days * 86_400_000).toISOString().slice(0, 10);
}

function isoFrom(text: string): string | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00(?:\.0+)?)?Z?)?$/.exec(text);
  const us = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text);
  const [year, month, day] = iso ? [iso[1], iso[2], iso[3]] : us ? [us[3], us[1], us[2]] : [];
  if (year && month && day) return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return /^\d{5,6}(\.\d+)?$/.test(text) ? fromSerial(Number(text)) : null;
}

/** A calendar day from a date cell, `2026-06-30`, `6/30/2026` or the serial number Excel keeps for it. */
export function readDay(record: SheetRecord, key: string): string | null {
  const cell = record.cell(key);
  const text = rawText(record, key);
  if (cell === null || text === null) return null;
  const day = cell.kind === 'day' ? text : isoFrom(text);
  if (day !== null && isCalendarDay(day)) return day;
  const european = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(text);
  if (european && Number(european[1]) > 12 && Number(european[2]) <= 12) {
    const meant = `${Number(european[2])}/${Number(european[1])}/${european[3]}`;
    return record.error(
      key,
      () =>
        t`"${{ typed: text }}" is not a day. The month comes first: did you mean ${{ suggested: meant }}?`,
    );
  }
  if (/^\d{1,2}\/\d{1,2}\/\d{2}$/.test(text)) {
    return record.error(
      key,
      () => t`"${{ typed: text }}" has a year of two digits. Write all four, for example 6/30/2026.`,
    );
  }
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  return record.error(key, () => t`"${{ typed: shown }}" is not a day. Write it as 2026-06-30 or 6/30/2026.`);
}

/** A number as exact decimal text; `isPercent` tells whether it was written as a percentage. */
export function readDecimal(record: SheetRecord, key: string): { value: string; isPercent: boolean } | null {
  const cell = record.cell(key);
  const text = rawText(record, key);
  if (cell === null || text === null) return null;
  if (cell.kind === 'day') {
    return record.error(
      key,
      () =>
        t`This cell is a date (${{ date: text }}), not a number. Set its format to Number and type the value again.`,
    );
  }
  const isPercent = cell.kind === 'percent' || /%$/.test(text);
  let plain = text
    .replace(/\s*%$/, '')
    .replace(/^\$\s*/, '')
    .replace(/^\+/, '')
    .replace('\u2212', '-');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(plain)) plain = plain.replaceAll(',', '');
  if (/^-?\.\d+$/.test(plain)) plain = plain.replace('.', '0.');
  if (isDecimal(plain)) return { value: normalDecimal(plain), isPercent };
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const inside = /\d[\d,]*(\.\d+)?/.exec(text)?.[0];
  if (/^-?\d+(\.\d+)?$/.test(plain)) {
    return record.error(
      key,
      () =>
        t`"${{ typed: shown }}" has too many digits. At most 18 before and 9 after the point can be kept.`,
    );
  }
  if (/^\d{1,3}(\.\d{3})*,\d+$/.test(plain)) {
    const example = plain.replaceAll('.', '').replace(',', '.');
    return record.error(
      key,
      () =>
        t`"${{ typed: shown }}" is not a number here. Write a point before the decimals, for example ${example}.`,
    );
  }
  const example = inside?.replaceAll(',', '');
  return record.error(key, () =>
    example
      ? t`"${{ typed: shown }}" is not a number. Write only the number, for example ${example}, and put the words in the method note.`
      : t`"${{ typed: shown }}" is not a number. Write digits, or leave it empty.`,
  );
}

/**
 * A word from a list, found by code or label whatever its case; the sentence for another word lists what is allowed.
 * `what` names in a sentence what it should have been: "a direction".
 */
export function readChoice<T>(
  record: SheetRecord,
  key: string,
  choices: readonly Choice<T>[],
  what?: () => string,
): T | null {
  const column = record.column(key);
  const text = rawText(record, key);
  if (text === null) return column.required && record.isEmpty(key) ? required(record, key) : null;
  const typed = comparable(text);
  const exact = choices.find((choice) => [choice.label, ...choice.also].some((word) => word === text));
  const found =
    exact ??
    choices.find((choice) => [choice.label, ...choice.also].some((word) => comparable(word) === typed));
  if (found) return found.value;
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  const expected = what ?? (() => oneOfColumn(column.label));
  if (choices.length === 0) {
    return record.error(
      key,
      () =>
        t`"${{ typed: shown }}" is not ${{ expected: expected() }}: there is none to choose from. Leave the cell empty.`,
    );
  }
  const words = choices.flatMap((choice) => [choice.label, ...choice.also]);
  const meant = nearest(text, words);
  const meaning = choices.find((choice) => [choice.label, ...choice.also].includes(meant ?? ''));
  const allowed = choices.map((choice) => choice.label);
  const more = allowed.length - MOST_LISTED;
  const listed = () =>
    more > 0 ? [...allowed.slice(0, MOST_LISTED), t`${more} more in the sheet Guide`] : allowed;
  return record.error(key, () =>
    sentences(
      t`"${{ typed: shown }}" is not ${{ expected: expected() }}.`,
      meaning && t`Did you mean "${{ suggested: meaning.label }}"?`,
      t`Use one of: ${{ words: listed().join(', ') }}.`,
    ),
  );
}

/** How many words of a list a sentence names. */
const MOST_LISTED = 60;

function oneOfColumn(label: string): string {
  const column = lower(label);
  return /^[aeiou]/i.test(label) ? t`an ${column} here` : t`a ${column} here`;
}

const YES_NO: readonly Choice<boolean>[] = [
  { value: true, label: 'Yes', also: ['y', 'true', '1', 'x'] },
  { value: false, label: 'No', also: ['n', 'false', '0'] },
];

/** Yes or no; an empty cell is no. */
export function readYesNo(record: SheetRecord, key: string): boolean {
  return readChoice(record, key, YES_NO, () => t`Yes or No`) ?? false;
}
