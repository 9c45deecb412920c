// The languages people can read the product in, and the one that is spoken at this moment.

/** A language of the interface, by its BCP 47 tag. */
export type Language = 'en' | 'es' | 'zh-Hans' | 'ar-XB';

/** What a page must know about a language. */
export interface LanguageFacts {
  /** Its name in itself, as people look for it in a list. */
  name: string;
  direction: 'ltr' | 'rtl';
  /** The tag dates, numbers and plurals are written by. */
  formats: string;
  /** How it names a time zone: by letters ("CDT") where its readers know them, else by name. */
  zone: 'short' | 'longGeneric';
  /** Nobody translated it: it only makes text of the other direction out of English, to try layouts. */
  pseudo?: boolean;
}

/** Every language of the interface. English is where the others come from. */
export const LANGUAGES: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: 'English', direction: 'ltr', formats: 'en-US', zone: 'short' },
  es: { name: 'Español', direction: 'ltr', formats: 'es-US', zone: 'short' },
  'zh-Hans': { name: '简体中文', direction: 'ltr', formats: 'zh-Hans-US', zone: 'longGeneric' },
  'ar-XB': { name: 'Right to left (test)', direction: 'rtl', formats: 'en-US', zone: 'short', pseudo: true },
};

/** The language everything is written in first, and that is spoken where nobody asked for another. */
export const SOURCE_LANGUAGE: Language = 'en';

/**
 * The language a tag stands for; null for a language there is no interface in. A test of layouts counts as none unless
 * `test` is true, as in a demo.
 */
export function languageOf(
  tag: string | null | undefined,
  { test = false }: { test?: boolean } = {},
): Language | null {
  if (!tag || !Object.hasOwn(LANGUAGES, tag)) return null;
  const language = tag as Language;
  return LANGUAGES[language].pseudo && !test ? null : language;
}

/** What is spoken now: a language, and what a city's reviewers put in place of single messages. */
export interface Spoken {
  language: Language;
  /**
   * The language of a published page's address where the product itself cannot be read in it: what a city wrote is
   * shown in it, and the rest in `language`.
   */
  content?: string;
  /** While something is stored in the source language: the language of whoever asked for it. */
  reader?: Language;
  /** Corrected messages by their id, as written by the city's reviewers; none without a review. */
  corrected?: Readonly<Record<string, string>>;
}

// A server answers many people at once, and its pages and its front are bundled apart: both must hear the same answer.
const ASKED = Symbol.for('plumbline.language');
type Shared = typeof globalThis & { [ASKED]?: () => Spoken | undefined };

/** Says who is to be asked for the language of the moment: the request on a server, the page in a browser. */
export function askForLanguage(ask: () => Spoken | undefined): void {
  (globalThis as Shared)[ASKED] = ask;
}

const SOURCE: Spoken = { language: SOURCE_LANGUAGE };

/** What is spoken now. */
export function spoken(): Spoken {
  return (globalThis as Shared)[ASKED]?.() ?? SOURCE;
}

/** The tag by which dates, numbers and plurals are written now. */
export function formatsNow(): string {
  return LANGUAGES[spoken().language].formats;
}

/** The language a published page is read in, by its address: of the interface, or of what the city wrote. */
export function pageLanguage(): string {
  const { content, language } = spoken();
  return content ?? language;
}

/** What the address of a public page begins with in a language: nothing in English, `/es` in Spanish. */
export function addressPrefix(language: string = pageLanguage()): string {
  return language === SOURCE_LANGUAGE ? '' : `/${language}`;
}

/** The cookie that keeps the language somebody chose on this device. */
export const LANGUAGE_COOKIE = 'plumbline_language';

const YEAR = 365 * 24 * 60 * 60;

/** The header that keeps a language on this device for a year; `secure` where pages come over HTTPS. */
export function languageCookie(language: Language, secure: boolean): string {
  return `${LANGUAGE_COOKIE}=${language}; Path=/; Max-Age=${YEAR}; SameSite=Lax; HttpOnly${secure ? '; Secure' : ''}`;
}

/** Says single messages of this moment's answer in a city's own words. Nothing happens where nobody asked for a language. */
export function correct(messages: Readonly<Record<string, string>>): void {
  const now = spoken();
  if (now !== SOURCE) now.corrected = messages;
}
