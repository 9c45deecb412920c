// Languages of the interface: which there are, which is spoken now, and how a message is said.
export { asWritten, partsAsWritten, withoutMarks } from './as-written';
export { catalogueEntries, loadAllCatalogues, loadCatalogue, type CatalogueEntry } from './catalogues';
export { CONTENT_LANGUAGES, contentLanguage, type ContentLanguage } from './content-languages';
export { contentNotice } from './content-notices';
export { i18n, say, type Message } from './i18n';
export {
  askForLanguage,
  correct,
  formatsNow,
  LANGUAGE_COOKIE,
  languageCookie,
  LANGUAGES,
  languageOf,
  SOURCE_LANGUAGE,
  addressPrefix,
  pageLanguage,
  spoken,
  type Language,
  type Spoken,
} from './language';
export { asSentence, comma, joined, labeled, withoutStop } from './joined';
export { saidAgain, saidInstead, type Instead } from './said-again';
export { inWords, saidLater, saidTogether } from './said-later';
export { fitsItsSource } from './placeholders';
export { countsOf, gradeOf } from './reading-level';
export { clockText, dayText, inZone, languageName, listText, numberText } from './written';
