// Where a reviewer's comment is pinned: the report, an item, a metric, or exactly one piece of evidence or one number.
import { msg } from '@lingui/core/macro';
import type { Message } from '@plumbline/language/domain';
import { Refusal } from '@plumbline/platform/domain';

export type CommentSubject = 'REPORT' | 'DELIVERABLE' | 'METRIC';

/** A place in a report. */
export interface CommentPlace {
  subject: CommentSubject;
  /** The report's own id, a deliverable's or a metric's. */
  subjectId: string;
  /** The field it is about; null for the whole of it. */
  field: string | null;
  /** The piece of evidence of the deliverable it is about; null for none in particular. */
  evidenceId: string | null;
  /** The number of the metric it is about, due or of an earlier period; null for none in particular. */
  observationId: string | null;
}

/** What a comment can be pinned to in a report. */
export interface Commentable {
  reportId: string;
  deliverableIds: ReadonlySet<string>;
  metricIds: ReadonlySet<string>;
  /** The deliverable of each piece of evidence that stands. */
  evidence: ReadonlyMap<string, string>;
  /** The metric of each number that the report says. */
  numbers: ReadonlyMap<string, string>;
}

/** The field of a comment on one piece of evidence or on one number. */
const FIELD_OF_PIECE = { evidence: 'evidence', number: 'value' } as const;

/**
 * The places with their fields, in the order given. Refuses NOT_FOUND, naming the comment, what is no part of this
 * report: an item or metric that is not in it, evidence that was removed or belongs to another item, a number of
 * another metric.
 */
export function checkedPlaces<P extends CommentPlace>(places: readonly P[], report: Commentable): P[] {
  return places.map((place, index) => {
    const refused = (message: Message, field: 'subjectId' | 'evidenceId' | 'observationId') =>
      new Refusal('NOT_FOUND', message, { path: ['comments', String(index), field] });
    const number = index + 1;
    const { subject, subjectId, evidenceId, observationId } = place;
    if (!isPart(place, report)) {
      throw refused(
        msg`Comment ${number} is about something that is not in this report. Pin it again.`,
        'subjectId',
      );
    }
    if (evidenceId !== null) {
      if (subject !== 'DELIVERABLE' || report.evidence.get(evidenceId) !== subjectId) {
        throw refused(
          msg`Comment ${number} is about evidence that is not there any more. Pin it again.`,
          'evidenceId',
        );
      }
    }
    if (observationId === null) {
      return evidenceId === null ? place : { ...place, field: place.field ?? FIELD_OF_PIECE.evidence };
    }
    if (subject !== 'METRIC' || report.numbers.get(observationId) !== subjectId) {
      throw refused(
        msg`Comment ${number} is about a number that is not in this report. Pin it again.`,
        'observationId',
      );
    }
    return { ...place, field: place.field ?? FIELD_OF_PIECE.number };
  });
}

function isPart({ subject, subjectId }: CommentPlace, report: Commentable): boolean {
  if (subject === 'REPORT') return subjectId === report.reportId;
  return (subject === 'DELIVERABLE' ? report.deliverableIds : report.metricIds).has(subjectId);
}

/** What makes a number the same place however often it is corrected. */
export interface NumberPlace {
  metricId: string;
  periodLabel: string;
  categoryId: string | null;
  placeId: string | null;
}

/** Whether two numbers stand in the same place: a comment on a number stays with it when it is corrected. */
export function isSameNumber(one: NumberPlace, other: NumberPlace): boolean {
  return (
    one.metricId === other.metricId &&
    one.periodLabel === other.periodLabel &&
    one.categoryId === other.categoryId &&
    one.placeId === other.placeId
  );
}
