// Words that are kept once and said in the language of whoever reads them.
import { say, type Message } from '@plumbline/language/domain';

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
    id: 'said-later',
    message: '{sentence}',
    values: {
      get sentence() {
        return sentence();
      },
    },
  };
}
