// What every public page knows: the city and its own words.
import { useOutletContext } from 'react-router';
import { wordsOf, type Words } from '@plumbline/cities/web';
import type { Public } from '@plumbline/platform/web';

/** A city as its public pages load it. */
export type PublicCity = Omit<NonNullable<Public.PublicFrameQuery['city']>, 'releases'>;

/** The city of a public page, with its words: `word('goal').plural` in headings, `inSentence('goal').plural` in text. */
export function usePublicCity(): PublicCity & Words {
  const city = useOutletContext<PublicCity>();
  return { ...city, ...wordsOf(city.terms) };
}
