// What each figure on a page means: four of them, which are never merged into one.
import { t } from '@lingui/core/macro';

/** A figure as it is headed on pages, and what it says. */
export interface FigureMeaning {
  name: string;
  meaning: string;
}

/** The four figures, in the order in which pages show them. */
export function figureMeanings(): readonly FigureMeaning[] {
  return [
    {
      name: t`Work`,
      meaning: t`How many promises have which status. It says what was done, and nothing about whether life got better.`,
    },
    {
      name: t`Dates`,
      meaning: t`What was finished on time, finished late, or is past its date. Overdue is worked out from the dates; nobody types it. A date that was moved stays visible beside the new one.`,
    },
    {
      name: t`Results`,
      meaning: t`What the measures say: better, the same, worse, too uncertain to say, or nothing to judge yet. Groups are shown each for themselves, never as one average.`,
    },
    {
      name: t`Reporting`,
      meaning: t`Whether reports came in on time. A late report says nothing about the work itself.`,
    },
  ];
}
