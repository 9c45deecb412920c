// What in a text says who one person is: numbers, addresses and names that belong to somebody.

/** Something found in a plain text: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

/** What a text can hold that says who one person is. */
export const IDENTIFIER_KINDS = [
  'EMAIL',
  'PHONE',
  'SOCIAL_SECURITY',
  'BIRTH_DATE',
  'HOME_ADDRESS',
  'RECORD_NUMBER',
  'CARD_NUMBER',
  'LICENSE_PLATE',
  'DEVICE_ADDRESS',
  'SECRET_ADDRESS',
  'NAME',
] as const;
export type IdentifierKind = (typeof IDENTIFIER_KINDS)[number];

/*
 * Every pattern is linear: what repeats has an upper bound, nothing that repeats stands directly before something else
 * that matches the same letters, and each begins where a word begins.
 */
const MONTH = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|sept|oct|nov|dec)[a-z]{0,6}\\.?';
const FULL_DATE = `(?:\\d{1,2}[/.-]\\d{1,2}[/.-](?:\\d{4}|\\d{2})|\\d{4}-\\d{2}-\\d{2}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?|\\d{1,2} ${MONTH},? \\d{4})`;
const STREET =
  "\\d{1,6}[a-z]? (?:[a-z0-9.']{1,20} ){1,4}?(?:street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|drive|dr|court|ct|place|pl|terrace|ter|way|parkway|pkwy|circle|square|highway|hwy)\\b";
const NAME_WORD = "\\p{Lu}[\\p{L}\\p{M}']{1,30}";

/** Letters, digits and marks of the two sides of an e-mail address. */
const LOCAL = '[\\p{L}\\p{M}\\p{N}_.+%-]';
const HOST = '[\\p{L}\\p{M}\\p{N}-]{1,63}';
/** What addresses of this country end in: only there does a dot with spaces around it not end a sentence. */
const ENDING = '(?:com|org|net|gov|edu|us|info|io|mil|biz)(?![\\p{L}\\p{N}])';
const AT_SIGN = '(?: {0,2}@ {0,2}| {0,2}[\\[({] {0,2}at {0,2}[\\])}] {0,2})';
const DOT = '(?: {0,2}\\. {0,2}| {0,2}[\\[({] {0,2}dot {0,2}[\\])}] {0,2}| dot )';

/** Between the parts of a phone number. */
const APART = '(?: ?[./\u2022\u00b7-] ?| )';
const EXTENSION = '(?:,? ?(?:x|ext|extension)\\.? ?#?\\d{1,6})?';

/** People of whom a report speaks, in the singular, so that a name can follow. */
const PERSON =
  '(?:client|patient|resident|employee|participant|tenant|student|applicant|complainant|plaintiff|defendant|inmate|trainee|intern|caller|victim|mother|father|parent|neighbor|worker|veteran|woman|man|girl|boy|child)';

/** Capital letters after "client" or "resident" that begin the name of an office, a program or a group. */
const NO_NAME =
  /\b(?:Ad(?:visory|vocate)|Affairs|African|American|Asian|Assistance|Association|Bill|Black|Board|Care|Center|Chinese|City|Committee|Community|Corps|Council|County|Department|Development|Division|Engagement|English|Equity|Experience|Group|Handbook|Health|Hispanic|Housing|Indian|Information|Latin[aeox]|Leadership|Management|Native|Network|New|Office|Park|Plan|Policy|Portal|Program|Project|Public|Relations|Resource|Rights|School|Service|Services|Spanish|Survey|System|Team|Training|Union|United|University|White|Women|Youth)s?\b/;

interface Pattern {
  kind: IdentifierKind;
  find: RegExp;
  /** Whether what matched is really it; `before` is what stands just before. */
  holds?: (match: RegExpExecArray, before: string) => boolean;
}

