// Where on the page something is: the id of each field, and the place a missing thing or a comment leads to.

/** Names a place in a report: the report itself, one of its deliverables, or one of its metrics, and a field there. */
export interface Place {
  subject: 'REPORT' | 'DELIVERABLE' | 'METRIC';
  subjectId: string;
  field: string | null;
}

/** Fields an officer fills in for a deliverable. */
const PROGRESS_FIELDS = [
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
 * Id of the element to lead to. For a metric: the first cell that is still empty, or else its first one. A field nobody
 * can type in leads to the heading of what it belongs to.
 */
export function placeOf(place: Place, measures: readonly Cells[]): string {
  const { subject, subjectId, field } = place;
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

/** A reviewer's comment, as far as walking through them needs it. */
interface Pinned {
  id: string;
  field?: string | null | undefined;
  resolvedAt?: string | null | undefined;
}

/** Comments in the order of an item's fields; those about the item as a whole come first. */
export function inFieldOrder<C extends Pinned>(comments: readonly C[]): C[] {
  const last = PROGRESS_FIELDS.length;
  const rank = ({ field }: C) =>
    isAboutEvidence(field) ? last : field ? PROGRESS_FIELDS.findIndex((name) => name === field) : -1;
  return [...comments].sort((a, b) => rank(a) - rank(b));
}

/** A report's comments with what it asks for, as far as finding their places needs it. */
interface Commented<C extends Pinned & { subject: string; subjectId: string }> {
  comments: readonly C[];
  measures: readonly { metric: { id: string } }[];
}

/** Comments on metrics of which nothing is due: on other numbers, which came in with the report. */
export function otherComments<C extends Pinned & { subject: string; subjectId: string }>({
  comments,
  measures,
}: Commented<C>): C[] {
  const due = new Set(measures.map(({ metric }) => metric.id));
  return comments.filter(({ subject, subjectId }) => subject === 'METRIC' && !due.has(subjectId));
}

/** Ids of the comments that are still to be answered, in the order in which they stand on the page. */
export function openComments(report: {
  comments: readonly (Pinned & { subject: string; subjectId: string })[];
  items: readonly { comments: readonly Pinned[] }[];
  measures: readonly { metric: { id: string }; comments: readonly Pinned[] }[];
}): string[] {
  const ofReport = report.comments.filter(({ subject }) => subject === 'REPORT');
  const ofItems = report.items.flatMap(({ comments }) => inFieldOrder(comments));
  const ofMeasures = report.measures.flatMap(({ comments }) => comments);
  return [...ofItems, ...ofMeasures, ...otherComments(report), ...ofReport]
    .filter(({ resolvedAt }) => !resolvedAt)
    .map(({ id }) => id);
}
