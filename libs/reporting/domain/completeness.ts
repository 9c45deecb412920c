// What is still missing before a report can be handed in: the officer's checklist and the server's refusal are one.
import { saidTogether } from '@plumbline/language/domain';
import { msg, t } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { Refusal, type CalendarDay } from '@plumbline/platform/domain';
import type { DeliverableStatus } from '@plumbline/planning/domain';
import type { MissingReason } from '@plumbline/measuring/domain';
import { isAskedAgain, isWaiting, type Blank } from './ask-again';
import type { CommentPlace, CommentSubject } from './pinned-comment';
import { needsStatusReason } from './status-suggestion';

/** What is wrong with one item, in a sentence that names it. `field` is where to type. */
export interface Problem {
  subject: CommentSubject;
  subjectId: string;
  field: string;
  message: string;
  /** The reviewer's comment that waits for an answer; null for everything else that is missing. */
  commentId: string | null;
}

/** A deliverable to be reported on, with what was said about it in this report (null: nothing yet). */
export interface ItemToReport {
  deliverable: { id: string; code: string };
  update:
    | (Blank & {
        status: DeliverableStatus | null;
        note: string | null;
        detail: string | null;
        blocker: string | null;
        sameAsLast: boolean;
        /** What the dates suggested when this was said; null when they said nothing. */
        suggestedStatus: DeliverableStatus | null;
        /** Why the status is another one. */
        statusReason: string | null;
      })
    | null;
  /** Was the last word before this report already "same as last time"? */
  lastWasSame: boolean;
}

/** A metric that is due, with its cells; `groupLabel` null is the total. */
interface MeasureToReport {
  metric: { id: string; code: string; name: string };
  cells: readonly {
    groupLabel: string | null;
    observation: { value: string | null; missingReason: MissingReason | null } | null;
    /** The day on which a value that is missing is asked for again. */
    askAgainOn?: CalendarDay | null;
  }[];
}

/** A reviewer's comment that is pinned to a field of the report. */
interface CommentToAnswer extends CommentPlace {
  id: string;
  resolvedAt: Date | null;
}

export interface ReportContent {
  items: readonly ItemToReport[];
  measures: readonly MeasureToReport[];
  comments: readonly CommentToAnswer[];
  /** The metrics of numbers that came in with the report without being due, for sentences about comments on them. */
  otherMetrics?: readonly { id: string; code: string }[];
}

/** The city's label of a status, for sentences. */
export type StatusLabel = (status: DeliverableStatus) => string;

/** The longest answer to "What changed?", in characters as people count them. */
export const NOTE_LIMIT = 280;

const NEEDS_BLOCKER: ReadonlySet<DeliverableStatus> = new Set<DeliverableStatus>(['AT_RISK', 'OFF_TRACK']);

/** Is a promise with this status in trouble, so that it needs a sentence on what stands in the way? */
export function needsBlocker(status: DeliverableStatus | null): boolean {
  return status !== null && NEEDS_BLOCKER.has(status);
}

/**
 * Everything that must be done before the report can be submitted; empty when it can be.
 *
 * Each open deliverable needs a status and a note, or a reason why there is no update and a day to ask again; one
 * in trouble needs to say what blocks it; a status other than the dates suggest says why; a cancelled one says why in
 * its note; one in trouble for which "same as last time" is given twice in a row needs a sentence of its own. Each
 * metric that is due needs, in every cell, a value or the reason why there is none. What was put off until a day is
 * asked for again on that day. Each comment a reviewer pinned must be answered.
 * @param today the day in the city's time zone
 */
export function problemsWith(content: ReportContent, labelOf: StatusLabel, today: CalendarDay): Problem[] {
  return [
    ...content.items.flatMap((item) => problemsWithItem(item, labelOf, today)),
    ...content.measures.flatMap((measure) => problemsWithMeasure(measure, today)),
    ...problemsWithComments(content),
  ];
}

