// Reasons to give up that are told in plain words, without a stack trace.
import { CannotStart } from '../../libs/platform/embedded/index.mjs';

/** Something is wrong that the person can do something about; the message says what. */
export class Trouble extends Error {
  /** @param {string} sentence */
  constructor(sentence) {
    super(sentence);
    this.name = 'Trouble';
  }
}

/**
 * What to print about an error: the sentence of one that was written for people, else everything we know.
 * @param {unknown} error
 */
export function wordsFor(error) {
  if (error instanceof Trouble || error instanceof CannotStart) return error.message;
  return `Something unexpected went wrong. ${error instanceof Error ? error.stack : String(error)}`;
}
