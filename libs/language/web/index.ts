// Languages in pages.
export { Trans } from './trans';
