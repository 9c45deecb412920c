// Exact decimal numbers as people typed them: compared and printed without ever passing through a float.

/** A decimal number as text, e.g. `"-12.50"`: optional sign, digits, optional fraction. */
export type Decimal = string;

const DECIMAL = /^-?\d{1,18}(\.\d{1,9})?$/;

/** True for plain decimal text: at most 18 digits before and 9 after the point, no exponent. */
export function isDecimal(value: string): boolean {
  return DECIMAL.test(value);
}

/** The number without superfluous zeros: `"012.50"` becomes `"12.5"`, `"-0"` becomes `"0"`. */
export function normalDecimal(value: Decimal): Decimal {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '');
  const rest = fraction.replace(/0+$/, '');
  const text = rest ? `${digits}.${rest}` : digits;
  return negative && text !== '0' ? `-${text}` : text;
}

/** The value in billionths, for exact comparison and sums. */
export function toBillionths(value: Decimal): bigint {
  const negative = value.startsWith('-');
  const [whole = '0', fraction = ''] = value.replace('-', '').split('.');
  const magnitude = BigInt(whole + fraction.padEnd(9, '0'));
  return negative ? -magnitude : magnitude;
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const difference = toBillionths(a) - toBillionths(b);
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
