// A release as a document: the quarter from its first page to the last department, for those who print, file or quote it.
import type { ReleaseContent } from '../content';
import { correctionsChapter } from './corrections-told';
import type { DocumentBlock, DocumentContent } from './document';
import type { DocumentRelease, QuarterContent } from './quarter-content';
import { dayInWords } from './words';
import type { DocumentWords } from './words';
import { yearlyReport } from './yearly-report';

/** What a released document is made from. */
export interface ReleasedSource {
  /** Who issues it, e.g. `Chicago, Office of Equity and Racial Justice`. */
  issuer: string;
  words: DocumentWords;
  quarter: QuarterContent & { release: DocumentRelease };
  /** Where the release is read, as an absolute address. */
  address: string;
}

/** The whole release. Its figures, sentences and tables are those of the release, unchanged; its notes stand as the office wrote them. */
export function quarterReport({ issuer, words, quarter, address }: ReleasedSource): DocumentContent {
  const { content, release } = quarter;
  const document = yearlyReport({
    ...{ city: content.city.name, issuer, words, year: content.periodLabel },
    quarters: [{ label: content.periodLabel, endsOn: content.asOf, published: quarter }],
    narrative: { summary: content.notes },
  });
  return {
    ...document,
    title: `${content.city.name}: ${release.title}`,
    subtitle: `What was promised, what happened and what changed for whom, in ${content.periodLabel}`,
    facts: factsOf(release, address, content.asOf),
    blocks: withCorrections(document.blocks, content),
  };
}

/** Corrections stand before what they change: the first chapter after the summary. */
function withCorrections(
  blocks: DocumentContent['blocks'],
  content: ReleaseContent,
): DocumentContent['blocks'] {
  const metrics = content.teams.flatMap(({ plans }) =>
    plans.flatMap(({ goals }) => goals.flatMap((goal) => goal.metrics)),
  );
  const isChapter = (block: DocumentBlock) => block.kind === 'HEADING' && block.level === 2;
  const [, second = blocks.length] = blocks.flatMap((block, index) => (isChapter(block) ? [index] : []));
  return [...blocks.slice(0, second), ...correctionsChapter(metrics, 2), ...blocks.slice(second)];
}

/** Where a released document comes from, so that every print can be checked. */
export function factsOf(release: DocumentRelease, address: string, asOf: string): DocumentContent['facts'] {
  return [
    { lead: 'Made from', text: `Release ${release.number}, published ${dayInWords(release.publishedOn)}` },
    { lead: 'As it stood on', text: dayInWords(asOf) },
    { lead: 'Read it at', text: address },
    { lead: 'Digest', text: release.digest },
  ];
}
