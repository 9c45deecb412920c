// Puts a message together from its parts: what people typed goes in exactly as they typed it.
import type { Messages } from '@lingui/core';

/** A message taken apart: texts, and places for values with their plural forms. */
export type Parts = Messages[string];
type Part = string | readonly [name: string, kind?: string, forms?: Readonly<Record<string, Parts | number>>];
type Values = Readonly<Record<string, unknown>>;

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function once<T>(all: Map<string, T>, key: string, make: () => T): T {
  const known = all.get(key) ?? make();
  all.set(key, known);
  return known;
}

/**
 * The message with its values. Lingui's own way would decode `\u0041` in the finished sentence, and so change what a
 * person typed into a value; this one never looks at a value again. Kinds of places: plain, `plural`, `selectordinal`
 * and `select`, as ICU MessageFormat has them; a place of another kind shows its value.
 */
export function putTogether(parts: Parts, values: Values, formats: string): string {
  return typeof parts === 'string' ? parts : said(parts as readonly Part[], values, formats, null);
}

function said(parts: readonly Part[], values: Values, formats: string, count: string | null): string {
  return parts.map((part) => saidPart(part, values, formats, count)).join('');
}

function saidPart(part: Part, values: Values, formats: string, count: string | null): string {
  if (typeof part === 'string') return part === '#' && count !== null ? count : part;
  const [name, kind, forms] = part;
  const value = Object.hasOwn(values, name) ? values[name] : undefined;
  if (!forms || typeof forms !== 'object') return textOf(value);
  const { form, number } = chosenForm(kind, forms, value, formats);
  if (form === undefined || typeof form === 'number') return '';
  return typeof form === 'string' ? form : said(form as readonly Part[], values, formats, number ?? count);
}

/** What stands for a value: a text or a number; nothing for one that is missing. */
function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return typeof value === 'number' || typeof value === 'bigint' ? String(value) : '';
}

type Forms = Readonly<Record<string, Parts | number>>;

function chosenForm(
  kind: string | undefined,
  forms: Forms,
  value: unknown,
  formats: string,
): { form: Parts | number | undefined; number: string | null } {
  const of = (rule: string) => (Object.hasOwn(forms, rule) ? forms[rule] : undefined);
  if (kind === 'select') return { form: of(textOf(value)) ?? of('other'), number: null };
  const offset = typeof forms['offset'] === 'number' ? forms['offset'] : 0;
  const counted = Number(value) - offset;
  const type = kind === 'selectordinal' ? 'ordinal' : 'cardinal';
  const rule = once(rules, `${type} ${formats}`, () => new Intl.PluralRules(formats, { type })).select(
    counted,
  );
  const number = once(numbers, formats, () => new Intl.NumberFormat(formats)).format(counted);
  return { form: of(String(value)) ?? of(rule) ?? of('other'), number };
}
