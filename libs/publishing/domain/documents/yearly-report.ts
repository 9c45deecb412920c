// The yearly report to mayor, council and public: made from what was published in the year, with the office's words beside it.
import { msg } from '@lingui/core/macro';
import { say, saidAgain } from '@plumbline/language/domain';
import type { CalendarDay } from '@plumbline/platform/domain';
import { paragraphsOf } from './document';
import type { DocumentBlock, DocumentContent } from './document';
import { datesFigure, reportingFigure, resultsFigure, workFigure } from './figure-parts';
import type { Narrative } from './narrative';
import type { DocumentRelease, QuarterContent } from './quarter-content';
import { metricBlocks, tellingMetrics } from './results-told';
import { departmentChapter, promisesTable } from './yearly-departments';
import { methodChapter, reportsChapter } from './yearly-method';
import { counted, dayInWords, listed } from './words';
import type { DocumentWords } from './words';

/** One quarter of the year; null while no release of it is public. */
export interface QuarterOfYear {
  label: string;
  endsOn: CalendarDay;
  published: (QuarterContent & { release: DocumentRelease }) | null;
}

/** Everything the report is made from: published releases, and words. */
export interface YearlySource {
  city: string;
  issuer: string;
  /** What people call the year, e.g. `FY 2026`. */
  year: string;
  words: DocumentWords;
  /** The four quarters, in order. */
  quarters: QuarterOfYear[];
  narrative: Narrative;
}

/** A quarter of the year that has a release. */
export type PublishedQuarter = NonNullable<QuarterOfYear['published']>;

/** The newest published quarter: it says how things stood last. Null while the year has none. */
export function lastPublished({ quarters }: Pick<YearlySource, 'quarters'>): PublishedQuarter | null {
  return quarters.findLast(({ published }) => published !== null)?.published ?? null;
}

/** What the report is called. */
const REPORT_TITLE = msg`${{ city: '' }}: yearly report on racial equity, ${{ year: '' }}`;

/** The title of a report, which is kept in English, in the reader's language. */
export function reportTitleSaid(title: string): string {
  return saidAgain(title, [REPORT_TITLE]);
}

/** The report as a document. Its figures are those of the last release of the year, unchanged. */
export function yearlyReport(source: YearlySource): DocumentContent {
  const last = lastPublished(source);
  return {
    language: 'en-US',
    title: say({ ...REPORT_TITLE, values: { city: source.city, year: source.year } }),
    subtitle: 'To the mayor, the council and the public',
    issuer: source.issuer,
    layout: 'REPORT',
    sample: source.quarters.some(({ published }) => published?.content.sample ?? false),
    facts: facts(source, last),
    blocks: last ? chapters(source, last) : nothingYet(source),
  };
}

function facts(source: YearlySource, last: PublishedQuarter | null): DocumentContent['facts'] {
  const published = source.quarters.filter((quarter) => quarter.published !== null);
  const missing = source.quarters.filter((quarter) => quarter.published === null);
  return [
    {
      lead: 'Made from',
      text: last
        ? listed(
            published.map(
              ({ published: one }) => `release ${one?.release.number} (${one?.content.periodLabel})`,
            ),
          )
        : 'nothing yet: no release of this year is published',
    },
    ...(last ? [{ lead: 'As it stood on', text: dayInWords(last.content.asOf) }] : []),
    ...(missing.length > 0 && last
      ? [{ lead: 'Not in it', text: `${listed(missing.map(({ label }) => label))}: no release is published` }]
      : []),
  ];
}

function nothingYet({ year }: YearlySource): DocumentBlock[] {
  const text = `No quarter of ${year} has been published yet. The report fills itself from the first release on.`;
  return [{ kind: 'PARAGRAPH', look: 'NOTE', text }];
}

