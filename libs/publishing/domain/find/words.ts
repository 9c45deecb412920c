// The words somebody looks for and the words of a text: alike without accents, capitals, and one or many.

/** The longest question that is looked for, in characters; what is longer is cut. */
export const LONGEST_QUESTION = 200;

/** More words than this narrow nothing down; the rest is not looked at. */
const MOST_WORDS = 10;

const WORD = /[\p{L}\p{N}\p{M}]+/gu;

/** Little words that say nothing by themselves. */
const LITTLE = new Set(['a', 'an', 'and', 'at', 'by', 'for', 'in', 'of', 'on', 'or', 'the', 'to', 'with']);

const PLAIN = /^[\x20-\x7e]*$/;

/** Small letters without accents. */
export function folded(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase();
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** A word of a text, folded, with its place in the text as it is written. */
export interface WordInText {
  word: string;
  from: number;
  to: number;
}

/** The words of a text, in order. */
export function wordsIn(text: string): WordInText[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: folded(word),
    from: index,
    to: index + word.length,
  }));
}

/** An English word without the ending that says there are many: "families" is "family", "boxes" is "box". */
export function withoutPlural(word: string): string {
  if (word.length < 4 || !word.endsWith('s')) return word;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2);
  return /(ss|us|is)$/.test(word) ? word : word.slice(0, -1);
}

/** A word that is looked for. */
export interface AskedWord {
  word: string;
  /** The same for one thing. */
  single: string;
  /** True where the word must stand as it is: shorter than three letters, it begins too many others. */
  whole: boolean;
}

/** The words of a question, each once; little words are left out where there are others. Empty: nothing is asked for. */
export function askedWords(typed: string): AskedWord[] {
  const words = [...new Set(wordsIn(typed.slice(0, LONGEST_QUESTION)).map(({ word }) => word))];
  const telling = words.filter((word) => !LITTLE.has(word));
  return (telling.length > 0 ? telling : words).slice(0, MOST_WORDS).map((word) => ({
    word,
    single: withoutPlural(word),
    whole: word.length < 3,
  }));
}

/** Whether a word of a text, folded, is one that is looked for, or begins with it. */
export function isAsked(word: string, { word: asked, single, whole }: AskedWord): boolean {
  if (whole) return word === asked;
  return word.startsWith(asked) || withoutPlural(word).startsWith(single);
}

/** A piece of a text; `found` for the words that were looked for. */
export interface TextPart {
  text: string;
  found: boolean;
}

/** The text in pieces, the words that were looked for apart. The pieces together are the text. */
export function foundParts(text: string, asked: readonly AskedWord[]): TextPart[] {
  const parts: TextPart[] = [];
  let done = 0;
  for (const { word, from, to } of wordsIn(text)) {
    if (!asked.some((one) => isAsked(word, one))) continue;
    if (from > done) parts.push({ text: text.slice(done, from), found: false });
    parts.push({ text: text.slice(from, to), found: true });
    done = to;
  }
  if (done < text.length) parts.push({ text: text.slice(done), found: false });
  return parts;
}
