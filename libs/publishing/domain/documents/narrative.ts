// The parts of a document that people write: which there are, how long they may be, and what they are for.
import { msg } from '@lingui/core/macro';
import { say, type Message } from '@plumbline/language/domain';

/** A part to write. */
export interface NarrativeSection {
  section: string;
  label: string;
  hint: string;
  /** Characters. */
  limit: number;
}

/** What the parts are called, and what they are for. */
const WORDS = {
  words: {
    label: msg`In your words`,
    hint: msg`What matters most this quarter, and what you ask of the reader. Two or three sentences.`,
  },
  summary: {
    label: msg`Summary of the year`,
    hint: msg`What the year was like, in plain words. It comes first, before the figures.`,
  },
  work: {
    label: msg`What was promised and done`,
    hint: msg`What helped and what stood in the way. The counts beside it are made from the records.`,
  },
  results: {
    label: msg`What changed for people`,
    hint: msg`How to read the results, and what the city does about gaps that widened.`,
  },
  next: { label: msg`What comes next`, hint: msg`What the city will do in the coming year.` },
} as const satisfies Readonly<Record<string, { label: Message; hint: Message }>>;

/** The label and the hint of a part, in the reader's language; null for a part there is none of. */
export function sectionInWords(section: string): { label: string; hint: string } | null {
  if (!Object.hasOwn(WORDS, section)) return null;
  const { label, hint } = WORDS[section as keyof typeof WORDS];
  return { label: say(label), hint: say(hint) };
}

const part = (section: keyof typeof WORDS, limit: number): NarrativeSection => ({
  section,
  label: say(WORDS[section].label),
  hint: say(WORDS[section].hint),
  limit,
});

/** What may be written into the one-pager; short, so that it stays on its page. In English, as the records say it. */
export const ONE_PAGER_SECTIONS: readonly NarrativeSection[] = [part('words', 500)];

/** What may be written into the yearly report, in its order. In English, as the records say it. */
export const YEARLY_SECTIONS: readonly NarrativeSection[] = [
  part('summary', 4000),
  part('work', 4000),
  part('results', 4000),
  part('next', 4000),
];

/** The written texts of a document by section; what nobody wrote is absent. */
export type Narrative = Readonly<Partial<Record<string, string>>>;
