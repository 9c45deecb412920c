// How texts are put together: the stops, commas and colons of the language, and none of them twice.
import { spoken } from './language';

/** A text that is over: a stop, perhaps behind quotation marks, brackets or the end of words that stay as written. */
const ENDED = /[.!?。！？…]["'”’»」』)\]）]*\u2069?$/u;

/** Signs between texts, where a language has its own. */
interface Signs {
  stop: string;
  /** Between parts of one thing: a place, its period. */
  comma: string;
  /** Between things that are listed. */
  listed: string;
  semicolon: string;
  colon: string;
}

const COMMON: Signs = { stop: '.', comma: ', ', listed: ', ', semicolon: '; ', colon: ': ' };
const SIGNS: Readonly<Record<string, Signs>> = {
  zh: { stop: '。', comma: '，', listed: '、', semicolon: '；', colon: '：' },
  ja: { stop: '。', comma: '、', listed: '、', semicolon: '；', colon: '：' },
  ar: { ...COMMON, comma: '، ', listed: '، ', semicolon: '؛ ' },
};

function signs(): Signs {
  return SIGNS[spoken().language.split('-')[0] ?? ''] ?? COMMON;
}

/** The text as a sentence: with a full stop, unless it ends with one or with another mark that ends a sentence. */
export function asSentence(text: string): string {
  return text === '' || ENDED.test(text) ? text : `${text}${signs().stop}`;
}

/** The text as a part of a sentence that goes on: without its full stop. Other marks at its end say something and stay. */
export function withoutStop(text: string): string {
  return text.replace(/(?<![.。])[.。](\u2069?)$/u, '$1');
}

/** Parts of one thing, or things that are `listed` or stand apart (`semicolon`), with the signs of the language; "" has no part. */
export function joined(
  parts: readonly (string | null | undefined)[],
  between: 'comma' | 'listed' | 'semicolon' = 'comma',
): string {
  return parts.filter(Boolean).join(signs()[between]);
}

/** Stands between two parts that a page shows in elements of their own. */
export const comma = (): string => signs().comma;

/** "Result: better", with the colon of the language. */
export function labeled(label: string, words: string): string {
  return `${withoutStop(label)}${signs().colon}${words}`;
}
