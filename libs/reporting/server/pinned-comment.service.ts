// Comments of a review: pinned when a report is returned, and found again at exactly what they are about.
import { actor, db, newId, now } from '@plumbline/platform/server';
import type { Observation } from '@plumbline/measuring/server';
import { checkedPlaces, isSameNumber, type NumberPlace } from '@plumbline/reporting/domain';
import { evidenceOfReport } from './evidence/evidence.loaders';
import { PinnedComment } from './pinned-comment.entity';
import type { QuarterlyReport } from './quarterly-report.entity';
import { contentOf } from './report-content';
import type { PinCommentInput } from './report-inputs.graphql';
import { commentsOfReport, observationById, type CommentRow } from './report.loaders';

/** Pins the comments of one return to the report; refuses NOT_FOUND what is no part of it. */
export async function pinComments(
  report: QuarterlyReport,
  comments: readonly PinCommentInput[],
): Promise<void> {
  if (comments.length === 0) return;
  const [{ parts }, evidence = []] = await Promise.all([contentOf(report), evidenceOfReport(report.id)]);
  const said = [
    ...parts.measures.flatMap(({ cells }) => cells.map(({ observation }) => observation)),
    ...parts.earlier.map(({ observation }) => observation),
  ].filter((observation) => observation !== null);
  const given = comments.map(({ subject, subjectId, field, evidenceId, observationId, text }) => ({
    ...{ subject, subjectId, text, field: field ?? null },
    ...{ evidenceId: evidenceId ?? null, observationId: observationId ?? null },
  }));
  const pinned = checkedPlaces(given, {
    reportId: report.id,
    deliverableIds: new Set(parts.items.map(({ place }) => place.deliverableId)),
    metricIds: new Set([...parts.measures, ...parts.earlier].map(({ metric }) => metric.id)),
    evidence: new Map(
      evidence.filter(({ withdrawn }) => !withdrawn).map(({ id, deliverableId }) => [id, deliverableId]),
    ),
    numbers: new Map(said.map(({ id, metricId }) => [id, metricId])),
  });
  const at = now();
  const { personId: byPersonId } = actor();
  await db()
    .getRepository(PinnedComment)
    .insert(
      pinned.map((comment, position) => ({
        ...comment,
        id: newId(),
        reportId: report.id,
        byPersonId,
        at,
        position,
      })),
    );
}

/** Finds the comments of a report that are pinned to one number. */
type CommentsAtNumber = (number: NumberPlace) => CommentRow[];

/** All comments on numbers of the report, by the place of the number: a correction has another id and the same place. */
export async function commentsAtNumbers(reportId: string): Promise<CommentsAtNumber> {
  const comments = ((await commentsOfReport(reportId)) ?? []).filter(
    (comment): comment is CommentRow & { observationId: string } => comment.observationId !== null,
  );
  const numbers: (Observation | undefined)[] = await Promise.all(
    comments.map(({ observationId }) => observationById(observationId)),
  );
  return (number) =>
    comments.filter((_comment, index) => {
      const pinnedTo = numbers[index];
      return pinnedTo !== undefined && isSameNumber(pinnedTo, number);
    });
}

/** The comments that are pinned to one piece of evidence of a report, oldest first. */
export async function commentsAtEvidence(reportId: string, evidenceId: string): Promise<CommentRow[]> {
  return ((await commentsOfReport(reportId)) ?? []).filter((comment) => comment.evidenceId === evidenceId);
}
