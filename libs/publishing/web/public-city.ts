// What every public page knows: the city and its own words.
import { useOutletContext } from 'react-router';
import { wordsOf, type Words } from '@plumbline/cities/web';
import type { Public } from '@plumbline/platform/web';
import type { SentenceWords as ToldWords } from '@plumbline/publishing/domain';

/** A city as its public pages load it. */
export type PublicCity = Omit<NonNullable<Public.PublicFrameQuery['city']>, 'releases' | 'openData'> & {
  /** The terms of the data; null where a draft is only previewed. */
  openData: { licenseUrl: string } | null;
};

/** The city's words that the figures are told in, small letters. */
export function wordsFor({ inSentence }: Words): ToldWords {
  return {
    team: inSentence('planningTeam'),
    deliverables: inSentence('deliverable').plural,
    goals: inSentence('goal').plural,
  };
}

/** The city of a public page, with its words: `word('goal').plural` in headings, `inSentence('goal').plural` in text. */
export function usePublicCity(): PublicCity & Words {
  const city = useOutletContext<PublicCity>();
  return { ...city, ...wordsOf(city.terms) };
}
