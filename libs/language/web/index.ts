// Languages in pages.
export { AsWritten, useWordsAsSaid, WordsAsSaid, wordsIn } from './as-written';
export { CORRECTED, CorrectedMessages } from './corrected-messages';
/** @public Lingui's macros compile to it, which the check for unused code does not see. */
export { Trans } from './trans';
