// Numbers as people type them in a form, made plain for the API; and a percentage worked out from its two parts.
import { isDecimal, toBillionths, type Decimal } from '@plumbline/platform/domain';

/**
 * The number in what was typed: "1,234.5" becomes "1234.5", "62%" becomes "62", "$ 40" becomes "40". What is no number
 * stays as typed, so that the refusal can show it; nothing typed is null.
 */
export function plainNumber(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  const bare = text
    .replace(/^\$\s*/, '')
    .replace(/\s*%$/, '')
    .replace(/^[\u2212\u2013]/, '-');
  if (/^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
  return /^-?\.\d+$/.test(bare) ? bare.replace('.', '0.') : bare;
}

/** `part` of `whole` in percent, rounded half up to two places; null when there is no such percentage. */
export function percentOf(part: Decimal | null, whole: Decimal | null): Decimal | null {
  if (part === null || whole === null || !isDecimal(part) || !isDecimal(whole)) return null;
  const [counted, of] = [toBillionths(part), toBillionths(whole)];
  if (of <= 0n || counted < 0n) return null;
  const hundredths = (counted * 10_000n * 2n + of) / (of * 2n);
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`;
  return text.replace(/\.?0+$/, '') || '0';
}
