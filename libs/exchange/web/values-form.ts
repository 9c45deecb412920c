// The form of the page that brings in values: what a person chose there, as the mapping the API takes, and back.
import { t } from '@lingui/core/macro';
import { formText } from '@plumbline/platform/web';
import type { ColumnRole, ValueMappingInput, ValueRuleInput, ValueWordInput } from './values-operations';

/** A rule as the form shows it; `columns` counts the headers it fits. */
export type RuleFields = Omit<ValueRuleInput, 'role'> & { role: ColumnRole };

/** In a list of choices: leave these values out. */
export const LEAVE_OUT = '-';

/** What each column may be, in the order of the list, in plain words; `metricWord` is the city’s, inside a sentence. */
export const roleWords = (metricWord: string): readonly (readonly [ColumnRole, string])[] => [
  ['IGNORE', t`Not read`],
  ['VALUE', t`Value`],
  ['METRIC', t`Names the ${{ metric: metricWord }}`],
  ['PERIOD', t`Names the period`],
  ['GROUP', t`Names the group`],
  ['PLACE', t`Names the place`],
  ['NUMERATOR', t`Numerator`],
  ['DENOMINATOR', t`Denominator`],
  ['MARGIN_OF_ERROR', t`Margin of error`],
  ['STANDARD_ERROR', t`Standard error`],
  ['COEFFICIENT_OF_VARIATION', t`Coefficient of variation`],
  ['N', t`Number of people asked`],
  ['NOTE', t`Note`],
  ['RELIABILITY', t`How far it can be trusted`],
  ['FILTER', t`Filter: only rows with one word`],
];

/** What an empty cell may mean. */
export const blankWords = () =>
  [
    ['SUPPRESSED', t`Hidden by the source, for example a small number`],
    ['NOT_COLLECTED', t`Not collected`],
    ['NOT_YET_AVAILABLE', t`Not yet available`],
    ['LEGALLY_BARRED', t`May not be shared by law`],
    ['NOT_DUE', t`Not due`],
    ['SERIES_BROKEN', t`The series breaks here`],
    ['LEAVE_OUT', t`Nothing: leave the cell out`],
  ] as const;

/** What a day may mean. */
export const dateWords = () =>
  [
    ['DAY', t`Each day is a period`],
    ['LATEST', t`Only the newest day counts`],
    ['SUM_BY_MONTH', t`Add up counts by month`],
    ['SUM_BY_QUARTER', t`Add up counts by quarter of the city`],
    ['SUM_BY_YEAR', t`Add up counts by year`],
  ] as const;

const textOrNull = (form: FormData, name: string) => formText(form, name).trim() || null;

function oneOf<T extends string>(words: readonly (readonly [T, string])[], typed: string): T | null {
  return words.find(([value]) => value === typed)?.[0] ?? null;
}

/** Most rows that a form may send of one kind. */
const MOST = 2000;

function numbered<T>(form: FormData, count: string, read: (index: number) => T | null): T[] {
  const many = Math.min(MOST, Number(formText(form, count)) || 0);
  return Array.from({ length: many }, (_, index) => read(index)).filter((row) => row !== null);
}

/** The mapping a form holds; null when it holds none yet. */
export function mappingIn(form: FormData): ValueMappingInput | null {
  if (!form.has('rules')) return null;
  const marginLevel = Number(formText(form, 'marginLevel'));
  return {
    sheet: textOrNull(form, 'sheet'),
    rules: newestFirst(
      numbered(form, 'rules', (index) => ruleIn(form, `rule-${index}`)),
      form,
    ),
    words: numbered(form, 'words', (index) => wordIn(form, `word-${index}`)),
    metric: textOrNull(form, 'metric'),
    period: textOrNull(form, 'period'),
    blankMeans: oneOf(blankWords(), formText(form, 'blankMeans')),
    dates: oneOf(dateWords(), formText(form, 'dates')),
    fractions: form.get('fractions') === 'yes',
    marginLevel: [90, 95, 99].includes(marginLevel) ? marginLevel : null,
  };
}

/** The rule in the empty last row counts before those above it, or they would still take its columns. */
function newestFirst(rules: RuleFields[], form: FormData): RuleFields[] {
  const last = Number(formText(form, 'rules')) - 1;
  const isNew = formText(form, `rule-${last}-columns`).trim() !== '';
  return isNew ? [...rules.slice(-1), ...rules.slice(0, -1)] : rules;
}

function ruleIn(form: FormData, name: string): RuleFields | null {
  const columns = textOrNull(form, `${name}-columns`);
  const role = oneOf(roleWords(''), formText(form, `${name}-role`));
  if (columns === null || role === null) return null;
  return {
    ...{ columns, role, metric: textOrNull(form, `${name}-metric`) },
    ...{ period: textOrNull(form, `${name}-period`), group: textOrNull(form, `${name}-group`) },
    ...{ place: textOrNull(form, `${name}-place`), equals: textOrNull(form, `${name}-equals`) },
  };
}

const COORDINATES = ['METRIC', 'PERIOD', 'GROUP', 'PLACE'] as const;

function wordIn(form: FormData, name: string): ValueWordInput | null {
  const typed = formText(form, `${name}-coordinate`);
  const coordinate = COORDINATES.find((one) => one === typed);
  const to = textOrNull(form, `${name}-to`);
  // A word nobody chose a meaning for stays unknown.
  if (!coordinate || to === null) return null;
  return { coordinate, word: textOrNull(form, `${name}-word`), to: to === LEAVE_OUT ? null : to };
}

/** Columns of the file with the rule that is about them; a column nobody spoke of gets a rule of its own. */
export function withEveryColumn(
  mapping: ValueMappingInput,
  columns: readonly { header: string; pattern?: string | null }[],
): ValueMappingInput {
  const silent = columns.filter(({ pattern }) => !pattern).map(({ header }) => header);
  const none = { metric: null, period: null, group: null, place: null, equals: null };
  return {
    ...mapping,
    rules: [
      ...mapping.rules,
      ...[...new Set(silent)].map((header) => ({ ...none, columns: header, role: 'IGNORE' as const })),
    ],
  };
}