/** Has this deliverable nothing left to do in this report? The progress bar and the grid count these. */
export function isDone(item: ItemToReport, today: CalendarDay): boolean {
  return problemsWithItem(item, (status) => status, today).length === 0;
}

/** What a submitted report holds, as far as giving it back depends on it. */
export interface SubmittedContent {
  deliverables: number;
  metrics: number;
  /** Numbers of earlier periods that came in with it. */
  earlierNumbers: number;
  summary: string | null;
}

/**
 * Can the report be given back? One in which nothing was due and nothing was written holds nothing that its team
 * could change: nobody would know what to do with it, and it could only come back the same.
 */
export function isReturnable({ deliverables, metrics, earlierNumbers, summary }: SubmittedContent): boolean {
  return deliverables + metrics + earlierNumbers > 0 || !isBlank(summary);
}

/** Throws WRONG_STATE, with the way out, when there is nothing in the report to give back. */
export function demandReturnable(content: SubmittedContent): void {
  if (isReturnable(content)) return;
  throw new Refusal(
    'WRONG_STATE',
    msg`This report is empty: nothing was due and nothing was written, so the department has nothing to change. Approve it.`,
  );
}

function problemsWithItem(
  { deliverable, update, lastWasSame }: ItemToReport,
  labelOf: StatusLabel,
  today: CalendarDay,
): Problem[] {
  const { id, code } = deliverable;
  const problem = (field: string, message: () => string) =>
    problemAt({ subject: 'DELIVERABLE', subjectId: id, field }, message);
  if (update === null)
    return [problem('status', () => t`${code} has no update yet. Choose a status and write a note.`)];
  const { status, suggestedStatus } = update;
  if (status === null && (update.blankReason !== null || update.askAgainOn !== null)) {
    return problemsWithBlank(code, update, today).map(([field, says]) => problem(field, says));
  }
  const problems: Problem[] = [];
  if (status === null) problems.push(problem('status', () => t`${code} needs a status.`));
  if (needsStatusReason(status, suggestedStatus) && isBlank(update.statusReason)) {
    problems.push(
      problem(
        'statusReason',
        () =>
          t`${code} is marked ${{ status: labelOf(status!) }}, and its dates suggest ${{ suggested: labelOf(suggestedStatus!) }}. Say why it differs.`,
      ),
    );
  }
  if (isBlank(update.note)) {
    problems.push(
      problem('note', () =>
        status === 'CANCELLED'
          ? t`${code} is marked ${{ status: labelOf(status) }}. Say why in the note.`
          : t`${code} needs a note on what changed.`,
      ),
    );
  }
  if (status !== null && needsBlocker(status) && isBlank(update.blocker)) {
    problems.push(
      problem(
        'blocker',
        () => t`${code} is marked ${{ status: labelOf(status) }}. Say what stands in the way.`,
      ),
    );
  }
  if (update.sameAsLast && lastWasSame && needsBlocker(status) && isBlank(update.detail)) {
    problems.push(
      problem(
        'detail',
        () => t`${code} is unchanged for the second time in a row. Say what you will do next.`,
      ),
    );
  }
  return problems;
}

/** What keeps a blank from being an answer, as field and sentence. */
function problemsWithBlank(
  code: string,
  blank: Blank,
  today: CalendarDay,
): (readonly [field: string, says: () => string])[] {
  if (isWaiting(blank, today)) return [];
  if (isAskedAgain(blank.askAgainOn, today)) {
    return [
      [
        'status',
        () => t`${code} was put off until now and is asked again. Choose a status, or name another day.`,
      ],
    ];
  }
  return [
    ...(isBlank(blank.blankReason)
      ? [['blankReason', () => t`${code} has no update yet. Say why.`] as const]
      : []),
    ...(blank.askAgainOn === null
      ? [['askAgainOn', () => t`${code} has no update yet. Say on which day to ask again.`] as const]
      : []),
  ];
}

