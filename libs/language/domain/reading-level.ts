// How many years of school a text asks of its reader, by the formula most plain-language rules name.

/** What the formula counts. */
export interface TextCounts {
  sentences: number;
  words: number;
  syllables: number;
}

/**
 * The Flesch-Kincaid grade level: 0.39 × words per sentence + 11.8 × syllables per word − 15.59 (Kincaid, Fishburne,
 * Rogers and Chissom, "Derivation of New Readability Formulas for Navy Enlisted Personnel", Research Branch Report 8-75,
 * 1975). 8 is the eighth year of school in the United States. Made for English only; a text without words has grade 0.
 */
export function gradeOf(text: string): number {
  const { sentences, words, syllables } = countsOf(text);
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

/**
 * Counts a text. A sentence ends with . ! ? or : before a space or the end, or with a line. A word is a run of letters,
 * with the hyphens and apostrophes in it; a number, with its separators, is a word of one syllable.
 */
export function countsOf(text: string): TextCounts {
  const sentences = text
    .split(/(?<=[.!?:])["”’)\]]*(?:\s+|$)|\n+/u)
    .filter((part) => wordsOf(part).length > 0);
  const words = wordsOf(text);
  return {
    sentences: Math.max(1, sentences.length),
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllablesOf(word), 0),
  };
}

function wordsOf(text: string): string[] {
  return text.match(/\p{L}+(?:[’'-]\p{L}+)*|\p{N}[\p{N}.,]*/gu) ?? [];
}

/** An e that is written and not spoken: at the end, before s or d, before an ending, and inside common compounds. */
const SILENT = [
  /[^aeiouy]e$(?<![^aeiouy]le)/,
  /[^aeiouy]es$(?<!(?:[sxzcg]|ch|sh)es)(?<![^aeiouy]les)/,
  /[^aeiouytd]ed$/,
  /.{2}[^aeiouy]e(?:ly|ments?|less|ful|ness)$/,
  /^(?:some|there|where|guide|home)(?=[^srd]..)/,
  /^(?:every|busine|different|several)/,
];

/** Two vowels side by side that are spoken one after the other. */
const APART = [
  /[^tscgxln]i[ao]|tio$/,
  /ien(?!d)|iet/,
  /[^qg]ua(?!r)|uou/,
  /[aeiouy]ing/,
  /eas?$(?<=[dr]eas?)|crea|^reac|^coo[rp]/,
  /oye|ryo/,
  /ism$/,
];

/**
 * Syllables of an English word: its groups of vowels (a, e, i, o, u, y), one less for a silent e and one more for two
 * vowels that are spoken apart, each by a short list of patterns; at least one. The parts of a compound with hyphens are
 * added up; two to five capital letters are spelled out.
 */
export function syllablesOf(word: string): number {
  if (/^\p{N}/u.test(word)) return 1;
  if (word.includes('-')) return word.split('-').reduce((sum, part) => sum + syllablesOf(part), 0);
  if (/^[A-Z]{2,5}$/.test(word)) return word.length;
  const plain = word
    .normalize('NFD')
    .replace(/[\p{M}’']/gu, '')
    .toLowerCase();
  const groups = plain.match(/[aeiouy]+/g)?.length ?? 0;
  const fitting = (patterns: readonly RegExp[]) => patterns.filter((pattern) => pattern.test(plain)).length;
  return Math.max(1, groups - fitting(SILENT) + fitting(APART));
}
