// Says a message in the language of the moment. Every text of the product that a person reads goes through here.
import type { I18n, MessageDescriptor, MessageOptions, Messages } from '@lingui/core';
import { LANGUAGES, SOURCE_LANGUAGE, spoken, type Language } from './language';
import { pseudoArabic } from './pseudo-arabic';
import { putTogether, type Parts } from './put-together';
import { takenApart } from './taken-apart';

type Values = Record<string, unknown>;
type Descriptor = Parameters<I18n['_']>[0];

// Messages stand in the code in English, so English needs no catalogue; each is taken apart once, when first said.
const catalogues = new Map<Language, Map<string, Parts>>();

function catalogueOf(language: Language): Map<string, Parts> {
  const known = catalogues.get(language) ?? new Map<string, Parts>();
  catalogues.set(language, known);
  return known;
}

/** Puts a catalogue in: messages of one language by their id, taken apart already. */
export function learn(language: Language, messages: Messages): void {
  for (const [id, parts] of Object.entries(messages)) catalogueOf(language).set(id, parts);
}

/** The parts of a message; taken from the code where the language is written in it. */
function partsOf(language: Language, id: string, message: string | undefined): Parts {
  const known = catalogueOf(language).get(id);
  if (known !== undefined) return known;
  if (message === undefined) return id;
  const english = takenApart(message);
  const parts = LANGUAGES[language].pseudo ? pseudoArabic(english) : english;
  catalogueOf(language).set(id, parts);
  return parts;
}

// A city's own words never come into the catalogue that all cities share.
const corrections = new Map<string, Parts>();
const MOST_CORRECTIONS = 5000;

function partsOfCorrection(text: string): Parts {
  const known = corrections.get(text);
  if (known !== undefined) return known;
  if (corrections.size >= MOST_CORRECTIONS) corrections.clear();
  const parts = takenApart(text);
  corrections.set(text, parts);
  return parts;
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
    const one = typeof id === 'string' ? { id, values, message: options?.message } : id;
    const given = one.values ?? values ?? {};
    const { formats, pseudo } = LANGUAGES[language];
    const correction = corrected && Object.hasOwn(corrected, one.id) ? corrected[one.id] : undefined;
    if (correction !== undefined) return putTogether(partsOfCorrection(correction), given, formats);
    // A message a language lacks keeps its English grammar, plural forms included.
    return pseudo || catalogueOf(language).has(one.id)
      ? putTogether(partsOf(language, one.id, one.message), given, formats)
      : putTogether(partsOf(SOURCE_LANGUAGE, one.id, one.message), given, LANGUAGES[SOURCE_LANGUAGE].formats);
  },
};

/** Text that can be said later and in another language: what `msg` makes. Plain text is said as it is. */
export type Message = MessageDescriptor | string;

/** Says a message that was made with `msg`, in the language of the moment. */
export function say(message: Message): string {
  return typeof message === 'string' ? message : i18n._(message.id, message.values, message);
}
