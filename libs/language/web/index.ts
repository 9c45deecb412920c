// Languages in pages.
export { CORRECTED, CorrectedMessages } from './corrected-messages';
export { Trans } from './trans';
