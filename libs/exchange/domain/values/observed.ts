// From the cells of one value to the value as it is kept: percent, margin of error, how far it can be trusted.
import { t } from '@lingui/core/macro';
import { compareDecimals, type Decimal } from '@plumbline/platform/domain';
import { NO_NUMBERS, isPercent, marginAtUsualLevel } from '@plumbline/measuring/domain';
import { problemAt, type ImportProblem } from '../sheet';
import type { PartCell, ValueCell } from './cell-book';
import { cautionsIn } from './caution';
import { percentOf, rounded, timesHundred } from './exact-numbers';
import type { ValueMapping } from './value-mapping';
import type { Vocabulary } from './values-context';
import type { CellPlace, ReadValue } from './values-read';
import type { Subject } from './word-book';

/** The other cells that belong to a value. */
export interface Parts {
  NUMERATOR?: PartCell;
  DENOMINATOR?: PartCell;
  MARGIN_OF_ERROR?: PartCell;
  STANDARD_ERROR?: PartCell;
  COEFFICIENT_OF_VARIATION?: PartCell;
  N?: PartCell;
  NOTE?: { text: string | null };
  RELIABILITY?: { text: string | null };
}

/** A value whose subject is known, with its cells as they were read. */
export interface RawValue extends Subject {
  value: Exclude<ValueCell, { is: 'LEFT_OUT' } | { is: 'WRONG' }>;
  parts: Parts;
  at: CellPlace;
}

/**
 * The value as it is kept. Shares become percentages where the mapping says so; margins of error of another level are
 * converted to 90 percent, at which all are kept; a coefficient of variation (standard error in percent of the value) gives the standard
 * error. Numbers of more than six decimal places are rounded, with one warning a column.
 */
export function observed(
  raw: RawValue,
  mapping: ValueMapping,
  vocabulary: Vocabulary,
  problems: ImportProblem[],
): ReadValue {
  const { metric, period, category, place, parts, at } = raw;
  const { cautions: warned, rest } = cautionsIn(parts.NOTE?.text ?? '');
  const base = { metric: metric.code, period, category, place, at, note: rest };
  const cautions = [parts.RELIABILITY?.text ?? null, warned].map((text) => cautionFor(raw, text, vocabulary));
  const notes: string[] = [];
  if (raw.value.is === 'MISSING') {
    return {
      ...base,
      ...{ ...NO_NUMBERS, missingReason: raw.value.reason, reliability: joined(cautions) },
    };
  }
  const number = (text: string, where: CellPlace): Decimal => {
    const { number: short, changed } = rounded(text);
    if (changed) warnOfRounding(problems, where);
    return short;
  };
  const scaled = (cell: { number: string; isPercent: boolean }, where: CellPlace): Decimal => {
    const isShare = mapping.fractions && isPercent(metric.unit) && !cell.isPercent;
    return number(isShare ? timesHundred(cell.number) : cell.number, where);
  };
  const plain = (cell: PartCell | undefined) => (cell ? number(cell.number, cell.at) : null);
  const value = scaled(raw.value, at);
  const margin = parts.MARGIN_OF_ERROR;
  const given = margin ? scaled(margin, margin.at) : null;
  const { marginLevel } = mapping;
  const isConverted = marginLevel !== null && marginLevel !== 90;
  const marginOfError = given !== null && isConverted ? marginAtUsualLevel(given, marginLevel / 100) : given;
  const error = parts.STANDARD_ERROR;
  const variation = parts.COEFFICIENT_OF_VARIATION;
  const cv = variation ? number(variation.number, variation.at) : null;
  if (cv !== null) cautions.push(`Coefficient of variation: ${cv} percent.`);
  if (marginOfError !== null && marginLevel !== null) {
    notes.push(
      isConverted
        ? `Margin of error converted from ${marginLevel} to 90 percent confidence.`
        : 'Margin of error at 90 percent confidence.',
    );
  }
  const n = parts.N;
  const people = n ? Number(n.number) : null;
  const { numerator, denominator, said } = fraction(plain(parts.NUMERATOR), plain(parts.DENOMINATOR));
  if (said !== null) {
    problems.push(
      problemAt(
        parts.NUMERATOR?.at ?? at,
        'WARNING',
        () =>
          t`The source counts ${{ numerator: said.numerator }} of ${{ denominator: said.denominator }}, more than there are. The value is kept without this part.`,
      ),
    );
  }
  return {
    ...base,
    value,
    numerator,
    denominator,
    n: people,
    marginOfError,
    standardError: error
      ? scaled(error, error.at)
      : cv === null
        ? null
        : percentOf(value.replace('-', ''), cv),
    missingReason: null,
    reliability: joined(cautions),
    note: joined([base.note, ...notes, said === null ? null : LEFT_OUT_PART]),
  };
}

/** Says no number: a note is read where a number may have to be hidden. */
const LEFT_OUT_PART = 'The source counts more people than there are, so only its percentage is kept.';

/** A part that is larger than its whole (more people vaccinated than the census counted) is told, never kept as a part. */
function fraction(numerator: Decimal | null, denominator: Decimal | null) {
  if (numerator === null || denominator === null || compareDecimals(numerator, denominator) <= 0) {
    return { numerator, denominator, said: null };
  }
  return { numerator: null, denominator, said: { numerator, denominator } };
}

/** A caution on the row; when it names groups it is for these only. */
function cautionFor(
  { metric, category }: RawValue,
  text: string | null,
  vocabulary: Vocabulary,
): string | null {
  if (text === null) return null;
  const named = vocabulary.groupsNamedIn(metric, text);
  return named.length === 0 || (category !== null && named.includes(category)) ? text : null;
}

function joined(sentences: readonly (string | null)[]): string | null {
  return sentences.filter((sentence) => sentence !== null && sentence !== '').join(' ') || null;
}

function warnOfRounding(problems: ImportProblem[], at: CellPlace): void {
  const words = () => t`Numbers in this column have more than six decimal places. They were rounded to six.`;
  const said = words();
  if (problems.some((problem) => problem.message === said && problem.column === at.column)) return;
  problems.push(problemAt(at, 'WARNING', words));
}
