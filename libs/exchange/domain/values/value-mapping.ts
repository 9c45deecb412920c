// What the columns of a file with values mean, as a person said it once: remembered and used again for the same headers.
import type { MissingReason } from '@plumbline/measuring/domain';

/**
 * What a column is. The first nine hold what was observed; METRIC, PERIOD, GROUP and PLACE say of what, when and for
 * whom; a FILTER column keeps only the rows that hold one word; IGNORE is not read.
 */
export const COLUMN_ROLES = [
  'VALUE',
  'NUMERATOR',
  'DENOMINATOR',
  'MARGIN_OF_ERROR',
  'STANDARD_ERROR',
  'COEFFICIENT_OF_VARIATION',
  'N',
  'NOTE',
  'RELIABILITY',
  'METRIC',
  'PERIOD',
  'GROUP',
  'PLACE',
  'FILTER',
  'IGNORE',
] as const;
export type ColumnRole = (typeof COLUMN_ROLES)[number];

/** What a value is of, when, and for whom and where. */
export const COORDINATES = ['METRIC', 'PERIOD', 'GROUP', 'PLACE'] as const;
export type Coordinate = (typeof COORDINATES)[number];

/** Stands for everybody (as a group) or the whole city (as a place). */
export const EVERYBODY = '*';

/**
 * One rule for the columns whose header matches `columns`: a header, or a pattern with the placeholders `{metric}`,
 * `{period}`, `{group}` and `{place}`, for example `households_rb_{period}_{group}_pct`. What the header does not say
 * may be fixed here in words (`EVERYBODY` for the total); what neither says is said by the row. `equals` belongs to
 * FILTER.
 */
export interface ValueRule {
  columns: string;
  role: ColumnRole;
  metric: string | null;
  period: string | null;
  group: string | null;
  place: string | null;
  equals: string | null;
}

/**
 * A word of the file and what it means here: the code of a metric, group or place, the name of a period, `EVERYBODY`,
 * or null to leave its values out. The empty word is an empty cell.
 */
export interface ValueWord {
  coordinate: Coordinate;
  word: string;
  to: string | null;
}

/** What a day in a column of periods means: a period of its own, only the newest one counts, or counts are summed. */
export const DATE_MEANINGS = ['DAY', 'LATEST', 'SUM_BY_MONTH', 'SUM_BY_QUARTER', 'SUM_BY_YEAR'] as const;
export type DateMeaning = (typeof DATE_MEANINGS)[number];

/** What an empty cell means: a reason why there is no number, or nothing worth recording. */
export type BlankMeaning = MissingReason | 'LEAVE_OUT';

/** Levels of confidence (percent) that margins of error are given at. */
export const MARGIN_LEVELS = [90, 95, 99] as const;
export type MarginLevel = (typeof MARGIN_LEVELS)[number];

/** How one kind of file is read. Long and wide files are the same thing: columns hold numbers, rows and headers say of what. */
export interface ValueMapping {
  /** Name of the sheet; null is the first one with a table. */
  sheet: string | null;
  /** The first rule that matches a header counts; a header without a rule is not read. */
  rules: readonly ValueRule[];
  words: readonly ValueWord[];
  /** The metric (code) and period of a file that names none. */
  metric: string | null;
  period: string | null;
  /** Null: not chosen yet; then a file with empty cells is not taken. */
  blankMeans: BlankMeaning | null;
  /** Null: days are not taken. */
  dates: DateMeaning | null;
  /** Shares such as 0.236 are percentages: they are multiplied by 100 where the metric is in percent. */
  fractions: boolean;
  /** The confidence level of the margins of error; null when the source does not say. */
  marginLevel: MarginLevel | null;
}

/** A mapping that says nothing yet. */
export const EMPTY_MAPPING: ValueMapping = {
  sheet: null,
  rules: [],
  words: [],
  metric: null,
  period: null,
  blankMeans: null,
  dates: null,
  fractions: false,
  marginLevel: null,
};

/** A rule with only what is said; the rest is left to header and row. */
export function rule(columns: string, role: ColumnRole, more: Partial<ValueRule> = {}): ValueRule {
  return { columns, role, metric: null, period: null, group: null, place: null, equals: null, ...more };
}

/** Does a column of this role hold what was observed, rather than of what or for whom? */
export function isObserved(role: ColumnRole): boolean {
  return COLUMN_ROLES.indexOf(role) <= COLUMN_ROLES.indexOf('RELIABILITY');
}
