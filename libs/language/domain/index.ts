// Languages of the interface: which there are, which is spoken now, and how a message is said.
export { loadCatalogue } from './catalogues';
export { i18n, say, type Message } from './i18n';
export {
  askForLanguage,
  formatsNow,
  LANGUAGES,
  languageOf,
  SOURCE_LANGUAGE,
  spoken,
  type Language,
  type Spoken,
} from './language';
export { clockText, dayText, inZone, listText, numberText } from './written';
