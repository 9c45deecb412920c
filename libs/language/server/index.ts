// Keeps apart what is spoken to each of the people a server answers at once.
import { AsyncLocalStorage } from 'node:async_hooks';
import { askForLanguage, SOURCE_LANGUAGE, spoken, type Spoken } from '@plumbline/language/domain';

// Bundles that run in one process must share it, or one would not hear what the other was told.
const SPEAKING = Symbol.for('plumbline.speaking');
type Shared = typeof globalThis & { [SPEAKING]?: AsyncLocalStorage<Spoken> };
const speaking = ((globalThis as Shared)[SPEAKING] ??= new AsyncLocalStorage<Spoken>());
askForLanguage(() => speaking.getStore());

/** Does the work, and everything it begins, in a language. */
export function speakIn<T>(said: Spoken, work: () => T): T {
  return speaking.run(said, work);
}

/** Does the work in the source language: for what is stored, published, or must be the same for every reader. */
export function inSourceLanguage<T>(work: () => T): T {
  const { language, reader = language } = spoken();
  return speakIn({ language: SOURCE_LANGUAGE, reader }, work);
}

/** Does the work in the language of whoever asked, inside work that is done in the source language. */
export function inReadersLanguage<T>(work: () => T): T {
  const { language, reader = language } = spoken();
  return speakIn({ language: reader }, work);
}
