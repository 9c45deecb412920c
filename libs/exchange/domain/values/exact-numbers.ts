// Sums, shares and rounding of numbers kept as text; nothing passes through a float.
import { normalDecimal, toBillionths, type Decimal } from '@plumbline/platform/domain';

/** Digits after the point that a value keeps. */
const PLACES = 6;

function asText(whole: bigint, places: number): Decimal {
  const digits = (whole < 0n ? -whole : whole).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return normalDecimal(whole < 0n ? `-${text}` : text);
}

/** A quotient rounded half away from zero. */
function divided(number: bigint, by: bigint): bigint {
  const half = number < 0n ? -(by / 2n) : by / 2n;
  return (number + half) / by;
}

/** The exact sum. */
export function plus(a: Decimal, b: Decimal): Decimal {
  return asText(toBillionths(a) + toBillionths(b), 9);
}

/** `a * b / 100`, rounded to six places: a part given in percent. */
export function percentOf(a: Decimal, b: Decimal): Decimal {
  return asText(divided(toBillionths(a) * toBillionths(b), 10n ** BigInt(18 + 2 - PLACES)), PLACES);
}

/** The number with its point moved two places to the right, as text of any length: 0.236 becomes 23.6. */
export function timesHundred(number: string): string {
  const [whole = '0', fraction = ''] = number.split('.');
  const padded = fraction.padEnd(2, '0');
  const moved = `${whole}${padded.slice(0, 2)}.${padded.slice(2)}0`;
  return trimmed(moved);
}

/** The number without superfluous zeros, of whatever length. */
function trimmed(number: string): string {
  const negative = number.startsWith('-');
  const [whole = '0', fraction = ''] = number.replace('-', '').split('.');
  const digits = whole.replace(/^0+(?=\d)/, '') || '0';
  const rest = fraction.replace(/0+$/, '');
  const text = rest ? `${digits}.${rest}` : digits;
  return negative && text !== '0' ? `-${text}` : text;
}

/** The number rounded half up to six places, and whether that changed it. Programs write 0.30000000000000004. */
export function rounded(number: string): { number: Decimal; changed: boolean } {
  const plain = trimmed(number);
  const fraction = plain.split('.')[1] ?? '';
  if (fraction.length <= PLACES) return { number: plain, changed: false };
  const whole = BigInt(plain.replace('.', ''));
  return {
    number: asText(divided(whole, 10n ** BigInt(fraction.length - PLACES)), PLACES),
    changed: true,
  };
}

/** Writes out a number with an exponent: 1.2E+05 becomes 120000. Exponents beyond 30 stay as they are. */
export function withoutExponent(text: string): string {
  const parts = /^(-?)(\d+)(?:\.(\d+))?e([+-]?\d{1,2})$/i.exec(text);
  if (!parts || Math.abs(Number(parts[4])) > 30) return text;
  const [, sign = '', whole = '', fraction = '', power = '0'] = parts;
  const point = whole.length + Number(power);
  const digits = whole + fraction;
  if (point <= 0) return trimmed(`${sign}0.${'0'.repeat(-point)}${digits}`);
  return trimmed(`${sign}${digits.padEnd(point, '0').slice(0, point)}.${digits.slice(point)}0`);
}
