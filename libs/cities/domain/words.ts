// A city's own words as they are written in headings and inside sentences.
import { labelOf, type Label } from './terms';

/** The two ways a page writes a canonical word (`deliverable`, `status.ON_TRACK`, `role.COUNSEL`). */
export interface Words {
  /** For headings, buttons and the beginning of a sentence: "Commitment". */
  word: (key: string) => Label;
  /** Within a sentence: "commitment"; names and abbreviations keep their capitals. */
  inSentence: (key: string) => Label;
}

/** The words of a city with these terms. */
export function wordsOf(terms: readonly { key: string; singular: string; plural: string }[]): Words {
  const both = (key: string, change: (word: string) => string): Label => {
    const { singular, plural } = labelOf(terms, key);
    return { singular: change(singular), plural: change(plural) };
  };
  return { word: (key) => both(key, largeFirst), inSentence: (key) => both(key, smallFirst) };
}

function largeFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** "Commitment" becomes "commitment"; "REAP" and "Racial Equity Action Plan" are names and stay. */
function smallFirst(word: string): string {
  const isName = /^\p{Lu}[\p{Lu}\d]/u.test(word) || /\s\p{Lu}/u.test(word);
  return isName ? word : word.charAt(0).toLowerCase() + word.slice(1);
}
