// Sentences that releases and drafts hold in English, recognized and said in the reader's language.
import type { MessageDescriptor } from '@lingui/core';
import { say, SOURCE_LANGUAGE, spoken } from '@plumbline/language/domain';

/** Letters and sentences of a text that may be the product's own, and sentences of its longest message. */
const LONGEST = 600;
const MOST_SENTENCES = 20;
const LONGEST_MESSAGE = 4;

type Recognizer = (text: string) => Record<string, string> | null;

const recognizers = new Map<MessageDescriptor, Recognizer>();

/** Tells whether a text is this message, and with which values. */
function recognizerOf(one: MessageDescriptor): Recognizer {
  const known = recognizers.get(one);
  if (known) return known;
  // What stands at odd places is the name of a value.
  const parts = (one.message ?? '').split(/\{(\w+)\}/);
  const names = parts.filter((_, at) => at % 2 === 1);
  const pattern = new RegExp(
    `^${parts.map((part, at) => (at % 2 === 1 ? '(.+?)' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))).join('')}$`,
    's',
  );
  const made: Recognizer = (text) => {
    const found = pattern.exec(text);
    return found && Object.fromEntries(names.map((name, at) => [name, found[at + 1] ?? '']));
  };
  recognizers.set(one, made);
  return made;
}

/** What a value of a message becomes in the reader's language; most stay as they are. */
type Translate = (value: string) => string;

function recognized(
  text: string,
  messages: readonly MessageDescriptor[],
  translate: Translate,
): string | null {
  for (const one of messages) {
    const values = recognizerOf(one)(text);
    if (!values) continue;
    const said = Object.entries(values).map(([name, value]) => [name, translate(value)]);
    return say({ ...one, values: Object.fromEntries(said) as Record<string, string> });
  }
  return null;
}

/**
 * The text in the reader's language where it is one of these messages, or several of them one after the other; what is
 * none of them stays as it is. `messages` have plain places for values and no plural forms.
 */
export function saidAgain(
  text: string,
  messages: readonly MessageDescriptor[],
  translate: Translate = (value) => value,
): string {
  // What the product says is short; a long text is a person's, and looking through it would hold everybody up.
  if (spoken().language === SOURCE_LANGUAGE || text.length > LONGEST) return text;
  const sentences = text.split(/(?<=\.)\s+(?=[A-Z])/);
  if (sentences.length > MOST_SENTENCES) return text;
  const said: string[] = [];
  let rest = sentences;
  while (rest.length > 0) {
    // As few sentences as make a message, so that a place for a value does not swallow the message after it.
    const found = firstMessage(rest, messages, translate) ?? { said: rest[0] ?? '', size: 1 };
    said.push(found.said);
    rest = rest.slice(found.size);
  }
  return said.join(' ');
}

function firstMessage(
  sentences: readonly string[],
  messages: readonly MessageDescriptor[],
  translate: Translate,
): { said: string; size: number } | null {
  for (let size = 1; size <= Math.min(sentences.length, LONGEST_MESSAGE); size += 1) {
    const said = recognized(sentences.slice(0, size).join(' '), messages, translate);
    if (said !== null) return { said, size };
  }
  return null;
}
