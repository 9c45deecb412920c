// Languages a city can publish its own words in, whether or not the product itself can be read in them.

/** A language a city's own words can be read in. */
export interface ContentLanguage {
  /** BCP 47 tag. */
  tag: string;
  /** Its name in itself, as people look for it in a list. */
  name: string;
  /** Its name in English, for people who keep the list. */
  english: string;
  direction: 'ltr' | 'rtl';
}

const language = (
  tag: string,
  name: string,
  english: string,
  direction: 'ltr' | 'rtl' = 'ltr',
): ContentLanguage => ({ tag, name, english, direction });

/**
 * The languages that can be chosen, by their English names. Tags follow the IANA Language Subtag Registry; where one
 * language is written in two ways (Chinese) each has a tag with its script, so that `lang` picks the right letters.
 */
export const CONTENT_LANGUAGES: readonly ContentLanguage[] = [
  language('sq', 'Shqip', 'Albanian'),
  language('am', 'አማርኛ', 'Amharic'),
  language('ar', 'العربية', 'Arabic', 'rtl'),
  language('hy', 'Հայերեն', 'Armenian'),
  language('bn', 'বাংলা', 'Bengali'),
  language('zh-Hans', '简体中文', 'Chinese (simplified)'),
  language('zh-Hant', '繁體中文', 'Chinese (traditional)'),
  language('prs', 'دری', 'Dari', 'rtl'),
  language('fr', 'Français', 'French'),
  language('de', 'Deutsch', 'German'),
  language('gu', 'ગુજરાતી', 'Gujarati'),
  language('ht', 'Kreyòl ayisyen', 'Haitian Creole'),
  language('he', 'עברית', 'Hebrew', 'rtl'),
  language('hi', 'हिन्दी', 'Hindi'),
  language('it', 'Italiano', 'Italian'),
  language('ja', '日本語', 'Japanese'),
  language('km', 'ភាសាខ្មែរ', 'Khmer'),
  language('ko', '한국어', 'Korean'),
  language('ne', 'नेपाली', 'Nepali'),
  language('ps', 'پښتو', 'Pashto', 'rtl'),
  language('fa', 'فارسی', 'Persian', 'rtl'),
  language('pl', 'Polski', 'Polish'),
  language('pt', 'Português', 'Portuguese'),
  language('pa', 'ਪੰਜਾਬੀ', 'Punjabi'),
  language('ru', 'Русский', 'Russian'),
  language('so', 'Soomaali', 'Somali'),
  language('es', 'Español', 'Spanish'),
  language('sw', 'Kiswahili', 'Swahili'),
  language('tl', 'Tagalog', 'Tagalog'),
  language('th', 'ไทย', 'Thai'),
  language('uk', 'Українська', 'Ukrainian'),
  language('ur', 'اردو', 'Urdu', 'rtl'),
  language('vi', 'Tiếng Việt', 'Vietnamese'),
  language('yi', 'ייִדיש', 'Yiddish', 'rtl'),
];

const BY_TAG = new Map(CONTENT_LANGUAGES.map((one) => [one.tag.toLowerCase(), one]));

/** The language of a tag, whatever the case of its letters; null for one that cannot be chosen. */
export function contentLanguage(tag: string | null | undefined): ContentLanguage | null {
  return BY_TAG.get((tag ?? '').toLowerCase()) ?? null;
}
