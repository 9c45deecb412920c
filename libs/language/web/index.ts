// Languages in pages.
export { CORRECTED, CorrectedMessages } from './corrected-messages';
/** @public Lingui's macros compile to it, which the check for unused code does not see. */
export { Trans } from './trans';
