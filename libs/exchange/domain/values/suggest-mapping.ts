// A first reading of a file that nobody has mapped yet: what its columns probably are, for a person to check.
import { plural, t } from '@lingui/core/macro';
import type { MissingReason } from '@plumbline/measuring/domain';
import type { Sheet } from '../sheet';
import { columnSamples, type ColumnSample } from './column-samples';
import { headerRowOf } from './header-pattern';
import { isCaution } from './caution';
import { takeApart, type HeaderParts, type NumberKind } from './header-family';
import { EMPTY_MAPPING, EVERYBODY, rule, type ValueMapping, type ValueRule } from './value-mapping';
import { Vocabulary, type ValuesContext } from './values-context';

/** The suggestion. `blankHint` is what the file's own notes say about empty cells; choosing it stays with the person. */
export interface SuggestedMapping {
  mapping: ValueMapping;
  blankHint: MissingReason | null;
  /** What stands out, in sentences for the page; said in the language of whoever reads them. */
  readonly remarks: string[];
}

/** Suggests what each column is from headers and from the first rows. */
export function suggestMapping(sheet: Sheet, context: ValuesContext): SuggestedMapping {
  const words = new Vocabulary(context);
  const samples = columnSamples(sheet, headerRowOf(sheet));
  const families = familyRules(samples, words);
  const rest = samples.filter(({ header }) => !families.headers.has(header));
  const simple = simpleRules(rest, words, families.rules.length > 0);
  const remarks: (() => string)[] = [];
  const fractions = families.isFraction || saysPercentOfShares(samples);
  if (fractions) remarks.push(() => t`Percentages stand here as shares, such as 0.25. They become 25.`);
  if (families.hasMargins) {
    remarks.push(
      () =>
        t`Margins of error of the American Community Survey are at 90 percent confidence. Check it for your source.`,
    );
  }
  const { whole } = families;
  if (whole) {
    remarks.push(
      () => t`"${{ metric: whole }}" is always 100 percent, so its counts were taken as the denominators.`,
    );
  }
  const rules = [...simple, ...families.rules];
  remarks.push(...samples.flatMap((sample) => (isRead(sample, rules) ? remarkOnWords(sample) : [])));
  return {
    mapping: {
      ...EMPTY_MAPPING,
      sheet: sheet.name,
      rules,
      metric: context.metrics.length === 1 && !namesMetric(rules) ? (context.metrics[0]?.code ?? null) : null,
      fractions,
      marginLevel: families.hasMargins ? 90 : null,
    },
    blankHint: samples.some(({ texts }) => texts.some(saysHidden)) ? 'SUPPRESSED' : null,
    get remarks() {
      return remarks.map((words) => words());
    },
  };
}

/** A column of numbers that is not left out. */
function isRead({ header, isNumeric }: ColumnSample, rules: readonly ValueRule[]): boolean {
  return isNumeric && !rules.some(({ columns, role }) => columns === header && role === 'IGNORE');
}

function remarkOnWords({ name: column, odd }: ColumnSample): (() => string)[] {
  const [first] = odd;
  if (!first) return [];
  const shown = first.text.length > 40 ? `${first.text.slice(0, 40)}…` : first.text;
  const more = odd.length - 1;
  const { row } = first;
  return [
    () =>
      more > 0
        ? plural(more, {
            one: `${column} is a column of numbers, but row ${row} says "${shown}" and ${more} more. The check names each such row.`,
            other: `${column} is a column of numbers, but row ${row} says "${shown}" and ${more} more. The check names each such row.`,
          })
        : t`${column} is a column of numbers, but row ${row} says "${shown}". The check names each such row.`,
  ];
}

const saysHidden = (text: string) =>
  /small (?:sample|number|count)|suppress|too small|too few|confidential/i.test(text);

const namesMetric = (rules: readonly ValueRule[]) =>
  rules.some(
    ({ role, metric, columns }) => role === 'METRIC' || metric !== null || columns.includes('{metric}'),
  );

/** A column says "Percentage" where the values beside it are all between 0 and 1. */
function saysPercentOfShares(samples: readonly ColumnSample[]): boolean {
  const kind = samples.find(({ cells }) => cells.some((cell) => /^percent(age)?$/i.test(cell)));
  if (!kind) return false;
  const at = kind.cells.flatMap((cell, row) => (/^percent(age)?$/i.test(cell) ? [row] : []));
  const numbers = samples
    .filter(({ isNumeric }) => isNumeric)
    .flatMap(({ cells }) => at.map((row) => cells[row] ?? ''))
    .filter((cell) => cell !== '');
  return numbers.length > 0 && numbers.every((cell) => Math.abs(Number(cell)) <= 1);
}