function problemsWithMeasure({ metric, cells }: MeasureToReport, today: CalendarDay): Problem[] {
  const open = cells.filter((cell) => !isAnswered(cell, today));
  if (open.length === 0) return [];
  const putOff = open.every(({ observation }) => observation !== null && hasContent(observation));
  const says = () => {
    const { code, name } = metric;
    const groups = inWords(open.map((cell) => cell.groupLabel ?? t`the total`));
    if (cells.length === 1) {
      return putOff
        ? t`${code} (${name}) was put off until now and is asked again. Enter the value, or name another day.`
        : t`${code} (${name}) needs a value, or a reason why there is none.`;
    }
    return putOff
      ? t`${code} (${name}) was put off until now and is asked again for ${groups}. Enter the value, or name another day.`
      : t`${code} (${name}) needs a value, or a reason why there is none for ${groups}.`;
  };
  return [problemAt({ subject: 'METRIC', subjectId: metric.id, field: 'value' }, says)];
}

function problemsWithComments({ items, measures, comments, otherMetrics = [] }: ReportContent): Problem[] {
  const names = new Map([
    ...items.map((item) => [item.deliverable.id, item.deliverable.code] as const),
    ...otherMetrics.map(({ id, code }) => [id, code] as const),
    ...measures.map((measure) => [measure.metric.id, measure.metric.code] as const),
  ]);
  return comments
    .filter((comment) => comment.resolvedAt === null)
    .map((comment) => {
      const { subject, subjectId, field, id: commentId } = comment;
      const says = () => sentenceAbout(comment, names.get(subjectId));
      return problemAt({ subject, subjectId, field: field ?? 'comment', commentId }, says);
    });
}

function sentenceAbout({ evidenceId, observationId }: CommentToAnswer, code: string | undefined): string {
  if (code === undefined) return t`The report has a reviewer's comment that is not answered yet.`;
  if (evidenceId !== null) return t`Evidence of ${code} has a reviewer's comment that is not answered yet.`;
  if (observationId !== null)
    return t`A number of ${code} has a reviewer's comment that is not answered yet.`;
  return t`${code} has a reviewer's comment that is not answered yet.`;
}

/** A problem that is put into words when its sentence is read, in the language that is spoken then. */
function problemAt(
  place: Omit<Problem, 'message' | 'commentId'> & { commentId?: string },
  says: () => string,
): Problem {
  return {
    commentId: null,
    ...place,
    get message() {
      return says();
    },
  };
}

/** The refusal's sentence: the first three problems in words, and how many more there are. */
export function problemsInWords(problems: readonly Problem[]): Message {
  const shown = problems.slice(0, 3).map((problem) => () => problem.message);
  const more = problems.length - shown.length;
  const rest = more > 0 ? msg`And ${more} more: see the list on the page.` : '';
  return saidTogether(msg`The report can't be submitted yet.`, ...shown, rest);
}

/** Has this cell a value, or a reason why there is none that may still wait? The page counts with it. */
export function isAnswered(cell: MeasureToReport['cells'][number], today: CalendarDay): boolean {
  const { observation, askAgainOn } = cell;
  if (!observation || !hasContent(observation)) return false;
  return observation.value !== null || !isAskedAgain(askAgainOn, today);
}

function hasContent(observation: { value: string | null; missingReason: MissingReason | null }): boolean {
  return observation.value !== null || observation.missingReason !== null;
}

function isBlank(text: string | null): boolean {
  return text === null || text.trim() === '';
}

function inWords(words: readonly string[]): string {
  const [last = ''] = words.slice(-1);
  if (words.length < 2) return last;
  if (words.length > 4) {
    return t`${{ groups: words.slice(0, 3).join(', ') }} and ${{ count: words.length - 3 }} more`;
  }
  return t`${{ groups: words.slice(0, -1).join(', ') }} and ${last}`;
}
