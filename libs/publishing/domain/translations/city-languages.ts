// The languages a city publishes in, each with the law or rule that says so.
import { msg } from '@lingui/core/macro';
import { SOURCE_LANGUAGE, contentLanguage, type Message } from '@plumbline/language/domain';

/** A language of a city, in the city's order. */
export interface CityLanguage {
  /** BCP 47 tag of a known language. */
  language: string;
  /** Why the city publishes in it: a law, a charter section, a rule; at most 300 characters. */
  legalBasis: string;
}

/** A city may name so many languages. */
export const MOST_LANGUAGES = 30;

/** What is wrong with a list of languages, and where; empty when it can be kept. */
export function problemsWithLanguages(
  given: readonly CityLanguage[],
): { at: number; field: keyof CityLanguage; message: Message }[] {
  const seen = new Set<string>();
  return given.flatMap(({ language, legalBasis }, at): ReturnType<typeof problemsWithLanguages> => {
    const known = contentLanguage(language);
    if (!known || known.tag !== language || language === SOURCE_LANGUAGE)
      return [{ at, field: 'language', message: msg`Choose a language from the list.` }];
    if (seen.has(language)) {
      return [
        {
          at,
          field: 'language',
          message: msg`${{ language: known.english }} is in the list twice. Take one of the two out.`,
        },
      ];
    }
    seen.add(language);
    if (legalBasis.trim() === '') {
      return [
        {
          at,
          field: 'legalBasis',
          message: msg`${{ language: known.english }}: name the law or rule by which the city publishes in it.`,
        },
      ];
    }
    return [];
  });
}