interface Families {
  rules: ValueRule[];
  headers: Set<string>;
  isFraction: boolean;
  hasMargins: boolean;
  /** The metric that is the whole of all others. */
  whole: string | null;
}

const KINDS_FIRST: readonly NumberKind[] = ['percent', 'rate', 'median', 'plain', 'count'];

function familyRules(samples: readonly ColumnSample[], words: Vocabulary): Families {
  const parts = samples
    .filter(({ isNumeric, isEmpty }) => isNumeric || isEmpty)
    .flatMap(({ header, index }) => takeApart(header, index, words) ?? []);
  const named = parts.filter(({ period, group }) => period !== null || group !== null);
  // One metric may stand without group and period beside those that have one: its total.
  const metrics = new Set(named.map(({ metric }) => metric));
  const own = parts.filter((one) => named.includes(one) || metrics.has(one.metric));
  if (named.length < 2) {
    return { rules: [], headers: new Set(), isFraction: false, hasMargins: false, whole: null };
  }
  const valuesOf = new Map(samples.map(({ index, cells }) => [index, cells.filter((cell) => cell !== '')]));
  const isHundred = ({ index }: HeaderParts) =>
    (valuesOf.get(index) ?? []).every((cell) => Number(cell) === 100);
  const shares = own.filter((one) => one.kind === 'percent' && one.part === 'value');
  const wholes = [...metrics].filter((metric) => {
    const its = shares.filter((one) => one.metric === metric);
    return its.length > 0 && its.every(isHundred);
  });
  const whole = wholes.length === 1 && metrics.size > 1 ? (wholes[0] ?? null) : null;
  const kind = KINDS_FIRST.find((one) =>
    own.some((header) => header.kind === one && header.part === 'value' && header.metric !== whole),
  );
  // Only a share has a part and a whole; a median has not.
  const isShare = kind === 'percent';
  const hasWholes = isShare && (whole !== null || own.some(({ part }) => part === 'whole'));
  const roles = (one: HeaderParts): ValueRule['role'] => {
    if (one.metric === whole)
      return isShare && one.kind === 'count' && one.part === 'value' ? 'DENOMINATOR' : 'IGNORE';
    if (one.part === 'whole') return 'DENOMINATOR';
    if (one.kind !== kind) {
      return one.kind === 'count' && one.part === 'value' && hasWholes ? 'NUMERATOR' : 'IGNORE';
    }
    if (one.part === 'margin') return 'MARGIN_OF_ERROR';
    if (one.part === 'variation') return 'COEFFICIENT_OF_VARIATION';
    return one.part === 'error' ? 'STANDARD_ERROR' : 'VALUE';
  };
  const rules = new Map<string, ValueRule>();
  for (const one of own) {
    const everybody = one.group === null ? { group: EVERYBODY } : {};
    const isWhole = one.metric === whole;
    const pattern = isWhole || one.pattern === null ? one.literal : one.pattern;
    const fixed = isWhole || pattern.includes('{metric}') ? {} : { metric: one.metric };
    if (!rules.has(pattern)) rules.set(pattern, rule(pattern, roles(one), { ...everybody, ...fixed }));
  }
  return {
    rules: [...rules.values()].sort((a, b) => saidBy(b) - saidBy(a)),
    headers: new Set(own.map(({ header }) => header)),
    isFraction: own.some(({ isFraction, part }) => isFraction && part === 'value'),
    hasMargins: own.some(({ part }) => part === 'margin'),
    whole: isShare ? whole : null,
  };
}

/** Rules that say more come first, so that {metric} never swallows a group or the words of another rule. */
function saidBy({ columns }: ValueRule): number {
  const placeholders = columns.match(/\{(period|group|place)\}/g)?.length ?? 0;
  return placeholders * 1000 + (columns.includes('{metric}') ? 0 : 500) + columns.split(/[_-]/).length;
}

