export { MUTATIONS, TestQuarter, exampleTree } from './quarter';
export type { TeamInQuarter } from './quarter';
export {
  PEOPLE,
  PLACE,
  approve,
  byRace,
  change,
  cityWith,
  draftFor,
  publishDraft,
  shownOf,
  value,
} from './small-groups';
export { HOSTILE, exampleOnePager, exampleYear, fullOnePager } from '../domain/documents/example-document';
export { PdfReader, childrenOf, spoken } from './pdf-reader';
export type { PdfTag } from './pdf-reader';
export { wordParts, wordText } from './word-reader';
export { makeDataFiles } from './data-files';
export { problemsWithPackage, problemsWithRows } from './data-package-rules';
export type { ReadTable } from './data-package-rules';
export { problemsWithDcatUs1, problemsWithDcatUs3 } from './dcat-us-rules';
export { askAnything, carryOut } from './behind-the-scenes';
