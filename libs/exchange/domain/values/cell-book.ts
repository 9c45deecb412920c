// The cells of a sheet of values: numbers, words and notes, with what is wrong told once at its cell.
import { t } from '@lingui/core/macro';
import { cleanText, problemWithText, unescapeFormula } from '@plumbline/platform/domain';
import type { MissingReason } from '@plumbline/measuring/domain';
import { comparable } from '../nearest';
import { problemAt, type ImportProblem, type Sheet } from '../sheet';
import type { ColumnUse } from './header-pattern';
import { readNumberCell } from './number-cell';
import type { ValueMapping } from './value-mapping';
import type { CellPlace } from './values-read';

/** A number that goes with a value. */
export interface PartCell {
  number: string;
  isPercent: boolean;
  at: CellPlace;
}

/** The cell of a value column, once it is known what emptiness means. */
export type ValueCell =
  | { is: 'NUMBER'; number: string; isPercent: boolean }
  | { is: 'MISSING'; reason: MissingReason }
  | { is: 'LEFT_OUT' }
  | { is: 'WRONG' };

/** Longest word and note that is kept, in characters. */
const LONGEST = { word: 300, note: 2000 } as const;

/** Reads the cells of one sheet; problems are added where they are found. */
export function cellBook(sheet: Sheet, mapping: ValueMapping, problems: ImportProblem[]) {
  const told = new Set<string>();
  const placeOf = (index: number, column: ColumnUse): CellPlace => ({
    sheet: sheet.name,
    row: index + 1,
    column: column.name,
  });
  const tell = (at: CellPlace, words: () => string, once?: string): void => {
    if (once !== undefined && told.has(once)) return;
    if (once !== undefined) told.add(once);
    problems.push(problemAt(at, 'ERROR', words));
  };
  const cellOf = (index: number, column: ColumnUse) => sheet.rows[index]?.[column.index] ?? null;
  const checked = (index: number, column: ColumnUse, max: number): string => {
    const cell = cellOf(index, column);
    if (cell === null) return '';
    if (cell.kind === 'error' || cell.kind === 'no-value') {
      const at = placeOf(index, column);
      tell(
        at,
        () => t`This cell holds a formula that has no value. Correct it or type the text.`,
        `${at.row} ${at.column}`,
      );
      return '';
    }
    const text = cleanText(unescapeFormula(cell.text));
    const problem = () => problemWithText(text, { max, multiline: true });
    if (!problem()) return text;
    const at = placeOf(index, column);
    tell(at, () => t`This text ${{ problem: problem() ?? '' }}.`, `${at.row} ${at.column}`);
    return '';
  };

  return {
    placeOf,
    /** Is anything of the columns that are read filled in this row? */
    isFilled(index: number, columns: readonly ColumnUse[]): boolean {
      return columns.some((column) => {
        const cell = cellOf(index, column);
        return (
          column.role !== 'IGNORE' && cell !== null && (cell.kind === 'no-value' || cell.text.trim() !== '')
        );
      });
    },
    /** The word of a cell, without the apostrophe and the spaces around it; empty when nothing is there. */
    word: (index: number, column: ColumnUse) =>
      checked(index, column, LONGEST.word).replace(/^'/, '').replace(/\s+/g, ' '),
    /** A note, or null. */
    text: (index: number, column: ColumnUse) => checked(index, column, LONGEST.note) || null,
    holds(index: number, column: ColumnUse, word: string): boolean {
      const text = (cellOf(index, column)?.text ?? '').trim().replace(/^'/, '');
      return (
        text.toLowerCase() === word.trim().toLowerCase() || comparable(text) === (comparable(word) || '-')
      );
    },
    /** The cell of a value, with what an empty one means here. */
    number(index: number, column: ColumnUse): ValueCell {
      const read = readNumberCell(cellOf(index, column));
      const at = placeOf(index, column);
      if (read.is === 'WRONG') {
        tell(at, read.words);
        return { is: 'WRONG' };
      }
      if (read.is !== 'BLANK') return read;
      if (mapping.blankMeans === 'LEAVE_OUT') return { is: 'LEFT_OUT' };
      if (mapping.blankMeans !== null) return { is: 'MISSING', reason: mapping.blankMeans };
      tell(
        at,
        () =>
          t`This cell is empty, and an empty cell is never zero. Choose what empty cells mean in this file.`,
        'blank',
      );
      return { is: 'WRONG' };
    },
    /** A number that goes with a value; null when the cell is empty or says that there is none. */
    part(index: number, column: ColumnUse): PartCell | null {
      const read = readNumberCell(cellOf(index, column));
      const at = placeOf(index, column);
      if (read.is === 'WRONG') tell(at, read.words, `${at.row} ${at.column}`);
      return read.is === 'NUMBER' ? { number: read.number, isPercent: read.isPercent, at } : null;
    },
  };
}

/** The cells of one sheet. */
export type CellBook = ReturnType<typeof cellBook>;
