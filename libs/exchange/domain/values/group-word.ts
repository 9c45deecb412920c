// Which group or place a word of a file means: "Non-Hispanic Black", "bnh", "Asian/NHPI" and "'0-17" are all said in files.
import { EVERYBODY } from './value-mapping';

/** A group (or place) that a word may mean. */
export interface KnownGroup {
  code: string;
  label: string;
}

/** Words for everybody or for the whole city, letters only. */
const EVERYBODY_WORDS = new Set([
  ...['all', 'total', 'everybody', 'everyone', 'allgroups', 'overall', 'totalpopulation', 'allraces'],
  ...['allresidents', 'citytotal', 'city', 'citywide', 'wholecity', 'allpeople', 'allboroughs'],
]);

/** Short forms in use, each the words it stands for. Sources: files of New York's Department of City Planning and of Chicago. */
const SHORT: Readonly<Record<string, string>> = {
  anh: 'asian nh',
  bnh: 'black nh',
  wnh: 'white nh',
  hsp: 'hispanic',
  nhpi: 'native hawaiian pacific islander',
  api: 'asian pacific islander',
  aian: 'american indian alaska native',
  latinx: 'hispanic',
  latino: 'hispanic',
  latina: 'hispanic',
  latine: 'hispanic',
};

/** Words that say nothing of their own in the name of a group. */
const EMPTY_WORDS = new Set(['or', 'and', 'the', 'of', 'race', 'ethnicity', 'years', 'year', 'to', 'only']);

/**
 * The words of a group's name in one order and spelling, so that "Black, not Hispanic", "Non-Hispanic Black" and
 * "Black_NonLatinx" are the same. Nothing is guessed: "Black" alone stays another name than "Black, not Hispanic".
 */
export function groupKey(text: string): string {
  const words = text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’`]/g, '')
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replace(/(\d)\s*\+|(\d)\s*(?:years\s*)?and\s*(?:over|older|above)/g, '$1$2 plus')
    .replace(/\b(?:non|not)[\s_-]*(?:hispanic|latin[oaxe])\b(?:[\s_/]*(?:or[\s_]+)?latin[oaxe]\b)?/g, ' nh ')
    .replace(/\bnative american\b/g, 'american indian')
    .replace(/\bafrican american\b/g, 'black')
    .split(/[^\p{L}\p{N}]+/u)
    .flatMap((word) => (SHORT[word] ?? word).split(' '))
    .filter(
      (word, _index, all) =>
        word !== '' && !EMPTY_WORDS.has(word) && !(/^ages?$/.test(word) && all.some((one) => /\d/.test(one))),
    );
  return [...new Set(words)].sort().join(' ');
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** Does the word mean everybody, or the whole city? */
export function meansEverybody(word: string, cityName = ''): boolean {
  const said = letters(word);
  return said !== '' && (EVERYBODY_WORDS.has(said) || (cityName !== '' && said === letters(cityName)));
}

/** Finds groups by code, label or another way of saying it. */
export class GroupWords {
  private readonly byCode = new Map<string, string>();
  private readonly byKey = new Map<string, string | null>();

  constructor(groups: readonly KnownGroup[]) {
    for (const { code } of groups) this.byCode.set(code.toLowerCase(), code);
    for (const { code, label } of groups) {
      for (const key of new Set([groupKey(label), groupKey(code)])) {
        // Two groups that say the same are told apart by their codes only.
        const taken = this.byKey.get(key);
        this.byKey.set(key, taken !== undefined && taken !== code ? null : code);
      }
    }
  }

  /** The code of the group the word means, `EVERYBODY`, or null when it means none of these or could mean two. */
  find(word: string, cityName = ''): string | null {
    const plain = word.trim().replace(/^'+/, '');
    const key = groupKey(plain);
    const found = this.byCode.get(plain.toLowerCase()) ?? (key === '' ? null : this.byKey.get(key));
    return found ?? (meansEverybody(plain, cityName) ? EVERYBODY : null);
  }

  /** Is the word a group here, be it one that several sets have? */
  knows(word: string): boolean {
    const plain = word.trim().replace(/^'+/, '');
    return this.byCode.has(plain.toLowerCase()) || this.byKey.has(groupKey(plain));
  }

  /** The groups that a sentence names, by code: "Caution low sample size: Asian, non-Hispanic." */
  namedIn(sentence: string): string[] {
    const said = new Set(groupKey(sentence).split(' '));
    return [...this.byKey].flatMap(([key, code]) =>
      code !== null && key !== '' && key.split(' ').every((word) => said.has(word)) ? [code] : [],
    );
  }
}
