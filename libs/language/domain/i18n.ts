// Says a message in the language of the moment. Every text of the product that a person reads goes through here.
import {
  setupI18n,
  type I18n,
  type MessageDescriptor,
  type MessageOptions,
  type Messages,
} from '@lingui/core';
import { compileMessage } from '@lingui/message-utils/compileMessage';
import { LANGUAGES, SOURCE_LANGUAGE, spoken, type Language } from './language';
import { pseudoArabic } from './pseudo-arabic';

type Values = Record<string, unknown>;
type Descriptor = Parameters<I18n['_']>[0];

// Messages stand in the code in English, so English needs no catalogue; each is taken apart once, when first said.
const speakers = new Map<Language, I18n>();

function speakerOf(language: Language): I18n {
  const known = speakers.get(language);
  if (known) return known;
  const { formats } = LANGUAGES[language];
  const one = setupI18n({ locale: formats, messages: { [formats]: {} } });
  one.setMessagesCompiler(compileMessage);
  speakers.set(language, one);
  return one;
}

function sayBy(speaker: I18n, id: string, message: string | undefined, values: Values | undefined): string {
  if (speaker.messages[id] === undefined && message !== undefined) {
    const compiled = compileMessage(message);
    const pseudo = speaker === speakers.get('ar-XB');
    speaker.load(speaker.locale, { [id]: pseudo ? pseudoArabic(compiled) : compiled });
  }
  return speaker._(id, values);
}

/** Puts a catalogue in: messages of one language by their id, taken apart already. */
export function learn(language: Language, messages: Messages): void {
  speakerOf(language).load(LANGUAGES[language].formats, messages);
}

/**
 * Stands where Lingui's macros expect an `I18n`: `t`, `plural` and `<Trans>` are compiled to calls of `_`. A message
 * that a language lacks is said in English.
 */
export const i18n = {
  get locale(): string {
    return LANGUAGES[spoken().language].formats;
  },
  /** A message by its id, or a descriptor that `msg` made, in the language of the moment. */
  _(id: Descriptor, values?: Values, options?: MessageOptions): string {
    const { language, corrected } = spoken();
    const said = typeof id === 'string' ? { id, values, message: options?.message } : id;
    const given = said.values ?? values;
    const correction = corrected?.[said.id];
    if (correction !== undefined) return sayBy(speakerOf(language), correction, correction, given);
    const knows = speakerOf(language).messages[said.id] !== undefined || LANGUAGES[language].pseudo;
    // A message a language lacks keeps its English grammar, plural forms included.
    return sayBy(speakerOf(knows ? language : SOURCE_LANGUAGE), said.id, said.message, given);
  },
};

/** Text that can be said later and in another language: what `msg` makes. Plain text is said as it is. */
export type Message = MessageDescriptor | string;

/** Says a message that was made with `msg`, in the language of the moment. */
export function say(message: Message): string {
  return typeof message === 'string' ? message : i18n._(message.id, message.values, message);
}
