// The director's page: one planning team or a whole city in one quarter, short enough to be read standing.
import type { CalendarDay } from '@plumbline/platform/domain';
import type { DeliverableContent } from '../content';
import { clipped, paragraphsOf } from './document';
import type { DocumentBlock, DocumentContent, DocumentFigure, ListItem } from './document';
import { datesFigure, reportingFigure, resultsFigure, workFigure } from './figure-parts';
import type { Narrative } from './narrative';
import { basisOf } from './quarter-content';
import type { QuarterContent } from './quarter-content';
import { firstSentences, marked, RESULT_WORDS, tellingMetrics } from './results-told';
import { asksForHelp, changesBetween, deliverablesOf, slipped } from './what-changed';
import type { PlacedDeliverable } from './what-changed';
import { counted, dayInWords, listed } from './words';
import type { DocumentWords } from './words';

/** Everything the page is made from. */
export interface OnePagerSource {
  issuer: string;
  words: DocumentWords;
  /** Whom it is about, e.g. "Fire Department" or "Chicago". */
  scope: { name: string; oneTeam: boolean };
  now: QuarterContent;
  /** The quarter before, for the same teams; null when there is none. */
  before: QuarterContent | null;
  /** What stands in the way and what help is asked, from approved reports, by `key` of the deliverable. */
  help: ReadonlyMap<string, string>;
  /** The next report that is due. */
  nextReport: { label: string; dueOn: CalendarDay } | null;
  narrative: Narrative;
  today: CalendarDay;
}

/** How many items each list shows; what is left out is counted. */
const MOST = { help: 4, slips: 3, results: 3, dates: 4, names: 6 } as const;

/** The page as a document. It says how many items it leaves out, so that nothing disappears in silence. */
export function onePager(source: OnePagerSource): DocumentContent {
  const { now, scope, words } = source;
  const { content } = now;
  const covered = content.figures.coverage.approved > 0;
  return {
    language: 'en-US',
    title: `${scope.name}: ${content.periodLabel}`,
    subtitle: 'The quarter on one page: work, dates and results, each by itself',
    issuer: source.issuer,
    layout: 'ONE_PAGE',
    sample: content.sample || (source.before?.content.sample ?? false),
    facts: [
      { lead: 'Made from', text: basisOf(now, source.today) },
      { lead: 'Counted', text: coverage(source) },
    ],
    blocks: [
      ...written(source.narrative['words'] ?? ''),
      { kind: 'FIGURES', figures: figures(source) },
      ...(covered
        ? [
            ...changed(source),
            ...needsHelp(source),
            ...slips(now, words),
            ...results(now, words),
            ...nextDates(source),
          ]
        : []),
    ],
  };
}

function written(text: string): DocumentBlock[] {
  const paragraphs = paragraphsOf(text);
  return paragraphs.length > 0 ? [{ kind: 'NARRATIVE', section: 'words', paragraphs }] : [];
}

/** The results are left out, and not counted as unmeasured, while no release says them. */
function figures({ now, words }: OnePagerSource): DocumentFigure[] {
  const { figures: counts, asOf } = now.content;
  return [
    workFigure(counts, words),
    datesFigure(counts, words, asOf),
    ...(now.release ? [resultsFigure(counts, words)] : []),
    reportingFigure(counts, now.dueOn),
  ];
}

function coverage({ now, scope, words }: OnePagerSource): string {
  const { teams, figures: counts } = now.content;
  const due = now.dueOn === null ? '' : ` Reports are due on ${dayInWords(now.dueOn)}.`;
  if (scope.oneTeam) {
    const [team] = teams;
    if (!team) return 'This team is not part of the quarter.';
    const waits = counts.reporting.owedNothing > 0 && now.dueOn !== null;
    return waits ? `No approved report yet.${due}` : team.reportingNote;
  }
  const { approved, withPlan } = counts.coverage;
  const named = (says: string, wanted: (team: (typeof teams)[number]) => boolean) => {
    const names = teams.filter(wanted).map(({ name }) => name);
    if (names.length === 0) return '';
    const more =
      names.length > MOST.names
        ? [...names.slice(0, MOST.names), `${names.length - MOST.names} more`]
        : names;
    return ` ${says}: ${listed(more)}.`;
  };
  return (
    `The approved reports of ${approved} of ${withPlan} ${words.planningTeam.plural} that have a plan.` +
    due +
    named('No report came in from', ({ figures: { reporting } }) => reporting.missing > 0) +
    named('Received, not yet approved', ({ figures: { reporting } }) => reporting.inReview > 0)
  );
}

function changed({ now, before, words }: OnePagerSource): DocumentBlock[] {
  const heading: DocumentBlock = {
    kind: 'HEADING',
    level: 2,
    text: before ? `What changed since ${before.content.periodLabel}` : 'What changed',
  };
  if (!before || before.content.figures.coverage.approved === 0) {
    const text = before
      ? `No approved report for ${before.content.periodLabel} to compare with.`
      : 'This is the first quarter on record, so there is nothing to compare with.';
    return [heading, { kind: 'PARAGRAPH', look: 'PLAIN', text }];
  }
  const changes = changesBetween(before.content, now.content);
  const facts = [
    [changes.completed, 'completed'],
    [changes.newlyInTrouble, 'newly at risk, off track or on hold'],
    [changes.backOnTrack, 'back on track'],
    [changes.redated, 'given another due date'],
    [changes.cancelled, 'cancelled'],
    [changes.added, 'new in the plan'],
  ] as const;
  const told = facts.filter(([list]) => list.length > 0);
  if (told.length === 0) {
    return [heading, { kind: 'PARAGRAPH', look: 'PLAIN', text: `No ${words.deliverable.singular} changed.` }];
  }
  const items = told.map(([list, says]) => ({
    lead: `${counted(list.length, words.deliverable)} ${says}`,
    text: codes(list),
  }));
  return [heading, { kind: 'LIST', items }];
}

