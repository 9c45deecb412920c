// Counts that can hardly be right: parts of a person, and groups that do not make up their total. People are asked about them.
import { t } from '@lingui/core/macro';
import { numberText } from '@plumbline/language/domain';
import { toBillionths, type Decimal } from '@plumbline/platform/domain';
import type { Counting } from './category-set';
import { isPercent, isRateOrAmount } from './metric';
import { isNumber, isWhole } from './numbers';

/** The numbers of one value that may be counts. */
interface Counts {
  value: Decimal | null;
  numerator: Decimal | null;
  denominator: Decimal | null;
}

/** What a metric counts, as far as its counts can be judged. */
export interface CountedMetric {
  unit: string;
  numeratorLabel?: string | null | undefined;
  denominatorLabel?: string | null | undefined;
}

const isCount = (unit: string) => !isPercent(unit) && !isRateOrAmount(unit);

/**
 * Asks about a number of people (or things) that is not whole, and about a numerator or denominator of a percentage that is
 * not; null where all are whole, or where the words of the metric say that it is an amount. Call it with readable
 * numbers. The question is what was found; whoever shows it says what to do about it.
 */
export function questionAboutParts(numbers: Counts, metric: CountedMetric): string | null {
  const sides = [
    ['value', isCount(metric.unit), metric.unit],
    ['numerator', isSideCounted(metric.numeratorLabel, metric.unit), metric.numeratorLabel ?? t`numerator`],
    [
      'denominator',
      isSideCounted(metric.denominatorLabel, metric.unit),
      metric.denominatorLabel ?? t`denominator`,
    ],
  ] as const;
  const odd = sides.find(([field, counted]) => {
    const number = numbers[field];
    return counted && number !== null && isNumber(number) && !isWhole(number);
  });
  if (!odd) return null;
  const [field, , name] = odd;
  return t`${{ number: numbers[field] ?? '' }} is not a whole number (${{ whatIsCounted: name }}).`;
}

function isSideCounted(label: string | null | undefined, unit: string): boolean {
  return label ? !isRateOrAmount(label) : isPercent(unit);
}

/** A list of groups, as far as sums depend on it: a group with a parent is a part of that one. */
export interface PartedGroups {
  counting: Counting;
  categories: readonly { id: string; parentId: string | null }[];
}

/** The value of one group of one period and place; `categoryId` null is the total. */
export interface GroupCounts extends Counts {
  categoryId: string | null;
}

/** A sum that does not come out, and the value at which it is asked about. */
export interface SumQuestion {
  categoryId: string | null;
  /** What was found; whoever shows it says what to do about it. */
  message: string;
}

/**
 * Asks where the groups of a list in which everybody is in one group do not make up their total: counts, and the
 * numerators and denominators of rates. While a group is missing, only a sum that is already too large is asked about.
 * The question goes to the total where that is new, else to the last new group.
 * @param values all that is known of one period and place, what is new included
 * @param added the groups of the values that are new
 */
export function questionAboutSum(
  metric: CountedMetric,
  groups: PartedGroups | null,
  values: readonly GroupCounts[],
  added: ReadonlySet<string | null>,
): SumQuestion | null {
  if (groups?.counting !== 'ONE_GROUP_EACH' || added.size === 0) return null;
  const fields = isCount(metric.unit) ? (['value'] as const) : (['numerator', 'denominator'] as const);
  for (const field of fields) {
    const of = (id: string | null) => values.find(({ categoryId }) => categoryId === id)?.[field] ?? null;
    const total = of(null);
    const { parts, isAll } = partsOf(groups, null, of);
    if (total === null || parts.length === 0 || ![total, ...parts].every(isNumber)) continue;
    const sum = parts.reduce((all, part) => all + toBillionths(part), 0n);
    const whole = toBillionths(total);
    if (sum === whole || (sum < whole && !isAll)) continue;
    const inOrder = [...groups.categories].reverse().find(({ id }) => added.has(id));
    const categoryId = added.has(null) ? null : (inOrder?.id ?? null);
    if (!added.has(categoryId)) return null;
    const sums = { sum: written(sum), total: written(whole) };
    const counted = field === 'value' ? null : sideWords(metric, field);
    const message = counted === null ? wrongSum(sums, isAll) : wrongSumOf(counted, sums, isAll);
    return { categoryId, message: message.charAt(0).toUpperCase() + message.slice(1) };
  }
  return null;
}

function sideWords(metric: CountedMetric, side: 'numerator' | 'denominator'): string {
  return side === 'numerator'
    ? (metric.numeratorLabel ?? t`Numerators`)
    : (metric.denominatorLabel ?? t`Denominators`);
}

interface Sums {
  sum: string;
  total: string;
}

function wrongSum({ sum, total }: Sums, isAll: boolean): string {
  return isAll
    ? t`The groups add up to ${sum}, but the total is ${total}.`
    : t`The groups entered so far add up to ${sum}, but the total is ${total}.`;
}

function wrongSumOf(counted: string, { sum, total }: Sums, isAll: boolean): string {
  return isAll
    ? t`${{ whatIsCounted: counted }}: the groups add up to ${sum}, but the total is ${total}.`
    : t`${{ whatIsCounted: counted }}: the groups entered so far add up to ${sum}, but the total is ${total}.`;
}

/** The values that make up a group (null: everybody): those of its parts, or of their parts where a part has none. */
function partsOf(
  groups: PartedGroups,
  parentId: string | null,
  of: (id: string) => Decimal | null,
): { parts: Decimal[]; isAll: boolean } {
  const found = groups.categories
    .filter((category) => category.parentId === parentId)
    .map(({ id }) => {
      const value = of(id);
      return value === null ? partsOf(groups, id, of) : { parts: [value], isAll: true };
    });
  return {
    parts: found.flatMap(({ parts }) => parts),
    isAll: found.length > 0 && found.every(({ isAll }) => isAll),
  };
}

function written(billionths: bigint): string {
  return numberText(Number(billionths) / 1e9, { maximumFractionDigits: 6 });
}
