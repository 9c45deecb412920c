// What officers enter in a report: progress, values, the summary, and answers to comments. Every save is kept.
import { msg } from '@lingui/core/macro';
import { Refusal, type ConflictingValue } from '@plumbline/platform/domain';
import {
  actor,
  audit,
  authorize,
  db,
  forgetLoaded,
  newId,
  now,
  rows,
  today,
} from '@plumbline/platform/server';
import { cityStatuses } from '@plumbline/cities/server';
import { hasActualDate } from '@plumbline/planning/domain';
import { deliverableById, milestonesOfDeliverable } from '@plumbline/planning/server';
import {
  demandState,
  ENTRY_LABELS,
  isDone,
  isRepeat,
  needsStatusReason,
  problemWithAskAgain,
  suggestStatus,
} from '@plumbline/reporting/domain';
import { ProgressUpdate } from './progress-update.entity';
import { PinnedComment } from './pinned-comment.entity';
import type { QuarterlyReport } from './quarterly-report.entity';
import { itemsOf, type Item } from './report-content';
import { lockReport, noteReportWriter, subjectOf, visibleReport } from './report.queries';
import { updatesOfReport, type UpdateRow } from './report.loaders';
import type { SaveProgressInput, SaveSummaryInput } from './report-inputs.graphql';

/** Locks a report the viewer may write in; refuses NOT_FOUND, NOT_ALLOWED and WRONG_STATE. */
async function openForWriting(reportId: string): Promise<QuarterlyReport> {
  const report = await lockReport(reportId);
  authorize('report:log', await subjectOf(report));
  demandState(report, 'log');
  return report;
}

const FIELDS = [
  ...(['status', 'statusReason', 'blankReason', 'askAgainOn', 'note', 'detail', 'blocker'] as const),
  ...(['evidenceUrl', 'sameAsLast', 'actualOn'] as const),
] as const;
type Said = Pick<ProgressUpdate, (typeof FIELDS)[number] | 'suggestedStatus'>;

/**
 * Saves what is said about one deliverable. The row the editor saw is cited; when another one stands in the
 * meantime the answer is STALE with both values of every field that differs. Saying again what stands changes
 * nothing, so that a click or request sent twice does no harm; and nothing said about an item that has no update
 * leaves none.
 */
export async function saveProgress(
  input: SaveProgressInput,
): Promise<{ progressUpdate: UpdateRow | null; report: QuarterlyReport }> {
  const report = await openForWriting(input.reportId);
  const item = (await itemsOf(report)).find(({ place }) => place.deliverableId === input.deliverableId);
  if (!item) {
    throw new Refusal(
      'NOT_FOUND',
      msg`This report has no such item. Reload the page to see the items that are due.`,
      {
        path: ['deliverableId'],
      },
    );
  }
  const said = await whatIsSaid(input, item);
  const conflict = differences(said, item.update);
  const isNew = conflict.length > 0;
  if (isNew) {
    if ((item.update?.id ?? null) !== (input.replacesId ?? null)) throw stale(item, conflict);
    await appendUpdate(report, item, said);
    await noteReportWriter(report.id);
  }
  await audit({
    action: 'report:log',
    subjectType: 'QuarterlyReport',
    subjectId: report.id,
    summary: isNew
      ? `Logged progress on ${item.place.code}.`
      : `Saved ${item.place.code} again; nothing changed.`,
  });
  forgetLoaded();
  const standing = (await updatesOfReport(report.id))?.find((u) => u.deliverableId === input.deliverableId);
  return { progressUpdate: standing ?? null, report };
}

async function whatIsSaid(input: SaveProgressInput, item: Item): Promise<Said> {
  const last = item.lastUpdate;
  if (input.sameAsLast && !last) {
    throw new Refusal(
      'INVALID',
      msg`${{ placeCode: item.place.code }} has no earlier update to repeat. Choose a status and write a note.`,
      {
        path: ['sameAsLast'],
      },
    );
  }
  const repeated = input.sameAsLast ? last : null;
  const status = input.status ?? repeated?.status ?? null;
  if (status !== null) {
    const option = (await cityStatuses()).find((candidate) => candidate.status === status);
    if (option?.hidden) {
      throw new Refusal(
        'INVALID',
        msg`Your city does not use the status "${{ optionLabel: option.label }}". Choose another one.`,
        {
          path: ['status'],
        },
      );
    }
  }
  const day = await today();
  const actualOn = hasActualDate(status) ? (input.actualOn ?? null) : null;
  if (actualOn !== null && actualOn > day) {
    throw new Refusal(
      'INVALID',
      msg`${{ placeCode: item.place.code }} can't have been done on ${actualOn}: that day is still to come.`,
      {
        path: ['actualOn'],
      },
    );
  }
  const note = input.note ?? repeated?.note ?? null;
  const suggestedStatus = await suggestedFor(item, actualOn, day);
  return {
    status,
    suggestedStatus,
    // What is asked only for some answers is kept only with them: every earlier word stays in the row it was said in.
    statusReason: needsStatusReason(status, suggestedStatus)
      ? (input.statusReason ?? repeated?.statusReason ?? null)
      : null,
    blankReason: status === null ? (input.blankReason ?? null) : null,
    askAgainOn: status === null ? dayToAskAgain(input.askAgainOn ?? null, item, day) : null,
    note,
    detail: input.detail ?? null,
    blocker: input.blocker ?? repeated?.blocker ?? null,
    evidenceUrl: input.evidenceUrl ?? null,
    sameAsLast: isRepeat({ status, note, sameAsLast: input.sameAsLast ?? false }, last),
    actualOn,
  };
}

