// What we say when the embedded database cannot run here.

/** A reason, in plain words and with a way out, that is shown to the person without a stack trace. */
export class CannotStart extends Error {
  /** @param {string} sentence  what is wrong and what to do about it */
  constructor(sentence) {
    super(sentence);
    this.name = 'CannotStart';
  }
}
