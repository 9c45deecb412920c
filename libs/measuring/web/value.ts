// Numbers as text: exact decimals with their unit, never computed with; and how charts print the same unit.
import { t } from '@lingui/core/macro';
import type { NumberLook } from '@plumbline/ui';

const isPercent = (unit: string) => /^(percent|%)$/i.test(unit.trim());
const isDollars = (unit: string) => /^(usd|(us )?dollars|\$)$/i.test(unit.trim());
const isCount = (unit: string) => /^(number|count)?$/i.test(unit.trim());

/** A decimal string with its unit: `41.2` and `percent` give "41.2%"; thousands are grouped, decimals kept as they are. */
export function valueText(value: string, unit: string): string {
  const number = grouped(value);
  if (isPercent(unit)) return `${number}%`;
  if (isDollars(unit)) return number.startsWith('-') ? `-$${number.slice(1)}` : `$${number}`;
  return isCount(unit) ? number : `${number} ${unit}`;
}

/** Groups the thousands of a decimal string: `-12345.60` gives "-12,345.60". */
export function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}

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
  return isPercent(unit) ? t`points` : unit;
}

/** How charts print numbers of this unit. */
export function lookOf(unit: string): NumberLook {
  if (isPercent(unit)) return { after: '%' };
  if (isDollars(unit)) return { before: '$' };
  return isCount(unit) ? {} : { unit };
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
  return isSaid ? name : `${name} (${unit})`;
}
