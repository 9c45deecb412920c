// The end of the yearly report: which reports came in, by name, how everything was made, and what protects small groups.
import type { ReleaseContent } from '../content';
import type { DocumentBlock, ListItem } from './document';
import { dayInWords, listed } from './words';
import type { PublishedQuarter, QuarterOfYear, YearlySource } from './yearly-report';

/** Each quarter with what came in late, in review or not at all, team by team. */
export function reportsChapter({ quarters, words }: YearlySource): DocumentBlock[] {
  return [
    { kind: 'HEADING', level: 2, text: 'Reports that came in, and those that did not' },
    {
      kind: 'TABLE',
      caption: `Quarterly reports of the ${words.planningTeam.plural}`,
      columns: [
        { label: 'Quarter', numeric: false },
        ...['On time', 'Late', 'In review', 'Missing', 'None due'].map((label) => ({ label, numeric: true })),
      ],
      rows: quarters.map(reportsRow),
    },
    ...quarters.flatMap((quarter) => namedReports(quarter)),
  ];
}

function reportsRow({ label, published }: QuarterOfYear): string[] {
  if (!published) return [label, ...Array<string>(5).fill('not published')];
  const { onTime, late, inReview, missing, owedNothing } = published.content.figures.reporting;
  return [label, ...[onTime, late, inReview, missing, owedNothing].map(String)];
}

function namedReports({ label, published }: QuarterOfYear): DocumentBlock[] {
  if (!published) return [];
  const items = [
    teamsWith(published.content, 'Missing', ({ missing }) => missing > 0),
    teamsWith(
      published.content,
      'Received, not approved when the release was made',
      (one) => one.inReview > 0,
    ),
    teamsWith(published.content, 'Late', ({ late }) => late > 0),
  ].filter((item) => item !== null);
  const heading: DocumentBlock = { kind: 'HEADING', level: 3, text: label };
  if (items.length > 0) return [heading, { kind: 'LIST', items }];
  return [heading, { kind: 'PARAGRAPH', look: 'PLAIN', text: 'Every report that was due came in on time.' }];
}

function teamsWith(
  content: ReleaseContent,
  says: string,
  wanted: (reporting: ReleaseContent['figures']['reporting']) => boolean,
): ListItem | null {
  const names = content.teams.filter(({ figures }) => wanted(figures.reporting)).map(({ name }) => name);
  return names.length > 0 ? { lead: `${says} (${names.length}):`, text: `${listed(names)}.` } : null;
}

/** How the report was made, what is hidden and why, and where each number can be checked. */
export function methodChapter({ quarters }: YearlySource, last: PublishedQuarter): DocumentBlock[] {
  const rule = last.content.privacyRule;
  const sources = quarters.flatMap(({ published }) => (published ? [published] : []));
  return [
    { kind: 'HEADING', level: 2, text: 'Method and privacy' },
    {
      kind: 'LIST',
      items: [
        {
          lead: 'Records.',
          text: 'Every figure, date and result comes from published releases, which hold approved reports only. None of them can be typed into this report. Texts set off by a line at the side are written by the office.',
        },
        {
          lead: 'Figures.',
          text: `Work, dates, results and reporting are four figures and are never added. They are those of the release for ${last.content.periodLabel}; “overdue” is judged for ${dayInWords(last.content.asOf)}.`,
        },
        {
          lead: 'Results.',
          text: 'A result is judged for each group by itself and is as bad as its worst group; there is no average of groups. “Too uncertain to say” means that the change is within what chance could explain.',
        },
        {
          lead: 'Missing values.',
          text: 'A missing value is not zero. It is printed as “no value”, or “hidden” where a small group is protected.',
        },
        ...(rule ? [{ lead: 'Privacy.', text: rule }] : []),
      ],
    },
    {
      kind: 'TABLE',
      caption: 'The releases this report is made from',
      columns: ['Release', 'Quarter', 'Published', 'Digest of the content'].map((label) => ({
        label,
        numeric: false,
      })),
      rows: sources.map(({ release, content }) => [
        `${release.number}: ${release.title}`,
        content.periodLabel,
        dayInWords(release.publishedOn),
        release.digest,
      ]),
    },
  ];
}
