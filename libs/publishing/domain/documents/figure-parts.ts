// The four figures of a release as parts of a document: the same counts and words as on the pages, never added up.
import type { Figures } from '../content';
import type { DocumentFigure, DocumentTone } from './document';
import { dayInWords } from './words';
import type { DocumentWords } from './words';

const TONES: Readonly<Record<string, DocumentTone>> = {
  NOT_STARTED: 'LIGHT',
  ON_TRACK: 'STEADY',
  AT_RISK: 'WARN',
  OFF_TRACK: 'BAD',
  ON_HOLD: 'QUIET',
  CONTINUOUS: 'STEADY',
  COMPLETED: 'GOOD',
  PARTLY_COMPLETED: 'GOOD',
  NOT_COMPLETED: 'BAD',
  CANCELLED: 'QUIET',
};

/** How far the work has come, by status, in the city's own labels. */
export function workFigure({ work }: Pick<Figures, 'work'>, words: DocumentWords): DocumentFigure {
  return {
    title: 'Work',
    about: `How far the ${words.deliverable.plural} have come, as reported.`,
    parts: work.map(({ status, label, count }) => ({
      ...{ label, count },
      tone: status === null ? 'NONE' : (TONES[status] ?? 'QUIET'),
    })),
  };
}

/** Whether dates were kept; `asOf` is the day "overdue" was judged for. */
export function datesFigure(
  { dates }: Pick<Figures, 'dates'>,
  words: DocumentWords,
  asOf: string,
): DocumentFigure {
  return {
    title: 'Dates',
    about: `Whether the ${words.deliverable.plural} kept their dates.`,
    parts: [
      { label: 'Closed on time', count: dates.onTime, tone: 'GOOD' },
      { label: 'Closed late or not done', count: dates.late, tone: 'WARN' },
      { label: `Overdue as of ${dayInWords(asOf)}`, count: dates.overdue, tone: 'BAD' },
      { label: 'Not yet due', count: dates.notYetDue, tone: 'LIGHT' },
      { label: 'No date to meet', count: dates.noDate, tone: 'NONE' },
    ],
  };
}

/** What changed for people, as numbers of goals. */
export function resultsFigure({ results }: Pick<Figures, 'results'>, words: DocumentWords): DocumentFigure {
  return {
    title: 'Results',
    about: `What the measures of the ${words.goal.plural} show for people.`,
    parts: [
      { label: 'Better', count: results.better, tone: 'GOOD' },
      { label: 'About the same', count: results.same, tone: 'QUIET' },
      { label: 'Worse', count: results.worse, tone: 'BAD' },
      { label: 'Too uncertain to say', count: results.uncertain, tone: 'LIGHT' },
      { label: 'Nothing to judge yet', count: results.unmeasured, tone: 'NONE' },
    ],
  };
}

/** Whether the reports themselves came in; `dueOn` is the day they are due, while that is still ahead. */
export function reportingFigure(
  { reporting }: Pick<Figures, 'reporting'>,
  dueOn: string | null = null,
): DocumentFigure {
  return {
    title: 'Reporting',
    about: 'Whether reports came on time.',
    parts: [
      { label: 'On time', count: reporting.onTime, tone: 'GOOD' },
      { label: 'Late', count: reporting.late, tone: 'WARN' },
      { label: 'Received, not yet approved', count: reporting.inReview, tone: 'LIGHT' },
      { label: 'Missing', count: reporting.missing, tone: 'NONE' },
      {
        label: dueOn === null ? 'No report was due' : `Not due before ${dayInWords(dueOn)}`,
        count: reporting.owedNothing,
        tone: 'QUIET',
      },
    ],
  };
}