const PATTERNS: readonly Pattern[] = [
  {
    kind: 'EMAIL',
    find: new RegExp(`(?<!${LOCAL})${LOCAL}{1,64}(?:@| ?[\\[(]at[\\])] ?)${HOST}(?:\\.${HOST}){1,4}`, 'giu'),
  },
  {
    // "maria.lopez @ example . org", "maria.lopez (at) example (dot) org".
    kind: 'EMAIL',
    find: new RegExp(
      `(?<!${LOCAL})${LOCAL}{1,64}${AT_SIGN}${HOST}(?:${DOT}${HOST}){0,3}?${DOT}${ENDING}`,
      'giu',
    ),
  },
  {
    // "maria.lopez at example dot org": in words, the dot too.
    kind: 'EMAIL',
    find: new RegExp(`(?<!${LOCAL})${LOCAL}{1,64} at ${HOST}(?: dot ${HOST}){0,3}? dot ${ENDING}`, 'giu'),
  },
  {
    kind: 'SOCIAL_SECURITY',
    find: /(?<![\d-])(?!000|666|9)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])|\b(?:ssn|social security)(?: (?:number|no\.?|card))?(?: is| was|:|#)? ?#?\d[\d -]{2,12}\d/gi,
  },
  {
    kind: 'PHONE',
    // Ten digits of the North American plan, set apart, with an extension where there is one.
    find: new RegExp(
      `(?<![\\d.$-])(?:\\+?1${APART})?(?:\\([2-9]\\d{2}\\) ?(?:- ?)?|[2-9]\\d{2}${APART})\\d{3}${APART}\\d{4}(?![\\d-])${EXTENSION}`,
      'gi',
    ),
  },
  {
    kind: 'PHONE',
    // Without marks where no sum and no decimal is written; of other countries; each digit by itself.
    find: /(?<![\d.,$#/-]|[\w])[2-9]\d{2}[2-9]\d{6}(?![\d.,%/-]\d|\d|\w)|(?<!\w)\+\d{1,3}[ .-]?\(?\d{1,4}\)?(?:[ .-]?\d{2,4}){2,4}(?!\d)|(?<![\d.,$] ?)(?<!\w)[2-9](?:[ -]\d){9}(?![ -]?\d)/g,
  },
  {
    kind: 'PHONE',
    find: /\b(?:call|phone|tel|telephone|cell|mobile|fax|text)(?: (?:us|me|him|her|them|at|no\.?|number|is)){0,2}[:.]? \d{3}[ .-]\d{4}(?![\d-])/gi,
  },
  {
    kind: 'BIRTH_DATE',
    find: new RegExp(
      `\\b(?:born|d\\.?o\\.?b\\.?|date of birth|birth ?date|birthday)[^\\w\\n]{0,3}(?:(?:on|is|was|of|in) ){0,2}${FULL_DATE}`,
      'gi',
    ),
  },
  {
    kind: 'HOME_ADDRESS',
    find: new RegExp(
      `\\b${STREET}(?:,? (?:nw|ne|sw|se))?,? ?(?:apartment|apt|unit|#)[.:]? ?#?\\w{1,6}\\b`,
      'gi',
    ),
  },
  {
    kind: 'HOME_ADDRESS',
    find: new RegExp(
      `\\b(?:lives?|living|lived|resid(?:es|ed|ing)|home(?: address)?(?: is)?|moved)(?: at| to|:) ${STREET}`,
      'gi',
    ),
  },
  {
    kind: 'RECORD_NUMBER',
    find: /\b(?:case|docket|client|employee|badge|inmate|claim|patient|complaint|member|student|participant|medicaid|medicare|medical record|mrn|payroll|passport|driver'?s? license|license|alien|file|account|arrest|incident|police report|index)(?: (?:no|nos|num|number|numbers|id|ids)\b\.?|[ ]?#)?[:.]? ?#?((?=[\w-]{0,20}\d)[a-z0-9][\w-]{2,20}(?:\/\d{2,6})?)/gi,
    holds: ([whole, token = '']) => isRecordNumber(whole, token),
  },
  { kind: 'RECORD_NUMBER', find: /(?<![\w-])A-?\d{8,9}(?![\w-])/g },
  {
    kind: 'CARD_NUMBER',
    find: /(?<![\d.-])[3-6]\d{3}(?:[ -]?\d){9,15}(?![\d-])/g,
    holds: ([whole]) => isCardNumber(whole),
  },
  {
    kind: 'LICENSE_PLATE',
    find: /\b(?:license plate|plate (?:no|number)|plates?)[.:]? ?(?:no|number|#)?[.:]? ?#?((?=[a-z-]{0,7} ?[a-z-]{0,7}\d)[a-z0-9]{1,4}[ -]?[a-z0-9]{2,5})\b/gi,
  },
  {
    kind: 'DEVICE_ADDRESS',
    find: /(?<![\w.-])(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?![\w-]|\.\d)/g,
    // "Strategy 1.2.3.4" is a place in a plan.
    holds: ([whole], before) =>
      whole.split('.').some((part) => Number(part) > 30) || /\bip\b[^\n]{0,20}$/i.test(before),
  },
  {
    kind: 'DEVICE_ADDRESS',
    find: /(?<![\w:])(?:[\da-f]{1,4}:){7}[\da-f]{1,4}(?![\w:])|(?<![\w:])(?:[\da-f]{2}[:-]){5}[\da-f]{2}(?![\w:-])/gi,
  },
  {
    kind: 'SECRET_ADDRESS',
    find: /\bhttps?:\/\/[^\s<>"]{1,2000}/gi,
    holds: ([whole]) => holdsSecret(whole),
  },
  {
    kind: 'NAME',
    find: new RegExp(
      `\\b(?:Mr|Ms|Mrs|Mx|Miss|Sr|Sra|Srta|Se\u00f1ora?)(?:\\. ?| )(?:\\p{Lu}\\. )?${NAME_WORD}(?:[ -]${NAME_WORD})?`,
      'gu',
    ),
    holds: ([whole]) => !/^Miss (?:America|Black|Universe)/.test(whole),
  },
  {
    kind: 'NAME',
    find: new RegExp(
      `\\b(?:${PERSON} (?:named|called) ${NAME_WORD}(?: ${NAME_WORD})?|${PERSON},? ${NAME_WORD} (?:${NAME_WORD}|[A-Z]\\.))`,
      'gu',
    ),
    holds: ([whole]) => !NO_NAME.test(whole),
  },
];

/** How much of what stands before a match its check is shown. */
const BEFORE = 40;

/** Everything in a plain text that says who one person is, in the order of the patterns. */
export function identifiersIn(plain: string): (Span & { kind: IdentifierKind })[] {
  return PATTERNS.flatMap(({ kind, find, holds }) =>
    [...plain.matchAll(find)].flatMap((match) => {
      const { index: start } = match;
      if (holds && !holds(match, plain.slice(Math.max(0, start - BEFORE), start))) return [];
      return [{ kind, start, end: start + match[0].trimEnd().length }];
    }),
  );
}

/** A number of a record has four digits or more, unless it is said to be one; a year alone never is. */
function isRecordNumber(whole: string, token: string): boolean {
  const digits = token.replace(/\D/g, '').length;
  const isSaid = /#|\b(?:no|nos|num|number|numbers|id|ids)\b/i.test(
    whole.slice(0, whole.length - token.length),
  );
  if (/^(?:19|20)\d{2}(?:-(?:19|20)?\d{2})?s?$/.test(token)) return false;
  // "case-by-case", "24-hour" and other words with a number before a hyphen.
  if (/^\d{1,3}-[a-z]{3,}/i.test(token)) return false;
  return digits >= (isSaid ? 3 : 4);
}

/** Thirteen to nineteen digits with a right check digit (ISO/IEC 7812-1, Luhn). */
function isCardNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '');
  if (digits.length < 13 || digits.length > 19) return false;
  let sum = 0;
  for (let index = 0; index < digits.length; index += 1) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = digit * 2;
    sum += index % 2 === 0 ? digit : doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

const SECRET =
  /[?&#;](?:access_?token|api_?key|auth|authkey|token|key|sig|signature|session(?:id)?|sid|secret|pwd|password|pass|passcode|code|invite|x-amz-signature|x-amz-credential|sharekey|otp|jwt)=([^&#;]{6,})/i;

/** An address that opens a door for whoever has it: a password before the host, or a key after it. */
function holdsSecret(address: string): boolean {
  return /^https?:\/\/[^/?#\s]{0,200}:[^/?#\s]{0,200}@/i.test(address) || SECRET.test(address);
}
