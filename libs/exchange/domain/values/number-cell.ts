// What a cell of numbers holds: a number, a sign that there is none, or something that has to be corrected.
import { t } from '@lingui/core/macro';
import { isHiddenAtSource, type MissingReason } from '@plumbline/measuring/domain';
import { unescapeFormula } from '@plumbline/platform/domain';
import type { Cell } from '../sheet';
import { withoutExponent } from './exact-numbers';

/** A number as plain decimal text of any length; `isPercent` when the cell says so itself. */
export type NumberCell =
  | { is: 'NUMBER'; number: string; isPercent: boolean }
  | { is: 'BLANK' }
  | { is: 'MISSING'; reason: MissingReason }
  | { is: 'WRONG'; words: () => string };

/** How files say that there is no number, besides an empty cell and the marks of hidden ones. */
const MISSING_WORDS: Readonly<Record<string, MissingReason>> = {
  na: 'SUPPRESSED',
  'n/a': 'SUPPRESSED',
  'not collected': 'NOT_COLLECTED',
  'not available': 'NOT_YET_AVAILABLE',
  pending: 'NOT_YET_AVAILABLE',
};

/** No number is written with more letters; longer texts are not looked into. */
const MOST_LETTERS = 300;

/**
 * Reads a cell. Apostrophes, quotation marks, currency and thousands separators fall away; a decimal comma is asked
 * about, since 1,234 and 1,2 cannot both be right.
 */
export function readNumberCell(cell: Cell | null): NumberCell {
  if (cell === null) return { is: 'BLANK' };
  if (cell.kind === 'error' && !/^#n\/a$/i.test(cell.text)) {
    return {
      is: 'WRONG',
      words: () =>
        t`This cell shows the error ${{ error: cell.text }}. Correct the formula or type the value.`,
    };
  }
  if (cell.kind === 'no-value') {
    return {
      is: 'WRONG',
      words: () =>
        t`This cell holds a formula without a value. Open the file in a spreadsheet program and save it.`,
    };
  }
  if (cell.text.length > MOST_LETTERS) {
    return {
      is: 'WRONG',
      words: () => t`This cell holds a long text, not a number. Leave the column out, or shorten it.`,
    };
  }
  const text = unescapeFormula(cell.text)
    .replace(/^["'\s\u00a0]+|["'\s\u00a0]+$/g, '')
    .replace('\u2212', '-');
  const word = text.toLowerCase().replace(/^#/, '').replace(/\s+/g, ' ');
  if (text === '' || /^[-–—.]+$/.test(text))
    return text === '' ? { is: 'BLANK' } : { is: 'MISSING', reason: 'SUPPRESSED' };
  const reason = MISSING_WORDS[word] ?? (isHiddenAtSource(word) ? 'SUPPRESSED' : undefined);
  if (reason) return { is: 'MISSING', reason };
  if (cell.kind === 'day') {
    return {
      is: 'WRONG',
      words: () =>
        t`This cell is a date (${{ date: text }}), not a number. Set its format to Number and type the value again.`,
    };
  }
  return plainNumber(text, cell.kind === 'percent');
}

function plainNumber(text: string, percent: boolean): NumberCell {
  let plain = text
    .replace(/\s*%$/, '')
    .replace(/^\$\s*/, '')
    .replace(/^\+/, '');
  if (/^-?\d{1,3}(,\d{3})+(\.\d*)?$/.test(plain)) plain = plain.replaceAll(',', '');
  plain = withoutExponent(plain.replace(/^(-?)\./, '$10.').replace(/\.$/, ''));
  if (/^-?\d{1,40}(\.\d{1,40})?$/.test(plain)) {
    return { is: 'NUMBER', number: plain, isPercent: percent || text.endsWith('%') };
  }
  const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
  const hasComma = /^-?\d{1,3}(\.\d{3})*,\d+$/.test(plain);
  const example = plain.replaceAll('.', '').replace(',', '.');
  return {
    is: 'WRONG',
    words: () =>
      hasComma
        ? t`"${{ typed: shown }}" is not a number. Write a point before the decimals, for example ${example}.`
        : t`"${{ typed: shown }}" is not a number. Write digits, leave the cell empty, or write * where the number is hidden.`,
  };
}
