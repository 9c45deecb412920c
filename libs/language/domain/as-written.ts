// Words that stay in the language they were written in, inside a text of the page: marked, so that they are read as such.
import { SOURCE_LANGUAGE, spoken } from './language';

/** Begin and end of words whose direction is their own (Unicode Standard Annex 9: FIRST STRONG and POP DIRECTIONAL ISOLATE). */
const FROM = '\u2068';
const TO = '\u2069';

/**
 * Marks words in the source language that stand in a text of another one. The marks are invisible, and keep the
 * direction of both apart where the text is shown as it is. Without letters, or on a page in the source language for
 * texts in it, there is nothing to mark.
 */
export function asWritten(words: string): string {
  const { language, content = SOURCE_LANGUAGE } = spoken();
  if (language === SOURCE_LANGUAGE && content === SOURCE_LANGUAGE) return words;
  if (words.startsWith(FROM) || !/\p{L}/u.test(words)) return words;
  return `${FROM}${words}${TO}`;
}

/**
 * A text as the parts it is made of, in their order; `isWritten` are the marked words, without their marks. Where a text
 * was cut off within them, they go on to its end.
 */
export function partsAsWritten(text: string): { text: string; isWritten: boolean }[] {
  return text
    .split(/(\u2068[^\u2068\u2069]*(?:\u2069|$))/u)
    .filter((part) => part !== '')
    .map((part) => ({ text: withoutMarks(part), isWritten: part.startsWith(FROM) }));
}

/** The text without marks, for titles, attributes and files. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u2068\u2069]/gu, '');
}
