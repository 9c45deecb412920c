// What each figure on a page means: four of them, which are never merged into one.

/** A figure as it is headed on pages, and what it says. */
export interface FigureMeaning {
  name: string;
  meaning: string;
}

/** The four figures, in the order in which pages show them. */
export const FIGURE_MEANINGS: readonly FigureMeaning[] = [
  {
    name: 'Work',
    meaning:
      'How many promises have which status. It says what was done, and nothing about whether life got better.',
  },
  {
    name: 'Dates',
    meaning:
      'What was finished on time, finished late, or is past its date. Overdue is worked out from the dates; nobody types it. A date that was moved stays visible beside the new one.',
  },
  {
    name: 'Results',
    meaning:
      'What the measures say: better, the same, worse, too uncertain to say, or no measure. Groups are shown each for themselves, never as one average.',
  },
  {
    name: 'Reporting',
    meaning: 'Whether reports came in on time. A late report says nothing about the work itself.',
  },
];
