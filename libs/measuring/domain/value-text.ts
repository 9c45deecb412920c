// A number as text with its unit: exact decimals, never computed with.
import { unitSaid } from './standards/unit-words';

/** Whether values of this unit are written with a percent sign. */
export const isPercentUnit = (unit: string): boolean => /^(percent|%)$/i.test(unit.trim());
/** Whether values of this unit are amounts of dollars. */
export const isDollarUnit = (unit: string): boolean => /^(usd|(us )?dollars|\$)$/i.test(unit.trim());
/** Whether values of this unit are plain numbers of things. */
export const isCountUnit = (unit: string): boolean => /^(number|count)?$/i.test(unit.trim());

/** A decimal string with its unit: `41.2` and `percent` give "41.2%"; thousands are grouped, decimals kept as they are. */
export function valueText(value: string, unit: string): string {
  const number = grouped(value);
  if (isPercentUnit(unit)) return `${number}%`;
  if (isDollarUnit(unit)) return number.startsWith('-') ? `-$${number.slice(1)}` : `$${number}`;
  return isCountUnit(unit) ? number : `${number} ${unitSaid(unit)}`;
}

/** Groups the thousands of a decimal string: `-12345.60` gives "-12,345.60". */
export function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
