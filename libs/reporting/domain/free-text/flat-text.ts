// A text as a check reads it: odd digits, dashes and spaces made plain, invisible characters gone, every place kept.

/** The plain form of a text; `at[i]` is where its character `i` stands in the text itself, and one more for its end. */
export interface FlatText {
  plain: string;
  at: number[];
}

const DASH = /\p{Pd}|\u2212/u;
const SPACE = /[^\S\n]/u;
/** Zero-width characters, soft hyphens, direction marks and accents put on afterwards: they hide a number from a check. */
const UNSEEN = /\p{Cf}|[\ufe00-\ufe0f\u034f]/u;

/** Makes a text plain. Linear in its length. */
export function flatText(text: string): FlatText {
  const at: number[] = [];
  let plain = '';
  let from = 0;
  for (const letter of text) {
    for (const part of plainLetter(letter)) {
      plain += part;
      for (let unit = 0; unit < part.length; unit += 1) at.push(from);
    }
    from += letter.length;
  }
  at.push(text.length);
  return { plain, at };
}

function plainLetter(letter: string): string {
  if (letter >= ' ' && letter <= '~') return letter;
  if (UNSEEN.test(letter)) return '';
  if (letter === '\n') return letter;
  if (DASH.test(letter)) return '-';
  if (SPACE.test(letter)) return ' ';
  if (letter === '\u2019') return "'";
  // Wide and circled digits, letters of mathematics: `NFKC` says what they are read as.
  return letter.normalize('NFKC');
}
