// The words, numbers and marks of a text, in their order.
import type { Span } from './identifiers';

/** One of them. */
export interface Token extends Span {
  /** In lower case. */
  word: string;
  isCapital: boolean;
}

const TOKEN =
  /\p{L}[\p{L}\p{M}]{0,60}(?:['+/-]{1,2}[\p{L}\p{M}]{1,60}){0,6}\+?|\d(?:[\d.,:/]{0,30}\d)?|\S|\n/gu;

/** Takes a plain text apart. Linear in its length. */
export function tokensOf(plain: string): Token[] {
  return [...plain.matchAll(TOKEN)].map(({ 0: text, index }) => ({
    word: text.toLowerCase(),
    isCapital: text !== text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}
