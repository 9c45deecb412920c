// Arabic letters in place of Latin ones, so that a page's layout can be tried from right to left. It means nothing.
import type { Messages } from '@lingui/core';

/** A message taken apart: text, and places for values with their plural forms. */
type CompiledMessage = Messages[string];

const LETTERS: Readonly<Record<string, string>> = Object.fromEntries(
  [...'abcdefghijklmnopqrstuvwxyz'].map((letter, at) => [
    letter,
    [...'ابتثجحخدذرزسشصضطظعغفقكلمنه'][at] ?? 'و',
  ]),
);

type Tokens = Extract<CompiledMessage, unknown[]>;

/** A message that was taken apart, its words in Arabic letters; tags, numbers and places for values stay. */
export function pseudoArabic(message: CompiledMessage): CompiledMessage {
  return typeof message === 'string' ? inArabic(message) : message.map<Tokens[number]>(tokenInArabic);
}

function tokenInArabic(token: Tokens[number]): Tokens[number] {
  if (typeof token === 'string') return inArabic(token);
  const [name, kind, forms] = token;
  if (!kind || typeof forms !== 'object' || forms === null || !/^(plural|select|selectordinal)$/.test(kind))
    return token;
  const said = Object.entries(forms).map(([rule, text]) => [
    rule,
    rule === 'offset' || typeof text === 'number' ? (text as unknown) : pseudoArabic(text as CompiledMessage),
  ]);
  return [name, kind, Object.fromEntries(said)] as Tokens[number];
}

/** Letter by letter; what stands in angle brackets is a place for an element, not text. */
export function inArabic(text: string): string {
  return text
    .split(/(<[^>]*>)/)
    .map((piece, at) =>
      at % 2 ? piece : piece.replace(/[a-z]/gi, (one) => LETTERS[one.toLowerCase()] ?? one),
    )
    .join('');
}
