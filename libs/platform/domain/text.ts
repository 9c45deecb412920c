// What people may write: any language and any emoji, but nothing that hides or reverses what others read.
import { plural, t } from '@lingui/core/macro';

/** How long a text may be, in user-perceived code points, and whether it may have line breaks. */
export interface TextRule {
  max: number;
  multiline?: boolean;
}

/**
 * Text as it is stored: canonical Unicode (NFC), one kind of line break, no white space at either end.
 * Does not remove anything a person could mean; {@link problemWithText} refuses the rest.
 */
export function cleanText(raw: string): string {
  return raw.replace(/\r\n?/g, '\n').normalize('NFC').trim();
}

// The classes are spelled with escapes because the characters themselves cannot be seen in an editor.
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/u;
const BIDI_OVERRIDE = /[\u202a-\u202e\u2066-\u2069]/u;
const INVISIBLE = /[\u2060-\u2064\u206a-\u206f\ufff9-\ufffb\ufeff]|\u{e0001}|[\u{e0020}-\u{e007f}]/u;
const NONCHARACTER = /[\ufffe\uffff\ufdd0-\ufdef]|\p{Cs}/u;
const FLAG_TAGS = /\u{1f3f4}[\u{e0020}-\u{e007f}]+/gu;

/** Says in one clause what is wrong with a text ("has …", "is …"), or `null` when nothing is. Reads cleaned text. */
export function problemWithText(text: string, { max: limit, multiline = false }: TextRule): string | null {
  if (CONTROL.test(text))
    return t`has a control character that cannot be shown. Type it again or paste it as plain text`;
  if (!multiline && /[\n\t]/.test(text)) return t`has a line break or tab. Write it on one line`;
  if (BIDI_OVERRIDE.test(text)) {
    return t`has a hidden character that changes the reading direction. Paste it as plain text`;
  }
  if (INVISIBLE.test(text.replace(FLAG_TAGS, '')))
    return t`has an invisible character. Paste it as plain text`;
  if (NONCHARACTER.test(text)) return t`has a broken character. Type it again`;
  const length = [...text].length;
  if (length > limit) {
    return plural(length, {
      one: `is ${length} characters long. The limit is ${limit}`,
      other: `is ${length} characters long. The limit is ${limit}`,
    });
  }
  return null;
}

/** Says what is wrong with a web address for a source or evidence, or `null`. Only `https` and `http` addresses pass. */
export function problemWithWebAddress(text: string): string | null {
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return t`is not a full web address. It starts with https://`;
  }
  if (url.protocol !== 'https:' && url.protocol !== 'http:') {
    return t`is not a web page. Give an address that starts with https://`;
  }
  if (url.username || url.password) return t`holds a user name or password. Leave it out`;
  return problemWithText(text, { max: 2000 });
}
