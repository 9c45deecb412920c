// Reading a sheet of values, long or wide, into values of the plan's metrics: every cell is read, left out or explained.
import { plural, t } from '@lingui/core/macro';
import { hasErrors } from '../plan-sheets';
import { problemAt, sentences, type ImportProblem, type Sheet } from '../sheet';
import { cellBook } from './cell-book';
import { countDays, newestOnly, summed } from './dated-values';
import { refuseDuplicates } from './duplicates';
import { columnsUsed, headerRowOf, isAboutTheSame, mayBelongTo, type ColumnUse } from './header-pattern';
import { MOST_PROBLEMS, problemWithSize } from './limits';
import { problemsWithColumns } from './mapping-check';
import { observed, type Parts, type RawValue } from './observed';
import { problemsWithValues } from './value-problems';
import type { ValueMapping } from './value-mapping';
import { Vocabulary, type ValuesContext } from './values-context';
import type { ReadValues, UnknownWord } from './values-read';
import { LEFT_OUT, UNKNOWN, WordBook } from './word-book';

/** Sheets that have a table; the one named in the mapping, or the first. */
export function sheetOfValues(sheets: readonly Sheet[], name: string | null): Sheet | null {
  const filled = sheets.filter((sheet) => sheet.rows.some((cells) => cells.some((cell) => cell !== null)));
  return (name === null ? undefined : filled.find((sheet) => sheet.name === name)) ?? filled[0] ?? null;
}

/**
 * Reads the values of a sheet as the mapping says. Nothing is skipped silently: what is not read is counted as left
 * out because the mapping says so, is an unknown word, or is a problem with its cell. Duplicates of one metric,
 * period, group and place are refused, naming both rows.
 */
export function readValues(sheet: Sheet, mapping: ValueMapping, context: ValuesContext): ReadValues {
  const none = { rows: 0, values: 0, missing: 0, leftOut: 0 };
  const tooLarge = problemWithSize(sheet, mapping.rules);
  if (tooLarge) return { values: [], unknownWords: [], problems: [tooLarge], counts: none };
  const vocabulary = new Vocabulary(context);
  const columns = columnsUsed(sheet, mapping, vocabulary);
  const { metricWord } = context;
  const problems: ImportProblem[] = problemsWithColumns(sheet, mapping, columns, metricWord);
  const isSettled = !hasErrors(problems);
  const counts = { ...none };
  if (!columns.some(({ role }) => role === 'VALUE'))
    return { values: [], unknownWords: [], problems, counts };

  const words = new WordBook(vocabulary, mapping);
  const book = cellBook(sheet, mapping, problems);
  const plans = valuePlans(columns);
  const raw: RawValue[] = [];
  const first = headerRowOf(sheet) + 1;
  const filters = columns.filter(({ role, equals }) => role === 'FILTER' && equals?.trim());
  for (let index = first; index < sheet.rows.length; index += 1) {
    if (problems.length >= MOST_PROBLEMS) {
      problems.push(
        problemAt(
          { sheet: sheet.name, row: index + 1, column: null },
          'ERROR',
          () => t`Reading stopped here, after so many problems. Correct them first, then check again.`,
        ),
      );
      break;
    }
    if (!book.isFilled(index, columns)) continue;
    counts.rows += 1;
    if (filters.some((column) => !book.holds(index, column, column.equals ?? ''))) {
      counts.leftOut += plans.length;
      continue;
    }
    for (const plan of plans) {
      const place = book.placeOf(index, plan.value);
      const subject = words.subjectOf(index, plan.value, columns, book, place);
      if (subject === LEFT_OUT) counts.leftOut += 1;
      if (subject === LEFT_OUT) continue;
      // The numbers of a row with an unknown word are read too: what is wrong with them is told at once.
      const value = book.number(index, plan.value);
      if (value.is === 'LEFT_OUT') counts.leftOut += 1;
      if (value.is === 'LEFT_OUT' || value.is === 'WRONG') continue;
      const parts = partsOf(plan, index, book);
      if (subject !== UNKNOWN) raw.push({ ...subject, parts, value, at: place });
    }
  }

  const { fiscalYearStartMonth } = context;
  const settled = settleDays(raw, mapping, fiscalYearStartMonth, problems);
  counts.leftOut += settled.leftOut;
  const values = settled.values.map((one) => observed(one, mapping, vocabulary, problems));
  // While it is open which rows count, rows for the same place are no contradiction.
  if (isSettled) refuseDuplicates(values, problems);
  problems.push(...problemsWithValues(values, context, mapping));
  counts.values = values.length;
  counts.missing = values.filter(({ missingReason }) => missingReason !== null).length;
  // What no column and no choice says is told once above, not row by row.
  const unknownWords = words.unknown().filter(({ word }) => word !== '' || isSettled);
  problems.push(...unknownWords.map((word) => problemOf(word, metricWord)));
  if (words.firstDay) {
    const { word: day, at } = words.firstDay;
    problems.push(
      problemAt(
        at,
        'ERROR',
        () =>
          t`This column holds days, such as ${day}. Choose what a day means: a period of its own, the newest only, or sums.`,
      ),
    );
  }
  return { values, unknownWords, problems: inOrder(problems), counts };
}