function simpleRules(columns: readonly ColumnSample[], words: Vocabulary, hasFamilies: boolean): ValueRule[] {
  const years = columns.filter(
    ({ header, isNumeric, isEmpty }) => words.isPeriod(header) && (isNumeric || isEmpty),
  );
  const groups = columns.filter(
    ({ header, isNumeric, isEmpty }) =>
      (isNumeric || isEmpty) && words.isGroup(header) && !words.isEverybody(header),
  );
  const numbers = columns.filter(
    (column) =>
      column.isNumeric && !years.includes(column) && !groups.includes(column) && !saysWhat(column, words),
  );
  const isWide = hasFamilies || years.length > 1 || groups.length > 1;
  const values = isWide ? [] : numbers.filter(({ header }) => roleOfNumber(header) === 'VALUE');
  const main = mainGroupColumn(columns, words);
  const taken = new Set<string>(years.length > 1 ? ['PERIOD'] : []);
  return columns.flatMap((column): ValueRule[] => {
    const { header } = column;
    if (years.length > 1 && years.includes(column))
      return years[0] === column ? [rule('{period}', 'VALUE')] : [];
    if (groups.length > 1 && groups.includes(column))
      return groups[0] === column ? [rule('{group}', 'VALUE')] : [];
    if (groups.length > 1 && column.isNumeric && words.isEverybody(header)) {
      return [rule(header, 'VALUE', { group: EVERYBODY })];
    }
    if (numbers.includes(column)) {
      const role = roleOfNumber(header);
      if (role !== 'VALUE') return [rule(header, role)];
      if (!values.includes(column)) return [rule(header, 'IGNORE')];
      return [rule(header, 'VALUE', values.length > 1 ? { metric: header } : {})];
    }
    const role = saysWhat(column, words) ?? 'IGNORE';
    const isSecond =
      role === 'GROUP' ? column !== main : ['PERIOD', 'PLACE'].includes(role) && taken.has(role);
    taken.add(role);
    // A second list of groups beside the first (sex beside race) can only be held fast.
    return [rule(header, isSecond ? (role === 'PERIOD' ? 'IGNORE' : 'FILTER') : role)];
  });
}

/** Of several columns of groups (race, sex) the one whose groups the plan's metrics are split by. */
function mainGroupColumn(columns: readonly ColumnSample[], words: Vocabulary): ColumnSample | undefined {
  const found = columns.filter((column) => saysWhat(column, words) === 'GROUP');
  const used = ({ texts }: ColumnSample) =>
    words.context.metrics.filter((metric) =>
      texts.some((text) => ![null, EVERYBODY].includes(words.group(metric, text))),
    ).length;
  return [...found].sort((a, b) => used(b) - used(a))[0];
}

function roleOfNumber(header: string): ValueRule['role'] {
  if (/denominator|\bpopulation\b|^pop(_|$)/i.test(header)) return 'DENOMINATOR';
  if (/numerator/i.test(header)) return 'NUMERATOR';
  if (/margin of error|(^|[_ -])moe$/i.test(header)) return 'MARGIN_OF_ERROR';
  if (/standard error|(^|[_ -])se$/i.test(header)) return 'STANDARD_ERROR';
  if (/coefficient of variation|(^|[_ -])cv$/i.test(header)) return 'COEFFICIENT_OF_VARIATION';
  return /^n$|sample size/i.test(header) ? 'N' : 'VALUE';
}

/** What a column of words (or years) names, or null for numbers. */
function saysWhat({ header, texts, isNumeric }: ColumnSample, words: Vocabulary): ValueRule['role'] | null {
  const all = (is: (text: string) => boolean) => texts.length > 0 && texts.every(is);
  const many = (is: (text: string) => boolean) => texts.filter(is).length * 2 > texts.length;
  const isTime = /\b(year|date|period|quarter|month|fy)\b|sourceyear/i.test(header.replaceAll('_', ' '));
  if (all((text) => words.isDay(text)) || (isTime && many((text) => words.isPeriod(text)))) return 'PERIOD';
  if (isNumeric) return null;
  if (
    many((text) => words.isPlace(text)) &&
    /borough|place|area|citywide|geograph|district|neighborhood/i.test(header)
  ) {
    return 'PLACE';
  }
  const isGroups =
    /group|race|ethnic|\bsex\b|gender/i.test(header) && texts.some((text) => words.isGroup(text));
  if (isGroups || many((text) => words.isGroup(text))) return 'GROUP';
  if (many((text) => words.isPlace(text) && !words.isEverybody(text))) return 'PLACE';
  if (/indicator|measure|metric|cause|topic/i.test(header) || many((text) => words.metric(text) !== null))
    return 'METRIC';
  if (/^notes?$|footnote/i.test(header) || texts.some(isCaution)) return 'NOTE';
  return all((text) => /^(race|sex|age|gender|borough|place)/i.test(text)) ? 'FILTER' : 'IGNORE';
}
