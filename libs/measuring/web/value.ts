// Numbers as text: exact decimals with their unit, never computed with; and how charts print the same unit.
import { t } from '@lingui/core/macro';
import {
  grouped,
  isCountUnit as isCount,
  isDollarUnit as isDollars,
  isPercentUnit as isPercent,
  unitSaid,
  valueText,
} from '@plumbline/measuring/domain';
import type { NumberLook } from '@plumbline/ui';

export { grouped, valueText };

/** A computed number as people read it: two digits after the point at most, fewer for large numbers. */
export function plainText(value: number): string {
  const size = Math.abs(value);
  const digits = size >= 100 ? 0 : size >= 10 ? 1 : 2;
  const rounded = Number(value.toFixed(digits));
  return grouped(String(Object.is(rounded, -0) ? 0 : rounded));
}

/** A computed number with its unit: 8.6012 and "per 1,000 births" give "8.6 per 1,000 births". */
export function plainValue(value: number, unit: string): string {
  return valueText(plainText(value).replaceAll(',', ''), unit);
}

/** What a distance between two values is counted in: percentages are apart by points. */
export function unitOfDistance(unit: string): string {
  return isPercent(unit) ? t`points` : unitSaid(unit);
}

/** How charts print numbers of this unit. */
export function lookOf(unit: string): NumberLook {
  if (isPercent(unit)) return { after: '%' };
  if (isDollars(unit)) return { before: '$' };
  return isCount(unit) ? {} : { unit: unitSaid(unit) };
}

/** A value where its unit was said before: only what is part of the number itself, "%" or "$", stays with it. */
export function bareText(value: string, unit: string): string {
  return isPercent(unit) || isDollars(unit) ? valueText(value, unit) : grouped(value);
}

/** A computed value where its unit was said before. */
export function bareValue(value: number, unit: string): string {
  return bareText(plainText(value).replaceAll(',', ''), unit);
}

/** Words with the unit of the numbers below them: "Rent burden (percent)"; not said twice. */
export function axisWords(name: string, unit: string): string {
  const isSaid = isCount(unit) || name.toLowerCase().includes(unit.trim().toLowerCase());
  return isSaid ? name : `${name} (${unitSaid(unit)})`;
}
