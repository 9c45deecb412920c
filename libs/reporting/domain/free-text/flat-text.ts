// A text as a check reads it: odd digits, dashes and spaces made plain, invisible characters gone, every place kept.

/** The plain form of a text; `at[i]` is where its character `i` stands in the text itself, and one more for its end. */
export interface FlatText {
  plain: string;
  at: number[];
}

const DASH = /\p{Pd}|\u2212/u;
/** The braille cell without a dot is drawn as a space. */
const SPACE = /[^\S\n]|\u2800/u;
/** Zero-width characters, soft hyphens, direction marks, fillers that draw nothing: they hide a number from a check. */
const UNSEEN = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/u;

/** Letters of Cyrillic and Greek that look like Latin ones (Unicode Technical Standard 39, confusables), and their twins. */
const LOOK_ALIKE = new Map<string, string>();
for (const [odd, latin] of [
  ['\u0430\u0435\u043e\u0440\u0441\u0443\u0445\u0456\u0458\u0455\u0501\u04bb\u04cf', 'aeopcyxijsdhl'],
  [
    '\u0410\u0412\u0415\u041a\u041c\u041d\u041e\u0420\u0421\u0422\u0425\u0423\u0406\u0408\u0405',
    'ABEKMHOPCTXYIJS',
  ],
  [
    '\u0391\u0392\u0395\u0396\u0397\u0399\u039a\u039c\u039d\u039f\u03a1\u03a4\u03a5\u03a7\u03bf',
    'ABEZHIKMNOPTYXo',
  ],
] as const) {
  [...odd].forEach((letter, index) => LOOK_ALIKE.set(letter, latin[index] ?? letter));
}

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
  const twin = LOOK_ALIKE.get(letter);
  if (twin) return twin;
  // Wide and circled digits, letters of mathematics: `NFKC` says what they are read as.
  const plain = letter.normalize('NFKC');
  return DIGIT.test(plain) && plain > '9' ? digitOf(plain) : plain;
}

const DIGIT = /^\p{Nd}$/u;

/** Digits of other scripts stand in rows of ten (Unicode, chapter 22.3): how far one is from the row's beginning. */
function digitOf(letter: string): string {
  let value = 0;
  const code = letter.codePointAt(0) ?? 0;
  while (value < 9 && DIGIT.test(String.fromCodePoint(code - value - 1))) value += 1;
  return String(value);
}
