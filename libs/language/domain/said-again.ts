// Sentences that were stored in English, recognized and said in the reader's language.
import type { MessageDescriptor } from '@lingui/core';
import { say } from './i18n';
import { SOURCE_LANGUAGE, spoken } from './language';
import type { Parts } from './put-together';
import { takenApart } from './taken-apart';

type Part = string | readonly [name: string, kind?: string, forms?: Readonly<Record<string, Parts>>];

/** Letters and sentences of a text that may be the product's own, and sentences of its longest message. */
const LONGEST = 600;
const MOST_SENTENCES = 20;
const LONGEST_MESSAGE = 4;

/** A value as it stands in a text; one that was counted by a plural form is a number again. */
type Found = Record<string, string | number>;
type Recognizer = (text: string) => Found | null;

const recognizers = new Map<MessageDescriptor, Recognizer>();

/** A place for a value in a pattern, in the order of its groups. */
interface Place {
  name: string;
  counted: boolean;
}

/** The pattern of a message's parts; `places` gets what each of its groups stands for. */
function patternOf(parts: Parts, places: Place[], counted?: string): string {
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  if (typeof parts === 'string') return escaped(parts);
  return (parts as readonly Part[])
    .map((part) => {
      if (typeof part === 'string') {
        if (part !== '#' || counted === undefined) return escaped(part);
        places.push({ name: counted, counted: true });
        return '([\\d,.]+)';
      }
      const [name, , forms] = part;
      if (forms !== undefined) {
        // `offset` is a number, and no form.
        const texts = Object.values(forms).filter((form) => typeof form === 'string' || Array.isArray(form));
        const all = texts.map((form) => patternOf(form, places, name));
        return `(?:${all.join('|')})`;
      }
      places.push({ name, counted: false });
      return '(.+?)';
    })
    .join('');
}

/** Tells whether a text is this message, and with which values. */
function recognizerOf(one: MessageDescriptor): Recognizer {
  const known = recognizers.get(one);
  if (known) return known;
  const places: Place[] = [];
  const pattern = new RegExp(`^${patternOf(takenApart(one.message ?? ''), places)}$`, 's');
  const made: Recognizer = (text) => {
    const found = pattern.exec(text);
    if (!found) return null;
    return Object.fromEntries(
      places.flatMap(({ name, counted }, at) => {
        const value = found[at + 1];
        if (value === undefined) return [];
        return [[name, counted ? Number(value.replaceAll(',', '')) : value]];
      }),
    );
  };
  recognizers.set(one, made);
  return made;
}

/** What a value of a message becomes in the reader's language; most stay as they are. */
type Translate = (value: string, name: string) => string;

/** A message as it was stored, and what is said in its place. */
export type Instead = readonly [stored: MessageDescriptor, said: MessageDescriptor | null];

function recognized(text: string, instead: readonly Instead[], translate: Translate): string | null {
  for (const [stored, one] of instead) {
    const values = recognizerOf(stored)(text);
    if (!values) continue;
    if (one === null) return '';
    const said = Object.entries(values).map(([name, value]) => [
      name,
      typeof value === 'number' ? value : translate(value, name),
    ]);
    return say({ ...one, values: Object.fromEntries(said) as Found });
  }
  return null;
}

/**
 * The text in the reader's language where it is one of these messages, or several of them one after the other; what is
 * none of them stays as it is. The first of `messages` that fits is said; `translate` says a value by its name.
 */
export function saidAgain(
  text: string,
  messages: readonly MessageDescriptor[],
  translate: Translate = (value) => value,
): string {
  if (spoken().language === SOURCE_LANGUAGE) return text;
  return saidInstead(
    text,
    messages.map((one) => [one, one]),
    translate,
  );
}

/**
 * The same where other readers need other words: each message of `instead` with what is said in its place, in every
 * language; null says nothing.
 */
export function saidInstead(
  text: string,
  instead: readonly Instead[],
  translate: Translate = (value) => value,
): string {
  // What the product says is short; a long text is a person's, and looking through it would hold everybody up.
  if (text.length > LONGEST) return text;
  const sentences = text.split(/(?<=\.)\s+(?=[A-Z])/);
  if (sentences.length > MOST_SENTENCES) return text;
  const said: string[] = [];
  let rest = sentences;
  while (rest.length > 0) {
    // As few sentences as make a message, so that a place for a value does not swallow the message after it.
    const found = firstMessage(rest, instead, translate) ?? { said: rest[0] ?? '', size: 1 };
    said.push(found.said);
    rest = rest.slice(found.size);
  }
  return said.filter(Boolean).join(' ');
}

function firstMessage(
  sentences: readonly string[],
  instead: readonly Instead[],
  translate: Translate,
): { said: string; size: number } | null {
  for (let size = 1; size <= Math.min(sentences.length, LONGEST_MESSAGE); size += 1) {
    const said = recognized(sentences.slice(0, size).join(' '), instead, translate);
    if (said !== null) return { said, size };
  }
  return null;
}
