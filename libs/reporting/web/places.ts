// Where on the page something is: the id of each field, and the place a missing thing or a comment leads to.

/** Names a place in a report: the report itself, one of its deliverables, or one of its metrics, and a field there. */
export interface Place {
  subject: 'REPORT' | 'DELIVERABLE' | 'METRIC';
  subjectId: string;
  field: string | null;
  /** The reviewer's comment that waits there for an answer: the way leads to it. */
  commentId?: string | null;
}

/** Fields an officer fills in for a deliverable. */
export const PROGRESS_FIELDS = [
  ...(['status', 'statusReason', 'blankReason', 'askAgainOn', 'note', 'blocker'] as const),
  ...(['actualOn', 'detail', 'evidenceUrl'] as const),
] as const;

/** Is the comment about the evidence of an item, or one piece of it? It stands where the evidence does. */
export function isAboutEvidence(field: string | null | undefined): boolean {
  return field?.startsWith('evidence') ?? false;
}

/** Is this a field an officer fills in for a deliverable? */
export function isProgressField(field: string | null | undefined): field is (typeof PROGRESS_FIELDS)[number] {
  return PROGRESS_FIELDS.some((name) => name === field);
}

/** Id of a field of a deliverable, or of the value of a metric's cell: unique on the page. */
export function fieldId(field: string, subjectId: string, categoryId: string | null = null): string {
  return [field, subjectId, categoryId].filter(Boolean).join('-');
}

/** Id of the heading of a deliverable or a metric. */
export function subjectPlace(subjectId: string): string {
  return `about-${subjectId}`;
}

/** Id of a reviewer's comment. */
export function commentPlace(commentId: string): string {
  return `comment-${commentId}`;
}

/** A metric of the report with its cells, as far as finding a place needs it. */
interface Cells {
  metric: { id: string };
  cells: readonly {
    category?: { id: string } | null | undefined;
    observation?:
      { value?: string | null | undefined; missingReason?: string | null | undefined } | null | undefined;
  }[];
}

/**
 * Id of the element to lead to; where a comment waits, that very comment. For a metric: the first cell that is still empty, or else its first one. A field nobody
 * can type in leads to the heading of what it belongs to.
 */
export function placeOf(place: Place, measures: readonly Cells[]): string {
  const { subject, subjectId, field, commentId } = place;
  if (commentId) return commentPlace(commentId);
  if (subject === 'REPORT') return 'summary';
  if (subject === 'DELIVERABLE') {
    return isProgressField(field) ? fieldId(field, subjectId) : subjectPlace(subjectId);
  }
  const cells = measures.find(({ metric }) => metric.id === subjectId)?.cells ?? [];
  if (field !== 'value' || cells.length === 0) return subjectPlace(subjectId);
  const empty =
    cells.find(({ observation }) => !observation?.value && !observation?.missingReason) ?? cells[0];
  return fieldId('value', subjectId, empty?.category?.id ?? null);
}