/** The status the dates suggest today, where it is one that the city uses; the same rule as on the page. */
async function suggestedFor(
  { place: { deliverableId } }: Item,
  actualOn: string | null,
  day: string,
): Promise<Said['suggestedStatus']> {
  const deliverable = await deliverableById(deliverableId);
  if (!deliverable) return null;
  const days = {
    currentDueOn: deliverable.currentDueOn,
    actualOn: actualOn ?? deliverable.actualOn,
    milestones: await milestonesOfDeliverable(deliverableId),
  };
  const status = suggestStatus(days, day)?.status ?? null;
  const isHidden = (await cityStatuses()).some((option) => option.status === status && option.hidden);
  return isHidden ? null : status;
}

/** A day that was named before may pass; a new one is still to come. */
function dayToAskAgain(on: string | null, item: Item, day: string): string | null {
  if (on === null || on === item.update?.askAgainOn) return on;
  const problem = problemWithAskAgain(on, day);
  if (problem) {
    throw new Refusal(
      'INVALID',
      msg`“${{ askAgainOn: ENTRY_LABELS.askAgainOn }}” of ${{ placeCode: item.place.code }} ${problem}.`,
      {
        path: ['askAgainOn'],
      },
    );
  }
  return on;
}

async function appendUpdate(report: QuarterlyReport, item: Item, said: Said): Promise<void> {
  const { deliverableId, code } = item.place;
  const update: ProgressUpdate = {
    ...said,
    id: newId(),
    reportId: report.id,
    deliverableId,
    isDone: isDone(
      {
        deliverable: { id: deliverableId, code },
        update: said,
        lastWasSame: item.lastUpdate?.sameAsLast ?? false,
      },
      await today(),
    ),
    replacesId: item.update?.id ?? null,
    byPersonId: actor().personId,
    recordedAt: now(),
    sample: report.sample,
  };
  // The report is locked, so nobody else can be first; the unique keys below it hold whatever happens.
  await db().getRepository(ProgressUpdate).insert(update);
}

function differences(yours: Said, theirs: Said | null): ConflictingValue[] {
  const text = (value: string | boolean | null | undefined) =>
    value === null || value === undefined ? null : String(value);
  return FIELDS.filter(
    (field) => yours[field] !== (theirs?.[field] ?? (field === 'sameAsLast' ? false : null)),
  ).map((field) => ({ field, yours: text(yours[field]), theirs: text(theirs?.[field]) }));
}

function stale(item: Item, conflict: ConflictingValue[]): Refusal {
  return new Refusal(
    'STALE',
    msg`Somebody else changed ${{ placeCode: item.place.code }} while you were typing. Compare both texts, then save again.`,
    { path: ['replacesId'], conflict },
  );
}

/** Saves the report's summary. A stale version is refused with both texts. */
export async function saveSummary(input: SaveSummaryInput): Promise<QuarterlyReport> {
  const report = await openForWriting(input.reportId);
  const summary = input.summary ?? null;
  if (summary !== report.summary) {
    if (report.version !== input.expectedVersion) {
      throw new Refusal(
        'STALE',
        msg`Somebody else changed this report. Compare both summaries, then save again.`,
        {
          path: ['expectedVersion'],
          conflict: [{ field: 'summary', yours: summary, theirs: report.summary }],
        },
      );
    }
    report.summary = summary;
    report.version += 1;
    await rows('update quarterly_report set summary = $2, version = $3 where id = $1', [
      report.id,
      summary,
      report.version,
    ]);
    await noteReportWriter(report.id);
  }
  await audit({
    action: 'report:log',
    subjectType: 'QuarterlyReport',
    subjectId: report.id,
    summary: 'Saved the summary.',
  });
  forgetLoaded();
  return report;
}

/** Marks a reviewer's comment as answered; doing it twice changes nothing. */
export async function resolveComment(commentId: string): Promise<QuarterlyReport> {
  const missing = new Refusal('NOT_FOUND', msg`There is no such comment here.`, { path: ['commentId'] });
  const comment = await db().getRepository(PinnedComment).findOneBy({ id: commentId });
  // A comment on a report that is not for the viewer answers like one that does not exist.
  if (!comment || !(await visibleReport(comment.reportId))) throw missing;
  const report = await openForWriting(comment.reportId);
  await rows(
    `insert into comment_resolution (id, comment_id, by_person_id, at) values ($1, $2, $3, $4) on conflict do nothing`,
    [newId(), comment.id, actor().personId, now()],
  );
  await audit({
    action: 'report:resolve-comment',
    subjectType: 'QuarterlyReport',
    subjectId: report.id,
    summary: 'Marked a comment as answered.',
  });
  forgetLoaded();
  return report;
}
