// Where each of a report's comments stands on the page, once and no more, and in which order one walks through them.
import { PROGRESS_FIELDS, isAboutEvidence } from './places';

/** A reviewer's comment, as far as finding its place needs it. */
interface Pinned {
  id: string;
  field?: string | null | undefined;
  evidenceId?: string | null | undefined;
  resolvedAt?: string | null | undefined;
}

/** A number of a report with the comments that are pinned to it. */
interface Commentable<C extends Pinned> {
  comments: readonly C[];
}

/** A piece of evidence, as far as its place in the list needs it. */
interface Piece {
  id: string;
  withdrawn: boolean;
}

/** The field that a comment stands at: on a piece of evidence it stands with the evidence, whatever else it names. */
export function fieldOf({ field, evidenceId }: Omit<Pinned, 'id'>): string | null {
  return evidenceId ? 'evidence' : (field ?? null);
}

/** The evidence of an item in the order of its list. Removed pieces, last, only for those who may bring them back. */
export function listedEvidence<P extends Piece>(evidence: readonly P[], mayAttach: boolean): P[] {
  const standing = evidence.filter(({ withdrawn }) => !withdrawn);
  return mayAttach ? [...standing, ...evidence.filter(({ withdrawn }) => withdrawn)] : standing;
}

/** Comments in the order of an item's fields, then of its evidence; those about the item as a whole come first. */
export function inFieldOrder<C extends Pinned>(comments: readonly C[], evidence: readonly Piece[] = []): C[] {
  const last = PROGRESS_FIELDS.length;
  const rank = (comment: C) => {
    const field = fieldOf(comment);
    // What is about a piece that is not listed stands above the list.
    if (isAboutEvidence(field)) return last + 1 + evidence.findIndex(({ id }) => id === comment.evidenceId);
    return field ? PROGRESS_FIELDS.findIndex((name) => name === field) : -1;
  };
  return [...comments].sort((a, b) => rank(a) - rank(b));
}

/** The comments that stand at none of these numbers. */
export function atNone<C extends Pinned>(
  comments: readonly C[],
  numbers: readonly Commentable<Pinned>[],
): C[] {
  const standing = new Set(numbers.flatMap((number) => number.comments.map(({ id }) => id)));
  return comments.filter(({ id }) => !standing.has(id));
}

/** A report's comments with what it asks for and what came in beside it, as far as finding their places needs it. */
interface Commented<C extends Pinned & { subject: string; subjectId: string }> {
  comments: readonly C[];
  measures: readonly { metric: { id: string } }[];
  earlierNumbers: readonly Commentable<Pinned>[];
}

/** Comments on metrics of which nothing is due, and on no number in particular: on what else came in with the report. */
export function otherComments<C extends Pinned & { subject: string; subjectId: string }>({
  comments,
  measures,
  earlierNumbers,
}: Commented<C>): C[] {
  const due = new Set(measures.map(({ metric }) => metric.id));
  return atNone(comments, earlierNumbers).filter(
    ({ subject, subjectId }) => subject === 'METRIC' && !due.has(subjectId),
  );
}

/** Ids of the comments that are still to be answered, in the order in which they stand on the page. */
export function openComments(report: {
  comments: readonly (Pinned & { subject: string; subjectId: string })[];
  items: readonly { comments: readonly Pinned[]; evidence: readonly Piece[] }[];
  measures: readonly {
    metric: { id: string };
    comments: readonly Pinned[];
    cells: readonly Commentable<Pinned>[];
  }[];
  earlierNumbers: readonly Commentable<Pinned>[];
}): string[] {
  const { earlierNumbers } = report;
  const ofReport = report.comments.filter(({ subject }) => subject === 'REPORT');
  const ofItems = report.items.flatMap(({ comments, evidence }) =>
    inFieldOrder(comments, listedEvidence(evidence, true)),
  );
  const ofMeasures = report.measures.flatMap(({ comments, cells }) => [
    ...atNone(comments, [...cells, ...earlierNumbers]),
    ...cells.flatMap((cell) => cell.comments),
  ]);
  const ofNumbers = [...otherComments(report), ...earlierNumbers.flatMap((number) => number.comments)];
  return [...ofItems, ...ofMeasures, ...ofNumbers, ...ofReport]
    .filter(({ resolvedAt }) => !resolvedAt)
    .map(({ id }) => id);
}