function codes(list: readonly PlacedDeliverable[]): string {
  const names = list.slice(0, 4).map(({ deliverable }) => deliverable.code);
  return list.length > 4 ? `${names.join(', ')} and ${list.length - 4} more` : listed(names);
}

function needsHelp({ now, help, scope, words }: OnePagerSource): DocumentBlock[] {
  const atRisk = deliverablesOf(now.content).filter(({ deliverable }) => asksForHelp(deliverable));
  // What says which help it needs comes first: it can be acted on.
  const ordered = [
    ...atRisk.filter(({ key }) => help.has(key)),
    ...atRisk.filter(({ key }) => !help.has(key)),
  ];
  return section('At risk, and the help that is asked', ordered, MOST.help, {
    none: `No ${words.deliverable.singular} is at risk, off track or on hold.`,
    item: ({ key, team, deliverable }) => ({
      lead: `${named(deliverable)}: ${deliverable.statusLabel ?? ''}${scope.oneTeam ? '' : `, ${clipped(team, 50)}`}.`,
      text: clipped(help.get(key) ?? deliverable.note ?? 'No help was asked for.', 130),
    }),
  });
}

function slips({ content }: QuarterContent, words: DocumentWords): DocumentBlock[] {
  return section('Dates that slipped', slipped(content), MOST.slips, {
    none: `No ${words.deliverable.singular} has a later due date than first promised.`,
    item: ({ deliverable, days }) => ({
      lead: `${named(deliverable)}: ${days} ${days === 1 ? 'day' : 'days'} later.`,
      text: `${dates(deliverable)}${reason(deliverable)}`,
    }),
  });
}

function dates({ originalDueOn, currentDueOn }: DeliverableContent): string {
  return `Promised for ${dayInWords(originalDueOn ?? '')}, now ${dayInWords(currentDueOn ?? '')}.`;
}

function reason({ dateChanges }: DeliverableContent): string {
  const last = dateChanges.at(-1);
  return last ? ` ${clipped(last.reason, 90)}` : '';
}

function results({ content, release }: QuarterContent, words: DocumentWords): DocumentBlock[] {
  if (!release) {
    const text =
      'Results are shown here once a release of this quarter is published: until then its numbers have not passed the privacy check.';
    return [
      { kind: 'HEADING', level: 2, text: 'Results' },
      { kind: 'PARAGRAPH', look: 'PLAIN', text },
    ];
  }
  return section('Results for people', tellingMetrics(content), MOST.results, {
    none: `No measure of the ${words.goal.plural} can be compared yet.`,
    item: ({ metric }) => ({
      lead: `${RESULT_WORDS[metric.result] ?? metric.result}.`,
      text: marked(clipped(firstSentences(metric.sentence, 320), 360), metric.sample),
    }),
  });
}

function nextDates({ now, nextReport, today, words }: OnePagerSource): DocumentBlock[] {
  const from = today > now.content.asOf ? today : now.content.asOf;
  const due = deliverablesOf(now.content)
    .filter(({ deliverable }) => isOpen(deliverable) && (deliverable.currentDueOn ?? '') >= from)
    .sort((a, b) => (a.deliverable.currentDueOn ?? '').localeCompare(b.deliverable.currentDueOn ?? ''));
  const blocks = section('Next dates', due, MOST.dates, {
    none: `No ${words.deliverable.singular} has a due date ahead.`,
    item: ({ deliverable }) => ({
      lead: `${dayInWords(deliverable.currentDueOn ?? '')}:`,
      text: named(deliverable),
    }),
  });
  if (!nextReport) return blocks;
  const text = `The report for ${nextReport.label} is due on ${dayInWords(nextReport.dueOn)}.`;
  return [...blocks, { kind: 'PARAGRAPH', look: 'SMALL', text }];
}

function isOpen({ status, actualOn }: DeliverableContent): boolean {
  const closed = ['COMPLETED', 'PARTLY_COMPLETED', 'NOT_COMPLETED', 'CANCELLED', 'CONTINUOUS'];
  return actualOn === null && !closed.includes(status ?? '');
}

function named({ code, text, sample }: DeliverableContent): string {
  return marked(`${code} ${clipped(text, 80)}`, sample);
}

function section<T>(
  title: string,
  all: readonly T[],
  most: number,
  { none, item }: { none: string; item: (one: T) => ListItem },
): DocumentBlock[] {
  const heading: DocumentBlock = { kind: 'HEADING', level: 2, text: title };
  if (all.length === 0) return [heading, { kind: 'PARAGRAPH', look: 'PLAIN', text: none }];
  const blocks: DocumentBlock[] = [heading, { kind: 'LIST', items: all.slice(0, most).map(item) }];
  const left = all.length - most;
  if (left > 0) blocks.push({ kind: 'PARAGRAPH', look: 'SMALL', text: `And ${left} more.` });
  return blocks;
}
