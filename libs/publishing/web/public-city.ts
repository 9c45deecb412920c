// What every public page knows: the city and its own words.
import { useOutletContext } from 'react-router';
import { wordsOf, type Words } from '@plumbline/cities/web';
import { SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';
import type { Public } from '@plumbline/platform/web';
import type { SentenceWords as ToldWords } from '@plumbline/publishing/domain';

/** A city as its public pages load it. */
export type PublicCity = Omit<
  NonNullable<Public.PublicFrameQuery['city']>,
  'releases' | 'openData' | 'interfaceLanguage'
> & {
  /** The terms of the data; null where a draft is only previewed. */
  openData: { licenseUrl: string } | null;
  /** Whether the goals of the latest release name priorities. */
  hasPriorities: boolean;
};

/** The city's words that the figures are told in, small letters. */
export function wordsFor({ inSentence }: Words): ToldWords {
  return {
    team: inSentence('planningTeam'),
    deliverable: inSentence('deliverable'),
    goal: inSentence('goal'),
  };
}

/**
 * What a city calls things, as its public pages say it. A city's own labels are English, so a sentence in another
 * language says the product's general word instead: half a sentence in each would be neither.
 */
export function publicWords(terms: PublicCity['terms']): Words {
  return wordsOf(spoken().language === SOURCE_LANGUAGE ? terms : []);
}

/** The city of a public page, with its words: `word('goal').plural` in headings, `inSentence('goal').plural` in text. */
export function usePublicCity(): PublicCity & Words {
  const city = useOutletContext<PublicCity>();
  return { ...city, ...publicWords(city.terms) };
}
