// Small exact questions about numbers kept as text; nothing here ever passes through a float.
import { toBillionths, type Decimal } from '@plumbline/platform/domain';

/** The most digits before the point that a value may have: enough for any count and any budget in cents. */
const MOST_WHOLE_DIGITS = 15;

/** The most digits after the point that a value may have. */
const MOST_DECIMAL_PLACES = 6;

const NUMBER = /^-?\d+(\.\d+)?$/;

/** Is this a number written with plain digits, of whatever length? No exponent, no separators, no plus sign. */
export function isNumber(text: string): boolean {
  return NUMBER.test(text);
}

/** Has this number more digits than a value may have (15 before the point, 6 after it)? */
export function hasTooManyDigits(value: Decimal): boolean {
  const [whole = '', places = ''] = value.replace('-', '').split('.');
  return whole.replace(/^0+(?=\d)/, '').length > MOST_WHOLE_DIGITS || places.length > MOST_DECIMAL_PLACES;
}

/** Is this number below zero? "-0" is not. */
export function isNegative(value: Decimal): boolean {
  return toBillionths(value) < 0n;
}

/** The same number, however it is written, or both absent: tells a real change from another spelling. */
export function sameDecimal(a: Decimal | null, b: Decimal | null): boolean {
  if (a === null || b === null) return a === b;
  return toBillionths(a) === toBillionths(b);
}

/** Has this number nothing after its point but zeros? */
export function isWhole(value: Decimal): boolean {
  return !/\.\d*[1-9]/.test(value);
}
