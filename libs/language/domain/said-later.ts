// Words that are decided on once, and said in the language of whoever reads them.
import { say, type Message } from './i18n';

/** A table of messages as texts: each is said in the language of the moment in which it is read. */
export function inWords<K extends string>(table: Readonly<Record<K, Message>>): Readonly<Record<K, string>> {
  const words = {} as Record<K, string>;
  for (const key of Object.keys(table) as K[]) {
    Object.defineProperty(words, key, { enumerable: true, get: () => say(table[key]) });
  }
  return words;
}

/**
 * A sentence with parts that are messages themselves: it is put together when it is said, so that no part of it stays
 * in the language in which it was decided on.
 */
export function saidLater(sentence: () => string): Message {
  return {
    // No catalogue holds it: there is nothing in it to translate.
    id: 'said-later',
    message: '{sentence}',
    values: {
      get sentence() {
        return sentence();
      },
    },
  };
}

/** Something to be said: a message, or what says it once it is asked. */
export type Sayable = Message | (() => string);

/** Sentences one after the other as one message; what is empty is left out. They are said when the message is, not before. */
export function saidTogether(...sentences: readonly Sayable[]): Message {
  return saidLater(() =>
    sentences
      .map((one) => (typeof one === 'function' ? one() : say(one)))
      .filter(Boolean)
      .join(' '),
  );
}