/** A value column with the columns that belong to it. */
interface ValuePlan {
  value: ColumnUse;
  parts: readonly ColumnUse[];
}

const WITHOUT_NUMBERS: readonly ColumnUse['role'][] = [
  'METRIC',
  'PERIOD',
  'GROUP',
  'PLACE',
  'FILTER',
  'IGNORE',
];

/**
 * Which columns say more about which value: the one with the same words in its header, otherwise the one that says
 * the least other (a denominator for all metrics, a note for the whole row).
 */
function valuePlans(columns: readonly ColumnUse[]): ValuePlan[] {
  const values = columns.filter(({ role }) => role === 'VALUE');
  const others = columns.filter(({ role }) => role !== 'VALUE' && !WITHOUT_NUMBERS.includes(role));
  const ownerOf = new Map(others.map((part) => [part, values.find((value) => isAboutTheSame(part, value))]));
  const words = (column: ColumnUse) =>
    [column.metric, column.period, column.group, column.place].filter((word) => word !== null).length;
  return values.map((value) => {
    const fitting = others.filter((part) => {
      const owner = ownerOf.get(part);
      // What belongs to one value exactly is not lent to another; a note on the row is for all of it.
      const isText = part.role === 'NOTE' || part.role === 'RELIABILITY';
      return owner && !isText ? isAboutTheSame(owner, value) : mayBelongTo(part, value);
    });
    const best = new Map<ColumnUse['role'], ColumnUse>();
    for (const part of fitting.sort((a, b) => words(a) - words(b))) best.set(part.role, part);
    return { value, parts: [...best.values()] };
  });
}

type NumberPart = Exclude<keyof Parts, 'NOTE' | 'RELIABILITY'>;

function partsOf(plan: ValuePlan, index: number, book: ReturnType<typeof cellBook>): Parts {
  const parts: Parts = {};
  for (const column of plan.parts) {
    if (column.role === 'NOTE' || column.role === 'RELIABILITY') {
      parts[column.role] = { text: book.text(index, column) };
    } else {
      const cell = book.part(index, column);
      if (cell) parts[column.role as NumberPart] = cell;
    }
  }
  return parts;
}

function settleDays(
  raw: readonly RawValue[],
  mapping: ValueMapping,
  startMonth: number,
  problems: ImportProblem[],
): { values: RawValue[]; leftOut: number } {
  if (mapping.dates === 'LATEST') return newestOnly(raw);
  if (!mapping.dates?.startsWith('SUM')) return { values: [...raw], leftOut: 0 };
  problems.push(...countDays(raw, mapping.dates, startMonth));
  return { values: summed(raw, mapping.dates, startMonth, problems), leftOut: 0 };
}

function noneNamed(coordinate: UnknownWord['coordinate'], metric: string): string {
  switch (coordinate) {
    case 'METRIC':
      return t`No ${metric} is named here. Fill the cell, or choose what it means.`;
    case 'PERIOD':
      return t`No period is named here. Fill the cell, or choose what it means.`;
    case 'GROUP':
      return t`No group is named here. Fill the cell, or choose what it means.`;
    case 'PLACE':
      return t`No place is named here. Fill the cell, or choose what it means.`;
  }
}

function notKnown({ coordinate, word, metric: code }: UnknownWord, metric: string): string {
  const typed = word.length > 60 ? `${word.slice(0, 60)}…` : word;
  switch (coordinate) {
    case 'METRIC':
      return /^[aeiou]/i.test(metric)
        ? t`"${typed}" is not an ${metric} known here.`
        : t`"${typed}" is not a ${metric} known here.`;
    case 'PERIOD':
      return t`"${typed}" is not a period known here.`;
    case 'GROUP':
      return code
        ? t`"${typed}" is not a group of ${{ metric: code }} known here.`
        : t`"${typed}" is not a group known here.`;
    case 'PLACE':
      return t`"${typed}" is not a place known here.`;
  }
}

function problemOf(unknown: UnknownWord, metricWord: string): ImportProblem {
  const { coordinate, word, at, values, meant } = unknown;
  return problemAt(at, 'ERROR', () => {
    const many =
      values > 1 && plural(values, { one: `${values} values need it.`, other: `${values} values need it.` });
    return word === ''
      ? sentences(noneNamed(coordinate, metricWord), many)
      : sentences(
          notKnown(unknown, metricWord),
          meant && t`Did you mean "${{ suggested: meant }}"?`,
          many,
          t`Choose what it means, or leave it out.`,
        );
  });
}

function inOrder(problems: readonly ImportProblem[]): ImportProblem[] {
  return [...problems].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}