function chapters(source: YearlySource, last: PublishedQuarter): DocumentBlock[] {
  const { words, narrative } = source;
  const { content } = last;
  return [
    heading(2, 'Summary'),
    ...written(narrative, 'summary'),
    ...summary(source, last),
    {
      kind: 'FIGURES',
      figures: [
        workFigure(content.figures, words),
        datesFigure(content.figures, words, content.asOf),
        resultsFigure(content.figures, words),
        reportingFigure(content.figures),
      ],
    },
    heading(2, 'What was promised and done'),
    ...written(narrative, 'work'),
    promisesTable(content, words),
    heading(2, 'What changed for people'),
    ...written(narrative, 'results'),
    ...results(last, words),
    heading(2, 'Departments'),
    ...content.teams.flatMap((team) => departmentChapter(team, content, words)),
    ...reportsChapter(source),
    ...comingNext(narrative),
    ...methodChapter(source, last),
  ];
}

function summary({ words, year }: YearlySource, { content }: PublishedQuarter): DocumentBlock[] {
  const { figures, asOf } = content;
  const total = figures.work.reduce((sum, { count }) => sum + count, 0);
  const done = (status: string) => figures.work.find((one) => one.status === status)?.count ?? 0;
  const { better, worse, same, uncertain, unmeasured } = figures.results;
  const goals = better + worse + same + uncertain + unmeasured;
  const { approved, withPlan } = figures.coverage;
  return [
    {
      kind: 'LIST',
      items: [
        {
          lead: 'Work.',
          text: `${counted(total, words.deliverable)} stood in the plans at the end of ${content.periodLabel}. ${done('COMPLETED')} completed, ${done('PARTLY_COMPLETED')} partly completed, ${done('NOT_COMPLETED')} not completed, ${done('CANCELLED')} cancelled.`,
        },
        {
          lead: 'Dates.',
          text: `${figures.dates.onTime} closed on time, ${figures.dates.late} closed late or not done, ${figures.dates.overdue} overdue on ${dayInWords(asOf)}.`,
        },
        {
          lead: 'Results.',
          text: `Of ${counted(goals, words.goal)}: ${better} got better, ${worse} got worse, ${same} stayed about the same, ${uncertain} too uncertain to say, ${unmeasured} cannot be judged yet.`,
        },
        {
          lead: 'Reports.',
          text: `${approved} of ${withPlan} ${words.planningTeam.plural} that have a plan had an approved report. Only these are counted.`,
        },
      ],
    },
    {
      kind: 'PARAGRAPH',
      look: 'SMALL',
      text: `These are four questions about ${year}. They are never added into one score.`,
    },
  ];
}

function results({ content }: PublishedQuarter, words: DocumentWords): DocumentBlock[] {
  const telling = tellingMetrics(content);
  const { unmeasured } = content.figures.results;
  const left: DocumentBlock[] =
    unmeasured > 0
      ? [
          {
            kind: 'PARAGRAPH',
            look: 'PLAIN',
            text: `${counted(unmeasured, words.goal)} cannot be judged yet: no measure is set, it counts activity only, or two values to compare are missing.`,
          },
        ]
      : [];
  if (telling.length === 0) {
    const text = 'No measure has two published values, or values by group, to compare yet.';
    return [{ kind: 'PARAGRAPH', look: 'PLAIN', text }, ...left];
  }
  return [...telling.flatMap((one) => metricBlocks(one, 3)), ...left];
}

function comingNext(narrative: Narrative): DocumentBlock[] {
  const words = written(narrative, 'next');
  return words.length > 0 ? [heading(2, 'What comes next'), ...words] : [];
}

/** The written words of a section; nothing when nobody wrote any. */
function written(narrative: Narrative, section: string): DocumentBlock[] {
  const paragraphs = paragraphsOf(narrative[section] ?? '');
  return paragraphs.length > 0 ? [{ kind: 'NARRATIVE', section, paragraphs }] : [];
}

function heading(level: 2 | 3, text: string): DocumentBlock {
  return { kind: 'HEADING', level, text };
}
