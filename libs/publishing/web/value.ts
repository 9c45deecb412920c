// Published numbers as text: exact decimals with their unit, never computed with.

/** A decimal string with its unit: `41.2` and `percent` give "41.2%"; thousands are grouped, decimals kept as they are. */
export function valueText(value: string, unit: string): string {
  const number = grouped(value);
  if (/^(percent|%)$/i.test(unit.trim())) return `${number}%`;
  if (/^(usd|dollars|\$)$/i.test(unit.trim()))
    return number.startsWith('-') ? `-$${number.slice(1)}` : `$${number}`;
  return unit && !/^(number|count)$/i.test(unit.trim()) ? `${number} ${unit}` : number;
}

/** Groups the thousands of a decimal string: `-12345.60` gives "-12,345.60". */
export function grouped(value: string): string {
  const [whole = '', fraction] = value.split('.');
  const thousands = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ',');
  return fraction === undefined ? thousands : `${thousands}.${fraction}`;
}
