// Whether a translation can be said in place of its English.
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import type { Parts } from './put-together';

type Place = string | readonly [name: string, kind?: string, forms?: unknown];

/** Forms a language may need; see the Unicode plural rules (CLDR). */
const PLURAL_FORM = /^(zero|one|two|few|many|other|offset|\d+|=\d+)$/;

/**
 * Names and kinds of the values of a message, e.g. `{count plural}`. Throws for plural forms that cannot be said, such
 * as those without `other`, and for kinds the product does not use.
 */
function valuesOf(parts: Parts): string[] {
  if (typeof parts === 'string') return [];
  return (parts as readonly Place[]).flatMap((part) => {
    if (typeof part === 'string') return [];
    const [name, kind, forms] = part;
    if (kind === undefined) return [`{${name}}`];
    if (!/^(plural|selectordinal|select)$/.test(kind) || typeof forms !== 'object' || forms === null)
      throw new Error(`"${kind}" is no kind of place`);
    const all = Object.entries(forms as Record<string, Parts | number>);
    if (!all.some(([rule, form]) => rule === 'other' && String(form).length > 0))
      throw new Error('"other" is missing');
    if (kind !== 'select' && !all.every(([rule]) => PLURAL_FORM.test(rule))) throw new Error('No such form');
    return [
      `{${name} ${kind}}`,
      ...all.flatMap(([, form]) => (typeof form === 'object' ? valuesOf(form) : [])),
    ];
  });
}

/** Names and kinds of the values, and the elements of a message. Throws when it cannot be taken apart. */
function placesOf(message: string): string {
  const elements = [...message.matchAll(/<(\/?\w+\/?)>/g)].map(([tag]) => tag);
  return [...new Set([...valuesOf(compileMessageOrThrow(message)), ...elements])].sort().join(' ');
}

/**
 * True when a translation can be said in place of its source: it can be taken apart, names the same values and
 * elements, and counts what the source counts.
 */
export function fitsItsSource(translation: string, source: string): boolean {
  try {
    return placesOf(translation) === placesOf(source);
  } catch {
    return false;
  }
}
