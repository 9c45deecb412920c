// The parts of a document that people write: which there are, how long they may be, and what they are for.

/** A part to write. */
export interface NarrativeSection {
  section: string;
  label: string;
  hint: string;
  /** Characters. */
  limit: number;
}

/** What may be written into the one-pager; short, so that it stays on its page. */
export const ONE_PAGER_SECTIONS: readonly NarrativeSection[] = [
  {
    section: 'words',
    label: 'In your words',
    hint: 'What matters most this quarter, and what you ask of the reader. Two or three sentences.',
    limit: 500,
  },
];

/** What may be written into the yearly report, in its order. */
export const YEARLY_SECTIONS: readonly NarrativeSection[] = [
  {
    section: 'summary',
    label: 'Summary of the year',
    hint: 'What the year was like, in plain words. It comes first, before the figures.',
    limit: 4000,
  },
  {
    section: 'work',
    label: 'What was promised and done',
    hint: 'What helped and what stood in the way. The counts beside it are made from the records.',
    limit: 4000,
  },
  {
    section: 'results',
    label: 'What changed for people',
    hint: 'How to read the results, and what the city does about gaps that widened.',
    limit: 4000,
  },
  {
    section: 'next',
    label: 'What comes next',
    hint: 'What the city will do in the coming year.',
    limit: 4000,
  },
];

/** The written texts of a document by section; what nobody wrote is absent. */
export type Narrative = Readonly<Partial<Record<string, string>>>;
